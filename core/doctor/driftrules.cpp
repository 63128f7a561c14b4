#include "doctor/driftrules.h"

#include "config/confignames.h"
#include "config/editing.h"
#include "config/nearestname.h"
#include "doctor/serveraddition.h"
#include "json5/json5literal.h"
#include "sizing/modelname.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Drift::Kind;
using Severity = Drift::Severity;
using Repairs = QList<ConfigRepair>;

Drift driftAt(const DeclaredModel &match, Kind kind, Severity severity, const QString &key = {})
{
    Drift drift;
    drift.kind = kind;
    drift.severity = severity;
    drift.provider = match.provider.id;
    drift.model = match.model.id;
    drift.path = key.isEmpty() ? match.model.path : match.model.path.child(key);
    drift.file = match.model.file;
    return drift;
}

Drift driftAt(const ProviderConfig &provider, Kind kind, Severity severity, const QString &key)
{
    Drift drift;
    drift.kind = kind;
    drift.severity = severity;
    drift.provider = provider.id;
    drift.path = provider.isDeclared ? provider.path.child(key) : Json5Path();
    drift.file = provider.file;
    return drift;
}

/// Of what stands in this file only.
void offer(Drift &drift, const ConfigRepair &repair)
{
    if (drift.file.isEmpty() && !repair.operations.isEmpty()) {
        drift.repairs.append(repair);
    }
}

