#include "config/hearthsettings.h"

#include <algorithm>

namespace Hearth {

QList<Place> allPlaces()
{
    return {Place::Local, Place::Lan, Place::Hosted};
}

const RouteSettings *HearthSettings::route(const QString &name) const
{
    const auto found = std::find_if(
        routes.cbegin(), routes.cend(), [&name](const RouteSettings &each) { return each.name == name; });
    return found == routes.cend() ? nullptr : &*found;
}

} // namespace Hearth
