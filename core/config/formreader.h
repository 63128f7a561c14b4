#pragma once

#include "json5/json5document.h"

#include <QStringList>

#include <optional>

namespace Hearth {

/// Reads the members of \a object for a form; adds to \a others the keys of those that the form cannot show:
/// values of another type, and, by noteRest(), members that it has no field for.
class FormReader
{
public:
    FormReader(const Json5Node &object, QStringList &others)
        : m_object(object)
        , m_others(others)
    {
    }

    [[nodiscard]] QString text(const QString &key)
    {
        const Json5Node node = take(key);
        return seen(node, key, node.toString()).value_or(QString());
    }
    [[nodiscard]] bool yes(const QString &key)
    {
        const Json5Node node = take(key);
        return seen(node, key, node.toBool()).value_or(false);
    }
    [[nodiscard]] std::optional<qint64> count(const QString &key)
    {
        const Json5Node node = take(key);
        return seen(node, key, node.toInteger());
    }
    [[nodiscard]] std::optional<double> number(const QString &key)
    {
        const Json5Node node = take(key);
        return seen(node, key, node.toDouble());
    }
    [[nodiscard]] QStringList texts(const QString &key)
    {
        const Json5Node node = take(key);
        QStringList texts;
        for (const Json5Node &element : node.elements()) {
            texts.append(element.toString().value_or(QString()));
        }
        const bool isList = node.kind() == Json5Node::Kind::Array && !texts.contains(QString());
        return seen(node, key, isList ? std::optional(texts) : std::nullopt).value_or(QStringList());
    }
    [[nodiscard]] Json5Node object(const QString &key)
    {
        const Json5Node node = take(key);
        const bool isObject = node.kind() == Json5Node::Kind::Object;
        return seen(node, key, isObject ? std::optional(node) : std::nullopt).value_or(Json5Node());
    }
    /// Whatever stands there.
    [[nodiscard]] Json5Node any(const QString &key) { return take(key); }
    /// Members that nobody has asked for.
    void noteRest(const QString &prefix = {})
    {
        for (const Json5Member &member : m_object.members()) {
            if (!m_taken.contains(member.key) && !m_others.contains(prefix + member.key)) {
                m_others.append(prefix + member.key);
            }
        }
    }

private:
    [[nodiscard]] Json5Node take(const QString &key)
    {
        m_taken.append(key);
        return m_object.member(key);
    }
    template <typename T>
    [[nodiscard]] std::optional<T> seen(
        const Json5Node &node, const QString &key, const std::optional<T> &value)
    {
        if (!node.isNull() && !value) {
            m_others.append(key);
        }
        return value;
    }

    Json5Node m_object;
    QStringList &m_others;
    QStringList m_taken;
};

} // namespace Hearth
