#include "sizing/kvcache.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_KvCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every run of the real llama.cpp that is on record: printed with two decimals of a MiB.
    void agreesWithWhatLlamaCppLogged_data()
    {
        QTest::addColumn<QJsonObject>("geometry");
        QTest::addColumn<QJsonObject>("row");
        const QJsonObject data = dataObject(QStringLiteral("groundtruth_llamacpp.json"));
        const QJsonObject presets = data.value(QLatin1String("presets")).toObject();
        const QJsonArray rows = data.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 207);
        int index = 0;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString preset = row.value(QLatin1String("preset")).toString();
            QTest::addRow("%d %s with %d tokens in %d slots", ++index, qPrintable(preset),
                row.value(QLatin1String("n_ctx")).toInt(), row.value(QLatin1String("n_parallel")).toInt())
                << presets.value(preset).toObject() << row;
        }
    }
    void agreesWithWhatLlamaCppLogged()
    {
        QFETCH(QJsonObject, geometry);
        QFETCH(QJsonObject, row);
        const ModelShape shape = geometryShape(geometry);
        RuntimeOptions options;
        options.contextTokens = number(row, "n_ctx");
        options.slotCount = number(row, "n_parallel");
        options.unifiedCache = row.value(QLatin1String("kv_unified")).toBool();
        options.microBatch = number(row, "n_ubatch");
        options.typeK = cacheBlockType(row.value(QLatin1String("type_k")).toString());
        options.typeV = cacheBlockType(row.value(QLatin1String("type_v")).toString());
        options.flashAttention =
            row.value(QLatin1String("flash_attn_logged")).toString() != QLatin1String("disabled");
        options.fullWindowCache = row.value(QLatin1String("swa_full")).toBool();
        const auto inMib = [](quint64 bytes) {
            return static_cast<double>(bytes) / static_cast<double>(mebibyte);
        };
        const auto cache = cacheBytes(shape, options);
        const auto state = recurrentBytes(shape, options);
        QVERIFY(cache && state);
        QVERIFY2(qAbs(inMib(cache->total()) - row.value(QLatin1String("kv_mib")).toDouble()) < 0.006,
            qPrintable(QString::number(inMib(cache->total()))));
        QVERIFY2(qAbs(inMib(state->total()) - row.value(QLatin1String("recurrent_mib")).toDouble()) < 0.006,
            qPrintable(QString::number(inMib(state->total()))));
    }

    void pooledCachesKeepAStreamForEachSlot()
    {
        ModelShape shape; // DeepSeek V4 Flash [models.json]
        shape.window = 128;
        shape.layers = QList<LayerShape>(21, pooledLayer(512, 4, 128))
            + QList<LayerShape>(20, pooledLayer(512, 128, 0)) + QList<LayerShape>(2, pooledLayer(512, 0, 0));
        RuntimeOptions options;
        options.contextTokens = 131072;
        QCOMPARE(cacheBytesPerToken(shape, options).value(), quint64{6880}); // SIZING.md 5.3
        const auto one = cacheBytes(shape, options);
        QVERIFY(one);
        QCOMPARE(one->windowKey, quint64{43} * 512 * 2 * 768);
        QCOMPARE(one->windowValue, quint64{0});
        QCOMPARE(one->pooled, quint64{21} * 32768 * 640 * 2 + quint64{20} * 1024 * 512 * 2);
        options.slotCount = 2;
        QCOMPARE(cacheCells(shape, options), (CacheCells{2, 65536, 768}));
    }

    /// SIZING.md 13, kv-37: the raw window cache alone, with a micro-batch of 4096.
    void aLargerMicroBatchWidensTheWindow()
    {
        ModelShape shape;
        shape.window = 128;
        shape.layers = QList<LayerShape>(43, attentionLayer(1, 512, 0, true));
        RuntimeOptions options;
        options.contextTokens = 65536;
        options.microBatch = 4096;
        QCOMPARE(cacheBytes(shape, options).value().total(), static_cast<quint64>(182.75 * mebibyte));
    }

    void withoutFlashAttentionValuesAreAsWideAsTheWidest()
    {
        ModelShape shape;
        shape.layers = {attentionLayer(4, 128, 128), attentionLayer(16, 128, 128), recurrentLayer()};
        RuntimeOptions options;
        options.contextTokens = 256;
        QCOMPARE(cacheBytes(shape, options).value().value, quint64{256} * 2 * (512 + 2048));
        options.flashAttention = false;
        QCOMPARE(cacheBytes(shape, options).value().value, quint64{256} * 2 * (2048 + 2048));
    }

    void statesOfEveryKindFollowTheirFormula()
    {
        QCOMPARE(mambaState(4, 6144, 16, 128), (RecurrentShape{3 * (6144 + 2 * 16 * 128), 128 * 6144}));
        QCOMPARE(
            deltaState(4, 96, 128), (RecurrentShape{quint64{3} * 3 * 96 * 128, quint64{96} * 128 * 128}));
        QCOMPARE(mambaState(0, 1, 1, 1).convolution, quint64{0});
    }

    void optionsNoServerTakesAreRefused_data()
    {
        QTest::addColumn<RuntimeOptions>("options");
        QTest::addColumn<bool>("latent");
        QTest::addColumn<QString>("names");
        RuntimeOptions nothing;
        nothing.contextTokens = 0;
        QTest::addRow("no context") << nothing << false << QStringLiteral("context");
        RuntimeOptions endless;
        endless.contextTokens = ~quint64{0};
        QTest::addRow("an endless context") << endless << false << QStringLiteral("context");
        RuntimeOptions noSlots;
        noSlots.slotCount = 0;
        QTest::addRow("no slot") << noSlots << false << QStringLiteral("slots");
        RuntimeOptions noBatch;
        noBatch.microBatch = 0;
        QTest::addRow("an empty micro-batch") << noBatch << false << QStringLiteral("micro-batch");
        RuntimeOptions quantised;
        quantised.flashAttention = false;
        quantised.typeV = cacheBlockType(QStringLiteral("q8_0"));
        QTest::addRow("a quantised V without Flash Attention")
            << quantised << false << QStringLiteral("Flash Attention");
        RuntimeOptions mixed;
        mixed.typeK = cacheBlockType(QStringLiteral("q8_0"));
        QTest::addRow("two cache types for one row") << mixed << true << QStringLiteral("q8_0 and f16");
    }
    void optionsNoServerTakesAreRefused()
    {
        QFETCH(RuntimeOptions, options);
        QFETCH(bool, latent);
        QFETCH(QString, names);
        ModelShape shape;
        if (latent) {
            shape.latent = LatentShape{512, 64, 0, 0, 0};
        }
        const auto checked = checkOptions(shape, options);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(checked.error().detail.contains(names), qPrintable(checked.error().detail));
    }
};

QTEST_APPLESS_MAIN(tst_KvCache)
#include "tst_kvcache.moc"
