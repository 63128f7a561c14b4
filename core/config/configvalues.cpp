#include "config/configvalues.h"

#include "config/builtinproviders.h"

#include <algorithm>

namespace Hearth {
namespace {

QString hearthId()
{
    return QStringLiteral("hearth");
}

/// A client behind Hearth writes `hearth/` before everything.
QStringView withoutHearth(QStringView name)
{
    const QString prefix = hearthId() + u'/';
    QStringView rest = name.trimmed();
    while (rest.startsWith(prefix, Qt::CaseInsensitive)) {
        rest = rest.mid(prefix.size()).trimmed();
    }
    return rest;
}

std::optional<ModelRef> resolveBare(const OpenClawConfig &config, const QString &modelId)
{
    if (modelId.isEmpty() || modelId == QLatin1String("auto") || modelId.contains(u'/')) {
        return std::nullopt; // `auto` is Hearth's own route
    }
    QList<ModelRef> matches;
    for (const ProviderConfig &provider : config.providers) {
        if (provider.id != hearthId() && provider.model(modelId) != nullptr) {
            matches.append({provider.id, modelId});
        }
    }
    if (matches.size() == 1) {
        return matches.first();
    }
    const QString defaultProvider = QStringLiteral("openai"); // OPENCLAW.md 9
    if (matches.isEmpty() && config.provider(defaultProvider) != nullptr) {
        return ModelRef{defaultProvider, modelId};
    }
    return std::nullopt;
}

std::optional<ModelRef> resolveReference(const OpenClawConfig &config, QStringView text)
{
    std::optional<ModelRef> ref = ModelRef::parse(text);
    if (!ref) {
        return resolveBare(config, text.toString());
    }
    const ProviderConfig *provider = config.provider(ref->provider);
    if (provider == nullptr || ref->provider == hearthId()) {
        return std::nullopt;
    }
    if (provider->model(ref->model) != nullptr) {
        return ref;
    }
    const auto alias = config.aliases.constFind(ref->model.toLower());
    if (alias != config.aliases.cend() && alias->provider == ref->provider) {
        return *alias;
    }
    if (const QString profile = ref->authProfile(); !profile.isEmpty()) {
        ref->model.chop(profile.size() + 1);
    }
    return ref;
}

void addBuiltinProvider(OpenClawConfig &config, const QString &id)
{
    const std::optional<BuiltinProvider> builtin = builtinProvider(id);
    if (config.provider(id) != nullptr || !builtin || builtin->baseUrl.isEmpty()) {
        return;
    }
    ProviderConfig provider;
    provider.id = id;
    provider.baseUrl = builtin->baseUrl;
    provider.api = builtin->api;
    provider.apiKey = hostedKeyOf(provider);
    provider.isDeclared = false;
    config.providers.append(provider);
}

} // namespace

SecretInput hostedKeyOf(const ProviderConfig &provider)
{
    const QStringList variables = keyVariablesOf(provider.id);
    if (variables.isEmpty() || placeOf(provider.baseUrl) != Place::Hosted) {
        return {};
    }
    return {SecretInput::Source::Env, {}, QStringLiteral("default"), variables.first()};
}

const ModelConfig *ProviderConfig::model(const QString &modelId) const
{
    const auto found = std::find_if(
        models.cbegin(), models.cend(), [&modelId](const ModelConfig &each) { return each.id == modelId; });
    return found == models.cend() ? nullptr : &*found;
}

const ProviderConfig *OpenClawConfig::provider(const QString &providerId) const
{
    const auto find = [this](const QString &id) {
        const auto found = std::find_if(providers.cbegin(), providers.cend(),
            [&id](const ProviderConfig &each) { return each.id == id; });
        return found == providers.cend() ? nullptr : &*found;
    };
    const ProviderConfig *const asWritten = find(providerId); // most often it comes from the config itself
    return asWritten ? asWritten : find(providerId.trimmed().toLower());
}

std::optional<ModelRef> OpenClawConfig::resolve(QStringView name) const
{
    const QStringView rest = withoutHearth(name);
    const auto alias = aliases.constFind(rest.toString().toLower());
    if (alias == aliases.cend()) {
        return resolveReference(*this, rest);
    }
    // Not by way of the aliases again: one may be called like what it stands for.
    return resolveReference(*this, withoutHearth(alias->toString()));
}

bool OpenClawConfig::namesHearth(QStringView name) const
{
    const QStringView trimmed = name.trimmed();
    if (withoutHearth(trimmed).size() != trimmed.size()) {
        return true;
    }
    const auto alias = aliases.constFind(trimmed.toString().toLower());
    return alias != aliases.cend() && alias->provider == hearthId();
}

OpenClawConfig::Chain OpenClawConfig::chain() const
{
    Chain chain;
    for (const QString &name : QStringList(primary) + fallbacks) {
        if (name.trimmed().isEmpty()) {
            continue;
        }
        const std::optional<ModelRef> ref = resolve(name);
        if (ref && !chain.hops.contains(*ref)) {
            chain.hops.append(*ref);
        } else if (!ref && !namesHearth(name) && !chain.unresolved.contains(name)) {
            chain.unresolved.append(name);
        }
    }
    return chain;
}

void OpenClawConfig::addBuiltinProvidersFor(const QStringList &references)
{
    for (const QString &name : references) {
        if (const auto ref = ModelRef::parse(withoutHearth(name))) {
            addBuiltinProvider(*this, ref->provider);
        }
    }
}

} // namespace Hearth
