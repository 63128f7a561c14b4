#include "answers.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace Hearth::Bench {

namespace {

constexpr std::string_view chatHead =
    R"({"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1760000000,"model":"m","choices":[)";

std::string hexadecimal(std::size_t number)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, 16);
    return {digits, end.ptr};
}

void addChunk(std::string &out, std::string_view bytes)
{
    out.append(hexadecimal(bytes.size())).append("\r\n").append(bytes).append("\r\n");
}

std::string usage(Dialect dialect, std::int64_t tokens)
{
    const std::string count = std::to_string(tokens);
    switch (dialect) {
    case Dialect::Chat:
        return R"({"prompt_tokens":50,"completion_tokens":)" + count + R"(,"total_tokens":)"
            + std::to_string(tokens + 50) + '}';
    case Dialect::Responses:
        return R"({"input_tokens":50,"input_tokens_details":{"cached_tokens":0},"output_tokens":)" + count
            + R"(,"output_tokens_details":{"reasoning_tokens":0},"total_tokens":)"
            + std::to_string(tokens + 50) + '}';
    case Dialect::Messages:
        break;
    }
    return R"({"input_tokens":50,"output_tokens":)" + count + '}';
}

std::string outputPart(const std::string &text)
{
    return R"({"type":"output_text","text":")" + text + R"(","annotations":[],"logprobs":[]})";
}

std::string outputItem(const char *status, const std::string &parts)
{
    return R"({"id":"msg_bench","type":"message","status":")" + std::string(status)
        + R"(","role":"assistant","content":[)" + parts + "]}";
}

std::string responseObject(const char *status, const std::string &output, const std::string &usage)
{
    return R"({"id":"resp_bench","object":"response","created_at":1760000000,"status":")"
        + std::string(status)
        + R"(","error":null,"incomplete_details":null,"instructions":null,"max_output_tokens":null,)"
          R"("metadata":{},"model":"m","parallel_tool_calls":true,"temperature":null,"top_p":null,)"
          R"("tool_choice":"auto","tools":[],"output":[)"
        + output + R"(],"usage":)" + usage + '}';
}

} // namespace

Plan Plan::of(std::string_view query)
{
    Plan plan;
    while (!query.empty()) {
        const std::string pair(query.substr(0, query.find('&')));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const std::size_t sign = std::min(pair.find('='), pair.size() - 1);
        const std::string name = pair.substr(0, sign);
        const double value = std::atof(pair.c_str() + sign + 1);
        if (name == "first") {
            plan.firstMs = value;
        } else if (name == "tokens") {
            plan.tokens = static_cast<std::int64_t>(value);
        } else if (name == "rate") {
            plan.rate = value;
        } else if (name == "bytes") {
            plan.tokenBytes = std::max(static_cast<std::size_t>(value), stampBytes + 1);
        } else if (name == "write") {
            plan.writeBytes = static_cast<std::size_t>(value);
        } else if (name == "status") {
            plan.status = static_cast<int>(value);
        }
    }
    return plan;
}

Answer::Answer(Dialect dialect, std::size_t tokenBytes)
    : m_dialect(dialect)
    , m_token(tokenBytes, 'x')
{
    m_token[0] = ' ';
    std::string before;
    std::string after;
    switch (dialect) {
    case Dialect::Chat:
        before = "data: " + std::string(chatHead) + R"({"index":0,"delta":{"content":")";
        after = "\"},\"finish_reason\":null}]}\n\n";
        break;
    case Dialect::Responses:
        before =
            "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
            "\"item_id\":\"msg_bench\",\"output_index\":0,\"content_index\":0,\"logprobs\":[],\"delta\":\"";
        after = R"(","sequence_number":)"; // the number closes it
        break;
    case Dialect::Messages:
        before = "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                 "\"delta\":{\"type\":\"text_delta\",\"text\":\"";
        after = "\"}}\n\n";
        break;
    }
    m_before = std::move(before);
    m_after = std::move(after);
    if (dialect != Dialect::Responses) { // all chunks are of one size
        m_before = hexadecimal(m_before.size() + tokenBytes + m_after.size()) + "\r\n" + m_before;
        m_after += "\r\n";
    }
}

void Answer::addText(std::int64_t time)
{
    m_stamp = std::max(time, m_stamp + 1);
    writeStamp(m_token.data() + 1, m_stamp);
    ++m_tokens;
}

void Answer::addEvent(std::string &out, std::string_view type, std::string_view json) const
{
    std::string event;
    if (m_dialect != Dialect::Chat) {
        event.append("event: ").append(type).append("\n");
    }
    addChunk(out, event.append("data: ").append(json).append("\n\n"));
}

