#include "json5/json5tree.h"

#include "json5/json5literal.h"

#include <QSet>

#include <algorithm>

namespace Hearth {

Json5TreeBuilder::Json5TreeBuilder(QByteArrayView text, Json5Diagnostics &diagnostics)
    : m_text(text)
    , m_diagnostics(diagnostics)
{
}

qint32 Json5TreeBuilder::add(Json5Node::Kind kind, TextRange range, const Place &place)
{
    const auto index = static_cast<qint32>(m_tree.nodes.size());
    Json5TreeNode node;
    node.kind = kind;
    node.begin = static_cast<qint32>(range.begin);
    node.end = static_cast<qint32>(range.end);
    node.keyBegin = static_cast<qint32>(place.key.begin);
    node.keyEnd = static_cast<qint32>(place.key.end);
    node.parent = place.parent;
    m_tree.nodes.append(node);
    if (place.parent < 0) {
        m_tree.root = index;
    } else if (place.isLinked) {
        m_pending.append(index);
    }
    return index;
}

void Json5TreeBuilder::close(qint32 node, qint32 end)
{
    // What is pending behind this node's own index are its children: those within them are settled already.
    const auto first = std::upper_bound(m_pending.cbegin(), m_pending.cend(), node);
    Json5TreeNode &closing = m_tree.nodes[node];
    closing.end = end;
    closing.firstChild = static_cast<qint32>(m_tree.children.size());
    closing.childCount = static_cast<qint32>(m_pending.cend() - first);
    std::copy(first, m_pending.cend(), std::back_inserter(m_tree.children));
    m_pending.resize(m_pending.size() - closing.childCount);
    if (closing.kind == Json5Node::Kind::Object && closing.childCount > 1) {
        reportRepeatedKeys(closing);
    }
}

void Json5TreeBuilder::reportRepeatedKeys(const Json5TreeNode &object)
{
    QSet<QString> seen;
    for (qint32 at = 0; at < object.childCount; ++at) {
        const Json5TreeNode &member = m_tree.nodes[m_tree.children[object.firstChild + at]];
        const QString name = json5KeyName(m_text.sliced(member.keyBegin, member.keyEnd - member.keyBegin));
        const qsizetype before = seen.size();
        seen.insert(name);
        if (seen.size() == before) {
            m_diagnostics.warning(Json5Diagnostic::Code::DuplicateKey, {member.keyBegin, member.keyEnd});
        }
    }
}

Json5Tree Json5TreeBuilder::take()
{
    return std::move(m_tree);
}

} // namespace Hearth
