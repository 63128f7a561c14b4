#include "engine/figureorigin.h"

namespace Hearth {

namespace {

std::optional<Origin> ifThere(bool isThere, Origin origin)
{
    return isThere ? std::optional(origin) : std::nullopt;
}

/// Capabilities: as declared, which routing goes by, else as reported.
std::optional<Origin> declaredOrReported(const ModelRow &model, bool isKnown, bool isReported)
{
    if (model.isDeclared && isKnown) {
        return Origin::Declared;
    }
    return ifThere(isReported, Origin::Reported);
}

std::optional<Origin> reportedOrigin(const ModelReading &reading, ModelFigure figure)
{
    switch (figure) {
    case ModelFigure::State:
        return ifThere(reading.state != ModelState::Unknown, Origin::Reported);
    case ModelFigure::ContextLoaded:
        return ifThere(reading.contextLoaded.has_value(), reading.limitsOrigin);
    case ModelFigure::ContextMax:
        return ifThere(reading.contextMax.has_value(), reading.limitsOrigin);
    case ModelFigure::MaxOutput:
        return ifThere(reading.maxOutput.has_value(), reading.limitsOrigin);
    case ModelFigure::Quantization:
        return ifThere(!reading.quantization.isEmpty(), Origin::Reported);
    case ModelFigure::Size:
        return ifThere(reading.sizeBytes.has_value(), Origin::Reported);
    case ModelFigure::Memory:
        return ifThere(reading.memoryBytes.has_value(), Origin::Reported);
    case ModelFigure::UnloadsIn:
        return ifThere(reading.unloadsIn || reading.isPinned, Origin::Reported);
    case ModelFigure::Slots:
        return ifThere(reading.slotsTotal || reading.slotsBusy, Origin::Reported);
    case ModelFigure::Parameters:
        return ifThere(!reading.parameters.isEmpty(), Origin::Reported);
    default:
        return std::nullopt;
    }
}

} // namespace

QLatin1String modelFigureName(ModelFigure figure)
{
    switch (figure) {
    case ModelFigure::State:
        return QLatin1String("state");
    case ModelFigure::ContextConfigured:
        return QLatin1String("context_configured");
    case ModelFigure::ContextLoaded:
        return QLatin1String("context_loaded");
    case ModelFigure::ContextMax:
        return QLatin1String("context_max");
    case ModelFigure::MaxTokens:
        return QLatin1String("max_tokens");
    case ModelFigure::MaxOutput:
        return QLatin1String("max_output");
    case ModelFigure::Quantization:
        return QLatin1String("quantization");
    case ModelFigure::Size:
        return QLatin1String("size_bytes");
    case ModelFigure::Memory:
        return QLatin1String("memory_bytes");
    case ModelFigure::UnloadsIn:
        return QLatin1String("unloads_in_ms");
    case ModelFigure::Slots:
        return QLatin1String("slots");
    case ModelFigure::Parameters:
        return QLatin1String("parameters");
    case ModelFigure::Images:
        return QLatin1String("images");
    case ModelFigure::Tools:
        return QLatin1String("tools");
    case ModelFigure::Reasoning:
        return QLatin1String("reasoning");
    case ModelFigure::Price:
        return QLatin1String("price");
    case ModelFigure::FirstToken:
        return QLatin1String("first_token_ms");
    case ModelFigure::Speed:
        return QLatin1String("tokens_per_second");
    case ModelFigure::UsualLoad:
        return QLatin1String("usual_load_ms");
    }
    Q_UNREACHABLE();
}

std::optional<Origin> originOf(const ModelRow &model, ModelFigure figure)
{
    const ModelReading *reading = model.reported ? &*model.reported : nullptr;
    switch (figure) {
    case ModelFigure::ContextConfigured:
        return ifThere(model.contextConfigured.has_value(), Origin::Declared);
    case ModelFigure::MaxTokens:
        return ifThere(model.maxTokens.has_value(), Origin::Declared);
    case ModelFigure::Images:
        return declaredOrReported(model, model.images.has_value(), reading && reading->images);
    case ModelFigure::Tools:
        // what the config leaves open the server has said
        return declaredOrReported(
            model, model.tools && !(reading && reading->tools == model.tools), reading && reading->tools);
    case ModelFigure::Reasoning:
        return declaredOrReported(model, model.isDeclared, reading && reading->reasoning);
    case ModelFigure::Price:
        return declaredOrReported(model, model.cost.has_value(), reading && reading->price);
    case ModelFigure::FirstToken:
        return ifThere(model.learnt.firstToken.has_value(), Origin::Measured);
    case ModelFigure::Speed:
        return ifThere(model.learnt.tokensPerSecond.has_value(), Origin::Measured);
    case ModelFigure::UsualLoad:
        return ifThere(model.learnt.usualLoad.has_value(), Origin::Measured);
    default:
        return reading ? reportedOrigin(*reading, figure) : std::nullopt;
    }
}

} // namespace Hearth
