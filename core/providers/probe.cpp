#include "providers/probe.h"

#include "providers/genericopenai.h"
#include "providers/hearthgateway.h"
#include "providers/hosted.h"
#include "providers/kinddialogue.h"
#include "providers/llamacpp.h"
#include "providers/lmstudio.h"
#include "providers/modellist.h"

#include <QSet>

namespace Hearth {

namespace {

/// Path of the base URL without slashes at its end.
QByteArray basePath(const QUrl &baseUrl)
{
    QByteArray path = baseUrl.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    return path;
}

/// Where the server's own paths begin: the base without its /v1.
QByteArray rootPath(const QByteArray &base)
{
    return base.endsWith("/v1") ? base.chopped(3) : base;
}

/// Where the model list may be, likeliest first. Base URLs are written with and without /v1, and some APIs
/// have another version there.
QList<QByteArray> listPaths(const ProbeTarget &target)
{
    const QByteArray base = basePath(target.baseUrl);
    const QByteArray ofRoot = rootPath(base) + "/v1/models";
    const QByteArray ofBase = base + "/models";
    if (target.hosted && target.anthropic) {
        return {ofRoot + "?limit=1000"}; // the most it gives at once; there are a few dozen
    }
    if (ofRoot == ofBase) {
        return {ofRoot};
    }
    return target.hosted ? QList<QByteArray>{ofBase, ofRoot} : QList<QByteArray>{ofRoot, ofBase};
}

bool isAskable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// Whose answer to the model list this may be, likeliest first [PROTOCOLS.md 7.3].
QList<ProviderKind> recognise(const JsonAnswer &list, const ProbeTarget &target)
{
    if (target.hosted) {
        return {ProviderKind::Hosted};
    }
    if (isOtherKnownServer(list)) {
        return {ProviderKind::Generic};
    }
    if (isLlamaServer(list)) {
        return {ProviderKind::LlamaCpp};
    }
    if (isLmStudioError(list) || mayBeLmStudio(list, target)) {
        return {ProviderKind::LmStudio, ProviderKind::Generic};
    }
    return {ProviderKind::Generic};
}

/// Null when the answer is not what such a server says.
std::unique_ptr<KindDialogue> dialogueOf(ProviderKind kind, const JsonAnswer &list, const ProbeTarget &target)
{
    switch (kind) {
    case ProviderKind::LmStudio:
        return lmStudioDialogue();
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
        return isLoadingModel(list) || modelEntries(list) ? llamaDialogue(list, target) : nullptr;
    case ProviderKind::Ollama:
    case ProviderKind::LlamaSwap:
    case ProviderKind::Vllm:
    case ProviderKind::LiteLlm:
    case ProviderKind::Generic:
        return genericDialogue(list);
    case ProviderKind::OpenAi:
    case ProviderKind::Anthropic:
    case ProviderKind::OpenRouter:
    case ProviderKind::Hosted:
        return hostedDialogue(list, target);
    case ProviderKind::Hearth:
    case ProviderKind::Unknown:
        break;
    }
    return nullptr;
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
        , m_root(rootPath(basePath(target.baseUrl)))
        , m_listPaths(listPaths(target))
    {
    }

    void begin();
    void take(const ProbeAnswer &answer);

    std::optional<ProbeRequest> request;
    ServerReading reading;

private:
    void ask(const QByteArray &path);
    void askForList();
    void takeList(const JsonAnswer &answer);
    void takeRefusal(const JsonAnswer &answer, const QByteArray &path);
    void openDialogue();
    void proceed();
    void fail(ServerState state, const Error &error);
    [[nodiscard]] ProviderKind kindOfRefusal(const JsonAnswer &answer) const;

    const ProbeTarget m_target;
    const QByteArray m_root;
    QList<QByteArray> m_listPaths; ///< Not asked yet.
    std::optional<JsonAnswer> m_list;
    std::optional<Error> m_unexpected; ///< The most telling wrong answer to a list so far.
    QList<ProviderKind> m_candidates;
    QSet<ProviderKind> m_ruledOut;
    std::unique_ptr<KindDialogue> m_dialogue;
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
    m_withKey = m_target.hasKey && isIdentified && m_target.lastKind != ProviderKind::Hearth;
    if (m_target.lastKind == ProviderKind::LmStudio && !m_target.hosted) {
        m_dialogue = lmStudioDialogue();
        proceed();
        return;
    }
    askForList();
}

void ProbeSession::Private::ask(const QByteArray &path)
{
    ++m_asked;
    ProbeRequest next;
    next.pathAndQuery = path;
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
    const QByteArray path = request->pathAndQuery;
    request.reset();
    if (raw.error) {
        fail(stateOfFailure(raw.error->kind), *raw.error);
        return;
    }
    if (raw.body.size() > maxBodyBytes) {
        fail(ServerState::Failing,
            {ErrorKind::LimitExceeded,
                QStringLiteral("GET %1 answered with more than %2 bytes")
                    .arg(QString::fromLatin1(path), QString::number(maxBodyBytes)),
                raw.status});
        return;
    }
    const JsonAnswer answer(raw, path);
    if (isHearthGateway(answer)) {
        reading = ServerReading();
        reading.kind = ProviderKind::Hearth;
        reading.state = ServerState::Up;
        reading.latencyMs = answer.elapsedMs();
    } else if (answer.status() == 401 || answer.status() == 403) {
        takeRefusal(answer, path);
    } else if (!m_dialogue) {
        takeList(answer);
    } else if (m_dialogue->answer(answer)) {
        proceed();
    } else {
        m_ruledOut.insert(m_dialogue->reading().kind);
        m_dialogue.reset();
        if (m_list) {
            openDialogue();
        } else {
            m_withKey = false; // it is not the server we knew
            askForList();
        }
    }
}

void ProbeSession::Private::takeRefusal(const JsonAnswer &answer, const QByteArray &path)
{
    if (!m_withKey && m_target.hasKey && m_asked < maxRequests) {
        m_withKey = true;
        ask(path);
        return;
    }
    const QString what = m_withKey ? QStringLiteral("GET %1 answered %2: the key is refused")
                                   : QStringLiteral("GET %1 answered %2: a key is needed");
    reading = m_dialogue ? m_dialogue->reading() : ServerReading();
    reading.kind = kindOfRefusal(answer);
    reading.state = ServerState::AuthRequired;
    reading.error = Error{ErrorKind::Unauthorized,
        what.arg(QString::fromLatin1(path), QString::number(answer.status())), answer.status()};
    for (ModelReading &model : reading.models) {
        model.state = ModelState::Unknown;
    }
}

ProviderKind ProbeSession::Private::kindOfRefusal(const JsonAnswer &answer) const
{
    if (m_dialogue) {
        return m_dialogue->reading().kind;
    }
    if (m_target.hosted) {
        return ProviderKind::Hosted;
    }
    if (isLmStudioError(answer)) {
        return ProviderKind::LmStudio;
    }
    if (isLlamaServer(answer)) {
        return ProviderKind::LlamaCpp;
    }
    return answer.hasError() ? ProviderKind::Generic : ProviderKind::Unknown;
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
        reading = m_dialogue->reading();
        return;
    }
    ask(m_root + *path);
}

void ProbeSession::Private::fail(ServerState state, const Error &error)
{
    reading = ServerReading();
    reading.kind = m_dialogue ? m_dialogue->reading().kind
        : m_target.hosted     ? ProviderKind::Hosted
                              : m_target.lastKind;
    reading.state = state;
    reading.error = error;
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

} // namespace Hearth
