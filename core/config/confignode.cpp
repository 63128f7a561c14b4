#include "config/confignode.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Hearth {

namespace {

constexpr QStringView includeKey(u"$include");

/// An object of one of the texts.
using ObjectId = std::pair<int, qsizetype>;

bool isInclude(const Json5Member &member)
{
    return member.key == includeKey;
}

} // namespace

/// All texts of a config, and what their includes bring. Filled by ConfigTreeBuilder, then constant.
struct ConfigTree
{
    using Layer = ConfigNode::Layer;
    using Layers = ConfigNode::Layers;

    bool hasIncludes = false; ///< False: `$include` is a key like others.
    QList<ConfigSource> sources;
    QHash<ObjectId, Layers> included; ///< What the `$include` of an object brings, without what is beside it.
    QSet<ObjectId> incomplete; ///< Objects with an `$include` that could not be used.
    QList<IncludeProblem> problems;

    /// \a upper over \a lower.
    static Layers merged(Layers lower, const Layers &upper)
    {
        if (lower.isEmpty() || upper.isEmpty()) {
            return lower + upper;
        }
        const Json5Node::Kind kind = upper.last().node.kind();
        const bool isJoined = (kind == Json5Node::Kind::Object || kind == Json5Node::Kind::Array)
            && kind == lower.last().node.kind();
        return isJoined ? lower + upper : upper;
    }

    [[nodiscard]] static ObjectId idOf(const Layer &layer)
    {
        return {layer.source, layer.node.range().begin};
    }

    /// \a node with what it includes.
    [[nodiscard]] Layers resolved(const Json5Node &node, int source) const
    {
        const Layer own{node, source};
        if (!hasIncludes || node.kind() != Json5Node::Kind::Object) {
            return {own};
        }
        const auto found = included.constFind(idOf(own));
        if (found == included.cend() || found->isEmpty()) {
            return {own};
        }
        const bool isAlone = node.size() == 1; // nothing beside the include: the file is the value
        return isAlone ? *found : merged(*found, {own});
    }
};

/// Walks a text for `$include` and fetches the files.
class ConfigTreeBuilder
{
public:
    ConfigTreeBuilder(ConfigTree &tree, const IncludeLookup &lookup)
        : m_tree(tree)
        , m_lookup(lookup)
    {
    }

    void walk(const Json5Node &node, int source, const QStringList &files)
    {
        if (node.kind() == Json5Node::Kind::Array) {
            for (const Json5Node &element : node.elements()) {
                walk(element, source, files);
            }
        } else if (node.kind() == Json5Node::Kind::Object) {
            for (const Json5Member &member : node.members()) {
                walk(member.value, source, files);
            }
            if (const Json5Node reference = node.member(includeKey); !reference.isNull()) {
                resolve(node, reference, source, files);
            }
        }
    }

private:
    using Reason = IncludeProblem::Reason;
    using Layers = ConfigTree::Layers;

    void resolve(const Json5Node &object, const Json5Node &reference, int source, const QStringList &files)
    {
        QList<Json5Node> references{reference};
        if (reference.kind() == Json5Node::Kind::Array) {
            references = reference.elements();
        }
        const ObjectId id = ConfigTree::idOf({object, source});
        Layers layers;
        for (const Json5Node &each : std::as_const(references)) {
            const std::optional<Layers> found = fetched(object, each, source, files);
            if (found) {
                layers = ConfigTree::merged(layers, *found);
            } else {
                m_tree.incomplete.insert(id);
            }
        }
        const bool isObject = layers.isEmpty() || layers.last().node.kind() == Json5Node::Kind::Object;
        if (!isObject && object.size() > 1) { // keys beside it need an object to stand in
            m_tree.problems.append({Reason::NotObject, reference, source});
            m_tree.incomplete.insert(id);
            layers.clear();
        }
        m_tree.included.insert(id, layers);
    }

    std::optional<Layers> fetched(
        const Json5Node &object, const Json5Node &reference, int source, const QStringList &files)
    {
        const auto refused = [this, &reference, source](Reason reason) {
            m_tree.problems.append({reason, reference, source});
            return std::nullopt;
        };
        const std::optional<QString> name = reference.toString();
        if (!name) {
            return refused(Reason::WrongType);
        }
        if (!m_lookup) {
            return refused(Reason::NotAsked);
        }
        if (files.size() > maxIncludeDepth) { // the first one is the config
            return refused(Reason::TooDeep);
        }
        const IncludedFile file = m_lookup(*name, m_tree.sources.at(source).file);
        switch (file.state) {
        case IncludedFile::State::Read:
            break;
        case IncludedFile::State::Missing:
            return refused(Reason::Missing);
        case IncludedFile::State::Itself:
            return refused(Reason::Circle);
        case IncludedFile::State::Outside:
            return refused(Reason::Outside);
        case IncludedFile::State::TooLarge:
            return refused(Reason::TooLarge);
        case IncludedFile::State::Unreadable:
            return refused(Reason::Unreadable);
        }
        if (files.contains(file.path)) {
            return refused(Reason::Circle);
        }
        if (m_tree.sources.size() > maxSources) {
            return refused(Reason::TooMany);
        }
        return walked(object, reference, source, file, files);
    }

