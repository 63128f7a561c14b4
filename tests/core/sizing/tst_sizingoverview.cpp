#include "sizing/sizingoverview.h"
#include "sizingdata.h"

#include <QSet>
#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_SizingOverview : public QObject
{
    Q_OBJECT

    SizingCatalogues m_catalogues;

    static SizingQuestion ask(const char *model, quint64 context = 0)
    {
        SizingQuestion question;
        question.model = QString::fromLatin1(model);
        question.quant = QStringLiteral("Q4_K_M");
        question.contextTokens = context;
        return question;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto parsed = SizingCatalogues::parse(catalogueBytes(QStringLiteral("models.json")),
            catalogueBytes(QStringLiteral("hardware.json")), catalogueBytes(QStringLiteral("quants.json")));
        QVERIFY(parsed);
        m_catalogues = *parsed;
    }

    void everyChoiceCanBeAskedFor()
    {
        const SizingChoices choices = sizingChoices(m_catalogues);
        QVERIFY(choices.models.size() > 50);
        QCOMPARE(choices.devices.size(), m_catalogues.hardware.devices().size());
        QCOMPARE(choices.cacheTypes.constFirst(), QStringLiteral("f16"));
        for (const ModelChoice &model : choices.models) {
            QVERIFY(!model.name.isEmpty() && model.parameters > 0 && model.quants.size() > 5);
            quint64 last = CheckedBytes::limit;
            for (const QuantChoice &quant : model.quants) {
                SizingQuestion question;
                question.model = model.id;
                question.quant = quant.quant;
                const auto answer = size(question, m_catalogues);
                QVERIFY(answer);
                QCOMPARE(answer->modelId, model.id);
                QCOMPARE(answer->memory.weights, quant.weightsBytes);
                QCOMPARE(answer->format, quant.format);
                QVERIFY(quant.weightsBytes <= last);
                last = quant.weightsBytes;
            }
        }
        for (const DeviceOption &device : choices.devices) {
            for (const quint64 bytes : device.memoryBytes) {
                QVERIFY(m_catalogues.hardware.resolve({device.id, bytes, 1}));
            }
        }
        for (const QString &type : choices.cacheTypes) {
            QVERIFY(m_catalogues.quants.cacheType(type));
        }
    }

    void drawsMemoryOverTheContext_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<quint64>("native");
        QTest::addColumn<int>("points");
        QTest::addRow("131072") << QStringLiteral("llama-3.1-8b") << quint64(131072) << 11;
        QTest::addRow("16384") << QStringLiteral("phi-4") << quint64(16384) << 5;
        QTest::addRow("a window of ten million")
            << QStringLiteral("llama-4-scout") << quint64(10485760) << 13;
        QTest::addRow("unknown: as far as a million") << QStringLiteral("glm-4.7") << quint64(1048576) << 17;
    }
    void drawsMemoryOverTheContext()
    {
        QFETCH(QString, model);
        QFETCH(quint64, native);
        QFETCH(int, points);
        SizingQuestion question = ask(qPrintable(model), 4096);
        const auto series = memoryOverContext(question, m_catalogues);
        QVERIFY2(series, series ? "" : qPrintable(series.error().detail));
        QCOMPARE(series->size(), points);
        QCOMPARE(series->constFirst().contextTokens, quint64(4096));
        QCOMPARE(series->constLast().contextTokens, native);
        for (qsizetype at = 1; at < series->size(); ++at) {
            QVERIFY(series->at(at).contextTokens > series->at(at - 1).contextTokens);
            QVERIFY(series->at(at).memory.total() >= series->at(at - 1).memory.total());
            QCOMPARE(series->at(at).memory.weights, series->constFirst().memory.weights);
        }
    }

    void holdsTheContextAskedForAsItIsAnswered()
    {
        SizingQuestion question = ask("minimax-m2.1", 100000);
        question.devices = {{QStringLiteral("rtx-6000-ada"), 0, 4}};
        const auto answer = size(question, m_catalogues);
        const auto series = memoryOverContext(question, m_catalogues);
        QVERIFY(answer && series);
        const auto point = std::find_if(series->cbegin(), series->cend(),
            [](const MemoryPoint &each) { return each.contextTokens == 100000; });
        QVERIFY(point != series->cend());
        QCOMPARE(point->memory, answer->memory);
        QCOMPARE(point->verdict, answer->verdict);
    }

    void countsEverySlotOfADividedCache()
    {
        SizingQuestion question = ask("llama-3.1-8b", 32768);
        question.slotCount = 4;
        question.unifiedCache = false;
        const auto series = memoryOverContext(question, m_catalogues);
        QVERIFY(series);
        QCOMPARE(series->constFirst().contextTokens, quint64(4 * 4096));
        QCOMPARE(series->constLast().contextTokens, quint64(4 * 131072));
    }

    void saysWhatIsWrongWithTheQuestion()
    {
        const auto series = memoryOverContext(ask("no such model"), m_catalogues);
        QVERIFY(!series);
        QCOMPARE(series.error().kind, ErrorKind::NotFound);
    }
};

QTEST_APPLESS_MAIN(tst_SizingOverview)
#include "tst_sizingoverview.moc"
