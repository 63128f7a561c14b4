#include "config/builtinproviders.h"

#include <QSet>

namespace Hearth {
namespace {

/// Addresses: local kinds OPENCLAW.md 11 (LiteLLM: PROTOCOLS.md 1.2), hosted ones PROTOCOLS.md 1.2.
const QList<BuiltinProvider> &providersWithAddress()
{
    static const QList<BuiltinProvider> providers{
        {QStringLiteral("anthropic"), QStringLiteral("https://api.anthropic.com"),
            ApiDialect::AnthropicMessages},
        {QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"), ApiDialect::Responses},
        {QStringLiteral("openrouter"), QStringLiteral("https://openrouter.ai/api/v1"),
            ApiDialect::ChatCompletions},
        {QStringLiteral("lmstudio"), QStringLiteral("http://localhost:1234/v1"), ApiDialect::ChatCompletions},
        {QStringLiteral("ollama"), QStringLiteral("http://127.0.0.1:11434"), ApiDialect::Ollama},
        {QStringLiteral("vllm"), QStringLiteral("http://127.0.0.1:8000/v1"), ApiDialect::ChatCompletions},
        {QStringLiteral("sglang"), QStringLiteral("http://127.0.0.1:30000/v1"), ApiDialect::ChatCompletions},
        {QStringLiteral("litellm"), QStringLiteral("http://localhost:4000/v1"), ApiDialect::ChatCompletions},
    };
    return providers;
}

/// OPENCLAW.md 11, without those above.
const QSet<QString> &otherProviders()
{
    static const QSet<QString> ids = [] {
        const QStringList words = QStringLiteral(
            "amazon-bedrock amazon-bedrock-mantle anthropic-vertex arcee azure-openai-responses "
            "byteplus byteplus-plan cerebras chutes claude-cli clawrouter cloudflare-ai-gateway "
            "codex comfy copilot-proxy dashscope deepinfra deepseek fal fireworks github-copilot "
            "gmi gmi-cloud gmicloud google google-antigravity google-gemini-cli google-vertex groq "
            "huggingface kilocode kimi kimi-coding meta microsoft-foundry minimax minimax-portal "
            "mistral modelstudio moonshot moonshot-ai moonshotai nvidia novita novita-ai novitaai "
            "ollama-cloud opencode opencode-go qianfan qwen qwen-token-plan qwencloud stepfun "
            "stepfun-plan synthetic tencent-tokenhub tencent-tokenplan together venice "
            "vercel-ai-gateway volcengine volcengine-plan vydra xai x-ai xiaomi xiaomi-token-plan "
            "zai z.ai z-ai")
                                      .split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return ids;
}

const QHash<QString, QStringList> &keyVariables()
{
    static const QHash<QString, QStringList> variables = [] {
        const QStringList entries = QStringLiteral(
            "anthropic=ANTHROPIC_API_KEY,ANTHROPIC_OAUTH_TOKEN openai=OPENAI_API_KEY "
            "openrouter=OPENROUTER_API_KEY lmstudio=LM_API_TOKEN ollama=OLLAMA_API_KEY "
            "ollama-cloud=OLLAMA_API_KEY vllm=VLLM_API_KEY sglang=SGLANG_API_KEY "
            "litellm=LITELLM_API_KEY llama-cpp=LLAMA_SERVER_API_KEY "
            "google=GEMINI_API_KEY,GOOGLE_API_KEY groq=GROQ_API_KEY deepseek=DEEPSEEK_API_KEY "
            "mistral=MISTRAL_API_KEY xai=XAI_API_KEY zai=ZAI_API_KEY minimax=MINIMAX_API_KEY "
            "moonshot=MOONSHOT_API_KEY kimi=KIMI_API_KEY together=TOGETHER_API_KEY "
            "huggingface=HF_TOKEN,HUGGINGFACE_HUB_TOKEN nvidia=NVIDIA_API_KEY "
            "cerebras=CEREBRAS_API_KEY fireworks=FIREWORKS_API_KEY deepinfra=DEEPINFRA_API_KEY "
            "qwen=QWEN_API_KEY github-copilot=COPILOT_GITHUB_TOKEN")
                                        .split(u' ');
        QHash<QString, QStringList> table;
        for (const QString &entry : entries) {
            table.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1).split(u','));
        }
        return table;
    }();
    return variables;
}

} // namespace

std::optional<BuiltinProvider> builtinProvider(const QString &providerId)
{
    for (const BuiltinProvider &provider : providersWithAddress()) {
        if (provider.id == providerId) {
            return provider;
        }
    }
    if (otherProviders().contains(providerId)) {
        return BuiltinProvider{providerId, {}, ApiDialect::Other};
    }
    return std::nullopt;
}

QStringList keyVariablesOf(const QString &providerId)
{
    return keyVariables().value(providerId);
}

} // namespace Hearth
