#pragma once

#include "config/configinclude.h"
#include "json5/json5document.h"

#include <QStringList>

namespace Hearth {

struct ConfigMember;
struct ConfigTree;

/// A text that values of the config stand in: the config itself, or a file that it includes.
struct ConfigSource
{
    QString file; ///< Empty: the config itself.
    Json5Document document;
    TextRange includedAt; ///< In the config itself: the reference that leads to this file.
    Json5Path place; ///< Where in the config the file's root stands.
};

/// An `$include` whose file cannot be used.
struct IncludeProblem
{
    enum class Reason {
        NotAsked, ///< There is nobody to ask for files.
        WrongType, ///< Neither a text nor a list of texts.
        Missing,
        Outside,
        TooLarge,
        Unreadable,
        Circle, ///< The file includes itself, directly or by way of others.
        TooDeep,
        TooMany,
        NotObject, ///< Keys stand beside the `$include`, and the file is no object.
    };

    Reason reason = Reason::NotAsked;
    Json5Node reference; ///< The value of `$include`, or the element of it.
    int source = 0; ///< Of the reference.
};

/// A value of the config with its includes in place [OPENCLAW.md 1]: objects are merged key by key, lists
/// are joined, of everything else the last one counts, and keys beside an `$include` come last. A light
/// handle that keeps all texts alive; queries on a null node give "nothing". Of a key that an object repeats
/// the last one counts.
class ConfigNode
{
public:
    using Kind = Json5Node::Kind;

    ConfigNode() = default; ///< A null node.
    /// The root of \a document; `$include` is a key like others.
    [[nodiscard]] static ConfigNode plain(const Json5Document &document);
    /// The root of \a document with the files that \a lookup gives; without one no file is used. Files are
    /// asked for once, here.
    [[nodiscard]] static ConfigNode withIncludes(const Json5Document &document, const IncludeLookup &lookup);

    [[nodiscard]] Kind kind() const { return own().kind(); }
    [[nodiscard]] bool isNull() const { return m_layers.isEmpty(); }
    [[nodiscard]] std::optional<QString> toString() const { return own().toString(); }
    [[nodiscard]] std::optional<double> toDouble() const { return own().toDouble(); }
    [[nodiscard]] std::optional<qint64> toInteger() const { return own().toInteger(); }
    [[nodiscard]] std::optional<bool> toBool() const { return own().toBool(); }
    [[nodiscard]] ConfigNode member(QStringView key) const;
    [[nodiscard]] QList<ConfigMember> members() const; ///< Each key once, without `$include`.
    [[nodiscard]] QList<ConfigNode> elements() const;

    /// Where it stands in the config as a whole.
    [[nodiscard]] Json5Path path() const;
    /// The value in its own text; of a merged one the part that counts most.
    [[nodiscard]] Json5Node own() const { return m_layers.isEmpty() ? Json5Node() : m_layers.last().node; }
    /// The text it stands in. Not for null nodes.
    [[nodiscard]] const ConfigSource &source() const;
    [[nodiscard]] QString file() const { return isNull() ? QString() : source().file; }
    /// True when it includes a file that could not be used: what it lacks may stand there.
    [[nodiscard]] bool mayHoldMore() const;

    // Of the whole tree; nothing for null nodes.
    [[nodiscard]] QStringList includedFiles() const; ///< In the order they were found, each once.
    [[nodiscard]] QList<ConfigSource> includedSources() const; ///< One for each reference.
    [[nodiscard]] QList<IncludeProblem> problems() const;
    [[nodiscard]] const ConfigSource &sourceOf(const IncludeProblem &problem) const;

private:
    friend struct ConfigTree;
    friend class ConfigTreeBuilder;
    struct Layer
    {
        Json5Node node;
        int source = 0;
    };
    using Layers = QList<Layer>;

    ConfigNode(std::shared_ptr<const ConfigTree> tree, Layers layers);

    std::shared_ptr<const ConfigTree> m_tree;
    Layers m_layers; ///< What comes later counts more.
};

/// A key and its value.
struct ConfigMember
{
    QString key;
    TextRange keyRange; ///< In the text of `written`.
    ConfigNode value;
    ConfigNode written; ///< What stands behind the key itself, its `$include` not replaced.
};

} // namespace Hearth
