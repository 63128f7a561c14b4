#include "config/providerlisting.h"

#include "config/confignames.h"
#include "config/modelref.h"

#include <QHash>

namespace Hearth {

namespace {

constexpr QStringView includeKey = u"$include";

QHash<ModelRef, QString> aliasesIn(const Json5Document &document)
{
    QHash<ModelRef, QString> aliases;
    const Json5Path settings = Json5Path::parse(u"agents.defaults.models").value_or(Json5Path());
    for (const Json5Member &member : document.find(settings).members()) {
        const std::optional<ModelRef> ref = ModelRef::parse(member.key);
        const QString alias = member.value.member(u"alias").toString().value_or(QString());
        if (ref && !alias.isEmpty()) {
            aliases.insert(*ref, alias);
        }
    }
    return aliases;
}

/// The first file that is named in `$include` at \a node; empty: none.
QString includedFileOf(const Json5Node &node)
{
    const Json5Node include = node.member(includeKey);
    if (include.isNull()) {
        return {};
    }
    const Json5Node first = include.kind() == Json5Node::Kind::Array ? include.element(0) : include;
    return first.toString().value_or(includeKey.toString());
}

ListedProvider listedProvider(
    const Json5Document &document, const Json5Member &member, const QHash<ModelRef, QString> &aliases)
{
    ListedProvider listed;
    listed.form = readProviderForm(document, member.key);
    const Json5Node models = member.value.member(u"models");
    listed.file = includedFileOf(member.value);
    if (listed.file.isEmpty()) {
        listed.file = includedFileOf(models);
    }
    for (const Json5Node &element : models.elements()) {
        ListedModel model;
        model.path = element.path();
        model.form = readModelForm(document, model.path);
        model.alias = aliases.value({member.key.trimmed().toLower(), model.form.id});
        listed.models.append(model);
    }
    return listed;
}

qsizetype indexOf(const QList<Json5Member> &members, const QString &key)
{
    for (qsizetype at = members.size() - 1; at >= 0; --at) {
        if (members.at(at).key == key) {
            return at;
        }
    }
    return -1;
}

} // namespace

QList<ListedProvider> listedProviders(const Json5Document &document)
{
    const QHash<ModelRef, QString> aliases = aliasesIn(document);
    const QList<Json5Member> members = document.find(providerPath({}).parent()).members();
    QList<ListedProvider> providers;
    for (qsizetype at = 0; at < members.size(); ++at) {
        const Json5Member &member = members.at(at);
        const bool isProvider = member.value.kind() == Json5Node::Kind::Object && member.key != includeKey;
        if (isProvider && indexOf(members, member.key) == at) {
            providers.append(listedProvider(document, member, aliases));
        }
    }
    return providers;
}

QList<ListedProvider> includedProviders(const OpenClawConfig &config)
{
    QList<ListedProvider> providers;
    for (const ProviderConfig &provider : config.providers) {
        if (provider.file.isEmpty()) {
            continue;
        }
        ListedProvider listed;
        listed.form.id = provider.id;
        listed.form.baseUrl = provider.baseUrl;
        listed.form.api = apiDialectName(provider.api);
        listed.file = provider.file;
        for (const ModelConfig &each : provider.models) {
            ListedModel model;
            model.form.id = each.id;
            model.form.name = each.name;
            model.form.reasoning = each.reasoning;
            model.form.contextWindow = each.contextWindow;
            model.form.maxTokens = each.maxTokens;
            model.alias = config.aliasNames.value({provider.id, each.id});
            model.path = each.path;
            listed.models.append(model);
        }
        providers.append(listed);
    }
    return providers;
}

bool includesModels(const Json5Document &document)
{
    const Json5Path models = Json5Path().child(QStringLiteral("models"));
    if (!document.root().member(includeKey).isNull() || !document.find(models).member(includeKey).isNull()) {
        return true;
    }
    const Json5Node providers = document.find(providerPath({}).parent());
    if (!providers.member(includeKey).isNull()) {
        return true;
    }
    for (const Json5Member &member : providers.members()) {
        if (!includedFileOf(member.value).isEmpty()
            || !includedFileOf(member.value.member(u"models")).isEmpty()) {
            return true;
        }
    }
    return false;
}

QList<Json5Operation> providerRemoval(const QString &id)
{
    return {Json5Operation::remove(providerPath(id))};
}

QList<Json5Operation> providerMove(const Json5Document &document, const QString &id, int by)
{
    const QList<Json5Member> members = document.find(providerPath(id).parent()).members();
    const qsizetype from = indexOf(members, id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= members.size()) {
        return {};
    }
    return {Json5Operation::move(providerPath(id), to)};
}

QList<Json5Operation> modelMove(const Json5Document &document, const Json5Path &path, int by)
{
    const auto *from = std::get_if<qsizetype>(&path.steps().constLast());
    const qsizetype to = (from ? *from : 0) + by;
    if (!from || to < 0 || to >= document.find(path.parent()).size()) {
        return {};
    }
    return {Json5Operation::move(path, to)};
}

} // namespace Hearth
