#include "config/configpaths.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

using Variables = QHash<QString, QString>;
Q_DECLARE_METATYPE(Variables)

namespace {

EnvironmentLookup lookupOf(const Variables &variables)
{
    return [variables](const QString &name) { return variables.value(name); };
}

void touch(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestConfigPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOpenClaw_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name,
                             std::initializer_list<std::pair<const char *, const char *>> set,
                             const char *expected) {
            Variables variables{{QStringLiteral("HOME"), QStringLiteral("/h")}};
            for (const auto &[key, value] : set) {
                variables.insert(QString::fromLatin1(key), QString::fromLatin1(value));
            }
            QTest::addRow("%s", name) << variables << QString::fromLatin1(expected);
        };
        row("home alone", {}, "/h/.openclaw/openclaw.json");
        row("OPENCLAW_HOME replaces the home", {{"OPENCLAW_HOME", "/o"}}, "/o/.openclaw/openclaw.json");
        row("OPENCLAW_HOME with a tilde", {{"OPENCLAW_HOME", "~/o"}}, "/h/o/.openclaw/openclaw.json");
        row("USERPROFILE where there is no HOME", {{"HOME", ""}, {"USERPROFILE", "/u"}},
            "/u/.openclaw/openclaw.json");
        row("blank counts as unset", {{"OPENCLAW_HOME", "  "}}, "/h/.openclaw/openclaw.json");
        row("undefined counts as unset",
            {{"OPENCLAW_HOME", "undefined"}, {"OPENCLAW_CONFIG_PATH", "undefined"}},
            "/h/.openclaw/openclaw.json");
        row("null counts as unset", {{"OPENCLAW_STATE_DIR", "null"}}, "/h/.openclaw/openclaw.json");
        row("state folder", {{"OPENCLAW_STATE_DIR", "/s/"}}, "/s/openclaw.json");
        row("state folder with a tilde", {{"OPENCLAW_STATE_DIR", "~/s"}}, "/h/s/openclaw.json");
        row("tilde means OPENCLAW_HOME", {{"OPENCLAW_STATE_DIR", "~/s"}, {"OPENCLAW_HOME", "/o"}},
            "/o/s/openclaw.json");
        row("the file's own variable wins",
            {{"OPENCLAW_CONFIG_PATH", "/c/my.json5"}, {"OPENCLAW_STATE_DIR", "/s"},
                {"OPENCLAW_PROFILE", "p"}},
            "/c/my.json5");
        row("a file with a tilde", {{"OPENCLAW_CONFIG_PATH", "~/my.json5"}}, "/h/my.json5");
        row("a tilde inside is a plain character", {{"OPENCLAW_CONFIG_PATH", "/c/~/x"}}, "/c/~/x");
        row("another user's tilde is not expanded", {{"OPENCLAW_CONFIG_PATH", "/c/../~bob"}}, "/~bob");
        row("state folder beats profile", {{"OPENCLAW_STATE_DIR", "/s"}, {"OPENCLAW_PROFILE", "p"}},
            "/s/openclaw.json");
        row("profile", {{"OPENCLAW_PROFILE", "work_2-b"}}, "/h/.openclaw-work_2-b/openclaw.json");
        row("the default profile has no suffix", {{"OPENCLAW_PROFILE", "Default"}},
            "/h/.openclaw/openclaw.json");
        row("a profile cannot climb", {{"OPENCLAW_PROFILE", "../../etc"}}, "/h/.openclaw/openclaw.json");
    }
    void ofOpenClaw()
    {
        QFETCH(Variables, variables);
        QFETCH(QString, expected);
        QCOMPARE(openClawConfigPath(lookupOf(variables)), expected);
    }

    void relativePathsBecomeAbsolute()
    {
        const Variables variables{{QStringLiteral("OPENCLAW_CONFIG_PATH"), QStringLiteral("a/b.json5")}};
        QCOMPARE(openClawConfigPath(lookupOf(variables)),
            QDir::current().absoluteFilePath(QStringLiteral("a/b.json5")));
    }

    void anEmptyEnvironmentStillHasAHome()
    {
        QVERIFY(QDir::isAbsolutePath(openClawConfigPath(lookupOf({}))));
        QVERIFY(QDir::isAbsolutePath(openClawConfigPath({})));
        QVERIFY(QDir::isAbsolutePath(hearthSettingsPath({})));
    }

    void oldFilesAreFoundWhereNothingNewerExists()
    {
        const QTemporaryDir home;
        const EnvironmentLookup lookup = lookupOf({{QStringLiteral("HOME"), home.path()}});
        const QString oldest = home.filePath(QStringLiteral(".clawdbot/clawdbot.json"));
        touch(oldest);
        QCOMPARE(openClawConfigPath(lookup), oldest);
        const QString older = home.filePath(QStringLiteral(".openclaw/clawdbot.json"));
        touch(older);
        QCOMPARE(openClawConfigPath(lookup), older);
        const QString current = home.filePath(QStringLiteral(".openclaw/openclaw.json"));
        touch(current);
        QCOMPARE(openClawConfigPath(lookup), current);
    }

    void ofHearth_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("state");
        QTest::addRow("home alone") << Variables{{QStringLiteral("HOME"), QStringLiteral("/h")}}
                                    << QStringLiteral("/h/.config/hearth/hearth.json5")
                                    << QStringLiteral("/h/.local/state/hearth");
        QTest::addRow("XDG folders") << Variables{{QStringLiteral("HOME"), QStringLiteral("/h")},
            {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/x/c")},
            {QStringLiteral("XDG_STATE_HOME"), QStringLiteral("/x/s/")}}
                                     << QStringLiteral("/x/c/hearth/hearth.json5")
                                     << QStringLiteral("/x/s/hearth");
        QTest::addRow("relative XDG folders count as unset")
            << Variables{{QStringLiteral("HOME"), QStringLiteral("/h")},
                   {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("c")},
                   {QStringLiteral("XDG_STATE_HOME"), QStringLiteral("./s")}}
            << QStringLiteral("/h/.config/hearth/hearth.json5") << QStringLiteral("/h/.local/state/hearth");
        QTest::addRow("OPENCLAW_HOME is not Hearth's home")
            << Variables{{QStringLiteral("HOME"), QStringLiteral("/h")},
                   {QStringLiteral("OPENCLAW_HOME"), QStringLiteral("/o")}}
            << QStringLiteral("/h/.config/hearth/hearth.json5") << QStringLiteral("/h/.local/state/hearth");
    }
    void ofHearth()
    {
        QFETCH(Variables, variables);
        QFETCH(QString, settings);
        QFETCH(QString, state);
        QCOMPARE(hearthSettingsPath(lookupOf(variables)), settings);
        QCOMPARE(hearthStateFolder(lookupOf(variables)), state);
    }

    void knowsTheConfigsOfAnAccount_data()
    {
        QTest::addColumn<QStringList>("files"); // in the home
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("expected"); // * is active, - is not there
        const auto row = [](const char *name, const QStringList &files, const Variables &variables,
                             const QStringList &expected) {
            QTest::addRow("%s", name) << files << variables << expected;
        };
        row("nothing yet", {}, {}, {QStringLiteral("* default - .openclaw/openclaw.json")});
        row("a very old install", {QStringLiteral(".clawdbot/clawdbot.json")}, {},
            {QStringLiteral("* default .clawdbot/clawdbot.json")});
        const QStringList files{QStringLiteral(".openclaw/openclaw.json"),
            QStringLiteral(".openclaw-work/openclaw.json"), QStringLiteral(".openclaw-dev/openclaw.json"),
            QStringLiteral(".openclaw-empty/workspace/notes"),
            QStringLiteral(".openclaw-no name/openclaw.json"),
            QStringLiteral(".openclaw-default/openclaw.json"), QStringLiteral("elsewhere/my.json5")};
        row("profiles", files, {},
            {QStringLiteral("* default .openclaw/openclaw.json"),
                QStringLiteral("profile dev .openclaw-dev/openclaw.json"),
                QStringLiteral("profile work .openclaw-work/openclaw.json")});
        row("a profile is active", files, {{QStringLiteral("OPENCLAW_PROFILE"), QStringLiteral("work")}},
            {QStringLiteral("* profile work .openclaw-work/openclaw.json"),
                QStringLiteral("default .openclaw/openclaw.json"),
                QStringLiteral("profile dev .openclaw-dev/openclaw.json")});
        row("a new profile is active", files, {{QStringLiteral("OPENCLAW_PROFILE"), QStringLiteral("new")}},
            {QStringLiteral("* profile new - .openclaw-new/openclaw.json"),
                QStringLiteral("default .openclaw/openclaw.json"),
                QStringLiteral("profile dev .openclaw-dev/openclaw.json"),
                QStringLiteral("profile work .openclaw-work/openclaw.json")});
        row("a path is set", files,
            {{QStringLiteral("OPENCLAW_CONFIG_PATH"), QStringLiteral("~/elsewhere/my.json5")}},
            {QStringLiteral("* config_path elsewhere/my.json5"),
                QStringLiteral("default .openclaw/openclaw.json"),
                QStringLiteral("profile dev .openclaw-dev/openclaw.json"),
                QStringLiteral("profile work .openclaw-work/openclaw.json")});
        row("a folder is set, which is the default's", {QStringLiteral(".openclaw/openclaw.json")},
            {{QStringLiteral("OPENCLAW_STATE_DIR"), QStringLiteral("~/.openclaw")}},
            {QStringLiteral("* state_folder .openclaw/openclaw.json")});
    }
    void knowsTheConfigsOfAnAccount()
    {
        QFETCH(QStringList, files);
        QFETCH(Variables, variables);
        QFETCH(QStringList, expected);
        const QTemporaryDir home;
        for (const QString &file : std::as_const(files)) {
            touch(home.filePath(file));
        }
        variables.insert(QStringLiteral("HOME"), home.path());
        QStringList found;
        for (const KnownConfig &config : knownOpenClawConfigs(lookupOf(variables))) {
            QStringList words{
                QString(configOriginName(config.origin)), QDir(home.path()).relativeFilePath(config.path)};
            if (!config.exists) {
                words.insert(1, QStringLiteral("-"));
            }
            if (!config.profile.isEmpty()) {
                words.insert(1, config.profile);
            }
            if (config.isActive) {
                words.prepend(QStringLiteral("*"));
            }
            found.append(words.join(u' '));
        }
        QCOMPARE(found, expected);
    }

    void readsTheProcessEnvironment()
    {
        qputenv("HEARTH_TEST_VARIABLE", "value");
        QCOMPARE(processEnvironment()(QStringLiteral("HEARTH_TEST_VARIABLE")), QStringLiteral("value"));
        qunsetenv("HEARTH_TEST_VARIABLE");
        QVERIFY(processEnvironment()(QStringLiteral("HEARTH_TEST_VARIABLE")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigPaths)
#include "tst_configpaths.moc"
