#include "sizing/fit.h"
#include "sizing/sizing.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

namespace {

struct KnownWeights
{
    quint64 total;
    quint64 experts;
};

/// Weights of the placement cases. Most are those of a vector; the four marked ones stand in no vector and
/// follow from a placement case itself (what is placed, without caches and logits).
KnownWeights knownWeights(const QString &model, const QString &quant)
{
    const QString key = model + u' ' + quant;
    static const QHash<QString, KnownWeights> table{
        {QStringLiteral("llama-3.1-8b Q4_K_M"), {4912898304, 0}},
        {QStringLiteral("qwen3-32b Q4_K_M"), {19756174336, 0}}, // from the case
        {QStringLiteral("llama-3.3-70b Q4_K_M"), {42512531712, 0}},
        {QStringLiteral("gpt-oss-120b MXFP4_MOE"), {63374323968, 60914073600}},
        {QStringLiteral("minimax-m2 Q4_K_M"), {138334096384, 135725580288}},
        {QStringLiteral("minimax-m2 Q8_0"), {243128584192, 238723006464}},
        {QStringLiteral("minimax-m2 BF16"), {457478735872, 449000000000}}, // from the case
        {QStringLiteral("kimi-k2 Q4_K_M"), {620550916096, 612000000000}}, // from the case
        {QStringLiteral("qwen3-30b-a3b Q4_K_M"), {18550716416, 17553162240}},
        {QStringLiteral("deepseek-v3 Q4_K_M"), {404488847360, 393983557632}},
    };
    return table.value(key);
}

Verdict verdictOf(const QString &name)
{
    static const QHash<QString, Verdict> names{
        {QStringLiteral("one_device"), Verdict::Fits},
        {QStringLiteral("multi_device"), Verdict::SplitsOverDevices},
        {QStringLiteral("gpu_plus_ram_experts"), Verdict::ExpertsInRam},
        {QStringLiteral("gpu_plus_ram_layers"), Verdict::Spills},
        {QStringLiteral("ram_only"), Verdict::RamOnly},
        {QStringLiteral("no"), Verdict::No},
    };
    return names.value(name);
}

MemoryEstimate memoryOf(quint64 weights, quint64 compute = 0)
{
    MemoryEstimate memory;
    memory.weights = weights;
    memory.compute = compute;
    memory.overhead = runtimeOverhead;
    return memory;
}

} // namespace

