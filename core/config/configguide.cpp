#include "config/configguide.h"

#include "config/guidefacts.h"
#include "config/guideform.h"

#include "json5/json5context.h"

#include <algorithm>

namespace Hearth {

namespace {

using Stand = Json5Context::Place;

std::optional<KeyGuide> guideOf(GuideFile file, const Json5Path &path)
{
    const std::optional<FormPlace> found = path.isRoot() ? std::nullopt : formPlaceAt(file, path);
    if (!found) {
        return std::nullopt;
    }
    const KeyRule &rule = found->rule;
    KeyGuide guide;
    guide.path = path;
    guide.place = found->place;
    guide.kind = rule.kind;
    guide.of = rule.of;
    guide.choices = rule.choices;
    if (rule.kind == ValueKind::Whole) {
        guide.least = rule.least;
        guide.most = rule.most;
    } else if (rule.most > 0) {
        guide.most = rule.most;
    }
    guide.defaultText = defaultTextAt(found->place);
    guide.age = rule.age;
    const auto *key = std::get_if<QString>(&path.steps().constLast());
    const std::optional<FormPlace> around = key ? formPlaceAt(file, path.parent()) : std::nullopt;
    if (around && around->rule.kind != ValueKind::Map) {
        const QList<Json5Path::Step> steps = path.parent().steps();
        const auto *name = steps.isEmpty() ? nullptr : std::get_if<QString>(&steps.constLast());
        guide.isRequired = requiredKeysAt(around->place, name ? *name : QString()).contains(*key);
    }
    return guide;
}

bool soundsSecret(const QString &key)
{
    static const QStringList endings{QStringLiteral("key"), QStringLiteral("token"),
        QStringLiteral("password"), QStringLiteral("passphrase"), QStringLiteral("secret"),
        QStringLiteral("authorization"), QStringLiteral("cookie"), QStringLiteral("credential"),
        QStringLiteral("credentials")};
    return std::any_of(endings.cbegin(), endings.cend(),
        [&key](const QString &each) { return key.endsWith(each, Qt::CaseInsensitive); });
}

void addPlaces(const KeyRules &rules, const QString &before, QStringList &places)
{
    for (const KeyRule &rule : rules) {
        const QString place = before + rule.name;
        places.append(place);
        FormPlace value;
        value.place = place;
        value.rule = rule;
        value.path = Json5Path().child(rule.name);
        QString inside = place + QLatin1Char('.');
        if (rule.kind == ValueKind::Map || rule.kind == ValueKind::Array) {
            value.rule.kind = rule.of;
            inside += QLatin1String("*.");
        }
        if (const KeyRules *inner = formKeysAt(value)) {
            addPlaces(*inner, inside, places);
        }
    }
}

} // namespace

std::optional<KeyGuide> keyGuideOf(GuideFile file, const Json5Path &path)
{
    return guideOf(file, path);
}

std::optional<KeyGuide> keyGuideAt(GuideFile file, const Json5Document &document, qsizetype offset)
{
    for (const qsizetype at : {offset, offset + 1, offset - 1}) { // at the beginning and behind a quote too
        const Json5Context context = json5ContextAt(document, at);
        const bool isThere = context.place != Stand::Nothing && context.partial.length() > 0
            && context.partial.begin <= offset && offset <= context.partial.end;
        if (isThere) {
            std::optional<KeyGuide> guide = guideOf(file, context.path());
            if (guide) {
                guide->range = context.partial;
            }
            return guide;
        }
    }
    return std::nullopt;
}

Json5SecretTest secretTest(GuideFile file)
{
    return [file](const Json5Path &path) {
        if (path.isRoot()) {
            return false;
        }
        const std::optional<FormPlace> found = formPlaceAt(file, path);
        const bool isKnown = found && found->rule.kind != ValueKind::Any;
        if (isKnown && found->rule.kind == ValueKind::Secret) {
            return true;
        }
        // Texts of variables and headers may be secrets although their form is plain text.
        const Json5Path parent = path.parent();
        const auto nameOf = [](const Json5Path &each) {
            const auto *key = each.isRoot() ? nullptr : std::get_if<QString>(&each.steps().constLast());
            return key ? *key : QString();
        };
        static const QStringList bags{
            QStringLiteral("headers"), QStringLiteral("env"), QStringLiteral("vars")};
        if (bags.contains(nameOf(parent))) {
            return true;
        }
        return !isKnown && soundsSecret(nameOf(path));
    };
}

QStringList guidePlaces(GuideFile file)
{
    QStringList places;
    addPlaces(formRoot(file),
        file == GuideFile::Config ? QStringLiteral("config:") : QStringLiteral("hearth:"), places);
    places.removeDuplicates();
    return places;
}

} // namespace Hearth
