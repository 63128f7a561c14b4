#include "config/hearthsettings.h"

#include <algorithm>

namespace Hearth {

QList<Place> allPlaces()
{
    return {Place::Local, Place::Lan, Place::Hosted};
}

QStringList RouteSettings::references() const
{
    QStringList names;
    for (const RouteHop &hop : hops) {
        names += hop.targets;
    }
    return names;
}

const RouteSettings *HearthSettings::route(const QString &name) const
{
    const auto found = std::find_if(
        routes.cbegin(), routes.cend(), [&name](const RouteSettings &each) { return each.name == name; });
    return found == routes.cend() ? nullptr : &*found;
}

const ProviderSettings *HearthSettings::provider(const QString &id) const
{
    const auto found = std::find_if(
        providers.cbegin(), providers.cend(), [&id](const ProviderSettings &each) { return each.id == id; });
    return found == providers.cend() ? nullptr : &*found;
}

} // namespace Hearth
