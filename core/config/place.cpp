#include "config/place.h"

#include "config/platform.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {
namespace {

using Bytes = std::array<quint8, 16>;

/// RFC 4291 2.5.5.2: ::ffff:a.b.c.d; IPv4 addresses come in this form, too.
bool isIpv4(const Bytes &address)
{
    return std::all_of(address.begin(), address.begin() + 10, [](quint8 byte) { return byte == 0; })
        && address[10] == 0xff && address[11] == 0xff;
}

/// RFC 1122 3.2.1.3 (127/8, and 0.0.0.0 as "this host"), RFC 1918, RFC 3927.
Place placeOfIpv4(quint8 first, quint8 second, bool isUnspecified)
{
    if (first == 127 || isUnspecified) {
        return Place::Local;
    }
    const bool isPrivate =
        first == 10 || (first == 172 && (second & 0xf0) == 16) || (first == 192 && second == 168);
    const bool isLinkLocal = first == 169 && second == 254;
    return isPrivate || isLinkLocal ? Place::Lan : Place::Hosted;
}

Place placeOfAddress(const Bytes &address)
{
    if (isIpv4(address)) {
        const bool isUnspecified =
            std::all_of(address.begin() + 12, address.end(), [](quint8 byte) { return byte == 0; });
        return placeOfIpv4(address[12], address[13], isUnspecified);
    }
    const bool onlyLastByte =
        std::all_of(address.begin(), address.end() - 1, [](quint8 byte) { return byte == 0; });
    if (onlyLastByte && address[15] <= 1) { // ::1 and :: [RFC 4291 2.5.2, 2.5.3]
        return Place::Local;
    }
    const bool isUniqueLocal = (address[0] & 0xfe) == 0xfc; // fc00::/7 [RFC 4193]
    const bool isLinkLocal = address[0] == 0xfe && (address[1] & 0xc0) == 0x80; // fe80::/10 [RFC 4291 2.5.6]
    return isUniqueLocal || isLinkLocal ? Place::Lan : Place::Hosted;
}

} // namespace

bool isIpAddress(const QString &text)
{
    return ipAddressBytes(text).has_value();
}

Place placeOfHost(const QString &host)
{
    QString name = host.trimmed().toLower();
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        name = name.mid(1, name.size() - 2);
    }
    const qsizetype zone = name.indexOf(u'%');
    if (zone >= 0 && name.contains(u':')) {
        name.truncate(zone);
    }
    if (const auto address = ipAddressBytes(name)) {
        return placeOfAddress(*address);
    }
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    if (name.isEmpty() || name.contains(u':')) {
        return Place::Hosted;
    }
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))) { // RFC 6761 6.3
        return Place::Local;
    }
    if (name.endsWith(QLatin1String(".local")) || !name.contains(u'.')) { // RFC 6762
        return Place::Lan;
    }
    return Place::Hosted;
}

Place placeOf(const QString &baseUrl)
{
    const QString text = baseUrl.trimmed();
    const bool hasScheme = text.contains(QLatin1String("://"));
    // QUrl also turns the spellings that a connection would accept (127.1, 0x7f000001) into plain ones.
    const QUrl url(hasScheme ? text : QLatin1String("http://") + text, QUrl::TolerantMode);
    return url.isValid() ? placeOfHost(url.host()) : Place::Hosted;
}

} // namespace Hearth
