#include "config/memberedits.h"

#include "json5/json5literal.h"

#include <utility>

namespace Hearth {

MemberEdits::MemberEdits(const Json5Document &document, Json5Path path, QStringList order)
    : m_path(std::move(path))
    , m_order(std::move(order))
{
    const Json5Node object = document.find(m_path);
    const QList<Json5Member> members = object.members();
    for (const Json5Member &member : members) {
        m_keys.append(member.key);
    }
    if (!members.isEmpty()) {
        // A comment there would be taken along as one of the new member's own.
        const qsizetype behind = members.constLast().value.range().end;
        m_mayMove = !document.toText().mid(behind, object.range().end - behind).contains('/');
    }
}

void MemberEdits::set(const QString &key, const QByteArray &value)
{
    m_operations.append(Json5Operation::set(m_path.child(key), value));
    if (m_keys.contains(key)) {
        return;
    }
    const qsizetype place = m_mayMove ? placeOf(key) : m_keys.size();
    if (place < m_keys.size()) {
        m_operations.append(Json5Operation::move(m_path.child(key), place));
    }
    m_keys.insert(place, key);
}

void MemberEdits::remove(const QString &key)
{
    if (m_keys.removeAll(key) > 0) {
        m_operations.append(Json5Operation::remove(m_path.child(key)));
    }
}

void MemberEdits::setText(const QString &key, const QString &before, const QString &after)
{
    if (before != after && after.isEmpty()) {
        remove(key);
    } else if (before != after) {
        set(key, json5QuotedString(after));
    }
}

void MemberEdits::setCount(
    const QString &key, const std::optional<qint64> &before, const std::optional<qint64> &after)
{
    if (before != after && !after) {
        remove(key);
    } else if (before != after) {
        set(key, QByteArray::number(*after));
    }
}

void MemberEdits::setNumber(
    const QString &key, const std::optional<double> &before, const std::optional<double> &after)
{
    if (before != after && !after) {
        remove(key);
    } else if (before != after) {
        set(key, json5NumberText(*after));
    }
}

qsizetype MemberEdits::placeOf(const QString &key) const
{
    const qsizetype rank = m_order.indexOf(key);
    for (qsizetype at = m_keys.size() - 1; rank >= 0 && at >= 0; --at) {
        const qsizetype other = m_order.indexOf(m_keys.at(at));
        if (other >= 0 && other < rank) {
            return at + 1;
        }
    }
    for (qsizetype at = 0; rank >= 0 && at < m_keys.size(); ++at) {
        if (m_order.indexOf(m_keys.at(at)) > rank) {
            return at;
        }
    }
    return m_keys.size();
}

} // namespace Hearth
