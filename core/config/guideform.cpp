#include "config/guideform.h"

#include "config/guidefacts.h"
#include "config/hearthkeys.h"
#include "config/openclawkeys.h"

namespace Hearth {

namespace {

bool hasFreeSteps(const KeyRule &rule, const Json5Path::Step &step)
{
    return rule.kind == ValueKind::Map || std::holds_alternative<qsizetype>(step);
}

} // namespace

const KeyRules &formRoot(GuideFile file)
{
    return file == GuideFile::Config ? rootKeys() : hearthKeys();
}

std::optional<FormPlace> formPlaceAt(GuideFile file, const Json5Path &path)
{
    FormPlace found;
    found.rule.kind = ValueKind::Object;
    found.place = file == GuideFile::Config ? QStringLiteral("config:") : QStringLiteral("hearth:");
    for (const Json5Path::Step &step : path.steps()) {
        const bool isFree = hasFreeSteps(found.rule, step);
        const bool isFirst = found.path.isRoot();
        const auto *key = std::get_if<QString>(&step);
        found.path = key ? found.path.child(*key) : found.path.child(std::get<qsizetype>(step));
        const std::optional<KeyRule> rule = ruleAt(formRoot(file), found.path);
        if (!rule) {
            return std::nullopt;
        }
        found.rule = *rule;
        found.place += (isFirst ? QString() : QStringLiteral(".")) + (isFree ? QStringLiteral("*") : *key);
    }
    return found;
}

const KeyRules *formKeysAt(const FormPlace &place, const QString &source)
{
    const KeyRule &rule = place.rule;
    switch (rule.kind) {
    case ValueKind::ModelSlot: {
        const bool isMain = placeEndsWith(place.place, u"agents.defaults.model")
            || placeEndsWith(place.place, u"entries.*.model");
        return isMain ? &primaryKeys() : &modelSlotKeys();
    }
    case ValueKind::Secret:
        return &secretReferenceKeys();
    case ValueKind::Object:
        if (place.path.isRoot()) {
            return &formRoot(
                place.place.startsWith(QLatin1String("config:")) ? GuideFile::Config : GuideFile::Settings);
        }
        if (place.place == QLatin1String("config:secrets.providers.*") && !source.isEmpty()) {
            return &secretProviderKeysOf(source);
        }
        return rule.inner ? &rule.inner() : nullptr;
    default:
        return nullptr;
    }
}

} // namespace Hearth
