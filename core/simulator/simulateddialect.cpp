#include "simulator/simulateddialect.h"

#include "protocol/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

SimulatorDesk::~SimulatorDesk() = default;
SimulatedDialect::~SimulatedDialect() = default;

bool SimulatedDialect::answerEarly(HttpExchange &)
{
    return false;
}

std::optional<InferenceRequest::Api> SimulatedDialect::inferenceApi(const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (request.method != "POST") {
        return std::nullopt;
    }
    if (path == "/v1/chat/completions" || path == "/chat/completions") {
        return InferenceRequest::Api::Chat;
    }
    if (path == "/v1/responses" || path == "/responses") {
        return InferenceRequest::Api::Responses;
    }
    if (path == "/v1/messages") {
        return InferenceRequest::Api::Messages;
    }
    return std::nullopt;
}

QByteArray SimulatedDialect::lastLine() const
{
    return QByteArrayLiteral("data: {\"error\":\"Model is unloaded.\"}");
}

HttpAnswer jsonAnswer(const QByteArray &body, int status)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, body};
}

HttpAnswer openAiError(int status, const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject().key("message").string(message).key("type").string(type);
    json.key("param").null().key("code");
    if (code.isEmpty()) {
        json.null();
    } else {
        json.string(code);
    }
    return jsonAnswer(json.endObject().endObject().take(), status);
}

QString stringMember(const QByteArray &body, QLatin1String name)
{
    return QJsonDocument::fromJson(body).object().value(name).toString();
}

QUrlQuery queryOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.query()));
}

} // namespace Hearth
