#include "engine/whatif.h"

#include <QTest>

using namespace Hearth;

namespace {

RouteQuestion ask(const QString &model, qint64 promptTokens)
{
    RouteQuestion question;
    question.model = model;
    question.promptTokens = promptTokens;
    return question;
}

RoutingState house()
{
    RoutingState state;
    for (const auto &[id, url] :
        {std::pair("box", "http://127.0.0.1:1/v1"), std::pair("cloud", "https://api.example.com/v1")}) {
        ProviderConfig provider;
        provider.id = QLatin1String(id);
        provider.baseUrl = QLatin1String(url);
        ModelConfig model;
        model.id = QStringLiteral("m");
        provider.models = {model};
        state.config.providers.append(provider);
        auto reading = std::make_shared<ServerReading>();
        reading->state = ServerState::Up;
        ModelReading entry;
        entry.id = QStringLiteral("m");
        entry.state = ModelState::Loaded;
        entry.contextLoaded = 4096;
        reading->models = {entry};
        state.health[provider.id].reading = std::move(reading);
    }
    state.config.primary = QStringLiteral("box/m");
    state.config.fallbacks = {QStringLiteral("cloud/m")};
    state.keys.insert(QStringLiteral("cloud"), Secret("sk-x"));
    return state;
}

QString reasons(const WhatIf &whatIf)
{
    QStringList words;
    const RoutePlan plan = planWhatIf({QStringLiteral("auto"), 10, 10, false, false}, house(), whatIf);
    for (const Candidate &candidate : plan.candidates) {
        words.append(skipReasonName(candidate.reason));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingByItself() { QCOMPARE(reasons({}), QStringLiteral("none none")); }

    void aServerDown()
    {
        QCOMPARE(reasons({{QStringLiteral("box")}, {}, false}), QStringLiteral("unreachable none"));
    }

    void offlineTakesTheHostedOnesAway()
    {
        QCOMPARE(reasons({{}, {}, true}), QStringLiteral("none unreachable"));
    }

    void spentMoneyTakesTheHostedOnesAway()
    {
        WhatIf spent;
        spent.budgetSpent = true;
        QCOMPARE(reasons(spent), QStringLiteral("none spend_cap_reached"));
    }

    void aProviderThatRestsIsPassedOver()
    {
        WhatIf tired;
        tired.resting = {QStringLiteral("box")};
        QCOMPARE(reasons(tired), QStringLiteral("cooling_down none"));
        const RoutePlan plan = planWhatIf(ask(QStringLiteral("auto"), 10), house(), tired);
        QVERIFY(plan.candidates.constFirst().coolDownLeft == PolicySettings{}.breakerPause);
    }

    void whatIsReallySoStaysSo()
    {
        RoutingState state = house();
        state.live.coolDowns.insert(
            QStringLiteral("cloud"), {ErrorKind::Billing, 1, TimePoint(std::chrono::hours(1))});
        state.live.spentTodayUsd = 3;
        state.settings.policy.dailySpendUsd = 2;
        WhatIf down;
        down.down = {QStringLiteral("box")};
        const RoutePlan plan = planWhatIf(ask(QStringLiteral("auto"), 10), state, down);
        QCOMPARE(plan.candidates.at(1).reason, SkipReason::SpendCapReached);
        QVERIFY(plan.candidates.at(1).coolDown);
    }

    void aColdModelHasNoLoadedWindow()
    {
        const RoutePlan plan = planWhatIf({QStringLiteral("auto"), 10, 10, false, false}, house(),
            {{}, {{QStringLiteral("box"), QStringLiteral("m")}}, false});
        QCOMPARE(plan.candidates.constFirst().state, ModelState::Cold);
        QVERIFY(!plan.candidates.constFirst().limitIsLoaded);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
