#include "inference/routefailure.h"

namespace Hearth {

namespace {

QByteArray tokens(qint64 count)
{
    return QByteArray::number(count) + " tokens";
}

qint64 secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

/// One candidate's reason in a few words: `lmstudio/m: unreachable`.
QByteArray reasonOf(const AttemptRecord &record)
{
    QByteArray text = record.candidate.ref.toString().toUtf8() + ": ";
    text += attemptWord(record).data();
    if (record.state == AttemptRecord::State::Failed && !record.failure.error.detail.isEmpty()) {
        return text + " (" + record.failure.error.detail.toUtf8() + ')';
    }
    if (record.candidate.reason == SkipReason::CoolingDown && record.candidate.coolDown) {
        text += QByteArray(" (") + errorKindName(record.candidate.coolDown->why).data();
        if (record.candidate.coolDownLeft) {
            text += ", " + QByteArray::number(secondsOf(*record.candidate.coolDownLeft)) + " s left";
        }
        return text + ')';
    }
    if (record.candidate.reason == SkipReason::ContextTooSmall && record.candidate.needs) {
        text += " (needs " + tokens(*record.candidate.needs);
        if (record.candidate.limit) {
            text += record.candidate.limitIsLoaded ? ", loaded " : ", window ";
            text += QByteArray::number(*record.candidate.limit);
        }
        text += ')';
    }
    return text;
}

QByteArray allReasons(const QList<AttemptRecord> &records)
{
    QByteArrayList reasons;
    for (const AttemptRecord &record : records) {
        reasons.append(reasonOf(record));
    }
    return reasons.join("; ");
}

/// What the upstream itself called wrong, in its own words.
QByteArray upstreamWords(const QList<AttemptRecord> &records)
{
    return records.isEmpty() ? QByteArray() : records.constLast().failure.error.detail.toUtf8();
}

} // namespace

ProtocolError routeError(RouteFailure failure, const RoutePlan &plan, const QList<AttemptRecord> &records)
{
    const QByteArray requested = plan.requested.toUtf8();
    const QByteArray reasons = allReasons(records);
    switch (failure) {
    case RouteFailure::UnknownModel: {
        QByteArray message = "The model \"" + requested + "\" does not exist here. ";
        if (plan.unresolved.isEmpty()) {
            message += "GET /v1/models lists what does.";
        } else {
            const QByteArray names = plan.unresolved.join(QStringLiteral(", ")).toUtf8();
            message += "Its route names only models that are not configured: " + names + '.';
        }
        return {404, "invalid_request_error", "model_not_found", "model", message};
    }
    case RouteFailure::ContextTooSmall:
        // The words are what clients look for before they compact a conversation [OPENCLAW.md 13].
        return {400, "invalid_request_error", "context_length_exceeded", {},
            "context length exceeded: no candidate for \"" + requested + "\" can hold this prompt. "
                + reasons};
    case RouteFailure::Loading:
        return {503, "server_error", "model_loading", {},
            "A model for \"" + requested + "\" is loading; try again soon. " + reasons};
    case RouteFailure::Billing:
        return {402, "insufficient_quota", "insufficient_quota", {}, "Out of credit upstream. " + reasons};
    case RouteFailure::UpstreamKey:
        return {403, "server_error", "upstream_auth_failed", {},
            "The provider's key is missing or refused; set it in Hearth. " + reasons};
    case RouteFailure::PlacePolicy:
        return {403, "invalid_request_error", "policy_no_provider", {},
            "The place policy leaves no provider for \"" + requested + "\". " + reasons};
    case RouteFailure::ClientScope:
        return {403, "invalid_request_error", "model_not_allowed", "model",
            "This client's token does not reach a model of \"" + requested + "\". " + reasons};
    case RouteFailure::SpendCap:
        return {402, "insufficient_quota", "spend_cap_reached", {},
            "What may be spent on hosted models today is spent. " + reasons};
    case RouteFailure::NativeOnly:
        return {400, "invalid_request_error", "unsupported_parameter", {},
            "The request says what cannot be translated, and no candidate for \"" + requested
                + "\" takes its dialect as it is. " + reasons};
    case RouteFailure::InvalidRequest:
        return {400, "invalid_request_error", {}, {}, upstreamWords(records)};
    case RouteFailure::AllFailed:
        return {404, "server_error", "all_candidates_failed", {},
            "No candidate for \"" + requested + "\" could serve. " + reasons};
    }
    Q_UNREACHABLE();
}

ProtocolError streamError(const AttemptFailure &failure)
{
    const QByteArray code =
        failure.error.kind == ErrorKind::RateLimited ? "rate_limit_exceeded" : "server_error";
    QByteArray message = failure.error.detail.toUtf8();
    if (message.isEmpty()) {
        message = errorKindName(failure.error.kind).data();
    }
    return {
        502, "server_error", code, {}, "The model's server failed in the middle of its answer: " + message};
}

} // namespace Hearth
