#pragma once

#include "base/secret.h"
#include "config/hearthsettings.h"
#include "net/httpserver.h"
#include "protocol/protocolerror.h"
#include "protocol/wiredialect.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace Hearth {

/// What the sender of a request may do; the default is everything.
struct ClientScope
{
    QString client; ///< Name of its token; empty: the main one, or none was asked for.
    QStringList models; ///< See isInScope() in config/clientscope.h; empty: every.
    std::optional<QList<Place>> places; ///< Narrows the policy's; none: as the policy says.
    ReasoningOutput reasoning = ReasoningOutput::Field;

    bool operator==(const ClientScope &) const = default;
};

/// A client with a token of its own.
struct AccessClient
{
    QByteArray tokenHash; ///< See tokenHash(); empty: nobody can be this client.
    ClientScope scope;
    bool isRevoked = false;

    bool operator==(const AccessClient &) const = default;
};

/// SHA-256 of \a token, 32 bytes. Tokens are 32 random bytes: no salt and no slow hash is needed.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);

/// A client as the settings describe it. \a token: of `client.token`, resolved; not looked at where the hash
/// is given.
[[nodiscard]] AccessClient accessClient(const ClientSettings &client, const Secret &token);

/// Whether a request may go on, and what it may do then.
struct Admission
{
    std::optional<ProtocolError> refusal;
    ClientScope scope; ///< Of who is let in.
};

/// Who may call the gateway [PROTOCOLS.md 8.2, Loopback safety]. Pure.
struct AccessPolicy
{
    Secret token; ///< The main one, which may do everything. Empty: none is asked for.
    /// Names of this gateway beyond the loopback ones and the address listened on, for containers and WSL:
    /// a name, `*.name` for all below it, an address, or a network such as `172.16.0.0/12`.
    QStringList allowedHosts;
    QStringList allowedOrigins; ///< Browser origins that may call, as browsers send them.
    QHostAddress listenAddress; ///< Its spelling is a good Host, too; of "any" every address is.
    ReasoningOutput reasoning = ReasoningOutput::Field; ///< For who has the main token, or none.
    QList<AccessClient> clients;

    /// Looks at the Host first (DNS rebinding: 403 for a name that is none of this gateway's), then a
    /// browser's Origin (403 unless allowed), then the token (401; 403 when it was revoked). The token is
    /// held against all there are, with no early exit, so that the delay of an answer tells nothing. `GET
    /// /health` asks for no token. Where none is asked for, one of a client still counts as that client's.
    [[nodiscard]] Admission admit(const HttpRequest &request) const;
    /// What is wrong with \a request, or nothing.
    [[nodiscard]] std::optional<ProtocolError> refusal(const HttpRequest &request) const
    {
        return admit(request).refusal;
    }
    /// The Origin to name in `Access-Control-Allow-Origin`; empty: none.
    [[nodiscard]] QByteArray allowedOrigin(const HttpRequest &request) const;
};

/// The dialect whose form an error answer to \a request takes: by its path; for paths that dialects share
/// (`/v1/models`) Anthropic's, where it bears an `anthropic-version`.
[[nodiscard]] WireDialect errorDialect(const HttpRequest &request);

} // namespace Hearth
