#include "engine/placepolicy.h"

#include "net/hostorigin.h"

#include <QUrl>

namespace Hearth {

namespace {

QString urlOf(const QString &host)
{
    return QStringLiteral("http://")
        + (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host);
}

} // namespace

PlacePredicate placePredicate(const QList<Place> &allowed, const QStringList &hosts)
{
    return [allowed, hosts](const QString &host, const QHostAddress &address) {
        if (!hosts.isEmpty() && hosts.contains(host, Qt::CaseInsensitive)) {
            return true; // allowed by its region, wherever the name leads
        }
        if (address.isNull()) {
            return allowed.contains(isLoopbackHost(host) ? Place::Local : placeOf(urlOf(host)));
        }
        // A name that looks hosted may stand for a private address and the other way round: the address
        // decides, and what it proves to be nearer than allowed by name is fine.
        const Place proven = address.isLoopback() ? Place::Local : placeOf(urlOf(address.toString()));
        return allowed.contains(proven) || (proven != Place::Hosted && allowed.contains(Place::Hosted));
    };
}

QStringList regionHosts(const OpenClawConfig &config, const HearthSettings &settings)
{
    QStringList hosts;
    const auto add = [&hosts](const QString &baseUrl) {
        const QString host = QUrl(baseUrl).host().toLower();
        if (!host.isEmpty() && placeOf(baseUrl) == Place::Hosted) {
            hosts.append(host);
        }
    };
    for (const ProviderConfig &provider : config.providers) {
        const ProviderSettings *own = settings.provider(provider.id);
        if (!own || !settings.policy.allowRegions.contains(own->region)) {
            continue;
        }
        add(provider.baseUrl);
        for (const ModelConfig &model : provider.models) {
            add(model.baseUrl);
        }
    }
    return hosts;
}

} // namespace Hearth
