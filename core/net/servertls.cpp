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

/// Whether \a key is the private half of what \a certificate vouches for. Qt does not say; but private keys
/// as OpenSSL writes them hold the public half, too: modulus and exponent, or the point on the curve.
bool isPair(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey known = certificate.publicKey();
    if (known.algorithm() != key.algorithm()) {
        return false;
    }
    constexpr qsizetype tellingBytes = 37; // the end of a modulus and the usual exponent, or of a point
    constexpr qsizetype longestBareKey = 100; // an EC key without its point, on the largest curve in use
    const QByteArray bytes = key.toDer();
    return bytes.size() <= longestBareKey || bytes.contains(known.toDer().right(tellingBytes));
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
    if (!isPair(chain.constFirst(), key)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("certificate and key do not belong together"));
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
