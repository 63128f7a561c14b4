#include "config/providerreader.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"
#include "config/confignames.h"
#include "config/modelreader.h"
#include "config/openclawkeys.h"
#include "config/requestreader.h"
#include "config/secretreader.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
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

bool isHttpUrl(const QUrl &url)
{
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isHttp && !url.host().isEmpty();
}

/// The address written as \a text, but \a right; nothing where a variable or a password would be lost or
/// shown.
QList<ConfigRepair> addressRepairs(const ConfigNode &node, const QString &right, Choice choice)
{
    const QString text = node.toString().value_or(QString());
    const bool isPlain =
        !hasVariable(text) && !text.contains(u'@') && isHttpUrl(QUrl(right, QUrl::StrictMode));
    return isPlain ? QList<ConfigRepair>{setTextRepair(node, right, choice)} : QList<ConfigRepair>();
}

/// OPENCLAW.md 3: with `/v1` for the OpenAI styles, without it for the two others.
void checkBaseUrl(ReadingContext &context, const ConfigNode &node, const QString &baseUrl, ApiDialect api)
{
    if (node.isNull() || baseUrl.isEmpty() || hasVariable(baseUrl)) {
        return;
    }
    const QString version = QStringLiteral("/v1");
    const bool isOpenAi = api == ApiDialect::ChatCompletions || api == ApiDialect::Responses;
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (!isHttpUrl(url)) {
        const QString scheme =
            placeOf(baseUrl) == Place::Hosted ? QStringLiteral("https://") : QStringLiteral("http://");
        const QString rest = isOpenAi && !baseUrl.contains(u'/') ? version : QString();
        context.diagnostics.add(Severity::Warning, ConfigCode::baseUrlInvalid, node, {},
            addressRepairs(node, scheme + baseUrl + rest, Choice::Needed));
        return;
    }
    const bool wantsNoVersion = api == ApiDialect::AnthropicMessages || api == ApiDialect::Ollama;
    if (isOpenAi && url.path().isEmpty()) {
        context.diagnostics.add(Severity::Info, ConfigCode::baseUrlNoVersion, node, {apiDialectName(api)},
            addressRepairs(node, baseUrl + version, Choice::Needed));
    } else if (wantsNoVersion && url.path().endsWith(version)) {
        context.diagnostics.add(Severity::Warning, ConfigCode::baseUrlHasVersion, node, {apiDialectName(api)},
            addressRepairs(node, baseUrl.chopped(version.size()), Choice::None));
    }
}

/// Reads one entry of `models.providers`.
class ProviderReader
{
public:
    ProviderReader(ReadingContext &context, const ConfigMember &member)
        : m_context(context)
        , m_node(member.value)
    {
        m_provider.id = member.key.trimmed().toLower();
        m_builtin = builtinProvider(m_provider.id);
        m_provider.path = m_node.own().path();
        m_provider.file = m_node.file();
    }

    [[nodiscard]] ProviderConfig read()
    {
        checkKeys(m_context, m_node, providerKeys());
        const std::optional<ApiDialect> api = readApi(m_context, m_node.member(u"api"));
        m_provider.api = api.value_or(m_builtin ? m_builtin->api : ApiDialect::ChatCompletions);
        readBaseUrl();
        m_provider.apiKey = readSecret(m_context, m_node.member(u"apiKey"));
        readProviderHeaders(m_context, m_node.member(u"headers"), m_provider);
        m_provider.authHeader = m_context.boolean(m_node.member(u"authHeader")).value_or(false);
        if (const auto seconds = m_context.count(m_node.member(u"timeoutSeconds"), true)) {
            m_provider.timeout = std::chrono::seconds(*seconds);
        }
        m_provider.maxTokens = m_context.count(m_node.member(u"maxTokens"), false);
        readModels();
        checkMaxTokens();
        notePlainKey(m_context, m_node.member(u"apiKey"), m_provider.apiKey, place(), m_provider.id,
            {setTextRepair(m_node.member(u"apiKey"), keyReferenceFor(m_provider.id), Choice::Needed)});
        readRequest(m_context, m_node.member(u"request"), m_provider);
        checkKey(api.has_value());
        checkLocalService(m_context, m_node.member(u"localService"));
        return m_provider;
    }

private:
    /// 2026.2 wants baseUrl and models even of built-in providers [OPENCLAW.md 7].
    [[nodiscard]] bool mustBeComplete() const
    {
        return !m_node.mayHoldMore() && (!m_builtin || m_context.isOld());
    }

