#pragma once

#include "protocol/chunktemplate.h"
#include "protocol/itemstream.h"
#include "protocol/jsonspan.h"
#include "protocol/sealedthinking.h"
#include "protocol/thinksplitter.h"
#include "protocol/toolcalls.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

/// The content blocks of a Messages answer, told to an ItemStream: each block an item of its own, one open at
/// a time. Starts and stops may be missing or come late; a block's item is closed when another one speaks.
class MessagesBlocks
{
public:
    /// \a stream must outlive this; beginning and ending it is the caller's.
    MessagesBlocks(const QByteArray &idPrefix, ItemStream &stream);

    /// Takes an event's \a data when it is like the last delta but for its text; false when it is not.
    [[nodiscard]] bool repeat(QByteArrayView data, QList<ResponseEvent> &out);
    /// `content_block_start`; no \a index: the next one.
    void start(const JsonSpan &content, std::optional<qint64> index, QList<ResponseEvent> &out);
    /// `content_block_delta`; no \a index: the last block's. \a data: the bytes of the whole event.
    void delta(
        const JsonSpan &delta, std::optional<qint64> index, QByteArrayView data, QList<ResponseEvent> &out);
    void stop(std::optional<qint64> index, QList<ResponseEvent> &out); ///< `content_block_stop`
    void whole(const JsonSpan &content, QList<ResponseEvent> &out); ///< `content` of a whole answer.
    /// Before the terminal event: gives out what is held back.
    void finish(QList<ResponseEvent> &out);

    /// What the upstream did wrong; empty: nothing. The caller ends the stream with it.
    [[nodiscard]] const QByteArray &faultMessage() const { return m_fault; }

private:
    struct Block
    {
        enum class Kind { Text, Thinking, Call, Ignored };

        qint64 index = 0; ///< On the wire.
        Kind kind = Kind::Ignored;
        ThinkingBlock thought; ///< Thinking: what has come so far.
        QByteArray wholeInput; ///< Call: as its start told it; pieces that follow replace it.
        bool hasInput = false; ///< Call: some has been given out.
        bool isSealed = false; ///< Thinking: its item has the signature, or cannot get it any more.
    };

    [[nodiscard]] bool isOpen() const { return m_fault.isEmpty() && !m_stream.isFinished(); }
    [[nodiscard]] Block *find(std::optional<qint64> index);
    [[nodiscard]] Block *blockFor(std::optional<qint64> index, Block::Kind kind, QList<ResponseEvent> &out);
    void enter(Block &block, QList<ResponseEvent> &out);
    void leave(QList<ResponseEvent> &out);
    void seal(Block &block, QList<ResponseEvent> &out);
    void giveInput(Block &block, const QByteArray &none, QList<ResponseEvent> &out);
    void textDelta(QByteArray text, QList<ResponseEvent> &out);
    void thinkingDelta(Block &block, QByteArray text, QList<ResponseEvent> &out);
    void inputDelta(Block &block, const QByteArray &json, QList<ResponseEvent> &out);
    void text(QByteArray text, QList<ResponseEvent> &out);
    void reasoning(QByteArray text, QList<ResponseEvent> &out);
    void closeCalls(QList<ResponseEvent> &out);
    void flushThought(bool dropSpace, QList<ResponseEvent> &out);
    void fault(const QByteArray &message);

    ItemStream &m_stream;
    ToolCalls m_calls;
    ThinkSplitter m_thoughts;
    ChunkTemplate m_frame;
    qsizetype m_frameBlock = -1; ///< The block that m_frame is of.
    QList<Block> m_blocks;
    qsizetype m_current = -1; ///< The block whose item is, or was last, open.
    qsizetype m_unanswered = 0; ///< Calls before it have been given their whole input.
    bool m_isWhole = false; ///< The end of the text is in sight.
    QByteArray m_fault;
};

} // namespace Hearth
