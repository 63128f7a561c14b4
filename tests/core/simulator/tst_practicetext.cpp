#include "simulator/practicetext.h"

#include <QJsonDocument>
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
