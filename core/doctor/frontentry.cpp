#include "doctor/frontentry.h"

#include "config/editing.h"
#include "config/keyform.h"
#include "config/providerform.h"
#include "doctor/frontmemory.h"
#include "doctor/serveraddition.h"
#include "json5/json5literal.h"

#include <algorithm>

namespace Hearth {

namespace {

/// For chains whose first model declares no window: the least that is recommended [OPENCLAW.md 15].
constexpr qint64 cautiousWindow = 32768;
/// Generous, because prompt processing is silent [OPENCLAW.md 14].
constexpr qint64 frontTimeoutSeconds = 600;

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

} // namespace

Json5Path frontProviderPath(const Json5Document &config)
{
    const Json5Path providers = providerPath({}).parent();
    const QString id = QStringLiteral("hearth");
    return providers.child(providerKeyIn(config.find(providers), id).value_or(id));
}

QString addFrontProvider(
    FrontDesk &desk, const OpenClawConfig &config, const QStringList &chain, const FrontSetup &setup)
{
    QString variable;
    const Json5Path path = frontProviderPath(desk.document());
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
        return variable;
    }
    if (entry.member(u"baseUrl").toString() != setup.baseUrl) {
        desk.make(
            Json5Operation::set(path.child(QStringLiteral("baseUrl")), json5QuotedString(setup.baseUrl)));
    }
    const QList<Json5Node> models = entry.member(u"models").elements();
    const bool hasAuto = std::any_of(models.cbegin(), models.cend(),
        [](const Json5Node &each) { return each.member(u"id").toString() == QLatin1String("auto"); });
    const Json5Path list = path.child(QStringLiteral("models"));
    if (!hasAuto && entry.member(u"models").kind() == Json5Node::Kind::Array) {
        desk.make(Json5Operation::insert(list, models.size(), modelText(config, chain, setup)));
    } else if (!hasAuto) {
        desk.make(Json5Operation::set(list, "[\n  " + modelText(config, chain, setup) + "\n]"));
    }
    return variable;
}

} // namespace Hearth
