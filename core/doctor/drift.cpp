#include "doctor/drift.h"

#include "config/builtinproviders.h"
#include "config/editing.h"
#include "config/nearestname.h"
#include "config/place.h"
#include "doctor/driftrules.h"
#include "doctor/freshness.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Drift::Kind;
using Severity = Drift::Severity;

/// The reading that may be judged by; null: none.
const ServerReading *freshReading(const DriftQuestion &question, const QString &providerId)
{
    const auto health = question.health.constFind(providerId);
    const bool isGood = health != question.health.cend() && isFresh(*health, question.now);
    return isGood ? health->reading.get() : nullptr;
}

void append(QList<Drift> &drifts, const std::optional<Drift> &drift)
{
    if (drift) {
        drifts.append(*drift);
    }
}

QList<Drift> modelDrifts(const DeclaredModel &match)
{
    QList<Drift> drifts;
    const std::optional<Drift> window = windowDrift(match);
    append(drifts, window);
    const bool isMendedThere = window && window->kind != Kind::WindowBelowLoaded;
    if (!isMendedThere) {
        append(drifts, outputDrift(match));
    }
    append(drifts, listingDrift(match));
    append(drifts, dialectDrift(match));
    return drifts + abilityDrift(match);
}

/// \a places: how many hops of the chain come before the provider's first; none: it is not in it.
std::optional<Drift> keyDrift(const DriftQuestion &question, const ProviderConfig &provider,
    const ServerReading *server, std::optional<qsizetype> place)
{
    if (!question.keysAreSettled) {
        return std::nullopt;
    }
    const bool hasKey = question.providersWithKey.contains(provider.id);
    const bool isRefused = server && server->state == ServerState::AuthRequired;
    // A hosted server is not even asked without a key.
    const bool isBarred = !hasKey && place && placeOf(provider.baseUrl) == Place::Hosted;
    if (!isRefused && !isBarred) {
        return std::nullopt;
    }
    Drift drift;
    drift.kind = hasKey ? Kind::KeyRefused : Kind::KeyMissing;
    drift.severity = isRefused || place == 0 ? Severity::Trouble : Severity::Warning;
    drift.provider = provider.id;
    drift.path = provider.isDeclared ? provider.path.child(QStringLiteral("apiKey")) : Json5Path();
    drift.file = provider.file;
    drift.actualText = hostedKeyOf(provider).id;
    return drift;
}

QList<Drift> providerDrifts(const DriftQuestion &question, const ProviderConfig &provider,
    std::optional<qsizetype> place, DriftRepairs &repairs)
{
    const ServerReading *server = freshReading(question, provider.id);
    QList<Drift> drifts;
    append(drifts, keyDrift(question, provider, server, place));
    if (!server || server->state != ServerState::Up || server->kind == ProviderKind::Hearth) {
        return drifts;
    }
    append(drifts, dialectDrift(provider, *server));
    append(drifts, addressDrift(provider, *server, repairs));
    for (const ModelConfig &model : provider.models) {
        if (model.baseUrl.isEmpty()) { // else another server answers for it
            drifts += modelDrifts(
                {question.config, provider, model, *server, server->answering(model.id), repairs});
        }
    }
    return drifts;
}

/// All references that would find a model.
QStringList knownReferences(const DriftQuestion &question)
{
    QStringList known;
    for (const ProviderConfig &provider : question.config.providers) {
        for (const ModelConfig &model : provider.models) {
            known.append(ModelRef{provider.id, model.id}.toString());
        }
        if (const ServerReading *server = freshReading(question, provider.id)) {
            for (const ModelReading &model : server->models) {
                if (!model.embedding && !provider.model(model.id)) {
                    known.append(ModelRef{provider.id, model.id}.toString());
                }
            }
        }
    }
    return known;
}

Json5Path referencePath(const DriftQuestion &question, const QString &name)
{
    const Json5Path path =
        pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), QStringLiteral("model")});
    if (question.config.primary == name) {
        const bool isText =
            question.document && question.document->find(path).kind() == Json5Node::Kind::String;
        return isText ? path : path.child(QStringLiteral("primary"));
    }
    return path.child(QStringLiteral("fallbacks")).child(question.config.fallbacks.indexOf(name));
}