    void readBaseUrl()
    {
        const QString key = QStringLiteral("baseUrl");
        const ConfigNode node = m_node.member(key);
        m_provider.baseUrl = withoutTrailingSlash(m_context.text(node).value_or(QString()));
        const QString known = m_builtin ? m_builtin->baseUrl : QString();
        if (node.isNull() && mustBeComplete()) {
            m_context.diagnostics.addMissing(m_node, key,
                known.isEmpty() ? QList<ConfigRepair>()
                                : QList<ConfigRepair>{addRepair(m_node, {key}, quoted(known), Choice::None)});
        } else if (m_provider.baseUrl.isEmpty() && node.kind() == Kind::String && mustBeComplete()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {key},
                addressRepairs(node, known, Choice::None));
        }
        checkBaseUrl(m_context, node, m_provider.baseUrl, m_provider.api);
        if (m_provider.baseUrl.isEmpty() && m_builtin) {
            m_provider.baseUrl = known;
            if (known.isEmpty() && !m_node.mayHoldMore()) {
                m_context.diagnostics.add(
                    Severity::Info, ConfigCode::addressUnknown, m_node, {m_provider.id});
            }
        }
    }

    void readModels()
    {
        const QString key = QStringLiteral("models");
        const ConfigNode node = m_node.member(key);
        if (node.isNull() && mustBeComplete()) {
            m_context.diagnostics.addMissing(
                m_node, key, {addRepair(m_node, {key}, QByteArrayLiteral("[]"), Choice::None)});
        }
        if (!m_context.isKind(node, Kind::Array)) {
            return;
        }
        QHash<QString, QByteArray> texts;
        for (const ConfigNode &element : node.elements()) {
            const std::optional<ModelConfig> model = readModel(m_context, element);
            if (!model) {
                continue;
            }
            checkBaseUrl(
                m_context, element.member(u"baseUrl"), model->baseUrl, model->api.value_or(m_provider.api));
            if (const auto same = texts.constFind(model->id); same != texts.cend()) {
                const bool isCopy = *same == element.own().text();
                m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateModel,
                    element.member(u"id"), {shortened(model->id)},
                    {removeRepair(element, isCopy ? Choice::None : Choice::Needed)});
                continue;
            }
            texts.insert(model->id, element.own().text());
            m_provider.models.append(*model);
            m_provider.models.last().baseUrl = withoutTrailingSlash(model->baseUrl);
        }
    }

    /// The default of the models that say nothing themselves.
    void checkMaxTokens()
    {
        for (const ModelConfig &model : std::as_const(m_provider.models)) {
            if (m_provider.maxTokens && model.contextWindow && !model.maxTokens
                && *m_provider.maxTokens >= *model.contextWindow) {
                noteMaxTokens(
                    m_context, m_node.member(u"maxTokens"), *m_provider.maxTokens, *model.contextWindow);
                return;
            }
        }
    }

    /// Of an address that holds a variable nothing is known.
    [[nodiscard]] Place place() const
    {
        return hasVariable(m_provider.baseUrl) ? Place::Local : placeOf(m_provider.baseUrl);
    }

    /// What OpenClaw does without a key: OPENCLAW.md 3, "Key needed?".
    void checkKey(bool hasApi)
    {
        if (m_provider.apiKey.source != SecretInput::Source::None || m_node.mayHoldMore()) {
            return;
        }
        m_provider.apiKey = hostedKeyOf(m_provider);
        const bool hasKey =
            m_provider.apiKey.source != SecretInput::Source::None || !m_node.member(u"apiKey").isNull();
        if (!m_builtin && !hasKey && !hasApi && m_node.member(u"api").isNull()) {
            const Choice choice = place() == Place::Local ? Choice::None : Choice::Needed;
            m_context.diagnostics.add(Severity::Warning, ConfigCode::noKeyAndNoApi, m_node, {m_provider.id},
                {addRepair(m_node, {QStringLiteral("api")}, quoted(apiDialectName(m_provider.api)), choice)});
        }
    }

    ReadingContext &m_context;
    ConfigNode m_node;
    ProviderConfig m_provider;
    std::optional<BuiltinProvider> m_builtin;
};

