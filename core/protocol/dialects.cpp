#include "protocol/dialects.h"

#include "protocol/chatdecoder.h"
#include "protocol/messagesdecoder.h"

namespace Hearth {

Parsed<ResponseRequest> parseRequest(WireDialect dialect, const QByteArray &body)
{
    switch (dialect) {
    case WireDialect::Responses:
        return parseResponsesRequest(body);
    case WireDialect::ChatCompletions:
        return parseChatRequest(body);
    case WireDialect::Messages:
        break;
    }
    return parseMessagesRequest(body);
}

std::unique_ptr<AnswerWriter> makeAnswerWriter(
    WireDialect dialect, const AnswerIdentity &identity, const ResponseRequest &request)
{
    switch (dialect) {
    case WireDialect::Responses:
        return makeResponsesWriter(identity, request);
    case WireDialect::ChatCompletions:
        return makeChatWriter(identity, request);
    case WireDialect::Messages:
        break;
    }
    return makeMessagesWriter(identity, request);
}

std::unique_ptr<AnswerDecoder> makeAnswerDecoder(
    WireDialect dialect, const QByteArray &idPrefix, const ResponsesSource &source)
{
    switch (dialect) {
    case WireDialect::Responses:
        return std::make_unique<ResponsesDecoder>(idPrefix, source);
    case WireDialect::ChatCompletions:
        return std::make_unique<ChatDecoder>(idPrefix);
    case WireDialect::Messages:
        break;
    }
    return std::make_unique<MessagesDecoder>(idPrefix);
}

QByteArray dialectPath(WireDialect dialect)
{
    switch (dialect) {
    case WireDialect::Responses:
        return "/v1/responses";
    case WireDialect::ChatCompletions:
        return "/v1/chat/completions";
    case WireDialect::Messages:
        break;
    }
    return "/v1/messages";
}

QByteArray answerIdPrefix(WireDialect dialect)
{
    switch (dialect) {
    case WireDialect::Responses:
        return "resp_";
    case WireDialect::ChatCompletions:
        return "chatcmpl-";
    case WireDialect::Messages:
        break;
    }
    return "msg_";
}

} // namespace Hearth