void Answer::begin(std::string &out)
{
    out += "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-cache\r\n"
           "Transfer-Encoding: chunked\r\n\r\n";
    switch (m_dialect) {
    case Dialect::Chat:
        addEvent(out, {},
            std::string(chatHead)
                + R"({"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]})");
        break;
    case Dialect::Responses: {
        const std::string response = responseObject("in_progress", {}, "null");
        addEvent(out, "response.created",
            R"({"type":"response.created","response":)" + response + R"(,"sequence_number":0})");
        addEvent(out, "response.in_progress",
            R"({"type":"response.in_progress","response":)" + response + R"(,"sequence_number":1})");
        addEvent(out, "response.output_item.added",
            R"({"type":"response.output_item.added","output_index":0,"item":)" + outputItem("in_progress", {})
                + R"(,"sequence_number":2})");
        addEvent(out, "response.content_part.added",
            R"({"type":"response.content_part.added","item_id":"msg_bench","output_index":0,"content_index":0,"part":)"
                + outputPart({}) + R"(,"sequence_number":3})");
        break;
    }
    case Dialect::Messages:
        addEvent(out, "message_start",
            R"({"type":"message_start","message":{"id":"msg_bench","type":"message","role":"assistant",)"
            R"("model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":)"
                + usage(m_dialect, 1) + "}}");
        addEvent(out, "content_block_start",
            R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})");
        break;
    }
}

void Answer::addToken(std::string &out, std::int64_t time)
{
    addText(time);
    if (m_dialect != Dialect::Responses) {
        out.append(m_before).append(m_token).append(m_after);
        return;
    }
    m_text += m_token;
    const std::string number = std::to_string(m_tokens + 3) + "}\n\n";
    out.append(hexadecimal(m_before.size() + m_token.size() + m_after.size() + number.size()));
    out.append("\r\n").append(m_before).append(m_token).append(m_after).append(number).append("\r\n");
}

void Answer::finish(std::string &out)
{
    addLastEvents(out);
    out += "0\r\n\r\n";
}

void Answer::addLastEvents(std::string &out)
{
    switch (m_dialect) {
    case Dialect::Chat:
        addEvent(out, {}, std::string(chatHead) + R"({"index":0,"delta":{},"finish_reason":"stop"}]})");
        addEvent(out, {}, std::string(chatHead) + R"(],"usage":)" + usage(m_dialect, m_tokens) + '}');
        addEvent(out, {}, "[DONE]");
        break;
    case Dialect::Responses: {
        const std::string place = R"("output_index":0,)";
        const std::string part = R"("item_id":"msg_bench","content_index":0,)" + place;
        const auto number = [this](int offset) {
            return R"(,"sequence_number":)" + std::to_string(m_tokens + 4 + offset) + '}';
        };
        const std::string item = outputItem("completed", outputPart(m_text));
        addEvent(out, "response.output_text.done",
            R"({"type":"response.output_text.done",)" + part + R"("logprobs":[],"text":")" + m_text + '"'
                + number(0));
        addEvent(out, "response.content_part.done",
            R"({"type":"response.content_part.done",)" + part + R"("part":)" + outputPart(m_text)
                + number(1));
        addEvent(out, "response.output_item.done",
            R"({"type":"response.output_item.done",)" + place + R"("item":)" + item + number(2));
        addEvent(out, "response.completed",
            R"({"type":"response.completed","response":)"
                + responseObject("completed", item, usage(m_dialect, m_tokens)) + number(3));
        break;
    }
    case Dialect::Messages:
        addEvent(out, "content_block_stop", R"({"type":"content_block_stop","index":0})");
        addEvent(out, "message_delta",
            R"({"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":)"
                + usage(m_dialect, m_tokens) + '}');
        addEvent(out, "message_stop", R"({"type":"message_stop"})");
        break;
    }
}

void Answer::writeWhole(std::string &out, std::int64_t tokens, std::int64_t time)
{
    std::string text;
    for (std::int64_t token = 0; token < tokens; ++token) {
        addText(time);
        text += m_token;
    }
    const std::string counts = usage(m_dialect, tokens);
    switch (m_dialect) {
    case Dialect::Chat:
        writeJsonAnswer(out, 200,
            R"({"id":"chatcmpl-bench","object":"chat.completion","created":1760000000,"model":"m","choices":[)"
            R"({"index":0,"message":{"role":"assistant","content":")"
                + text + R"("},"finish_reason":"stop"}],"usage":)" + counts + '}');
        break;
    case Dialect::Responses:
        writeJsonAnswer(
            out, 200, responseObject("completed", outputItem("completed", outputPart(text)), counts));
        break;
    case Dialect::Messages:
        writeJsonAnswer(out, 200,
            R"({"id":"msg_bench","type":"message","role":"assistant","model":"m","content":[{"type":"text",)"
            R"("text":")"
                + text + R"("}],"stop_reason":"end_turn","stop_sequence":null,"usage":)" + counts + '}');
        break;
    }
}

void writeJsonAnswer(std::string &out, int status, std::string_view json)
{
    out += "HTTP/1.1 " + std::to_string(status) + (status < 300 ? " OK" : " Refused")
        + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(json.size()) + "\r\n\r\n";
    out += json;
}

} // namespace Hearth::Bench
