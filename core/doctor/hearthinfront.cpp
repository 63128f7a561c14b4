#include "doctor/hearthinfront.h"

#include "config/configreader.h"
#include "config/defaultmodels.h"
#include "config/editing.h"
#include "config/modeluses.h"
#include "config/routeedit.h"
#include "doctor/frontentry.h"
#include "doctor/frontmemory.h"
#include "json5/json5edit.h"

#include <algorithm>

namespace Hearth {

namespace {

QString hearthId()
{
    return QStringLiteral("hearth");
}

QString autoRoute()
{
    return QStringLiteral("auto");
}

Json5Path defaultsPath(const QString &key)
{
    return pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), key});
}

Json5Path fallbacksPath()
{
    return defaultsPath(QStringLiteral("model")).child(QStringLiteral("fallbacks"));
}

Json5Path hopsPath()
{
    return pathOf({QStringLiteral("routes"), autoRoute(), QStringLiteral("hops")});
}

OpenClawConfig configOf(const Json5Document &document)
{
    return readOpenClawConfig(document).config;
}

/// The chain that OpenClaw goes by, as routing has it: without a primary every declared model.
QStringList chainOf(const OpenClawConfig &config)
{
    QStringList names;
    const OpenClawConfig::Chain chain = config.chain();
    for (const ModelRef &ref : chain.hops) {
        names.append(ref.toString());
    }
    names += chain.unresolved;
    if (config.primary.isEmpty() && config.fallbacks.isEmpty()) {
        for (const ProviderConfig &provider : config.providers) {
            for (const ModelConfig &model : provider.models) {
                if (provider.id != hearthId()) {
                    names.append(ModelRef{provider.id, model.id}.toString());
                }
            }
        }
    }
    return names;
}

QStringList ownChain(const Json5Document &settings)
{
    return readRoute(settings, autoRoute()).value_or(RouteSettings{}).references();
}

bool declaresHearth(const OpenClawConfig &config)
{
    const ProviderConfig *provider = config.provider(hearthId());
    return provider && provider->isDeclared;
}

/// Whether something but the chain goes by the provider: then it has to stay.
bool isUsedBeside(const Json5Document &config)
{
    const QList<ModelUse> uses = usesOfProvider(config, hearthId());
    return std::any_of(
        uses.cbegin(), uses.cend(), [](const ModelUse &each) { return each.role == ModelUse::Role::Side; });
}

/// Where Hearth in front stands beside the chain.
QList<Json5Path> entryLeaves(const Json5Document &config)
{
    QList<Json5Path> leaves{defaultsPath(QStringLiteral("models")).child(frontRef())};
    if (!isUsedBeside(config)) {
        leaves.append(frontProviderPath(config));
    }
    return leaves;
}

QList<Json5Path> chainLeaves(const Json5Document &config)
{
    const Json5Path model = defaultsPath(QStringLiteral("model"));
    if (config.find(model).kind() == Json5Node::Kind::Object) {
        return {model.child(QStringLiteral("primary")), fallbacksPath()};
    }
    return {model};
}

/// Hearth goes from the list of what may be chosen; an empty list would allow everything.
void removeFromPolicy(FrontDesk &desk)
{
    const QList<Json5Node> entries = desk.document().find(frontAllowPath()).elements();
    for (qsizetype i = entries.size() - 1; i >= 0 && entries.size() > 1; --i) {
        if (entries.at(i).toString() == frontRef()) {
            desk.make(Json5Operation::remove(frontAllowPath().child(i)));
        }
    }
}

std::optional<Error> syntaxErrorOf(const Json5Document &config, const Json5Document &settings)
{
    for (const Json5Document *each : {&config, &settings}) {
        const bool isEmpty = each->toText().trimmed().isEmpty(); // no file yet
        if (each->hasErrors() && !isEmpty) {
            return json5SyntaxError(*each);
        }
    }
    return std::nullopt;
}

} // namespace

FrontView frontView(const Json5Document &config, const Json5Document &settings)
{
    const OpenClawConfig meaning = configOf(config);
    FrontView view;
    view.chain = ownChain(settings);
    const bool hasOwnChain = !view.chain.isEmpty();
    if (!hasOwnChain) {
        view.chain = chainOf(meaning);
    }
    const bool isDeclared = declaresHearth(meaning);
    view.address = isDeclared ? meaning.provider(hearthId())->baseUrl : QString();
    if (meaning.namesHearth(meaning.primary)) {
        view.state = isDeclared && hasOwnChain ? FrontState::On : FrontState::Incomplete;
    }
    return view;
}

