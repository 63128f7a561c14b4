#include "simulator/simulatedmodel.h"

#include <array>

namespace Hearth {

namespace {

constexpr std::array kinds{SimulatedKind::LmStudio, SimulatedKind::LlamaCpp, SimulatedKind::LlamaCppRouter,
    SimulatedKind::Ollama, SimulatedKind::Generic, SimulatedKind::Anthropic};

} // namespace

QLatin1String simulatedKindName(SimulatedKind kind)
{
    switch (kind) {
    case SimulatedKind::LmStudio:
        return QLatin1String("lmstudio");
    case SimulatedKind::LlamaCpp:
        return QLatin1String("llamacpp");
    case SimulatedKind::LlamaCppRouter:
        return QLatin1String("llamacpp-router");
    case SimulatedKind::Ollama:
        return QLatin1String("ollama");
    case SimulatedKind::Anthropic:
        return QLatin1String("anthropic");
    case SimulatedKind::Generic:
        break;
    }
    return QLatin1String("generic");
}

std::optional<SimulatedKind> simulatedKindFromName(QAnyStringView name)
{
    for (const SimulatedKind kind : kinds) {
        if (name == simulatedKindName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace Hearth
