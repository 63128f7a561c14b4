#include "simulator/inferencerequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Hearth {

namespace {

qsizetype textBytes(const QJsonValue &value)
{
    qsizetype bytes = 0;
    if (value.isString()) {
        return value.toString().toUtf8().size();
    }
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) {
            bytes += textBytes(element);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QLatin1String key : {QLatin1String("content"), QLatin1String("text"),
                 QLatin1String("output"), QLatin1String("arguments")}) {
            bytes += textBytes(object.value(key));
        }
    }
    return bytes;
}

QString textOf(const QJsonValue &content)
{
    if (content.isString()) {
        return content.toString();
    }
    QString text;
    for (const QJsonValue &part : content.toArray()) {
        text += part.toObject().value(QLatin1String("text")).toString();
    }
    return text;
}

/// What the user said last; of a bare string, that.
QString lastPrompt(const QJsonValue &input)
{
    const QJsonArray items = input.toArray();
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        const QJsonObject item = items.at(i).toObject();
        if (item.value(QLatin1String("role")).toString() == QLatin1String("user")) {
            return textOf(item.value(QLatin1String("content")));
        }
    }
    return input.toString();
}

/// The last item answers a call: the model then speaks instead of calling again.
bool endsWithToolResult(const QJsonValue &input)
{
    const QJsonObject last = input.toArray().last().toObject();
    for (const QJsonValue &block : last.value(QLatin1String("content")).toArray()) {
        if (block.toObject().value(QLatin1String("type")).toString() == QLatin1String("tool_result")) {
            return true;
        }
    }
    return last.value(QLatin1String("role")).toString() == QLatin1String("tool")
        || last.value(QLatin1String("type")).toString() == QLatin1String("function_call_output");
}

void chooseTool(InferenceRequest &request, const QJsonObject &body, const QJsonValue &input)
{
    const QJsonValue choice = body.value(QLatin1String("tool_choice"));
    const QJsonObject wanted = choice.toObject();
    const bool isForbidden = choice.toString() == QLatin1String("none")
        || wanted.value(QLatin1String("type")).toString() == QLatin1String("none");
    if (isForbidden || endsWithToolResult(input)) {
        return;
    }
    const QString wantedName =
        wanted.value(QLatin1String("name"))
            .toString(
                wanted.value(QLatin1String("function")).toObject().value(QLatin1String("name")).toString());
    for (const QJsonValue &value : body.value(QLatin1String("tools")).toArray()) {
        QJsonObject tool = value.toObject();
        const bool isMessages = request.api == InferenceRequest::Api::Messages;
        const QLatin1String own(isMessages ? "custom" : "function");
        if (tool.value(QLatin1String("type")).toString(isMessages ? own : QLatin1String()) != own) {
            continue; // llama-server ignores built-in tools too
        }
        if (tool.contains(QLatin1String("function"))) {
            tool = tool.value(QLatin1String("function")).toObject();
        }
        const QString name = tool.value(QLatin1String("name")).toString();
        if (wantedName.isEmpty() || wantedName == name) {
            request.toolName = name;
            request.toolSchema =
                tool.value(isMessages ? QLatin1String("input_schema") : QLatin1String("parameters"))
                    .toObject();
            return;
        }
    }
}

/// The schema of structured output, as each of the three says it.
QJsonObject schemaOf(InferenceRequest::Api api, const QJsonObject &body)
{
    const auto member = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toObject();
    };
    switch (api) {
    case InferenceRequest::Api::Chat:
        return member(member(member(body, "response_format"), "json_schema"), "schema");
    case InferenceRequest::Api::Responses:
        return member(member(member(body, "text"), "format"), "schema");
    case InferenceRequest::Api::Messages:
        return member(member(member(body, "output_config"), "format"), "schema");
    }
    return {};
}

bool refusesReasoning(const QJsonObject &body)
{
    const QString effort =
        body.value(QLatin1String("reasoning_effort"))
            .toString(
                body.value(QLatin1String("reasoning")).toObject().value(QLatin1String("effort")).toString());
    const QString thinking =
        body.value(QLatin1String("thinking")).toObject().value(QLatin1String("type")).toString();
    return effort == QLatin1String("none") || thinking == QLatin1String("disabled")
        || !body.value(QLatin1String("chat_template_kwargs"))
                .toObject()
                .value(QLatin1String("enable_thinking"))
                .toBool(true);
}

} // namespace

Result<InferenceRequest> InferenceRequest::read(Api api, const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        return failure(ErrorKind::SyntaxError,
            QStringLiteral("the body is not a JSON object (byte %1)").arg(error.offset));
    }
    const QJsonObject root = document.object();
    InferenceRequest request;
    request.api = api;
    request.model = root.value(QLatin1String("model")).toString();
    request.stream = root.value(QLatin1String("stream")).toBool();
    request.includeUsage =
        root.value(QLatin1String("stream_options")).toObject().value(QLatin1String("include_usage")).toBool();
    request.wantsReasoning = !refusesReasoning(root);
    for (const QLatin1String key : {QLatin1String("max_completion_tokens"), QLatin1String("max_tokens"),
             QLatin1String("max_output_tokens")}) {
        if (const QJsonValue limit = root.value(key); limit.isDouble()) {
            request.maxTokens = std::max(limit.toInt(1), 1); // llama-server makes one token of zero
            break;
        }
    }
    const QJsonValue input =
        root.value(api == Api::Responses ? QLatin1String("input") : QLatin1String("messages"));
    request.hasInput = !input.isUndefined();
    request.hasPreviousResponse = root.value(QLatin1String("previous_response_id")).isString();
    request.promptTokens =
        practiceTokens(textBytes(input) + textBytes(root.value(QLatin1String("instructions")))
            + textBytes(root.value(QLatin1String("system"))))
        + 4;
    request.language = practiceLanguage(lastPrompt(input));
    request.answerSchema = schemaOf(api, root);
    chooseTool(request, root, input);
    return request;
}

} // namespace Hearth
