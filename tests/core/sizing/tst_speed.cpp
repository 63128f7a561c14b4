#include "sizing/decodespeed.h"
#include "sizing/speed.h"

#include <QtTest>

using namespace Hearth;

namespace {

/// A model of 10 GB that reads half of its weights per token and keeps no cache worth counting.
struct Placed
{
    ModelShape shape;
    WeightBytes weights{10000000000, 0, 5000000000};
    RuntimeOptions options;
    FitResult fit;
    QList<Device> devices;

    Placed()
    {
        shape.layers = QList<LayerShape>(10, LayerShape{});
        options.contextTokens = 2;
    }
    [[nodiscard]] std::optional<SpeedRange> speed(
        std::optional<double> ram = {}, bool lowPrecision = false) const
    {
        return decodeSpeed({shape, weights, options, fit, devices, ram, lowPrecision});
    }
};

Device device(std::optional<double> gigabytesPerSecond)
{
    Device made;
    made.bandwidthGigabytes = gigabytesPerSecond;
    made.profile = {0.5, 1e-3, 2e-3};
    return made;
}

bool near(double a, double b)
{
    return qAbs(a - b) < 1e-6 * qMax(qAbs(a), qAbs(b));
}

} // namespace

class tst_Speed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rows of the calibration table, SIZING.md 12.1: bytes per token as computed there.
    void modelReproducesTheCalibrationTable_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<double>("bandwidth");
        QTest::addColumn<double>("gigabytesPerToken");
        QTest::addColumn<int>("layers");
        QTest::addColumn<bool>("experts");
        QTest::addColumn<double>("tokensPerSecond");
        const auto row = [](const char *name, const char *profile, double bandwidth, double bytes, int layers,
                             bool experts, double speed) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(profile) << bandwidth << bytes << layers << experts << speed;
        };
        row("RTX 3070 with Llama 3 8B", "cuda_consumer", 448, 4.617, 32, false, 77);
        row("RTX 4090 with gpt-oss-20b", "cuda_consumer", 1008, 2.598, 24, true, 242.2);
        row("A100 with Llama 3 70B", "cuda_datacenter", 1935, 41.922, 80, false, 24.7);
        row("M3 Ultra with gpt-oss-20b", "metal", 819, 2.598, 24, true, 111);
        row("Strix Halo with gpt-oss-120b at 32768", "apu_unified", 256, 4.985, 36, true, 35.1);
        row("R9700 with gpt-oss-20b", "rocm_discrete", 640, 2.598, 24, true, 151.2);
    }
    void modelReproducesTheCalibrationTable()
    {
        QFETCH(QString, profile);
        QFETCH(double, bandwidth);
        QFETCH(double, gigabytesPerToken);
        QFETCH(int, layers);
        QFETCH(bool, experts);
        QFETCH(double, tokensPerSecond);
        const SpeedProfile p = speedProfile(profile);
        const double perLayer = experts ? p.expertLayerSeconds : p.denseLayerSeconds;
        const double speed = decodeTokensPerSecond(
            {{gigabytesPerToken * 1e9, p.busShare * bandwidth * 1e9, perLayer * layers}});
        QVERIFY2(
            qAbs(speed - tokensPerSecond) <= 0.005 * tokensPerSecond, qPrintable(QString::number(speed)));
    }

    void partsWorkOneAfterAnother()
    {
        QVERIFY(near(decodeTokensPerSecond({{1e9, 100e9, 0.001}, {3e9, 100e9, 0.009}}), 1 / 0.05));
        QCOMPARE(decodeTokensPerSecond({{1e9, 0, 0}}), 0.0);
        QCOMPARE(decodeTokensPerSecond({}), 0.0);
    }

    void oneDeviceReadsEverything()
    {
        Placed placed;
        placed.fit = {Verdict::Fits, {{0, 10}}, 10, 0, 0};
        placed.devices = {device(100)};
        const auto speed = placed.speed();
        QVERIFY(speed);
        const double expected = 1 / (5e9 / 50e9 + 10 * 1e-3);
        QVERIFY(near(speed->low, 0.75 * expected));
        QVERIFY(near(speed->high, 1.15 * expected));
    }

    void expertLayersCostMore()
    {
        Placed placed;
        placed.fit = {Verdict::Fits, {{0, 10}}, 10, 0, 0};
        placed.devices = {device(100)};
        placed.shape.experts = ExpertShape{4, 1, 0, 1, 0, true};
        QVERIFY(near(placed.speed()->high, 1.15 / (5e9 / 50e9 + 10 * 2e-3)));
    }

    void devicesInUseAddTheirTimes()
    {
        Placed placed;
        placed.fit = {Verdict::SplitsOverDevices, {{0, 30}, {0, 10}, {0, 0}}, 40, 0, 0};
        placed.devices = {device(100), device(50), device({})};
        const double expected = 1 / (3.75e9 / 50e9 + 1.25e9 / 25e9 + 10 * 1e-3);
        QVERIFY(near(placed.speed()->high, 1.15 * expected));
    }

    void anUnknownBandwidthGivesNoSpeed()
    {
        Placed placed;
        placed.fit = {Verdict::Fits, {{0, 10}}, 10, 0, 0};
        placed.devices = {device({})};
        QVERIFY(!placed.speed());
        placed.fit.verdict = Verdict::No;
        placed.devices = {device(100)};
        QVERIFY(!placed.speed());
    }

    void expertsInRamAreReadByTheirShare()
    {
        Placed placed;
        placed.shape.experts = ExpertShape{10, 1, 0, 1, 0, true};
        placed.weights.expert = 8000000000;
        placed.fit = {Verdict::ExpertsInRam, {{0, 4000000000}}, 4000000000, 6000000000, 0};
        placed.devices = {device(100)};
        const double fromRam = 6e9 / 10;
        const double expected = 1 / ((5e9 - fromRam) / 50e9 + 10 * 2e-3 + fromRam / (0.6 * 100e9));
        QVERIFY(near(placed.speed(100)->high, 1.15 * expected));
    }

    void spilledLayersAreReadFromRam()
    {
        Placed placed;
        placed.fit = {Verdict::Spills, {{0, 7500000000}}, 7500000000, 2500000000, 0};
        placed.devices = {device(100)};
        const double expected = 1 / (3.75e9 / 50e9 + 10 * 1e-3 + 1.25e9 / (0.6 * 100e9));
        QVERIFY(near(placed.speed(100)->low, 0.75 * expected));
    }

    void unknownRamWidensTheRange()
    {
        Placed placed;
        placed.fit = {Verdict::RamOnly, {}, 0, 10000000000, 0};
        const auto speed = placed.speed();
        QVERIFY(speed);
        QVERIFY(near(speed->low, 0.75 * 0.6 * 51.2 / 5));
        QVERIFY(near(speed->high, 1.15 * 0.6 * 102.4 / 5));
    }

    void lowPrecisionIsSlowerThanItsBytes()
    {
        Placed placed;
        placed.fit = {Verdict::Fits, {{0, 10}}, 10, 0, 0};
        placed.devices = {device(100)};
        QVERIFY(near(placed.speed({}, true)->high, 0.6 * placed.speed()->high));
    }

    void theCacheIsReadAtHalfTheWindowOfASlot()
    {
        RuntimeOptions options;
        options.contextTokens = 32768;
        options.slotCount = 4;
        QCOMPARE(decodeDepth(options), quint64{16384});
        options.unifiedCache = false;
        QCOMPARE(decodeDepth(options), quint64{4096});
        ModelShape shape;
        shape.layers = {attentionLayer(8, 128, 128), recurrentLayer()};
        shape.recurrentState = {100, 1000};
        QCOMPARE(cacheReadPerToken(shape, options, 4096).value(), quint64{4096} * 4096 + 2 * 4 * 1100);
    }
};

QTEST_APPLESS_MAIN(tst_Speed)
#include "tst_speed.moc"
