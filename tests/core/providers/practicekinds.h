#pragma once

#include "practiceserver.h"

// One practice server of each kind, from the recorded and documented bodies of tests/data/providers.

inline Hearth::ProbeTarget targetAt(const QString &url)
{
    Hearth::ProbeTarget target;
    target.baseUrl = QUrl(url);
    return target;
}

inline Hearth::ProbeTarget hostedAt(const QString &url)
{
    Hearth::ProbeTarget target = targetAt(url);
    target.hosted = true;
    target.hasKey = true;
    return target;
}

inline Hearth::ProbeAnswer documented(
    const QString &file, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    headers.emplaceBack("Content-Type", "application/json");
    return answerWith(200, dataFile(file), headers);
}

inline Hearth::ProbeAnswer plainText(const QByteArray &text)
{
    return answerWith(200, text, {{"Content-Type", "text/plain"}});
}

inline PracticeServer practiceOllama()
{
    const QList<std::pair<QByteArray, QByteArray>> date{{"Date", "Sat, 21 Nov 2026 21:00:00 GMT"}};
    return {{"/v1/models", documented(QStringLiteral("ollama_models.json"))},
        {"/", plainText("Ollama is running")},
        {"/api/version", documented(QStringLiteral("ollama_version.json"))},
        {"/api/tags", documented(QStringLiteral("ollama_tags.json"))},
        {"/api/ps", documented(QStringLiteral("ollama_ps.json"), date)},
        {"POST /api/show {\"model\":\"qwen3:4b\"}", documented(QStringLiteral("ollama_show_qwen3.json"))},
        {"POST /api/show {\"model\":\"acme/tiny:latest\"}",
            documented(QStringLiteral("ollama_show_embedding.json"))}};
}

inline PracticeServer practiceVllm(bool canSleep = false, bool isSleeping = false)
{
    PracticeServer server{{"/v1/models", documented(QStringLiteral("vllm_models.json"))},
        {"/version", documented(QStringLiteral("vllm_version.json"))}, {"/health", answerWith(200, {})},
        {"/metrics", plainText(dataFile(QStringLiteral("vllm_metrics.txt")))}};
    if (canSleep) {
        server.insert("/is_sleeping",
            answerWith(200, isSleeping ? "{\"is_sleeping\":true}" : "{\"is_sleeping\":false}"));
    }
    return server;
}

inline PracticeServer practiceLiteLlm()
{
    return {{"/v1/models", documented(QStringLiteral("litellm_models.json"), {{"x-litellm-call-id", "c1"}})},
        {"/model/info", documented(QStringLiteral("litellm_model_info.json"))},
        {"/health/readiness", documented(QStringLiteral("litellm_readiness.json"))},
        {"/health/liveliness", answerWith(200, "\"I'm alive!\"")}};
}

inline PracticeServer practiceLlamaSwap()
{
    return {{"/v1/models", documented(QStringLiteral("llamaswap_models.json"))},
        {"/running", documented(QStringLiteral("llamaswap_running.json"))}};
}

inline PracticeServer practiceLmStudio()
{
    return {{"/v1/models", documented(QStringLiteral("lmstudio_openai_models.json"))},
        {"/api/v1/models", documented(QStringLiteral("lmstudio_v1_models.json"))},
        {"/api/v0/models", documented(QStringLiteral("lmstudio_v0_models.json"))}};
}

inline PracticeServer practiceLlama()
{
    return {{"/v1/models", recorded(QStringLiteral("llama_v1_models"))},
        {"/props", recorded(QStringLiteral("llama_props"))},
        {"/metrics", recorded(QStringLiteral("llama_metrics_busy"))}};
}

inline PracticeServer practiceLlamaRouter()
{
    return {{"/v1/models", recorded(QStringLiteral("llama_router_models_two_loaded"))},
        {"/props", recorded(QStringLiteral("llama_router_props_none"))},
        {"/props?model=tiny-think&autoload=false", recorded(QStringLiteral("llama_router_props_loaded"))},
        {"/metrics?model=tiny-think&autoload=false", recorded(QStringLiteral("llama_router_metrics_model"))},
        {"/props?model=slow-1b&autoload=false",
            recorded(QStringLiteral("llama_router_props_unloaded_noautoload"))}}; // gone between the two
}

