#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "engine/gatewayaccess.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace Hearth {

/// A certificate with its key.
struct ServerCertificate
{
    QByteArray certificatePem; ///< The server's own, then the chain.
    Secret keyPem;
    CertificateFacts facts;
};

/// Facts of the first certificate in \a pem; none when there is none.
[[nodiscard]] CertificateFacts certificateFacts(const QByteArray &pem);

/// Reads the files that the settings name. Blocking: for worker threads. Errors: InvalidInput (no certificate
/// or no key in there), and those of readSmallFile().
[[nodiscard]] Result<ServerCertificate> readCertificateFiles(
    const QString &certificateFile, const QString &keyFile);

/// Makes the certificate for listening beyond this machine, and keeps it: ECDSA P-256, signed by itself, two
/// years, made by the program openssl. In the state folder `gateway-tls.pem` (0600) holds key and
/// certificate, `gateway-certificate.pem` the certificate alone, for clients to trust. Asynchronous, in the
/// thread it is made in.
class CertificateMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateMaker)

public:
    using Answer = std::function<void(const Result<ServerCertificate> &)>;

    /// Makes the new one when the kept one ends in less than this.
    static constexpr std::chrono::hours leastTimeLeft{14 * 24};

    explicit CertificateMaker(
        QString stateFolder, QString program = QStringLiteral("openssl"), QObject *parent = nullptr);
    ~CertificateMaker() override;

    /// The kept one, else a new one for \a names (host names and addresses). \a answer comes once, from the
    /// event loop, unless this goes first. Errors: NotFound (the program is missing), TimedOut, IoError (it
    /// failed; its words), PermissionDenied.
    void fetch(const QStringList &names, const Answer &answer);
    /// A new one in any case.
    void renew(const QStringList &names, const Answer &answer);

private:
    void make();
    void onProcessEnded();
    void keep(const QByteArray &pem);
    void give(const Result<ServerCertificate> &result);
    void give(const Error &error);

    const QString m_stateFolder;
    const QString m_program;
    QStringList m_names;
    QList<Answer> m_waiting;
    std::unique_ptr<QTemporaryFile> m_request;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
};

} // namespace Hearth
