#include "config/requestreader.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"
#include "config/openclawkeys.h"
#include "config/secretreader.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Keys are longer: the shortest we know (tokens of local servers) have 24 characters, and the longest
/// marker in use, sk-no-key-required, has 18. Our choice.
constexpr qsizetype shortestKey = 20;

bool isKeyHeader(const QString &name)
{
    static const QStringList names{QStringLiteral("authorization"), QStringLiteral("proxy-authorization"),
        QStringLiteral("x-api-key"), QStringLiteral("api-key"), QStringLiteral("x-goog-api-key")};
    return names.contains(name.toLower());
}

/// Rules for `auth` or `proxy` in one of their modes: the \a names beside `mode`.
KeyRules rulesFor(const KeyRules &all, const QStringList &names)
{
    KeyRules rules;
    for (const KeyRule &rule : all) {
        if (rule.name == QLatin1String("mode") || names.contains(rule.name)) {
            rules.append(rule);
        }
    }
    return rules;
}

void requireKeys(ReadingContext &context, const ConfigNode &node, const QStringList &names)
{
    for (const QString &name : names) {
        const ConfigNode value = node.member(name);
        if (value.isNull() && !node.mayHoldMore()) {
            context.diagnostics.addMissing(node, name);
        } else if (value.toString() == QString()) {
            context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, value, {name});
        }
    }
}

QString modeOf(ReadingContext &context, const ConfigNode &node, const QStringList &modes)
{
    const ConfigNode mode = node.member(u"mode");
    if (mode.isNull() && !node.mayHoldMore()) {
        context.diagnostics.addMissing(node, QStringLiteral("mode"));
    }
    const std::optional<qsizetype> index = context.choice(mode, modes);
    return index ? modes.at(*index) : QString();
}

void readAuth(ReadingContext &context, const ConfigNode &auth, ProviderConfig &provider)
{
    if (!context.isKind(auth, Kind::Object)) {
        return;
    }
    const QString bearer = QStringLiteral("authorization-bearer");
    const QString header = QStringLiteral("header");
    const QString mode = modeOf(context, auth, {QStringLiteral("provider-default"), bearer, header});
    if (mode.isEmpty()) {
        return;
    }
    const QStringList needed = mode == bearer ? QStringList{QStringLiteral("token")}
        : mode == header ? QStringList{QStringLiteral("headerName"), QStringLiteral("value")}
                         : QStringList();
    const QStringList more = mode == header ? QStringList{QStringLiteral("prefix")} : QStringList();
    checkKeys(context, auth, rulesFor(requestAuthKeys(), needed + more));
    requireKeys(context, auth, needed);
    if (mode == bearer) {
        provider.apiKey = readSecret(context, auth.member(u"token"));
        provider.authHeader = true;
        notePlainKey(context, auth.member(u"token"), provider.apiKey, placeOf(provider.baseUrl), provider.id,
            {setTextRepair(auth.member(u"token"), keyReferenceFor(provider.id), Choice::Needed)});
    } else if (mode == header) {
        const QString name = context.text(auth.member(u"headerName")).value_or(QString());
        SecretInput value = readSecret(context, auth.member(u"value"));
        notePlainKey(context, auth.member(u"value"), value, placeOf(provider.baseUrl), provider.id,
            {setTextRepair(auth.member(u"value"), keyReferenceFor(provider.id), Choice::Needed)});
        const QString prefix = context.text(auth.member(u"prefix")).value_or(QString()).trimmed();
        if (value.source == SecretInput::Source::Plain) {
            value.plain = Secret(prefix.toUtf8() + value.plain.reveal());
        }
        if (!name.isEmpty()) {
            provider.headers.insert(name, value);
        }
    }
}

void checkProxy(ReadingContext &context, const ConfigNode &proxy)
{
    if (!context.isKind(proxy, Kind::Object)) {
        return;
    }
    const QString explicitly = QStringLiteral("explicit-proxy");
    const QString mode = modeOf(context, proxy, {QStringLiteral("env-proxy"), explicitly});
    if (mode.isEmpty()) {
        return;
    }
    const QStringList needed = mode == explicitly ? QStringList{QStringLiteral("url")} : QStringList();
    checkKeys(context, proxy, rulesFor(requestProxyKeys(), needed + QStringList{QStringLiteral("tls")}));
    requireKeys(context, proxy, needed);
}

} // namespace

bool isAbsolutePath(const QString &path)
{
    static const QRegularExpression absolute(QStringLiteral("\\A(?:/|[A-Za-z]:[\\\\/]|\\\\\\\\)"));
    return absolute.match(path).hasMatch();
}

QString keyReferenceFor(const QString &providerId)
{
    QString name = keyVariablesOf(providerId).value(0);
    if (name.isEmpty()) {
        static const QRegularExpression other(QStringLiteral("[^A-Z0-9]+"));
        name = providerId.toUpper().replace(other, QStringLiteral("_")) + QLatin1String("_API_KEY");
        if (!name.front().isLetter()) {
            name.prepend(QLatin1String("KEY_"));
        }
    }
    return QLatin1String("${") + name + u'}';
}

void notePlainKey(ReadingContext &context, const ConfigNode &node, const SecretInput &secret, Place place,
    const QString &owner, const QList<ConfigRepair> &repairs)
{
    if (secret.source != SecretInput::Source::Plain) {
        return;
    }
    const QString text = node.toString().value_or(QString());
    const bool isMarker = place != Place::Hosted && text.size() < shortestKey;
    if (!isMarker && !text.contains(QLatin1String("${"))) {
        context.diagnostics.add(Severity::Warning, ConfigCode::plainKey, node, {owner}, repairs);
    }
}

void readProviderHeaders(ReadingContext &context, const ConfigNode &node, ProviderConfig &provider)
{
    if (!context.isKind(node, Kind::Object)) {
        return;
    }
    for (const ConfigMember &member : node.members()) {
        if (context.isOld() && member.value.kind() == Kind::Object) {
            context.wrongType(member.value, QStringLiteral("string"));
            continue;
        }
        const SecretInput secret = readSecret(context, member.value);
        provider.headers.insert(member.key, secret);
        if (isKeyHeader(member.key)) {
            const bool isBearer =
                member.value.toString().value_or(QString()).startsWith(QLatin1String("Bearer "));
            const QString reference =
                (isBearer ? QStringLiteral("Bearer ") : QString()) + keyReferenceFor(provider.id);
            notePlainKey(context, member.value, secret, placeOf(provider.baseUrl), provider.id,
                {setTextRepair(member.value, reference, Choice::Needed)});
        }
    }
}

void readRequest(ReadingContext &context, const ConfigNode &request, ProviderConfig &provider)
{
    readProviderHeaders(context, request.member(u"headers"), provider);
    readAuth(context, request.member(u"auth"), provider);
    checkProxy(context, request.member(u"proxy"));
}

void checkLocalService(ReadingContext &context, const ConfigNode &service)
{
    if (service.kind() != Kind::Object) {
        return; // said by the rule of the key
    }
    requireKeys(context, service, {QStringLiteral("command")});
    const ConfigNode command = service.member(u"command");
    const QString path = context.text(command).value_or(QString());
    if (!path.isEmpty() && !isAbsolutePath(path) && !path.contains(QLatin1String("${"))) {
        context.diagnostics.add(Severity::Warning, ConfigCode::pathNotAbsolute, command,
            {QStringLiteral("command"), shortened(path)});
    }
}

} // namespace Hearth
