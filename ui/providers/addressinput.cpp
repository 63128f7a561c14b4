#include "providers/addressinput.h"

#include "config/place.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

/// Paths that people paste with the base: of requests, not of a server.
QString withoutEndpoint(QString path)
{
    static const QRegularExpression endpoint(QStringLiteral(
        "/(chat/completions|completions|responses|messages|models|embeddings|props|health|slots)/?$"));
    static const QRegularExpression native(QStringLiteral("/api(/(v[01]/models|tags|ps|version|chat))?/?$"));
    path.remove(native);
    path.remove(endpoint);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

ProviderKind kindOfHost(const QString &host)
{
    if (host == QLatin1String("api.anthropic.com")) {
        return ProviderKind::Anthropic;
    }
    if (host == QLatin1String("api.openai.com")) {
        return ProviderKind::OpenAi;
    }
    return host == QLatin1String("openrouter.ai") || host.endsWith(QLatin1String(".openrouter.ai"))
        ? ProviderKind::OpenRouter
        : ProviderKind::Unknown;
}

/// Of a server whose address names none.
QString usualPath(ProviderKind kind, int port)
{
    constexpr int dockerModelRunner = 12434; // [PROTOCOLS.md 2.6]
    switch (kind) {
    case ProviderKind::Anthropic:
        return {}; // its clients add /v1 themselves
    case ProviderKind::OpenRouter:
        return QStringLiteral("/api/v1");
    default:
        return port == dockerModelRunner ? QStringLiteral("/engines/v1") : QStringLiteral("/v1");
    }
}

/// With a scheme: that of the text, else by where the host is.
QString withScheme(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    if (text.contains(scheme)) {
        return text;
    }
    static const QRegularExpression onlyPort(QStringLiteral("^:?(\\d{1,5})(/.*)?$"));
    if (const auto match = onlyPort.match(text); match.hasMatch()) {
        return QStringLiteral("http://127.0.0.1:") + match.captured(1) + match.captured(2);
    }
    const QUrl guess(QStringLiteral("http://") + text);
    const bool isHosted = placeOfHost(guess.host()) == Place::Hosted;
    return (isHosted && (guess.port() < 0 || guess.port() == 443) ? QStringLiteral("https://")
                                                                  : QStringLiteral("http://"))
        + text;
}

} // namespace

std::optional<AddressInput> readAddress(const QString &text)
{
    static const QRegularExpression noise(QStringLiteral("[\\s\"'`<>,;]+"));
    const QString clean = QString(text).remove(noise);
    if (clean.isEmpty()) {
        return {};
    }
    QUrl url(withScheme(clean), QUrl::StrictMode);
    static const QRegularExpression hostForm(QStringLiteral("^[A-Za-z0-9._:%-]+$"));
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.host().contains(hostForm)
        || url.port() == 0) {
        return {};
    }
    AddressInput input;
    input.hasPort = url.port() > 0 || url.scheme() == QLatin1String("https");
    input.kind = kindOfHost(url.host());
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment(QString());
    // By number: a name may lead to ::1, where some of the servers do not listen.
    if (url.host() == QLatin1String("localhost") || url.host() == QLatin1String("0.0.0.0")) {
        url.setHost(QStringLiteral("127.0.0.1"));
    }
    const QString path = withoutEndpoint(url.path());
    url.setPath(path.isEmpty() ? usualPath(input.kind, url.port()) : path);
    input.baseUrl = url;
    return input;
}

} // namespace Hearth
