#include "sizing/computebuffer.h"
#include "sizing/fit.h"
#include "sizing/kvcache.h"
#include "sizing/sizing.h"
#include "sizing/speed.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

/// The 20 vectors of the reference calculator. Weights are an input here: the vectors' come from the exact
/// rules of llama-quantize, which the catalogue replaces by bits per weight.
class tst_MemoryModel : public QObject
{
    Q_OBJECT

    static void addVectors()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors =
            dataObject(QStringLiteral("testvectors.json")).value(QLatin1String("vectors")).toArray();
        QCOMPARE(vectors.size(), 20);
        for (const QJsonValue &value : vectors) {
            const QJsonObject vector = value.toObject();
            QTest::addRow("%s %s", qPrintable(vector.value(QLatin1String("id")).toString()),
                qPrintable(vector.value(QLatin1String("model")).toString()))
                << vector;
        }
    }

    struct Vector
    {
        explicit Vector(const QJsonObject &vector)
            : inputs(vector.value(QLatin1String("inputs")).toObject())
            , expected(vector.value(QLatin1String("expected")).toObject())
            , shape(vectorShape(vector.value(QLatin1String("model_parameters")).toObject()))
            , options(vectorOptions(inputs))
        {
        }
        QJsonObject inputs;
        QJsonObject expected;
        ModelShape shape;
        RuntimeOptions options;
    };

private Q_SLOTS:
    void cacheMatchesToTheByte_data() { addVectors(); }
    void cacheMatchesToTheByte()
    {
        QFETCH(QJsonObject, vector);
        const Vector v(vector);
        QVERIFY(checkOptions(v.shape, v.options));
        const CacheCells cells = cacheCells(v.shape, v.options);
        QCOMPARE(cells.full, number(v.expected, "kv_cells_per_stream"));
        QCOMPARE(cells.windowed, number(v.expected, "kv_window_cells"));
        const auto cache = cacheBytes(v.shape, v.options);
        QVERIFY(cache);
        QCOMPARE(cache->key, number(v.expected, "kv_k_bytes"));
        QCOMPARE(cache->value, number(v.expected, "kv_v_bytes"));
        QCOMPARE(cache->windowKey, number(v.expected, "kv_window_k_bytes"));
        QCOMPARE(cache->windowValue, number(v.expected, "kv_window_v_bytes"));
        QCOMPARE(cache->total(), number(v.expected, "kv_total_bytes"));
        QCOMPARE(
            cacheBytesPerToken(v.shape, v.options).value(), number(v.expected, "kv_bytes_per_extra_token"));
    }

    void recurrentStateMatchesToTheByte_data() { addVectors(); }
    void recurrentStateMatchesToTheByte()
    {
        QFETCH(QJsonObject, vector);
        const Vector v(vector);
        const auto state = recurrentBytes(v.shape, v.options);
        QVERIFY(state);
        QCOMPARE(state->convolution, number(v.expected, "recurrent_r_bytes"));
        QCOMPARE(state->state, number(v.expected, "recurrent_s_bytes"));
    }

    void computeBuffersMatchToTheByte_data() { addVectors(); }
    void computeBuffersMatchToTheByte()
    {
        QFETCH(QJsonObject, vector);
        Vector v(vector);
        const auto compute = computeBytes(v.shape, v.options);
        QVERIFY(compute);
        QCOMPARE(compute->estimate, number(v.expected, "compute_estimate_bytes"));
        QCOMPARE(compute->plan, number(v.expected, "compute_plan_bytes"));
        QCOMPARE(compute->hostStaging, number(v.expected, "host_compute_bytes"));
        QCOMPARE(compute->logits, number(v.expected, "logits_bytes"));
        v.options.logitsRule = LogitsRule::EveryPosition;
        QCOMPARE(computeBytes(v.shape, v.options).value().plan,
            number(v.expected, "compute_plan_old_builds_bytes"));
    }

    void totalMatchesToTheByte_data() { addVectors(); }
    void totalMatchesToTheByte()
    {
        QFETCH(QJsonObject, vector);
        const Vector v(vector);
        const auto memory = estimateMemory(v.shape, v.options, number(v.expected, "weights_bytes"));
        QVERIFY(memory);
        QCOMPARE(memory->total(), number(v.expected, "planning_total_bytes"));
    }

    void largestContextMatches_data() { addVectors(); }
    void largestContextMatches()
    {
        QFETCH(QJsonObject, vector);
        const Vector v(vector);
        const quint64 sequences = v.options.unifiedCache ? 1 : v.options.slotCount;
        const quint64 found = largestContext(
            256 * sequences, number(v.inputs, "native_context") * sequences, [&v](quint64 context) {
                RuntimeOptions options = v.options;
                options.contextTokens = context;
                const auto memory = estimateMemory(v.shape, options, number(v.expected, "weights_bytes"));
                return memory && memory->total() <= number(v.inputs, "device_bytes");
            });
        QCOMPARE(found, number(v.expected, "max_context_in_device"));
    }

    /// The vectors use a flat 0.7 of the bandwidth and neither layers nor states, so this tests the bytes
    /// read.
    void decodeSpeedMatches_data() { addVectors(); }
    void decodeSpeedMatches()
    {
        QFETCH(QJsonObject, vector);
        const Vector v(vector);
        const auto tokensPerSecond = [&v](double cache) {
            const double weights = v.expected.value(QLatin1String("weight_bytes_read_per_token")).toDouble();
            const double bandwidth = v.inputs.value(QLatin1String("bandwidth_gb_s")).toDouble() * 1e9;
            return decodeTokensPerSecond({{weights + cache, 0.7 * bandwidth, 0}});
        };
        const auto cache = cacheBytes(v.shape, v.options);
        QVERIFY(cache);
        const double ofOneStream =
            static_cast<double>(cache->total()) / static_cast<double>(cacheCells(v.shape, v.options).streams);
        const auto near = [&v](double value, const char *key) {
            return qAbs(value - v.expected.value(QLatin1String(key)).toDouble()) < 0.01;
        };
        QVERIFY(near(tokensPerSecond(0), "decode_tps_empty_eff_0.7"));
        QVERIFY(near(tokensPerSecond(ofOneStream), "decode_tps_full_ctx_eff_0.7"));
    }

    void anAbsurdShapeIsAnErrorNotASmallNumber()
    {
        ModelShape shape;
        shape.embedding = shape.vocabulary = shape.heads = quint64{1} << 20;
        shape.layers =
            QList<LayerShape>(1024, attentionLayer(quint64{1} << 20, quint64{1} << 20, quint64{1} << 20));
        RuntimeOptions options;
        options.contextTokens = quint64{1} << 32;
        const auto memory = estimateMemory(shape, options, 0);
        QVERIFY(!memory);
        QCOMPARE(memory.error().kind, ErrorKind::LimitExceeded);
    }
};

QTEST_APPLESS_MAIN(tst_MemoryModel)
#include "tst_memorymodel.moc"
