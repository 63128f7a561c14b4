#include "sizing/computebuffer.h"
#include "sizing/kvcache.h"
#include "sizing/modelcatalogue.h"
#include "sizingdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_ModelCatalogue : public QObject
{
    Q_OBJECT

    ModelCatalogue m_catalogue;
    QJsonArray m_entries;

    [[nodiscard]] const ModelShape &shapeOf(const QString &id) const
    {
        return m_catalogue.byId(id)->shape->shape;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray bytes = catalogueBytes(QStringLiteral("models.json"));
        auto parsed = ModelCatalogue::parse(bytes);
        QVERIFY(parsed);
        m_catalogue = *parsed;
        m_entries = QJsonDocument::fromJson(bytes).object().value(QLatin1String("models")).toArray();
        QCOMPARE(m_catalogue.models().size(), m_entries.size());
    }

    /// Every entry for which the reference calculator gave figures must be usable and give the same ones.
    void everyEntryReproducesItsComputedFigures()
    {
        int checked = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const CatalogueModel &model = m_catalogue.models().at(i);
            const QJsonObject computed =
                m_entries.at(i).toObject().value(QLatin1String("computed")).toObject();
            if (computed.isEmpty() || !model.shape) {
                continue;
            }
            ++checked;
            RuntimeOptions options;
            options.contextTokens = 131072;
            const auto perToken = cacheBytesPerToken(model.shape->shape, options);
            const auto cache = cacheBytes(model.shape->shape, options);
            const auto state = recurrentBytes(model.shape->shape, options);
            QVERIFY(perToken && cache && state);
            QVERIFY2(*perToken == number(computed, "kv_bytes_per_token_f16"), qPrintable(model.id));
            QVERIFY2(state->total() == number(computed, "recurrent_bytes_per_slot"), qPrintable(model.id));
            const double gib =
                static_cast<double>(cache->total() + state->total()) / static_cast<double>(gibibyte);
            const double expected =
                computed.value(QLatin1String("context_memory_at_131072_f16_gib")).toDouble();
            QVERIFY2(
                qAbs(gib - expected) < 0.0006, qPrintable(QStringLiteral("%1: %2").arg(model.id).arg(gib)));
        }
        QCOMPARE(checked, 68);
    }

    void unusableEntriesSayWhatIsMissing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("missing");
        QTest::addRow("a state of unknown size")
            << QStringLiteral("qwen3.5-4b") << QStringLiteral("linear_state.kind");
        QTest::addRow("Mamba layers of unknown size")
            << QStringLiteral("granite-4.0-h-tiny") << QStringLiteral("linear_state.conv_kernel");
        QTest::addRow("ranks not found")
            << QStringLiteral("kimi-linear-48b-a3b") << QStringLiteral("mla.kv_lora_rank");
        QTest::addRow("a window of unknown size")
            << QStringLiteral("gemma-4-12b") << QStringLiteral("sliding_window.size");
        QTest::addRow("no dimensions at all")
            << QStringLiteral("devstral-2-123b") << QStringLiteral("layers");
        QTest::addRow("no head dimensions") << QStringLiteral("gemma-4-e2b") << QStringLiteral("head_dim_k");
        QTest::addRow("MLA without ranks")
            << QStringLiteral("mistral-small-4-119b") << QStringLiteral("mla.rope_dim");
    }
    void unusableEntriesSayWhatIsMissing()
    {
        QFETCH(QString, id);
        QFETCH(QString, missing);
        const CatalogueModel *model = m_catalogue.byId(id);
        QVERIFY(model);
        QVERIFY(!model->shape);
        QCOMPARE(model->shape.error().kind, ErrorKind::NotFound);
        QVERIFY2(model->shape.error().detail.contains(missing), qPrintable(model->shape.error().detail));
    }

    void theRestIsUsable()
    {
        QStringList unusable;
        for (const CatalogueModel &model : m_catalogue.models()) {
            if (!model.shape) {
                unusable.append(model.id);
            } else {
                QVERIFY2(countParameters(model.shape->shape, model.counts), qPrintable(model.id));
            }
        }
        unusable.sort();
        QCOMPARE(unusable.join(u' '),
            QStringLiteral("devstral-2-123b gemma-4-12b gemma-4-e2b gemma-4-e4b granite-4.0-h-tiny "
                           "kimi-linear-48b-a3b mistral-small-4-119b qwen3.5-4b"));
    }

    /// Published logs (groundtruth_published.json), for the models the catalogue holds.
    void cachesAgreeWithPublishedLogs()
    {
        const QJsonArray rows =
            dataObject(QStringLiteral("groundtruth_published.json")).value(QLatin1String("logged")).toArray();
        QVERIFY(rows.size() > 25);
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            RuntimeOptions options;
            options.contextTokens = qMax<quint64>(number(row, "n_ctx"), 1);
            options.slotCount = qMax<quint64>(number(row, "n_seq"), 1);
            options.rollbackCopies = number(row, "n_rs_seq");
            options.fullWindowCache = row.value(QLatin1String("swa_full")).toBool();
            options.typeK =
                cacheBlockType(row.value(QLatin1String("type_k")).toString(QStringLiteral("f16")));
            options.typeV =
                cacheBlockType(row.value(QLatin1String("type_v")).toString(QStringLiteral("f16")));
            const ModelShape &shape = shapeOf(row.value(QLatin1String("catalogue_id")).toString());
            const auto cache = cacheBytes(shape, options);
            const auto state = recurrentBytes(shape, options);
            QVERIFY(cache && state);
            const bool isState = row.value(QLatin1String("fn")).toString() == QLatin1String("rs");
            const QString part = row.value(QLatin1String("part")).toString();
            const quint64 bytes = isState      ? (part == QLatin1String("r") ? state->convolution
                                               : part == QLatin1String("s")  ? state->state
                                                                             : state->total())
                : part == QLatin1String("k")   ? cache->key + cache->windowKey
                : part == QLatin1String("v")   ? cache->value + cache->windowValue
                : part == QLatin1String("swa") ? cache->windowKey + cache->windowValue
                                               : cache->total();
            const double mib = static_cast<double>(bytes) / static_cast<double>(mebibyte);
            const double logged = row.value(QLatin1String("logged_mib")).toDouble();
            QVERIFY2(qAbs(mib - logged) < 0.01,
                qPrintable(QStringLiteral("%1: %2").arg(row.value(QLatin1String("id")).toString()).arg(mib)));
        }
    }

    /// What the real library reserves for 29 models at three lengths: cache and state to its two decimals;
    /// the plan never more than 10 % too low.
    void cachesAgreeWithTheLibrary()
    {
        const QJsonArray rows = dataObject(QStringLiteral("groundtruth_published.json"))
                                    .value(QLatin1String("library_probe"))
                                    .toArray();
        QCOMPARE(rows.size(), 174);
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString id = row.value(QLatin1String("catalogue_id")).toString();
            RuntimeOptions options;
            options.contextTokens = number(row, "n_ctx");
            const bool perSlot = row.value(QLatin1String("n_outputs")).toString() == QLatin1String("1");
            options.logitsRule = perSlot ? LogitsRule::PerSlot : LogitsRule::EveryPosition;
            const auto cache = cacheBytes(shapeOf(id), options);
            const auto state = recurrentBytes(shapeOf(id), options);
            const auto compute = computeBytes(shapeOf(id), options);
            QVERIFY(cache && state && compute);
            const double mib =
                static_cast<double>(cache->total() + state->total()) / static_cast<double>(mebibyte);
            QVERIFY2(qAbs(mib - row.value(QLatin1String("context_mib")).toDouble()) < 0.006,
                qPrintable(QStringLiteral("%1: %2").arg(id).arg(mib)));
            const double plan = static_cast<double>(compute->plan) / static_cast<double>(mebibyte);
            QVERIFY2(plan >= 0.9 * row.value(QLatin1String("compute_mib")).toDouble(),
                qPrintable(QStringLiteral("%1: %2").arg(id).arg(plan)));
        }
    }

    void findsModelsByWhatPeopleCallThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, const char *id, MatchKind kind) {
            QTest::addRow("%s", text)
                << QString::fromUtf8(text) << QString::fromUtf8(id) << static_cast<int>(kind);
        };
        row("minimax-m2.1", "minimax-m2.1", MatchKind::Exact);
        row("minimax-m2", "minimax-m2", MatchKind::Exact);
        row("minimax-m2.1-gs32", "minimax-m2.1", MatchKind::SameName);
        row("lmstudio/minimax-m2.1-gs32", "minimax-m2.1", MatchKind::SameName);
        row("MiniMax M2.1", "minimax-m2.1", MatchKind::SameName);
        row("unsloth/MiniMax-M2.7-GGUF:UD-Q3_K_S", "minimax-m2.7", MatchKind::SameName);
        row("gpt-oss:20b", "gpt-oss-20b", MatchKind::SameName);
        row("openai/gpt-oss-120b", "gpt-oss-120b", MatchKind::SameName);
        row("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", "llama-3.1-8b", MatchKind::Near);
        row("llama3.1:8b", "llama-3.1-8b", MatchKind::SameName);
        row("qwen3:30b-a3b", "qwen3-30b-a3b-2507", MatchKind::Near);
        row("glm-4.5-air-fp8", "glm-4.5-air", MatchKind::SameName);
        row("deepseek-r1-0528", "deepseek-r1", MatchKind::Near);
        row("google/gemma-3-27b-it", "gemma-3-27b", MatchKind::SameName);
        row("Strix Halo 128GB", "", MatchKind::Near);
        row("claude-opus-4", "", MatchKind::Near);
        row("", "", MatchKind::Near);
    }
    void findsModelsByWhatPeopleCallThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(int, kind);
        const QList<ModelMatch> matches = m_catalogue.find(text);
        QCOMPARE(matches.isEmpty(), id.isEmpty());
        if (id.isEmpty()) {
            QCOMPARE(m_catalogue.resolve(text).error().kind, ErrorKind::NotFound);
            return;
        }
        QCOMPARE(matches.first().id, id);
        QCOMPARE(static_cast<int>(matches.first().kind), kind);
        QCOMPARE(m_catalogue.resolve(text).value()->id, id);
    }

    void anAmbiguousNameNamesTheCandidates()
    {
        const auto resolved = m_catalogue.resolve(QStringLiteral("minimax"));
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().kind, ErrorKind::InvalidInput);
        QVERIFY(resolved.error().detail.contains(QLatin1String("minimax-m2.1")));
        QVERIFY(resolved.error().detail.contains(QLatin1String("minimax-m3")));
    }

    void nullsAndNonsenseAreTolerated_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("parses");
        QTest::addRow("not JSON") << QByteArray("{") << false;
        QTest::addRow("an array") << QByteArray("[]") << false;
        QTest::addRow("no models") << QByteArray("{}") << false;
        QTest::addRow("models of another type") << QByteArray(R"({"models": 3})") << false;
        QTest::addRow("entries of another type") << QByteArray(R"({"models": [null, 3, "x", []]})") << true;
        QTest::addRow("an entry of nulls")
            << QByteArray(R"({"models": [{"id": "x", "layers": null, "experts": null, "computed": null}]})")
            << true;
        QTest::addRow("absurd numbers")
            << QByteArray(R"({"models": [{"id": "x", "layers": 1e300, "hidden_size": -1, "kv_heads": 0.5}]})")
            << true;
        QTest::addRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << false;
    }
    void nullsAndNonsenseAreTolerated()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, parses);
        const auto parsed = ModelCatalogue::parse(json);
        QCOMPARE(parsed.has_value(), parses);
        if (parsed) {
            for (const CatalogueModel &model : parsed->models()) {
                QVERIFY(!model.shape);
            }
        }
    }

    void absurdLayerCountsAreBounded()
    {
        const auto parsed = ModelCatalogue::parse(
            R"({"models": [{"id": "x", "layers": 1000000, "hidden_size": 64, "attention_heads": 1, "kv_heads": 1,
                            "head_dim_k": 64, "head_dim_v": 64, "attention": "gqa"}]})");
        QVERIFY(parsed && parsed->models().first().shape);
        QCOMPARE(parsed->models().first().shape->shape.layerCount(), quint64{1024});
    }
};

QTEST_APPLESS_MAIN(tst_ModelCatalogue)
#include "tst_modelcatalogue.moc"
