#include "engine/requestreading.h"

#include "protocol/responserequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

namespace {

/// By what only one dialect has: `input`; `system` beside the messages, or tools with `input_schema`.
Parsed<ResponseRequest> parsed(const QByteArray &body, const QJsonObject &object)
{
    if (object.contains(QLatin1String("input"))) {
        return parseResponsesRequest(body);
    }
    const QJsonObject tool = object.value(QLatin1String("tools")).toArray().at(0).toObject();
    const bool isMessages =
        object.contains(QLatin1String("system")) || tool.contains(QLatin1String("input_schema"));
    return isMessages ? parseMessagesRequest(body) : parseChatRequest(body);
}

} // namespace

Result<RouteQuestion> routeQuestionOf(const QByteArray &body)
{
    if (body.size() > maxQuestionBytes) {
        return failure(ErrorKind::LimitExceeded, QStringLiteral("longer than a request may be"));
    }
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(body, &wrong);
    if (!document.isObject()) {
        return failure(ErrorKind::InvalidInput,
            document.isNull() ? wrong.errorString() : QStringLiteral("no JSON object"));
    }
    const Parsed<ResponseRequest> request = parsed(body, document.object());
    if (!request) {
        return failure(ErrorKind::InvalidInput, QString::fromUtf8(request.error().message));
    }
    RouteQuestion question;
    question.model = QString::fromUtf8(request->model);
    question.promptTokens = estimatePromptTokens(*request);
    question.maxOutputTokens = request->maxOutputTokens;
    question.needsImages = request->hasImages();
    question.needsTools = !request->tools.isEmpty();
    return question;
}

} // namespace Hearth
