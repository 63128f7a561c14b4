/// What it costs to watch many servers: simulated ones in a child process, over real sockets, asked as often
/// as the settings say.
///
///     bench_health [SECONDS [SERVERS [MODELS [INTERVAL_MS]]]]      60 200 25 30000 unless given
///
/// Prints the share of one core, the memory, and what was asked. The servers are a mix of kinds; they stand
/// for servers of the network, which are asked at the interval itself.
#include "health/healthmonitor.h"
#include "net/accessmanager.h"
#include "simulator/simulatedserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

constexpr SimulatedKind kinds[] = {
    SimulatedKind::LmStudio, SimulatedKind::Ollama, SimulatedKind::LlamaCppRouter, SimulatedKind::Generic};

/// The child: prints a port for each server, then serves until its standard input ends.
int serve(QCoreApplication &app, int servers, int models)
{
    std::vector<std::unique_ptr<SimulatedServer>> all;
    for (int i = 0; i < servers; ++i) {
        SimulatedServer::Setup setup;
        setup.kind = kinds[i % int(std::size(kinds))];
        for (int m = 0; m < models; ++m) {
            SimulatedModel model;
            model.id = QStringLiteral("acme/model-%1-%2b").arg(i).arg(m);
            model.state = m < 3 ? SimulatedState::Loaded : SimulatedState::Cold;
            setup.models.append(model);
        }
        all.push_back(std::make_unique<SimulatedServer>(setup));
        const Result<quint16> port = all.back()->listen();
        if (!port) {
            std::fprintf(stderr, "cannot listen: %s\n", qPrintable(port.error().detail));
            return 1;
        }
        std::printf("%d\n", *port);
    }
    std::printf("ready\n");
    std::fflush(stdout);
    return app.exec(); // the parent ends it
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// "VmRSS" or "VmHWM", in MiB.
double memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

QList<WatchedProvider> startServers(QProcess &child, int servers, int models)
{
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--serve"), QString::number(servers), QString::number(models)});
    QList<WatchedProvider> providers;
    while (child.waitForReadyRead(30000) || child.canReadLine()) {
        while (child.canReadLine()) {
            const QByteArray line = child.readLine().trimmed();
            if (line == "ready") {
                return providers;
            }
            WatchedProvider provider;
            provider.id = QStringLiteral("server%1").arg(providers.size());
            provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(line.toInt()));
            provider.place = Place::Lan;
            providers.append(provider);
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // the engine's thread has Qt's own event loop [DESIGN.md]
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--serve")) {
        return serve(app, arguments.value(2).toInt(), arguments.value(3).toInt());
    }
    const auto number = [&arguments](int at, int usual) {
        return arguments.size() > at ? arguments.at(at).toInt() : usual;
    };
    const int seconds = number(1, 60);
    const int servers = number(2, 200);
    const int models = number(3, 25);
    const std::chrono::milliseconds interval(number(4, 30000));

    QProcess child;
    const QList<WatchedProvider> providers = startServers(child, servers, models);
    if (providers.isEmpty()) {
        std::fprintf(stderr, "the servers did not start\n");
        return 1;
    }
    AccessManager manager;
    const SystemClock clock;
    HealthMonitor monitor(manager, clock);
    int looks = 0;
    int changes = 0;
    HealthSnapshot held; // as the engine holds one, taken at most ten times a second
    QTimer publish;
    publish.setSingleShot(true);
    publish.setInterval(100ms);
    QObject::connect(&publish, &QTimer::timeout, [&] { held = monitor.snapshot(); });
    QObject::connect(&monitor, &HealthMonitor::providerRead, &app, [&] {
        ++looks;
        if (!publish.isActive()) {
            publish.start();
        }
    });
    QObject::connect(&monitor, &HealthMonitor::changed, &app, [&] { ++changes; });
    monitor.setInterval(interval);
    monitor.setProviders(providers);
    const double empty = memory("VmRSS");
    monitor.start();

    double before = 0;
    QTimer settled;
    QObject::connect(&settled, &QTimer::timeout, [&] {
        if (!monitor.isSettled()) {
            return;
        }
        settled.stop();
        std::printf("settled: %d looks, %.2f s of processor, %.1f MiB (%.1f before)\n", looks,
            processorSeconds(), memory("VmRSS"), empty);
        std::fflush(stdout);
        QTimer::singleShot(2s, &app, [&] { // the routers' streams open
            before = processorSeconds();
            looks = 0;
            changes = 0;
            QTimer::singleShot(std::chrono::seconds(seconds), &app, &QCoreApplication::quit);
        });
    });
    settled.start(100ms);
    QCoreApplication::exec();

    const double used = processorSeconds() - before;
    std::printf("%d servers x %d models every %lld ms for %d s: %.2f %% of one core, %d looks, %d changes, "
                "%.1f MiB (peak %.1f)\n",
        servers, models, static_cast<long long>(interval.count()), seconds, 100 * used / seconds, looks,
        changes, memory("VmRSS"), memory("VmHWM"));
    child.kill();
    child.waitForFinished();
    return 0;
}
