#include "config/clientedit.h"

#include "config/confignames.h"
#include "config/editing.h"
#include "json5/json5literal.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype hashDigits = 64; // of SHA-256

Json5Path clientsPath()
{
    return pathOf({QStringLiteral("gateway"), QStringLiteral("clients")});
}

bool isHash(const QByteArray &text)
{
    return text.size() == hashDigits && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

/// Index of the entry called \a name; -1: none.
qsizetype indexOf(const QList<Json5Node> &entries, const QString &name)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const std::optional<QString> present = entries.at(i).member(u"name").toString();
        if (present && present->compare(name, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return -1;
}

QByteArray entryText(const ClientSettings &client)
{
    QByteArray text = "{ name: " + json5QuotedString(client.name)
        + ", tokenSha256: " + json5QuotedString(QString::fromLatin1(client.tokenSha256));
    if (!client.models.isEmpty()) {
        text += ", models: " + listText(client.models);
    }
    if (client.places) {
        QStringList places;
        for (const Place place : *client.places) {
            places.append(placeName(place));
        }
        text += ", places: " + listText(places);
    }
    if (client.reasoning == ReasoningOutput::Omit) {
        text += ", reasoning: \"omit\"";
    }
    if (client.isRevoked) {
        text += ", revoked: true";
    }
    return text + " }";
}

Error noSuchClient(const QString &name)
{
    return {ErrorKind::NotFound, QStringLiteral("no client is called \"%1\"").arg(name)};
}

} // namespace

bool isClientName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maxClientNameLength && name == name.trimmed()
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                   && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
           });
}

Result<QList<Json5Operation>> clientAddition(const Json5Document &settings, const ClientSettings &client)
{
    if (!isClientName(client.name)) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("a client's name has 1 to %1 visible characters").arg(maxClientNameLength));
    }
    if (!isHash(client.tokenSha256)) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("the hash of a token has 64 hexadecimal digits"));
    }
    const Json5Node clients = settings.find(clientsPath());
    const QList<Json5Node> entries = clients.elements();
    if (indexOf(entries, client.name) >= 0) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("a client called \"%1\" is there already").arg(client.name));
    }
    if (clients.kind() != Json5Node::Kind::Array) { // not there, or of no use
        return QList{Json5Operation::set(clientsPath(), '[' + entryText(client) + ']')};
    }
    return QList{Json5Operation::insert(clientsPath(), entries.size(), entryText(client))};
}

Result<QList<Json5Operation>> clientRevocation(
    const Json5Document &settings, const QString &name, bool isRevoked)
{
    const QList<Json5Node> entries = settings.find(clientsPath()).elements();
    const qsizetype index = indexOf(entries, name);
    if (index < 0) {
        return failure(noSuchClient(name));
    }
    const Json5Node present = entries.at(index).member(u"revoked");
    if (present.toBool().value_or(false) == isRevoked) {
        return QList<Json5Operation>();
    }
    const Json5Path path = clientsPath().child(index).child(QStringLiteral("revoked"));
    return QList{isRevoked ? Json5Operation::set(path, "true") : Json5Operation::remove(path)};
}

Result<QList<Json5Operation>> clientRemoval(const Json5Document &settings, const QString &name)
{
    const QList<Json5Node> entries = settings.find(clientsPath()).elements();
    const qsizetype index = indexOf(entries, name);
    if (index < 0) {
        return failure(noSuchClient(name));
    }
    return QList{Json5Operation::remove(clientsPath().child(index))};
}

} // namespace Hearth
