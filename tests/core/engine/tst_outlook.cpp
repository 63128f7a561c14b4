#include "engine/outlook.h"

#include <QTest>

using namespace Hearth;

namespace {

using Kind = Outlook::Kind;

/// A snapshot whose `auto` leads to `fast/small`, loaded, then to `box/large`, cold.
struct House
{
    Snapshot snapshot;
    ProviderRow fast = row("fast", "small", "Small", ModelState::Loaded);
    ProviderRow box = row("box", "large", "", ModelState::Cold);

    House()
    {
        snapshot.configExists = true;
        hop(fast, ModelState::Loaded);
        hop(box, ModelState::Cold);
        snapshot.autoPlan.candidates[0].limit = 32768;
        snapshot.autoPlan.candidates[0].limitIsLoaded = true;
    }

    static ProviderRow row(const char *id, const char *model, const char *name, ModelState state)
    {
        ProviderRow row;
        row.id = QLatin1String(id);
        row.state = ServerState::Up;
        row.readAt = TimePoint();
        ModelRow declared;
        declared.ref = {row.id, QLatin1String(model)};
        declared.name = QLatin1String(name);
        declared.isDeclared = true;
        declared.state = state;
        row.models = {declared};
        return row;
    }

    void hop(const ProviderRow &provider, ModelState state)
    {
        Candidate candidate;
        candidate.ref = provider.models.constFirst().ref;
        candidate.state = state;
        snapshot.autoPlan.candidates.append(candidate);
    }

    Candidate &first() { return snapshot.autoPlan.candidates.first(); }
    Candidate &second() { return snapshot.autoPlan.candidates.last(); }

    static void skip(Candidate &candidate, SkipReason reason)
    {
        candidate.verdict = Candidate::Verdict::Skip;
        candidate.reason = reason;
    }

    [[nodiscard]] const Snapshot &whole()
    {
        snapshot.providers = {
            std::make_shared<const ProviderRow>(fast), std::make_shared<const ProviderRow>(box)};
        return snapshot;
    }

    [[nodiscard]] const Snapshot &withoutServers()
    {
        snapshot.providers.clear();
        snapshot.autoPlan = {};
        return snapshot;
    }
};

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheModelThatWouldAnswer()
    {
        House house;
        const Outlook outlook = outlookOf(house.whole());
        QCOMPARE(outlook.kind, Kind::AllWell);
        QCOMPARE(outlook.model.toString(), QStringLiteral("fast/small"));
        QCOMPARE(outlook.modelName, QStringLiteral("Small"));
        QCOMPARE(outlook.providerName, QStringLiteral("fast"));
        QCOMPARE(outlook.contextWindow, std::optional<qint64>(32768));
        QVERIFY(outlook.contextIsLoaded);
        QCOMPARE(outlook.problems, 0);
        QCOMPARE(trayStateOf(house.whole()), TrayState::Loaded);
    }

    void aModelWithoutANameGoesByItsId()
    {
        House house;
        House::skip(house.first(), SkipReason::LoadFailed);
        QCOMPARE(outlookOf(house.whole()).modelName, QStringLiteral("large"));
        QCOMPARE(outlookOf(house.whole()).insteadOfName, QStringLiteral("Small"));
    }

    void goesByTheStateOfTheWinner_data()
    {
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<TrayState>("tray");
        QTest::addRow("loaded") << ModelState::Loaded << Kind::AllWell << TrayState::Loaded;
        QTest::addRow("available") << ModelState::Available << Kind::AllWell << TrayState::Loaded;
        QTest::addRow("loading") << ModelState::Loading << Kind::Loading << TrayState::Loading;
        QTest::addRow("cold") << ModelState::Cold << Kind::ColdStart << TrayState::Cold;
        QTest::addRow("unknown") << ModelState::Unknown << Kind::Unclear << TrayState::Unknown;
    }

    void goesByTheStateOfTheWinner()
    {
        QFETCH(ModelState, state);
        House house;
        house.first().state = state;
        QTEST(outlookOf(house.whole()).kind, "kind");
        QTEST(trayStateOf(house.whole()), "tray");
    }

    void aLoadsProgressIsTold()
    {
        House house;
        house.first().state = ModelState::Loading;
        house.fast.models.first().loadProgress = 0.5;
        QCOMPARE(outlookOf(house.whole()).loadProgress, std::optional<double>(0.5));
    }

    void anotherThanTheFirstHopIsAFallback()
    {
        House house;
        House::skip(house.first(), SkipReason::Unreachable);
        house.fast.state = ServerState::Unreachable;
        const Outlook outlook = outlookOf(house.whole());
        QCOMPARE(outlook.kind, Kind::OnFallback);
        QCOMPARE(outlook.model.toString(), QStringLiteral("box/large"));
        QCOMPARE(outlook.state, ModelState::Cold);
        QCOMPARE(outlook.insteadOf.ref.toString(), QStringLiteral("fast/small"));
        QCOMPARE(outlook.insteadOf.reason, SkipReason::Unreachable);
        QCOMPARE(outlook.problems, 1);
        QCOMPARE(trayStateOf(house.whole()), TrayState::Cold);
    }

