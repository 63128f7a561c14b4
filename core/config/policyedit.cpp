#include "config/policyedit.h"

#include "config/confignames.h"
#include "config/editing.h"
#include "config/memberedits.h"
#include "json5/json5literal.h"

namespace Hearth {

using std::chrono::milliseconds;

namespace {

QStringList coldStartNames()
{
    return {QStringLiteral("wait"), QStringLiteral("warm-behind"), QStringLiteral("skip")};
}

QStringList longPromptNames()
{
    return {QStringLiteral("next"), QStringLiteral("refuse")};
}

/// The value of the enum \a E whose name stands at \a node.
template <typename E>
std::optional<E> choiceAt(const Json5Node &node, const QStringList &names)
{
    const qsizetype index = names.indexOf(node.toString().value_or(QString()));
    return index < 0 ? std::nullopt : std::optional(E(int(index)));
}

std::optional<milliseconds> timeAt(const Json5Node &node)
{
    const std::optional<qint64> value = node.toInteger();
    return value && *value >= 0 ? std::optional(milliseconds(*value)) : std::nullopt;
}

/// Nothing: not said.
std::optional<QList<Place>> placesAt(const Json5Node &node)
{
    if (node.isNull()) {
        return std::nullopt;
    }
    QList<Place> places;
    for (const Place place : allPlaces()) {
        for (const Json5Node &element : node.elements()) {
            if (element.toString() == placeName(place) && !places.contains(place)) {
                places.append(place);
            }
        }
    }
    return places.isEmpty() ? QList<Place>{Place::Local} : places;
}

QStringList regionsAt(const Json5Node &node)
{
    QStringList regions;
    for (const Json5Node &element : node.elements()) {
        const QString region = element.toString().value_or(QString()).trimmed().toUpper();
        if (!region.isEmpty() && !regions.contains(region)) {
            regions.append(region);
        }
    }
    return regions;
}

QByteArray placesText(const QList<Place> &places)
{
    QStringList names;
    for (const Place place : places) {
        names.append(placeName(place));
    }
    return listText(names);
}

QByteArray yesNoText(bool yes)
{
    return yes ? "true" : "false";
}

/// Sets what differs; what \a after leaves unset goes.
template <typename T, typename Text>
void change(MemberEdits &edits, const char *key, const std::optional<T> &before,
    const std::optional<T> &after, Text text)
{
    if (before == after) {
        return;
    }
    const QString name = QString::fromLatin1(key);
    after ? edits.set(name, text(*after)) : edits.remove(name);
}

template <typename T, typename Text>
void change(MemberEdits &edits, const char *key, const T &before, const T &after, Text text)
{
    change(edits, key, std::optional<T>(before), std::optional<T>(after), text);
}

QByteArray coldStartText(ColdStart coldStart)
{
    return json5QuotedString(coldStartNames().at(int(coldStart)));
}

QByteArray longPromptText(LongPrompt longPrompt)
{
    return json5QuotedString(longPromptNames().at(int(longPrompt)));
}

QByteArray timeText(milliseconds time)
{
    return QByteArray::number(qint64(time.count()));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

Json5Path policyPath()
{
    return Json5Path().child(QStringLiteral("policy"));
}

Json5Path providersPath()
{
    return Json5Path().child(QStringLiteral("providers"));
}

} // namespace

PolicySettings readPolicy(const Json5Document &settings)
{
    const Json5Node node = settings.find(policyPath());
    PolicySettings policy;
    policy.coldStart =
        choiceAt<ColdStart>(node.member(u"coldStart"), coldStartNames()).value_or(policy.coldStart);
    policy.longPrompt =
        choiceAt<LongPrompt>(node.member(u"longPrompt"), longPromptNames()).value_or(policy.longPrompt);
    policy.loadBudget = timeAt(node.member(u"loadBudgetMs")).value_or(policy.loadBudget);
    policy.silence = timeAt(node.member(u"silenceMs")).value_or(policy.silence);
    policy.breakerPause = timeAt(node.member(u"breakerPauseMs")).value_or(policy.breakerPause);
    policy.queueTime = timeAt(node.member(u"queueMs")).value_or(policy.queueTime);
    policy.preferLoaded = node.member(u"preferLoaded").toBool().value_or(policy.preferLoaded);
    policy.fallbackAfterTools =
        node.member(u"fallbackAfterTools").toBool().value_or(policy.fallbackAfterTools);
    policy.dailySpendUsd = node.member(u"dailySpendUsd").toDouble();
    policy.breakerFailures =
        int(node.member(u"breakerFailures").toInteger().value_or(policy.breakerFailures));
    policy.allow = placesAt(node.member(u"allow")).value_or(policy.allow);
    policy.allowRegions = regionsAt(node.member(u"allowRegions"));
    return policy;
}

RoutePolicy readRoutePolicy(const Json5Node &route)
{
    RoutePolicy policy;
    policy.coldStart = choiceAt<ColdStart>(route.member(u"coldStart"), coldStartNames());
    policy.loadBudget = timeAt(route.member(u"loadBudgetMs"));
    policy.preferLoaded = route.member(u"preferLoaded").toBool();
    policy.longPrompt = choiceAt<LongPrompt>(route.member(u"longPrompt"), longPromptNames());
    policy.allow = placesAt(route.member(u"allow"));
    return policy;
}

QList<Json5Operation> setPolicy(const Json5Document &settings, const PolicySettings &after)
{
    const PolicySettings before = readPolicy(settings);
    MemberEdits edits(settings, policyPath(),
        words("coldStart loadBudgetMs silenceMs preferLoaded longPrompt fallbackAfterTools dailySpendUsd "
              "breakerFailures breakerPauseMs queueMs allow allowRegions"));
    change(edits, "coldStart", before.coldStart, after.coldStart, coldStartText);
    change(edits, "loadBudgetMs", before.loadBudget, after.loadBudget, timeText);
    change(edits, "silenceMs", before.silence, after.silence, timeText);
    change(edits, "preferLoaded", before.preferLoaded, after.preferLoaded, yesNoText);
    change(edits, "longPrompt", before.longPrompt, after.longPrompt, longPromptText);
    change(edits, "fallbackAfterTools", before.fallbackAfterTools, after.fallbackAfterTools, yesNoText);
    change(edits, "dailySpendUsd", before.dailySpendUsd, after.dailySpendUsd, json5NumberText);
    change(edits, "breakerFailures", before.breakerFailures, after.breakerFailures,
        [](int failures) { return QByteArray::number(failures); });
    change(edits, "breakerPauseMs", before.breakerPause, after.breakerPause, timeText);
    change(edits, "queueMs", before.queueTime, after.queueTime, timeText);
    change(edits, "allow", before.allow, after.allow, placesText);
    change(edits, "allowRegions", before.allowRegions, after.allowRegions, listText);
    return edits.operations();
}

QList<Json5Operation> routePolicyOperations(
    const Json5Document &settings, const Json5Path &path, const RoutePolicy &after)
{
    const RoutePolicy before = readRoutePolicy(settings.find(path));
    MemberEdits edits(settings, path, words("hops coldStart loadBudgetMs preferLoaded longPrompt allow"));
    change(edits, "coldStart", before.coldStart, after.coldStart, coldStartText);
    change(edits, "loadBudgetMs", before.loadBudget, after.loadBudget, timeText);
    change(edits, "preferLoaded", before.preferLoaded, after.preferLoaded, yesNoText);
    change(edits, "longPrompt", before.longPrompt, after.longPrompt, longPromptText);
    change(edits, "allow", before.allow, after.allow, placesText);
    return edits.operations();
}

QString readRegion(const Json5Document &settings, const QString &provider)
{
    const Json5Node providers = settings.find(providersPath());
    const QString key = providerKeyIn(providers, provider).value_or(provider);
    return providers.member(key).member(u"region").toString().value_or(QString()).trimmed().toUpper();
}

QList<Json5Operation> setRegion(const Json5Document &settings, const QString &provider, const QString &region)
{
    const Json5Path providers = providersPath();
    const QString key = providerKeyIn(settings.find(providers), provider).value_or(provider);
    const QString wanted = region.trimmed().toUpper();
    MemberEdits edits(settings, providers.child(key), words("region maxConcurrent passThrough"));
    edits.setText(QStringLiteral("region"), readRegion(settings, provider), wanted);
    return edits.operations();
}

} // namespace Hearth
