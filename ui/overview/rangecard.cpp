#include "overview/rangecard.h"

namespace Hearth {

void RangeCard::setRange(TimeRange range)
{
    m_range = range;
    setScope(rangeText(range));
}

void RangeCard::retranslate()
{
    TwinCard::retranslate();
    setRange(m_range);
}

} // namespace Hearth
