#include "config/modeluses.h"

#include "config/configreader.h"
#include "config/defaultsreader.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

using Role = ModelUse::Role;

Json5Path pathOf(const char *text)
{
    return Json5Path::parse(QString::fromLatin1(text)).value_or(Json5Path());
}

Role roleOf(NamedModel::Role role)
{
    switch (role) {
    case NamedModel::Role::Primary:
        return Role::Primary;
    case NamedModel::Role::Fallback:
        return Role::Fallback;
    case NamedModel::Role::Settings:
        return Role::Settings;
    case NamedModel::Role::Policy:
        return Role::Policy;
    case NamedModel::Role::Side:
        return Role::Side;
    }
    Q_UNREACHABLE();
}

/// The place in its list; 0 for what is no element.
qsizetype indexOf(const Json5Path &path)
{
    const auto *index = path.isRoot() ? nullptr : std::get_if<qsizetype>(&path.steps().constLast());
    return index ? *index : 0;
}

/// Looks for what names one provider, or one model of it.
class UseSearch
{
public:
    UseSearch(const Json5Document &document, const QString &provider, const QString &model)
        : m_document(document)
        , m_config(readOpenClawConfig(document).config)
        , m_provider(provider.trimmed().toLower())
        , m_model(model)
    {
    }

    [[nodiscard]] QList<ModelUse> run()
    {
        ReadingContext context(m_document, ConfigNode::plain(m_document), {});
        context.rules = m_config.rules;
        OpenClawConfig config;
        config.providers = m_config.providers;
        for (const NamedModel &named : readAgentsSection(context, context.root().member(u"agents"), config)) {
            note(named);
        }
        noteWildcards();
        noteToolsAndAuth();
        noteWhatCanGo();
        return m_uses;
    }

private:
    [[nodiscard]] bool isMeant(const ModelRef &ref) const
    {
        return ref.provider == m_provider && (m_model.isEmpty() || ref.model == m_model);
    }

    void note(const NamedModel &named)
    {
        const bool isKey = named.role == NamedModel::Role::Settings;
        const std::optional<ModelRef> ref =
            isKey ? ModelRef::parse(named.text) : m_config.resolve(named.text);
        const std::optional<ModelRef> written = ref ? ref : ModelRef::parse(named.text);
        if (!written || !isMeant(*written)) {
            return;
        }
        ModelUse use;
        use.role = roleOf(named.role);
        use.text = named.text;
        use.path = named.member.written.own().path();
        if (isKey) {
            use.alias = named.member.value.member(u"alias").toString().value_or(QString());
        }
        m_uses.append(use);
    }

    void add(Role role, const QString &text, const Json5Path &path)
    {
        m_uses.append({role, text, {}, path, false});
    }

    /// Settings and policies for all models of a provider.
    void noteWildcards()
    {
        if (!m_model.isEmpty()) {
            return;
        }
        for (const Json5Member &member : m_document.find(pathOf("agents.defaults.models")).members()) {
            const std::optional<ModelRef> ref = ModelRef::parse(member.key);
            if (ref && ref->model == QLatin1String("*") && isMeant(*ref)) {
                add(Role::Settings, member.key, member.value.path());
            }
        }
        for (const Json5Node &entry :
            m_document.find(pathOf("agents.defaults.modelPolicy.allow")).elements()) {
            const std::optional<ModelRef> ref = ModelRef::parse(entry.toString().value_or(QString()));
            if (ref && ref->model.endsWith(u'*') && isMeant(*ref) && !isNoted(entry.path())) {
                add(Role::Policy, *entry.toString(), entry.path());
            }
        }
    }

    void noteToolsAndAuth()
    {
        for (const Json5Member &member : m_document.find(pathOf("tools.byProvider")).members()) {
            const std::optional<ModelRef> ref = ModelRef::parse(member.key);
            const bool isProvider = m_model.isEmpty() && member.key.trimmed().toLower() == m_provider;
            if (isProvider || (ref && isMeant(*ref))) {
                add(Role::Tools, member.key, member.value.path());
            }
        }
        if (!m_model.isEmpty()) {
            return;
        }
        for (const Json5Member &member : m_document.find(pathOf("auth.order")).members()) {
            if (member.key.trimmed().toLower() == m_provider) {
                add(Role::Auth, member.key, member.value.path());
            }
        }
        for (const Json5Member &member : m_document.find(pathOf("auth.profiles")).members()) {
            const Json5Node provider = member.value.member(u"provider");
            if (provider.toString().value_or(QString()).trimmed().toLower() == m_provider) {
                add(Role::Auth, *provider.toString(), provider.path());
            }
        }
    }

    void noteWhatCanGo()
    {
        const auto policies = std::count_if(
            m_uses.cbegin(), m_uses.cend(), [](const ModelUse &each) { return each.role == Role::Policy; });
        const bool keepsSome = policies < m_document.find(pathOf("agents.defaults.modelPolicy.allow")).size();
        for (ModelUse &use : m_uses) {
            use.canGo = use.role == Role::Fallback || use.role == Role::Settings
                || (use.role == Role::Policy && keepsSome);
        }
        std::stable_sort(m_uses.begin(), m_uses.end(), [](const ModelUse &left, const ModelUse &right) {
            return std::make_pair(left.role, indexOf(left.path))
                < std::make_pair(right.role, indexOf(right.path));
        });
    }

    [[nodiscard]] bool isNoted(const Json5Path &path) const
    {
        return std::any_of(
            m_uses.cbegin(), m_uses.cend(), [&path](const ModelUse &each) { return each.path == path; });
    }

    const Json5Document &m_document;
    OpenClawConfig m_config;
    QString m_provider;
    QString m_model;
    QList<ModelUse> m_uses;
};

} // namespace

QList<ModelUse> usesOfProvider(const Json5Document &document, const QString &providerId)
{
    return UseSearch(document, providerId, {}).run();
}

QList<ModelUse> usesOfModel(const Json5Document &document, const QString &providerId, const QString &modelId)
{
    return modelId.isEmpty() ? QList<ModelUse>() : UseSearch(document, providerId, modelId).run();
}

QList<Json5Operation> removalOf(const QList<ModelUse> &uses)
{
    QList<Json5Operation> operations;
    for (auto use = uses.crbegin(); use != uses.crend(); ++use) { // elements shift what comes behind them
        if (use->canGo) {
            operations.append(Json5Operation::remove(use->path));
        }
    }
    return operations;
}

} // namespace Hearth
