#pragma once

#include "base/error.h"
#include "config/hearthsettings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Hearth {

/// The certificate that the gateway proves itself with.
struct CertificateFacts
{
    QString fingerprint; ///< SHA-256 as people compare it, `AB:CD:…`; empty: there is no certificate.
    QStringList names; ///< Host names and addresses it is good for.
    std::chrono::milliseconds validUntil{0}; ///< Since 1970-01-01 UTC.
    bool isGenerated = false; ///< By Hearth; else the settings name it.
    QString file; ///< PEM, without the key: what clients may be told to trust.

    [[nodiscard]] bool isThere() const { return !fingerprint.isEmpty(); }
    bool operator==(const CertificateFacts &) const = default;
};

/// A client with a token of its own, as the window shows it. Never its token.
struct ClientRow
{
    QString name;
    QStringList models; ///< Empty: every.
    std::optional<QList<Place>> places; ///< None: as the policy says.
    ReasoningOutput reasoning = ReasoningOutput::Field;
    bool isRevoked = false;
    bool hasToken = true; ///< False: its token is a reference that leads to nothing.

    bool operator==(const ClientRow &) const = default;
};

/// Who can reach the gateway and how, beside GatewayState. Never a secret.
struct GatewayAccess
{
    bool isOpen = false; ///< It listens, or would, beyond this machine.
    bool usesTls = false; ///< As it listens, or would.
    TlsSettings tls; ///< As the settings say.
    CertificateFacts certificate; ///< In force, or the last one that was.
    QStringList urls; ///< By which clients reach it: this machine's, then the network's when it is open.
    QStringList networkAddresses; ///< Of this machine, by which others could reach it.
    QString hostName; ///< Of this machine.
    QList<ClientRow> clients; ///< In the order of the file.
    QStringList allowedHosts;
    QStringList allowedOrigins;
    qint64 maxBodyBytes = 0;
    int maxConnections = 0;

    bool operator==(const GatewayAccess &) const = default;
};

} // namespace Hearth
