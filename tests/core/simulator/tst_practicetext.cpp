#include "simulator/practicetext.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Hearth;

class TestPracticeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreAlwaysTheSameAndPractiseManyScripts()
    {
        const QList<QByteArray> once = practiceAnswer(40);
        QCOMPARE(once.size(), 40);
        QCOMPARE(practiceAnswer(40), once);
        const QString text = QString::fromUtf8(once.join());
        QVERIFY(text.contains(QStringLiteral("สวัสดี")));
        QVERIFY(text.contains(QStringLiteral("你好")));
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
        QVERIFY(practiceAnswer(0).isEmpty());
    }

    void thePromptsLettersChooseTheLanguage_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<PracticeLanguage>("language");
        QTest::addRow("Latin letters") << QStringLiteral("Why?") << PracticeLanguage::English;
        QTest::addRow("nothing") << QString() << PracticeLanguage::English;
        QTest::addRow("Thai") << QStringLiteral("ทำไม") << PracticeLanguage::Thai;
        QTest::addRow("Han") << QStringLiteral("為什麼？") << PracticeLanguage::Chinese;
        QTest::addRow("Thai with a product's name")
            << QStringLiteral("Hearth คืออะไร") << PracticeLanguage::Thai;
        QTest::addRow("mostly Han") << QStringLiteral("「ครับ」用中文怎麼說呢") << PracticeLanguage::Chinese;
    }
    void thePromptsLettersChooseTheLanguage()
    {
        QFETCH(QString, prompt);
        QTEST(practiceLanguage(prompt), "language");
    }

    void plainAnswersAreInOneLanguageAndSayWhatTheyAre()
    {
        struct Case
        {
            PracticeLanguage language;
            QString honest;
        };
        const QList<Case> cases{{PracticeLanguage::English, QStringLiteral("practice")},
            {PracticeLanguage::Thai, QStringLiteral("ฝึกหัด")},
            {PracticeLanguage::Chinese, QStringLiteral("練習")}};
        for (const Case &each : cases) {
            QSet<QByteArray> answers;
            for (uint variant = 0; variant < practiceVariants; ++variant) {
                const QList<QByteArray> tokens = plainAnswer(each.language, variant);
                QVERIFY2(
                    tokens.size() >= 55 && tokens.size() <= 100, qPrintable(QString::number(tokens.size())));
                const QString text = QString::fromUtf8(tokens.join());
                QCOMPARE(practiceLanguage(text), each.language);
                QVERIFY2(text.contains(each.honest), qPrintable(text));
                QVERIFY2(text.contains(QLatin1Char('`')), qPrintable(text));
                answers.insert(tokens.join());
                answers.insert(plainReasoning(each.language, variant).join());
                QCOMPARE(practiceLanguage(QString::fromUtf8(plainReasoning(each.language, variant).join())),
                    each.language);
            }
            QCOMPARE(answers.size(), 2 * practiceVariants); // no two the same
        }
    }

    void wordsNeverCutACharacterNorLoseAnything()
    {
        const QByteArray text = "Well, น้ำหนักโมเดล 權重 🚀🚀🚀 and anextraordinarilylongword\n\n- ok \n";
        const QList<QByteArray> words = practiceWords(text);
        QCOMPARE(words.join(), text);
        QCOMPARE(words.first(), QByteArray("Well,"));
        for (const QByteArray &word : words) {
            const QString read = QString::fromUtf8(word);
            QVERIFY2(!read.contains(QChar::ReplacementCharacter), word.constData());
            QVERIFY2(!read.at(0).isMark(), word.constData());
        }
        QVERIFY(practiceWords({}).isEmpty());
    }

    void piecesNeverCutACharacter()
    {
        const QByteArray text = "{\"city\":\"เชียงใหม่ 臺北 Graz 🚀\"}";
        const QList<QByteArray> pieces = practicePieces(text);
        QVERIFY(pieces.size() > 3);
        QCOMPARE(pieces.join(), text);
        for (const QByteArray &piece : pieces) {
            QVERIFY(!QString::fromUtf8(piece).contains(QChar::ReplacementCharacter));
        }
    }

    void argumentsFitTheSchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("each type of a required property")
            << QByteArray(
                   R"({"properties":{"a":{"type":"integer"},"b":{"type":"boolean"},"c":{"type":"array"},
                "d":{"type":"object"},"e":{"type":"number"},"f":{"enum":["x","y"]},"g":{"type":["string","null"]}},
                "required":["a","b","c","d","e","f","g"]})")
            << QByteArray(R"({"a":3,"b":true,"c":[],"d":{},"e":3,"f":"x","g":"เชียงใหม่"})");
        QTest::addRow("nothing required: the first property")
            << QByteArray(R"({"properties":{"city":{"type":"string"},"days":{"type":"integer"}}})")
            << QByteArray(R"({"city":"เชียงใหม่"})");
        QTest::addRow("no schema") << QByteArray("{}") << QByteArray("{}");
    }
    void argumentsFitTheSchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, expected);
        QCOMPARE(practiceArguments(QJsonDocument::fromJson(schema).object()), expected);
    }

    void idsAreStableAndDiffer()
    {
        QCOMPARE(practiceId(1).size(), 32);
        QCOMPARE(practiceId(1), practiceId(1));
        QVERIFY(practiceId(1) != practiceId(2));
    }
};

QTEST_GUILESS_MAIN(TestPracticeText)
#include "tst_practicetext.moc"
