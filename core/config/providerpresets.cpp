#include "config/providerpresets.h"

#include "config/builtinproviders.h"
#include "config/configreader.h"
#include "config/modelform.h"

namespace Hearth {

namespace {

/// Prompts are read in silence, and a model may have to be loaded first [OPENCLAW.md 14].
constexpr qint64 localTimeoutSeconds = 600;

QString idOf(ProviderPreset preset)
{
    switch (preset) {
    case ProviderPreset::LmStudio:
        return QStringLiteral("lmstudio");
    case ProviderPreset::Ollama:
        return QStringLiteral("ollama");
    case ProviderPreset::LlamaCpp:
        return QStringLiteral("llama-cpp");
    case ProviderPreset::Vllm:
        return QStringLiteral("vllm");
    case ProviderPreset::LiteLlm:
        return QStringLiteral("litellm");
    case ProviderPreset::OpenAiStyle:
        return QStringLiteral("local");
    case ProviderPreset::Anthropic:
        return QStringLiteral("anthropic");
    case ProviderPreset::OpenAi:
        return QStringLiteral("openai");
    case ProviderPreset::OpenRouter:
        return QStringLiteral("openrouter");
    }
    Q_UNREACHABLE();
}

bool isHosted(ProviderPreset preset)
{
    return preset >= ProviderPreset::Anthropic;
}

/// Ports: those the servers listen at by themselves [PROTOCOLS.md 1.2].
QString addressOf(ProviderPreset preset)
{
    if (preset == ProviderPreset::LlamaCpp) {
        return QStringLiteral("http://127.0.0.1:8080/v1");
    }
    const std::optional<BuiltinProvider> builtin = builtinProvider(idOf(preset));
    // By number: a name may lead to ::1, where some of the servers do not listen.
    return builtin
        ? QString(builtin->baseUrl).replace(QLatin1String("//localhost:"), QLatin1String("//127.0.0.1:"))
        : QString();
}

QString apiOf(ProviderPreset preset)
{
    switch (preset) {
    case ProviderPreset::Ollama:
        return QStringLiteral("ollama");
    case ProviderPreset::Anthropic:
        return QStringLiteral("anthropic-messages");
    case ProviderPreset::OpenAi:
        return QStringLiteral("openai-responses");
    case ProviderPreset::LmStudio:
    case ProviderPreset::LlamaCpp:
    case ProviderPreset::Vllm:
    case ProviderPreset::LiteLlm:
    case ProviderPreset::OpenAiStyle:
    case ProviderPreset::OpenRouter:
        break;
    }
    return QStringLiteral("openai-completions");
}

} // namespace

QList<ProviderPreset> allPresets()
{
    QList<ProviderPreset> presets;
    for (int i = 0; i <= int(lastPreset); ++i) {
        presets.append(ProviderPreset(i));
    }
    return presets;
}

ProviderForm presetForm(const Json5Document &document, ProviderPreset preset)
{
    ProviderForm form;
    QStringList taken;
    for (const Json5Member &member : document.find(providerPath({}).parent()).members()) {
        taken.append(member.key.trimmed());
    }
    const QString id = idOf(preset);
    form.id = taken.contains(id, Qt::CaseInsensitive) ? freeId(id, taken) : id;
    form.baseUrl = addressOf(preset);
    form.api = apiOf(preset);
    if (isHosted(preset)) {
        form.key.kind = KeyForm::Kind::Variable;
        form.key.text = keyVariablesOf(id).value(0);
        return form;
    }
    form.key.kind = KeyForm::Kind::Marker;
    form.key.text = preset == ProviderPreset::OpenAiStyle ? QStringLiteral("sk-local") : id;
    if (readOpenClawConfig(document).config.rules != OpenClawConfig::Rules::V2026_2) {
        form.timeoutSeconds = localTimeoutSeconds; // 2026.2 refuses the key
    }
    return form;
}

} // namespace Hearth
