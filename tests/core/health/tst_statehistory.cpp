#include "health/statehistory.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString box = QStringLiteral("box");

ServerReading up(ModelState state, std::optional<qint64> memory = {})
{
    ServerReading reading;
    reading.state = ServerState::Up;
    ModelReading model;
    model.id = QStringLiteral("m");
    model.state = state;
    model.memoryBytes = memory;
    model.sizeBytes = 1000;
    reading.models = {model};
    return reading;
}

ServerReading down()
{
    ServerReading reading;
    reading.state = ServerState::Unreachable;
    return reading;
}

/// "box up 0, box/m loaded 5" in seconds.
QString shown(const QList<StateChange> &changes)
{
    QStringList all;
    for (const StateChange &change : changes) {
        const QString at = QString::number(change.at / 1s);
        all.append(change.model.isEmpty()
                ? QStringLiteral("%1 %2 %3").arg(change.provider, serverStateName(change.server), at)
                : QStringLiteral("%1/%2 %3 %4")
                      .arg(change.provider, change.model, modelStateName(change.state), at));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

class TestStateHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyChangesAreKept()
    {
        StateHistory history;
        QCOMPARE(shown(history.take(box, up(ModelState::Cold), 1s)), QStringLiteral("box up 1"));
        QCOMPARE(shown(history.take(box, up(ModelState::Cold), 2s)), QString());
        QCOMPARE(shown(history.take(box, up(ModelState::Loading), 3s)), QStringLiteral("box/m loading 3"));
        QCOMPARE(shown(history.take(box, up(ModelState::Loaded), 4s)), QStringLiteral("box/m loaded 4"));
        QCOMPARE(shown(history.take(box, up(ModelState::Cold), 5s)), QStringLiteral("box/m cold 5"));
        QCOMPARE(shown(history.take(box, up(ModelState::Failed), 6s)), QStringLiteral("box/m failed 6"));
        QCOMPARE(shown(history.take(box, down(), 7s)), QStringLiteral("box unreachable 7, box/m unknown 7"));
        QCOMPARE(shown(*history.changes(8s)),
            QStringLiteral("box up 1, box/m loading 3, box/m loaded 4, box/m cold 5, box/m failed 6, "
                           "box unreachable 7, box/m unknown 7"));
    }

    void modelsThatCannotTellMakeNoEntry()
    {
        StateHistory history;
        QCOMPARE(shown(history.take(box, up(ModelState::Available), 1s)), QStringLiteral("box up 1"));
        QCOMPARE(shown(history.take(box, up(ModelState::Unknown), 2s)), QString());
    }

    void providersThatGoEnd()
    {
        StateHistory history;
        static_cast<void>(history.take(box, up(ModelState::Loaded), 1s));
        QCOMPARE(shown(history.keepOnly({box}, 2s)), QString());
        QCOMPARE(shown(history.keepOnly({}, 3s)), QStringLiteral("box unknown 3, box/m unknown 3"));
        QCOMPARE(shown(history.keepOnly({}, 4s)), QString());
        QCOMPARE(history.memory(4s)->constLast().bytes, 0);
    }

    void theShareIsOfTheTimeThatWasWatched()
    {
        StateHistory history;
        QVERIFY(!history.reachableShare(box, 1h));
        static_cast<void>(history.take(box, up(ModelState::Loaded), 1h));
        QCOMPARE(history.reachableShare(box, 2h), 1.0);
        static_cast<void>(history.take(box, down(), 4h));
        QCOMPARE(history.reachableShare(box, 5h), 0.75);
        static_cast<void>(history.keepOnly({}, 5h)); // nobody looks: neither up nor down
        QCOMPARE(history.reachableShare(box, 20h), 0.75);
        QVERIFY(!history.reachableShare(QStringLiteral("other"), 20h));
    }

    void theShareIsOfOneDay()
    {
        StateHistory history;
        static_cast<void>(history.take(box, down(), 0s));
        static_cast<void>(history.take(box, up(ModelState::Loaded), 24h));
        QCOMPARE(history.reachableShare(box, 36h), 0.5);
        QCOMPARE(history.reachableShare(box, 48h), 1.0);
    }

    void aServerThatAsksForAKeyIsReachable()
    {
        StateHistory history;
        ServerReading reading;
        reading.state = ServerState::AuthRequired;
        static_cast<void>(history.take(box, reading, 1h));
        QCOMPARE(history.reachableShare(box, 2h), 1.0);
    }

    void whatIsOldGoesButForTheStateItLeft()
    {
        StateHistory history;
        static_cast<void>(history.take(box, up(ModelState::Loading), 1s));
        static_cast<void>(history.take(box, up(ModelState::Loaded), 2s));
        static_cast<void>(history.take(QStringLiteral("gone"), up(ModelState::Loaded), 2s));
        static_cast<void>(history.keepOnly({box}, 3s));
        QCOMPARE(shown(*history.changes(24h + 10s)), QStringLiteral("box up 1, box/m loaded 2"));
        QCOMPARE(history.reachableShare(box, 24h + 10s), 1.0);
    }

    void theListIsTheSameUntilSomethingChanges()
    {
        StateHistory history;
        const StateChangeList none = history.changes(0s);
        QVERIFY(none);
        QCOMPARE(history.changes(1s), none);
        static_cast<void>(history.take(box, up(ModelState::Loaded), 2s));
        const StateChangeList one = history.changes(3s);
        QVERIFY(one != none);
        QCOMPARE(history.changes(30h), one); // the state still holds
        QCOMPARE(history.memory(3s), history.memory(4s));
    }

    void isBounded()
    {
        StateHistory history;
        for (int i = 0; i < StateHistory::maxChanges; ++i) {
            static_cast<void>(history.take(box, i % 2 ? down() : up(ModelState::Loaded), milliseconds(i)));
        }
        QVERIFY(history.changes(1h)->size() <= StateHistory::maxChanges);
        QVERIFY(history.memory(1h)->size() <= StateHistory::maxMemory);
        QCOMPARE(history.changes(1h)->constLast().at, milliseconds(StateHistory::maxChanges - 1));
    }

    void aServerThatTellsOtherNamesAtEachLookIsBoundedToo()
    {
        StateHistory history;
        for (int i = 0; i < 20000; ++i) {
            ServerReading reading = up(ModelState::Loaded);
            reading.models.first().id = QString::number(i);
            QCOMPARE(history.take(box, reading, milliseconds(i)).size(), 2);
        }
        QVERIFY(history.changes(1h)->size() <= StateHistory::maxChanges);
    }

    void memoryFollowsWhatIsLoaded()
    {
        StateHistory history;
        static_cast<void>(history.take(box, up(ModelState::Cold), 1s));
        static_cast<void>(history.take(box, up(ModelState::Loaded), 2s)); // weights, where memory is not told
        static_cast<void>(history.take(box, up(ModelState::Loaded, 1500), 3s));
        static_cast<void>(history.take(box, up(ModelState::Loaded, 1500), 4s));
        static_cast<void>(history.take(box, up(ModelState::Cold), 5s));
        const ModelMemoryList memory = history.memory(6s);
        QCOMPARE(*memory, (QList<ModelMemory>{{2s, box, 1000}, {3s, box, 1500}, {5s, box, 0}}));
        static_cast<void>(history.take(box, up(ModelState::Loaded), 30h));
        QCOMPARE(*history.memory(30h), (QList<ModelMemory>{{5s, box, 0}, {30h, box, 1000}}));
    }

    void restoredStatesEndWhereNobodyLookedAnyMore()
    {
        StateHistory before;
        QList<StateChange> kept = before.take(box, up(ModelState::Loaded), 1h);
        StateHistory history;
        static_cast<void>(history.take(box, up(ModelState::Loaded), 10h));
        const QList<StateChange> ends = history.restore(kept, 3h);
        QCOMPARE(shown(ends), QStringLiteral("box unknown 10800, box/m unknown 10800"));
        QCOMPARE(shown(*history.changes(11h)),
            QStringLiteral("box up 3600, box/m loaded 3600, box unknown 10800, box/m unknown 10800, "
                           "box up 36000, box/m loaded 36000"));
        QCOMPARE(history.reachableShare(box, 11h), 1.0);
        QCOMPARE(shown(history.take(box, down(), 12h)),
            QStringLiteral("box unreachable 43200, box/m unknown 43200"));
        QCOMPARE(history.reachableShare(box, 14h), 4.0 / 6);
    }

    void aLineHoldsTheWholeChange()
    {
        StateHistory history;
        for (const StateChange &change : history.take(box, up(ModelState::Failed), 1795168101123ms)) {
            QCOMPARE(readStateLine(stateLine(change)), change);
        }
    }

    void rubbishIsNoChange_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("\xff\x00", 2);
        QTest::addRow("alive") << QByteArray("{\"alive\":5}");
        QTest::addRow("no provider") << QByteArray("{\"at\":1,\"server\":\"up\"}");
        QTest::addRow("no state") << QByteArray("{\"at\":1,\"provider\":\"p\",\"model\":\"m\"}");
        QTest::addRow("unknown state") << QByteArray("{\"at\":1,\"provider\":\"p\",\"server\":\"asleep\"}");
        QTest::addRow("no time") << QByteArray("{\"provider\":\"p\",\"server\":\"up\"}");
        QTest::addRow("wrong time") << QByteArray("{\"at\":1e300,\"provider\":\"p\",\"server\":\"up\"}");
    }

    void rubbishIsNoChange()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readStateLine(line));
    }
};

QTEST_GUILESS_MAIN(TestStateHistory)
#include "tst_statehistory.moc"
