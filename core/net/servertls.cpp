#include "net/servertls.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Hearth {

namespace {

/// The first of the kinds that servers have; null when it is none of them.
QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

} // namespace

Result<QSslConfiguration> serverTls(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    if (!QSslSocket::supportsSsl()) {
        return failure(ErrorKind::Unsupported, QStringLiteral("Qt finds no TLS library here"));
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull()) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("no PEM certificate is in there"));
    }
    const QSslKey key = readKey(keyPem);
    if (key.isNull()) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("no PEM key (EC or RSA, no passphrase) is in there"));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace Hearth