class tst_Fit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placementCasesMatchToTheByte_data()
    {
        QTest::addColumn<QJsonObject>("placement");
        QTest::addColumn<QJsonObject>("parameters");
        const QJsonObject data = dataObject(QStringLiteral("testvectors.json"));
        QHash<QString, QJsonObject> parameters;
        const QJsonArray vectors = data.value(QLatin1String("vectors")).toArray();
        for (const QJsonValue &vector : vectors) {
            parameters.insert(vector.toObject().value(QLatin1String("model")).toString(),
                vector.toObject().value(QLatin1String("model_parameters")).toObject());
        }
        const QJsonArray cases =
            data.value(QLatin1String("extra")).toObject().value(QLatin1String("fit")).toArray();
        QCOMPARE(cases.size(), 12);
        int index = 0;
        for (const QJsonValue &value : cases) {
            const QJsonObject placement = value.toObject();
            const QString model = placement.value(QLatin1String("model")).toString();
            QVERIFY(parameters.contains(model));
            QTest::addRow("%d %s", ++index, qPrintable(model)) << placement << parameters.value(model);
        }
    }
    void placementCasesMatchToTheByte()
    {
        QFETCH(QJsonObject, placement);
        QFETCH(QJsonObject, parameters);
        RuntimeOptions options;
        options.contextTokens = number(placement, "n_ctx");
        options.typeK = cacheBlockType(placement.value(QLatin1String("type_k")).toString());
        options.typeV = cacheBlockType(placement.value(QLatin1String("type_v")).toString());
        options.logitsRule = LogitsRule::PerSlot;
        FitHardware hardware;
        hardware.ramBytes = number(placement, "ram_gib") * gibibyte;
        const QJsonArray devices = placement.value(QLatin1String("devices_gib")).toArray();
        for (const QJsonValue &gib : devices) {
            hardware.usableBytes.append(static_cast<quint64>(gib.toInt()) * gibibyte);
        }
        const KnownWeights weights = knownWeights(placement.value(QLatin1String("model")).toString(),
            placement.value(QLatin1String("quant")).toString());
        const ModelShape shape = vectorShape(parameters);
        const auto memory = estimateMemory(shape, options, weights.total);
        QVERIFY(memory);

        const FitResult result = fit(*memory, weights.experts, shape.layerCount(), hardware);
        const QJsonObject expected = placement.value(QLatin1String("expected")).toObject();
        QCOMPARE(result.verdict, verdictOf(expected.value(QLatin1String("verdict")).toString()));
        QCOMPARE(result.deviceBytes, number(expected, "device_bytes"));
        QCOMPARE(result.ramBytes, number(expected, "ram_bytes"));
        QCOMPARE(result.missingBytes, number(expected, "short_by"));
        quint64 placed = 0;
        for (const FitShare &share : result.devices) {
            QVERIFY(share.placed <= share.room);
            placed += share.placed;
        }
        QCOMPARE(placed, result.deviceBytes);
    }

    void layersThatCannotBeCutMakeItTight()
    {
        const FitHardware twoCards{{24 * gibibyte, 24 * gibibyte}, 0, false};
        const quint64 room = 2 * (24 * gibibyte - deviceMargin - runtimeOverhead);
        QCOMPARE(fit(memoryOf(room), 0, 40, twoCards).verdict, Verdict::Tight);
        QCOMPARE(fit(memoryOf(room - gibibyte), 0, 10, twoCards).verdict, Verdict::Tight);
        QCOMPARE(fit(memoryOf(room - 2 * gibibyte), 0, 40, twoCards).verdict, Verdict::SplitsOverDevices);
    }

    void unequalDevicesShareByTheirRoom()
    {
        const FitHardware cards{{24 * gibibyte, 12 * gibibyte}, 0, false};
        const FitResult result = fit(memoryOf(30 * gibibyte), 0, 60, cards);
        QCOMPARE(result.verdict, Verdict::SplitsOverDevices);
        QVERIFY(result.devices.at(0).placed > 2 * result.devices.at(1).placed);
        QCOMPARE(result.devices.at(0).placed + result.devices.at(1).placed, 30 * gibibyte);
    }

    void unifiedMemoryHasNothingToSpillInto()
    {
        const FitHardware mac{{48 * gibibyte}, 64 * gibibyte, true};
        const FitResult result = fit(memoryOf(50 * gibibyte), 0, 60, mac);
        QCOMPARE(result.verdict, Verdict::No);
        QCOMPARE(result.missingBytes, 50 * gibibyte - (48 * gibibyte - deviceMargin - runtimeOverhead));
    }

    void aDeviceWithoutRoomIsNoDevice()
    {
        const FitHardware tiny{{gibibyte}, 64 * gibibyte, false};
        const FitResult result = fit(memoryOf(10 * gibibyte, mebibyte), 0, 60, tiny);
        QCOMPARE(result.verdict, Verdict::RamOnly);
        QCOMPARE(result.ramBytes, 10 * gibibyte + mebibyte + runtimeOverhead);
        QCOMPARE(result.devices.at(0), (FitShare{0, 0}));
    }

    void nothingAtAllMissesEverything()
    {
        const FitResult result = fit(memoryOf(gibibyte), 0, 1, {});
        QCOMPARE(result.verdict, Verdict::No);
        QCOMPARE(result.missingBytes, gibibyte);
    }

    void theLargestContextIsFound_data()
    {
        QTest::addColumn<quint64>("step");
        QTest::addColumn<quint64>("limit");
        QTest::addColumn<quint64>("fitsUpTo");
        QTest::addColumn<quint64>("expected");
        QTest::addRow("between two multiples")
            << quint64{256} << quint64{131072} << quint64{70000} << quint64{69888};
        QTest::addRow("everything") << quint64{256} << quint64{131072} << quint64{1000000} << quint64{131072};
        QTest::addRow("nothing") << quint64{256} << quint64{131072} << quint64{0} << quint64{0};
        QTest::addRow("less than is worth having")
            << quint64{256} << quint64{131072} << quint64{3840} << quint64{0};
        QTest::addRow("just enough") << quint64{256} << quint64{131072} << quint64{4096} << quint64{4096};
        QTest::addRow("a step for four slots")
            << quint64{1024} << quint64{131072} << quint64{70000} << quint64{69632};
        QTest::addRow("a model with a short window")
            << quint64{256} << quint64{2048} << quint64{9999} << quint64{2048};
        QTest::addRow("a limit below the step")
            << quint64{1024} << quint64{512} << quint64{9999} << quint64{512};
        QTest::addRow("a limit of 0") << quint64{256} << quint64{0} << quint64{9999} << quint64{0};
    }
    void theLargestContextIsFound()
    {
        QFETCH(quint64, step);
        QFETCH(quint64, limit);
        QFETCH(quint64, fitsUpTo);
        QFETCH(quint64, expected);
        int asked = 0;
        const quint64 found = largestContext(step, limit, [&asked, fitsUpTo](quint64 context) {
            ++asked;
            return context <= fitsUpTo;
        });
        QCOMPARE(found, expected);
        QVERIFY(asked < 20);
    }
};

QTEST_APPLESS_MAIN(tst_Fit)
#include "tst_fit.moc"
