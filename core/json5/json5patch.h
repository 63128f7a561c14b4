#pragma once

#include "json5/json5edit.h"

#include <QList>

namespace Hearth {

/// Several small changes of one text, told as one edit: what stands between them is kept.
class Json5Patch
{
public:
    void erase(TextRange range); ///< May overlap others.
    /// At one offset in the order of the calls; not inside an erased range.
    void insert(qsizetype offset, const QByteArray &text);

    /// The one edit. Nothing to do: an edit of no length at offset 0.
    [[nodiscard]] Json5Edit joined(const Json5Document &document) const;

private:
    QList<Json5Edit> m_changes;
};

} // namespace Hearth
