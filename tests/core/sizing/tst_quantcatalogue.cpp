#include "sizing/modelcatalogue.h"
#include "sizing/quantcatalogue.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_QuantCatalogue : public QObject
{
    Q_OBJECT

    QuantCatalogue m_quants;
    ModelCatalogue m_models;

    static WeightKind dense(quint64 parameters)
    {
        WeightKind kind;
        kind.parameters = parameters;
        return kind;
    }
    static WeightKind sparse(quint64 parameters, quint64 expertWidth)
    {
        WeightKind kind = dense(parameters);
        kind.mixtureOfExperts = true;
        kind.expertWidth = expertWidth;
        return kind;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto quants = QuantCatalogue::parse(catalogueBytes(QStringLiteral("quants.json")));
        auto models = ModelCatalogue::parse(catalogueBytes(QStringLiteral("models.json")));
        QVERIFY(quants && models);
        m_quants = *quants;
        m_models = *models;
        QCOMPARE(m_quants.mixes().size(), 29);
    }

    void blockSizesMatchTheVectors()
    {
        const QJsonArray expected = dataObject(QStringLiteral("testvectors.json"))
                                        .value(QLatin1String("extra"))
                                        .toObject()
                                        .value(QLatin1String("block_sizes"))
                                        .toArray();
        QCOMPARE(m_quants.blockTypes().size(), expected.size());
        for (const QJsonValue &value : expected) {
            const QJsonObject object = value.toObject();
            const auto type = m_quants.blockType(object.value(QLatin1String("type")).toString());
            QVERIFY(type);
            QCOMPARE(static_cast<quint64>(type->id), number(object, "id"));
            QCOMPARE(type->elements, number(object, "block"));
            QCOMPARE(type->bytes, number(object, "bytes"));
            QCOMPARE(static_cast<double>(type->bytes * 8) / static_cast<double>(type->elements),
                object.value(QLatin1String("bpw")).toDouble());
        }
    }

    void mlxBitsMatchTheVectors()
    {
        const QJsonArray expected = dataObject(QStringLiteral("testvectors.json"))
                                        .value(QLatin1String("extra"))
                                        .toObject()
                                        .value(QLatin1String("mlx_bits_per_weight"))
                                        .toArray();
        QCOMPARE(expected.size(), 15);
        for (const QJsonValue &value : expected) {
            const QJsonObject object = value.toObject();
            const QString label =
                QStringLiteral("%1bit-gs%2").arg(number(object, "bits")).arg(number(object, "group"));
            const auto format = m_quants.format(label, dense(1));
            QVERIFY(format);
            QCOMPARE(format->bitsPerWeight(), object.value(QLatin1String("bpw")).toDouble());
        }
    }

    void readsLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<WeightKind>("kind");
        QTest::addColumn<double>("bits");
        QTest::addColumn<int>("source");
        const auto row = [](const char *label, const WeightKind &kind, double bits,
                             WeightFormat::Source source) {
            QTest::addRow("%s for %llu parameters", label, kind.parameters)
                << QString::fromLatin1(label) << kind << bits << static_cast<int>(source);
        };
        using Source = WeightFormat::Source;
        WeightKind own = dense(8030000000);
        own.referenceKey = QStringLiteral("llama-3.1-8b");
        WeightKind latent = sparse(1000000000000, 2048);
        latent.latentAttention = true;
        WeightKind m27 = sparse(228700000000, 1536);
        m27.modelName = QStringLiteral("MiniMax M2.7");
        row("Q4_K_M", own, 4.8944, Source::SameModel);
        row("q4_k_m", dense(14000000000), 4.8944, Source::NearestKind);
        row("Q4-K-M", dense(24000000000), 4.8241, Source::NearestKind);
        row("Q4_K_M", dense(405000000000), 4.8204, Source::NearestKind);
        row("Q4_K_M", sparse(35000000000, 512), 4.8606, Source::NearestKind);
        row("Q4_K_M", sparse(480000000000, 2560), 4.8392, Source::NearestKind);
        row("Q4_K_M", sparse(25000000000, 704), 5.2737, Source::NearestKind);
        row("Q4_K_M", latent, 4.8223, Source::NearestKind);
        row("MXFP4", sparse(30000000000, 2880), 4.627, Source::NearestKind);
        row("UD-Q3_K_S", m27, 3.275, Source::CustomMix);
        row("ud-q4_k_xl", dense(1), 5.1128, Source::CustomMix);
        row("BF16", own, 16.0005, Source::SameModel);
        row("f16", dense(32000000000), 16.0003, Source::Rule);
        row("f32", dense(1), 32, Source::Rule);
        row("int4", dense(1), 4.5, Source::Rule);
        row("4bit", dense(1), 4.5, Source::Rule);
        row("mlx-6bit-gs32", dense(1), 7, Source::Rule);
        row("8-bit g32", dense(1), 9, Source::Rule);
    }
    void readsLabels()
    {
        QFETCH(QString, label);
        QFETCH(WeightKind, kind);
        QFETCH(double, bits);
        QFETCH(int, source);
        const auto format = m_quants.format(label, kind);
        QVERIFY2(format, format ? "" : qPrintable(format.error().detail));
        QVERIFY2(qAbs(format->bitsPerWeight() - bits) < 0.00011,
            qPrintable(QString::number(format->bitsPerWeight())));
        QCOMPARE(static_cast<int>(format->source), source);
    }

    void unknownLabelsAreErrorsWithAHint_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addRow("nothing") << QString();
        QTest::addRow("a label nobody has") << QStringLiteral("Q11_Z");
        QTest::addRow("MLX with odd bits") << QStringLiteral("9bit");
        QTest::addRow("MLX with an odd group") << QStringLiteral("4bit-gs48");
    }
    void unknownLabelsAreErrorsWithAHint()
    {
        QFETCH(QString, label);
        const auto format = m_quants.format(label, dense(1));
        QVERIFY(!format);
        QCOMPARE(format.error().kind, ErrorKind::NotFound);
        QVERIFY(format.error().detail.contains(QLatin1String("Q4_K_M")));
    }

    void cacheTypesAreThoseOfTheServer()
    {
        QCOMPARE(m_quants.cacheType(QStringLiteral("Q8_0")).value().bytes, quint64{34});
        QCOMPARE(m_quants.cacheType(QStringLiteral("bf16")).value().bytes, quint64{2});
        const auto refused = m_quants.cacheType(QStringLiteral("q4_K"));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(QLatin1String("iq4_nl")));
    }

    /// Sizes of published files (groundtruth_published.json). Bits per weight instead of the exact rules of
    /// llama-quantize: within 3 %, the figure of SIZING.md 1 for "name and parameter count only".
    void weightsAgreeWithPublishedFiles()
    {
        const QJsonArray rows = dataObject(QStringLiteral("groundtruth_published.json"))
                                    .value(QLatin1String("weights"))
                                    .toArray();
        QVERIFY(rows.size() > 15);
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const CatalogueModel *model = m_models.byId(row.value(QLatin1String("catalogue_id")).toString());
            const auto count = countParameters(model->shape->shape, model->counts);
            QVERIFY(count);
            WeightKind kind = model->shape->shape.experts
                ? sparse(count->total, model->shape->shape.experts->width)
                : dense(count->total);
            kind.referenceKey = model->referenceKey;
            kind.latentAttention = model->shape->shape.latent.has_value();
            const auto format = m_quants.format(row.value(QLatin1String("quant")).toString(), kind);
            QVERIFY(format);
            const auto bytes = weightBytes(*count, *format);
            QVERIFY(bytes);
            const double gib = static_cast<double>(bytes->total) / static_cast<double>(gibibyte);
            const double error = gib / row.value(QLatin1String("logged_gib")).toDouble() - 1;
            QVERIFY2(qAbs(error) < 0.03,
                qPrintable(QStringLiteral("%1 %2: %3 GiB, %4 %")
                               .arg(model->id, format->label)
                               .arg(gib)
                               .arg(100 * error)));
        }
    }

    /// Experts and bytes read per token against the vectors, whose figures come from every single tensor.
    void partsOfTheWeightsAgreeWithTheVectors()
    {
        const QJsonArray vectors =
            dataObject(QStringLiteral("testvectors.json")).value(QLatin1String("vectors")).toArray();
        int checked = 0;
        for (const QJsonValue &value : vectors) {
            const QJsonObject vector = value.toObject();
            const QJsonObject expected = vector.value(QLatin1String("expected")).toObject();
            const QString key = vector.value(QLatin1String("model")).toString();
            for (const CatalogueModel &model : m_models.models()) {
                if (model.referenceKey != key || !model.shape) {
                    continue;
                }
                ++checked;
                const auto count = countParameters(model.shape->shape, model.counts);
                QVERIFY(count);
                const bool mxfp4 =
                    vector.value(QLatin1String("inputs")).toObject().value(QLatin1String("quant")).toString()
                    == QLatin1String("MXFP4_MOE");
                const auto bytes = weightBytes(*count, number(expected, "weights_bytes"), mxfp4 ? 42500 : 0);
                QVERIFY(bytes);
                const auto differs = [](quint64 bytesFound, quint64 wanted, double share) {
                    return qAbs(static_cast<double>(bytesFound) - static_cast<double>(wanted))
                        > share * static_cast<double>(wanted);
                };
                QVERIFY2(
                    !differs(count->total, number(expected, "parameters"), 0.0005), qPrintable(model.id));
                QVERIFY2(
                    !differs(bytes->expert, number(expected, "expert_bytes"), 0.01), qPrintable(model.id));
                QVERIFY2(!differs(bytes->readPerToken, number(expected, "weight_bytes_read_per_token"), 0.15),
                    qPrintable(QStringLiteral("%1: %2").arg(model.id).arg(bytes->readPerToken)));
                break;
            }
        }
        QCOMPARE(checked, 20);
    }

    /// Counting from shapes alone, as for a config.json [SIZING.md 4], against the reference calculator and
    /// the vendors' round figures.
    void shapesAloneGiveTheParameterCount()
    {
        const QJsonArray entries = QJsonDocument::fromJson(catalogueBytes(QStringLiteral("models.json")))
                                       .object()
                                       .value(QLatin1String("models"))
                                       .toArray();
        int checked = 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const CatalogueModel &model = m_models.models().at(i);
            const bool plain = model.shape && model.shape->assumptions.isEmpty()
                && model.shape->shape.recurrentLayers() == 0;
            const QJsonObject entry = entries.at(i).toObject();
            const double computed =
                entry.value(QLatin1String("computed")).toObject().value(QLatin1String("params_b")).toDouble();
            const double published = entry.value(QLatin1String("total_params_b")).toDouble();
            const double billions = computed > 0 ? computed : published;
            // The catalogue does not say how many leading layers are dense (MiniMax M3: 3 of 60, hence 5 %),
            // and Llama 4 Maverick carries experts in every second layer only; the catalogue has no field for
            // that.
            if (!plain || billions <= 0 || model.id == QLatin1String("llama-4-maverick")) {
                continue;
            }
            ++checked;
            const auto count = countParameters(model.shape->shape);
            QVERIFY(count);
            const double error = static_cast<double>(count->total) / (billions * 1e9) - 1;
            const double bound = computed <= 0 ? 0.075 : model.shape->shape.experts ? 0.055 : 0.005;
            QVERIFY2(
                qAbs(error) < bound, qPrintable(QStringLiteral("%1: %2 %").arg(model.id).arg(100 * error)));
        }
        QVERIFY2(checked > 35, qPrintable(QString::number(checked)));
    }

    void fp8KeepsItsEmbeddingsWide()
    {
        const CatalogueModel *model = m_models.byId(QStringLiteral("minimax-m2"));
        const auto count = countParameters(model->shape->shape, model->counts);
        const auto format = m_quants.format(QStringLiteral("fp8"), dense(1));
        QVERIFY(count && format);
        const double gib =
            static_cast<double>(weightBytes(*count, *format).value().total) / static_cast<double>(gibibyte);
        QVERIFY2(qAbs(gib - 214.129) < 0.1,
            qPrintable(QString::number(gib))); // SIZING.md 13, x-08 (without scales)
    }

    void nonsenseIsLeftOut()
    {
        const auto parsed = QuantCatalogue::parse(
            R"({"block_types": [null, {"type": "x", "id": 1, "block": 0, "bytes": 4}],
                "mixes": [3, {"quant": "A", "base_bpw": -1}, {"quant": "B", "base_bpw": 4, "file_bpw": {"m": null}}]})");
        QVERIFY(parsed);
        QVERIFY(parsed->blockTypes().isEmpty());
        QCOMPARE(parsed->mixes().size(), 1);
        QVERIFY(parsed->mixes().first().fileBitsTimes10000.isEmpty());
        QVERIFY(!QuantCatalogue::parse(R"({"mixes": []})"));
    }
};

QTEST_APPLESS_MAIN(tst_QuantCatalogue)
#include "tst_quantcatalogue.moc"
