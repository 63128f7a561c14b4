#include "simulator/demotexts.h"

#include <utility>

namespace Hearth {

namespace {

/// The discard service's port: reserved, and on no machine of today does anybody listen there.
constexpr quint16 portWithoutListener = 9;

// clang-format off
constexpr char configTemplate[] = R"json5(// %TITLE%
{
  gateway: { mode: "local", bind: "loopback" },
  agents: {
    defaults: {
      model: {
        // %PRIMARY%
        primary: "workstation/llama-3.3-70b",
        // %FALLBACKS%
        fallbacks: [
          "lmstudio/qwen/qwen3-4b-2507",
          "llamacpp/gemma-3-12b",
          "lmstudio/openai/gpt-oss-20b",
          "llamacpp/qwen3-30b-a3b-2507",
          "spare/practice-small",
          "openrouter/anthropic/claude-opus-4.6",
        ],
      },
      // %ALIASES%
      models: {
        "lmstudio/qwen/qwen3-4b-2507": { alias: "fast" },
        "llamacpp/qwen3-30b-a3b-2507": { alias: "deep" },
      },
    },
  },
  models: {
    mode: "merge",
    providers: {
      // %UNREACHABLE_NOTE%
      workstation: {
        baseUrl: "http://127.0.0.1:%DOWN%/v1",
        api: "openai-completions",
        models: [
          { id: "llama-3.3-70b", name: "Llama 3.3 70B", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 131072, maxTokens: 8192 },
        ],
      },
      // %LMSTUDIO_NOTE%
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
      // %LLAMACPP_NOTE%
      llamacpp: {
        baseUrl: "http://127.0.0.1:%LLAMACPP%/v1",
        api: "openai-completions",
        models: [
          // %DRIFT%
          { id: "gemma-3-12b", name: "Gemma 3 12B", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 131072, maxTokens: 4096 },
          { id: "qwen3-30b-a3b-2507", name: "Qwen3 30B A3B 2507", reasoning: true, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 8192 },
        ],
      },
      // %GENERIC_NOTE%
      spare: {
        baseUrl: "http://127.0.0.1:%GENERIC%/v1",
        api: "openai-completions",
        models: [
          { id: "practice-small", name: "%SMALL_MODEL%", reasoning: false, input: ["text"],
            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, contextWindow: 32768, maxTokens: 2048 },
        ],
      },
      // %HOSTED%
      openrouter: {
        baseUrl: "https://openrouter.ai/api/v1",
        api: "openai-completions",
        models: [
          { id: "anthropic/claude-opus-4.6", name: "Claude Opus 4.6", reasoning: true, input: ["text", "image"],
            cost: { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 },
            contextWindow: 200000, maxTokens: 32000 },
        ],
      },
    },
  },
}
)json5";

constexpr char settingsTemplate[] = R"json5(// %TITLE%
{
  version: 1,
  routes: {
    // %AUTO%
    auto: { hops: [] },
    // %PRIVATE%
    private: { hops: ["lmstudio/qwen/qwen3-4b-2507", "llamacpp/gemma-3-12b"] },
  },
}
)json5";
// clang-format on

/// \a text on one line, as a comment or inside quotes has to be.
QByteArray line(const QString &text)
{
    return text.simplified().toUtf8();
}

QByteArray quoted(const QString &text)
{
    return line(text).replace('\\', "\\\\").replace('"', "\\\"");
}

QByteArray filled(QByteArray text, std::initializer_list<std::pair<const char *, QByteArray>> values)
{
    for (const auto &[mark, value] : values) {
        text.replace(mark, value);
    }
    return text;
}

} // namespace

QByteArray demoConfigText(const DemoPorts &ports, const DemoTexts &texts)
{
    return filled(configTemplate,
        {{"%DOWN%", QByteArray::number(portWithoutListener)},
            {"%LMSTUDIO%", QByteArray::number(ports.lmStudio)},
            {"%LLAMACPP%", QByteArray::number(ports.llamaRouter)},
            {"%GENERIC%", QByteArray::number(ports.generic)}, {"%TITLE%", line(texts.title)},
            {"%PRIMARY%", line(texts.primary)}, {"%FALLBACKS%", line(texts.fallbacks)},
            {"%ALIASES%", line(texts.aliases)}, {"%UNREACHABLE_NOTE%", line(texts.unreachable)},
            {"%LMSTUDIO_NOTE%", line(texts.lmStudio)}, {"%LLAMACPP_NOTE%", line(texts.llamaRouter)},
            {"%DRIFT%", line(texts.drift)}, {"%GENERIC_NOTE%", line(texts.generic)},
            {"%HOSTED%", line(texts.hosted)}, {"%SMALL_MODEL%", quoted(texts.smallModel)}});
}

QByteArray demoSettingsText(const DemoTexts &texts)
{
    return filled(settingsTemplate,
        {{"%TITLE%", line(texts.settingsTitle)}, {"%AUTO%", line(texts.autoRoute)},
            {"%PRIVATE%", line(texts.privateRoute)}});
}

} // namespace Hearth
