#include "wording/formats.h"

#include <QLocale>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aWordBeginsACell()
    {
        QCOMPARE(capitalized(QStringLiteral("key needed")), QStringLiteral("Key needed"));
        QCOMPARE(capitalized(QStringLiteral("本機")), QStringLiteral("本機"));
        QCOMPARE(capitalized(QString()), QString());
    }

    void tokensAreGrouped()
    {
        QCOMPARE(tokensText(196608), QStringLiteral("196,608"));
        QCOMPARE(tokensText(0), QStringLiteral("0"));
        QCOMPARE(tokensText(std::nullopt), QStringLiteral("–"));
    }

    void figuresFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(tokensText(196608), QStringLiteral("196.608"));
        QCOMPARE(durationText(1400ms), QStringLiteral("1,4 s"));
    }

    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << qint64(0) << QStringLiteral("0.0 MiB");
        QTest::addRow("half a mebibyte") << qint64(512 * 1024) << QStringLiteral("0.5 MiB");
        QTest::addRow("just below a gibibyte") << qint64(1023) * 1024 * 1024 << QStringLiteral("1,023.0 MiB");
        QTest::addRow("a gibibyte") << qint64(1) * 1024 * 1024 * 1024 << QStringLiteral("1.0 GiB");
        QTest::addRow("a large model")
            << qint64(3) * 512 * 1024 * 1024 * 1024 << QStringLiteral("1,536.0 GiB");
    }

    void bytes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(bytesText(bytes), text);
    }

    void age_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("age");
        QTest::addColumn<QString>("text");
        QTest::addRow("now") << 0ms << QStringLiteral("0 s ago");
        QTest::addRow("seconds are cut, not rounded") << 59999ms << QStringLiteral("59 s ago");
        QTest::addRow("a minute") << std::chrono::milliseconds(60s) << QStringLiteral("1 min ago");
        QTest::addRow("nearly an hour") << std::chrono::milliseconds(3599s) << QStringLiteral("59 min ago");
        QTest::addRow("hours") << std::chrono::milliseconds(50h) << QStringLiteral("50 h ago");
    }

    void age()
    {
        QFETCH(std::chrono::milliseconds, age);
        QFETCH(QString, text);
        QCOMPARE(ageText(age), text);
    }

    void duration_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<QString>("text");
        QTest::addRow("milliseconds") << 240ms << QStringLiteral("240 ms");
        QTest::addRow("below a second") << 999ms << QStringLiteral("999 ms");
        QTest::addRow("a second") << 1000ms << QStringLiteral("1.0 s");
        QTest::addRow("seconds with a decimal") << 1449ms << QStringLiteral("1.4 s");
    }

    void duration()
    {
        QFETCH(std::chrono::milliseconds, time);
        QFETCH(QString, text);
        QCOMPARE(durationText(time), text);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
