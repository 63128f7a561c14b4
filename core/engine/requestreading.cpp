#include "engine/requestreading.h"

#include "protocol/responserequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

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
    const bool isResponses = document.object().contains(QLatin1String("input"));
    const Parsed<ResponseRequest> request =
        isResponses ? parseResponsesRequest(body) : parseChatRequest(body);
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