Result<FrontChanges> putInFront(
    const Json5Document &config, const Json5Document &settings, const FrontSetup &setup)
{
    if (const std::optional<Error> error = syntaxErrorOf(config, settings)) {
        return failure(*error);
    }
    const OpenClawConfig meaning = configOf(config);
    FrontChanges changes;
    changes.chain = frontView(config, settings).chain;
    if (changes.chain.isEmpty()) {
        return failure(ErrorKind::NotFound, QStringLiteral("the config names no model to route to"));
    }
    FrontDesk own(settings);
    if (ownChain(settings).isEmpty()) {
        QList<RouteHop> hops;
        for (const QString &name : std::as_const(changes.chain)) {
            hops.append({{name}});
        }
        own.make(setRouteHops(settings, autoRoute(), hops));
    }
    FrontDesk theirs(config);
    changes.keyVariable = addFrontProvider(theirs, meaning, changes.chain, setup);
    const bool wasInFront = meaning.namesHearth(meaning.primary);
    if (!wasInFront) {
        theirs.make(setPrimary(theirs.document(), frontRef()));
    }
    if (theirs.document().find(fallbacksPath()).size() > 0) {
        theirs.make(Json5Operation::set(fallbacksPath(), "[]"));
    }
    // What is remembered of the time before Hearth came in front stays as it is.
    const bool hasMemory = wasInFront && !settings.find(frontMemoryPath()).isNull();
    if (!hasMemory && !theirs.operations().isEmpty()) {
        own.make(Json5Operation::set(frontMemoryPath(),
            frontMemoryText(
                rememberedOf(config, theirs.operations()), rememberedOf(settings, own.operations()))));
    }
    for (const FrontDesk *desk : {&theirs, &own}) {
        if (desk->error()) {
            return failure(*desk->error());
        }
    }
    changes.config = theirs.operations();
    changes.settings = own.operations();
    return changes;
}

Result<FrontChanges> takeFromFront(const Json5Document &config, const Json5Document &settings)
{
    if (const std::optional<Error> error = syntaxErrorOf(config, settings)) {
        return failure(*error);
    }
    FrontChanges changes;
    const OpenClawConfig meaning = configOf(config);
    if (!meaning.namesHearth(meaning.primary)) {
        return changes;
    }
    const QList<Remembered> memory = configMemory(settings);
    const QList<Remembered> ownMemory = settingsMemory(settings);
    const QStringList routed = ownChain(settings);
    const bool hasMemory = !memory.isEmpty();
    FrontDesk theirs(config);
    putBack(theirs, memory, chainLeaves(config) + entryLeaves(config));
    const bool wasInserted = std::any_of(memory.cbegin(), memory.cend(),
        [](const Remembered &each) { return each.path == frontAllowPath().child(frontRef()); });
    if (wasInserted || !hasMemory) {
        removeFromPolicy(theirs);
    }
    const QStringList restored = chainOf(configOf(theirs.document()));
    const bool wasCopied = std::any_of(ownMemory.cbegin(), ownMemory.cend(),
        [](const Remembered &each) { return isWithin(hopsPath(), each.path); });
    const bool hasChanged = !routed.isEmpty() && wasCopied && routed != restored;
    FrontDesk own(settings);
    changes.chain = restored;
    if (!hasMemory || hasChanged) {
        changes.chain = !routed.isEmpty() ? routed : restored;
        if (changes.chain.isEmpty()) {
            return failure(ErrorKind::NotFound, QStringLiteral("there is no chain to go back to"));
        }
        theirs.make(chainOperations(theirs.document(), changes.chain.constFirst(), changes.chain.sliced(1)));
        for (const Json5Path &leaf : hasMemory ? QList<Json5Path>() : entryLeaves(config)) {
            theirs.removeUpTo(leaf, leaf);
        }
    } else {
        putBack(own, ownMemory, {hopsPath()});
    }
    if (!own.document().find(frontMemoryPath()).isNull()) {
        own.make(Json5Operation::remove(frontMemoryPath()));
    }
    for (const FrontDesk *desk : {&theirs, &own}) {
        if (desk->error()) {
            return failure(*desk->error());
        }
    }
    changes.config = theirs.operations();
    changes.settings = own.operations();
    return changes;
}

} // namespace Hearth
