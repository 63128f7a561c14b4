#pragma once

#include "config/configvalues.h"
#include "config/hearthsettings.h"
#include "net/accessmanager.h"

namespace Hearth {

/// The place policy as the transport asks it: by the host's spelling before a name is looked up, and by each
/// address before connecting, for what an address can prove (loopback, private, public).
/// \a hosts: hosted ones that are allowed even where Place::Hosted is not.
[[nodiscard]] PlacePredicate placePredicate(const QList<Place> &allowed, const QStringList &hosts = {});

/// Hosts of the providers whose declared region policy allows, lower case.
[[nodiscard]] QStringList regionHosts(const OpenClawConfig &config, const HearthSettings &settings);

} // namespace Hearth
