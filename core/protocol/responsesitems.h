#pragma once

#include "protocol/itemstream.h"
#include "protocol/jsonspan.h"
#include "protocol/thinksplitter.h"
#include "protocol/toolcalls.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace Hearth {

/// The output items of a foreign Responses stream, given out through an ItemStream. Servers leave out events,
/// ids and indexes, tell a text in pieces, whole, or both, and open items while others are still open
/// [PROTOCOLS.md 2.1 to 2.4]: here each text is given out once, as soon as it comes.
class ResponsesItems
{
public:
    using Events = QList<ResponseEvent>;
    using Kind = OutputItem::Kind;

    /// Which item an event is about, as far as it says so; views of the event's bytes.
    struct Place
    {
        JsonSpan id;
        std::optional<qint64> index;
    };

    /// \a sealTag: see sealedReasoning().
    ResponsesItems(const QByteArray &idPrefix, QByteArray sealTag);

    /// From now on a text comes whole: a closing tag of a thought that stands in it can be seen.
    void setWhole() { m_isWhole = true; }

    void added(const Place &place, const JsonSpan &item, Events &out);
    void done(const Place &place, const JsonSpan &item, Events &out);
    /// The items of the terminal event; what is missing is made up for.
    void allDone(const JsonSpan &output, Events &out);

    // A delta, or (isWhole) all of it, of which some may have come before.
    void text(const Place &place, QByteArray utf8, bool isWhole, Events &out);
    void refusal(const Place &place, QByteArray utf8, bool isWhole, Events &out);
    void reasoning(const Place &place, QByteArray utf8, bool isWhole, Events &out);
    void summary(const Place &place, qint64 index, QByteArray utf8, bool isWhole, Events &out);
    void arguments(const Place &place, const QByteArray &name, QByteArray json, bool isWhole, Events &out);

    /// The answer ends: what was held back is given out, the last item stays open. An error when a call is
    /// unusable.
    void finish(Events &out);

    /// Some item said that it was cut short.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] ItemStream &stream() { return m_stream; }

private:
    struct Item
    {
        Kind kind = Kind::Message;
        QByteArray id;
        std::optional<qint64> index;
        QByteArray text; ///< As the upstream said it.
        QByteArray refusal;
        QByteArrayList summary;
        QByteArray arguments;
        bool isNamed = false; ///< Call: its name has been given on.
        bool isDone = false;
        bool isMatched = false; ///< With an item of the terminal event.

        [[nodiscard]] bool saidNothing() const;
    };

    [[nodiscard]] qsizetype known(const Place &place, Kind kind) const;
    [[nodiscard]] qsizetype find(const Place &place, Kind kind);
    qsizetype append(const Place &place, Kind kind);
    void fill(qsizetype at, const JsonSpan &item, Events &out);
    void fillReasoning(qsizetype at, const JsonSpan &item, Events &out);
    void fillCall(qsizetype at, const JsonSpan &item, Events &out);

    void giveText(qsizetype at, QByteArray utf8, bool isWhole, Events &out);
    void giveRefusal(qsizetype at, QByteArray utf8, bool isWhole, Events &out);
    void giveReasoning(qsizetype at, QByteArray utf8, bool isWhole, Events &out);
    void giveSummary(qsizetype at, qint64 index, QByteArray utf8, bool isWhole, Events &out);
    void giveCall(qsizetype at, const ToolCallFragment &fragment, Events &out);

    void say(qsizetype at, QByteArray utf8, Events &out);
    void think(qsizetype at, QByteArray utf8, Events &out);
    void turnTo(qsizetype at, Events &out);
    void closeCalls(Events &out);
    void flushThought(bool dropSpace, Events &out);
    void fault(const QByteArray &message, Events &out);

    ItemStream m_stream;
    ToolCalls m_calls;
    ThinkSplitter m_thoughts;
    QByteArray m_sealTag;
    QList<Item> m_items;
    qsizetype m_current = -1; ///< Whose text the stream's open item holds.
    bool m_isWhole = false;
    bool m_isCut = false;
};

} // namespace Hearth
