#pragma once

#include "json5/json5operation.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Hearth {

/// What a document says, without its text: for comparing edits with what they should mean.
struct Json5Model
{
    Json5Node::Kind kind = Json5Node::Kind::None;
    QByteArray scalar; ///< The value of a string, number or boolean, the same for all spellings of it.
    QList<std::pair<QString, Json5Model>> members;
    QList<Json5Model> elements;

    [[nodiscard]] static Json5Model of(const Json5Node &node);
    bool operator==(const Json5Model &) const = default;

    /// Does it as Json5Operation says; false where that cannot be.
    [[nodiscard]] bool apply(const Json5Operation &operation);
    [[nodiscard]] QByteArray toText() const; ///< For messages.

private:
    [[nodiscard]] Json5Model *find(const QList<Json5Path::Step> &steps, bool makesObjects);
    [[nodiscard]] qsizetype lastOf(const QString &key) const;
    [[nodiscard]] bool removeChild(const Json5Path::Step &step);
    [[nodiscard]] bool moveChild(const Json5Path::Step &step, qsizetype index);
};

} // namespace Hearth
