#include "config/configcodes.h"
#include "core/wording/everywording.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Hearth;

namespace {

using Collect = QList<NamedWording> (*)();

const QList<std::pair<const char *, Collect>> groups{
    {"errors", &errorWordings},
    {"model states", &modelStateWordings},
    {"server states", &serverStateWordings},
    {"provider kinds", &providerKindWordings},
    {"places", &placeWordings},
    {"reasons to skip", &skipWordings},
    {"ends of attempts", &attemptWordings},
    {"sizing verdicts", &verdictWordings},
    {"sizing assumptions", &assumptionWordings},
    {"severities", &severityWordings},
    {"repairs", &repairWordings},
    {"drift", &driftTitleWordings},
    {"why drift matters", &driftExplanationWordings},
    {"steps of the setup", &setupTitleWordings},
    {"open steps of the setup", &setupDetailWordings},
    {"keeping warm", &keepWarmWordings},
    {"findings without arguments", &diagnosticWordings},
    {"findings with arguments", &diagnosticWordingsWithArguments},
};

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(
        text.cbegin(), text.cend(), [script](QChar character) { return character.script() == script; });
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasATextOfItsOwn_data()
    {
        QTest::addColumn<Collect>("collect");
        for (const auto &[name, collect] : groups) {
            QTest::addRow("%s", name) << collect;
        }
    }

    void everyValueHasATextOfItsOwn()
    {
        QFETCH(Collect, collect);
        QHash<QString, QString> owners;
        for (const NamedWording &each : collect()) {
            QVERIFY2(!each.text.trimmed().isEmpty(), qPrintable(each.name));
            QVERIFY2(each.text != each.name || each.text.size() < 12, qPrintable(each.name));
            QVERIFY2(!owners.contains(each.text),
                qPrintable(each.name + QStringLiteral(" is worded as ") + owners.value(each.text)));
            owners.insert(each.text, each.name);
        }
        QVERIFY(owners.size() >= 3);
    }

    void everyCodeOfAFindingIsWorded()
    {
        QSet<QString> codes;
        for (const NamedWording &each : diagnosticWordings()) {
            codes.insert(each.name);
        }
        QSet<QString> worded;
        for (const QLatin1String code : wordedCodes()) {
            QVERIFY2(!worded.contains(QString(code)), code.data());
            worded.insert(QString(code));
        }
        QCOMPARE(worded, codes);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QChar::Script>("script");
        QTest::addColumn<Collect>("collect");
        for (const auto &[name, collect] : groups) {
            QTest::addRow("Thai: %s", name) << QStringLiteral("th") << QChar::Script_Thai << collect;
            QTest::addRow("Chinese: %s", name) << QStringLiteral("zh_TW") << QChar::Script_Han << collect;
        }
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QChar::Script, script);
        QFETCH(Collect, collect);
        const QList<NamedWording> english = collect();
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/hearth_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QList<NamedWording> translated = collect();
        QCoreApplication::removeTranslator(&translator);

        QCOMPARE(translated.size(), english.size());
        QSet<QString> texts;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QString &text = translated.at(i).text;
            if (english.at(i).isProductName) {
                QCOMPARE(text, english.at(i).text);
            } else {
                QVERIFY2(text != english.at(i).text, qPrintable(text));
                QVERIFY2(hasScript(text, script), qPrintable(text));
            }
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
    }

    void anErrorsDetailStandsBehindItsSentence()
    {
        QCOMPARE(errorSentence({ErrorKind::TimedOut, {}, 0}), errorKindSentence(ErrorKind::TimedOut));
        QCOMPARE(errorSentence({ErrorKind::TimedOut, QStringLiteral("after 5 s"), 0}),
            QStringLiteral("The server did not answer in time. (after 5 s)"));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
