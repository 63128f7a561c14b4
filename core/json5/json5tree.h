#pragma once

#include "json5/json5diagnostics.h"
#include "json5/json5document.h"

#include <QByteArrayView>
#include <QList>

namespace Hearth {

/// A value as plain numbers. What it means is read from the text when asked for.
struct Json5TreeNode
{
    qint32 begin = 0; ///< Bytes of the value.
    qint32 end = 0;
    qint32 keyBegin = 0; ///< Bytes of the key, with quotes; empty for elements and the root.
    qint32 keyEnd = 0;
    qint32 parent = -1;
    qint32 firstChild = 0; ///< Index in Json5Tree::children.
    qint32 childCount = 0;
    Json5Node::Kind kind = Json5Node::Kind::None;

    [[nodiscard]] bool isMember() const { return keyEnd > keyBegin; }
};

/// The values of a document.
struct Json5Tree
{
    QList<Json5TreeNode> nodes; ///< Parents before children.
    QList<qint32>
        children; ///< Indices of nodes; those of one parent stand together, in the order of the text.
    qint32 root = -1;
    bool isStrict = false;
};

/// Builds a Json5Tree from values as they open and close, and tells of repeated keys.
class Json5TreeBuilder
{
public:
    /// Where a value belongs.
    struct Place
    {
        qint32 parent = -1; ///< -1: it is the root.
        TextRange key; ///< Empty in arrays.
        bool isLinked = true; ///< False for a value that has no place, such as one without a key.
    };

    Json5TreeBuilder(QByteArrayView text, Json5Diagnostics &diagnostics);

    /// Adds a value and returns its index.
    qint32 add(Json5Node::Kind kind, TextRange range, const Place &place);
    /// Closes the object or array \a node, the latest that is open. Its range ends at \a end.
    void close(qint32 node, qint32 end);
    [[nodiscard]] Json5Tree take();

private:
    void reportRepeatedKeys(const Json5TreeNode &object);

    QByteArrayView m_text;
    Json5Diagnostics &m_diagnostics;
    Json5Tree m_tree;
    QList<qint32> m_pending; ///< Children of what is open, outermost first.
};

} // namespace Hearth
