#include "simulator/simulatedhouse.h"

namespace Hearth {

namespace {

using namespace std::chrono_literals;

/// A pace at which people can read along, and loads that last long enough to be seen.
SimulatedModel demoModel(const char *id, const char *name, SimulatedState state)
{
    SimulatedModel model;
    model.id = QString::fromLatin1(id);
    model.displayName = QString::fromLatin1(name);
    model.state = state;
    model.loadTime = 8s;
    model.firstTokenTime = 250ms;
    model.tokensPerSecond = 30;
    model.voice = SimulatedVoice::Plain;
    return model;
}

SimulatedServer::Setup lmStudioSetup()
{
    SimulatedModel warm = demoModel("qwen/qwen3-4b-2507", "Qwen3 4B 2507", SimulatedState::Loaded);
    warm.publisher = QStringLiteral("qwen");
    warm.loadedContext = 32768;
    warm.maxContext = 262144;
    SimulatedModel cold = demoModel("openai/gpt-oss-20b", "gpt-oss 20B", SimulatedState::Cold);
    cold.publisher = QStringLiteral("openai");
    cold.architecture = QStringLiteral("gpt-oss");
    cold.quantization = QStringLiteral("MXFP4");
    cold.sizeBytes = 12'100'000'000;
    cold.parameterCount = 20'900'000'000;
    cold.loadedContext = 32768;
    cold.maxContext = 131072;
    cold.reasoning = true;
    return {SimulatedKind::LmStudio, {warm, cold}, {}};
}

SimulatedServer::Setup llamaRouterSetup()
{
    SimulatedModel warm = demoModel("gemma-3-12b", "Gemma 3 12B", SimulatedState::Loaded);
    warm.architecture = QStringLiteral("gemma3");
    warm.sizeBytes = 7'300'000'000;
    warm.parameterCount = 11'770'000'000;
    warm.loadedContext = 32768;
    warm.maxContext = 131072;
    SimulatedModel cold = demoModel("qwen3-30b-a3b-2507", "Qwen3 30B A3B 2507", SimulatedState::Cold);
    cold.sizeBytes = 18'600'000'000;
    cold.parameterCount = 30'500'000'000;
    cold.loadedContext = 32768;
    cold.maxContext = 262144;
    cold.reasoning = true;
    return {SimulatedKind::LlamaCppRouter, {warm, cold}, {}};
}

SimulatedServer::Setup genericSetup()
{
    SimulatedModel model = demoModel("practice-small", "Practice, small", SimulatedState::Loaded);
    model.loadedContext = 32768;
    model.tokensPerSecond = 60;
    return {SimulatedKind::Generic, {model}, {}};
}

} // namespace

SimulatedHouse::SimulatedHouse(QObject *parent)
    : QObject(parent)
    , m_lmStudio(lmStudioSetup())
    , m_llamaRouter(llamaRouterSetup())
    , m_generic(genericSetup())
{
}

SimulatedHouse::~SimulatedHouse() = default;

Result<> SimulatedHouse::start(const Ports &ports)
{
    const std::pair<SimulatedServer *, quint16> servers[] = {
        {&m_lmStudio, ports.lmStudio}, {&m_llamaRouter, ports.llamaRouter}, {&m_generic, ports.generic}};
    for (const auto &[server, port] : servers) {
        if (const Result<quint16> listening = server->listen(port); !listening) {
            for (const auto &[started, unused] : servers) {
                started->stopListening();
            }
            return failure(listening.error());
        }
    }
    return {};
}

QByteArray SimulatedHouse::configText(const DemoTexts &texts) const
{
    return demoConfigText({m_lmStudio.port(), m_llamaRouter.port(), m_generic.port()}, texts);
}

} // namespace Hearth