ConfigRepair setting(const QString &value, const QList<Json5Operation> &operations)
{
    return {ConfigRepair::Act::Set, {value}, operations, true};
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// What is loaded, or would be on waking.
std::optional<qint64> loadedWindow(const ModelReading &reading)
{
    const bool counts =
        reading.state != ModelState::Failed && (reading.state != ModelState::Cold || reading.isSleeping);
    return counts ? reading.contextLoaded : std::nullopt;
}

std::optional<qint64> maxTokensOf(const DeclaredModel &match)
{
    return match.model.maxTokens ? match.model.maxTokens : match.provider.maxTokens;
}

bool tellsLimits(const DeclaredModel &match)
{
    return match.reading && match.reading->limitsOrigin != Origin::Declared
        && match.reading->limitsOrigin != Origin::Estimated;
}

/// The window becomes \a window, and what would not fit it goes along.
ConfigRepair windowRepair(const DeclaredModel &match, qint64 window)
{
    const Json5Path &path = match.model.path;
    QList<Json5Operation> operations{
        Json5Operation::set(path.child(QStringLiteral("contextWindow")), number(window))};
    if (match.model.contextTokens && *match.model.contextTokens >= window) {
        operations.append(Json5Operation::remove(path.child(QStringLiteral("contextTokens"))));
    }
    if (const std::optional<qint64> output = maxTokensOf(match); output && *output >= window) {
        operations.append(Json5Operation::set(path.child(QStringLiteral("maxTokens")),
            number(usefulMaxTokens(window, match.reading->maxOutput))));
    }
    return setting(QString::number(window), operations);
}

/// Differences below a tenth are rounding, not room. Our choice: llama-server rounds windows to 256 tokens.
bool leavesRoom(qint64 used, qint64 loaded)
{
    return used < loaded - loaded / 10;
}

/// Whether requests in \a api fail there for certain. What a list of dialects does not name may yet be
/// spoken: by a newer version, or by whatever stands behind a proxy.
bool isSurelyNotSpoken(const ServerReading &server, ApiDialect api)
{
    if (api == ApiDialect::Other || server.dialects.isEmpty() || server.dialects.contains(api)) {
        return false;
    }
    switch (server.kind) {
    case ProviderKind::Anthropic: // has an OpenAI-style door, too
        return api == ApiDialect::Responses || api == ApiDialect::Ollama;
    case ProviderKind::OpenAi:
        return api == ApiDialect::AnthropicMessages || api == ApiDialect::Ollama;
    case ProviderKind::Ollama: // 0.13.3 brought Responses [PROTOCOLS.md 1.2]
        return api == ApiDialect::Responses && !server.version.isEmpty();
    case ProviderKind::LiteLlm: // 1.63.8 did there
        return api == ApiDialect::Ollama || (api == ApiDialect::Responses && !server.version.isEmpty());
    case ProviderKind::LmStudio:
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
    case ProviderKind::Vllm:
    case ProviderKind::OpenRouter:
        return api == ApiDialect::Ollama;
    case ProviderKind::Unknown:
    case ProviderKind::LlamaSwap:
    case ProviderKind::Generic:
    case ProviderKind::Hosted:
    case ProviderKind::Hearth:
        break;
    }
    return false;
}

const QString versionPath = QStringLiteral("/v1");

bool wantsVersion(ApiDialect api)
{
    return api == ApiDialect::ChatCompletions || api == ApiDialect::Responses;
}

/// \a baseUrl as requests in \a api need it at a server that has its doors below /v1 alone; itself when that
/// cannot be told [OPENCLAW.md 3, PROTOCOLS.md 1.2].
QString addressFor(ProviderKind kind, ApiDialect api, const QString &baseUrl)
{
    const QString path = QUrl(baseUrl).path();
    const bool isBare = path.isEmpty() || path == QLatin1String("/");
    const bool needsVersion = kind == ProviderKind::LmStudio || kind == ProviderKind::Ollama
        || kind == ProviderKind::Vllm || kind == ProviderKind::OpenAi;
    if (wantsVersion(api) && isBare && needsVersion) {
        return (baseUrl.endsWith(u'/') ? baseUrl.chopped(1) : baseUrl) + versionPath;
    }
    const bool isNative =
        api == ApiDialect::AnthropicMessages || (api == ApiDialect::Ollama && kind == ProviderKind::Ollama);
    if (isNative && path == versionPath && baseUrl.endsWith(versionPath)) {
        return baseUrl.chopped(versionPath.size());
    }
    return baseUrl;
}

/// The best dialect that OpenClaw can be set to there; Hearth's own first.
std::optional<ApiDialect> bestDialect(const ServerReading &server)
{
    const auto found = std::find_if(server.dialects.cbegin(), server.dialects.cend(), wantsVersion);
    if (found != server.dialects.cend()) {
        return *found;
    }
    const auto other = std::find_if(server.dialects.cbegin(), server.dialects.cend(),
        [](ApiDialect each) { return each != ApiDialect::Other; });
    return other != server.dialects.cend() ? std::optional(*other) : std::nullopt;
}

/// Whether the address in the text holds a variable, which a repair would put an end to.
bool hasVariable(const Json5Document *document, const Json5Path &path)
{
    return document && document->find(path).toString().value_or(QString()).contains(QLatin1String("${"));
}

bool isSameOllamaName(const QString &listed, const QString &id)
{
    return listed == id + QLatin1String(":latest") || listed + QLatin1String(":latest") == id;
}

/// The model that \a id was meant to be: by its spelling, else the only one of the same name but for
/// publisher and packaging.
QString meantModel(const DeclaredModel &match)
{
    QStringList names;
    for (const ModelReading &each : match.server.models) {
        if (!each.embedding && !match.provider.model(each.id)) {
            names.append(each.id);
        }
    }
    if (const QString near = nearestName(match.model.id, names); !near.isEmpty()) {
        return near;
    }
    const QStringList wanted = readModelName(match.model.id).tokens;
    names.removeIf(
        [&wanted](const QString &name) { return wanted.isEmpty() || readModelName(name).tokens != wanted; });
    return names.size() == 1 ? names.constFirst() : QString();
}

/// The id alone where the text is not known.
QList<Json5Operation> renameOperations(const DeclaredModel &match, const QString &id)
{
    return match.repairs.document()
        ? match.repairs.rename(match.provider, match.model, id)
        : QList{Json5Operation::set(match.model.path.child(QStringLiteral("id")), json5QuotedString(id))};
}

} // namespace

std::optional<Drift> windowDrift(const DeclaredModel &match)
{
    if (!tellsLimits(match) || !match.model.contextWindow) {
        return std::nullopt;
    }
    const qint64 used = match.model.contextTokens
        ? std::min(*match.model.contextWindow, *match.model.contextTokens)
        : *match.model.contextWindow;
    const std::optional<qint64> loaded = loadedWindow(*match.reading);
    const std::optional<qint64> most = match.reading->contextMax;
    Kind kind = Kind::WindowAboveLoaded;
    Severity severity = Severity::Trouble;
    std::optional<qint64> actual = loaded;
    if (loaded && used <= *loaded) {
        if (match.model.contextTokens || !leavesRoom(used, *loaded)) {
            return std::nullopt; // a cap of its own is wanted so
        }
        kind = Kind::WindowBelowLoaded;
        severity = Severity::Hint;
    } else if (most && used > *most) {
        kind = Kind::WindowAboveMaximum;
        actual = most;
    } else if (!loaded) {
        return std::nullopt;
    }
    Drift drift = driftAt(match, kind, severity, QStringLiteral("contextWindow"));
    drift.declared = used;
    drift.actual = actual;
    offer(drift, windowRepair(match, loaded.value_or(*actual)));
    return drift;
}

