#include "health/serverinquiries.h"

#include "config/builtinproviders.h"
#include "config/place.h"
#include "health/serverexchange.h"
#include "health/serverlook.h"
#include "providers/openrouter.h"
#include "providers/serverpaths.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

WatchedProvider providerAt(const QUrl &baseUrl, const Secret &key)
{
    WatchedProvider provider;
    provider.baseUrl = baseUrl;
    provider.place = placeOfHost(baseUrl.host());
    provider.key = key;
    const std::optional<BuiltinProvider> anthropic = builtinProvider(QStringLiteral("anthropic"));
    provider.anthropic = anthropic && QUrl(anthropic->baseUrl).host() == baseUrl.host();
    return provider;
}

ServerReading cancelledReading()
{
    ServerReading reading;
    reading.error = Error{ErrorKind::Cancelled, QStringLiteral("another address was asked about"), 0};
    return reading;
}

Result<QList<HostedEndpoint>> endpointsIn(const ProbeAnswer &answer, const QByteArray &path)
{
    if (answer.error) {
        return failure(*answer.error);
    }
    const JsonAnswer json(answer, path);
    if (answer.status == 404) {
        return failure(ErrorKind::ModelNotFound, json.unexpected().detail, answer.status);
    }
    const std::optional<QList<HostedEndpoint>> endpoints = readEndpoints(json);
    if (!endpoints) {
        return failure(json.unexpected());
    }
    return *endpoints;
}

} // namespace

class ServerInquiries::Private
{
public:
    Private(ServerInquiries &inquiries, QNetworkAccessManager &ofManager, const Clock &ofClock)
        : manager(ofManager)
        , clock(ofClock)
        , m_inquiries(inquiries)
    {
        timer.setSingleShot(true);
    }

    void identify(const WatchedProvider &provider, const ReadingCallback &callback);
    void ask(const WatchedProvider &provider, const QByteArray &path, const EndpointsCallback &callback);
    void later(const std::function<void()> &what) const
    {
        QMetaObject::invokeMethod(&m_inquiries, what, Qt::QueuedConnection);
    }
    void arm();

    QNetworkAccessManager &manager;
    const Clock &clock;
    QTimer timer;
    std::unique_ptr<ServerLook> look;
    ReadingCallback lookCallback;
    std::vector<std::unique_ptr<ServerExchange>> exchanges;

private:
    ServerInquiries &m_inquiries;
};

void ServerInquiries::Private::identify(const WatchedProvider &provider, const ReadingCallback &callback)
{
    if (look) {
        look.reset();
        later([before = lookCallback] { before(cancelledReading()); });
    }
    LookOptions options;
    options.anonymousFirst = true;
    lookCallback = callback;
    look = std::make_unique<ServerLook>(manager, clock, provider, options);
    QObject::connect(look.get(), &ServerLook::ended, &m_inquiries, [this](const ServerReading &reading) {
        look.release()->deleteLater(); // it is still in its own signal
        arm();
        const ReadingCallback told = std::exchange(lookCallback, nullptr);
        told(reading);
    });
    look->start();
    arm();
}

void ServerInquiries::Private::ask(
    const WatchedProvider &provider, const QByteArray &path, const EndpointsCallback &callback)
{
    ServerRequest request;
    request.pathAndQuery = path;
    request.times = lookTimes(placeOfHost(provider.baseUrl.host()) == Place::Local);
    exchanges.push_back(std::make_unique<ServerExchange>(manager, clock));
    ServerExchange *exchange = exchanges.back().get();
    QObject::connect(exchange, &ServerExchange::ended, &m_inquiries,
        [this, exchange, path, callback](const ProbeAnswer &answer) {
            const auto at = std::find_if(exchanges.begin(), exchanges.end(),
                [exchange](const auto &each) { return each.get() == exchange; });
            at->release()->deleteLater(); // it is still in its own signal
            exchanges.erase(at);
            arm();
            callback(endpointsIn(answer, path));
        });
    exchange->start(provider, request);
    arm();
}

void ServerInquiries::Private::arm()
{
    TimePoint next = look ? look->deadline() : TimePoint::max();
    for (const auto &exchange : exchanges) {
        next = std::min(next, exchange->deadline());
    }
    if (next == TimePoint::max()) {
        timer.stop();
        return;
    }
    const auto wait = std::clamp<std::chrono::nanoseconds>(next - clock.now(), 1ms, 1min);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

ServerInquiries::ServerInquiries(QNetworkAccessManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, manager, clock))
{
    connect(&d->timer, &QTimer::timeout, this, &ServerInquiries::tick);
}

ServerInquiries::~ServerInquiries() = default;

void ServerInquiries::identify(const QUrl &baseUrl, const Secret &key, const ReadingCallback &callback)
{
    d->identify(providerAt(baseUrl, key), callback);
}

void ServerInquiries::endpoints(
    const WatchedProvider &provider, const QString &modelId, const EndpointsCallback &callback)
{
    const QByteArray path = endpointsPath(modelId);
    if (path.isEmpty()) {
        d->later([callback, modelId] {
            callback(failure(ErrorKind::ModelNotFound,
                QStringLiteral("\"%1\" is no author/name of OpenRouter's catalogue").arg(modelId)));
        });
        return;
    }
    d->ask(provider, basePathOf(provider.baseUrl) + path, callback);
}

void ServerInquiries::tick()
{
    std::vector<QPointer<ServerExchange>> running; // their ends change the list
    for (const auto &exchange : d->exchanges) {
        running.emplace_back(exchange.get());
    }
    const QPointer<ServerInquiries> self(this);
    if (d->look) {
        d->look->checkDeadline();
    }
    for (const QPointer<ServerExchange> &exchange : running) {
        if (self && exchange) {
            exchange->checkDeadline();
        }
    }
    if (self) {
        d->arm();
    }
}

} // namespace Hearth
