#include "config/policycheck.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"

#include <algorithm>

namespace Hearth {

namespace {

using Role = NamedModel::Role;
using Severity = ConfigDiagnostic::Severity;

constexpr QLatin1String anyModel("/*");

ConfigNode allowNode(const ReadingContext &context)
{
    return context.root().member(u"agents").member(u"defaults").member(u"modelPolicy").member(u"allow");
}

/// An entry is an exact reference, an alias, `provider/*` or `provider/name/*` [OPENCLAW.md 4].
bool isEntry(const OpenClawConfig &config, const QString &entry)
{
    if (config.aliases.contains(entry.trimmed().toLower())) {
        return true;
    }
    const qsizetype star = entry.indexOf(u'*');
    const bool isTrailing = star < 0 || (star == entry.size() - 1 && entry.endsWith(anyModel));
    return ModelRef::parse(entry).has_value() && isTrailing;
}

bool covers(const OpenClawConfig &config, const QString &entry, const ModelRef &ref)
{
    const auto alias = config.aliases.constFind(entry.trimmed().toLower());
    const std::optional<ModelRef> allowed =
        alias != config.aliases.cend() ? std::optional(*alias) : ModelRef::parse(entry);
    if (!allowed || allowed->provider != ref.provider) {
        return false;
    }
    return allowed->model == ref.model || allowed->model == QLatin1String("*")
        || (allowed->model.endsWith(anyModel) && ref.model.startsWith(allowed->model.chopped(1)));
}

std::optional<ModelRef> meaningOf(const OpenClawConfig &config, const QString &name)
{
    const auto alias = config.aliases.constFind(name.trimmed().toLower());
    return alias == config.aliases.cend() ? ModelRef::parse(name) : std::optional(*alias);
}

void checkTail(ReadingContext &context, const OpenClawConfig &config, const ModelRef &primary)
{
    const ProviderConfig *provider = config.provider(primary.provider);
    const ModelConfig *model = provider ? provider->model(primary.model) : nullptr;
    const ConfigNode keep = context.root()
                                .member(u"agents")
                                .member(u"defaults")
                                .member(u"compaction")
                                .member(u"keepRecentTokens");
    const qint64 kept = keep.toInteger().value_or(0);
    if (model && model->contextWindow && kept > *model->contextWindow / 2) {
        context.diagnostics.add(Severity::Warning, ConfigCode::tailOverWindow, keep,
            {QString::number(kept), QString::number(*model->contextWindow)},
            {setRepair(
                keep, QByteArray::number(qMax<qint64>(1, *model->contextWindow / 4)), Choice::Needed)});
    }
}

} // namespace

bool isHostedModel(const OpenClawConfig &config, const ModelRef &ref)
{
    const QString &model = ref.model;
    if (model.endsWith(QLatin1String(":cloud")) || model.endsWith(QLatin1String("-cloud"))) {
        return true;
    }
    const ProviderConfig *provider = config.provider(ref.provider);
    const ModelConfig *row = provider ? provider->model(model) : nullptr;
    if (row && !row->baseUrl.isEmpty()) {
        return placeOf(row->baseUrl) == Place::Hosted;
    }
    if (provider && !provider->baseUrl.isEmpty()) {
        return !provider->baseUrl.contains(QLatin1String("${"))
            && placeOf(provider->baseUrl) == Place::Hosted;
    }
    const std::optional<BuiltinProvider> builtin = builtinProvider(ref.provider);
    return builtin && placeOf(builtin->baseUrl) == Place::Hosted;
}

bool policyAllows(const OpenClawConfig &config, const ModelRef &ref)
{
    return config.policyAllow.isEmpty()
        || std::any_of(config.policyAllow.cbegin(), config.policyAllow.cend(),
            [&config, &ref](const QString &entry) { return covers(config, entry, ref); });
}

void checkPolicy(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named)
{
    const ConfigNode allow = allowNode(context);
    QList<ModelRef> reported;
    for (const NamedModel &each : named) {
        if (each.role == Role::Policy && !isEntry(config, each.text)) {
            context.diagnostics.addAtKey(Severity::Error, ConfigCode::invalidFormat, each.member,
                {shortened(each.text), QStringLiteral("policy_entry")},
                {removeRepair(each.member, Choice::Needed)});
        }
        const bool isChosenByHand = each.role == Role::Primary || each.role == Role::Settings;
        const std::optional<ModelRef> ref =
            isChosenByHand && !config.policyAllow.isEmpty() ? meaningOf(config, each.text) : std::nullopt;
        const bool isThere =
            ref && (config.provider(ref->provider) != nullptr || builtinProvider(ref->provider));
        if (!isThere || reported.contains(*ref)) { // what is not there has been told
            continue;
        }
        if (!policyAllows(config, *ref)) {
            reported.append(*ref);
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::notInPolicy, each.member,
                {shortened(ref->toString())},
                {insertRepair(allow, QStringLiteral("modelPolicy.allow"), ref->toString(), Choice::Needed)});
        }
    }
}

void checkPlaces(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named)
{
    const std::optional<ModelRef> primary = meaningOf(config, config.primary);
    if (!primary) {
        return;
    }
    checkTail(context, config, *primary);
    if (isHostedModel(config, *primary)) {
        return; // nobody means to stay at home
    }
    const bool isReplace = config.mode == OpenClawConfig::Mode::Replace;
    for (const NamedModel &each : named) {
        const bool isCalled = each.role == Role::Side || (isReplace && each.role == Role::Fallback);
        const std::optional<ModelRef> ref = isCalled ? meaningOf(config, each.text) : std::nullopt;
        if (!ref || !isHostedModel(config, *ref)) {
            continue;
        }
        QList<ConfigRepair> repairs;
        if (each.role == Role::Fallback) {
            repairs.append(removeRepair(each.member, Choice::Needed));
        }
        context.diagnostics.addAtKey(isReplace ? Severity::Warning : Severity::Info,
            isReplace ? ConfigCode::replaceHosted : ConfigCode::hostedSideModel, each.member,
            {shortened(each.text)}, repairs);
    }
}

} // namespace Hearth