    /// What \a file brings; its own includes are in place then.
    std::optional<Layers> walked(const Json5Node &object, const Json5Node &reference, int source,
        const IncludedFile &file, const QStringList &files)
    {
        const ConfigSource &from = m_tree.sources.at(source);
        const auto number = static_cast<int>(m_tree.sources.size());
        Json5Path place(from.place.steps() + object.path().steps());
        const TextRange includedAt = source == 0 ? reference.range() : from.includedAt;
        m_tree.sources.append({file.path, Json5Document::parse(file.text), includedAt, place});
        const Json5Document document = m_tree.sources.last().document;
        if (document.hasErrors()) {
            return std::nullopt; // its findings say what is wrong
        }
        walk(document.root(), number, files + QStringList{file.path});
        return m_tree.resolved(document.root(), number);
    }

    /// Files that a config may include in all, counted with each reference: files that include others
    /// several times each would be without end. Our choice.
    static constexpr qsizetype maxSources = 500;

    ConfigTree &m_tree;
    const IncludeLookup &m_lookup;
};

ConfigNode::ConfigNode(std::shared_ptr<const ConfigTree> tree, Layers layers)
    : m_tree(std::move(tree))
    , m_layers(std::move(layers))
{
}

ConfigNode ConfigNode::plain(const Json5Document &document)
{
    auto tree = std::make_shared<ConfigTree>();
    tree->sources.append({{}, document, {}, {}});
    const Json5Node root = document.root();
    return root.isNull() ? ConfigNode(tree, {}) : ConfigNode(tree, {{root, 0}});
}

ConfigNode ConfigNode::withIncludes(const Json5Document &document, const IncludeLookup &lookup)
{
    auto tree = std::make_shared<ConfigTree>();
    tree->sources.append({{}, document, {}, {}});
    const Json5Node root = document.root();
    if (root.isNull()) {
        return {tree, {}};
    }
    tree->hasIncludes = document.toText().contains("include"); // most have none: no walk, no look-ups
    if (tree->hasIncludes) {
        ConfigTreeBuilder(*tree, lookup).walk(root, 0, {QString()});
    }
    Layers layers = tree->resolved(root, 0);
    return {std::move(tree), std::move(layers)};
}

ConfigNode ConfigNode::member(QStringView key) const
{
    Layers found;
    for (const Layer &layer : m_layers) {
        if (const Json5Node node = layer.node.member(key); !node.isNull()) {
            found = ConfigTree::merged(found, m_tree->resolved(node, layer.source));
        }
    }
    return found.isEmpty() ? ConfigNode() : ConfigNode(m_tree, found);
}

QList<ConfigMember> ConfigNode::members() const
{
    QList<ConfigMember> list;
    QHash<QString, qsizetype> positions;
    for (const Layer &layer : m_layers) {
        const QList<Json5Member> all = layer.node.members();
        QHash<QString, qsizetype> last;
        for (qsizetype i = 0; i < all.size(); ++i) {
            last.insert(all.at(i).key, i);
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Json5Member &each = all.at(i);
            if (last.value(each.key) != i || (m_tree->hasIncludes && isInclude(each))) {
                continue;
            }
            Layers value = m_tree->resolved(each.value, layer.source);
            if (const auto earlier = positions.constFind(each.key); earlier != positions.cend()) {
                ConfigMember &member = list[*earlier];
                member.value = ConfigNode(m_tree, ConfigTree::merged(member.value.m_layers, value));
                member.keyRange = each.keyRange;
                member.written = ConfigNode(m_tree, {{each.value, layer.source}});
            } else {
                positions.insert(each.key, list.size());
                list.append({each.key, each.keyRange, ConfigNode(m_tree, std::move(value)),
                    ConfigNode(m_tree, {{each.value, layer.source}})});
            }
        }
    }
    return list;
}

QList<ConfigNode> ConfigNode::elements() const
{
    QList<ConfigNode> list;
    for (const Layer &layer : m_layers) {
        for (const Json5Node &element : layer.node.elements()) {
            list.append(ConfigNode(m_tree, m_tree->resolved(element, layer.source)));
        }
    }
    return list;
}

const ConfigSource &ConfigNode::source() const
{
    Q_ASSERT(!isNull());
    return m_tree->sources.at(m_layers.last().source);
}

Json5Path ConfigNode::path() const
{
    if (isNull()) {
        return {};
    }
    return file().isEmpty() ? own().path() : Json5Path(source().place.steps() + own().path().steps());
}

bool ConfigNode::mayHoldMore() const
{
    return std::any_of(m_layers.cbegin(), m_layers.cend(),
        [this](const Layer &layer) { return m_tree->incomplete.contains(ConfigTree::idOf(layer)); });
}

QStringList ConfigNode::includedFiles() const
{
    QStringList files;
    for (const ConfigSource &source : includedSources()) {
        files.append(source.file);
    }
    files.removeDuplicates();
    return files;
}

QList<ConfigSource> ConfigNode::includedSources() const
{
    return m_tree ? m_tree->sources.mid(1) : QList<ConfigSource>();
}

QList<IncludeProblem> ConfigNode::problems() const
{
    return m_tree ? m_tree->problems : QList<IncludeProblem>();
}

const ConfigSource &ConfigNode::sourceOf(const IncludeProblem &problem) const
{
    return m_tree->sources.at(problem.source);
}

} // namespace Hearth
