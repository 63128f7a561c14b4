#include "protocol/answerwriter.h"

#include "base/appendall.h"
#include "protocol/jsonpieces.h"
#include "protocol/jsonwriter.h"
#include "protocol/responseobject.h"

#include <utility>

namespace Hearth {

namespace {

using Type = ResponseEvent::Type;
using Part = ResponseEvent::Part;

/// How far the open item has come; each step must be gone before the terminal event.
enum class Stage { Closed, Opened, PartOpen, TextDone, PartDone };

class ResponsesWriter final : public AnswerWriter
{
public:
    ResponsesWriter(const AnswerIdentity &identity, const ResponseRequest &request)
        : m_object(identity, request)
    {
    }

    void streamTo(QByteArray &out, const ResponseEvent &event) override
    {
        m_out = &out;
        take(event);
        m_out = nullptr;
    }

    void collect(const ResponseEvent &event) override { take(event); }
    [[nodiscard]] QByteArray wholeBody() const override { return m_object.print(m_state); }

private:
    /// Nothing comes before Created or after the terminal event, which finds every item closed: an attempt
    /// may end from outside, in the middle of an item.
    void take(const ResponseEvent &event)
    {
        if (m_isFinished || (event.type == Type::Created && m_hasBegun)) {
            return;
        }
        if (!std::exchange(m_hasBegun, true)) {
            begin();
        }
        if (event.isTerminal()) {
            closeOpenItem();
            finish(event);
        } else {
            note(event);
            print(event);
        }
    }

    void begin()
    {
        printResponse("response.created");
        printResponse("response.in_progress");
    }

    void finish(const ResponseEvent &event)
    {
        m_isFinished = true;
        m_state.usage = event.usage;
        if (event.type == Type::Completed) {
            m_state.status = "completed";
            printResponse("response.completed");
        } else if (event.type == Type::Incomplete) {
            m_state.status = "incomplete";
            m_state.incompleteReason = event.reason;
            printResponse("response.incomplete");
        } else {
            m_state.status = "failed";
            m_state.error = event.error;
            printResponse("response.failed");
        }
    }

    /// Keeps the open item up to date.
    void note(const ResponseEvent &event)
    {
        switch (event.type) {
        case Type::ItemAdded:
            m_item = event.item;
            m_outputIndex = event.outputIndex;
            m_stage = Stage::Opened;
            m_place = placeOf(event);
            openDeltas("response.function_call_arguments.delta", {}); // other items have parts
            break;
        case Type::PartAdded:
            m_part = event.part;
            m_contentIndex = event.contentIndex;
            m_stage = Stage::PartOpen;
            m_index = indexOf(event);
            openDeltas(deltaType(event.part), m_index);
            break;
        case Type::TextDelta:
            appendAll(m_item.text, event.delta);
            break;
        case Type::ReasoningDelta:
            if (event.part == Part::Summary) {
                m_item.summary.resize(qMax<qsizetype>(m_item.summary.size(), event.contentIndex + 1));
                m_item.summary[event.contentIndex].append(event.delta);
            } else {
                appendAll(m_item.text, event.delta);
            }
            break;
        case Type::RefusalDelta:
            m_item.refusal.append(event.delta);
            break;
        case Type::ArgumentsDelta:
            appendAll(m_item.arguments, event.delta);
            break;
        case Type::TextDone:
        case Type::RefusalDone:
        case Type::ReasoningDone:
        case Type::ArgumentsDone:
            m_stage = Stage::TextDone;
            break;
        case Type::PartDone:
            m_stage = Stage::PartDone;
            break;
        case Type::ItemDone:
            m_stage = Stage::Closed;
            m_state.output.append(event.item);
            break;
        case Type::Created:
        case Type::Completed:
        case Type::Incomplete:
        case Type::Failed:
            break;
        }
    }

    void closeOpenItem()
    {
        const bool isCall = m_item.kind == OutputItem::Kind::FunctionCall;
        if (m_stage == Stage::PartOpen || (m_stage == Stage::Opened && isCall)) {
            step(isCall                       ? Type::ArgumentsDone
                    : m_part == Part::Text    ? Type::TextDone
                    : m_part == Part::Refusal ? Type::RefusalDone
                                              : Type::ReasoningDone);
        }
        if (m_stage == Stage::TextDone && !isCall) {
            step(Type::PartDone);
        }
        if (m_stage != Stage::Closed) {
            m_item.status = "incomplete";
            step(Type::ItemDone);
        }
    }

    void step(Type type)
    {
        ResponseEvent event;
        event.type = type;
        event.part = m_part;
        event.contentIndex = m_contentIndex;
        event.outputIndex = m_outputIndex;
        event.item = m_item;
        note(event);
        print(event);
    }

    void print(const ResponseEvent &event)
    {
        switch (event.type) {
        case Type::ItemAdded:
            printItemEvent("response.output_item.added", event);
            break;
        case Type::ItemDone:
            printItemEvent("response.output_item.done", event);
            break;
        case Type::PartAdded:
            printRaw(
                isSummary(event) ? "response.reasoning_summary_part.added" : "response.content_part.added",
                m_index, "part", printPart(event.part, {}));
            break;
        case Type::PartDone:
            printRaw(isSummary(event) ? "response.reasoning_summary_part.done" : "response.content_part.done",
                m_index, "part", printPart(event.part, textOf(event)));
            break;
        case Type::TextDelta:
            printDelta(event.delta, noLogprobs);
            break;
        case Type::RefusalDelta:
        case Type::ReasoningDelta:
        case Type::ArgumentsDelta:
            printDelta(event.delta);
            break;
        case Type::TextDone:
            printString("response.output_text.done", m_index, "text", event.item.text, noLogprobs);
            break;
        case Type::RefusalDone:
            printString("response.refusal.done", m_index, "refusal", event.item.refusal);
            break;
        case Type::ReasoningDone:
            printString(
                isSummary(event) ? "response.reasoning_summary_text.done" : "response.reasoning_text.done",
                m_index, "text", textOf(event));
            break;
        case Type::ArgumentsDone:
            printArgumentsDone(event);
            break;
        case Type::Created:
        case Type::Completed:
        case Type::Incomplete:
        case Type::Failed:
            break;
        }
    }

