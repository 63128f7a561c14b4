#include "health/readingrules.h"

#include <QTest>

using namespace Hearth;

namespace {

constexpr TimePoint earlier{std::chrono::hours(1)};
constexpr TimePoint later{std::chrono::hours(2)};

ServerReading readingOf(ServerState state, ProviderKind kind = ProviderKind::LlamaCpp)
{
    ServerReading reading;
    reading.state = state;
    reading.kind = kind;
    return reading;
}

ServerReading failedWith(ErrorKind kind)
{
    ServerReading reading = readingOf(ServerState::Unreachable, ProviderKind::Unknown);
    reading.error = Error{kind, QStringLiteral("as scripted"), 0};
    return reading;
}

ProviderHealth healthOf(const ServerReading &reading)
{
    ProviderHealth health;
    health.providerId = QStringLiteral("a");
    health.reading = std::make_shared<const ServerReading>(reading);
    health.readAt = earlier;
    health.everRead = reading.state != ServerState::Unknown;
    return health;
}

} // namespace

class TestReadingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateAfterFailedLooks_data()
    {
        QTest::addColumn<ServerState>("before");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QList<ServerState>>("after");

        using enum ServerState;
        QTest::addRow("an up server that refuses is unreachable at once")
            << Up << ErrorKind::Unreachable << QList{Unreachable, Unreachable};
        QTest::addRow("an up server that is silent once stays up")
            << Up << ErrorKind::TimedOut << QList{Up, Unreachable, Unreachable};
        QTest::addRow("an up server that cuts one answer short stays up")
            << Up << ErrorKind::ConnectionLost << QList{Up, Unreachable};
        QTest::addRow("a certificate does not mend itself")
            << Up << ErrorKind::TlsFailed << QList{Unreachable};
        QTest::addRow("policy is final") << Up << ErrorKind::PlaceRefused << QList{Unreachable};
        QTest::addRow("one that wants a key is not forgotten by one silence")
            << AuthRequired << ErrorKind::TimedOut << QList{AuthRequired, Unreachable};
        QTest::addRow("one never read is unreachable at the first silence")
            << Unknown << ErrorKind::TimedOut << QList{Unreachable};
        QTest::addRow("one that was away is still away")
            << Unreachable << ErrorKind::TimedOut << QList{Unreachable};
    }

    void stateAfterFailedLooks()
    {
        QFETCH(ServerState, before);
        QFETCH(ErrorKind, error);
        QFETCH(QList<ServerState>, after);
        ProviderHealth health = healthOf(readingOf(before));
        int failures = 0;
        for (const ServerState expected : after) {
            health = healthAfter(health, failedWith(error), later);
            QCOMPARE(health.reading->state, expected);
            QCOMPARE(health.failuresInARow, ++failures);
            QCOMPARE(health.reading->kind, ProviderKind::LlamaCpp); // known from before
            QCOMPARE(
                health.readAt, expected == before && before != ServerState::Unreachable ? earlier : later);
        }
        health = healthAfter(health, readingOf(ServerState::Up), later);
        QCOMPARE(health.failuresInARow, 0);
        QCOMPARE(health.reading->state, ServerState::Up);
        QVERIFY(health.everRead);
    }

    void anAnswerThatIsAnErrorCountsAsAnAnswer()
    {
        const ProviderHealth health =
            healthAfter(healthOf(readingOf(ServerState::Up)), readingOf(ServerState::Failing), later);
        QCOMPARE(health.reading->state, ServerState::Failing);
        QCOMPARE(health.failuresInARow, 0);
    }

    void aLoadingModelKeepsTheNameItHad()
    {
        ServerReading up = readingOf(ServerState::Up);
        ModelReading model;
        model.id = QStringLiteral("tiny");
        model.state = ModelState::Loaded;
        model.contextLoaded = 4096;
        up.models = {model};
        ServerReading loading = readingOf(ServerState::Up);
        loading.models = {ModelReading()};
        loading.models.first().state = ModelState::Loading;

        const ProviderHealth health = healthAfter(healthOf(up), loading, later);
        QCOMPARE(health.reading->models.first().id, QStringLiteral("tiny"));
        QCOMPARE(health.reading->models.first().state, ModelState::Loading);
        QCOMPARE(health.reading->models.first().contextLoaded, 4096);
        QVERIFY(isLoading(*health.reading));
        QVERIFY(!isLoading(up));

        const ProviderHealth first = healthAfter(healthOf(readingOf(ServerState::Up)), loading, later);
        QVERIFY(first.reading->models.first().id.isEmpty());
        ServerReading other = up;
        other.kind = ProviderKind::LmStudio; // another server was there
        QVERIFY(healthAfter(healthOf(other), loading, later).reading->models.first().id.isEmpty());
    }

    void latencyAloneIsNoChange()
    {
        ServerReading one = readingOf(ServerState::Up);
        ServerReading other = one;
        other.latencyMs = 12;
        QVERIFY(saysTheSame(one, other));
        other.version = QStringLiteral("b2");
        QVERIFY(!saysTheSame(one, other));
    }
};

QTEST_GUILESS_MAIN(TestReadingRules)
#include "tst_readingrules.moc"
