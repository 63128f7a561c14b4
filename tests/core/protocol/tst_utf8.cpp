#include "protocol/utf8.h"

#include <QTest>

using namespace Hearth;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("repaired");
        QTest::addColumn<qsizetype>("validLength");
        const QByteArray bad("\xEF\xBF\xBD");
        QTest::addRow("nothing") << QByteArray() << QByteArray() << qsizetype(0);
        QTest::addRow("ASCII stays") << QByteArray("abc") << QByteArray("abc") << qsizetype(3);
        QTest::addRow("two, three and four bytes stay")
            << QByteArray("é世😀") << QByteArray("é世😀") << qsizetype(9);
        QTest::addRow("a lone continuation") << QByteArray("a\x80z") << "a" + bad + "z" << qsizetype(1);
        QTest::addRow("two lone continuations are two")
            << QByteArray("\x80\x81") << bad + bad << qsizetype(0);
        QTest::addRow("a cut sequence is one") << QByteArray("x\xF0\x9F\x98") << "x" + bad << qsizetype(1);
        QTest::addRow("a cut sequence before text") << QByteArray("\xE4\xB8z") << bad + "z" << qsizetype(0);
        QTest::addRow("an overlong form") << QByteArray("\xC0\xAF") << bad + bad << qsizetype(0);
        QTest::addRow("an overlong form of three")
            << QByteArray("\xE0\x80\xAF") << bad + bad + bad << qsizetype(0);
        QTest::addRow("a surrogate") << QByteArray("\xED\xA0\x80") << bad + bad + bad << qsizetype(0);
        QTest::addRow("beyond the last code point")
            << QByteArray("\xF4\x90\x80\x80") << bad + bad + bad + bad << qsizetype(0);
        QTest::addRow("NUL is a character") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3) << qsizetype(3);
    }
    void repairs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, repaired);
        QFETCH(qsizetype, validLength);
        QCOMPARE(repairedUtf8(bytes), repaired);
        QCOMPARE(validUtf8Length(bytes), validLength);
    }

    void appendsCodePoints_data()
    {
        QTest::addColumn<uint>("codePoint");
        QTest::addColumn<QByteArray>("utf8");
        QTest::addRow("one byte") << 0x41u << QByteArray("A");
        QTest::addRow("two bytes") << 0xE9u << QByteArray("é");
        QTest::addRow("three bytes") << 0x4E16u << QByteArray("世");
        QTest::addRow("four bytes") << 0x1F600u << QByteArray("😀");
        QTest::addRow("a surrogate") << 0xD800u << QByteArray("\xEF\xBF\xBD");
        QTest::addRow("too large") << 0x110000u << QByteArray("\xEF\xBF\xBD");
    }
    void appendsCodePoints()
    {
        QFETCH(uint, codePoint);
        QFETCH(QByteArray, utf8);
        QByteArray out;
        appendUtf8(out, codePoint);
        QCOMPARE(out, utf8);
    }

    void cutsBetweenCharacters()
    {
        QCOMPARE(utf8Prefix("a世b", 5).toByteArray(), QByteArray("a世b"));
        QCOMPARE(utf8Prefix("a世b", 4).toByteArray(), QByteArray("a世"));
        QCOMPARE(utf8Prefix("a世b", 3).toByteArray(), QByteArray("a"));
        QCOMPARE(utf8Prefix("世", 1).toByteArray(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
