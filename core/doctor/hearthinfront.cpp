#include "doctor/hearthinfront.h"

#include "config/configreader.h"
#include "config/defaultmodels.h"
#include "config/editing.h"
#include "config/keyform.h"
#include "config/modeluses.h"
#include "config/providerform.h"
#include "config/routeedit.h"
#include "doctor/serveraddition.h"
#include "json5/json5literal.h"

#include <algorithm>

namespace Hearth {

namespace {

using Operations = QList<Json5Operation>;

/// For chains whose first model declares no window: the least that is recommended [OPENCLAW.md 15].
constexpr qint64 cautiousWindow = 32768;
/// Generous, because prompt processing is silent [OPENCLAW.md 14].
constexpr qint64 frontTimeoutSeconds = 600;

QString hearthId()
{
    return QStringLiteral("hearth");
}

QString frontRef()
{
    return QStringLiteral("hearth/auto");
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

Json5Path allowPath()
{
    return defaultsPath(QStringLiteral("modelPolicy")).child(QStringLiteral("allow"));
}

Json5Path hopsPath()
{
    return pathOf({QStringLiteral("routes"), autoRoute(), QStringLiteral("hops")});
}

Json5Path memoryPath()
{
    return pathOf({QStringLiteral("front")});
}

/// Whether \a path is \a top or stands in it.
bool isWithin(const Json5Path &path, const Json5Path &top)
{
    return path.steps().size() >= top.steps().size()
        && std::equal(top.steps().cbegin(), top.steps().cend(), path.steps().cbegin());
}

/// A document and the operations that have made it what it is.
class Desk
{
public:
    explicit Desk(Json5Document document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] const Json5Document &document() const { return m_document; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Operations &operations() const { return m_operations; }

    void make(const Operations &operations)
    {
        for (const Json5Operation &each : operations) {
            make(each);
        }
    }

    void make(const Json5Operation &operation)
    {
        if (const QString owner = includedOnWayTo(m_document, operation.path); !owner.isEmpty()) {
            fail({ErrorKind::InvalidInput,
                QStringLiteral("%1 stands in the included file %2").arg(operation.path.toString(), owner),
                0});
            return;
        }
        const Result<QByteArray> text = applied(m_document, {operation});
        if (!text) {
            fail(text.error());
            return;
        }
        if (*text != m_document.toText()) {
            m_document = Json5Document::parse(*text);
            m_operations.append(operation);
        }
    }

    void make(const Result<Operations> &operations)
    {
        operations ? make(*operations) : fail(operations.error());
    }

    /// Takes \a leaf out, and what is empty then on the way up to \a top.
    void removeUpTo(const Json5Path &leaf, const Json5Path &top)
    {
        if (m_document.find(leaf).isNull()) {
            return;
        }
        make(Json5Operation::remove(leaf));
        for (Json5Path path = leaf.parent(); isWithin(path, top) && !path.isRoot(); path = path.parent()) {
            if (m_document.find(path).size() > 0 || m_error) {
                return;
            }
            make(Json5Operation::remove(path));
        }
    }

private:
    void fail(const Error &error)
    {
        if (!m_error) {
            m_error = error;
        }
    }

    Json5Document m_document;
    Operations m_operations;
    std::optional<Error> m_error;
};

/// What stood at a place before; no text: nothing did.
struct Remembered
{
    Json5Path path;
    std::optional<QByteArray> text;
};

/// What stood at the places that \a operations touch.
QList<Remembered> rememberedOf(const Json5Document &before, const Operations &operations)
{
    QList<Remembered> memory;
    for (const Json5Operation &operation : operations) {
        Json5Path path = operation.path;
        if (path == allowPath() && operation.kind == Json5Operation::Kind::Insert) {
            memory.append({path.child(frontRef()), std::nullopt}); // one entry, wherever it comes to stand
            continue;
        }
        const Json5Node node = before.find(path);
        while (node.isNull() && !path.parent().isRoot() && before.find(path.parent()).isNull()) {
            path = path.parent();
        }
        const bool isKnown = std::any_of(memory.cbegin(), memory.cend(),
            [&path](const Remembered &each) { return isWithin(path, each.path); });
        if (!isKnown) {
            memory.append({path, node.isNull() ? std::nullopt : std::optional(node.text())});
        }
    }
    return memory;
}

QByteArray memoryText(const QList<Remembered> &memory)
{
    QByteArrayList lines;
    for (const Remembered &each : memory) {
        lines.append("    " + json5QuotedString(each.path.toString()) + ": "
            + (each.text ? json5QuotedString(QString::fromUtf8(*each.text)) : QByteArray("null")));
    }
    return lines.isEmpty() ? QByteArray("{}") : "{\n" + lines.join(",\n") + "\n  }";
}

QList<Remembered> memoryIn(const Json5Document &settings, const QString &file)
{
    QList<Remembered> memory;
    for (const Json5Member &member : settings.find(memoryPath().child(file)).members()) {
        const Result<Json5Path> path = Json5Path::parse(member.key);
        const std::optional<QString> text = member.value.toString();
        if (path && !path->isRoot() && (text || member.value.kind() == Json5Node::Kind::Null)) {
            memory.append({*path, text ? std::optional(text->toUtf8()) : std::nullopt});
        }
    }
    return memory;
}

QString configFile()
{
    return QStringLiteral("config");
}

QString settingsFile()
{
    return QStringLiteral("settings");
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

QByteArray keyText(const FrontSetup &setup, QString &variable)
{
    if (!setup.tokenRequired) {
        return json5QuotedString(QStringLiteral("hearth-local")); // a key is wanted, none is asked for
    }
    const SecretInput::Source source = setup.token.source;
    KeyForm key;
    key.kind = KeyForm::Kind::Reference;
    if (source == SecretInput::Source::None || source == SecretInput::Source::Plain) {
        key.source = SecretInput::Source::Env; // a token is written in one file alone
        key.id = QString::fromLatin1(frontKeyVariable);
    } else {
        key.source = source;
        key.provider = setup.token.provider;
        key.id = setup.token.id;
    }
    if (key.provider.isEmpty()) {
        key.provider = QStringLiteral("default");
    }
    variable = key.source == SecretInput::Source::Env ? key.id : QString();
    return keyFormText(key);
}

/// The models that \a chain names, as far as \a config declares them.
QList<const ModelConfig *> modelsOf(const OpenClawConfig &config, const QStringList &chain)
{
    QList<const ModelConfig *> models;
    for (const QString &name : chain) {
        const std::optional<ModelRef> ref = config.resolve(name);
        const ProviderConfig *provider = ref ? config.provider(ref->provider) : nullptr;
        models.append(provider ? provider->model(ref->model) : nullptr);
    }
    return models;
}

/// The model `auto` as OpenClaw is to see it: what the first model of the chain can hold, and images when any
/// of them takes some, as those that do not are passed over.
QByteArray modelText(const OpenClawConfig &config, const QStringList &chain, const FrontSetup &setup)
{
    const QList<const ModelConfig *> models = modelsOf(config, chain);
    const ModelConfig *first = models.value(0);
    std::optional<qint64> window = setup.window;
    if (!window && first) {
        window = first->contextTokens ? first->contextTokens : first->contextWindow;
    }
    const qint64 tokens = window.value_or(0) > 0 ? *window : cautiousWindow;
    const bool takesImages = std::any_of(models.cbegin(), models.cend(),
        [](const ModelConfig *each) { return each && each->input.contains(QStringLiteral("image")); });
    const auto limit = first ? first->maxTokens : std::nullopt;
    return "{\n"
           "      \"id\": \"auto\",\n"
           "      \"name\": \"Hearth (best model now)\",\n"
           "      \"reasoning\": false,\n"
           "      \"input\": "
        + QByteArray(takesImages ? "[\"text\", \"image\"]" : "[\"text\"]")
        + ",\n"
          "      \"cost\": { \"input\": 0, \"output\": 0, \"cacheRead\": 0, \"cacheWrite\": 0 },\n"
          "      \"contextWindow\": "
        + QByteArray::number(tokens)
        + ",\n      \"maxTokens\": " + QByteArray::number(usefulMaxTokens(tokens, limit))
        + ",\n      \"compat\": { \"supportsDeveloperRole\": false }\n    }";
}

/// The provider entry [OPENCLAW.md 14; configs/hearth-in-front.json5]; one that is there gets the address,
/// and the model `auto` if it lacks it.
void addProvider(Desk &desk, const OpenClawConfig &config, const QStringList &chain, const FrontSetup &setup,
    QString &variable)
{
    const Json5Path providers = providerPath({}).parent();
    const QString id = providerKeyIn(desk.document().find(providers), hearthId()).value_or(hearthId());
    const Json5Path path = providers.child(id);
    const Json5Node entry = desk.document().find(path);
    const QByteArray key = keyText(setup, variable);
    if (entry.kind() != Json5Node::Kind::Object) {
        // The time limit came later; without it that OpenClaw waits for long anyhow.
        const bool isOld = config.rules == OpenClawConfig::Rules::V2026_2;
        const QByteArray timeout = "\"timeoutSeconds\": " + QByteArray::number(frontTimeoutSeconds) + ",\n  ";
        desk.make(Json5Operation::set(path,
            "{\n  \"baseUrl\": " + json5QuotedString(setup.baseUrl) + ",\n  \"apiKey\": " + key
                + ",\n  \"api\": \"openai-responses\",\n  " + (isOld ? QByteArray() : timeout)
                + "\"models\": [\n    " + modelText(config, chain, setup) + "\n  ]\n}"));
        return;
    }
    if (entry.member(u"baseUrl").toString() != setup.baseUrl) {
        desk.make(
            Json5Operation::set(path.child(QStringLiteral("baseUrl")), json5QuotedString(setup.baseUrl)));
    }
    const QList<Json5Node> models = entry.member(u"models").elements();
    const bool hasAuto = std::any_of(models.cbegin(), models.cend(),
        [](const Json5Node &each) { return each.member(u"id").toString() == autoRoute(); });
    const Json5Path list = path.child(QStringLiteral("models"));
    if (!hasAuto && entry.member(u"models").kind() == Json5Node::Kind::Array) {
        desk.make(Json5Operation::insert(list, models.size(), modelText(config, chain, setup)));
    } else if (!hasAuto) {
        desk.make(Json5Operation::set(list, "[\n  " + modelText(config, chain, setup) + "\n]"));
    }
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
        const Json5Path providers = providerPath({}).parent();
        leaves.append(
            providers.child(providerKeyIn(config.find(providers), hearthId()).value_or(hearthId())));
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

/// Puts back what \a memory says of \a leaves and of the places that it has the text of.
void putBack(Desk &desk, const QList<Remembered> &memory, const QList<Json5Path> &leaves)
{
    for (const Remembered &each : memory) {
        if (each.text) {
            desk.make(Json5Operation::set(each.path, *each.text));
            continue;
        }
        for (const Json5Path &leaf : leaves) {
            if (isWithin(leaf, each.path)) {
                desk.removeUpTo(leaf, each.path);
            }
        }
    }
}

/// Hearth goes from the list of what may be chosen; an empty list would allow everything.
void removeFromPolicy(Desk &desk)
{
    const QList<Json5Node> entries = desk.document().find(allowPath()).elements();
    for (qsizetype i = entries.size() - 1; i >= 0 && entries.size() > 1; --i) {
        if (entries.at(i).toString() == frontRef()) {
            desk.make(Json5Operation::remove(allowPath().child(i)));
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
    Desk own(settings);
    if (ownChain(settings).isEmpty()) {
        QList<RouteHop> hops;
        for (const QString &name : std::as_const(changes.chain)) {
            hops.append({{name}});
        }
        own.make(setRouteHops(settings, autoRoute(), hops));
    }
    Desk theirs(config);
    addProvider(theirs, meaning, changes.chain, setup, changes.keyVariable);
    const bool wasInFront = meaning.namesHearth(meaning.primary);
    if (!wasInFront) {
        theirs.make(setPrimary(theirs.document(), frontRef()));
    }
    if (theirs.document().find(fallbacksPath()).size() > 0) {
        theirs.make(Json5Operation::set(fallbacksPath(), "[]"));
    }
    // What is remembered of the time before Hearth came in front stays as it is.
    const bool hasMemory = wasInFront && !settings.find(memoryPath()).isNull();
    if (!hasMemory && !theirs.operations().isEmpty()) {
        own.make(Json5Operation::set(memoryPath(),
            "{\n  \"config\": " + memoryText(rememberedOf(config, theirs.operations()))
                + ",\n  \"settings\": " + memoryText(rememberedOf(settings, own.operations())) + "\n}"));
    }
    for (const Desk *desk : {&theirs, &own}) {
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
    const QList<Remembered> memory = memoryIn(settings, configFile());
    const QList<Remembered> ownMemory = memoryIn(settings, settingsFile());
    const QStringList routed = ownChain(settings);
    const bool hasMemory = !memory.isEmpty();
    Desk theirs(config);
    putBack(theirs, memory, chainLeaves(config) + entryLeaves(config));
    const bool wasInserted = std::any_of(memory.cbegin(), memory.cend(),
        [](const Remembered &each) { return each.path == allowPath().child(frontRef()); });
    if (wasInserted || !hasMemory) {
        removeFromPolicy(theirs);
    }
    const QStringList restored = chainOf(configOf(theirs.document()));
    const bool wasCopied = std::any_of(ownMemory.cbegin(), ownMemory.cend(),
        [](const Remembered &each) { return isWithin(hopsPath(), each.path); });
    const bool hasChanged = !routed.isEmpty() && wasCopied && routed != restored;
    Desk own(settings);
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
    if (!own.document().find(memoryPath()).isNull()) {
        own.make(Json5Operation::remove(memoryPath()));
    }
    for (const Desk *desk : {&theirs, &own}) {
        if (desk->error()) {
            return failure(*desk->error());
        }
    }
    changes.config = theirs.operations();
    changes.settings = own.operations();
    return changes;
}

} // namespace Hearth
