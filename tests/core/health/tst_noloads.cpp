#include "health/healthmonitor.h"

#include "net/accessmanager.h"
#include "simulatedbench.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace Hearth;
using namespace std::chrono_literals;

/// An hour of looks in fast motion at every kind of server that the simulator has: nothing is loaded, nothing
/// is woken, nothing is generated.
class TestNoLoads : public QObject
{
    Q_OBJECT

private:
    static void watchFor(
        SimulatedBench &servers, std::chrono::milliseconds time, std::chrono::milliseconds interval)
    {
        FakeClock clock;
        HealthMonitor monitor(servers.manager, clock);
        int looks = 0;
        connect(&monitor, &HealthMonitor::providerRead, &monitor, [&looks] { ++looks; });
        monitor.setInterval(interval);
        monitor.setProviders(servers.providers);
        monitor.start();
        const auto step = interval / 4; // how often servers of this machine are looked at
        for (auto passed = 0ms; passed < time; passed += step) {
            // time stands still until all that was asked has been answered
            while (!isQuiet(servers.manager)) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            clock.advance(step);
            monitor.tick();
        }
        QVERIFY(monitor.isSettled());
        QVERIFY2(looks > 1000, qPrintable(QString::number(looks)));
    }

    /// Nothing is under way but streams of events.
    static bool isQuiet(const QNetworkAccessManager &manager)
    {
        const QList<QNetworkReply *> replies = manager.findChildren<QNetworkReply *>();
        return std::all_of(replies.cbegin(), replies.cend(), [](const QNetworkReply *reply) {
            return reply->isFinished() || reply->url().path() == QLatin1String("/models/sse");
        });
    }

private Q_SLOTS:
    void anHourOfLooks_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<std::chrono::milliseconds>("interval");
        QTest::addRow("an hour, hidden") << std::chrono::milliseconds(1h) << std::chrono::milliseconds(30s);
        QTest::addRow("ten minutes, seen")
            << std::chrono::milliseconds(10min) << std::chrono::milliseconds(5s);
    }

    void anHourOfLooks()
    {
        QFETCH(std::chrono::milliseconds, time);
        QFETCH(std::chrono::milliseconds, interval);
        SimulatedBench servers;
        const QList<SimulatedModel> models{
            simulatedModel("cold"), simulatedModel("warm", SimulatedState::Loaded)};
        servers.add("studio", SimulatedKind::LmStudio, models);
        servers.add("ollama", SimulatedKind::Ollama, models);
        servers.add("router", SimulatedKind::LlamaCppRouter,
            models + QList{simulatedModel("asleep", SimulatedState::Sleeping)});
        servers.add("asleep", SimulatedKind::LlamaCpp, {simulatedModel("a", SimulatedState::Sleeping)});
        servers.add("awake", SimulatedKind::LlamaCpp, {simulatedModel("a", SimulatedState::Loaded)});
        servers.add("generic", SimulatedKind::Generic, models);
        watchFor(servers, time, interval);
        for (const auto &server : servers.servers) {
            const SimulatedCounters counters = server->counters();
            QCOMPARE(counters.loads, 0);
            QCOMPARE(counters.unloads, 0);
            QCOMPARE(counters.generations, 0);
            int requests = 0;
            for (auto it = counters.requests.cbegin(); it != counters.requests.cend(); ++it) {
                requests += it.value();
                QVERIFY2(it.key().startsWith("GET ") || it.key() == "POST /api/show", it.key().constData());
            }
            QVERIFY2(requests >= 40, qPrintable(QString::number(requests)));
        }
        QCOMPARE(servers.servers.at(2)->stateOf(QStringLiteral("asleep")), SimulatedState::Sleeping);
        QCOMPARE(servers.servers.at(3)->stateOf(QStringLiteral("a")), SimulatedState::Sleeping);
        QCOMPARE(servers.servers.at(0)->stateOf(QStringLiteral("warm")), SimulatedState::Loaded);
    }
};

QTEST_GUILESS_MAIN(TestNoLoads)
#include "tst_noloads.moc"
