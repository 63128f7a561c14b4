#include "forms/numberfield.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

class TestNumberField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRight");
        QTest::addColumn<qint64>("value");
        QTest::addRow("plain") << QStringLiteral("196608") << true << qint64(196608);
        QTest::addRow("commas") << QStringLiteral("196,608") << true << qint64(196608);
        QTest::addRow("points") << QStringLiteral("1.048.576") << true << qint64(1048576);
        QTest::addRow("spaces") << QStringLiteral(" 196 608 ") << true << qint64(196608);
        QTest::addRow("narrow space") << QStringLiteral(u"196\u202f608") << true << qint64(196608);
        QTest::addRow("k") << QStringLiteral("192k") << true << qint64(196608);
        QTest::addRow("Thai digits") << QStringLiteral(u"\u0e53\u0e52\u0e57\u0e56\u0e58") << true
                                     << qint64(32768);
        QTest::addRow("zero") << QStringLiteral("0") << true << qint64(0);
        QTest::addRow("nothing") << QString() << true << qint64(-1);
        QTest::addRow("a fraction") << QStringLiteral("8.5") << false << qint64(-1);
        QTest::addRow("groups of two") << QStringLiteral("19,66,08") << false << qint64(-1);
        QTest::addRow("below zero") << QStringLiteral("-1") << false << qint64(-1);
        QTest::addRow("words") << QStringLiteral("many") << false << qint64(-1);
        QTest::addRow("too long") << QStringLiteral("1234567890123456") << false << qint64(-1);
    }
    void readsNumbersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRight);
        QFETCH(qint64, value);
        bool right = !isRight;
        QCOMPARE(countFromText(text, &right).value_or(-1), value);
        QCOMPARE(right, isRight);
    }
    void groupsWhatWasTyped()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        NumberField field;
        field.setPicks({8192, 65536});
        field.show();
        QSignalSpy edited(&field, &NumberField::valueEdited);
        QTest::keyClicks(field.lineEdit(), QStringLiteral("131072"));
        QCOMPARE(edited.size(), 6);
        QCOMPARE(field.value(), std::optional<qint64>(131072));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QCOMPARE(field.currentText(), QStringLiteral("131,072"));
        QCOMPARE(field.value(), std::optional<qint64>(131072));
    }
    void picksAUsualValue()
    {
        NumberField field;
        field.setPicks({8192, 65536});
        field.show();
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value(), std::optional<qint64>(8192));
        QCOMPARE(field.currentText(), QLocale().toString(8192));
    }
    void keepsWhatIsNoNumberToBePutRight()
    {
        NumberField field;
        field.setValue(5);
        field.show();
        QTest::keyClicks(field.lineEdit(), QStringLiteral("x"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QVERIFY(!field.isRight());
        QCOMPARE(field.currentText(), QStringLiteral("5x"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
        QVERIFY(field.isRight());
    }
    void readsPrices()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        PriceField field;
        field.setValue(0.25);
        QCOMPARE(field.text(), QStringLiteral("0,25"));
        QCOMPARE(field.value(), std::optional<double>(0.25));
        field.setText(QStringLiteral("2.5"));
        QCOMPARE(field.value(), std::optional<double>(2.5));
        field.setText(QStringLiteral("x"));
        QVERIFY(!field.isRight());
        field.clear();
        QVERIFY(field.isRight());
        QCOMPARE(field.value(), std::nullopt);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
