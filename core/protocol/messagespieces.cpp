#include "protocol/messagespieces.h"

#include "protocol/sealedthinking.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Hearth {

namespace {

/// Stands first where a conversation begins with the assistant, which is refused.
constexpr QByteArrayView conversationGoesOn("(the conversation goes on)");

/// Ids of other servers' calls, in the letters that Anthropic takes.
QByteArray callId(QByteArray id)
{
    for (char &c : id) {
        const bool isTaken = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
        c = isTaken ? c : '_';
    }
    return id;
}

/// `data:TYPE;base64,DATA` in its two halves; empty ones when \a url is none.
std::pair<QByteArray, QByteArray> readDataUrl(const QByteArray &url)
{
    const qsizetype comma = url.indexOf(',');
    const QByteArray head = url.left(comma < 0 ? 0 : comma).toLower();
    if (!head.startsWith("data:") || !head.endsWith(";base64")) {
        return {};
    }
    return {head.mid(5, head.indexOf(';') - 5), url.mid(comma + 1)};
}

} // namespace

MessagesPieces::MessagesPieces(JsonWriter &json, const QByteArray &model, WireDialect dialect)
    : m_json(json)
    , m_model(model)
    , m_dialect(dialect)
{
}

void MessagesPieces::refuse(QByteArrayView what)
{
    if (!m_error) {
        m_error = ProtocolError{400, "invalid_request_error", "unsupported_parameter",
            m_dialect == WireDialect::Responses ? "input" : "messages",
            QByteArray("The model '" + m_model + "' does not take ").append(what).append('.')};
    }
}

void MessagesPieces::write(const MessagesTurns &turns)
{
    m_json.beginArray();
    if (turns.turns.isEmpty() || !turns.turns.first().isUser) {
        m_json.beginObject().key("role").string("user");
        m_json.key("content").string(conversationGoesOn).endObject();
    }
    for (qsizetype i = 0; i < turns.turns.size(); ++i) {
        const MessagesTurn &turn = turns.turns[i];
        m_json.beginObject().key("role").string(turn.isUser ? "user" : "assistant");
        m_json.key("content").beginArray();
        for (const InputItem *result : turn.results) {
            writeResult(*result);
        }
        for (qsizetype at = 0; at < turn.pieces.size(); ++at) {
            // A text that the model is to go on with must not end in space.
            const bool isLast = i + 1 == turns.turns.size() && at + 1 == turn.pieces.size();
            writePiece(turn.pieces[at], isLast && !turn.isUser);
        }
        m_json.endArray().endObject();
    }
    m_json.endArray();
}

void MessagesPieces::writePiece(const MessagesPiece &piece, bool isPrefill)
{
    if (piece.part) {
        writePart(*piece.part, isPrefill);
    } else if (piece.item->kind == InputItem::Kind::FunctionCall) {
        writeCall(*piece.item);
    } else {
        writeThought(*piece.item);
    }
}

void MessagesPieces::writeText(QByteArrayView text)
{
    m_json.beginObject().key("type").string("text").key("text").string(text).endObject();
}

void MessagesPieces::writePart(const ContentPart &part, bool isPrefill)
{
    switch (part.kind) {
    case ContentPart::Kind::Text:
    case ContentPart::Kind::Refusal: {
        qsizetype length = part.text.size();
        while (isPrefill && length > 0 && QByteArrayView(" \t\r\n").contains(part.text[length - 1])) {
            --length;
        }
        writeText(QByteArrayView(part.text).first(length));
        break;
    }
    case ContentPart::Kind::Image:
        writeImage(part.raw.member("image_url").toString().value_or(QByteArray()));
        break;
    case ContentPart::Kind::File:
        writeFile(part.raw);
        break;
    case ContentPart::Kind::Audio:
        refuse("audio as input");
        break;
    }
}

void MessagesPieces::writeBase64(QByteArrayView block, const QByteArray &mediaType, const QByteArray &data)
{
    m_json.beginObject().key("type").string(block).key("source").beginObject();
    m_json.key("type").string("base64").key("media_type").string(mediaType);
    m_json.key("data").string(data).endObject();
}

void MessagesPieces::writeImage(const QByteArray &url)
{
    if (url.startsWith("http://") || url.startsWith("https://")) {
        m_json.beginObject().key("type").string("image").key("source").beginObject();
        m_json.key("type").string("url").key("url").string(url).endObject().endObject();
        return;
    }
    constexpr std::array<QByteArrayView, 4> taken = {"image/jpeg", "image/png", "image/gif", "image/webp"};
    const auto [type, data] = readDataUrl(url);
    if (std::find(taken.begin(), taken.end(), type) == taken.end()) {
        refuse("images but JPEG, PNG, GIF and WebP, as data or http URLs");
        return;
    }
    writeBase64("image", type, data);
    m_json.endObject();
}

/// PDF as a document, text as a document of text [PROTOCOLS.md 5.2].
void MessagesPieces::writeFile(const JsonText &file)
{
    const auto [type, data] = readDataUrl(file.member("file_data").toString().value_or(QByteArray()));
    if (type == "application/pdf") {
        writeBase64("document", type, data);
    } else if (type == "text/plain") {
        m_json.beginObject().key("type").string("document").key("source").beginObject();
        m_json.key("type").string("text").key("media_type").string("text/plain");
        m_json.key("data").string(QByteArray::fromBase64(data)).endObject();
    } else {
        refuse("files but PDF and plain text, as data URLs");
        return;
    }
    if (const JsonText title = file.member("filename"); !title.isNone()) {
        m_json.key("title").raw(title.bytes());
    }
    m_json.endObject();
}

void MessagesPieces::writeCall(const InputItem &call)
{
    const Result<JsonText> input =
        JsonText::parse(call.arguments.trimmed().isEmpty() ? QByteArray("{}") : call.arguments);
    if (!input || !input->isObject()) {
        refuse(QByteArray("the call '" + call.callId + "', whose arguments are no JSON object"));
        return;
    }
    m_json.beginObject().key("type").string("tool_use").key("id").string(callId(call.callId));
    m_json.key("name").string(call.name).key("input").raw(input->bytes()).endObject();
}

void MessagesPieces::writeThought(const InputItem &item)
{
    QByteArray text;
    for (const ContentPart &part : item.content) {
        text.append(part.text);
    }
    const ThinkingBlock block =
        thinkingBlockOf(text, isSealedThinking(item.encryptedContent) ? item.encryptedContent : QByteArray());
    m_json.beginObject().key("type");
    if (block.redacted.isEmpty()) {
        m_json.string("thinking").key("thinking").string(block.thinking);
        m_json.key("signature").string(block.signature);
    } else {
        m_json.string("redacted_thinking").key("data").string(block.redacted);
    }
    m_json.endObject();
}

void MessagesPieces::writeResult(const InputItem &result)
{
    m_json.beginObject().key("type").string("tool_result");
    m_json.key("tool_use_id").string(callId(result.callId));
    const auto isEmpty = [](const ContentPart &part) {
        return part.kind == ContentPart::Kind::Text && part.text.isEmpty();
    };
    if (!std::all_of(result.content.begin(), result.content.end(), isEmpty)) {
        m_json.key("content").beginArray();
        for (const ContentPart &part : result.content) {
            if (!isEmpty(part)) {
                writePart(part, false);
            }
        }
        m_json.endArray();
    }
    if (result.isError) {
        m_json.key("is_error").boolean(true);
    }
    m_json.endObject();
}

} // namespace Hearth
