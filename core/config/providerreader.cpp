#include "config/providerreader.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"
#include "config/modelreader.h"
#include "config/openclawkeys.h"
#include "config/secretreader.h"

#include <QSet>
#include <QUrl>

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
using Severity = ConfigDiagnostic::Severity;

QString withoutTrailingSlash(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

/// Not replaced: what it will be is not known here.
bool hasVariable(const QString &text)
{
    return text.contains(QLatin1String("${"));
}

QString apiName(ApiDialect api)
{
    switch (api) {
    case ApiDialect::ChatCompletions:
        return QStringLiteral("openai-completions");
    case ApiDialect::Responses:
        return QStringLiteral("openai-responses");
    case ApiDialect::AnthropicMessages:
        return QStringLiteral("anthropic-messages");
    case ApiDialect::Ollama:
        return QStringLiteral("ollama");
    case ApiDialect::Other:
        break;
    }
    return {};
}

/// OPENCLAW.md 3: with `/v1` for the OpenAI styles, without it for the two others.
void checkBaseUrl(ReadingContext &context, const Json5Node &node, const QString &baseUrl, ApiDialect api)
{
    if (node.isNull() || baseUrl.isEmpty() || hasVariable(baseUrl)) {
        return;
    }
    const QUrl url(baseUrl, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        context.diagnostics.add(Severity::Warning, ConfigCode::baseUrlInvalid, node);
        return;
    }
    const bool isOpenAi = api == ApiDialect::ChatCompletions || api == ApiDialect::Responses;
    const bool wantsNoVersion = api == ApiDialect::AnthropicMessages || api == ApiDialect::Ollama;
    if (isOpenAi && url.path().isEmpty()) {
        context.diagnostics.add(Severity::Info, ConfigCode::baseUrlNoVersion, node, {apiName(api)});
    } else if (wantsNoVersion && url.path().endsWith(QLatin1String("/v1"))) {
        context.diagnostics.add(Severity::Warning, ConfigCode::baseUrlHasVersion, node, {apiName(api)});
    }
}

/// Reads one entry of `models.providers`.
class ProviderReader
{
public:
    ProviderReader(ReadingContext &context, const Json5Member &member)
        : m_context(context)
        , m_node(member.value)
    {
        m_provider.id = member.key.trimmed().toLower();
        m_builtin = builtinProvider(m_provider.id);
        m_provider.path = m_node.path();
    }

    [[nodiscard]] ProviderConfig read()
    {
        m_hasInclude = checkKeys(m_context, m_node, providerKeys());
        const std::optional<ApiDialect> api = readApi(m_context, m_node.member(u"api"));
        m_provider.api = api.value_or(m_builtin ? m_builtin->api : ApiDialect::ChatCompletions);
        readBaseUrl();
        m_provider.apiKey = readSecret(m_context, m_node.member(u"apiKey"));
        readHeaders(m_node.member(u"headers"));
        m_provider.authHeader = m_context.boolean(m_node.member(u"authHeader")).value_or(false);
        if (const auto seconds = m_context.count(m_node.member(u"timeoutSeconds"), true)) {
            m_provider.timeout = std::chrono::seconds(*seconds);
        }
        m_provider.maxTokens = m_context.count(m_node.member(u"maxTokens"), false);
        readModels();
        readRequest(m_node.member(u"request"));
        checkKey(api.has_value());
        return m_provider;
    }

private:
    /// 2026.2 wants baseUrl and models even of built-in providers [OPENCLAW.md 7].
    [[nodiscard]] bool mustBeComplete() const { return !m_hasInclude && (!m_builtin || m_context.isOld()); }

    void readBaseUrl()
    {
        const QString key = QStringLiteral("baseUrl");
        const Json5Node node = m_node.member(key);
        m_provider.baseUrl = withoutTrailingSlash(m_context.text(node).value_or(QString()));
        if (node.isNull() && mustBeComplete()) {
            m_context.diagnostics.addMissing(m_node, key);
        } else if (m_provider.baseUrl.isEmpty() && node.kind() == Kind::String && mustBeComplete()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {key});
        }
        checkBaseUrl(m_context, node, m_provider.baseUrl, m_provider.api);
        if (m_provider.baseUrl.isEmpty() && m_builtin) {
            m_provider.baseUrl = m_builtin->baseUrl;
            if (m_provider.baseUrl.isEmpty() && !m_hasInclude) {
                m_context.diagnostics.add(
                    Severity::Info, ConfigCode::addressUnknown, m_node, {m_provider.id});
            }
        }
    }

    void readHeaders(const Json5Node &node)
    {
        if (!m_context.isKind(node, Kind::Object)) {
            return;
        }
        for (const Json5Member &member : ReadingContext::members(node)) {
            if (m_context.isOld() && member.value.kind() == Kind::Object) {
                m_context.wrongType(member.value, QStringLiteral("string"));
            } else {
                m_provider.headers.insert(member.key, readSecret(m_context, member.value));
            }
        }
    }

    void readModels()
    {
        const QString key = QStringLiteral("models");
        const Json5Node node = m_node.member(key);
        if (node.isNull() && mustBeComplete()) {
            m_context.diagnostics.addMissing(m_node, key);
        }
        if (!m_context.isKind(node, Kind::Array)) {
            return;
        }
        QSet<QString> ids;
        for (const Json5Node &element : node.elements()) {
            const std::optional<ModelConfig> model = readModel(m_context, element);
            if (!model) {
                continue;
            }
            checkBaseUrl(
                m_context, element.member(u"baseUrl"), model->baseUrl, model->api.value_or(m_provider.api));
            if (ids.contains(model->id)) {
                m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateModel,
                    element.member(u"id"), {shortened(model->id)});
                continue;
            }
            ids.insert(model->id);
            m_provider.models.append(*model);
            m_provider.models.last().baseUrl = withoutTrailingSlash(model->baseUrl);
        }
    }

    /// The part of `request` that decides what goes onto the wire: headers and authentication.
    void readRequest(const Json5Node &request)
    {
        readHeaders(request.member(u"headers"));
        const Json5Node auth = request.member(u"auth");
        const QString mode = auth.member(u"mode").toString().value_or(QString());
        if (mode == QLatin1String("authorization-bearer")) {
            m_provider.apiKey = readSecret(m_context, auth.member(u"token"));
            m_provider.authHeader = true;
        } else if (mode == QLatin1String("header")) {
            const QString name = m_context.text(auth.member(u"headerName")).value_or(QString());
            SecretInput value = readSecret(m_context, auth.member(u"value"));
            const QString prefix = m_context.text(auth.member(u"prefix")).value_or(QString()).trimmed();
            if (value.source == SecretInput::Source::Plain) {
                value.plain = Secret(prefix.toUtf8() + value.plain.reveal());
            }
            if (!name.isEmpty()) {
                m_provider.headers.insert(name, value);
            }
        }
    }

    /// What OpenClaw does without a key: OPENCLAW.md 3, "Key needed?".
    void checkKey(bool hasApi)
    {
        const Json5Node node = m_node.member(u"apiKey");
        const bool isWritten = m_provider.apiKey.source == SecretInput::Source::Plain
            && !hasVariable(node.toString().value_or(QString()));
        if (isWritten && !hasVariable(m_provider.baseUrl) && placeOf(m_provider.baseUrl) == Place::Hosted) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::plainKey, node, {m_provider.id});
        }
        if (m_provider.apiKey.source != SecretInput::Source::None || m_hasInclude) {
            return;
        }
        m_provider.apiKey = hostedKeyOf(m_provider);
        const bool hasKey = m_provider.apiKey.source != SecretInput::Source::None || !node.isNull();
        if (!m_builtin && !hasKey && !hasApi && m_node.member(u"api").isNull()) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::noKeyAndNoApi, m_node, {m_provider.id});
        }
    }

    ReadingContext &m_context;
    Json5Node m_node;
    ProviderConfig m_provider;
    std::optional<BuiltinProvider> m_builtin;
    bool m_hasInclude = false;
};

