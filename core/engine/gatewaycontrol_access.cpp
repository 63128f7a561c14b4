#include "engine/gatewaycontrol.h"

#include "base/logging.h"
#include "net/servertls.h"

#include <QFuture>

// Who can reach the gateway: certificate, clients, policy.

namespace Hearth {

void GatewayControl::findCertificate(int round)
{
    const TlsSettings &tls = m_settings.tls;
    if (!usesTls(tls, wantedAddress())) {
        m_nextCertificate.reset();
        listenAsWanted(round);
    } else if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty()) {
        fail({ErrorKind::InvalidInput, QStringLiteral("gateway.tls needs certificate and key together")});
    } else if (!tls.certificateFile.isEmpty()) {
        answeredFuture<void>({})
            .then(QtFuture::Launch::Async,
                [tls](const Result<> &) { return readCertificateFiles(tls.certificateFile, tls.keyFile); })
            .then(this, [this, round](const Result<ServerCertificate> &read) { onCertificate(round, read); });
    } else {
        m_maker.fetch(certificateNames(m_own),
            [this, round](const Result<ServerCertificate> &made) { onCertificate(round, made); });
    }
}

void GatewayControl::onCertificate(int round, const Result<ServerCertificate> &certificate)
{
    if (round != m_round) {
        return;
    }
    if (!certificate) {
        fail(certificate.error());
        return;
    }
    m_nextCertificate = *certificate;
    listenAsWanted(round);
}

/// To \a server, for the connections to come.
Result<> GatewayControl::giveCertificate(HttpServer &server)
{
    if (!m_nextCertificate) {
        return {};
    }
    const Result<QSslConfiguration> tls =
        serverTls(m_nextCertificate->certificatePem, m_nextCertificate->keyPem.reveal());
    if (!tls) {
        return failure(tls.error());
    }
    server.setTls(*tls);
    m_certificate = m_nextCertificate->facts;
    return {};
}

void GatewayControl::renewCertificate(const std::shared_ptr<FutureAnswer<void>> &answer)
{
    if (!m_server || !m_isTls || !m_settings.tls.certificateFile.isEmpty()) {
        answer->give(
            failure(ErrorKind::InvalidInput, QStringLiteral("no certificate of Hearth's own is in use")));
        return;
    }
    m_own = ownNames();
    m_maker.renew(
        certificateNames(m_own), [this, answer, round = m_round](const Result<ServerCertificate> &made) {
            if (!made) {
                answer->give(failure(made.error()));
                return;
            }
            if (round == m_round && m_server && m_isTls) {
                m_nextCertificate = *made;
                answer->give(giveCertificate(*m_server));
                Q_EMIT changed();
            } else {
                answer->give({}); // what came between finds the new one by itself
            }
        });
}

/// What the settings say of clients, with their tokens looked up.
void GatewayControl::readClients()
{
    m_accessClients.clear();
    m_clients.clear();
    for (const ClientSettings &client : m_settings.clients) {
        Secret token;
        if (client.tokenSha256.isEmpty() && client.token.source != SecretInput::Source::None) {
            token = m_parts.resolveToken(client.token).value_or(Secret());
        }
        const AccessClient access = accessClient(client, token);
        const bool hasToken = !access.tokenHash.isEmpty();
        if (!hasToken) {
            qCWarning(logEngine) << "no token is known for the client" << client.name;
        }
        m_accessClients.append(access);
        m_clients.append(
            {client.name, client.models, client.places, client.reasoning, client.isRevoked, hasToken});
    }
}

bool GatewayControl::isOpen() const
{
    return m_server && isOpenToOthers(m_address);
}

void GatewayControl::applyPolicy()
{
    AccessPolicy policy;
    // Open to others it keeps asking, whatever the settings have just come to say.
    policy.token = asksForToken() || isOpen() ? m_token.value : Secret();
    policy.allowedHosts = isOpen() ? m_settings.allowedHosts + networkHosts(m_own) : m_settings.allowedHosts;
    policy.allowedOrigins = m_settings.allowedOrigins;
    policy.listenAddress = m_address;
    policy.reasoning = m_settings.reasoning;
    policy.clients = m_accessClients;
    m_gateway.setAccessPolicy(policy);
}

GatewayAccess GatewayControl::access() const
{
    const QHostAddress address = m_server ? m_address : wantedAddress();
    GatewayAccess access;
    access.isOpen = isOpenToOthers(address);
    access.usesTls = m_server ? m_isTls : usesTls(m_settings.tls, address);
    access.tls = m_settings.tls;
    access.certificate = m_certificate;
    access.urls = reachableUrls(address, m_server ? m_port : wantedPort(), access.usesTls, m_own);
    access.networkAddresses = m_own.addresses;
    access.hostName = m_own.hostName;
    access.clients = m_clients;
    access.allowedHosts = m_settings.allowedHosts;
    access.allowedOrigins = m_settings.allowedOrigins;
    access.maxBodyBytes = m_settings.maxBodyBytes;
    access.maxConnections = m_settings.maxConnections;
    return access;
}

} // namespace Hearth
