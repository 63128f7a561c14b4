#include "providers/probe.h"

#include "providers/genericopenai.h"
#include "providers/hearthgateway.h"
#include "providers/kindchoice.h"
#include "providers/kinddialogue.h"
#include "providers/litellm.h"
#include "providers/llamacpp.h"
#include "providers/lmstudio.h"
#include "providers/serverpaths.h"
#include "providers/vllm.h"

#include <QSet>

#include <utility>

namespace Hearth {

namespace {

bool isAskable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// Something came back, but nothing to use: failing. Else nobody is there.
ServerState stateOfFailure(ErrorKind kind)
{
    return kind == ErrorKind::BadHttp || kind == ErrorKind::BadResponse || kind == ErrorKind::LimitExceeded
        ? ServerState::Failing
        : ServerState::Unreachable;
}

} // namespace

class ProbeSession::Private
{
public:
    explicit Private(const ProbeTarget &target)
        : m_target(target)
        , m_root(rootPathOf(target.baseUrl))
        , m_listPaths(listPaths(target))
        , m_mayUseKey(target.hasKey && !target.discovering)
    {
    }

    void begin();
    void take(const ProbeAnswer &answer);

    std::optional<ProbeRequest> request;
    ServerReading reading;
    std::shared_ptr<const ProbeMemory> memory;

private:
    void ask(const QByteArray &path, const QByteArray &body = {});
    void askForList();
    void takeAnswer(const JsonAnswer &answer, const ProbeRequest &asked);
    void takeList(const JsonAnswer &answer);
    void takeRefusal(const JsonAnswer &answer, const QByteArray &path);
    void endRefused(ProviderKind kind);
    void openDialogue();
    void proceed();
    void finish();
    void fail(ServerState state, const Error &error);
    [[nodiscard]] ProviderKind kindOfRefusal(const JsonAnswer &answer) const;
    [[nodiscard]] bool isExtra() const { return m_dialogue && m_dialogue->isNextExtra(); }

