#include "overview/checkedscope.h"
#include "overview/routesmodel.h"
#include "overview/setupaction.h"

#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const TimePoint now{1h};

Candidate aCandidate(
    const char *provider, const char *model, ModelState state, SkipReason reason = SkipReason::None)
{
    Candidate candidate;
    candidate.ref = {QLatin1String(provider), QLatin1String(model)};
    candidate.state = state;
    candidate.reason = reason;
    candidate.verdict = reason == SkipReason::None ? Candidate::Verdict::Try : Candidate::Verdict::Skip;
    return candidate;
}

SetupStep aStep(SetupStep::Kind kind, SetupStep::State state)
{
    SetupStep step;
    step.kind = kind;
    step.state = state;
    return step;
}

} // namespace

class TestOverviewValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void routesSayWhereTheyWouldGoAndWhyNotToTheFirst()
    {
        auto snapshot = aSnapshot(fourServers(now), now);
        snapshot->routes = {QStringLiteral("auto"), QStringLiteral("box"), QStringLiteral("none")};
        RoutePlan first;
        first.candidates = {aCandidate("lmstudio", "minimax-m2.1-gs32", ModelState::Loaded)};
        RoutePlan second;
        second.candidates = {aCandidate("gpubox", "big", ModelState::Unknown, SkipReason::Unreachable),
            aCandidate("anthropic", "claude-opus-4-6", ModelState::Available)};
        RoutePlan third;
        third.candidates = {aCandidate("gpubox", "big", ModelState::Unknown, SkipReason::Unreachable)};
        snapshot->routePlans = {first, second, third};
        RoutesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(routeRows(*snapshot));
        QCOMPARE(printedRows(model),
            (QStringList{QStringLiteral("auto | MiniMax M2.1 | Loaded | "),
                QStringLiteral("box | Claude Opus 4.6 | Available | big: nothing answers at its address"),
                QStringLiteral("none | Nobody | No answer | big: nothing answers at its address")}));
        const auto glyph = [&model](int row) {
            return Glyph(model.index(row, RoutesModel::StateColumn).data(GlyphRole).toInt());
        };
        QCOMPARE(glyph(0), Glyph::Loaded);
        QCOMPARE(glyph(1), Glyph::Available);
        QCOMPARE(glyph(2), Glyph::Failed);
        QCOMPARE(model.index(0, RoutesModel::GoesColumn).data(SecondaryRole).toString(),
            QStringLiteral("lmstudio"));
    }

    void aRouteToAServerThatWasNotAskedIsNotGreen()
    {
        QList<ProviderRow> servers = fourServers(now);
        servers[3].state = ServerState::Unknown;
        auto snapshot = aSnapshot(servers, now);
        snapshot->routes = {QStringLiteral("auto")};
        RoutePlan plan;
        plan.candidates = {aCandidate("anthropic", "claude-opus-4-6", ModelState::Available)};
        snapshot->routePlans = {plan};
        RoutesModel model;
        model.setRows(routeRows(*snapshot));
        QCOMPARE(model.index(0, RoutesModel::StateColumn).data().toString(), QStringLiteral("Unknown"));
        QCOMPARE(Glyph(model.index(0, RoutesModel::StateColumn).data(GlyphRole).toInt()), Glyph::Unknown);
    }

    void anEmptyRouteSaysSo()
    {
        auto snapshot = aSnapshot(fourServers(now), now);
        snapshot->routes = {QStringLiteral("auto"), QStringLiteral("lost")};
        RoutePlan lost;
        lost.unresolved = {QStringLiteral("x/y")};
        snapshot->routePlans = {RoutePlan(), lost};
        RoutesModel model;
        model.setRows(routeRows(*snapshot));
        QCOMPARE(
            model.index(0, RoutesModel::WhyColumn).data().toString(), QStringLiteral("It names no model"));
        QVERIFY(
            model.index(1, RoutesModel::WhyColumn).data().toString().contains(QStringLiteral("no server")));
    }

    void onlyWhatWasReallyReadCounts_data()
    {
        QTest::addColumn<ProviderRow>("provider");
        QTest::addColumn<std::chrono::seconds>("later");
        QTest::addColumn<QString>("gap");
        ProviderRow well = aServer(QStringLiteral("s"), now);
        QTest::addRow("well") << well << 5s << QString();
        QTest::addRow("too old") << well << 240s << QStringLiteral("s (4 min ago)");
        ProviderRow down = well;
        down.state = ServerState::Unreachable;
        QTest::addRow("down") << down << 5s << QStringLiteral("s (unreachable)");
        ProviderRow untold = well;
        untold.models = {aModel(well.id, QStringLiteral("m"), ModelState::Unknown)};
        QTest::addRow("does not tell") << untold << 5s << QStringLiteral("s (does not tell of 1 model(s))");
        untold.models[0].isDeclared = false;
        QTest::addRow("of a model that is not in the config") << untold << 5s << QString();
        ProviderRow keyless = well;
        keyless.place = Place::Hosted;
        keyless.state = ServerState::Unknown;
        keyless.readAt.reset();
        QTest::addRow("no key") << keyless << 5s << QStringLiteral("s (key needed)");
    }

    void onlyWhatWasReallyReadCounts()
    {
        QFETCH(ProviderRow, provider);
        QFETCH(std::chrono::seconds, later);
        QFETCH(QString, gap);
        const CheckedScope scope = checkedScope(*aSnapshot({provider}, now), now + later);
        QCOMPARE(scope.isWhole(), gap.isEmpty());
        QCOMPARE(scope.gaps.isEmpty() ? QString() : gapText(scope.gaps.constFirst()), gap);
    }

    void theOldestReadingCounts()
    {
        const CheckedScope scope = checkedScope(
            *aSnapshot({aServer(QStringLiteral("a"), now), aServer(QStringLiteral("b"), now - 6s)}, now),
            now + 2s);
        QCOMPARE(scope.age, std::optional(8s));
        QVERIFY(scope.isWhole());
        QVERIFY(!checkedScope(*aSnapshot({}, now), now).isWhole());
    }

    void eachOpenStepHasItsOneAction()
    {
        auto snapshot = aSnapshot(fourServers(now), now);
        snapshot->setup.model = {QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1-gs32")};
        const auto kindOf = [&snapshot](SetupStep::Kind kind, SetupStep::State state) {
            return setupAction(*snapshot, aStep(kind, state)).kind;
        };
        using Step = SetupStep::Kind;
        using Act = SetupAction::Kind;
        const auto open = SetupStep::State::Open;
        QCOMPARE(kindOf(Step::ServerAnswers, open), Act::Look);
        QCOMPARE(kindOf(Step::ModelListed, open), Act::ShowServer);
        QCOMPARE(kindOf(Step::LargestVariant, open), Act::ShowServer);
        QCOMPARE(kindOf(Step::Loaded, open), Act::ShowServer); // its server cannot load
        QCOMPARE(kindOf(Step::WindowAgrees, open), Act::None); // nothing is known to mend
        QCOMPARE(kindOf(Step::AnswersByResponses, open), Act::AskForAWord);
        QCOMPARE(kindOf(Step::AnswersByResponses, SetupStep::State::Unknown), Act::AskForAWord);
        for (int kind = 0; kind <= int(lastSetupStep); ++kind) {
            const SetupAction action = setupAction(*snapshot, aStep(Step(kind), SetupStep::State::Done));
            QCOMPARE(action.kind, Act::None);
            QCOMPARE(setupActionText(action), QString());
            QCOMPARE(setupActionText(setupAction(*snapshot, aStep(Step(kind), open))).isEmpty(),
                Step(kind) == Step::WindowAgrees);
        }
    }

    void loadingIsOfferedWhereItCanBeDone()
    {
        QList<ProviderRow> servers = fourServers(now);
        ModelRow &model = servers[0].models[0];
        model.abilities.load = true;
        const SetupStep step = aStep(SetupStep::Kind::Loaded, SetupStep::State::Open);
        const auto action = [&] {
            auto snapshot = aSnapshot(servers, now);
            snapshot->setup.model = model.ref;
            return setupAction(*snapshot, step);
        };
        QCOMPARE(action().kind, SetupAction::Kind::Load);
        QVERIFY(!action().options.contextWindow);
        model.abilities.chooseContext = true;
        QCOMPARE(action().options.contextWindow, std::optional<qint64>(196'608));
        model.job = ModelJob();
        QCOMPARE(action().kind, SetupAction::Kind::None); // under way
    }

    void theWindowIsMendedByTheDriftsRepair()
    {
        auto snapshot = aSnapshot(fourServers(now), now);
        snapshot->setup.model = {QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1-gs32")};
        Drift drift;
        drift.kind = Drift::Kind::WindowAboveLoaded;
        drift.provider = snapshot->setup.model.provider;
        drift.model = QStringLiteral("another");
        drift.declared = 131'072;
        drift.actual = 32'768;
        ConfigRepair repair;
        repair.operations = {Json5Operation::set(Json5Path().child(QStringLiteral("a")), "1")};
        drift.repairs = {repair};
        snapshot->drift = {drift};
        const SetupStep step = aStep(SetupStep::Kind::WindowAgrees, SetupStep::State::Open);
        QCOMPARE(setupAction(*snapshot, step).kind, SetupAction::Kind::None);
        snapshot->drift.first().model = snapshot->setup.model.model;
        const SetupAction action = setupAction(*snapshot, step);
        QCOMPARE(action.kind, SetupAction::Kind::Mend);
        QCOMPARE(action.operations, repair.operations);
        QVERIFY(!setupActionText(action).isEmpty());
        QVERIFY(!action.done.isEmpty());
        snapshot->drift.first().repairs.clear();
        snapshot->drift.first().path = Json5Path().child(QStringLiteral("models"));
        QCOMPARE(setupAction(*snapshot, step).kind, SetupAction::Kind::ShowInConfig);
        QCOMPARE(setupAction(*snapshot, step).path, QStringLiteral("models"));
    }
};

QTEST_GUILESS_MAIN(TestOverviewValues)
#include "tst_overviewvalues.moc"