    void nobodyCanServeIsFailing()
    {
        House house;
        House::skip(house.first(), SkipReason::NoKey);
        House::skip(house.second(), SkipReason::Unreachable);
        const Outlook outlook = outlookOf(house.whole());
        QCOMPARE(outlook.kind, Kind::NobodyCanServe);
        QCOMPARE(outlook.insteadOf.reason, SkipReason::NoKey);
        QVERIFY(outlook.model.provider.isEmpty());
        QCOMPARE(trayStateOf(house.whole()), TrayState::Failing);
    }

    void aServerThatAnswersWithErrorsIsFailing()
    {
        House house;
        house.fast.state = ServerState::Failing;
        QCOMPARE(outlookOf(house.whole()).kind, Kind::ServerFailing);
        QCOMPARE(trayStateOf(house.whole()), TrayState::Failing);
    }

    void nothingIsClaimedBeforeTheFirstLook()
    {
        House house;
        house.first().state = ModelState::Unknown;
        house.fast.state = ServerState::Unknown;
        house.fast.readAt.reset();
        QCOMPARE(outlookOf(house.whole()).kind, Kind::NotAskedYet);
        QCOMPARE(trayStateOf(house.whole()), TrayState::Unknown);
    }

    void withoutServersThereIsNothingToBeWell_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<bool>("isUsable");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<TrayState>("tray");
        QTest::addRow("no file") << false << true << Kind::NoConfig << TrayState::Unknown;
        QTest::addRow("empty") << true << true << Kind::NoServers << TrayState::Unknown;
        QTest::addRow("broken") << true << false << Kind::ConfigUnusable << TrayState::Failing;
    }

    void withoutServersThereIsNothingToBeWell()
    {
        QFETCH(bool, exists);
        QFETCH(bool, isUsable);
        House house;
        house.snapshot.configExists = exists;
        house.snapshot.configIsUsable = isUsable;
        QTEST(outlookOf(house.withoutServers()).kind, "kind");
        QTEST(trayStateOf(house.withoutServers()), "tray");
    }

    void serversWithoutAModelToChoose()
    {
        House house;
        house.snapshot.autoPlan = {};
        QCOMPARE(outlookOf(house.whole()).kind, Kind::NoModels);
        QCOMPARE(trayStateOf(house.whole()), TrayState::Unknown);
    }

    void brokenFilesAreToldAndTheTrayGoesOn()
    {
        House house;
        house.snapshot.configIsUsable = false;
        QCOMPARE(outlookOf(house.whole()).kind, Kind::ConfigUnusable);
        QCOMPARE(outlookOf(house.whole()).modelName, QStringLiteral("Small"));
        QCOMPARE(trayStateOf(house.whole()), TrayState::Loaded);
        house.snapshot.configIsUsable = true;
        house.snapshot.settingsAreUsable = false;
        QCOMPARE(outlookOf(house.whole()).kind, Kind::SettingsUnusable);
        house.snapshot.readError = Error{ErrorKind::PermissionDenied, {}, 0};
        QCOMPARE(outlookOf(house.whole()).kind, Kind::Unreadable);
        QCOMPARE(outlookOf(house.whole()).error, house.snapshot.readError);
    }

    void aPausedGatewayIsShownAsSuch()
    {
        House house;
        house.snapshot.gateway.status = GatewayState::Status::Paused;
        QCOMPARE(trayStateOf(house.whole()), TrayState::Paused);
        QCOMPARE(outlookOf(house.whole()).kind, Kind::AllWell);
    }

    void countsWhatNeedsAttention()
    {
        House house;
        ModelRow other = house.box.models.constFirst();
        other.state = ModelState::Failed;
        other.isDeclared = false;
        house.box.models.append(other); // nobody configured it
        QCOMPARE(outlookOf(house.whole()).problems, 0);
        house.box.models.first().state = ModelState::Missing;
        QCOMPARE(outlookOf(house.whole()).problems, 1);
        house.fast.state = ServerState::AuthRequired;
        QCOMPARE(outlookOf(house.whole()).problems, 2);
        house.box.state = ServerState::Unreachable; // its models go with it
        QCOMPARE(outlookOf(house.whole()).problems, 2);
        ConfigDiagnostic finding;
        house.snapshot.diagnostics.append(finding);
        finding.severity = ConfigDiagnostic::Severity::Warning;
        house.snapshot.diagnostics.append(finding);
        QCOMPARE(outlookOf(house.whole()).problems, 3);
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
