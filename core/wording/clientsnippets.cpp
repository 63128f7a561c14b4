#include "wording/clientsnippets.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class SnippetWords
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString title(SnippetClient client)
    {
        switch (client) {
        case SnippetClient::Curl:
            return QStringLiteral("curl");
        case SnippetClient::OpenAiJs:
            return QStringLiteral("OpenAI (JavaScript)");
        case SnippetClient::AnthropicJs:
            return QStringLiteral("Anthropic (JavaScript)");
        case SnippetClient::OpenClaw:
            //: A block of OpenClaw's config that names Hearth as a provider of models.
            return tr("OpenClaw provider");
        }
        Q_UNREACHABLE();
    }
    static QString tokenHint()
    {
        //: HEARTH_TOKEN is the name of an environment variable.
        return tr("HEARTH_TOKEN is the token on the Settings page.");
    }
};

QString curlText(const QString &base, bool tokenRequired)
{
    QString text = QStringLiteral("curl %1/chat/completions \\\n").arg(base);
    if (tokenRequired) {
        text += QStringLiteral("  -H \"Authorization: Bearer $HEARTH_TOKEN\" \\\n");
    }
    return text
        + QStringLiteral("  -H \"Content-Type: application/json\" \\\n"
                         "  -d '{\"model\": \"auto\", \"messages\": [{\"role\": \"user\", \"content\": "
                         "\"Hello\"}]}'\n");
}

QString openAiText(const QString &base, bool tokenRequired)
{
    return QStringLiteral("import OpenAI from \"openai\";\n"
                          "\n"
                          "const client = new OpenAI({\n"
                          "  baseURL: \"%1\",\n"
                          "  apiKey: %2,\n"
                          "});\n"
                          "const response = await client.responses.create({\n"
                          "  model: \"auto\",\n"
                          "  input: \"Hello\",\n"
                          "});\n"
                          "console.log(response.output_text);\n")
        .arg(base, tokenRequired ? QStringLiteral("process.env.HEARTH_TOKEN") : QStringLiteral("\"none\""));
}

QString anthropicText(const QString &base, bool tokenRequired)
{
    return QStringLiteral("import Anthropic from \"@anthropic-ai/sdk\";\n"
                          "\n"
                          "const client = new Anthropic({\n"
                          "  baseURL: \"%1\",\n"
                          "  apiKey: %2,\n"
                          "});\n"
                          "const message = await client.messages.create({\n"
                          "  model: \"auto\",\n"
                          "  max_tokens: 1024,\n"
                          "  messages: [{ role: \"user\", content: \"Hello\" }],\n"
                          "});\n"
                          "console.log(message.content);\n")
        .arg(base, tokenRequired ? QStringLiteral("process.env.HEARTH_TOKEN") : QStringLiteral("\"none\""));
}

/// As OPENCLAW.md 14 wants it of a gateway: dialect and roles said, time for long prompts.
QString openClawText(const QString &base, bool tokenRequired)
{
    return QStringLiteral("models: {\n"
                          "  providers: {\n"
                          "    hearth: {\n"
                          "      baseUrl: \"%1\",\n"
                          "      apiKey: \"%2\",\n"
                          "      api: \"openai-completions\",\n"
                          "      timeoutSeconds: 600,\n"
                          "      models: [\n"
                          "        {\n"
                          "          id: \"auto\",\n"
                          "          name: \"Hearth\",\n"
                          "          reasoning: false,\n"
                          "          input: [\"text\", \"image\"],\n"
                          "          contextWindow: 131072,\n"
                          "          maxTokens: 8192,\n"
                          "        },\n"
                          "      ],\n"
                          "    },\n"
                          "  },\n"
                          "},\n")
        .arg(base, tokenRequired ? QStringLiteral("${HEARTH_TOKEN}") : QStringLiteral("none"));
}

} // namespace

QString snippetTitle(SnippetClient client)
{
    return SnippetWords::title(client);
}

QString clientBaseUrl(SnippetClient client, const QString &url)
{
    return client == SnippetClient::AnthropicJs ? url : url + QStringLiteral("/v1");
}

QString clientSnippet(SnippetClient client, const QString &url, bool tokenRequired)
{
    const QString base = clientBaseUrl(client, url);
    switch (client) {
    case SnippetClient::Curl:
        return curlText(base, tokenRequired);
    case SnippetClient::OpenAiJs:
        return openAiText(base, tokenRequired);
    case SnippetClient::AnthropicJs:
        return anthropicText(base, tokenRequired);
    case SnippetClient::OpenClaw:
        return openClawText(base, tokenRequired);
    }
    Q_UNREACHABLE();
}

QString snippetTokenHint(bool tokenRequired)
{
    return tokenRequired ? SnippetWords::tokenHint() : QString();
}

} // namespace Hearth
