#include "protocol/responsesitems.h"

#include "protocol/sealedreasoning.h"

#include <utility>

namespace Hearth {

namespace {

/// Appends \a utf8 to \a said and returns what is new of it: all of a delta; of a whole text what goes beyond
/// what came before. A whole text that reads differently adds nothing: servers trim and escape at will.
QByteArray newOf(QByteArray &said, QByteArray utf8, bool isWhole)
{
    if (isWhole && !said.isEmpty()) {
        if (utf8.size() <= said.size() || !utf8.startsWith(said)) {
            return {};
        }
        utf8.remove(0, said.size());
    }
    said.append(utf8);
    return utf8;
}

/// The texts of a list's parts, one after the other, where their type fits.
QByteArray textOfParts(const JsonSpan &parts, QByteArrayView key)
{
    QByteArray text;
    parts.forEachElement([&text, key](const JsonSpan &part) {
        const bool isRefusal = part.member("type").isStringOf("refusal");
        if (isRefusal == (key == "refusal")) {
            text.append(part.member(key).text());
        }
    });
    return text;
}

std::optional<OutputItem::Kind> kindOf(const JsonSpan &item)
{
    const JsonSpan type = item.member("type");
    if (type.isStringOf("message")) {
        return OutputItem::Kind::Message;
    }
    if (type.isStringOf("reasoning")) {
        return OutputItem::Kind::Reasoning;
    }
    if (type.isStringOf("function_call")) {
        return OutputItem::Kind::FunctionCall;
    }
    return std::nullopt; // calls of hosted tools: never asked for
}

} // namespace

ResponsesItems::ResponsesItems(const QByteArray &idPrefix, QByteArray sealTag)
    : m_stream(idPrefix)
    , m_calls(idPrefix)
    , m_sealTag(std::move(sealTag))
{
}

bool ResponsesItems::Item::saidNothing() const
{
    return text.isEmpty() && refusal.isEmpty() && summary.isEmpty() && arguments.isEmpty();
}

/// By id, else by index; -1 when neither is known.
qsizetype ResponsesItems::known(const Place &place, Kind kind) const
{
    for (qsizetype at = m_items.size() - 1; at >= 0; --at) {
        const Item &item = m_items[at];
        if (item.kind == kind && !item.id.isEmpty() && place.id.isStringOf(item.id)) {
            return at;
        }
    }
    for (qsizetype at = m_items.size() - 1; place.index && at >= 0; --at) {
        if (m_items[at].kind == kind && m_items[at].index == place.index) {
            return at;
        }
    }
    return -1;
}

/// The item that an event is about. One that names none, or one that nobody has heard of, means the last of
/// its kind unless that already has a name and text of its own; the name it uses counts from then on.
qsizetype ResponsesItems::find(const Place &place, Kind kind)
{
    if (const qsizetype at = known(place, kind); at >= 0) {
        return at;
    }
    const bool isNameless = !place.id.isNonEmptyString() && !place.index;
    for (qsizetype at = m_items.size() - 1; at >= 0; --at) {
        Item &item = m_items[at];
        if (item.kind != kind) {
            continue;
        }
        const bool isIt = isNameless || (item.id.isEmpty() && !item.index) || item.saidNothing();
        if (!isIt || item.isDone) {
            break;
        }
        item.id = place.id.isNonEmptyString() ? place.id.text() : item.id;
        item.index = place.index ? place.index : item.index;
        return at;
    }
    return append(place, kind);
}

qsizetype ResponsesItems::append(const Place &place, Kind kind)
{
    Item item;
    item.kind = kind;
    item.id = place.id.text();
    item.index = place.index;
    // So that endless empty items, each looked for among all, meet the bound too: after 4096.
    constexpr qsizetype overhead = ItemStream::maxAnswerBytes / 4096;
    m_stream.hold(overhead + item.id.size());
    m_items.append(item);
    return m_items.size() - 1;
}

void ResponsesItems::added(const Place &place, const JsonSpan &item, Events &out)
{
    const auto kind = kindOf(item);
    if (!kind) {
        return;
    }
    const qsizetype before = known({place.id, {}}, *kind);
    const qsizetype at = before >= 0 ? before : append(place, *kind);
    if (*kind == Kind::FunctionCall) {
        fillCall(at, item, out); // its text is told anew when it is done
    }
}

void ResponsesItems::done(const Place &place, const JsonSpan &item, Events &out)
{
    const auto kind = kindOf(item);
    if (!kind) {
        return;
    }
    qsizetype at = known(place, *kind);
    if (at < 0) {
        for (at = m_items.size() - 1; at >= 0 && (m_items[at].kind != *kind || m_items[at].isDone); --at) { }
    }
    fill(at >= 0 ? at : append(place, *kind), item, out);
}

void ResponsesItems::allDone(const JsonSpan &output, Events &out)
{
    output.forEachElement([this, &out](const JsonSpan &item) {
        const auto kind = kindOf(item);
        if (!kind) {
            return;
        }
        qsizetype at = known({item.member("id"), {}}, *kind);
        if (at < 0 || m_items[at].isMatched) {
            for (at = 0; at < m_items.size() && (m_items[at].kind != *kind || m_items[at].isMatched); ++at) {
            }
        }
        at = at < m_items.size() ? at : append({item.member("id"), {}}, *kind);
        m_items[at].isMatched = true;
        fill(at, item, out);
    });
}

void ResponsesItems::fill(qsizetype at, const JsonSpan &item, Events &out)
{
    m_isCut = m_isCut || item.member("status").isStringOf("incomplete");
    switch (m_items[at].kind) {
    case Kind::Message: {
        const JsonSpan content = item.member("content");
        giveText(at, content.isString() ? content.text() : textOfParts(content, "text"), true, out);
        giveRefusal(at, textOfParts(content, "refusal"), true, out);
        break;
    }
    case Kind::Reasoning:
        fillReasoning(at, item, out);
        break;
    case Kind::FunctionCall:
        fillCall(at, item, out);
        break;
    }
    m_items[at].isDone = true;
}

void ResponsesItems::fillReasoning(qsizetype at, const JsonSpan &item, Events &out)
{
    giveReasoning(at, textOfParts(item.member("content"), "text"), true, out);
    qint64 index = 0;
    item.member("summary").forEachElement([this, at, &index, &out](const JsonSpan &part) {
        giveSummary(at, index++, part.isString() ? part.text() : part.member("text").text(), true, out);
    });
    const QByteArray encrypted = item.member("encrypted_content").text();
    // Told while another item is under way, it has no item left to stand in.
    const bool isFree = m_current < 0 || m_items[m_current].isDone || !m_stream.hasOpenItem();
    const bool isOpen = m_current == at || (m_items[at].saidNothing() && isFree);
    const bool isTold = m_stream.hasOpenItem() && !m_stream.openItem().encryptedContent.isEmpty();
    if (encrypted.isEmpty() || m_items[at].isDone || !isOpen || (m_current == at && isTold)) {
        return;
    }
    turnTo(at, out);
    m_stream.seal(sealedReasoning({m_sealTag, m_items[at].id, encrypted}), out);
}

void ResponsesItems::fillCall(qsizetype at, const JsonSpan &item, Events &out)
{
    ToolCallFragment fragment;
    fragment.id = item.member("call_id").text();
    if (fragment.id.isEmpty()) {
        fragment.id = item.member("id").text();
    }
    fragment.name = item.member("name").text();
    giveCall(at, fragment, out);
    const JsonSpan json = item.member("arguments");
    ToolCallFragment rest;
    rest.arguments = newOf(m_items[at].arguments, json.isObject() ? json.compact() : json.text(), true);
    giveCall(at, rest, out);
}

void ResponsesItems::text(const Place &place, QByteArray utf8, bool isWhole, Events &out)
{
    giveText(find(place, Kind::Message), std::move(utf8), isWhole, out);
}

void ResponsesItems::refusal(const Place &place, QByteArray utf8, bool isWhole, Events &out)
{
    giveRefusal(find(place, Kind::Message), std::move(utf8), isWhole, out);
}

void ResponsesItems::reasoning(const Place &place, QByteArray utf8, bool isWhole, Events &out)
{
    giveReasoning(find(place, Kind::Reasoning), std::move(utf8), isWhole, out);
}

void ResponsesItems::summary(const Place &place, qint64 index, QByteArray utf8, bool isWhole, Events &out)
{
    giveSummary(find(place, Kind::Reasoning), index, std::move(utf8), isWhole, out);
}

void ResponsesItems::arguments(
    const Place &place, const QByteArray &name, QByteArray json, bool isWhole, Events &out)
{
    const qsizetype at = find(place, Kind::FunctionCall);
    ToolCallFragment fragment;
    fragment.name = name;
    giveCall(at, fragment, out);
    ToolCallFragment rest;
    rest.arguments = newOf(m_items[at].arguments, std::move(json), isWhole);
    giveCall(at, rest, out);
}

void ResponsesItems::giveText(qsizetype at, QByteArray utf8, bool isWhole, Events &out)
{
    const QByteArray fresh = newOf(m_items[at].text, std::move(utf8), isWhole);
    if (fresh.isEmpty()) {
        return;
    }
    if (m_thoughts.isPlain()) {
        say(at, fresh, out);
        return;
    }
    QByteArray content = fresh;
    if (m_isWhole && content.contains("</think>") && !content.trimmed().startsWith("<think>")) {
        content.prepend("<think>"); // the template opened the thought: see ThinkSplitter
    }
    ThinkSplitter::Pieces pieces = m_thoughts.feed(content);
    if (!pieces.reasoning.isEmpty()) {
        closeCalls(out);
        m_stream.reasoning(std::move(pieces.reasoning), out);
        m_current = at;
    }
    say(at, std::move(pieces.text), out);
}

void ResponsesItems::giveRefusal(qsizetype at, QByteArray utf8, bool isWhole, Events &out)
{
    QByteArray fresh = newOf(m_items[at].refusal, std::move(utf8), isWhole);
    if (!fresh.isEmpty()) {
        flushThought(true, out);
        turnTo(at, out);
        m_stream.refusal(std::move(fresh), out);
    }
}

/// An item's thoughts are told once, raw or summed up, whatever came first.
void ResponsesItems::giveReasoning(qsizetype at, QByteArray utf8, bool isWhole, Events &out)
{
    if (m_items[at].summary.isEmpty()) {
        think(at, newOf(m_items[at].text, std::move(utf8), isWhole), out);
    }
}

void ResponsesItems::giveSummary(qsizetype at, qint64 index, QByteArray utf8, bool isWhole, Events &out)
{
    Item &item = m_items[at];
    constexpr qint64 mostParts = 1000; // our choice, against hostile indexes
    if (!item.text.isEmpty() || utf8.isEmpty() || index < 0 || index >= mostParts) {
        return;
    }
    const bool begins = item.summary.size() <= index || item.summary[index].isEmpty();
    if (item.summary.size() <= index) {
        m_stream.hold((index + 1 - item.summary.size()) * qsizetype(sizeof(QByteArray)));
        item.summary.resize(index + 1);
    }
    QByteArray fresh = newOf(item.summary[index], std::move(utf8), isWhole);
    if (fresh.isEmpty()) {
        return;
    }
    flushThought(true, out);
    turnTo(at, out);
    if (begins) {
        m_stream.nextSummaryPart();
    }
    m_stream.summary(std::move(fresh), out);
}

void ResponsesItems::giveCall(qsizetype at, const ToolCallFragment &fragment, Events &out)
{
    Item &item = m_items[at];
    ToolCallFragment told = fragment;
    told.index = at;
    if (item.isNamed) {
        told.name.clear();
        told.id.clear();
    }
    item.isNamed = item.isNamed || !told.name.isEmpty();
    if (m_stream.isFinished() || (told.name.isEmpty() && told.id.isEmpty() && told.arguments.isEmpty())) {
        return;
    }
    flushThought(true, out);
    m_current = at;
    if (!m_calls.feed(told, m_stream, out)) {
        fault("The upstream sent arguments that belong to no open tool call.", out);
    }
}

void ResponsesItems::say(qsizetype at, QByteArray utf8, Events &out)
{
    if (!utf8.isEmpty()) {
        turnTo(at, out);
        m_stream.text(std::move(utf8), out);
    }
}

void ResponsesItems::think(qsizetype at, QByteArray utf8, Events &out)
{
    if (!utf8.isEmpty()) {
        flushThought(true, out);
        turnTo(at, out);
        m_stream.reasoning(std::move(utf8), out);
    }
}

/// The stream's open item is closed when it is another one's.
void ResponsesItems::turnTo(qsizetype at, Events &out)
{
    closeCalls(out);
    if (std::exchange(m_current, at) != at && !m_stream.isFinished()) {
        m_stream.close("completed", out);
    }
}

void ResponsesItems::closeCalls(Events &out)
{
    if (!m_stream.isFinished() && m_calls.hasUnclosed() && !m_calls.closeAll(m_stream, out)) {
        fault("The upstream sent a tool call without a name.", out);
    }
}

void ResponsesItems::flushThought(bool dropSpace, Events &out)
{
    if (m_thoughts.isPlain()) {
        return;
    }
    ThinkSplitter::Pieces pieces = m_thoughts.flush(dropSpace);
    if (!pieces.reasoning.isEmpty()) {
        closeCalls(out);
        m_stream.reasoning(std::move(pieces.reasoning), out);
    }
    if (!pieces.text.isEmpty()) {
        closeCalls(out);
        m_stream.text(std::move(pieces.text), out);
    }
}

void ResponsesItems::finish(Events &out)
{
    flushThought(false, out);
    if (!m_stream.isFinished() && !m_calls.finish(m_stream, out)) {
        fault("The upstream sent a tool call without a name.", out);
    }
}

void ResponsesItems::fault(const QByteArray &message, Events &out)
{
    if (!m_stream.isFinished()) {
        m_stream.fail({500, "server_error", {}, {}, message}, std::nullopt, out);
    }
}

} // namespace Hearth
