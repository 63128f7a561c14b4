#pragma once

#include "config/place.h"

#include <QHash>
#include <QUrl>

#include <utility>

namespace Hearth {

/// Addresses that have been read before: reading one costs more than all else that prepares a call.
class UrlCache
{
public:
    static constexpr qsizetype maxUrls = 1024; ///< More than anybody's models have. Our choice.

    struct Address
    {
        QUrl url; ///< base + path
        Place place = Place::Local; ///< Of the base.
        bool isUsable = false; ///< The URL is valid and has a host.
    };

    [[nodiscard]] Address address(const QString &base, const QByteArray &path)
    {
        const std::pair key(base, path);
        if (const auto known = m_addresses.constFind(key); known != m_addresses.cend()) {
            return *known;
        }
        if (m_addresses.size() >= maxUrls) {
            m_addresses.clear();
        }
        return *m_addresses.insert(key, read(base, path));
    }

    [[nodiscard]] static Address read(const QString &base, const QByteArray &path)
    {
        const QUrl url(base + QString::fromLatin1(path));
        return {url, placeOf(base), url.isValid() && !url.host().isEmpty()};
    }

private:
    QHash<std::pair<QString, QByteArray>, Address> m_addresses;
};

} // namespace Hearth
