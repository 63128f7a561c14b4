#include "engine/serverdesk.h"

#include "engine/onewordcall.h"
#include "secrets/futureanswer.h"

namespace Hearth {

namespace {

template <typename T>
std::shared_ptr<FutureAnswer<T>> newAnswer()
{
    return std::make_shared<FutureAnswer<T>>(QStringLiteral("engine stopped"));
}

} // namespace

ServerDesk::ServerDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_finder(parts.probes, parts.clock, this)
    , m_inquiries(parts.probes, parts.clock, this)
    , m_jobs(parts.probes, parts.clock, parts.monitor, parts.usualLoad, this)
    , m_keeper(m_jobs, parts.monitor, parts.clock, this)
{
    connect(&m_finder, &ServerFinder::changed, this, &ServerDesk::onDiscoveryChanged);
    connect(&m_jobs, &ModelJobs::jobChanged, this, &ServerDesk::onJobChanged);
    connect(&m_keeper, &WarmKeeper::changed, this, &ServerDesk::keepWarmChanged);
    connect(&m_keeper, &WarmKeeper::ended, this, &ServerDesk::keepWarmEnded);
}

ServerDesk::~ServerDesk() = default;

QFuture<Result<DiscoveryState>> ServerDesk::discover(const QStringList &hosts)
{
    const auto answer = newAnswer<DiscoveryState>();
    QMetaObject::invokeMethod(
        this,
        [this, hosts, answer] {
            if (const auto before = std::exchange(m_search, nullptr)) {
                before->give(m_finder.state());
            }
            m_finder.start(hosts);
            m_search = answer;
            onDiscoveryChanged(m_finder.state()); // without an address to ask it has ended already
        },
        Qt::QueuedConnection);
    return answer->future();
}

void ServerDesk::cancelDiscovery()
{
    QMetaObject::invokeMethod(
        this, [this] { m_finder.cancel(); }, Qt::QueuedConnection);
}

QFuture<Result<ServerReading>> ServerDesk::identify(const QUrl &baseUrl, const Secret &key)
{
    const auto answer = newAnswer<ServerReading>();
    QMetaObject::invokeMethod(
        this,
        [this, baseUrl, key, answer] {
            m_inquiries.identify(
                baseUrl, key, [answer](const ServerReading &reading) { answer->give(reading); });
        },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<QList<HostedEndpoint>>> ServerDesk::endpoints(const ModelRef &ref)
{
    const auto answer = newAnswer<QList<HostedEndpoint>>();
    QMetaObject::invokeMethod(
        this, [this, ref, answer] { askEndpoints(ref, answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<ModelJob>> ServerDesk::load(const ModelRef &ref, const LoadOptions &options)
{
    const auto answer = newAnswer<ModelJob>();
    QMetaObject::invokeMethod(
        this, [this, ref, options, answer] { begin(ModelAct::Load, ref, options, answer); },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<ModelJob>> ServerDesk::unload(const ModelRef &ref)
{
    const auto answer = newAnswer<ModelJob>();
    QMetaObject::invokeMethod(
        this, [this, ref, answer] { begin(ModelAct::Unload, ref, {}, answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> ServerDesk::cancelJob(const ModelRef &ref)
{
    const auto answer = newAnswer<void>();
    QMetaObject::invokeMethod(
        this, [this, ref, answer] { answer->give(m_jobs.cancel(ref)); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<WordResult>> ServerDesk::sayOneWord(const ModelRef &ref)
{
    const auto answer = newAnswer<WordResult>();
    QMetaObject::invokeMethod(
        this, [this, ref, answer] { say(ref, answer); }, Qt::QueuedConnection);
    return answer->future();
}

void ServerDesk::onDiscoveryChanged(const DiscoveryState &state)
{
    if (!state.isRunning) {
        if (const auto answer = std::exchange(m_search, nullptr)) {
            answer->give(state);
        }
    }
    Q_EMIT discoveryChanged();
}

void ServerDesk::onJobChanged(const ModelJob &job)
{
    if (!job.isRunning()) {
        if (const JobAnswer answer = m_waiting.take(job.ref)) {
            answer->give(job);
        }
    }
    Q_EMIT jobChanged(job);
}

void ServerDesk::begin(ModelAct act, const ModelRef &ref, const LoadOptions &options, const JobAnswer &answer)
{
    const Result<> begun = act == ModelAct::Load ? m_jobs.load(ref, options) : m_jobs.unload(ref);
    if (!begun) {
        answer->give(failure(begun.error()));
        return;
    }
    const std::optional<ModelJob> job = m_jobs.job(ref);
    if (job && !job->isRunning()) {
        answer->give(*job); // there was nothing to do
    } else {
        m_waiting.insert(ref, answer);
    }
}

void ServerDesk::askEndpoints(
    const ModelRef &ref, const std::shared_ptr<FutureAnswer<QList<HostedEndpoint>>> &answer)
{
    const std::optional<WatchedProvider> provider = m_parts.monitor.provider(ref.provider);
    if (!provider) {
        answer->give(failure(ErrorKind::NotFound, QStringLiteral("%1 is not watched").arg(ref.provider)));
        return;
    }
    m_inquiries.endpoints(*provider, ref.model,
        [answer](const Result<QList<HostedEndpoint>> &endpoints) { answer->give(endpoints); });
}

void ServerDesk::say(const ModelRef &ref, const std::shared_ptr<FutureAnswer<WordResult>> &answer)
{
    auto *call = new OneWordCall({m_parts.calls, m_parts.clock, m_parts.keeper, m_parts.state()}, ref, this);
    connect(call, &OneWordCall::finished, this,
        [this, call, answer](const WordResult &result, const RoutedCall &made) {
            Q_EMIT wordSaid(made);
            answer->give(result);
            call->deleteLater();
        });
    call->start();
}

} // namespace Hearth
