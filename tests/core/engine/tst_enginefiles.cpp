#include "core/engine/enginebench.h"
#include "engine/outlook.h"

#include <QDir>

#include <algorithm>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

bool hasErrors(const Snapshot &snapshot)
{
    return std::any_of(snapshot.diagnostics.cbegin(), snapshot.diagnostics.cend(),
        [](const ConfigDiagnostic &each) { return each.severity == ConfigDiagnostic::Severity::Error; });
}

} // namespace

class TestEngineFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastGoodConfigWhenAnEditBreaksIt()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        const QByteArray goodHash = bench.snapshot()->configHash;
        QCOMPARE(goodHash, contentHash(bench.config("router/warm")));
        bench.writeConfig("router/warm\" broken: [ \"");
        QTRY_VERIFY(!bench.snapshot()->configIsUsable);
        QVERIFY(hasErrors(*bench.snapshot()));
        QCOMPARE(bench.snapshot()->configHash, contentHash(bench.config("router/warm\" broken: [ \"")));
        QCOMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::ConfigUnusable);
        bench.writeConfig("router/cold");
        QTRY_VERIFY(bench.snapshot()->configIsUsable);
        QTRY_COMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
        QVERIFY(!hasErrors(*bench.snapshot()));
    }

    void aConfigBrokenFromTheStartIsTakenUpOnceItIsMended()
    {
        EngineBench bench;
        QVERIFY(bench.server.listen());
        EngineBench::write(bench.options.configPath, "{ models: ");
        const Result<> opened = bench.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::SyntaxError);
        QCOMPARE(opened.error().detail, bench.options.configPath);
        QTRY_VERIFY(bench.snapshot()->isSettled); // nobody waits for what will not come
        QVERIFY(!bench.snapshot()->configIsUsable);
        QVERIFY(bench.snapshot()->configExists);
        QVERIFY(hasErrors(*bench.snapshot()));
        QVERIFY(bench.snapshot()->providers.isEmpty());
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::ConfigUnusable);
        QCOMPARE(trayStateOf(*bench.snapshot()), TrayState::Failing);

        bench.writeConfig("router/warm");
        QTRY_COMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QVERIFY(bench.snapshot()->configIsUsable);
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::AllWell);
    }

    void followsAnIncludedFile()
    {
        EngineBench bench;
        const QString base = bench.folder.filePath(QStringLiteral("base.json5"));
        QVERIFY(bench.server.listen());
        EngineBench::write(base, bench.config("router/warm"));
        EngineBench::write(bench.options.configPath, "{ $include: './base.json5' }");
        QVERIFY(bench.open());
        QTRY_COMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QCOMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));

        EngineBench::write(base, bench.config("router/cold"));
        QTRY_COMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
        EngineBench::write(base, "{ models: ");
        QTRY_VERIFY(!bench.snapshot()->configIsUsable);
        QCOMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
        EngineBench::write(base, bench.config("router/warm"));
        QTRY_VERIFY(bench.snapshot()->configIsUsable);
        QTRY_COMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));
    }

    void withBrokenSettingsNothingLeavesThisMachine()
    {
        EngineBench bench;
        QVERIFY(bench.server.listen());
        bench.writeConfig("router/warm");
        bench.writeSettings("{ policy: { allow: [\"local\"");
        const Result<> opened = bench.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail, bench.options.settingsPath);
        QTRY_COMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QVERIFY(!bench.snapshot()->settingsAreUsable);
        QVERIFY(bench.snapshot()->configIsUsable);
        QCOMPARE(bench.snapshot()->settings.policy.allow, QList<Place>{Place::Local});
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::SettingsUnusable);

        bench.writeSettings("{ policy: { allow: [\"local\", \"lan\"] } }");
        QTRY_VERIFY(bench.snapshot()->settingsAreUsable);
        QCOMPARE(bench.snapshot()->settings.policy.allow, (QList<Place>{Place::Local, Place::Lan}));
    }

    void brokenSettingsKeepTheLastGoodOnes()
    {
        EngineBench bench;
        const QByteArray good = "{ policy: { allow: [\"local\", \"lan\"] } }";
        bench.writeSettings(good);
        QVERIFY(bench.start());
        QTRY_COMPARE(bench.snapshot()->settingsHash, contentHash(good));
        bench.writeSettings("{ policy: ");
        QTRY_VERIFY(!bench.snapshot()->settingsAreUsable);
        QCOMPARE(bench.snapshot()->settingsHash, contentHash("{ policy: "));
        QCOMPARE(bench.snapshot()->settings.policy.allow, (QList<Place>{Place::Local, Place::Lan}));
        bench.writeConfig("router/cold"); // the other file is followed all the same
        QTRY_COMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
    }

    void withoutAnyFileItWaitsForOne_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("the folder is there") << QStringLiteral("openclaw.json");
        QTest::addRow("not even its folders are") << QStringLiteral("home/.openclaw/openclaw.json");
    }

    void withoutAnyFileItWaitsForOne()
    {
        QFETCH(QString, path);
        EngineBench bench;
        bench.options.configPath = bench.folder.filePath(path);
        QVERIFY(bench.server.listen());
        QVERIFY(bench.open());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        QVERIFY(!bench.snapshot()->configExists);
        QVERIFY(bench.snapshot()->configIsUsable);
        QVERIFY(bench.snapshot()->configHash.isEmpty());
        QVERIFY(!bench.snapshot()->settingsExist);
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::NoConfig);

        QVERIFY(QDir().mkpath(QFileInfo(bench.options.configPath).absolutePath()));
        bench.writeConfig("router/warm");
        QTRY_COMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QVERIFY(bench.snapshot()->configExists);
    }

    void anEmptyConfigHasNoServers()
    {
        EngineBench bench;
        EngineBench::write(bench.options.configPath, "{}");
        QVERIFY(bench.open());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::NoServers);
    }

    void aFileThatIsNoneIsToldAndTakenUpOnceItIsOne()
    {
        EngineBench bench;
        QVERIFY(bench.server.listen());
        QVERIFY(QDir().mkpath(bench.options.configPath)); // a folder in its place
        const Result<> opened = bench.open();
        QVERIFY(!opened);
        QTRY_COMPARE(bench.snapshot()->readError, std::optional<Error>(opened.error()));
        QCOMPARE(outlookOf(*bench.snapshot()).kind, Outlook::Kind::Unreadable);
        QVERIFY(QDir().rmdir(bench.options.configPath));
        bench.writeConfig("router/warm");
        QTRY_COMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QVERIFY(!bench.snapshot()->readError);
    }
};

QTEST_GUILESS_MAIN(TestEngineFiles)
#include "tst_enginefiles.moc"