    static constexpr QByteArrayView noLogprobs = ",\"logprobs\":[]";

    static QByteArrayView deltaType(Part part)
    {
        switch (part) {
        case Part::Text:
            return "response.output_text.delta";
        case Part::Refusal:
            return "response.refusal.delta";
        case Part::Reasoning:
            return "response.reasoning_text.delta";
        case Part::Summary:
            break;
        }
        return "response.reasoning_summary_text.delta";
    }

    static bool isSummary(const ResponseEvent &event) { return event.part == Part::Summary; }

    static QByteArray textOf(const ResponseEvent &event)
    {
        if (isSummary(event)) {
            return event.item.summary.value(event.contentIndex);
        }
        return event.part == Part::Refusal ? event.item.refusal : event.item.text;
    }

    static QByteArray indexOf(const ResponseEvent &event)
    {
        QByteArray index(isSummary(event) ? ",\"summary_index\":" : ",\"content_index\":");
        appendJsonInteger(index, event.contentIndex);
        return index;
    }

    static QByteArray placeOf(const ResponseEvent &event)
    {
        QByteArray place(",\"item_id\":");
        appendJsonString(place, event.item.id);
        place.append(",\"output_index\":");
        appendJsonInteger(place, event.outputIndex);
        return place;
    }

    /// `event:` line and the members that every event has.
    void open(QByteArrayView type)
    {
        appendAll(*m_out, "event: ", type, "\ndata: {\"type\":\"", type, "\",\"sequence_number\":");
        appendJsonInteger(*m_out, m_sequence++);
    }

    void close(QByteArrayView rest = {}) { appendAll(*m_out, rest, "}\n\n"); }

    void printString(QByteArrayView type, QByteArrayView index, QByteArrayView key, QByteArrayView value,
        QByteArrayView rest = {})
    {
        if (m_out == nullptr) {
            return;
        }
        open(type);
        appendAll(*m_out, m_place, index, ",\"", key, "\":");
        appendJsonString(*m_out, value);
        close(rest);
    }

    /// Readies printDelta() for the deltas of a part that opens.
    void openDeltas(QByteArrayView type, QByteArrayView index)
    {
        m_deltaHead.clear();
        appendAll(m_deltaHead, "event: ", type, "\ndata: {\"type\":\"", type, "\",\"sequence_number\":");
        m_deltaPlace.clear();
        appendAll(m_deltaPlace, m_place, index, ",\"delta\":\"");
    }

    /// printString() of a delta in few pieces: this is done for every token.
    void printDelta(QByteArrayView delta, QByteArrayView rest = {})
    {
        if (m_out) {
            const JsonDigits number(m_sequence++);
            const JsonInner inner(delta);
            appendAll(*m_out, m_deltaHead, number.bytes(), m_deltaPlace, inner.bytes(), "\"", rest, "}\n\n");
        }
    }

    void printRaw(QByteArrayView type, QByteArrayView index, QByteArrayView key, QByteArrayView json)
    {
        if (m_out == nullptr) {
            return;
        }
        open(type);
        appendAll(*m_out, m_place, index, ",\"", key, "\":", json);
        close();
    }

    void printArgumentsDone(const ResponseEvent &event)
    {
        QByteArray name(",\"name\":");
        appendJsonString(name, event.item.name);
        printString("response.function_call_arguments.done", {}, "arguments", event.item.arguments, name);
    }

    void printItemEvent(QByteArrayView type, const ResponseEvent &event)
    {
        if (m_out == nullptr) {
            return;
        }
        open(type);
        m_out->append(",\"output_index\":");
        appendJsonInteger(*m_out, event.outputIndex);
        m_out->append(",\"item\":").append(printItem(event.item));
        close();
    }

    void printResponse(QByteArrayView type)
    {
        if (m_out == nullptr) {
            return;
        }
        open(type);
        m_out->append(",\"response\":").append(m_object.print(m_state));
        close();
    }

    ResponseObject m_object;
    ResponseState m_state;
    OutputItem m_item;
    Part m_part = Part::Text;
    Stage m_stage = Stage::Closed;
    int m_outputIndex = 0;
    int m_contentIndex = 0;
    QByteArray m_index; ///< `"content_index"` or `"summary_index"` of the open part.
    QByteArray m_deltaHead; ///< Of the open part's deltas, up to their number; then m_deltaPlace.
    QByteArray m_deltaPlace; ///< … up to the quote that opens their text.
    QByteArray m_place; ///< `"item_id"` and `"output_index"` of the open item.
    qint64 m_sequence = 0;
    bool m_hasBegun = false;
    bool m_isFinished = false;
    QByteArray *m_out = nullptr; ///< Where streamTo() prints to; null while only collecting.
};

} // namespace

std::unique_ptr<AnswerWriter> makeResponsesWriter(
    const AnswerIdentity &identity, const ResponseRequest &request)
{
    return std::make_unique<ResponsesWriter>(identity, request);
}

} // namespace Hearth
