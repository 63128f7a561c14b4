#include "protocol/errorclass.h"

#include "protocol/redaction.h"
#include "protocol/upstreamerror.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace Hearth {

namespace {

using std::chrono::milliseconds;

/// All that the classes below look at; texts in lower case.
struct Evidence
{
    int status = 0;
    QByteArray message;
    QByteArray type;
    QByteArray code;
    QByteArray reason;
    bool saysError = true; ///< An error object, or at least an error status.

    [[nodiscard]] bool says(std::initializer_list<QByteArrayView> words) const
    {
        return std::any_of(
            words.begin(), words.end(), [this](QByteArrayView word) { return message.contains(word); });
    }
    /// Any of the three short fields is one of \a names.
    [[nodiscard]] bool isNamed(std::initializer_list<QByteArrayView> names) const
    {
        return std::any_of(names.begin(), names.end(),
            [this](QByteArrayView name) { return type == name || code == name || reason == name; });
    }
    [[nodiscard]] bool hasStatus(std::initializer_list<int> statuses) const
    {
        return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
    }
};

bool isContextOverflow(const Evidence &e)
{
    if (e.isNamed({"context_length_exceeded", "exceed_context_size_error"})) {
        return true;
    }
    // The words also stand in texts about keys, credit and rates ("tokens per minute for this context
    // length"): those statuses mean what they say.
    return !e.hasStatus({401, 402, 403, 429})
        && e.says({"context length", "context size", "context window", "prompt is too long", "n_keep",
            "contextwindowexceeded", "context the overflows", "input length exceeds",
            "longer than the context", "exceed context limit", "exceeds the available context",
            "input tokens exceed", "max_tokens must be at least 1, got -", "max input tokens="});
}

bool isLoading(const Evidence &e)
{
    return e.hasStatus({503}) && e.says({"loading model", "model is loading", "model_loading"});
}

bool isBilling(const Evidence &e)
{
    return e.hasStatus({402})
        || e.isNamed({"insufficient_quota", "credit_balance_exhausted", "billing_error", "budget_exceeded",
            "payment_required"})
        || e.says({"budgetexceedederror", "credit balance"});
}

bool isContentPolicy(const Evidence &e)
{
    return e.isNamed({"content_policy_violation", "content_filter", "refusal"})
        || e.says({"contentpolicyviolationerror"});
}

bool isUnauthorized(const Evidence &e)
{
    return e.hasStatus({401, 403})
        || e.isNamed({"authentication_error", "auth_error", "permission_error", "invalid_api_key",
            "authentication", "permission_denied"})
        || e.says({"authenticationerror", "permissiondeniederror"});
}

bool isRateLimited(const Evidence &e)
{
    return e.hasStatus({429}) || e.isNamed({"rate_limit_exceeded", "rate_limit_error"})
        || e.says({"ratelimiterror"});
}

bool isOverloaded(const Evidence &e)
{
    return e.hasStatus({503, 529})
        || e.isNamed({"slow_down", "server_is_overloaded", "overloaded_error", "provider_overloaded",
            "provider_unavailable", "capacity_exhausted", "temporarily_unavailable"})
        || e.says({"server busy", "model limit reached", "serviceunavailableerror"});
}

bool isPolicyFiltered(const Evidence &e)
{
    return e.isNamed({"region_restricted", "privacy_restricted", "constraint_filtered",
        "unsupported_country_region_territory"});
}

/// The model exists, but the server could not bring or keep it in memory.
bool isLoadFailure(const Evidence &e)
{
    return e.says({"no models loaded", "failed to load", "model is not loaded", "model is unloaded",
        "model has crashed"});
}

bool isModelNotFound(const Evidence &e)
{
    if (e.isNamed({"model_not_found", "no_endpoints", "model_deprecated"})) {
        return true;
    }
    const bool speaksOfModel = e.says({"model"});
    const bool isMissing = e.says({"not found", "does not exist", "not_found"});
    return (speaksOfModel && isMissing && !e.hasStatus({500, 502}))
        || e.says(
            {"invalid model identifier", "invalid model name", "notfounderror: model", "no endpoints found"})
        || (speaksOfModel && e.isNamed({"not_found_error", "notfounderror"}));
}

bool isTimeout(const Evidence &e)
{
    return e.hasStatus({408, 504}) || e.isNamed({"timeout", "timeout_error"}) || e.says({"litellm.timeout"});
}

bool isWrongAddress(const Evidence &e)
{
    return e.hasStatus({404, 405}) || e.says({"unexpected endpoint or method"});
}

bool isUnsupported(const Evidence &e)
{
    return e.hasStatus({501}) || e.isNamed({"not_supported_error"})
        || (!e.isNamed({"unsupported_parameter", "unsupported_value"})
            && e.says({"does not support", "input is not supported", "inputs are not currently supported",
                "unsupported content[].type"}));
}

/// PROTOCOLS.md 3: overflow first, because its words are the most certain; then what the user must settle;
/// then what time settles; the bare status last.
ErrorKind kindOf(const Evidence &e)
{
    if (isContextOverflow(e)) {
        return ErrorKind::ContextOverflow;
    }
    if (isLoading(e)) {
        return ErrorKind::ModelLoading;
    }
    if (isBilling(e)) {
        return ErrorKind::Billing;
    }
    if (isContentPolicy(e)) {
        return ErrorKind::InvalidRequest;
    }
    if (isPolicyFiltered(e)) {
        return ErrorKind::Unsupported;
    }
    if (isUnauthorized(e)) {
        return ErrorKind::Unauthorized;
    }
    if (isRateLimited(e)) {
        return ErrorKind::RateLimited;
    }
    if (isLoadFailure(e)) {
        return ErrorKind::UpstreamFailed;
    }
    if (isModelNotFound(e)) {
        return ErrorKind::ModelNotFound;
    }
    if (isOverloaded(e)) {
        return ErrorKind::Overloaded;
    }
    if (isTimeout(e)) {
        return ErrorKind::TimedOut;
    }
    if (isWrongAddress(e)) {
        return ErrorKind::BadResponse;
    }
    if (isUnsupported(e)) {
        return ErrorKind::Unsupported;
    }
    if (e.status >= 500) {
        return ErrorKind::UpstreamFailed;
    }
    if (e.status >= 400) {
        return ErrorKind::InvalidRequest;
    }
    return e.status >= 200 && e.status < 300 && e.saysError ? ErrorKind::UpstreamFailed
                                                            : ErrorKind::BadResponse;
}

/// Whole numbers that stand alone in \a text: not parts of names ("gpt-4o", "n_ctx2") or fractions.
QList<qint64> numbersIn(QByteArrayView text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    QList<qint64> numbers;
    const char *at = text.begin();
    while (at < text.end()) {
        if (*at < '0' || *at > '9') {
            ++at;
            continue;
        }
        qint64 value = 0;
        const char *const first = at;
        const auto [rest, problem] = std::from_chars(at, text.end(), value);
        at = rest;
        const bool joinsBefore = first > text.begin() && isPart(first[-1]);
        const bool joinsAfter = rest < text.end() && isPart(*rest);
        if (problem == std::errc() && !joinsBefore && !joinsAfter) {
            numbers.append(value);
        }
    }
    return numbers;
}

/// The two largest numbers of an overflow's text are the prompt and the window [PROTOCOLS.md 3.1]; the prompt
/// is the larger one, but for Anthropic's "A + B > limit", where the parts are named.
void readTokenCounts(UpstreamFailure &failure, const QByteArray &message)
{
    QList<qint64> numbers = numbersIn(message);
    if (numbers.size() < 2 || failure.promptTokens || failure.contextWindow) {
        return;
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    const bool limitIsLargest = message.contains("exceed context limit");
    failure.promptTokens = numbers[limitIsLargest ? 1 : 0];
    failure.contextWindow = numbers[limitIsLargest ? 0 : 1];
}

QByteArray header(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value.trimmed();
        }
    }
    return {};
}