    ProbeTarget m_target;
    const QByteArray m_root;
    QList<QByteArray> m_listPaths; ///< Not asked yet.
    const bool m_mayUseKey;
    std::optional<JsonAnswer> m_list;
    std::optional<Error> m_unexpected; ///< The most telling wrong answer to a list so far.
    QList<ProviderKind> m_candidates;
    QSet<ProviderKind> m_ruledOut;
    std::unique_ptr<KindDialogue> m_dialogue;
    std::optional<Error> m_refusal; ///< While one more question is to tell who refused.
    ProviderKind m_suspect = ProviderKind::Unknown; ///< Who that may be.
    bool m_withKey = false;
    int m_asked = 0;
};

void ProbeSession::Private::begin()
{
    if (!isAskable(m_target.baseUrl)) {
        fail(ServerState::Unreachable,
            {ErrorKind::InvalidInput,
                QStringLiteral("base URL \"%1\" is not an http or https address")
                    .arg(m_target.baseUrl.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
                0});
        return;
    }
    const bool isIdentified = m_target.hosted || m_target.lastKind != ProviderKind::Unknown;
    m_withKey = m_mayUseKey && isIdentified && m_target.lastKind != ProviderKind::Hearth;
    if (m_target.hosted == isHostedKind(m_target.lastKind)) {
        m_dialogue = knownDialogue(m_target);
    }
    if (m_dialogue) {
        proceed();
    } else {
        askForList();
    }
}

void ProbeSession::Private::ask(const QByteArray &path, const QByteArray &body)
{
    ++m_asked;
    ProbeRequest next;
    next.pathAndQuery = path;
    next.body = body;
    next.withKey = m_withKey;
    if (m_target.hosted && m_target.anthropic) {
        next.headers = {{"anthropic-version", "2023-06-01"}}; // PROTOCOLS.md 2.8
        if (!m_target.authHeader) {
            next.keyHeader = ProbeRequest::KeyHeader::XApiKey;
        }
    }
    request = next;
}

void ProbeSession::Private::askForList()
{
    if (m_listPaths.isEmpty() || m_asked == maxRequests) {
        fail(ServerState::Failing,
            m_unexpected.value_or(
                Error{ErrorKind::BadResponse, QStringLiteral("no model list was found"), 0}));
        return;
    }
    ask(m_listPaths.takeFirst());
}

void ProbeSession::Private::take(const ProbeAnswer &raw)
{
    const ProbeRequest asked = *std::exchange(request, std::nullopt);
    const bool isTooLong = raw.body.size() > maxBodyBytes;
    if (m_refusal && (raw.error || isTooLong)) {
        endRefused(ProviderKind::Unknown);
    } else if (isExtra() && (raw.error || isTooLong)) {
        finish();
    } else if (raw.error) {
        fail(stateOfFailure(raw.error->kind), *raw.error);
    } else if (isTooLong) {
        fail(ServerState::Failing,
            {ErrorKind::LimitExceeded,
                QStringLiteral("GET %1 answered with more than %2 bytes")
                    .arg(QString::fromLatin1(asked.pathAndQuery), QString::number(maxBodyBytes)),
                raw.status});
    } else {
        takeAnswer(JsonAnswer(raw, asked.pathAndQuery, asked.isPost() ? "POST" : "GET"), asked);
    }
}

void ProbeSession::Private::takeAnswer(const JsonAnswer &answer, const ProbeRequest &asked)
{
    const bool isRefused = answer.status() == 401 || answer.status() == 403;
    if (isHearthGateway(answer)) {
        reading = ServerReading();
        reading.kind = ProviderKind::Hearth;
        reading.state = ServerState::Up;
        reading.latencyMs = answer.elapsedMs();
    } else if (m_refusal) {
        const bool isHim = m_suspect == ProviderKind::Vllm ? isVllmMetrics(answer) : isLiveliness(answer);
        endRefused(isHim ? m_suspect : ProviderKind::Unknown);
    } else if (isRefused && !m_withKey && m_mayUseKey && m_asked < maxRequests) {
        m_withKey = true;
        ask(asked.pathAndQuery, asked.body);
    } else if (isRefused && !isExtra()) {
        takeRefusal(answer, asked.pathAndQuery);
    } else if (!m_dialogue) {
        takeList(answer);
    } else if (m_dialogue->answer(answer)) {
        proceed();
    } else {
        if (m_list || m_target.fullLook) { // between full looks too little was asked to know
            m_ruledOut.insert(m_dialogue->reading().kind);
        }
        m_target.fullLook = true;
        m_dialogue.reset();
        if (m_list) {
            openDialogue();
        } else {
            m_withKey = m_mayUseKey && m_target.hosted; // it is not the server we knew
            askForList();
        }
    }
}

void ProbeSession::Private::takeRefusal(const JsonAnswer &answer, const QByteArray &path)
{
    const QString what = m_withKey ? QStringLiteral("GET %1 answered %2: the key is refused")
                                   : QStringLiteral("GET %1 answered %2: a key is needed");
    m_refusal = Error{ErrorKind::Unauthorized,
        what.arg(QString::fromLatin1(path), QString::number(answer.status())), answer.status()};
    reading.kind = kindOfRefusal(answer);
    const bool isOpen = reading.kind == ProviderKind::Generic || reading.kind == ProviderKind::Unknown;
    if (isOpen && isVllmRefusal(answer)) {
        m_suspect = ProviderKind::Vllm;
    } else if (isOpen && isLikelyLiteLlm(m_target)) {
        m_suspect = ProviderKind::LiteLlm;
    }
    if (m_suspect == ProviderKind::Unknown || m_asked == maxRequests) {
        endRefused(ProviderKind::Unknown);
        return;
    }
    m_withKey = false; // both answer without one
    ask(m_root + (m_suspect == ProviderKind::Vllm ? "/metrics" : "/health/liveliness"));
}

/// \a kind: who it was found to be; Unknown: as the refusal itself told.
void ProbeSession::Private::endRefused(ProviderKind kind)
{
    const ProviderKind told = reading.kind;
    reading = m_dialogue ? m_dialogue->reading() : ServerReading();
    reading.kind = kind == ProviderKind::Unknown ? told : kind;
    reading.state = ServerState::AuthRequired;
    reading.error = m_refusal;
    for (ModelReading &model : reading.models) {
        model.state = ModelState::Unknown;
    }
    if (m_target.discovering && reading.kind == ProviderKind::Unknown) {
        fail(ServerState::Failing, *m_refusal);
    }
}

ProviderKind ProbeSession::Private::kindOfRefusal(const JsonAnswer &answer) const
{
    if (m_dialogue) {
        return m_dialogue->reading().kind;
    }
    if (m_target.hosted) {
        return hostedKind(m_target);
    }
    if (isLiteLlm(answer)) {
        return ProviderKind::LiteLlm;
    }
    if (isLmStudioError(answer)) {
        return ProviderKind::LmStudio;
    }
    if (isLlamaServer(answer)) {
        return ProviderKind::LlamaCpp;
    }
    const bool isOurKind = m_target.discovering ? isOpenAiError(answer) : answer.hasError();
    return isOurKind ? ProviderKind::Generic : ProviderKind::Unknown;
}

void ProbeSession::Private::takeList(const JsonAnswer &answer)
{
    m_list = answer;
    m_candidates = recognise(answer, m_target);
    m_candidates.removeIf([this](ProviderKind kind) { return m_ruledOut.contains(kind); });
    openDialogue();
}

void ProbeSession::Private::openDialogue()
{
    while (!m_candidates.isEmpty()) {
        m_dialogue = dialogueOf(m_candidates.takeFirst(), *m_list, m_target);
        if (m_dialogue) {
            proceed();
            return;
        }
    }
    const Error unexpected = m_list->unexpected();
    if (!m_unexpected || m_unexpected->httpStatus == 404) {
        m_unexpected = unexpected;
    }
    m_list.reset();
    if (unexpected.httpStatus >= 500 || unexpected.httpStatus == 429) {
        m_listPaths.clear(); // the path is right, the server is not well
    }
    askForList();
}

void ProbeSession::Private::proceed()
{
    const std::optional<QByteArray> path = m_dialogue->next();
    if (!path || m_asked == maxRequests) {
        finish();
        return;
    }
    ask(m_root + *path, m_dialogue->nextBody());
}

void ProbeSession::Private::finish()
{
    reading = m_dialogue->reading();
    if (reading.state == ServerState::Up) {
        memory = std::make_shared<const ProbeMemory>(ProbeMemory{reading, m_dialogue->notes()});
    }
}

void ProbeSession::Private::fail(ServerState state, const Error &error)
{
    reading = ServerReading();
    reading.kind = m_dialogue ? m_dialogue->reading().kind
        : m_target.hosted     ? hostedKind(m_target)
                              : m_target.lastKind;
    reading.state = state;
    reading.error = error;
    if (m_target.discovering && state == ServerState::Failing) {
        reading.kind = ProviderKind::Unknown;
        reading.error->kind = ErrorKind::BadResponse; // whatever it is, no model server
    }
}

ProbeSession::ProbeSession(const ProbeTarget &target)
    : d(std::make_unique<Private>(target))
{
    d->begin();
}

ProbeSession::~ProbeSession() = default;

std::optional<ProbeRequest> ProbeSession::next() const
{
    return d->request;
}

void ProbeSession::answer(const ProbeAnswer &answer)
{
    if (d->request) {
        d->take(answer);
    }
}

ServerReading ProbeSession::reading() const
{
    return d->reading;
}

std::shared_ptr<const ProbeMemory> ProbeSession::memory() const
{
    return d->memory;
}

bool isModelServer(const ServerReading &reading)
{
    return (reading.state == ServerState::Up || reading.state == ServerState::AuthRequired)
        && reading.kind != ProviderKind::Unknown && reading.kind != ProviderKind::Hearth;
}

} // namespace Hearth
