#include "wording/driftwording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

namespace {

/// One with everything told that any kind may tell.
Drift fullDrift(Drift::Kind kind)
{
    Drift drift;
    drift.kind = kind;
    drift.provider = QStringLiteral("lmstudio");
    drift.model = QStringLiteral("qwen3-4b");
    drift.declared = 131072;
    drift.actual = 32768;
    drift.declaredText = QStringLiteral("openai-responses");
    drift.actualText = QStringLiteral("openai-completions");
    return drift;
}

ConfigRepair repair(ConfigRepair::Act act, const char *value)
{
    return {act, {QString::fromUtf8(value)}, {}, true};
}

} // namespace

class TestDriftWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasTextsOfItsOwn()
    {
        QSet<QString> titles;
        QSet<QString> explanations;
        for (int i = 0; i <= static_cast<int>(lastDriftKind); ++i) {
            const Drift drift = fullDrift(static_cast<Drift::Kind>(i));
            const QString title = driftTitle(drift);
            const QString explanation = driftExplanation(drift);
            QVERIFY2(!title.contains(u'%') && !title.endsWith(u'.'), qPrintable(title));
            QVERIFY2(!explanation.contains(u'%') && explanation.endsWith(u'.'), qPrintable(explanation));
            titles.insert(title);
            explanations.insert(explanation);
            for (const ConfigRepair::Act act :
                {ConfigRepair::Act::Set, ConfigRepair::Act::Rename, ConfigRepair::Act::Remove}) {
                QVERIFY(!driftRepairText(drift, repair(act, "32768")).contains(u'%'));
                QVERIFY(!driftRepairText(drift, repair(act, "32768")).isEmpty());
                const QString done = driftRepairDone(drift, repair(act, "32768"));
                QVERIFY2(done.endsWith(u'.') && !done.contains(u'%'), qPrintable(done));
            }
        }
        QCOMPARE(titles.size(), static_cast<int>(lastDriftKind) + 1);
        QCOMPARE(explanations.size(), static_cast<int>(lastDriftKind) + 1);
    }

    void saysTheFigures()
    {
        const Drift drift = fullDrift(Drift::Kind::WindowAboveLoaded);
        QCOMPARE(driftTitle(drift),
            QStringLiteral(
                "lmstudio/qwen3-4b: the config promises a window of 131,072 tokens, but 32,768 are "
                "loaded"));
        const ConfigRepair set = repair(ConfigRepair::Act::Set, "32768");
        QCOMPARE(driftRepairText(drift, set), QStringLiteral("Set to 32,768"));
        QCOMPARE(driftRepairDone(drift, set),
            QStringLiteral("Context window of lmstudio/qwen3-4b set to 32,768."));
    }

    void namesTheVariableOfAMissingKey()
    {
        Drift drift = fullDrift(Drift::Kind::KeyMissing);
        drift.actualText = QStringLiteral("OPENAI_API_KEY");
        QVERIFY(driftExplanation(drift).contains(QLatin1String("OPENAI_API_KEY")));
        drift.actualText.clear();
        QVERIFY(!driftExplanation(drift).contains(QLatin1String("set  for")));
    }

    void saysWhereElseToChangeIt()
    {
        Drift drift = fullDrift(Drift::Kind::WindowAboveLoaded);
        drift.file = QStringLiteral("/home/x/models.json5");
        QVERIFY(driftExplanation(drift).contains(drift.file));
    }

    void severitiesHaveWords()
    {
        QSet<QString> words;
        for (const Drift::Severity each :
            {Drift::Severity::Trouble, Drift::Severity::Warning, Drift::Severity::Hint}) {
            words.insert(driftSeverityWord(each));
        }
        QCOMPARE(words.size(), 3);
        QVERIFY(!noDriftSentence().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDriftWording)
#include "tst_driftwording.moc"
