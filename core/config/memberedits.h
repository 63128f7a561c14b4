#pragma once

#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QStringList>

#include <optional>

namespace Hearth {

/// Collects the operations that change members of one object, each naming one member and no more. A new
/// member goes where it belongs by the order of keys that people use, unless comments behind the last member
/// forbid to move it there.
class MemberEdits
{
public:
    /// \a path: the object, there or not. \a order: the keys in their usual order.
    MemberEdits(const Json5Document &document, Json5Path path, QStringList order);

    void set(const QString &key, const QByteArray &value);
    void remove(const QString &key); ///< Nothing when it is not there.
    // For a value that a form has changed from \a before to \a after; an empty one is removed.
    void setText(const QString &key, const QString &before, const QString &after);
    void setCount(
        const QString &key, const std::optional<qint64> &before, const std::optional<qint64> &after);
    void setNumber(
        const QString &key, const std::optional<double> &before, const std::optional<double> &after);
    /// Whether a new member can go elsewhere than behind all others.
    [[nodiscard]] bool mayMove() const { return m_mayMove; }
    [[nodiscard]] const QList<Json5Operation> &operations() const { return m_operations; }

private:
    [[nodiscard]] qsizetype placeOf(const QString &key) const;

    Json5Path m_path;
    QStringList m_order;
    QStringList m_keys; ///< As they stand in the object after the operations.
    bool m_mayMove = false;
    QList<Json5Operation> m_operations;
};

} // namespace Hearth
