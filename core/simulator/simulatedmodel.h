#pragma once

#include <QAnyStringView>
#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// Which server a simulated one plays. Sources: llama.cpp's server by recordings of build b11669
/// [PROTOCOLS.md 2.3], LM Studio and Ollama by their documentation, source and issue reports only
/// [PROTOCOLS.md 2.1, 2.2], Anthropic by its documentation [PROTOCOLS.md 2.8], generic by the least that
/// OpenAI-compatible servers share [PROTOCOLS.md 2.6].
enum class SimulatedKind { LmStudio, LlamaCpp, LlamaCppRouter, Ollama, Generic, Anthropic };

/// `lmstudio`, `llamacpp`, `llamacpp-router`, `ollama`, `generic`, `anthropic`.
[[nodiscard]] QLatin1String simulatedKindName(SimulatedKind kind);
[[nodiscard]] std::optional<SimulatedKind> simulatedKindFromName(QAnyStringView name);

enum class SimulatedState { Cold, Loading, Loaded, Sleeping, Failed };

/// How a simulated model answers. Mixed: the same words in three scripts, as many as asked for. Plain: a
/// whole answer for people, in the language of the prompt.
enum class SimulatedVoice { Mixed, Plain };

/// A model that a simulated server pretends to have. Figures are what the server reports; nothing is
/// computed from them but times.
struct SimulatedModel
{
    QString id;
    QString displayName; ///< Empty: the id.
    QString publisher = QStringLiteral("hearth");
    QString architecture = QStringLiteral("qwen3");
    QString quantization = QStringLiteral("Q4_K_M");
    qint64 sizeBytes = 2'500'000'000;
    qint64 parameterCount = 4'000'000'000;
    int loadedContext = 8192; ///< Tokens a request may use once loaded.
    int maxContext = 40960; ///< Tokens the model was trained for.
    bool reasoning = false;
    bool vision = false;
    bool failsToLoad = false; ///< Each load ends with an error.
    SimulatedState state = SimulatedState::Cold; ///< At the start. Failed is not a start.
    std::chrono::milliseconds loadTime{0};
    std::chrono::milliseconds firstTokenTime{0}; ///< Silence before the first token.
    double tokensPerSecond = 0; ///< 0: as fast as the client takes them.
    SimulatedVoice voice = SimulatedVoice::Mixed;
    int answerTokens = 24; ///< Length of a mixed answer when the request does not cut it.
    int reasoningTokens = 12; ///< Mixed thinking before it, with reasoning.

    bool operator==(const SimulatedModel &) const = default;
};

} // namespace Hearth