void readProviders(ReadingContext &context, const Json5Node &providers, OpenClawConfig &config)
{
    QHash<QString, QString> keys;
    for (const Json5Member &member : ReadingContext::members(providers)) {
        if (member.key == QLatin1String("$include")) {
            context.hasIncludes = true;
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::includeNotRead, member);
            continue;
        }
        const QString id = member.key.trimmed().toLower();
        if (id.isEmpty()) {
            context.diagnostics.addAtKey(
                Severity::Error, ConfigCode::emptyValue, member, {QStringLiteral("providers")});
            continue;
        }
        if (!context.isKind(member.value, Kind::Object)) {
            continue;
        }
        const ProviderConfig provider = ProviderReader(context, member).read();
        if (const auto same = keys.constFind(id); same != keys.cend()) {
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::duplicateProvider, member,
                {shortened(member.key), shortened(*same)});
            continue;
        }
        keys.insert(id, member.key);
        config.providers.append(provider);
    }
}

} // namespace

void readModelsSection(ReadingContext &context, const Json5Node &models, OpenClawConfig &config)
{
    if (!context.isKind(models, Kind::Object)) {
        return;
    }
    checkKeys(context, models, modelsKeys());
    const QStringList modes{QStringLiteral("merge"), QStringLiteral("replace")};
    if (const auto index = context.choice(models.member(u"mode"), modes)) {
        config.mode = *index == 0 ? OpenClawConfig::Mode::Merge : OpenClawConfig::Mode::Replace;
    }
    const Json5Node refresh = models.member(u"catalogRefresh");
    if (context.isKind(refresh, Kind::Object)) {
        checkKeys(context, refresh, catalogRefreshKeys());
    }
    const Json5Node providers = models.member(u"providers");
    if (context.isKind(providers, Kind::Object)) {
        readProviders(context, providers, config);
    }
}

} // namespace Hearth
