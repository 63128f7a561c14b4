#include "config/renaming.h"

#include "config/confignode.h"
#include "config/configreader.h"
#include "config/editing.h"
#include "config/policycheck.h"
#include "json5/json5literal.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

/// A request taken apart.
struct Target
{
    QString provider; ///< Lower case.
    QString model; ///< Empty: the provider itself.
    QString newName;
};

Target targetOf(const RenameRequest &request)
{
    const QString from = request.from.trimmed();
    QString to = request.to.trimmed();
    const std::optional<ModelRef> ref = ModelRef::parse(from);
    if (!ref) {
        return {from.toLower(), {}, to};
    }
    const std::optional<ModelRef> wanted = ModelRef::parse(to);
    // A model id may hold slashes of its own: only what begins with the provider is a whole reference.
    if (wanted && wanted->provider == ref->provider) {
        to = wanted->model;
    }
    return {ref->provider, ref->model, to};
}

Json5Path providersPath()
{
    return pathOf({QStringLiteral("models"), QStringLiteral("providers")});
}

qsizetype countOf(const Json5Node &providers, const QString &id)
{
    const QList<Json5Member> members = providers.members();
    return std::count_if(members.cbegin(), members.cend(),
        [&id](const Json5Member &each) { return each.key.trimmed().toLower() == id; });
}

QList<qsizetype> rowsOf(const Json5Node &models, const QString &id)
{
    QList<qsizetype> rows;
    const QList<Json5Node> elements = models.elements();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).member(u"id").toString() == id) {
            rows.append(i);
        }
    }
    return rows;
}

std::optional<RenameProblem> problemOfProvider(const Json5Node &providers, const Target &target)
{
    static const QRegularExpression valid(QStringLiteral("\\A[a-z0-9][a-z0-9._-]*\\z"));
    if (!valid.match(target.newName).hasMatch()) {
        return RenameProblem::NotAnId;
    }
    if (target.newName == QLatin1String("hearth")) {
        return RenameProblem::Reserved;
    }
    if (target.newName == providerKeyIn(providers, target.provider)) {
        return RenameProblem::SameName;
    }
    const bool isSpelling = target.newName == target.provider; // other capitals
    return countOf(providers, target.newName) > (isSpelling ? 1 : 0) ? std::optional(RenameProblem::Taken)
                                                                     : std::nullopt;
}

std::optional<RenameProblem> problemOfModel(const Json5Node &models, const Target &target)
{
    const qsizetype count = rowsOf(models, target.model).size();
    if (count != 1) {
        return count == 0 ? RenameProblem::NotThere : RenameProblem::Repeated;
    }
    const bool isProfile = !ModelRef{target.provider, target.newName}.authProfile().isEmpty();
    const bool isPlain = std::none_of(target.newName.cbegin(), target.newName.cend(),
        [](QChar each) { return each.isSpace() || !each.isPrint(); });
    if (target.newName.isEmpty() || !isPlain || isProfile || target.newName.contains(u'*')) {
        return RenameProblem::NotAnId;
    }
    if (target.newName == target.model) {
        return RenameProblem::SameName;
    }
    return rowsOf(models, target.newName).isEmpty() ? std::nullopt : std::optional(RenameProblem::Taken);
}

/// Finds references in one text and makes the operations that rename them: values first, then keys from the
/// inside out, so that each path holds when its turn comes.
class References
{
public:
    References(const Target &target, const OpenClawConfig &config)
        : m_target(target)
        , m_config(config)
    {
    }

    /// A whole config, or a file that stands at \a place of one.
    void visitConfig(const Json5Node &node, const Json5Path &place)
    {
        QStringList keys;
        for (const Json5Path::Step &step : place.steps()) {
            if (const auto *key = std::get_if<QString>(&step)) {
                keys.append(*key);
            }
        }
        visit(node, place, keys);
    }

    void visitSettings(const Json5Node &root)
    {
        const Json5Path routes = pathOf({QStringLiteral("routes")});
        for (const Json5Member &route : root.member(u"routes").members()) {
            const Json5Path list = routes.child(route.key).child(QStringLiteral("hops"));
            const QList<Json5Node> hops = route.value.member(u"hops").elements();
            for (qsizetype i = 0; i < hops.size(); ++i) {
                look(hops.at(i), list.child(i));
                const QList<Json5Node> group = hops.at(i).elements(); // of equal targets
                for (qsizetype j = 0; j < group.size(); ++j) {
                    look(group.at(j), list.child(i).child(j));
                }
            }
        }
        visitClients(root.member(u"gateway").member(u"clients"));
        const Json5Path providers = pathOf({QStringLiteral("providers")});
        for (const Json5Member &provider : root.member(u"providers").members()) {
            if (m_target.model.isEmpty() && provider.key.trimmed().toLower() == m_target.provider) {
                m_keys.append(Json5Operation::rename(providers.child(provider.key), m_target.newName));
            }
        }
        const QString model = QStringLiteral("model");
        const Json5Path keepWarm = pathOf({QStringLiteral("keepWarm")});
        const QList<Json5Node> warm = root.member(u"keepWarm").elements();
        for (qsizetype i = 0; i < warm.size(); ++i) {
            look(warm.at(i).member(model), keepWarm.child(i).child(model));
        }
    }

