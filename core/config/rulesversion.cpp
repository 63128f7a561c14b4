#include "config/rulesversion.h"

namespace Hearth {

OpenClawConfig::Rules rulesOfVersion(QStringView version)
{
    const QList<QStringView> parts = version.split(u'.');
    bool hasYear = false;
    bool hasMonth = false;
    const int year = parts.value(0).toInt(&hasYear);
    const int month = parts.value(1).toInt(&hasMonth);
    const bool isOld = hasYear && hasMonth && (year < 2026 || (year == 2026 && month < 8));
    return isOld ? OpenClawConfig::Rules::V2026_2 : OpenClawConfig::Rules::V2026_9;
}

} // namespace Hearth
