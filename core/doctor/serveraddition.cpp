#include "doctor/serveraddition.h"

#include "config/builtinproviders.h"
#include "config/confignames.h"
#include "config/place.h"
#include "config/providerpresets.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

/// For servers that tell no window: the least that is recommended [OPENCLAW.md 15].
constexpr qint64 cautiousWindow = 32768;
constexpr qint64 mostOutput = 8192; ///< What OpenClaw assumes [OPENCLAW.md 3].

ProviderPreset presetOf(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::LmStudio:
        return ProviderPreset::LmStudio;
    case ProviderKind::Ollama:
        return ProviderPreset::Ollama;
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
        return ProviderPreset::LlamaCpp;
    case ProviderKind::Vllm:
        return ProviderPreset::Vllm;
    case ProviderKind::LiteLlm:
        return ProviderPreset::LiteLlm;
    case ProviderKind::OpenAi:
        return ProviderPreset::OpenAi;
    case ProviderKind::Anthropic:
        return ProviderPreset::Anthropic;
    case ProviderKind::OpenRouter:
        return ProviderPreset::OpenRouter;
    case ProviderKind::LlamaSwap:
    case ProviderKind::Generic:
    case ProviderKind::Hosted:
    case ProviderKind::Hearth:
    case ProviderKind::Unknown:
        break;
    }
    return ProviderPreset::OpenAiStyle;
}

/// \a name as a provider id: small letters, digits, dashes; empty when nothing is left.
QString asId(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = name.toLower();
    id.replace(others, QStringLiteral("-"));
    while (id.startsWith(u'-')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id;
}

/// A telling id for what has no preset of its own; empty: the preset's.
QString ownId(const FoundServer &found)
{
    switch (found.reading.kind) {
    case ProviderKind::LlamaSwap:
        return QStringLiteral("llama-swap");
    case ProviderKind::Hosted: {
        const QStringList labels = found.baseUrl.host().split(u'.', Qt::SkipEmptyParts);
        return labels.size() >= 2 ? asId(labels.at(labels.size() - 2)) : QString();
    }
    case ProviderKind::Generic:
        return asId(found.reading.product);
    default:
        return {};
    }
}

QStringList takenIds(const Json5Document &document)
{
    QStringList taken{QStringLiteral("hearth"), QStringLiteral("auto")}; // names of Hearth's own
    for (const Json5Member &member : document.find(providerPath({}).parent()).members()) {
        taken.append(member.key.trimmed());
    }
    return taken;
}

/// What is not said to be hosted, and is no address of this machine or its network, is so none the less.
bool isHosted(const FoundServer &found)
{
    return isHostedKind(found.reading.kind) || placeOf(found.baseUrl.toString()) == Place::Hosted;
}

/// The best dialect for chats that Hearth and OpenClaw both speak; of Ollama its own, which OpenClaw wants
/// there [OPENCLAW.md 14].
QString apiOf(const FoundServer &found, const QString &usual)
{
    if (found.reading.kind == ProviderKind::Ollama) {
        return usual;
    }
    for (const ApiDialect each : found.reading.dialects) {
        if (each == ApiDialect::ChatCompletions || each == ApiDialect::Responses) {
            return apiDialectName(each);
        }
    }
    return found.reading.dialects.contains(ApiDialect::AnthropicMessages)
        ? apiDialectName(ApiDialect::AnthropicMessages)
        : usual;
}

/// With /v1 for the OpenAI styles, without for the others [OPENCLAW.md 3].
QString addressOf(const QUrl &url, const QString &api)
{
    const QString version = QStringLiteral("/v1");
    QString address = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    const bool wantsVersion = api.startsWith(QLatin1String("openai-"));
    const QString path = QUrl(address).path();
    if (wantsVersion && path.isEmpty()) {
        return address + version;
    }
    return !wantsVersion && address.endsWith(version) ? address.chopped(version.size()) : address;
}

KeyForm keyOf(const FoundServer &found, const ProviderForm &form)
{
    KeyForm key = form.key;
    const bool isAsked = isHosted(found) || found.reading.state == ServerState::AuthRequired;
    if (isAsked && key.kind != KeyForm::Kind::Variable) {
        key = KeyForm();
        key.kind = KeyForm::Kind::Variable;
        const QString usual = keyVariablesOf(form.id).value(0);
        key.text =
            usual.isEmpty() ? form.id.toUpper().replace(u'-', u'_') + QStringLiteral("_API_KEY") : usual;
        if (key.text.at(0).isDigit()) {
            key.text.prepend(u'_');
        }
    }
    return key;
}

ProviderForm providerOf(const Json5Document &document, const FoundServer &found)
{
    ProviderForm form = presetForm(document, presetOf(found.reading.kind));
    if (const QString id = ownId(found); !id.isEmpty()) {
        const QStringList taken = takenIds(document);
        form.id = taken.contains(id, Qt::CaseInsensitive) ? freeId(id, taken) : id;
    }
    form.api = apiOf(found, form.api);
    form.baseUrl = addressOf(found.baseUrl, form.api);
    form.key = keyOf(found, form);
    return form;
}

} // namespace

qint64 usefulMaxTokens(qint64 window, std::optional<qint64> limit)
{
    const qint64 roomy = std::max<qint64>(1, std::min(mostOutput, window / 4));
    return limit && *limit > 0 ? std::min(roomy, *limit) : roomy;
}

ModelForm modelFormFor(const ModelReading &reading)
{
    ModelForm form = newModelForm();
    form.id = reading.id;
    form.name = reading.displayName.isEmpty() ? reading.id : reading.displayName;
    if (reading.images == true) {
        form.input.append(QStringLiteral("image"));
    }
    const qint64 window = reading.contextLoaded.value_or(reading.contextMax.value_or(cautiousWindow));
    form.contextWindow = window > 0 ? window : cautiousWindow;
    form.maxTokens = usefulMaxTokens(*form.contextWindow, reading.maxOutput);
    if (reading.price) {
        form.costInput = reading.price->input;
        form.costOutput = reading.price->output;
        form.costCacheRead = reading.price->cacheRead;
        form.costCacheWrite = reading.price->cacheWrite;
    }
    return form;
}

ServerAddition additionFor(
    const Json5Document &document, const FoundServer &found, const QStringList &modelIds)
{
    ServerAddition addition;
    addition.provider = providerOf(document, found);
    for (const ModelReading &model : found.reading.models) {
        const bool isWanted =
            modelIds.isEmpty() ? !model.embedding && !isHosted(found) : modelIds.contains(model.id);
        if (!model.id.isEmpty() && isWanted) {
            ModelForm form = modelFormFor(model);
            // Of a hosted model alone: it changes the requests in a way that few local servers take
            // [OPENCLAW.md 3].
            form.reasoning = isHosted(found) && model.reasoning.value_or(false);
            addition.models.append(form);
        }
    }
    return addition;
}

QList<Json5Operation> additionOperations(const ServerAddition &addition)
{
    QList<Json5Operation> operations = providerAddition(addition.provider);
    if (addition.models.isEmpty()) {
        return operations;
    }
    QByteArrayList models;
    for (const ModelForm &model : addition.models) {
        models.append("\n  " + modelText(model).replace("\n", "\n  "));
    }
    const Json5Path path = providerPath(addition.provider.id).child(QStringLiteral("models"));
    operations.append(Json5Operation::set(path, '[' + models.join(',') + "\n]"));
    return operations;
}

QList<Json5Operation> serverAddition(
    const Json5Document &document, const FoundServer &found, const QStringList &modelIds)
{
    return additionOperations(additionFor(document, found, modelIds));
}

} // namespace Hearth
