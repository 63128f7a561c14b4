#include "health/serverlook.h"

#include "config/place.h"

namespace Hearth {

using namespace std::chrono_literals;

namespace {

ProbeTarget targetOf(const WatchedProvider &provider, const LookOptions &options)
{
    ProbeTarget target;
    target.baseUrl = provider.baseUrl;
    target.providerId = provider.id;
    target.hosted = provider.place == Place::Hosted;
    target.hasKey = !options.discovering && (!provider.key.isEmpty() || !provider.headers.isEmpty());
    target.anthropic = provider.anthropic;
    target.authHeader = provider.authHeader;
    target.lastKind = options.lastKind;
    target.memory = options.memory;
    target.fullLook = options.fullLook;
    target.discovering = options.discovering;
    return target;
}

bool isRefusal(const ProbeAnswer &answer)
{
    return answer.status == 401 || answer.status == 403;
}

} // namespace

LookTimes lookTimes(bool isLocal, bool discovering)
{
    if (discovering) {
        return isLocal ? LookTimes{300ms, 1500ms} : LookTimes{1000ms, 1500ms};
    }
    return isLocal ? LookTimes{300ms, 1500ms} : LookTimes{2000ms, 5000ms};
}

ServerLook::ServerLook(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider,
    const LookOptions &options)
    : m_provider(provider)
    , m_options(options)
    , m_times(lookTimes(placeOfHost(provider.baseUrl.host()) == Place::Local, options.discovering))
    , m_session(targetOf(provider, options))
    , m_exchange(manager, clock)
{
    connect(&m_exchange, &ServerExchange::ended, this, &ServerLook::onAnswered);
}

void ServerLook::start()
{
    if (m_session.next()) {
        ask();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(m_session.reading()); }, Qt::QueuedConnection);
}

void ServerLook::ask()
{
    const ProbeRequest asked = *m_session.next();
    ServerRequest request;
    request.method = asked.isPost() ? "POST" : "GET";
    request.pathAndQuery = asked.pathAndQuery;
    request.body = asked.body;
    m_isKeyHeldBack = asked.withKey && m_options.anonymousFirst && !m_wantsKey;
    request.withKey = asked.withKey && !m_isKeyHeldBack && !m_options.discovering;
    request.keyHeader = asked.keyHeader;
    request.headers = asked.headers;
    request.times = m_times;
    m_exchange.start(m_provider, request);
}

void ServerLook::onAnswered(const ProbeAnswer &answer)
{
    if (m_isKeyHeldBack && isRefusal(answer)) {
        m_wantsKey = true;
        ask(); // the same question, now with the key
        return;
    }
    m_session.answer(answer);
    if (m_session.next()) {
        ask();
    } else {
        Q_EMIT ended(m_session.reading());
    }
}

} // namespace Hearth
