#include "sizing/sizing.h"
#include "sizingdata.h"

#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_Sizing : public QObject
{
    Q_OBJECT

    SizingCatalogues m_catalogues;

    static SizingQuestion ask(const char *model, const char *quant, quint64 context,
        const QList<const char *> &devices, quint64 ramGib = 0)
    {
        SizingQuestion question;
        question.model = QString::fromLatin1(model);
        question.quant = QString::fromLatin1(quant);
        question.contextTokens = context;
        question.ramBytes = ramGib * gibibyte;
        question.logitsRule = LogitsRule::PerSlot;
        for (const char *device : devices) {
            question.devices.append(parseDeviceChoice(QString::fromLatin1(device)).value());
        }
        return question;
    }

    static double gib(quint64 bytes) { return static_cast<double>(bytes) / static_cast<double>(gibibyte); }

private Q_SLOTS:
    void initTestCase()
    {
        auto parsed = SizingCatalogues::parse(catalogueBytes(QStringLiteral("models.json")),
            catalogueBytes(QStringLiteral("hardware.json")), catalogueBytes(QStringLiteral("quants.json")));
        QVERIFY(parsed);
        m_catalogues = *parsed;
    }

    /// The recommended setup, SIZING.md 8.1: totals in GiB with one slot, compute and overhead.
    void miniMaxM21InNumbers_data()
    {
        QTest::addColumn<QString>("quant");
        QTest::addColumn<quint64>("context");
        QTest::addColumn<QString>("cacheType");
        QTest::addColumn<double>("total");
        const auto row = [](const char *quant, quint64 context, const char *type, double total) {
            QTest::addRow("%s at %llu with %s", quant, context, type)
                << QString::fromLatin1(quant) << context << QString::fromLatin1(type) << total;
        };
        row("BF16", 32768, "f16", 434.5);
        row("BF16", 196608, "f16", 473.4);
        row("8bit-gs32", 32768, "f16", 248.0);
        row("8bit-gs32", 196608, "f16", 286.9);
        row("8bit-gs32", 196608, "q8_0", 265.1);
        row("Q8_0", 120000, "f16", 255.6);
        row("6bit-gs32", 120000, "f16", 215.5);
        row("Q6_K", 32768, "f16", 183.3);
        row("Q5_K_M", 196608, "q8_0", 176.7);
        row("4bit-gs32", 196608, "f16", 180.4);
        row("Q4_K_M", 32768, "f16", 137.3);
        row("IQ4_XS", 120000, "f16", 143.9);
        row("Q3_K_M", 196608, "q8_0", 127.3);
        row("IQ2_M", 32768, "f16", 78.1);
    }
    void miniMaxM21InNumbers()
    {
        QFETCH(QString, quant);
        QFETCH(quint64, context);
        QFETCH(QString, cacheType);
        QFETCH(double, total);
        SizingQuestion question = ask("minimax-m2.1", "", context, {});
        question.quant = quant;
        question.typeK = cacheType;
        const auto answer = size(question, m_catalogues);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY2(qAbs(gib(answer->memory.total()) - total) < 0.06,
            qPrintable(QString::number(gib(answer->memory.total()))));
    }

    /// "fits one 512 GB Mac Studio (384 GiB pinnable); BF16 needs two" [SIZING.md 8.1].
    void oneMacStudioHoldsTheRecommendedSetup()
    {
        const auto one = size(ask("minimax-m2.1-gs32", "", 196608, {"apple-m3-ultra:512GB"}), m_catalogues);
        QVERIFY(one);
        QCOMPARE(one->modelId, QStringLiteral("minimax-m2.1"));
        QCOMPARE(one->format.label, QStringLiteral("MLX 8-bit g32"));
        QVERIFY(one->assumptions.contains(Assumption::Quant));
        QCOMPARE(one->verdict, Verdict::Fits);
        QVERIFY(one->fits());
        QCOMPARE(one->maxContext, quint64{196608});
        QVERIFY(one->speed);
        QVERIFY(one->speed->low > 5 && one->speed->high < 40 && one->speed->low < one->speed->high);
        QCOMPARE(one->devices.size(), 1);
        QCOMPARE(one->devices.first().usedBytes, one->memory.total());
        QVERIFY(!one->beyondNativeContext);

        QCOMPARE(size(ask("minimax-m2.1", "BF16", 196608, {"apple-m3-ultra:512GB"}), m_catalogues)->verdict,
            Verdict::No);
        const auto two = size(ask("minimax-m2.1", "BF16", 196608, {"2x apple-m3-ultra:512GB"}), m_catalogues);
        QCOMPARE(two->verdict, Verdict::SplitsOverDevices);
        QCOMPARE(two->memory.overhead, 2 * runtimeOverhead);
        QCOMPARE(two->devices.at(0).usedBytes + two->devices.at(1).usedBytes, two->memory.total());
    }

    void verdicts_data()
    {
        QTest::addColumn<SizingQuestion>("question");
        QTest::addColumn<QString>("verdict");
        QTest::addRow("a small model on a card")
            << ask("llama-3.1-8b", "Q4_K_M", 32768, {"rtx-4090"}) << QStringLiteral("fits");
        QTest::addRow("70B on two cards")
            << ask("llama-3.3-70b", "Q4_K_M", 8192, {"2x rtx-3090"}) << QStringLiteral("splits_over_devices");
        QTest::addRow("70B on two cards, to the brim")
            << ask("llama-3.3-70b", "Q4_K_M", 15360, {"2x rtx-3090"}) << QStringLiteral("tight");
        QTest::addRow("experts beside a card")
            << ask("gpt-oss-120b", "MXFP4", 131072, {"24GiB"}, 96) << QStringLiteral("experts_in_ram");
        QTest::addRow("a dense model beside a card")
            << ask("qwen3-32b", "Q8_0", 32768, {"24GiB"}, 64) << QStringLiteral("spills");
        QTest::addRow("no card at all")
            << ask("qwen3-30b-a3b-2507", "Q4_K_M", 32768, {}, 48) << QStringLiteral("ram_only");
        QTest::addRow("too large for anything")
            << ask("deepseek-v3", "Q4_K_M", 65536, {"24GiB"}, 64) << QStringLiteral("no");
        QTest::addRow("unified memory does not count twice")
            << ask("minimax-m2.1", "Q4_K_M", 32768, {"strix-halo:128GB"}, 256) << QStringLiteral("no");
    }
    void verdicts()
    {
        QFETCH(SizingQuestion, question);
        QFETCH(QString, verdict);
        question.typeK = QStringLiteral("f16");
        const auto answer = size(question, m_catalogues);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(QString(verdictName(answer->verdict)), verdict);
        QCOMPARE(answer->fits(), answer->missingBytes == 0);
        QCOMPARE(answer->devices.size(), question.devices.isEmpty() ? 0 : question.devices.first().count);
    }

    void theLargestContextIsTheLastThatFits()
    {
        const SizingQuestion question = ask("qwen3-32b", "Q4_K_M", 8192, {"rtx-3090"});
        const auto answer = size(question, m_catalogues);
        QVERIFY(answer);
        QVERIFY(answer->maxContext > 8192 && answer->maxContext < 40960);
        SizingQuestion last = question;
        last.typeK = QStringLiteral("f16");
        last.contextTokens = answer->maxContext;
        QCOMPARE(size(last, m_catalogues)->verdict, Verdict::Fits);
        last.contextTokens += 256;
        QCOMPARE(size(last, m_catalogues)->verdict, Verdict::No);
    }

    void withoutRoomOnDevicesTheRamCounts()
    {
        const auto answer = size(ask("gpt-oss-120b", "MXFP4", 32768, {"24GiB"}, 96), m_catalogues);
        QVERIFY(answer);
        QCOMPARE(answer->maxContext, quint64{131072});
        QVERIFY(answer->ramBytes > 0);
    }

    void aSmallerCacheIsChosenWhereItHelps()
    {
        SizingQuestion question = ask("qwen3-32b", "Q4_K_M", 20480, {"rtx-3090"});
        const auto answer = size(question, m_catalogues);
        QVERIFY(answer);
        QCOMPARE(answer->options.typeK.name, QStringLiteral("q8_0"));
        QVERIFY(answer->assumptions.contains(Assumption::CacheType));
        QCOMPARE(answer->verdict, Verdict::Fits);
        question.typeV = QStringLiteral("f16");
        const auto told = size(question, m_catalogues);
        QCOMPARE(told->options.typeK.name, QStringLiteral("f16"));
        QCOMPARE(told->verdict, Verdict::No);
    }

    void aFileSizeBeatsTheTable()
    {
        SizingQuestion question = ask("qwen3-32b", "", 8192, {"rtx-3090"});
        question.weightsBytes = 20 * gibibyte;
        const auto answer = size(question, m_catalogues);
        QVERIFY(answer);
        QCOMPARE(answer->memory.weights, 20 * gibibyte);
        QVERIFY(answer->format.source == WeightFormat::Source::Exact);
        QVERIFY(!answer->assumptions.contains(Assumption::Quant));
    }

    void aBareSizeHasNoSpeed()
    {
        QVERIFY(!size(ask("llama-3.1-8b", "Q4_K_M", 8192, {"24GiB"}), m_catalogues)->speed);
    }

    void whatIsNotAskedIsChosenAndTold()
    {
        SizingQuestion question;
        question.model = QStringLiteral("phi-4");
        const auto answer = size(question, m_catalogues);
        QVERIFY(answer);
        QCOMPARE(answer->options.contextTokens, quint64{16384}); // its native one
        QCOMPARE(answer->format.label, QStringLiteral("Q4_K_M"));
        QVERIFY(answer->assumptions.contains(Assumption::Context));
        QVERIFY(answer->assumptions.contains(Assumption::Quant));
        QCOMPARE(answer->verdict, Verdict::No); // no device, no RAM
        QCOMPARE(answer->maxContext, quint64{0});
    }

    void splitSlotsHaveTheirOwnNativeLimit()
    {
        SizingQuestion question = ask("qwen3-8b", "Q4_K_M", 65536, {"rtx-5090"});
        question.slotCount = 2;
        question.unifiedCache = false;
        const auto answer = size(question, m_catalogues);
        QVERIFY(answer);
        QVERIFY(!answer->beyondNativeContext);
        QCOMPARE(answer->maxContext, quint64{2 * 40960});
        question.unifiedCache = true;
        QVERIFY(size(question, m_catalogues)->beyondNativeContext);
    }

    void errorsSayWhatToDo_data()
    {
        QTest::addColumn<SizingQuestion>("question");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *name, const SizingQuestion &question, ErrorKind kind,
                             const char *hint) {
            QTest::addRow("%s", name) << question << static_cast<int>(kind) << QString::fromLatin1(hint);
        };
        row("no model", {}, ErrorKind::NotFound, "catalogue");
        row("a hosted model", ask("claude-opus-4", "", 0, {}), ErrorKind::NotFound, "claude-opus-4");
        row("a model without dimensions", ask("devstral-2-123b", "", 0, {}), ErrorKind::NotFound, "layers");
        row("an unknown quantisation", ask("phi-4", "Q9", 0, {}), ErrorKind::NotFound, "Q4_K_M");
        row("an unknown device", ask("phi-4", "", 0, {"voodoo2"}), ErrorKind::NotFound, "24GiB");
        row("an endless context", ask("phi-4", "", ~quint64{0}, {}), ErrorKind::InvalidInput, "context");
        SizingQuestion mixed = ask("deepseek-v3", "Q4_K_M", 4096, {});
        mixed.typeK = QStringLiteral("q8_0");
        mixed.typeV = QStringLiteral("f16");
        row("two cache types with MLA", mixed, ErrorKind::InvalidInput, "MLA");
        SizingQuestion noType = ask("phi-4", "", 0, {});
        noType.typeK = QStringLiteral("q2_K");
        row("a type that is no cache type", noType, ErrorKind::InvalidInput, "q8_0");
    }
    void errorsSayWhatToDo()
    {
        QFETCH(SizingQuestion, question);
        QFETCH(int, kind);
        QFETCH(QString, hint);
        const auto answer = size(question, m_catalogues);
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind), kind);
        QVERIFY2(answer.error().detail.contains(hint), qPrintable(answer.error().detail));
    }

    void everyUsableModelGetsAnAnswer()
    {
        for (const CatalogueModel &model : m_catalogues.models.models()) {
            SizingQuestion question = ask("", "Q4_K_M", 0, {"4x rtx-pro-6000"}, 512);
            question.model = model.id;
            const auto answer = size(question, m_catalogues);
            QCOMPARE(answer.has_value(), model.shape.has_value());
            if (answer) {
                QVERIFY2(answer->memory.weights > 0 && answer->memory.kv > 0, qPrintable(model.id));
                QVERIFY2(!answer->fits() || answer->maxContext >= smallestContext, qPrintable(model.id));
                QVERIFY2(!answer->fits() || answer->speed, qPrintable(model.id));
            }
        }
    }

    void everyCodeHasAName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(lastVerdict); ++i) {
            names.insert(verdictName(static_cast<Verdict>(i)));
        }
        QCOMPARE(names.size(), static_cast<int>(lastVerdict) + 1);
        for (int i = 0; i <= static_cast<int>(lastAssumption); ++i) {
            names.insert(assumptionName(static_cast<Assumption>(i)));
        }
        QCOMPARE(names.size(), static_cast<int>(lastVerdict) + static_cast<int>(lastAssumption) + 2);
    }

    void brokenCataloguesAreErrors()
    {
        const QByteArray models = catalogueBytes(QStringLiteral("models.json"));
        const QByteArray hardware = catalogueBytes(QStringLiteral("hardware.json"));
        const QByteArray quants = catalogueBytes(QStringLiteral("quants.json"));
        QCOMPARE(SizingCatalogues::parse("{", hardware, quants).error().kind, ErrorKind::SyntaxError);
        QCOMPARE(SizingCatalogues::parse(models, "[]", quants).error().kind, ErrorKind::SyntaxError);
        QCOMPARE(SizingCatalogues::parse(models, hardware, "{}").error().kind, ErrorKind::BadResponse);
    }
};

QTEST_APPLESS_MAIN(tst_Sizing)
#include "tst_sizing.moc"
