#pragma once

#include "protocol/responseevent.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Hearth {

/// Gives out Responses events in the order of PROTOCOLS.md 4.2, whatever it is told to say: one item open at
/// a time, each opened, filled and closed in turn, exactly one terminal event at the end.
class ItemStream
{
public:
    /// Bound for one answer, against hostile upstreams. 64 MiB: our choice, sixteen times a million tokens of
    /// four bytes.
    static constexpr qsizetype maxAnswerBytes = 64 * 1024 * 1024;

    explicit ItemStream(QByteArray idPrefix);

    void begin(QList<ResponseEvent> &out); ///< Created; does nothing the second time.

    // Each opens an item of its kind when none is open, closing another first. Empty text does nothing.
    void text(QByteArray delta, QList<ResponseEvent> &out);
    void refusal(QByteArray delta, QList<ResponseEvent> &out);
    void reasoning(QByteArray delta, QList<ResponseEvent> &out);

    /// A reasoning item's summary, which may have several parts.
    void summary(QByteArray delta, QList<ResponseEvent> &out);
    /// The next summary text begins a part of its own.
    void nextSummaryPart();
    /// Gives the open reasoning item what a client gives back with its next request; opens one, without a
    /// part, when none is open or it has been sealed before. Empty does nothing.
    void seal(QByteArray encryptedContent, QList<ResponseEvent> &out);

    void openCall(const QByteArray &callId, const QByteArray &name, QList<ResponseEvent> &out);
    void arguments(QByteArray delta, QList<ResponseEvent> &out); ///< A call must be open.

    /// Closes the open item, if any. \a status: completed or incomplete.
    void close(QByteArrayView status, QList<ResponseEvent> &out);

    /// Closes the open item and ends the stream. Nothing is given out after it.
    void complete(const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out);
    void cutShort(
        const QByteArray &reason, const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out);
    void fail(
        const ProtocolError &error, const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out);

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] bool hasOpenItem() const { return m_isOpen; }
    [[nodiscard]] const OutputItem &openItem() const { return m_item; }
    [[nodiscard]] int itemCount() const { return m_outputIndex + 1; }
    /// Counts \a bytes that are kept for the answer and not given out yet.
    void hold(qsizetype bytes) { m_bytes += bytes; }
    [[nodiscard]] bool isTooLarge() const { return m_bytes > maxAnswerBytes; }

private:
    using Type = ResponseEvent::Type;
    using Part = ResponseEvent::Part;

    void open(OutputItem::Kind kind, QByteArrayView idKind, QList<ResponseEvent> &out);
    void openPart(Part part, QList<ResponseEvent> &out);
    void closePart(QList<ResponseEvent> &out);
    void openWithPart(OutputItem::Kind kind, QByteArrayView idKind, Part part, QList<ResponseEvent> &out);
    void append(QByteArray &whole, Type type, QByteArray delta, QList<ResponseEvent> &out);
    ResponseEvent &emitEvent(Type type, QList<ResponseEvent> &out);
    void emitWhole(Type type, QList<ResponseEvent> &out);

    QByteArray m_idPrefix;
    OutputItem m_item;
    Part m_part = Part::Text;
    qsizetype m_bytes = 0;
    int m_outputIndex = -1;
    int m_contentIndex = 0;
    bool m_isOpen = false;
    bool m_hasPart = false; ///< Of the open item.
    bool m_startsPart = false; ///< See nextSummaryPart().
    bool m_hasBegun = false;
    bool m_isFinished = false;
};

} // namespace Hearth
