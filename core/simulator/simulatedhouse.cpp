#include "simulator/simulatedhouse.h"

namespace Hearth {

namespace {

using namespace std::chrono_literals;

/// The discard service's port: reserved, and on no machine of today does anybody listen there.
constexpr quint16 portWithoutListener = 9;

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
    model.answerTokens = 70;
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

// clang-format off
constexpr char configTemplate[] = R"json5(// Hearth's demo: practice servers that speak the real dialects but run no model.
{
  gateway: { mode: "local", bind: "loopback" },
  agents: {
    defaults: {
      model: {
        // The first choice is a workstation that is switched off today ...
        primary: "workstation/llama-3.3-70b",
        // ... so Hearth goes on to these, in this order.
        fallbacks: [
          "lmstudio/qwen/qwen3-4b-2507",
          "llamacpp/gemma-3-12b",
          "lmstudio/openai/gpt-oss-20b",
          "llamacpp/qwen3-30b-a3b-2507",
          "spare/practice-small",
        ],
      },
    },
  },
  models: {
    mode: "merge",
    providers: {
      // Nobody listens here: shown as unreachable.
      workstation: {
        baseUrl: "http://127.0.0.1:%DOWN%/v1",
        api: "openai-completions",
        models: [
          { id: "llama-3.3-70b", name: "Llama 3.3 70B", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 131072, maxTokens: 8192 },
        ],
      },
      // Speaks as LM Studio does: one model in memory, one cold.
      lmstudio: {
        baseUrl: "http://127.0.0.1:%LMSTUDIO%/v1",
        api: "openai-completions",
        models: [
          { id: "qwen/qwen3-4b-2507", name: "Qwen3 4B 2507", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 8192 },
          { id: "openai/gpt-oss-20b", name: "gpt-oss 20B", reasoning: true, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 8192 },
        ],
      },
      // Speaks as llama.cpp's server does in router mode: one model in memory, one cold.
      llamacpp: {
        baseUrl: "http://127.0.0.1:%LLAMACPP%/v1",
        api: "openai-completions",
        models: [
          { id: "gemma-3-12b", name: "Gemma 3 12B", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 4096 },
          { id: "qwen3-30b-a3b-2507", name: "Qwen3 30B A3B 2507", reasoning: true, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 8192 },
        ],
      },
      // Any OpenAI-compatible server: it cannot say what is loaded.
      spare: {
        baseUrl: "http://127.0.0.1:%GENERIC%/v1",
        api: "openai-completions",
        models: [
          { id: "practice-small", name: "Practice, small", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 2048 },
        ],
      },
    },
  },
}
)json5";
// clang-format on

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

QByteArray SimulatedHouse::configText() const
{
    QByteArray text = configTemplate;
    text.replace("%DOWN%", QByteArray::number(portWithoutListener));
    text.replace("%LMSTUDIO%", QByteArray::number(m_lmStudio.port()));
    text.replace("%LLAMACPP%", QByteArray::number(m_llamaRouter.port()));
    text.replace("%GENERIC%", QByteArray::number(m_generic.port()));
    return text;
}

} // namespace Hearth
