#include "protocol/upstreamerror.h"

#include "protocol/redaction.h"

namespace Hearth {

namespace {

bool isHttpStatus(qint64 code)
{
    return code >= 100 && code <= 599;
}

void readCode(const JsonSpan &value, UpstreamErrorText &text)
{
    QByteArray code = value.isString() ? value.text() : QByteArray();
    // Numbers, also as strings ("400", LiteLLM), repeat the status.
    bool isNumber = false;
    const qint64 number = value.isString() ? code.toLongLong(&isNumber) : value.toInteger().value_or(0);
    if (isHttpStatus(number)) {
        text.status = static_cast<int>(number);
    } else if (!isNumber) {
        text.code = redactedMessage(code, 100);
    }
}

void readAvailability(const JsonSpan &availability, UpstreamErrorText &text)
{
    if (text.reason.isEmpty()) {
        text.reason = availability.member("code").text();
    }
    const std::optional<double> seconds = availability.member("retry_after").toDouble();
    constexpr double longest = 24 * 3600;
    if (seconds && *seconds >= 0 && *seconds <= longest) {
        text.retryAfter = std::chrono::milliseconds(static_cast<qint64>(*seconds * 1000));
    }
}

} // namespace

UpstreamErrorText readErrorValue(const JsonSpan &error)
{
    UpstreamErrorText text;
    if (error.isString()) {
        text.message = redactedMessage(error.text());
        return text;
    }
    for (const QByteArrayView key : {"message", "detail", "msg"}) {
        const JsonSpan message = error.member(key);
        if (text.message.isEmpty() && !message.isNone() && !message.isNull()) {
            text.message =
                redactedMessage(message.isString() ? message.text() : message.bytes().toByteArray());
        }
    }
    text.type = redactedMessage(error.member("type").text(), 100);
    if (text.type == "error" || text.type.startsWith("response.")) {
        text.type.clear(); // a flat error event: the event's name [PROTOCOLS.md 2.7]
    }
    text.param = redactedMessage(error.member("param").text(), 200);
    readCode(error.member("code"), text);
    const JsonSpan metadata = error.member("metadata");
    text.reason = metadata.member("error_type").text();
    readAvailability(error.member("availability"), text);
    readAvailability(metadata.member("availability"), text);
    text.promptTokens = error.member("n_prompt_tokens").toInteger();
    text.contextWindow = error.member("n_ctx").toInteger();
    return text;
}

UpstreamErrorText readUpstreamError(const JsonSpan &root)
{
    if (root.isArray()) {
        JsonSpan first;
        root.forEachElement([&first](const JsonSpan &element) {
            if (first.isNone()) {
                first = element;
            }
        });
        return first.isObject() ? readUpstreamError(first) : readErrorValue(first);
    }
    const JsonSpan error = root.member("error");
    if (error.isNone() || error.isNull() || error.toBool()) {
        return readErrorValue(root);
    }
    UpstreamErrorText text = readErrorValue(error);
    if (text.message.isEmpty()) {
        text.message = readErrorValue(root).message;
    }
    return text;
}

ProtocolError toProtocolError(const UpstreamErrorText &text)
{
    ProtocolError error;
    error.status = text.status >= 400 ? text.status : 500;
    error.type = text.type.isEmpty() ? QByteArrayLiteral("server_error") : text.type;
    error.code = text.code.isEmpty() ? text.reason : text.code;
    error.param = text.param;
    error.message = text.message.isEmpty()
        ? QByteArrayLiteral("The upstream reported an error without a message.")
        : text.message;
    return error;
}

} // namespace Hearth
