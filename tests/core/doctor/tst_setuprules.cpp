#include "core/doctor/doctorbench.h"
#include "doctor/setuprules.h"

#include <QFile>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

using Kind = SetupStep::Kind;
using State = SetupStep::State;

const QByteArray configText =
    "{\n"
    "  agents: { defaults: { model: { primary: \"anthropic/claude-x\", fallbacks: [\"studio/minimax-m2.1\"] "
    "} } },\n"
    "  models: { providers: { studio: { baseUrl: \"http://127.0.0.1:1234/v1\", api: \"openai-responses\",\n"
    "    models: [{ id: \"minimax-m2.1\", name: \"MiniMax\", contextWindow: 196608, maxTokens: 8192 }] } } "
    "},\n"
    "}";

const ModelRef ref{QStringLiteral("studio"), QStringLiteral("minimax-m2.1")};

ServerReading goodReading()
{
    return serverReading(ProviderKind::LmStudio, {modelReading("minimax-m2.1", ModelState::Loaded, 196608)});
}

TrafficSample answered(TrafficSample::Door door, TrafficSample::Outcome outcome)
{
    TrafficSample sample;
    sample.servedBy = ref;
    sample.door = door;
    sample.outcome = outcome;
    return sample;
}

SetupCheck checkOf(
    const DoctorBench &bench, const TrafficSamples &traffic = {}, const HearthSettings &settings = {})
{
    return setupCheck({bench.config(), settings, bench.health(), traffic, benchNow});
}

/// "DDD?O?" and so on.
QString shown(const SetupCheck &check)
{
    QString text;
    for (const SetupStep &step : check.steps) {
        text += step.state == State::Done ? u'D' : step.state == State::Open ? u'O' : u'?';
    }
    return text;
}

QString detail(const SetupCheck &check, Kind kind)
{
    return check.steps.value(static_cast<int>(kind)).detail;
}

} // namespace

Q_DECLARE_METATYPE(Hearth::ModelReading)

class TestSetupRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTickedIsDone()
    {
        DoctorBench bench(configText);
        bench.setReading("studio", goodReading());
        const SetupCheck check =
            checkOf(bench, {answered(TrafficSample::Door::Word, TrafficSample::Outcome::Served)});
        QCOMPARE(check.model, ref);
        QCOMPARE(shown(check), QStringLiteral("DDDDDD"));
        QVERIFY(check.isDone());
        for (int i = 0; i <= static_cast<int>(lastSetupStep); ++i) {
            QCOMPARE(check.steps.at(i).kind, static_cast<Kind>(i));
        }
    }

    void nothingIsTickedUnseen()
    {
        DoctorBench bench(configText);
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("??????"));
        bench.setReading("studio", goodReading(), 10min); // too old
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("??????"));
    }

    void aServerThatDoesNotAnswer()
    {
        DoctorBench bench(configText);
        ServerReading reading = goodReading();
        reading.state = ServerState::Unreachable;
        bench.setReading("studio", reading);
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("O?????"));
        QCOMPARE(detail(checkOf(bench), Kind::ServerAnswers), QStringLiteral("unreachable"));
    }

    void aModelThatIsNotThere()
    {
        DoctorBench bench(configText);
        bench.setReading("studio", serverReading(ProviderKind::LmStudio, {modelReading("gemma")}));
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("DO????"));
    }

    void aColdModelWithAnotherWindow()
    {
        DoctorBench bench(configText);
        ServerReading reading = goodReading();
        reading.models.first().contextLoaded = 32768;
        bench.setReading("studio", reading);
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("DDDDO?"));
        QCOMPARE(detail(checkOf(bench), Kind::WindowAgrees), QStringLiteral("196608 32768"));
        reading.models.first().state = ModelState::Cold;
        reading.models.first().contextLoaded.reset();
        bench.setReading("studio", reading);
        QCOMPARE(shown(checkOf(bench)), QStringLiteral("DDDO??"));
        QCOMPARE(detail(checkOf(bench), Kind::Loaded), QStringLiteral("cold"));
    }

    void answers_data()
    {
        QTest::addColumn<QList<TrafficSample>>("traffic");
        QTest::addColumn<State>("state");
        using Door = TrafficSample::Door;
        using Outcome = TrafficSample::Outcome;
        QTest::addRow("none") << QList<TrafficSample>() << State::Unknown;
        QTest::addRow("gateway") << QList{answered(Door::Responses, Outcome::Served)} << State::Done;
        QTest::addRow("chat") << QList{answered(Door::Chat, Outcome::Served)} << State::Done;
        QTest::addRow("another door")
            << QList{answered(Door::ChatCompletions, Outcome::Served)} << State::Unknown;
        QTest::addRow("failed") << QList{answered(Door::Responses, Outcome::Failed)} << State::Open;
        QTest::addRow("failed, then well")
            << QList{answered(Door::Responses, Outcome::Failed), answered(Door::Word, Outcome::Served)}
            << State::Done;
        QTest::addRow("well, then failed")
            << QList{answered(Door::Word, Outcome::Served), answered(Door::Responses, Outcome::Failed)}
            << State::Open;
        QTest::addRow("cancelled") << QList{answered(Door::Word, Outcome::Cancelled)} << State::Unknown;
        TrafficSample other = answered(Door::Word, Outcome::Served);
        other.servedBy.model = QStringLiteral("gemma");
        QTest::addRow("another model") << QList{other} << State::Unknown;
    }

    void answers()
    {
        QFETCH(QList<TrafficSample>, traffic);
        DoctorBench bench(configText);
        QTEST(checkOf(bench, traffic).steps.constLast().state, "state");
    }

    void withoutALocalModelThereIsNoList()
    {
        DoctorBench bench("{ agents: { defaults: { model: \"anthropic/claude-x\" } } }");
        QVERIFY(checkOf(bench).steps.isEmpty());
        QVERIFY(!checkOf(bench).isDone());
        QVERIFY(checkOf(DoctorBench("{}")).steps.isEmpty());
    }

    void theRoutesOwnHopsCount()
    {
        DoctorBench bench(
            QByteArray(configText).replace("models: [{", "models: [{ id: \"b\", name: \"B\" }, {"));
        HearthSettings settings;
        settings.routes = {{QStringLiteral("auto"), {{{QStringLiteral("studio/b")}}}, {}}};
        QCOMPARE(checkOf(bench, {}, settings).model.model, QStringLiteral("b"));
    }

    void theCommissioningPagesConfigsHaveOne()
    {
        for (const char *name : {"seed-recommended", "seed-hybrid", "seed-local-first"}) {
            QFile file(QStringLiteral(HEARTH_TEST_DATA "/configs/%1.json5").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(checkOf(DoctorBench(file.readAll())).model.toString(),
                QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        }
    }

    void findsTheLargestBuild_data()
    {
        QTest::addColumn<QList<ModelReading>>("models"); // the first one is asked about
        QTest::addColumn<std::optional<QString>>("largest");
        using Name = std::optional<QString>;
        const auto quantized = [](const char *id, const char *quantization, const char *parameters) {
            ModelReading model = modelReading(id);
            model.quantization = QString::fromUtf8(quantization);
            model.parameters = QString::fromUtf8(parameters);
            return model;
        };
        QTest::addRow("alone") << QList{modelReading("minimax-m2.1")} << Name(QStringLiteral("minimax-m2.1"));
        QTest::addRow("other models") << QList{modelReading("minimax-m2.1"), modelReading("qwen3-4b")}
                                      << Name(QStringLiteral("minimax-m2.1"));
        QTest::addRow("more bits") << QList{quantized("a/qwen3-4b@q4_k_m", "Q4_K_M", "4B"),
            quantized("a/qwen3-4b@q8_0", "Q8_0", "4B")}
                                   << Name(QStringLiteral("a/qwen3-4b@q8_0"));
        QTest::addRow("fewer bits") << QList{quantized("a/qwen3-4b@q8_0", "Q8_0", "4B"),
            quantized("a/qwen3-4b@q4_k_m", "Q4_K_M", "4B")}
                                    << Name(QStringLiteral("a/qwen3-4b@q8_0"));
        QTest::addRow("more parameters count before bits") << QList{quantized("qwen3-4b", "BF16", "4B"),
            quantized("qwen3-32b", "Q4_K_M", "32B")} << Name(QStringLiteral("qwen3-32b"));
        QTest::addRow("names alone") << QList{modelReading("qwen3:4b"), modelReading("qwen3:8b")}
                                     << Name(QStringLiteral("qwen3:8b"));
        QTest::addRow("cannot be told")
            << QList{modelReading("gemma-mlx"), modelReading("gemma-gguf")} << Name();
        ModelReading embedding = quantized("qwen3-8b-embedding", "BF16", "8B");
        embedding.embedding = true;
        QTest::addRow("no embeddings")
            << QList{quantized("qwen3-4b", "Q4_K_M", "4B"), embedding} << Name(QStringLiteral("qwen3-4b"));
        ModelReading variants = quantized("a/qwen3-8b", "Q4_K_M", "8B");
        variants.selectedVariant = QStringLiteral("a/qwen3-8b@q4_k_m");
        variants.variants = {QStringLiteral("a/qwen3-8b@q3_k_l")};
        QTest::addRow("the largest variant is the selected one")
            << QList{variants} << Name(QStringLiteral("a/qwen3-8b"));
        variants.variants.append(QStringLiteral("a/qwen3-8b@q8_0"));
        QTest::addRow("a larger variant") << QList{variants} << Name(QStringLiteral("a/qwen3-8b@q8_0"));
    }

    void findsTheLargestBuild()
    {
        QFETCH(QList<ModelReading>, models);
        const ServerReading server = serverReading(ProviderKind::LmStudio, models);
        QTEST(largestVariant(server, models.constFirst()), "largest");
    }
};

QTEST_GUILESS_MAIN(TestSetupRules)
#include "tst_setuprules.moc"
