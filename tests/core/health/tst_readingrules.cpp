#include "health/readingrules.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

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

ModelReading modelOf(const char *id, ModelState state)
{
    ModelReading model;
    model.id = QLatin1String(id);
    model.state = state;
    return model;
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
        ReadingRules rules;
        ProviderHealth health = healthOf(readingOf(before));
        int failures = 0;
        for (const ServerState expected : after) {
            health = rules.after(health, failedWith(error), later);
            QCOMPARE(health.reading->state, expected);
            QCOMPARE(health.failuresInARow, ++failures);
            QCOMPARE(health.reading->kind, ProviderKind::LlamaCpp); // known from before
            QCOMPARE(
                health.readAt, expected == before && before != ServerState::Unreachable ? earlier : later);
        }
        health = rules.after(health, readingOf(ServerState::Up), later);
        QCOMPARE(health.failuresInARow, 0);
        QCOMPARE(health.reading->state, ServerState::Up);
        QVERIFY(health.everRead);
    }

    void anAnswerThatIsAnErrorCountsAsAnAnswer()
    {
        const ProviderHealth health = ReadingRules().after(
            healthOf(readingOf(ServerState::Up)), readingOf(ServerState::Failing), later);
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

        const ProviderHealth health = ReadingRules().after(healthOf(up), loading, later);
        QCOMPARE(health.reading->models.first().id, QStringLiteral("tiny"));
        QCOMPARE(health.reading->models.first().state, ModelState::Loading);
        QCOMPARE(health.reading->models.first().contextLoaded, 4096);
        QVERIFY(isLoading(*health.reading));
        QVERIFY(!isLoading(up));

        const ProviderHealth first =
            ReadingRules().after(healthOf(readingOf(ServerState::Up)), loading, later);
        QVERIFY(first.reading->models.first().id.isEmpty());
        ServerReading other = up;
        other.kind = ProviderKind::LmStudio; // another server was there
        QVERIFY(ReadingRules().after(healthOf(other), loading, later).reading->models.first().id.isEmpty());
    }

    void latencyAloneIsNoChange()
    {
        ServerReading one = readingOf(ServerState::Up);
        ServerReading other = one;
        other.latencyMs = 12;
        QVERIFY(saysTheSame(healthOf(one), healthOf(other)));
        other.version = QStringLiteral("b2");
        QVERIFY(!saysTheSame(healthOf(one), healthOf(other)));
    }

    void aTimeThatRunsDownIsNoChange()
    {
        ServerReading one = readingOf(ServerState::Up);
        one.models = {modelOf("a", ModelState::Loaded)};
        one.models.first().unloadsIn = 300s;
        ServerReading other = one;
        other.models.first().unloadsIn = 240s;
        ProviderHealth before = healthOf(one);
        ProviderHealth after = healthOf(other);
        after.readAt = before.readAt + 61s; // the server counts in seconds
        QVERIFY(saysTheSame(before, after));
        after.readAt = before.readAt + 10s; // it was shortened
        QVERIFY(!saysTheSame(before, after));
        other.models.first().unloadsIn.reset();
        after = healthOf(other);
        QVERIFY(!saysTheSame(before, after));
        other = one;
        other.models.append(modelOf("b", ModelState::Cold));
        QVERIFY(!saysTheSame(before, healthOf(other)));
    }

    void aServerThatComesAndGoesDoesNotFlicker()
    {
        ReadingRules rules;
        ProviderHealth health = healthOf(readingOf(ServerState::Up));
        QList<ServerState> shown;
        for (int look = 0; look < 20; ++look) {
            const TimePoint now = later + look * 5s;
            const bool answers = look % 2 == 1;
            health = rules.after(
                health, answers ? readingOf(ServerState::Up) : failedWith(ErrorKind::Unreachable), now);
            if (shown.isEmpty() || shown.constLast() != health.reading->state) {
                shown.append(health.reading->state);
            }
            QCOMPARE(health.readAt, answers || look == 0 ? now : now - 5s); // as old as the last answer
        }
        QCOMPARE(shown, (QList{ServerState::Unreachable, ServerState::Up}));
        // gone for good: three in a row
        health = rules.after(health, failedWith(ErrorKind::Unreachable), later + 1h);
        health = rules.after(health, failedWith(ErrorKind::Unreachable), later + 1h);
        QCOMPARE(health.reading->state, ServerState::Up);
        health = rules.after(health, failedWith(ErrorKind::Unreachable), later + 1h);
        QCOMPARE(health.reading->state, ServerState::Unreachable);
        // steady again, it is believed at once again
        for (int look = 0; look < 8; ++look) {
            health = rules.after(health, readingOf(ServerState::Up), later + 2h);
        }
        health = rules.after(health, failedWith(ErrorKind::Unreachable), later + 2h);
        QCOMPARE(health.reading->state, ServerState::Unreachable);
    }

    void aModelThatComesAndGoesDoesNotFlicker_data()
    {
        QTest::addColumn<bool>("isListed"); // else: without a state
        QTest::addRow("listed now and then") << false;
        QTest::addRow("its state told now and then") << true;
    }

    void aModelThatComesAndGoesDoesNotFlicker()
    {
        QFETCH(bool, isListed);
        ServerReading whole = readingOf(ServerState::Up, ProviderKind::Ollama);
        whole.models = {modelOf("a", ModelState::Loaded), modelOf("b", ModelState::Cold)};
        ServerReading partly = whole;
        if (isListed) {
            partly.models.first().state = ModelState::Unknown;
        } else {
            partly.models.removeFirst();
        }
        ReadingRules rules;
        ProviderHealth health = healthOf(whole);
        int turns = 0;
        for (int look = 0; look < 20; ++look) {
            const ServerReading before = *health.reading;
            health = rules.after(health, look % 2 == 0 ? partly : whole, later + look * 5s);
            const ModelReading *was = before.model(QStringLiteral("a"));
            const ModelReading *is = health.reading->model(QStringLiteral("a"));
            turns += (was ? was->state : ModelState::Missing) != (is ? is->state : ModelState::Missing);
        }
        QCOMPARE(turns, 2); // away at first, as told; then it stays
        for (int look = 0; look < 3; ++look) {
            health = rules.after(health, partly, later + 1h);
        }
        const ModelReading *left = health.reading->model(QStringLiteral("a"));
        QCOMPARE(
            left ? left->state : ModelState::Missing, isListed ? ModelState::Unknown : ModelState::Missing);
        QCOMPARE(health.reading->model(QStringLiteral("b"))->state, ModelState::Cold);
    }

    void loadingAndUnloadingIsNoFlicker()
    {
        ReadingRules rules;
        ServerReading reading = readingOf(ServerState::Up, ProviderKind::Ollama);
        reading.models = {modelOf("a", ModelState::Loaded)};
        ProviderHealth health = healthOf(reading);
        for (int look = 0; look < 10; ++look) {
            reading.models.first().state = look % 2 == 0 ? ModelState::Cold : ModelState::Loaded;
            health = rules.after(health, reading, later);
            QCOMPARE(health.reading->models.first().state, reading.models.first().state);
        }
    }

    void ownLoadsAreLaidOver_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<ModelState>("reported");
        QTest::addColumn<ModelJob>("job");
        QTest::addColumn<ModelState>("shown");

        using enum ModelState;
        ModelJob load;
        load.ref = {QStringLiteral("p"), QStringLiteral("a")};
        load.progress = 0.4;
        ModelJob waiting = load;
        waiting.isWaiting = true;
        ModelJob done = load;
        done.state = ModelJob::State::Done;
        ModelJob unload = load;
        unload.act = ModelAct::Unload;
        ModelJob other = load;
        other.ref.model = QStringLiteral("b");
        const auto studio = ProviderKind::LmStudio;
        const auto ollama = ProviderKind::Ollama;
        QTest::addRow("a cold one loads") << studio << Cold << load << Loading;
        QTest::addRow("a failed one loads") << studio << Failed << load << Loading;
        QTest::addRow("LM Studio says loaded when it is") << studio << Loaded << load << Loaded;
        QTest::addRow("Ollama says loaded before it is") << ollama << Loaded << load << Loading;
        QTest::addRow("one that waits is cold") << studio << Cold << waiting << Cold;
        QTest::addRow("one that ended is what is reported") << ollama << Loaded << done << Loaded;
        QTest::addRow("unloading is no load") << ollama << Loaded << unload << Loaded;
        QTest::addRow("another model's load") << studio << Cold << other << Cold;
    }

    void ownLoadsAreLaidOver()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(ModelState, reported);
        QFETCH(ModelJob, job);
        QFETCH(ModelState, shown);
        ServerReading reading = readingOf(ServerState::Up, kind);
        reading.models = {modelOf("c", ModelState::Cold), modelOf("a", reported)};
        const ServerReading with = withLoads(reading, {job});
        QCOMPARE(with.models.at(1).state, shown);
        QCOMPARE(with.models.at(0), reading.models.at(0));
        QCOMPARE(
            with.models.at(1).loadProgress, shown == ModelState::Loading ? std::optional(0.4) : std::nullopt);
        reading.state = ServerState::Unreachable;
        QCOMPARE(withLoads(reading, {job}), reading);
    }
};

QTEST_GUILESS_MAIN(TestReadingRules)
#include "tst_readingrules.moc"
