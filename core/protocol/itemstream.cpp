#include "protocol/itemstream.h"

#include "base/appendall.h"

#include <utility>

namespace Hearth {

namespace {

/// What an item costs beside its text, so that endless empty items meet the bound too.
constexpr qsizetype itemOverhead = 512;

} // namespace

ItemStream::ItemStream(QByteArray idPrefix)
    : m_idPrefix(std::move(idPrefix))
{
}

void ItemStream::begin(QList<ResponseEvent> &out)
{
    if (!std::exchange(m_hasBegun, true)) {
        emitEvent(Type::Created, out);
    }
}

void ItemStream::text(QByteArray delta, QList<ResponseEvent> &out)
{
    if (!delta.isEmpty() && !m_isFinished) {
        openWithPart(OutputItem::Kind::Message, "msg_", Part::Text, out);
        append(m_item.text, Type::TextDelta, std::move(delta), out);
    }
}

void ItemStream::refusal(QByteArray delta, QList<ResponseEvent> &out)
{
    if (!delta.isEmpty() && !m_isFinished) {
        openWithPart(OutputItem::Kind::Message, "msg_", Part::Refusal, out);
        append(m_item.refusal, Type::RefusalDelta, std::move(delta), out);
    }
}

void ItemStream::reasoning(QByteArray delta, QList<ResponseEvent> &out)
{
    if (!delta.isEmpty() && !m_isFinished) {
        openWithPart(OutputItem::Kind::Reasoning, "rs_", Part::Reasoning, out);
        append(m_item.text, Type::ReasoningDelta, std::move(delta), out);
    }
}

void ItemStream::summary(QByteArray delta, QList<ResponseEvent> &out)
{
    if (delta.isEmpty() || m_isFinished) {
        return;
    }
    const bool goesOn = m_isOpen && m_item.kind == OutputItem::Kind::Reasoning
        && (m_hasPart ? m_part == Part::Summary : m_item.text.isEmpty());
    if (!goesOn) {
        openWithPart(OutputItem::Kind::Reasoning, "rs_", Part::Summary, out);
    } else if (m_startsPart || !m_hasPart) {
        closePart(out);
        openPart(Part::Summary, out);
    }
    m_startsPart = false;
    if (m_item.summary.size() <= m_contentIndex) {
        m_item.summary.resize(m_contentIndex + 1);
    }
    append(m_item.summary[m_contentIndex], Type::ReasoningDelta, std::move(delta), out);
}

void ItemStream::nextSummaryPart()
{
    m_startsPart = true;
}

void ItemStream::seal(QByteArray encryptedContent, QList<ResponseEvent> &out)
{
    if (encryptedContent.isEmpty() || m_isFinished) {
        return;
    }
    const bool goesOn =
        m_isOpen && m_item.kind == OutputItem::Kind::Reasoning && m_item.encryptedContent.isEmpty();
    if (!goesOn) {
        close("completed", out);
        m_item = {};
        open(OutputItem::Kind::Reasoning, "rs_", out);
    }
    m_bytes += encryptedContent.size();
    m_item.encryptedContent = std::move(encryptedContent);
}

void ItemStream::openCall(const QByteArray &callId, const QByteArray &name, QList<ResponseEvent> &out)
{
    if (m_isFinished) {
        return;
    }
    close("completed", out);
    m_item = {};
    m_item.callId = callId;
    m_item.name = name;
    open(OutputItem::Kind::FunctionCall, "fc_", out);
}

void ItemStream::arguments(QByteArray delta, QList<ResponseEvent> &out)
{
    Q_ASSERT(m_isFinished || (m_isOpen && m_item.kind == OutputItem::Kind::FunctionCall));
    if (!delta.isEmpty() && !m_isFinished) {
        append(m_item.arguments, Type::ArgumentsDelta, std::move(delta), out);
    }
}

void ItemStream::openWithPart(
    OutputItem::Kind kind, QByteArrayView idKind, Part part, QList<ResponseEvent> &out)
{
    if (m_isOpen && m_hasPart && m_item.kind == kind && m_part == part) {
        return;
    }
    close("completed", out);
    m_item = {};
    open(kind, idKind, out);
    openPart(part, out);
}

void ItemStream::openPart(Part part, QList<ResponseEvent> &out)
{
    m_hasPart = true;
    m_part = part;
    m_contentIndex = part == Part::Summary ? static_cast<int>(m_item.summary.size()) : 0;
    emitEvent(Type::PartAdded, out);
}

void ItemStream::closePart(QList<ResponseEvent> &out)
{
    if (!std::exchange(m_hasPart, false)) {
        return;
    }
    emitWhole(m_part == Part::Text    ? Type::TextDone
            : m_part == Part::Refusal ? Type::RefusalDone
                                      : Type::ReasoningDone,
        out);
    emitWhole(Type::PartDone, out);
}

void ItemStream::open(OutputItem::Kind kind, QByteArrayView idKind, QList<ResponseEvent> &out)
{
    ++m_outputIndex;
    m_isOpen = true;
    m_startsPart = false;
    m_contentIndex = 0;
    m_bytes += itemOverhead;
    m_item.kind = kind;
    m_item.id = idKind.toByteArray().append(m_idPrefix).append('_').append(QByteArray::number(m_outputIndex));
    emitWhole(Type::ItemAdded, out);
}

void ItemStream::append(QByteArray &whole, Type type, QByteArray delta, QList<ResponseEvent> &out)
{
    m_bytes += delta.size();
    appendAll(whole, delta);
    emitEvent(type, out).delta = std::move(delta);
}

void ItemStream::close(QByteArrayView status, QList<ResponseEvent> &out)
{
    if (!std::exchange(m_isOpen, false)) {
        return;
    }
    // Clients parse the arguments; nothing at all means none [PROTOCOLS.md 5.4 does the same].
    if (m_item.kind == OutputItem::Kind::FunctionCall && m_item.arguments.isEmpty()
        && status == "completed") {
        append(m_item.arguments, Type::ArgumentsDelta, "{}", out);
    }
    if (m_item.kind == OutputItem::Kind::FunctionCall) {
        emitWhole(Type::ArgumentsDone, out);
    }
    closePart(out);
    m_item.status = status.toByteArray();
    emitWhole(Type::ItemDone, out);
}

void ItemStream::complete(const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out)
{
    close("completed", out);
    emitEvent(Type::Completed, out).usage = usage;
    m_isFinished = true;
}

void ItemStream::cutShort(
    const QByteArray &reason, const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out)
{
    close("incomplete", out);
    ResponseEvent &event = emitEvent(Type::Incomplete, out);
    event.reason = reason;
    event.usage = usage;
    m_isFinished = true;
}

void ItemStream::fail(
    const ProtocolError &error, const std::optional<ResponseUsage> &usage, QList<ResponseEvent> &out)
{
    close("incomplete", out);
    ResponseEvent &event = emitEvent(Type::Failed, out);
    event.error = error;
    event.usage = usage;
    m_isFinished = true;
}

ResponseEvent &ItemStream::emitEvent(Type type, QList<ResponseEvent> &out)
{
    ResponseEvent &event = out.emplaceBack();
    event.type = type;
    event.part = m_part;
    event.contentIndex = m_contentIndex;
    if (m_outputIndex >= 0) {
        event.outputIndex = m_outputIndex;
        event.item.kind = m_item.kind;
        event.item.id = m_item.id;
    }
    return event;
}

void ItemStream::emitWhole(Type type, QList<ResponseEvent> &out)
{
    emitEvent(type, out).item = m_item;
}

} // namespace Hearth