/// OPENCLAW.md 3: any key is accepted, but a slash breaks references, and others make trouble in chats.
void checkProviderId(ReadingContext &context, const ConfigMember &member)
{
    static const QRegularExpression safe(
        QStringLiteral("\\A[a-z0-9][a-z0-9._-]*\\z"), QRegularExpression::CaseInsensitiveOption);
    if (!safe.match(member.key.trimmed()).hasMatch()) {
        const Severity severity = member.key.contains(u'/') ? Severity::Warning : Severity::Info;
        context.diagnostics.addAtKey(severity, ConfigCode::providerIdForm, member, {shortened(member.key)});
    }
}

void readProviders(ReadingContext &context, const ConfigNode &providers, OpenClawConfig &config)
{
    QHash<QString, QString> keys;
    for (const ConfigMember &member : providers.members()) {
        const QString id = member.key.trimmed().toLower();
        if (id.isEmpty()) {
            context.diagnostics.addAtKey(Severity::Error, ConfigCode::emptyValue, member,
                {QStringLiteral("providers")}, {removeRepair(member, Choice::Needed)});
            continue;
        }
        if (!context.isKind(member.value, Kind::Object)) {
            continue;
        }
        checkProviderId(context, member);
        const ProviderConfig provider = ProviderReader(context, member).read();
        if (const auto same = keys.constFind(id); same != keys.cend()) {
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::duplicateProvider, member,
                {shortened(member.key), shortened(*same)}, {removeRepair(member, Choice::Needed)});
            continue;
        }
        keys.insert(id, member.key);
        config.providers.append(provider);
    }
}

/// OPENCLAW.md 3: https, or http to this machine.
void checkCatalogRefresh(ReadingContext &context, const ConfigNode &refresh)
{
    if (!context.isKind(refresh, Kind::Object)) {
        return;
    }
    checkKeys(context, refresh, catalogRefreshKeys());
    const ConfigNode node = refresh.member(u"url");
    const QString text = context.text(node).value_or(QString());
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe =
        isHttpUrl(url) && (url.scheme() == QLatin1String("https") || placeOfHost(url.host()) == Place::Local);
    if (node.kind() == Kind::String && !isSafe && !hasVariable(text)) {
        context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node,
            {shortened(text), QStringLiteral("https_url")}, {removeRepair(node, Choice::Needed)});
    }
}

} // namespace

void readModelsSection(ReadingContext &context, const ConfigNode &models, OpenClawConfig &config)
{
    if (!context.isKind(models, Kind::Object)) {
        return;
    }
    checkKeys(context, models, modelsKeys());
    const QStringList modes{QStringLiteral("merge"), QStringLiteral("replace")};
    if (const auto index = context.choice(models.member(u"mode"), modes)) {
        config.mode = *index == 0 ? OpenClawConfig::Mode::Merge : OpenClawConfig::Mode::Replace;
    }
    if (!context.isOld()) {
        checkCatalogRefresh(context, models.member(u"catalogRefresh"));
    }
    const ConfigNode providers = models.member(u"providers");
    if (context.isKind(providers, Kind::Object)) {
        readProviders(context, providers, config);
    }
}

} // namespace Hearth
