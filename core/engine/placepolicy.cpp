#include "engine/placepolicy.h"

#include <QHash>
#include <QUrl>

#include <memory>

namespace Hearth {

namespace {

QString urlOf(const QString &host)
{
    return QStringLiteral("http://")
        + (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host);
}

/// The places of what was asked before: a name's or an address's never changes, and each request asks.
class KnownPlaces
{
public:
    [[nodiscard]] Place ofHost(const QString &host)
    {
        return remembered(m_hosts, host, [&host] { return placeOf(urlOf(host)); });
    }
    [[nodiscard]] Place ofAddress(const QHostAddress &address)
    {
        return remembered(m_addresses, address, [&address] { return placeOf(urlOf(address.toString())); });
    }

private:
    static constexpr qsizetype maxKnown = 256; ///< More than anybody's servers have.

    template <typename Key, typename Find>
    static Place remembered(QHash<Key, Place> &known, const Key &key, Find find)
    {
        if (const auto found = known.constFind(key); found != known.cend()) {
            return *found;
        }
        if (known.size() >= maxKnown) {
            known.clear();
        }
        return *known.insert(key, find());
    }

    QHash<QString, Place> m_hosts;
    QHash<QHostAddress, Place> m_addresses;
};

} // namespace

PlacePredicate placePredicate(const QList<Place> &allowed, const QStringList &hosts)
{
    return [allowed, hosts, known = std::make_shared<KnownPlaces>()](
               const QString &host, const QHostAddress &address) {
        if (!hosts.isEmpty() && hosts.contains(host, Qt::CaseInsensitive)) {
            return true; // allowed by its region, wherever the name leads
        }
        if (address.isNull()) {
            return allowed.contains(known->ofHost(host));
        }
        // A name that looks hosted may stand for a private address and the other way round: the address
        // decides, and what it proves to be nearer than allowed by name is fine.
        const Place proven = known->ofAddress(address);
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
