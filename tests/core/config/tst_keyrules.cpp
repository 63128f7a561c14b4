#include "config/hearthkeys.h"
#include "config/openclawkeys.h"

#include <QTest>

using namespace Hearth;

class TestKeyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreFoundByPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("choices");
        const auto row = [](const char *path, ValueKind kind, const char *choices = "") {
            QTest::addRow("%s", path) << QString::fromLatin1(path) << static_cast<int>(kind)
                                      << QString::fromLatin1(choices).split(u' ', Qt::SkipEmptyParts);
        };
        row("models.mode", ValueKind::Choice, "merge replace");
        row("models.providers.any.models[3].contextWindow", ValueKind::Count);
        row("models.providers.any.models[3].input[0]", ValueKind::Choice, "text image video audio");
        row("models.providers.any.apiKey.source", ValueKind::Choice, "env file exec store");
        row("models.providers.any.headers.x", ValueKind::Secret);
        row("agents.defaults.model.primary", ValueKind::Text);
        row("agents.defaults.model.fallbacks[0]", ValueKind::Text);
        row("agents.defaults.models[\"a/b\"].alias", ValueKind::Text);
        row("agents.defaults.compaction.memoryFlush.enabled", ValueKind::Boolean);
        row("secrets.providers.x.command", ValueKind::NonEmptyText);
        row("gateway.auth.mode", ValueKind::Choice, "none token password trusted-proxy");
    }
    void rulesAreFoundByPath()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QStringList, choices);
        const std::optional<KeyRule> rule = ruleAt(rootKeys(), *Json5Path::parse(path));
        QVERIFY(rule.has_value());
        QCOMPARE(static_cast<int>(rule->kind), kind);
        if (rule->kind == ValueKind::Choice) {
            QCOMPARE(rule->choices, choices);
        }
    }

    void noRuleIsMadeUp()
    {
        for (const char *path : {"nothing", "models.mode.x", "models.providers.a.nothing",
                 "models.providers[0]", "models.providers.a.models.x", "channels.a"}) {
            QVERIFY2(!ruleAt(rootKeys(), *Json5Path::parse(QString::fromLatin1(path))), path);
        }
        QVERIFY(ruleAt(hearthKeys(), *Json5Path::parse(u"routes.fast.hops[0]")).has_value());
        QVERIFY(!ruleAt(hearthKeys(), *Json5Path::parse(u"models")).has_value());
    }
};

QTEST_GUILESS_MAIN(TestKeyRules)
#include "tst_keyrules.moc"
