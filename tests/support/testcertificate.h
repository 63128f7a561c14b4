#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Hearth {

/// A self-signed certificate for localhost and its key, in PEM, made by the program \a openssl.
struct TestCertificate
{
    explicit TestCertificate(const QString &openssl, const QStringList &keyOptions = ecKey())
    {
        const QTemporaryDir folder;
        const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
        const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
        QProcess process;
        process.start(openssl,
            QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
                keyFile, QStringLiteral("-out"), certificateFile}
                + keyOptions);
        if (process.waitForFinished(30000) && process.exitCode() == 0) {
            key = contentOf(keyFile);
            certificate = contentOf(certificateFile);
        }
    }
    [[nodiscard]] static QStringList ecKey()
    {
        return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1")};
    }
    [[nodiscard]] static QStringList rsaKey()
    {
        return {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    }

    QByteArray key; ///< Empty: it could not be made.
    QByteArray certificate;

private:
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace Hearth
