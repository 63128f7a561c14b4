#include "sizing/devicechoice.h"

#include <QtTest>

using namespace Hearth;

class tst_DeviceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DeviceChoice>("expected");
        const auto row = [](const char *text, const DeviceChoice &choice) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << choice;
        };
        row("rtx-4090", {QStringLiteral("rtx-4090"), 0, 1});
        row("2x rtx-4090", {QStringLiteral("rtx-4090"), 0, 2});
        row("4 × RTX 3090", {QStringLiteral("RTX 3090"), 0, 4});
        row("apple-m3-ultra:512GB", {QStringLiteral("apple-m3-ultra"), 512 * gibibyte, 1});
        row("24GiB", {QString(), 24 * gibibyte, 1});
        row("2x24 gb", {QString(), 24 * gibibyte, 2});
        row("47.5GiB", {QString(), 47 * gibibyte + gibibyte / 2, 1});
        row("512MiB", {QString(), 512 * mebibyte, 1});
        row("4090", {QStringLiteral("4090"), 0, 1});
        row("strix-halo:128", {QStringLiteral("strix-halo"), 128 * gibibyte, 1});
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(DeviceChoice, expected);
        const auto choice = parseDeviceChoice(text);
        QVERIFY(choice);
        QCOMPARE(*choice, expected);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << QString();
        QTest::addRow("blanks") << QStringLiteral("   ");
        QTest::addRow("no devices") << QStringLiteral("0x rtx-4090");
        QTest::addRow("too many devices") << QStringLiteral("999x rtx-4090");
        QTest::addRow("a size that is none") << QStringLiteral("rtx-4090:much");
        QTest::addRow("a size beyond all bounds") << QStringLiteral("rtx-4090:999999999TB");
    }
    void refusesNonsense()
    {
        QFETCH(QString, text);
        const auto choice = parseDeviceChoice(text);
        QVERIFY(!choice);
        QCOMPARE(choice.error().kind, ErrorKind::InvalidInput);
        QVERIFY(choice.error().detail.contains(QLatin1String("24GiB")));
    }

    void noSizeIsNoSize()
    {
        QVERIFY(!parseMemorySize(QStringLiteral("0GiB")));
        QVERIFY(!parseMemorySize(QStringLiteral("-3GiB")));
        QVERIFY(!parseMemorySize(QStringLiteral("GiB")));
    }
};

QTEST_APPLESS_MAIN(tst_DeviceChoice)
#include "tst_devicechoice.moc"