/// IMF-fixdate, as servers must send it [RFC 9110, 5.6.7].
QDateTime httpDate(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

/// OpenAI's clients read the same three forms [PROTOCOLS.md 4.6]. A date is told against the server's own
/// Date, so that a wrong clock on either side does not matter.
std::optional<milliseconds> retryAfter(const HttpHeaders &headers)
{
    static constexpr double longest =
        24.0 * 3600 * 1000; // our choice: beyond a day it is no cool-down but a refusal
    const auto bounded = [](double ms) {
        return milliseconds(static_cast<qint64>(qBound(0.0, ms, longest)));
    };
    bool ok = false;
    const double fine = header(headers, "retry-after-ms").toDouble(&ok);
    if (ok && fine >= 0) {
        return bounded(fine);
    }
    const QByteArray value = header(headers, "retry-after");
    const double seconds = value.toDouble(&ok);
    if (ok) {
        return seconds >= 0 ? std::optional(bounded(seconds * 1000)) : std::nullopt;
    }
    const QDateTime until = httpDate(value);
    const QDateTime now = httpDate(header(headers, "date"));
    if (!until.isValid() || !now.isValid()) {
        return std::nullopt;
    }
    return bounded(static_cast<double>(now.msecsTo(until)));
}

UpstreamFailure judged(const UpstreamErrorText &text, int status, bool saysError)
{
    const Evidence evidence{status, text.message.toLower(), text.type.toLower(), text.code.toLower(),
        text.reason.toLower(), saysError};
    UpstreamFailure failure;
    failure.error = {kindOf(evidence), QString::fromUtf8(text.message), status};
    failure.retryAfter = text.retryAfter;
    if (failure.error.kind == ErrorKind::ContextOverflow) {
        failure.promptTokens = text.promptTokens;
        failure.contextWindow = text.contextWindow;
        readTokenCounts(failure, text.message);
    }
    return failure;
}

UpstreamErrorText textOfBody(const QByteArray &body, bool &isErrorObject)
{
    const JsonSpan root = JsonSpan::trimmed(body);
    const bool isJson = !JsonSpan::check(body);
    isErrorObject = isJson && (root.isObject() || root.isArray() || root.isString());
    if (isErrorObject) {
        return readUpstreamError(root);
    }
    UpstreamErrorText text;
    const QByteArrayView start = QByteArrayView(body).trimmed();
    text.message =
        start.startsWith('<') ? QByteArrayLiteral("an HTML page instead of JSON") : redactedMessage(start);
    return text;
}

} // namespace

UpstreamFailure classifyUpstream(int status, const HttpHeaders &headers, const QByteArray &body)
{
    bool isErrorObject = false;
    UpstreamErrorText text = textOfBody(body, isErrorObject);
    if (text.message.isEmpty()) {
        text.message = "HTTP status " + QByteArray::number(status);
    }
    // A 200 with an error inside: the code in the object tells more than the status [PROTOCOLS.md 2.1].
    const int told = status >= 200 && status < 300 && text.status >= 400 ? text.status : status;
    UpstreamFailure failure = judged(text, told, isErrorObject || status >= 400);
    failure.error.httpStatus = status;
    if (const auto fromHeader = retryAfter(headers)) {
        failure.retryAfter = fromHeader;
    }
    return failure;
}

UpstreamFailure classifyStreamError(const ProtocolError &error)
{
    UpstreamErrorText text;
    text.message = redactedMessage(error.message);
    text.type = error.type;
    text.code = error.code;
    return judged(text, error.status, true);
}

} // namespace Hearth
