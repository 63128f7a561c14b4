#include "config/guidenames.h"

namespace Hearth {

namespace {

QStringList keysOf(const Json5Node &object)
{
    QStringList keys;
    const QList<Json5Member> members = object.members();
    for (const Json5Member &member : members) {
        if (!member.key.isEmpty() && !keys.contains(member.key)) {
            keys.append(member.key);
        }
    }
    return keys;
}

void addModels(const Json5Node &providers, GuideNames &names)
{
    const QList<Json5Member> members = providers.members();
    for (const Json5Member &provider : members) {
        const QList<Json5Node> models = provider.value.member(u"models").elements();
        for (const Json5Node &model : models) {
            const QString id = model.member(u"id").toString().value_or(QString());
            if (!id.isEmpty() && !provider.key.isEmpty()) {
                names.models.append(provider.key.trimmed().toLower() + QLatin1Char('/') + id);
            }
        }
    }
}

} // namespace

GuideNames guideNamesOf(const Json5Document &config)
{
    const Json5Node root = config.root();
    GuideNames names;
    const Json5Node providers = root.member(u"models").member(u"providers");
    names.providers = keysOf(providers);
    addModels(providers, names);
    const QList<Json5Member> settings =
        root.member(u"agents").member(u"defaults").member(u"models").members();
    for (const Json5Member &each : settings) {
        const QString alias = each.value.member(u"alias").toString().value_or(QString());
        if (!alias.isEmpty()) {
            names.aliases.append(alias);
            names.aliasTargets.append(each.key);
        }
        const bool isExact = each.key.contains(u'/') && !each.key.endsWith(QLatin1String("/*"));
        if (isExact && !names.models.contains(each.key)) {
            names.models.append(each.key); // one that a provider's own catalogue has
        }
    }
    names.secretProviders = keysOf(root.member(u"secrets").member(u"providers"));
    return names;
}

} // namespace Hearth
