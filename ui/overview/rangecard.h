#pragma once

#include "overview/timerange.h"
#include "widgets/twincard.h"

namespace Hearth {

/// A chart of the time that the page's figures are of.
class RangeCard : public TwinCard
{
    Q_OBJECT

public:
    using TwinCard::TwinCard;
    void setRange(TimeRange range); ///< Only says so: what is drawn is others' to give.

protected:
    void retranslate() override;

private:
    TimeRange m_range = TimeRange::Hour;
};

} // namespace Hearth
