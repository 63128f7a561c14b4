#include "config/place.h"

#include "config/platform.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

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

/// The four numbers of an IPv4 address as they are usually spelled: in decimal, without leading zeros.
std::optional<std::array<quint8, 4>> plainIpv4(QStringView host)
{
    std::array<quint8, 4> numbers{};
    std::size_t index = 0;
    int value = -1;
    for (const QChar c : host) {
        if (c == u'.') {
            if (value < 0 || index == 3) {
                return std::nullopt;
            }
            numbers[index++] = static_cast<quint8>(value);
            value = -1;
        } else if (c < u'0' || c > u'9' || value == 0 || value > 25) {
            return std::nullopt;
        } else {
            value = std::max(value, 0) * 10 + (c.unicode() - u'0');
            if (value > 255) {
                return std::nullopt;
            }
        }
    }
    if (value < 0 || index != 3) {
        return std::nullopt;
    }
    numbers[3] = static_cast<quint8>(value);
    return numbers;
}

/// The place of an address in its usual spelling, which needs no QUrl: this is asked several times for each
/// request. Nothing for any other spelling.
std::optional<Place> placeOfPlainUrl(QStringView url)
{
    const qsizetype schemeEnd = url.indexOf(u"://");
    const QStringView scheme = url.first(std::max<qsizetype>(schemeEnd, 0));
    if (scheme != u"http" && scheme != u"https") {
        return std::nullopt;
    }
    const QStringView rest = url.sliced(schemeEnd + 3);
    const QStringView host = rest.first(std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c == u':' || c == u'/';
    }) - rest.begin());
    const QStringView after = rest.sliced(host.size());
    const bool isUsual = std::all_of(after.begin(), after.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/'
            || c == u'-' || c == u'_' || c == u'.' || c == u':';
    });
    const qsizetype path = after.indexOf(u'/');
    const QStringView port = after.first(path < 0 ? after.size() : path);
    bool isNumber = false;
    const uint number = port.sliced(port.isEmpty() ? 0 : 1).toUInt(&isNumber);
    const bool isGoodPort = port.isEmpty() || (port.startsWith(u':') && isNumber && number <= 65535);
    if (!isUsual || !isGoodPort) {
        return std::nullopt;
    }
    if (const auto numbers = plainIpv4(host)) {
        const bool isUnspecified = *numbers == std::array<quint8, 4>{};
        return placeOfIpv4((*numbers)[0], (*numbers)[1], isUnspecified);
    }
    return host == u"localhost" ? std::optional(Place::Local) : std::nullopt;
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
    if (const std::optional<Place> place = placeOfPlainUrl(baseUrl)) {
        return *place;
    }
    const QString text = baseUrl.trimmed();
    const bool hasScheme = text.contains(QLatin1String("://"));
    // QUrl also turns the spellings that a connection would accept (127.1, 0x7f000001) into plain ones.
    const QUrl url(hasScheme ? text : QLatin1String("http://") + text, QUrl::TolerantMode);
    return url.isValid() ? placeOfHost(url.host()) : Place::Hosted;
}

} // namespace Hearth
