#pragma once

#include "json5/json5document.h"

#include <QByteArrayView>
#include <QList>

namespace Hearth {

/// Where the lines of a text begin, for turning byte offsets into positions.
class Json5Lines
{
public:
    explicit Json5Lines(QByteArrayView text);

    /// \a text is that of the constructor. \a offset is held to the text.
    [[nodiscard]] TextPosition positionAt(QByteArrayView text, qsizetype offset) const;
    /// Positions of many \a offsets in ascending order, in one pass.
    [[nodiscard]] QList<TextPosition> positionsAt(QByteArrayView text, const QList<qsizetype> &offsets) const;

private:
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;

    QList<qsizetype> m_starts;
};

} // namespace Hearth