Drift lostReference(const DriftQuestion &question, const QString &name, DriftRepairs &repairs)
{
    const bool isPrimary = question.config.primary == name;
    Drift drift;
    drift.kind = Kind::ReferenceLost;
    drift.severity = isPrimary ? Severity::Trouble : Severity::Warning;
    const std::optional<ModelRef> ref = ModelRef::parse(name);
    drift.provider = ref ? ref->provider : QString();
    drift.model = ref ? ref->model : name;
    drift.declaredText = name;
    drift.actualText = nearestName(name, knownReferences(question));
    drift.path = referencePath(question, name);
    if (!drift.actualText.isEmpty()) {
        if (const auto operations = repairs.chain(question.config, name, drift.actualText);
            !operations.isEmpty()) {
            drift.repairs.append({ConfigRepair::Act::Set, {drift.actualText}, operations, true});
        }
    }
    if (!isPrimary) {
        if (const auto operations = repairs.chain(question.config, name, {}); !operations.isEmpty()) {
            drift.repairs.append({ConfigRepair::Act::Remove, {}, operations, true});
        }
    }
    return drift;
}

/// Whether \a name, one of the chain's, leads to no model for certain.
bool isLost(const DriftQuestion &question, const QString &name)
{
    if (question.config.namesHearth(name)) {
        return false;
    }
    const std::optional<ModelRef> ref = question.config.resolve(name);
    if (!ref) {
        const std::optional<ModelRef> written = ModelRef::parse(name);
        return !(written && builtinProvider(written->provider)); // OpenClaw knows those without being told
    }
    const ProviderConfig *provider = question.config.provider(ref->provider);
    const ServerReading *server = freshReading(question, ref->provider);
    return provider && !provider->model(ref->model) && server && isSurelyMissing(*server, ref->model);
}

QStringList namesOfChain(const OpenClawConfig &config)
{
    QStringList names = config.fallbacks;
    names.prepend(config.primary);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

QLatin1String driftKindName(Drift::Kind kind)
{
    switch (kind) {
    case Drift::Kind::WindowAboveLoaded:
        return QLatin1String("window_above_loaded");
    case Drift::Kind::WindowAboveMaximum:
        return QLatin1String("window_above_maximum");
    case Drift::Kind::WindowBelowLoaded:
        return QLatin1String("window_below_loaded");
    case Drift::Kind::OutputAboveLimit:
        return QLatin1String("output_above_limit");
    case Drift::Kind::ModelMissing:
        return QLatin1String("model_missing");
    case Drift::Kind::ModelIsAlias:
        return QLatin1String("model_is_alias");
    case Drift::Kind::DialectNotSpoken:
        return QLatin1String("dialect_not_spoken");
    case Drift::Kind::AddressOff:
        return QLatin1String("address_off");
    case Drift::Kind::KeyMissing:
        return QLatin1String("key_missing");
    case Drift::Kind::KeyRefused:
        return QLatin1String("key_refused");
    case Drift::Kind::ImagesNotTaken:
        return QLatin1String("images_not_taken");
    case Drift::Kind::ToolsNotTaken:
        return QLatin1String("tools_not_taken");
    case Drift::Kind::ReferenceLost:
        return QLatin1String("reference_lost");
    }
    Q_UNREACHABLE();
}

QList<Drift> driftOf(const DriftQuestion &question, DriftRepairs &repairs)
{
    repairs.begin(question.document);
    QHash<QString, qsizetype> places;
    const QList<ModelRef> hops = question.config.chain().hops;
    for (qsizetype i = hops.size() - 1; i >= 0; --i) {
        places.insert(hops.at(i).provider, i);
    }
    QList<Drift> drifts;
    for (const ProviderConfig &provider : question.config.providers) {
        const auto place = places.constFind(provider.id);
        drifts += providerDrifts(
            question, provider, place == places.cend() ? std::nullopt : std::optional(*place), repairs);
    }
    for (const QString &name : namesOfChain(question.config)) {
        if (isLost(question, name)) {
            drifts.append(lostReference(question, name, repairs));
        }
    }
    std::stable_sort(drifts.begin(), drifts.end(),
        [](const Drift &one, const Drift &other) { return one.severity < other.severity; });
    return drifts;
}

QList<Drift> driftOf(const DriftQuestion &question)
{
    DriftRepairs repairs;
    return driftOf(question, repairs);
}

} // namespace Hearth
