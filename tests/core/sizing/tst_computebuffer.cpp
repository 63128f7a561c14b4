#include "sizing/computebuffer.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace Hearth;
using namespace Hearth::Test;

class tst_ComputeBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The plan must not promise room that the library then takes: never more than 10 % too low [SIZING.md
    /// 6].
    void planIsNeverFarBelowWhatLlamaCppReserved_data()
    {
        QTest::addColumn<QJsonObject>("geometry");
        QTest::addColumn<QJsonObject>("row");
        const QJsonObject data = dataObject(QStringLiteral("groundtruth_llamacpp.json"));
        const QJsonObject presets = data.value(QLatin1String("presets")).toObject();
        const QJsonArray rows = data.value(QLatin1String("rows")).toArray();
        int index = 0;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            ++index;
            // Whole on a device: only there is the figure the device's own buffer.
            if (row.value(QLatin1String("device")).toString() != QLatin1String("gpu")
                || number(row, "n_cpu_moe") > 0) {
                continue;
            }
            const QString preset = row.value(QLatin1String("preset")).toString();
            QTest::addRow(
                "%d %s with %d tokens", index, qPrintable(preset), row.value(QLatin1String("n_ctx")).toInt())
                << presets.value(preset).toObject() << row;
        }
    }
    void planIsNeverFarBelowWhatLlamaCppReserved()
    {
        QFETCH(QJsonObject, geometry);
        QFETCH(QJsonObject, row);
        RuntimeOptions options;
        options.contextTokens = number(row, "n_ctx");
        options.slotCount = number(row, "n_parallel");
        options.unifiedCache = row.value(QLatin1String("kv_unified")).toBool();
        options.microBatch = number(row, "n_ubatch");
        options.flashAttention =
            row.value(QLatin1String("flash_attn_logged")).toString() != QLatin1String("disabled");
        options.fullWindowCache = row.value(QLatin1String("swa_full")).toBool();
        // llama-fit-params reserves logits for a whole micro-batch, llama-server one row for each slot.
        options.logitsRule =
            row.value(QLatin1String("source")).toString() == QLatin1String("llama-fit-params")
            ? LogitsRule::EveryPosition
            : LogitsRule::PerSlot;
        const auto compute = computeBytes(geometryShape(geometry), options);
        QVERIFY(compute);
        const double planned = static_cast<double>(compute->plan) / static_cast<double>(mebibyte);
        const double logged =
            row.value(QLatin1String("compute_mib")).toObject().value(QLatin1String("RPC0")).toDouble();
        QVERIFY2(planned >= 0.9 * logged,
            qPrintable(QStringLiteral("%1 planned, %2 taken").arg(planned).arg(logged)));
    }

    void sparseAttentionCostsMemoryOfItsOwn()
    {
        RuntimeOptions options;
        options.contextTokens = 131072;
        ModelShape shape;
        shape.embedding = 1024;
        shape.vocabulary = 1;
        shape.feedForward = 1024;
        shape.layers = {attentionLayer(1, 64, 64)};
        const quint64 plain = computeBytes(shape, options).value().plan;
        shape.sparseIndex = SparseIndex::Tokens;
        QCOMPARE(computeBytes(shape, options).value().plan - plain, quint64{512} * (480 * 1024 + 6 * 131072));
        shape.sparseIndex = SparseIndex::Blocks;
        QCOMPARE(computeBytes(shape, options).value().plan - plain, quint64{512} * 35 * 131072);
    }

    void withoutFlashAttentionLongContextsAreDear()
    {
        const ModelShape shape = [] {
            ModelShape llama; // Llama 3.1 8B [SIZING.md 6: "8.5 GiB ... at 131072"]
            llama.embedding = 4096;
            llama.vocabulary = 128256;
            llama.heads = 32;
            llama.feedForward = 14336;
            llama.layers = QList<LayerShape>(32, attentionLayer(8, 128, 128));
            return llama;
        }();
        RuntimeOptions options;
        options.contextTokens = 131072;
        options.flashAttention = false;
        const double gib =
            static_cast<double>(computeBytes(shape, options).value().plan) / static_cast<double>(gibibyte);
        QVERIFY2(gib > 8.2 && gib < 8.6, qPrintable(QString::number(gib)));
    }

    void aShortContextNeedsNoFullMicroBatch()
    {
        ModelShape shape;
        shape.embedding = 64;
        shape.vocabulary = 1000;
        shape.feedForward = 64;
        shape.layers = {attentionLayer(1, 64, 64)};
        RuntimeOptions options;
        options.contextTokens = 100;
        QCOMPARE(
            computeBytes(shape, options).value().hostStaging, quint64{4} * 100 * 64 + quint64{4} * 100 * 256);
    }
};

QTEST_APPLESS_MAIN(tst_ComputeBuffer)
#include "tst_computebuffer.moc"