inline PracticeServer practiceLemonade()
{
    return {{"/api/v1/models", documented(QStringLiteral("lemonade_models.json"))},
        {"/api/v1/health", documented(QStringLiteral("lemonade_health.json"))}};
}

inline PracticeServer practiceKobold()
{
    return {{"/v1/models", documented(QStringLiteral("koboldcpp_models.json"))},
        {"/api/extra/version", documented(QStringLiteral("koboldcpp_version.json"))},
        {"/api/extra/true_max_context_length", answerWith(200, "{\"value\":8192}")},
        {"/api/extra/perf", documented(QStringLiteral("koboldcpp_perf.json"))}};
}

inline PracticeServer practiceOpenRouter()
{
    return {{"/api/v1/models", documented(QStringLiteral("openrouter_models.json"))},
        {"/api/v1/models/user", documented(QStringLiteral("openrouter_models.json"))},
        {"/api/v1/key", documented(QStringLiteral("openrouter_key.json"))}};
}

inline PracticeServer practiceAnthropic()
{
    return {{"/v1/models?limit=1000", documented(QStringLiteral("anthropic_models_first_page.json"))},
        {"/v1/models?limit=1000&after_id=claude-one", documented(QStringLiteral("anthropic_models.json"))}};
}

inline PracticeServer practiceOpenAi()
{
    return {{"/v1/models", documented(QStringLiteral("openai_models.json"))}};
}

inline QString dialectName(Hearth::ApiDialect dialect)
{
    switch (dialect) {
    case Hearth::ApiDialect::ChatCompletions:
        return QStringLiteral("chat");
    case Hearth::ApiDialect::Responses:
        return QStringLiteral("responses");
    case Hearth::ApiDialect::AnthropicMessages:
        return QStringLiteral("messages");
    case Hearth::ApiDialect::Ollama:
        return QStringLiteral("ollama");
    case Hearth::ApiDialect::Other:
        break;
    }
    return QStringLiteral("other");
}

/// What stands in a model's reading beside what describe() prints; what is not told is left out.
inline QString extrasOf(const Hearth::ModelReading &model)
{
    QStringList words{model.id};
    const auto text = [&words](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            words.append(QLatin1String(name) + QLatin1Char('=') + value);
        }
    };
    const auto number = [&text](const char *name, const auto &value) {
        if (value) {
            text(name, QString::number(*value));
        }
    };
    text("name", model.displayName == model.id ? QString() : model.displayName);
    text("quant", model.quantization);
    number("bits", model.bitsPerWeight);
    text("parameters", model.parameters);
    text("architecture", model.architecture);
    number("size", model.sizeBytes);
    number("memory", model.memoryBytes);
    number("gpu", model.gpuShare);
    if (model.unloadsIn) {
        text("unloads", QString::number(model.unloadsIn->count() / 1000));
    }
    text("pinned", model.isPinned ? QStringLiteral("yes") : QString());
    text("asleep", model.isSleeping ? QStringLiteral("yes") : QString());
    number("progress", model.loadProgress);
    text("stage", model.loadStage);
    number("busy", model.slotsBusy);
    number("queued", model.queued);
    number("output", model.maxOutput);
    if (model.reasoning) {
        text("reasoning", *model.reasoning ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    if (model.price) {
        text("price",
            QStringLiteral("%1/%2/%3")
                .arg(model.price->input)
                .arg(model.price->output)
                .arg(model.price->cacheRead));
    }
    text("origin",
        model.limitsOrigin == Hearth::Origin::Reported ? QString() : QString(originName(model.limitsOrigin)));
    text("at", model.remoteHost);
    text("variants", model.variants.join(QLatin1Char(',')));
    text("variant", model.selectedVariant);
    for (const Hearth::ModelInstance &instance : model.instances) {
        text("instance",
            QStringLiteral("%1@%2x%3")
                .arg(instance.id, optionalText(instance.context),
                    optionalText(
                        instance.parallel ? std::optional<qint64>(*instance.parallel) : std::nullopt)));
    }
    return words.join(QLatin1Char(' '));
}
