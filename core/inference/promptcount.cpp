#include "inference/promptcount.h"

#include "base/logging.h"
#include "inference/modelcall.h"
#include "protocol/jsontext.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace Hearth {

namespace {

/// A count takes some 10 ms for 50 kB; a server that is too busy for it is not waited for. Our choice.
constexpr std::chrono::milliseconds countTime{1000};
/// `{"input_tokens":N}` and room for what a server may add.
constexpr qint64 maxAnswer = 4096;

/// The estimate is one from above: within these bounds the real number may lie on either side of the window.
/// Thai and Chinese are over-estimated most, by up to 2.5; our measurement stands beside the estimate.
constexpr double surelyFits = 0.8;
constexpr double surelyTooLong = 2.5;

bool isInDoubt(const Candidate &candidate)
{
    if (!candidate.limit || !candidate.limitIsLoaded || !candidate.needs) {
        return false;
    }
    const auto needs = static_cast<double>(*candidate.needs);
    const auto limit = static_cast<double>(*candidate.limit);
    return needs > limit * surelyFits && needs < limit * surelyTooLong;
}

} // namespace

bool countsAwake(const ModelRef &ref, const RoutingState &state)
{
    const auto health = state.health.constFind(ref.provider);
    if (health == state.health.cend()) {
        return false;
    }
    const ServerReading &server = *health->reading;
    const bool isLlama = server.kind == ProviderKind::LlamaCpp || server.kind == ProviderKind::LlamaCppRouter;
    const ModelReading *model = isLlama ? server.answering(ref.model) : nullptr;
    return model && model->state == ModelState::Loaded && !model->isSleeping;
}

std::optional<CallTarget> countTarget(const RoutePlan &plan, const RoutingState &state,
    const ResponseRequest &request, const CallWishes &wishes)
{
    for (const Candidate &candidate : plan.candidates) {
        const bool isTried = candidate.verdict == Candidate::Verdict::Try;
        if (!isTried && candidate.reason != SkipReason::ContextTooSmall) {
            continue;
        }
        if (isInDoubt(candidate) && countsAwake(candidate.ref, state)) {
            CallWishes plain = wishes;
            plain.mayPassThrough = false;
            Result<CallTarget> target = callTarget(candidate.ref, state, request, plain);
            if (!target || target->passThrough || target->dialect == WireDialect::Responses) {
                return std::nullopt;
            }
            const bool isMessages = target->dialect == WireDialect::Messages;
            target->url.setPath(target->url.path()
                + (isMessages ? QStringLiteral("/count_tokens") : QStringLiteral("/input_tokens")));
            target->headTimeout = countTime;
            target->silenceTimeout = countTime;
            return *target;
        }
        if (isTried) {
            return std::nullopt; // it is tried whatever later ones would say
        }
    }
    return std::nullopt;
}

PromptCounter::PromptCounter(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
}

PromptCounter::~PromptCounter()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void PromptCounter::start(const CallTarget &target, const ResponseRequest &request)
{
    m_ref = target.ref;
    const Parsed<QByteArray> body = target.dialect == WireDialect::Messages
        ? writeMessagesRequest(request, target.messages)
        : writeChatRequest(request, target.chat);
    if (!body) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    m_reply = m_manager.post(networkRequest(target), *body);
    connect(m_reply, &QNetworkReply::finished, this, &PromptCounter::onReplyFinished);
    // A stream of small pieces would never be silent.
    QTimer::singleShot(countTime, m_reply, &QNetworkReply::abort);
}

void PromptCounter::onReplyFinished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    std::optional<PromptCount> count;
    if (reply->error() == QNetworkReply::NoError) {
        if (const Result<JsonText> json = JsonText::parse(reply->read(maxAnswer))) {
            const std::optional<qint64> tokens = json->member("input_tokens").toInteger();
            if (tokens && *tokens > 0) {
                count = PromptCount{m_ref, *tokens};
            }
        }
    }
    qCDebug(logInference) << "prompt counted:" << (count ? count->tokens : -1);
    Q_EMIT finished(count);
}

} // namespace Hearth
