#pragma once

#include "config/configvalues.h"
#include "net/accessmanager.h"

namespace Hearth {

/// The place policy as the transport asks it: by the host's spelling before a name is looked up, and by each
/// address before connecting, for what an address can prove (loopback, private, public).
[[nodiscard]] PlacePredicate placePredicate(const QList<Place> &allowed);

} // namespace Hearth
