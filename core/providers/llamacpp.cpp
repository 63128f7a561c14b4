#include "providers/llamacpp.h"

#include "providers/modellist.h"
#include "providers/prometheus.h"

namespace Hearth {

bool isLlamaServer(const JsonAnswer &answer)
{
    return answer.header("server").startsWith("llama.cpp") || isLoadingModel(answer)
        || isOwnedBy(modelEntries(answer).value_or(QList<QJsonObject>()), QLatin1String("llamacpp"));
}

bool isLoadingModel(const JsonAnswer &answer)
{
    return answer.status() == 503 && answer.errorText() == QLatin1String("Loading model");
}

std::optional<LlamaProps> readLlamaProps(const JsonAnswer &answer)
{
    const QJsonObject body = answer.object();
    const QJsonValue settings = body.value(QLatin1String("default_generation_settings"));
    if (!answer.isOk() || answer.hasError() || !settings.isObject()) {
        return std::nullopt;
    }
    LlamaProps props;
    props.isRouter = body.value(QLatin1String("role")).toString() == QLatin1String("router");
    props.isSleeping = boolMember(body, QLatin1String("is_sleeping")).value_or(false);
    props.hasMetrics = boolMember(body, QLatin1String("endpoint_metrics")).value_or(false);
    props.modelAlias = textMember(body, QLatin1String("model_alias"));
    props.version = textMember(body, QLatin1String("build_info"));
    props.quantization = textMember(body, QLatin1String("model_ftype"));
    props.contextPerSlot = tokensMember(settings.toObject(), QLatin1String("n_ctx"));
    props.slotsTotal = slotsMember(body, QLatin1String("total_slots"));
    props.images = boolMember(body.value(QLatin1String("modalities")).toObject(), QLatin1String("vision"));
    const QJsonObject caps = body.value(QLatin1String("chat_template_caps")).toObject();
    props.tools = boolMember(caps, QLatin1String("supports_tools"));
    // By its template; false says only that the effort cannot be chosen, or the thoughts not handed back.
    if (caps.value(QLatin1String("supports_reasoning_effort")).toBool()
        || caps.value(QLatin1String("supports_preserve_reasoning")).toBool()) {
        props.reasoning = true;
    }
    return props;
}

void applyLlamaProps(const LlamaProps &props, ModelReading &model)
{
    model.contextLoaded = props.contextPerSlot ? props.contextPerSlot : model.contextLoaded;
    model.slotsTotal = props.slotsTotal;
    model.images = props.images ? props.images : model.images;
    model.tools = props.tools;
    model.reasoning = props.reasoning;
    if (model.quantization.isEmpty()) {
        model.quantization = props.quantization;
    }
}

void readLlamaMetrics(const JsonAnswer &answer, ModelReading &model)
{
    if (answer.isOk()) {
        model.slotsBusy = metricCount(answer.text(), "llamacpp:requests_processing");
        model.queued = metricCount(answer.text(), "llamacpp:requests_deferred");
    }
}

QList<ApiDialect> llamaDialects(const QString &version)
{
    constexpr int recordedBuild = 11669;
    const QString number = version.section(QLatin1Char('-'), 0, 0);
    QList<ApiDialect> dialects{ApiDialect::ChatCompletions};
    if (number.startsWith(QLatin1Char('b')) && number.mid(1).toInt() >= recordedBuild) {
        dialects += {ApiDialect::AnthropicMessages, ApiDialect::Responses};
    }
    return dialects;
}

void readLlamaMeta(const QJsonObject &entry, ModelReading &model)
{
    const QJsonObject meta = entry.value(QLatin1String("meta")).toObject(); // null in some states and builds
    model.contextLoaded = tokensMember(meta, QLatin1String("n_ctx"));
    if (const std::optional<qint64> trained = tokensMember(meta, QLatin1String("n_ctx_train"))) {
        model.contextMax = trained;
    }
    model.sizeBytes = bytesMember(meta, QLatin1String("size"));
    model.quantization = textMember(meta, QLatin1String("ftype"));
    if (const std::optional<qint64> count = bytesMember(meta, QLatin1String("n_params"))) {
        model.parameters = parametersText(*count);
    }
}

} // namespace Hearth
