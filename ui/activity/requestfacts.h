#pragma once

#include "gateway/requestrecord.h"

#include <QList>
#include <QString>

namespace Hearth {

/// A label and what stands beside it.
struct RequestFact
{
    QString label;
    QString value;

    bool operator==(const RequestFact &) const = default;
};

/// What there is to say of \a record beyond its timeline, in the language of the moment; what is not known is
/// left out. \a total: how long it has taken so far. Pure.
[[nodiscard]] QList<RequestFact> requestFacts(const RequestRecord &record, std::chrono::milliseconds total);

} // namespace Hearth
