#include "widgets/serverstanding.h"

#include "ui/support/snapshots.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestServerStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theBestModelSpeaks_data()
    {
        using State = ModelState;
        QTest::addColumn<QList<ModelState>>("states");
        QTest::addColumn<int>("best");
        QTest::addRow("loaded before all") << QList<State>{State::Cold, State::Loading, State::Loaded} << 2;
        QTest::addRow("loading before cold") << QList<State>{State::Cold, State::Loading} << 1;
        QTest::addRow("cold before available") << QList<State>{State::Available, State::Cold} << 1;
        QTest::addRow("what works before what failed") << QList<State>{State::Failed, State::Available} << 1;
        QTest::addRow("failed before missing") << QList<State>{State::Missing, State::Failed} << 1;
        QTest::addRow("the first of equals") << QList<State>{State::Loaded, State::Loaded} << 0;
    }

    void theBestModelSpeaks()
    {
        QFETCH(QList<ModelState>, states);
        QFETCH(int, best);
        ProviderRow provider = aServer(QStringLiteral("s"), {});
        for (const ModelState state : states) {
            provider.models.append(aModel(provider.id, QString::number(provider.models.size()), state));
        }
        QCOMPARE(bestModel(provider), &provider.models.at(best));
    }

    void modelsForChatsComeFirst()
    {
        ProviderRow provider = aServer(QStringLiteral("s"), {});
        provider.models = {aModel(provider.id, QStringLiteral("bge"), ModelState::Loaded),
            aModel(provider.id, QStringLiteral("chat"), ModelState::Cold)};
        provider.models.first().embedding = true;
        QCOMPARE(bestModel(provider)->ref.model, QStringLiteral("chat"));
        provider.models.removeLast();
        QCOMPARE(bestModel(provider)->ref.model, QStringLiteral("bge"));
        provider.models.clear();
        QCOMPARE(bestModel(provider), nullptr);
    }

    void glyphAndWordAgree()
    {
        const QList<ProviderRow> servers = fourServers({});
        const QList<std::pair<Glyph, QString>> expected{{Glyph::Loaded, QStringLiteral("Loaded")},
            {Glyph::Loading, QStringLiteral("Loading 62 %")}, {Glyph::Off, QStringLiteral("Unreachable")},
            {Glyph::Available, QStringLiteral("Available")}};
        for (qsizetype i = 0; i < servers.size(); ++i) {
            const ServerStanding standing = standingOf(servers.at(i));
            QCOMPARE(glyphOf(standing), expected.at(i).first);
            QCOMPARE(standingWord(standing), expected.at(i).second);
        }
    }

    void modelsOfAServerThatDoesNotAnswerSayNothing()
    {
        ProviderRow provider = aServer(QStringLiteral("s"), {});
        provider.models = {aModel(provider.id, QStringLiteral("m"), ModelState::Loaded)};
        provider.state = ServerState::Unreachable;
        QCOMPARE(glyphOf(standingOf(provider)), Glyph::Off);
        provider.state = ServerState::Up;
        provider.models.clear();
        QCOMPARE(standingWord(standingOf(provider)), QStringLiteral("Up"));
    }

    void aHostedProviderWithoutKeyWantsOne()
    {
        ProviderRow provider = aServer(QStringLiteral("openai"), {});
        provider.place = Place::Hosted;
        provider.state = ServerState::Unknown;
        QCOMPARE(glyphOf(standingOf(provider)), Glyph::Key);
        QCOMPARE(standingWord(standingOf(provider)), QStringLiteral("Key needed"));
        provider.hasKey = true;
        QCOMPARE(glyphOf(standingOf(provider)), Glyph::Unknown);
    }

    void readingsAgeByTheirOwnPeriod_data()
    {
        QTest::addColumn<int>("nextLook");
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("expected");
        QTest::addRow("fresh") << 5 << 2 << -1;
        QTest::addRow("three periods are not yet old") << 5 << 15 << -1;
        QTest::addRow("older than three periods") << 5 << 16 << 16;
        QTest::addRow("a hosted one is asked more rarely") << 300 << 800 << -1;
        QTest::addRow("so it ages later") << 300 << 901 << 901;
    }

    void readingsAgeByTheirOwnPeriod()
    {
        QFETCH(int, nextLook);
        QFETCH(int, age);
        QFETCH(int, expected);
        const TimePoint now{1h};
        ProviderRow provider = aServer(QStringLiteral("s"), now - std::chrono::seconds(age));
        provider.nextLookIn = std::chrono::seconds(nextLook);
        const auto found = ageOfOldReading(provider, 5s, now);
        QCOMPARE(found ? int(found->count()) : -1, expected);
    }

    void theNextTryIsCountedDown()
    {
        const TimePoint now{1h};
        ProviderRow provider = aServer(QStringLiteral("s"), now);
        provider.nextLookIn = 40s;
        QCOMPARE(nextLookIn(provider, now + 500ms).value(), 40s);
        QCOMPARE(nextLookIn(provider, now + 38500ms).value(), 2s);
        QCOMPARE(nextLookIn(provider, now + 50s).value(), 0s);
        provider.readAt.reset();
        QVERIFY(!nextLookIn(provider, now));
        QCOMPARE(nextTryText(40s), QStringLiteral("Next try in 40 s"));
        QCOMPARE(nextTryText(180s), QStringLiteral("Next try in 3 min"));
        QCOMPARE(nextTryText(0s), QStringLiteral("Trying now"));
    }
};

QTEST_APPLESS_MAIN(TestServerStanding)
#include "tst_serverstanding.moc"