    [[nodiscard]] QList<Json5Operation> operations() const { return m_values + m_keys; }
    [[nodiscard]] bool hasPolicyEntry() const { return m_hasPolicyEntry; }

    /// \a text after the rename; nothing when it names something else.
    [[nodiscard]] std::optional<QString> renamed(const QString &text) const
    {
        const QString ownPrefix = QStringLiteral("hearth/");
        if (text.startsWith(ownPrefix)) { // as a client of Hearth would write it
            const std::optional<QString> rest = renamed(text.mid(ownPrefix.size()));
            return rest ? std::optional<QString>(ownPrefix + *rest) : std::nullopt;
        }
        const std::optional<ModelRef> ref = ModelRef::parse(text);
        if (!ref) {
            return renamedBare(text);
        }
        if (ref->provider != m_target.provider) {
            return std::nullopt;
        }
        if (m_target.model.isEmpty()) {
            return ModelRef{m_target.newName, ref->model}.toString();
        }
        const QString profile = ref->authProfile();
        const QString suffix = profile.isEmpty() ? QString() : u'@' + profile;
        if (ref->model != m_target.model && ref->model != m_target.model + suffix) {
            return std::nullopt;
        }
        const bool isWhole = ref->model == m_target.model;
        return text.left(text.indexOf(u'/') + 1) + m_target.newName + (isWhole ? QString() : suffix);
    }

private:
    /// A model's id without its provider counts where it can mean no other.
    [[nodiscard]] std::optional<QString> renamedBare(const QString &text) const
    {
        const QString name = text.trimmed();
        const bool isMeant = !m_target.model.isEmpty() && name == m_target.model
            && !m_config.aliases.contains(name.toLower())
            && m_config.resolve(name) == ModelRef{m_target.provider, m_target.model};
        if (!isMeant) {
            return std::nullopt;
        }
        return m_target.newName.contains(u'/') ? ModelRef{m_target.provider, m_target.newName}.toString()
                                               : m_target.newName;
    }

    void visit(const Json5Node &node, const Json5Path &path, const QStringList &keys)
    {
        if (node.kind() == Json5Node::Kind::String) {
            if (speaksOfModels(keys)) {
                look(node, path);
                m_hasPolicyEntry =
                    m_hasPolicyEntry || (keys.endsWith(QStringLiteral("allow")) && renamed(*node.toString()));
            } else if (isAuthProvider(keys)) {
                lookAtProvider(node, path);
            }
            return;
        }
        const QList<Json5Node> elements = node.elements();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            visit(elements.at(i), path.child(i), keys);
        }
        const QList<Json5Member> members = node.members();
        QHash<QString, qsizetype> last; // of a repeated key the last one counts
        for (qsizetype i = 0; i < members.size(); ++i) {
            last.insert(members.at(i).key, i);
        }
        for (qsizetype i = 0; i < members.size(); ++i) {
            const QString &key = members.at(i).key;
            if (last.value(key) == i) {
                visit(members.at(i).value, path.child(key), keys + QStringList{key});
                lookAtKey(key, path, keys);
            }
        }
    }

    /// What clients may ask for; `provider/*` is all of one.
    void visitClients(const Json5Node &clients)
    {
        const QString models = QStringLiteral("models");
        const Json5Path list = pathOf({QStringLiteral("gateway"), QStringLiteral("clients")});
        const QList<Json5Node> elements = clients.elements();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QList<Json5Node> names = elements.at(i).member(models).elements();
            for (qsizetype j = 0; j < names.size(); ++j) {
                look(names.at(j), list.child(i).child(models).child(j));
            }
        }
    }

    /// Where references stand. Rows of providers hold ids of models as servers call them, and paths of files.
    static bool speaksOfModels(const QStringList &keys)
    {
        const bool isPath = !keys.isEmpty() && keys.constLast().endsWith(QLatin1String("Path"));
        return !isPath && keys.value(0) != QLatin1String("models")
            && !keys.contains(QLatin1String("params")) // what a provider's server is sent
            && std::any_of(keys.cbegin(), keys.cend(),
                [](const QString &key) { return key.contains(QLatin1String("model"), Qt::CaseInsensitive); });
    }

    /// `auth.profiles.<id>.provider`
    static bool isAuthProvider(const QStringList &keys)
    {
        return keys.size() == 4 && keys.at(0) == QLatin1String("auth")
            && keys.at(1) == QLatin1String("profiles") && keys.at(3) == QLatin1String("provider");
    }

    void look(const Json5Node &node, const Json5Path &path)
    {
        const std::optional<QString> text = node.toString();
        if (const std::optional<QString> right = text ? renamed(*text) : std::nullopt) {
            m_values.append(Json5Operation::set(path, json5QuotedString(*right)));
        }
    }

    void lookAtProvider(const Json5Node &node, const Json5Path &path)
    {
        if (m_target.model.isEmpty() && node.toString()->trimmed().toLower() == m_target.provider) {
            m_values.append(Json5Operation::set(path, json5QuotedString(m_target.newName)));
        }
    }

    /// The key of a member of what stands at \a path.
    void lookAtKey(const QString &key, const Json5Path &path, const QStringList &keys)
    {
        const QString last = keys.isEmpty() ? QString() : keys.constLast();
        const bool isByProvider = last == QLatin1String("byProvider");
        const bool isOrder = keys == QStringList{QStringLiteral("auth"), QStringLiteral("order")};
        const bool isSettings = last == QLatin1String("models") && keys.size() > 1;
        const bool isProvider = keys == QStringList{QStringLiteral("models"), QStringLiteral("providers")};
        const bool namesProvider = m_target.model.isEmpty() && key.trimmed().toLower() == m_target.provider;
        if ((isByProvider || isOrder || isProvider) && namesProvider) {
            m_keys.append(Json5Operation::rename(path.child(key), m_target.newName));
        } else if ((isByProvider || isSettings) && key.contains(u'/')) {
            if (const std::optional<QString> right = renamed(key)) {
                m_keys.append(Json5Operation::rename(path.child(key), *right));
            }
        }
    }

    const Target &m_target;
    const OpenClawConfig &m_config;
    QList<Json5Operation> m_values;
    QList<Json5Operation> m_keys;
    bool m_hasPolicyEntry = false;
};

