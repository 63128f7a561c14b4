#include "config/guidefacts.h"

#include "config/builtinproviders.h"
#include "config/hearthsettings.h"

#include <algorithm>
#include <iterator>

namespace Hearth {

namespace {

/// The end of a place, and what is to be said of it.
struct Fact
{
    const char *place;
    const char *value;
};

// The whole ones before the ends of others.
const Fact requiredKeys[] = {
    {"config:gateway", "mode"},
    {"config:models.providers.*.models.*", "id name"},
    {"config:auth.profiles.*", "provider mode"},
    {"config:secrets.providers.*", "source"},
    {"localService", "command"},
    {"apiKey", "source provider id"},
    {"config:models.providers.*.headers.*", "source provider id"},
    {"request.headers.*", "source provider id"},
    {"request.auth", "mode"},
    {"request.proxy", "mode"},
    {"auth.token", "source provider id"},
    {"auth.value", "source provider id"},
    {"auth.password", "source provider id"},
    {"hearth:gateway.token", "source provider id"},
    {"hearth:routes.*", "hops"},
    {"hearth:keepWarm.*", "model until"},
    {"hearth:gateway.clients.*.token", "source provider id"},
    {"hearth:gateway.clients.*", "name"},
    {"pluginIntegration", "pluginId integrationId"},
};

const Fact defaults[] = {
    {"config:models.mode", "\"merge\""},
    {"catalogRefresh.enabled", "true"},
    {"config:models.providers.*.api", "\"openai-completions\""},
    {"injectNumCtxForOpenAICompat", "true"},
    {"localService.readyTimeoutMs", "120000"},
    {"localService.idleStopMs", "0"},
    {"models.*.reasoning", "false"},
    {"models.*.input", "[\"text\"]"},
    {"models.*.contextWindow", "200000"},
    {"models.*.maxTokens", "8192"},
    {"cost.input", "0"},
    {"cost.output", "0"},
    {"cost.cacheRead", "0"},
    {"cost.cacheWrite", "0"},
    {"compat.maxTokensField", "\"max_completion_tokens\""},
    {"config:agents.defaults.timeoutSeconds", "172800"},
    {"modelSelectionScope", "\"session\""},
    {"heartbeat.every", "\"30m\""},
    {"compaction.enabled", "true"},
    {"compaction.keepRecentTokens", "20000"},
    {"compaction.recentTurnsPreserve", "3"},
    {"compaction.timeoutSeconds", "180"},
    {"sandbox.mode", "\"off\""},
    {"sandbox.backend", "\"docker\""},
    {"sandbox.workspaceAccess", "\"none\""},
    {"docker.network", "\"none\""},
    {"config:gateway.bind", "\"loopback\""},
    {"config:gateway.port", "18789"},
    {"config:gateway.reload.mode", "\"hybrid\""},
    {"secrets.providers.*.mode", "\"json\""},
    {"secrets.providers.*.timeoutMs", "5000"},
    {"secrets.providers.*.maxBytes", "1048576"},
    {"secrets.providers.*.maxOutputBytes", "1048576"},
    {"secrets.providers.*.jsonOnly", "true"},
    {"hearth:version", "1"},
    {"hearth:gateway.tokenRequired", "true"},
    {"hearth:gateway.clients", "[]"},
    {"hearth:gateway.reasoning", "\"field\""},
    {"hearth:gateway.clients.*.reasoning", "\"field\""},
    {"hearth:gateway.clients.*.revoked", "false"},
    {"hearth:gateway.tls.mode", "\"auto\""},
    {"hearth:gateway.allowedHosts", "[]"},
    {"hearth:gateway.allowedOrigins", "[]"},
    {"hearth:gateway.maxBodyMiB", "64"},
    {"hearth:policy.coldStart", "\"wait\""},
    {"hearth:policy.preferLoaded", "false"},
    {"hearth:policy.longPrompt", "\"next\""},
    {"hearth:policy.fallbackAfterTools", "false"},
    {"hearth:policy.allow", "[\"local\", \"lan\", \"hosted\"]"},
    {"hearth:policy.allowRegions", "[]"},
    {"hearth:providers", "{}"},
    {"hearth:providers.*.passThrough", "false"},
    {"hearth:log.bodies", "\"never\""},
    {"hearth:keepWarm", "[]"},
};

const Fact usualWords[] = {
    {"toolSchemaProfile", "llamacpp gemini"},
    {"sandbox.backend", "docker podman ssh openshell"},
    {"heartbeat.every", "30m 0m"},
    {"docker.network", "none bridge"},
    {"hearth:providers.*.region", "EU US"},
    {"hearth:policy.allowRegions.*", "EU US"},
};

const Fact modelPlaces[] = {
    {"model.primary", ""},
    {"fallbacks.*", ""},
    {"primary", ""},
    {"modelPolicy.allow.*", ""},
    {"utilityModel", ""},
    {"decisionModel", ""},
    {"compaction.model", ""},
    {"memoryFlush.model", ""},
    {"heartbeat.model", ""},
    {"hearth:routes.*.hops.*", ""},
    {"hearth:routes.*.hops.*.*", ""},
    {"hearth:gateway.clients.*.models.*", ""},
    {"hearth:keepWarm.*.model", ""},
};

template <typename Facts>
const Fact *factAt(const Facts &facts, const QString &place)
{
    const auto found = std::find_if(std::begin(facts), std::end(facts),
        [&place](const Fact &each) { return placeEndsWith(place, QString::fromLatin1(each.place)); });
    return found == std::end(facts) ? nullptr : &*found;
}

QString number(std::chrono::milliseconds duration)
{
    return QString::number(duration.count());
}

QString settingsDefaultAt(const QString &place)
{
    const HearthSettings settings;
    const auto is = [&place](const char *name) { return place == QLatin1String(name); };
    return is("hearth:gateway.listen")        ? QLatin1Char('"') + settings.listenAddress + QLatin1Char('"')
        : is("hearth:gateway.port")           ? QString::number(settings.port)
        : is("hearth:gateway.headHoldMs")     ? number(settings.headHold)
        : is("hearth:gateway.keepAliveMs")    ? number(settings.keepAlive)
        : is("hearth:gateway.maxConnections") ? QString::number(settings.maxConnections)
        : is("hearth:polling.visibleMs")      ? number(settings.pollVisible)
        : is("hearth:polling.hiddenMs")       ? number(settings.pollHidden)
        : is("hearth:policy.loadBudgetMs")    ? number(settings.policy.loadBudget)
        : is("hearth:policy.silenceMs")       ? number(settings.policy.silence)
        : is("hearth:policy.breakerFailures") ? QString::number(settings.policy.breakerFailures)
        : is("hearth:policy.breakerPauseMs")  ? number(settings.policy.breakerPause)
        : is("hearth:policy.queueMs")         ? number(settings.policy.queueTime)
        : is("hearth:log.keepRows")           ? QString::number(settings.log.keepRows)
        : is("hearth:log.keepDays")           ? QString::number(settings.log.keepDays)
                                              : QString();
}

} // namespace

bool placeEndsWith(QStringView place, QStringView steps)
{
    if (!place.endsWith(steps)) {
        return false;
    }
    const qsizetype before = place.size() - steps.size();
    return before == 0 || place.at(before - 1) == u'.' || place.at(before - 1) == u':';
}

QStringList requiredKeysAt(const QString &place, const QString &key)
{
    if (place == QLatin1String("config:models.providers.*")) {
        return builtinProvider(key.trimmed().toLower())
            ? QStringList()
            : QStringList{QStringLiteral("baseUrl"), QStringLiteral("models")};
    }
    const Fact *fact = factAt(requiredKeys, place);
    return fact ? QString::fromLatin1(fact->value).split(u' ') : QStringList();
}

QString defaultTextAt(const QString &place)
{
    const QString ours = settingsDefaultAt(place);
    const Fact *fact = ours.isEmpty() ? factAt(defaults, place) : nullptr;
    return fact ? QString::fromLatin1(fact->value) : ours;
}

QStringList usualWordsAt(const QString &place)
{
    const Fact *fact = factAt(usualWords, place);
    return fact ? QString::fromLatin1(fact->value).split(u' ') : QStringList();
}

GuideReference referenceAt(const QString &place)
{
    if (factAt(modelPlaces, place)) {
        return GuideReference::Model;
    }
    if (placeEndsWith(place, u"profiles.*.provider")) {
        return GuideReference::Provider;
    }
    if (place.startsWith(QLatin1String("config:secrets.defaults."))) {
        return GuideReference::SecretProvider;
    }
    if (placeEndsWith(place, u"baseUrl")) {
        return GuideReference::Address;
    }
    return place == QLatin1String("hearth:gateway.listen") ? GuideReference::ListenAddress
                                                           : GuideReference::None;
}

} // namespace Hearth
