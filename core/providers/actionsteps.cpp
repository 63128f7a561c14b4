#include "providers/actionsteps.h"

#include <QJsonDocument>

#include <utility>

namespace Hearth {

ActionStep getStep(const QByteArray &path, std::chrono::milliseconds after)
{
    return {QByteArrayLiteral("GET"), path, {}, after, quickPatience};
}

ActionStep postStep(const QByteArray &path, const QJsonObject &body, std::chrono::milliseconds patience)
{
    return {
        QByteArrayLiteral("POST"), path, QJsonDocument(body).toJson(QJsonDocument::Compact), 0ms, patience};
}

void StepAction::answer(const ProbeAnswer &answer)
{
    if (!m_step) {
        return;
    }
    const ActionStep step = *std::exchange(m_step, std::nullopt);
    if (answer.error) {
        m_error = answer.error;
        return;
    }
    take(JsonAnswer(answer, step.pathAndQuery, step.method));
}

void StepAction::failWith(const JsonAnswer &answer)
{
    Error error = answer.unexpected();
    const QString words = answer.errorText();
    if (answer.status() == 404 || words.contains(QLatin1String("not found"), Qt::CaseInsensitive)) {
        error.kind = ErrorKind::ModelNotFound;
    } else if (error.kind == ErrorKind::BadResponse && answer.hasError()) {
        error.kind = ErrorKind::UpstreamFailed;
    }
    // A refused key may be repeated in the words.
    if (!words.isEmpty() && error.kind != ErrorKind::Unauthorized) {
        error.detail = words;
    }
    m_error = error;
}

void SingleStepAction::take(const JsonAnswer &answer)
{
    if (!hasWorked(answer)) {
        failWith(answer);
    }
}

bool hasWorked(const JsonAnswer &answer)
{
    return answer.isOk() && !answer.hasError() && !answer.looksHtml();
}

} // namespace Hearth
