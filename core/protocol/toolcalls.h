#pragma once

#include "protocol/itemstream.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

/// One element of a chunk's `tool_calls`.
struct ToolCallFragment
{
    std::optional<qint64> index;
    QByteArray id;
    QByteArray name;
    QByteArray arguments;
};

/// Puts the tool calls of a chat stream together [PROTOCOLS.md 5.3]. Calls are known by their index or else
/// by their id; servers repeat ids and names, give several calls one index, or give whole calls at once. A
/// call whose predecessor is not complete yet waits for it, because only one item may be open at a time.
class ToolCalls
{
public:
    explicit ToolCalls(QByteArray idPrefix);

    /// False when the fragment cannot be placed: arguments without a call, or for one that is closed, or one
    /// call too many. What has to wait counts as held by \a stream.
    [[nodiscard]] bool feed(const ToolCallFragment &fragment, ItemStream &stream, QList<ResponseEvent> &out);
    /// Gives out and closes all calls, for something else follows. False when one never got a name.
    [[nodiscard]] bool closeAll(ItemStream &stream, QList<ResponseEvent> &out);
    /// The same at the answer's end, but leaves the last call open for the terminal event to close.
    [[nodiscard]] bool finish(ItemStream &stream, QList<ResponseEvent> &out);
    [[nodiscard]] bool hasUnclosed() const { return m_firstUnclosed < m_calls.size(); }

private:
    struct Call
    {
        std::optional<qint64> index;
        QByteArray id;
        QByteArray name;
        QByteArray waiting; ///< Arguments not given out yet.
        bool isOpen = false;
    };

    [[nodiscard]] qsizetype place(const ToolCallFragment &fragment, ItemStream &stream);
    [[nodiscard]] qsizetype find(const ToolCallFragment &fragment) const;
    [[nodiscard]] bool isComplete(const Call &call, const ItemStream &stream) const;
    void advance(ItemStream &stream, QList<ResponseEvent> &out);
    void giveOut(Call &call, ItemStream &stream, QList<ResponseEvent> &out);
    void closeFirst(ItemStream &stream, QList<ResponseEvent> &out);

    QByteArray m_idPrefix;
    QList<Call> m_calls;
    qsizetype m_firstUnclosed = 0; ///< Calls close in order; the first unclosed is the open one, if any is.
};

} // namespace Hearth