std::optional<Drift> outputDrift(const DeclaredModel &match)
{
    const std::optional<qint64> output = maxTokensOf(match);
    if (!tellsLimits(match) || !output) {
        return std::nullopt;
    }
    const std::optional<qint64> limit = match.reading->maxOutput;
    const std::optional<qint64> window = loadedWindow(*match.reading);
    const bool isOverWindow = window && *output >= *window;
    if (!isOverWindow && (!limit || *output <= *limit)) {
        return std::nullopt;
    }
    Drift drift = driftAt(match, Kind::OutputAboveLimit, Severity::Warning, QStringLiteral("maxTokens"));
    drift.declared = output;
    drift.actual = limit && *output > *limit ? limit : window;
    const bool fitsWindow = limit && (!window || *limit < *window);
    const qint64 value =
        isOverWindow || !fitsWindow ? usefulMaxTokens(window.value_or(*output), limit) : *limit;
    offer(drift, setting(QString::number(value), {Json5Operation::set(drift.path, number(value))}));
    return drift;
}

bool isSurelyMissing(const ServerReading &server, const QString &id)
{
    if (server.state != ServerState::Up || server.answersAnyModel || server.models.isEmpty()
        || server.answering(id)) {
        return false;
    }
    switch (server.kind) {
    case ProviderKind::Anthropic: // its list leaves out the aliases
    case ProviderKind::Hosted: // nobody knows how complete that list is
    case ProviderKind::Hearth:
    case ProviderKind::Unknown:
        return false;
    case ProviderKind::OpenRouter: {
        // `:nitro`, `:floor` … ask for a way to a listed model; `@preset/…` stands for settings.
        const QString plain = id.section(u':', 0, 0);
        return !id.contains(u'@') && (plain == id || !server.answering(plain));
    }
    case ProviderKind::Ollama:
        if (id.endsWith(QLatin1String("cloud"))) {
            return false; // those run elsewhere and need not be in the list
        }
        break;
    default:
        break;
    }
    return std::none_of(server.models.cbegin(), server.models.cend(), [&](const ModelReading &each) {
        return each.variants.contains(id) || each.selectedVariant == id || each.id.isEmpty()
            || (server.kind == ProviderKind::Ollama && isSameOllamaName(each.id, id));
    });
}

std::optional<Drift> listingDrift(const DeclaredModel &match)
{
    if (match.reading) {
        // Names of instances go when the model goes; other servers' aliases are given by somebody.
        if (match.server.kind != ProviderKind::LmStudio || match.reading->id == match.model.id
            || match.server.answersAnyModel || match.provider.model(match.reading->id)) {
            return std::nullopt;
        }
        Drift drift = driftAt(match, Kind::ModelIsAlias, Severity::Warning, QStringLiteral("id"));
        drift.declaredText = match.model.id;
        drift.actualText = match.reading->id;
        offer(drift,
            {ConfigRepair::Act::Rename, {match.reading->id}, renameOperations(match, match.reading->id),
                true});
        return drift;
    }
    if (!isSurelyMissing(match.server, match.model.id)) {
        return std::nullopt;
    }
    // Proxies may know names that they do not list.
    const bool isProxy = match.server.kind == ProviderKind::LlamaSwap
        || match.server.kind == ProviderKind::Generic || match.server.kind == ProviderKind::LiteLlm;
    Drift drift = driftAt(
        match, Kind::ModelMissing, isProxy ? Severity::Warning : Severity::Trouble, QStringLiteral("id"));
    drift.declaredText = match.model.id;
    drift.actualText = meantModel(match);
    if (!drift.actualText.isEmpty()) {
        offer(drift,
            {ConfigRepair::Act::Rename, {drift.actualText}, renameOperations(match, drift.actualText), true});
    }
    offer(drift, {ConfigRepair::Act::Remove, {}, match.repairs.removal(match.provider, match.model), true});
    return drift;
}

