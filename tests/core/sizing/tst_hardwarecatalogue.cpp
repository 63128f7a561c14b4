#include "sizing/hardwarecatalogue.h"
#include "sizingdata.h"

#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_HardwareCatalogue : public QObject
{
    Q_OBJECT

    HardwareCatalogue m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto parsed = HardwareCatalogue::parse(catalogueBytes(QStringLiteral("hardware.json")));
        QVERIFY(parsed);
        m_catalogue = *parsed;
        QCOMPARE(m_catalogue.devices().size(), 111);
    }

    void resolvesDevices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<quint64>("usable");
        QTest::addColumn<int>("count");
        QTest::addRow("by id") << QStringLiteral("rtx-4090") << QStringLiteral("rtx-4090") << 24 * gibibyte
                               << 1;
        QTest::addRow("by product name")
            << QStringLiteral("2x GeForce RTX 3090") << QStringLiteral("rtx-3090") << 24 * gibibyte << 2;
        QTest::addRow("by a part that only one has")
            << QStringLiteral("Spark:128GB") << QStringLiteral("gb10") << 122 * gibibyte << 1;
        QTest::addRow("what the driver reports")
            << QStringLiteral("l40s") << QStringLiteral("l40s") << 46068 * mebibyte << 1;
        QTest::addRow("a large Mac: three quarters")
            << QStringLiteral("apple-m3-ultra:500GB") << QStringLiteral("apple-m3-ultra") << 375 * gibibyte
            << 1;
        QTest::addRow("Strix Halo: 108 of 128")
            << QStringLiteral("strix-halo:128GB") << QStringLiteral("strix-halo") << 108 * gibibyte << 1;
        QTest::addRow("a bare size") << QStringLiteral("24GiB") << QStringLiteral("24GiB") << 24 * gibibyte
                                     << 1;
    }
    void resolvesDevices()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(quint64, usable);
        QFETCH(int, count);
        const auto choice = parseDeviceChoice(text);
        QVERIFY(choice);
        const auto devices = m_catalogue.resolve(*choice);
        QVERIFY2(devices, devices ? "" : qPrintable(devices.error().detail));
        QCOMPARE(devices->size(), count);
        QCOMPARE(devices->first().id, id);
        // Shares of a size are reckoned in hundredths of it.
        QVERIFY2(qAbs(static_cast<double>(devices->first().usableBytes) - static_cast<double>(usable)) < 200,
            qPrintable(QString::number(devices->first().usableBytes)));
    }

    void asksBackWhenItIsNotClear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("hint");
        QTest::addRow("sold in several sizes")
            << QStringLiteral("apple-m3-ultra") << static_cast<int>(ErrorKind::InvalidInput)
            << QStringLiteral("apple-m3-ultra:512GB");
        QTest::addRow("several devices") << QStringLiteral("4070") << static_cast<int>(ErrorKind::NotFound)
                                         << QStringLiteral("rtx-4070-super");
        QTest::addRow("no such device")
            << QStringLiteral("voodoo 2") << static_cast<int>(ErrorKind::NotFound) << QStringLiteral("24GiB");
        QTest::addRow("only punctuation")
            << QStringLiteral("--") << static_cast<int>(ErrorKind::NotFound) << QStringLiteral("24GiB");
    }
    void asksBackWhenItIsNotClear()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, hint);
        const auto choice = parseDeviceChoice(text);
        QVERIFY(choice);
        const auto devices = m_catalogue.resolve(*choice);
        QVERIFY(!devices);
        QCOMPARE(static_cast<int>(devices.error().kind), kind);
        QVERIFY2(devices.error().detail.contains(hint), qPrintable(devices.error().detail));
    }

    void everyProfileOfTheCatalogueIsKnown()
    {
        for (const CatalogueDevice &device : m_catalogue.devices()) {
            const bool fallback = speedProfile(device.speedProfile) == SpeedProfile{};
            QVERIFY2(
                !fallback || device.speedProfile == QLatin1String("rocm_discrete"), qPrintable(device.id));
        }
    }

    void unknownBandwidthStaysUnknown()
    {
        const auto devices = m_catalogue.resolve({QStringLiteral("radeon-pro-w7900"), 0, 1});
        QVERIFY(devices);
        QVERIFY(!devices->first().bandwidthGigabytes);
    }

    void pinnableShares()
    {
        QCOMPARE(pinnableBytes(QStringLiteral("apple"), 100 * gibibyte), 75 * gibibyte);
        QCOMPARE(pinnableBytes(QStringLiteral("apple"), 36 * gibibyte), 36 * gibibyte / 100 * 70);
        QCOMPARE(pinnableBytes(QStringLiteral("soc"), 128 * gibibyte), 122 * gibibyte);
        QCOMPARE(pinnableBytes(QStringLiteral("soc"), gibibyte), quint64{0});
    }

    void nonsenseIsLeftOut()
    {
        const auto parsed = HardwareCatalogue::parse(
            R"({"devices": [null, {"id": "a"}, {"id": "b", "memory_gb": [null, -3, 1e9]}, {"memory_gb": [1]},
                            {"id": "c", "memory_gb": [8], "bandwidth_gb_s": -1}]})");
        QVERIFY(parsed);
        QCOMPARE(parsed->devices().size(), 1);
        QVERIFY(!parsed->devices().first().bandwidthGigabytes);
        QVERIFY(!HardwareCatalogue::parse("{}"));
    }
};

QTEST_APPLESS_MAIN(tst_HardwareCatalogue)
#include "tst_hardwarecatalogue.moc"
