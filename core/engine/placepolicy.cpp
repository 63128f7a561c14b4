#include "engine/placepolicy.h"

namespace Hearth {

namespace {

QString urlOf(const QString &host)
{
    return QStringLiteral("http://")
        + (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host);
}

} // namespace

PlacePredicate placePredicate(const QList<Place> &allowed)
{
    return [allowed](const QString &host, const QHostAddress &address) {
        if (address.isNull()) {
            return allowed.contains(placeOf(urlOf(host)));
        }
        // A name that looks hosted may stand for a private address and the other way round: the address
        // decides, and what it proves to be nearer than allowed by name is fine.
        const Place proven = placeOf(urlOf(address.toString()));
        return allowed.contains(proven) || (proven != Place::Hosted && allowed.contains(Place::Hosted));
    };
}

} // namespace Hearth