std::optional<Drift> dialectDrift(const DeclaredModel &match)
{
    if (!match.model.api || !isSurelyNotSpoken(match.server, *match.model.api)) {
        return std::nullopt;
    }
    Drift drift = driftAt(match, Kind::DialectNotSpoken, Severity::Trouble, QStringLiteral("api"));
    drift.declaredText = apiDialectName(*match.model.api);
    if (const std::optional<ApiDialect> best = bestDialect(match.server)) {
        drift.actualText = apiDialectName(*best);
        if (addressFor(match.server.kind, *best, match.provider.baseUrl) == match.provider.baseUrl) {
            offer(drift,
                setting(drift.actualText,
                    {Json5Operation::set(drift.path, json5QuotedString(drift.actualText))}));
        }
    }
    return drift;
}

QList<Drift> abilityDrift(const DeclaredModel &match)
{
    QList<Drift> drifts;
    if (!match.reading) {
        return drifts;
    }
    const QString image = QStringLiteral("image");
    if (match.reading->images == false && match.model.input.contains(image)) {
        Drift drift = driftAt(match, Kind::ImagesNotTaken, Severity::Warning, QStringLiteral("input"));
        QStringList input = match.model.input;
        input.removeAll(image);
        if (input.isEmpty()) {
            input.append(QStringLiteral("text"));
        }
        offer(drift,
            setting(input.join(QStringLiteral(", ")), {Json5Operation::set(drift.path, listText(input))}));
        drifts.append(drift);
    }
    // OpenClaw sends tools unless it is told not to; Ollama alone refuses such a request [PROTOCOLS.md 3].
    const std::optional<bool> declared = match.model.compat.supportsTools;
    const bool fails = match.server.kind == ProviderKind::Ollama && declared != false;
    if (match.reading->tools == false && (declared == true || fails)) {
        Drift drift = driftAt(match, Kind::ToolsNotTaken, fails ? Severity::Trouble : Severity::Warning,
            QStringLiteral("compat"));
        drift.path = drift.path.child(QStringLiteral("supportsTools"));
        if (match.config.rules != OpenClawConfig::Rules::V2026_2) { // which knows no such key
            offer(drift, setting(QStringLiteral("false"), {Json5Operation::set(drift.path, "false")}));
        }
        drifts.append(drift);
    }
    return drifts;
}

std::optional<Drift> dialectDrift(const ProviderConfig &provider, const ServerReading &server)
{
    if (!isSurelyNotSpoken(server, provider.api)) {
        return std::nullopt;
    }
    Drift drift = driftAt(provider, Kind::DialectNotSpoken, Severity::Trouble, QStringLiteral("api"));
    drift.declaredText = apiDialectName(provider.api);
    if (const std::optional<ApiDialect> best = bestDialect(server); best && provider.isDeclared) {
        drift.actualText = apiDialectName(*best);
        QList<Json5Operation> operations{
            Json5Operation::set(drift.path, json5QuotedString(drift.actualText))};
        const QString address = addressFor(server.kind, *best, provider.baseUrl);
        if (address != provider.baseUrl) {
            operations.append(Json5Operation::set(
                provider.path.child(QStringLiteral("baseUrl")), json5QuotedString(address)));
        }
        offer(drift, setting(drift.actualText, operations));
    }
    return drift;
}

std::optional<Drift> addressDrift(
    const ProviderConfig &provider, const ServerReading &server, const DriftRepairs &repairs)
{
    const QString right = addressFor(server.kind, provider.api, provider.baseUrl);
    if (right == provider.baseUrl || !provider.isDeclared || isSurelyNotSpoken(server, provider.api)) {
        return std::nullopt;
    }
    Drift drift = driftAt(provider, Kind::AddressOff, Severity::Warning, QStringLiteral("baseUrl"));
    drift.declaredText = provider.baseUrl;
    drift.actualText = right;
    if (!hasVariable(repairs.document(), drift.path)) {
        offer(drift, setting(right, {Json5Operation::set(drift.path, json5QuotedString(right))}));
    }
    return drift;
}

} // namespace Hearth
