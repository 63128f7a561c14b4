#include "protocol/protocolerror.h"

#include "protocol/jsonwriter.h"

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

void writeOptional(JsonWriter &json, QByteArrayView key, const QByteArray &value)
{
    json.key(key);
    if (value.isEmpty()) {
        json.null();
    } else {
        json.string(value);
    }
}

/// Anthropic's error types [PROTOCOLS.md 2.8; anthropic-sdk-python src/anthropic/types].
constexpr std::array<QByteArrayView, 9> anthropicTypes = {"invalid_request_error", "authentication_error",
    "billing_error", "permission_error", "not_found_error", "rate_limit_error", "timeout_error", "api_error",
    "overloaded_error"};

QByteArrayView typeOfStatus(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 408:
    case 504:
        return "timeout_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 503:
    case 529:
        return "overloaded_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

} // namespace

QByteArray writeErrorBody(const ProtocolError &error, QByteArrayView extra)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject();
    json.key("message").string(error.message);
    json.key("type").string(error.type);
    writeOptional(json, "param", error.param);
    writeOptional(json, "code", error.code);
    if (!extra.isEmpty()) {
        json.key("hearth").raw(extra);
    }
    json.endObject().endObject();
    return json.take();
}

QByteArray writeErrorBody(
    const ProtocolError &error, WireDialect dialect, QByteArrayView extra, QByteArrayView requestId)
{
    if (dialect != WireDialect::Messages) {
        return writeErrorBody(error, extra);
    }
    JsonWriter json;
    json.beginObject().key("type").string("error").key("error").beginObject();
    json.key("type").string(messagesErrorType(error)).key("message").string(error.message);
    if (!extra.isEmpty()) {
        json.key("hearth").raw(extra);
    }
    json.endObject();
    writeOptional(json, "request_id", requestId.toByteArray());
    json.endObject();
    return json.take();
}

QByteArray messagesErrorType(const ProtocolError &error)
{
    // An error met inside a stream has no status of its own; its type then tells more.
    const bool isNamed =
        std::find(anthropicTypes.begin(), anthropicTypes.end(), error.type) != anthropicTypes.end();
    return error.status == 500 && isNamed ? error.type : typeOfStatus(error.status).toByteArray();
}

} // namespace Hearth