/// A model that could be chosen can be chosen after it, whatever pattern let it through.
void keepAllowed(const OpenClawConfig &config, const Target &target, QList<Json5Operation> &operations)
{
    const ModelRef renamed{target.provider, target.newName};
    if (config.policyAllow.isEmpty() || !policyAllows(config, {target.provider, target.model})
        || policyAllows(config, renamed)) {
        return;
    }
    operations.append(Json5Operation::insert(pathOf({QStringLiteral("agents"), QStringLiteral("defaults"),
                                                 QStringLiteral("modelPolicy"), QStringLiteral("allow")}),
        config.policyAllow.size(), json5QuotedString(renamed.toString())));
}

} // namespace

std::optional<RenameProblem> renameProblem(const Json5Document &config, const RenameRequest &request)
{
    const Target target = targetOf(request);
    const Json5Node providers = config.find(providersPath());
    const qsizetype count = countOf(providers, target.provider);
    if (count == 0) {
        const Json5Path path = providersPath().child(target.provider);
        return includedOnWayTo(config, path).isEmpty() ? RenameProblem::NotThere : RenameProblem::Included;
    }
    if (count > 1) {
        return RenameProblem::Repeated;
    }
    if (target.model.isEmpty()) {
        return problemOfProvider(providers, target);
    }
    const std::optional<ModelRef> wanted = ModelRef::parse(request.to);
    if (wanted && wanted->provider != target.provider && countOf(providers, wanted->provider) > 0) {
        return RenameProblem::OtherProvider;
    }
    const Json5Node entry = providers.member(*providerKeyIn(providers, target.provider));
    const Json5Node models = entry.member(u"models");
    const bool isIncluded = models.kind() != Json5Node::Kind::Array
        && (!entry.member(u"$include").isNull() || !models.member(u"$include").isNull());
    return isIncluded ? RenameProblem::Included : problemOfModel(models, target);
}

Result<Renaming> renaming(const Json5Document &config, const Json5Document &settings,
    const RenameRequest &request, const IncludeLookup &includes)
{
    for (const Json5Document &document : {config, settings}) {
        if (document.hasErrors() && !document.toText().trimmed().isEmpty()) {
            return failure(json5SyntaxError(document));
        }
    }
    if (renameProblem(config, request)) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("%1 cannot be renamed to %2").arg(request.from, request.to));
    }
    const Target target = targetOf(request);
    const OpenClawConfig meaning = readOpenClawConfig(config, {}, includes).config;
    Renaming result;
    References own(target, meaning);
    own.visitConfig(config.root(), {});
    if (!target.model.isEmpty()) {
        const Json5Node providers = config.find(providersPath());
        const Json5Path models =
            providersPath().child(*providerKeyIn(providers, target.provider)).child(QStringLiteral("models"));
        const qsizetype row = rowsOf(config.find(models), target.model).constFirst();
        result.config.append(Json5Operation::set(
            models.child(row).child(QStringLiteral("id")), json5QuotedString(target.newName)));
    }
    result.config += own.operations();
    if (!target.model.isEmpty() && !own.hasPolicyEntry()) {
        keepAllowed(meaning, target, result.config);
    }
    References routes(target, meaning);
    routes.visitSettings(settings.root());
    result.settings = routes.operations();
    for (const ConfigSource &source : ConfigNode::withIncludes(config, includes).includedSources()) {
        References theirs(target, meaning);
        theirs.visitConfig(source.document.root(), source.place);
        for (const Json5Operation &each : theirs.operations()) {
            result.elsewhere.append({source.file, each.path});
        }
    }
    if (const Result<QByteArray> bytes = applied(config, result.config); !bytes) {
        return failure(bytes.error());
    }
    return result;
}

} // namespace Hearth
