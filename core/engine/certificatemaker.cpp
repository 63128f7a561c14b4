#include "engine/certificatemaker.h"

#include "net/servertls.h"
#include "secrets/futureanswer.h"
#include "secrets/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFuture>
#include <QHostAddress>
#include <QSslCertificate>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

constexpr std::chrono::seconds makeTime{30}; ///< A key on a curve takes milliseconds; our choice.
constexpr int validDays = 730; ///< Below the 825 that Apple's systems accept of a self-signed one.
constexpr qsizetype maxPemBytes = 256 * 1024; ///< Our choice: a chain has a few KiB.
constexpr qsizetype maxMessage = 300;
constexpr int maxCommonName = 64; ///< [X.520, ub-common-name]

const QString bothFile = QStringLiteral("gateway-tls.pem");
const QString publicFile = QStringLiteral("gateway-certificate.pem");

/// The PEM blocks of \a pem whose label ends in \a label, one after the other.
QByteArray blocksOf(const QByteArray &pem, const QByteArray &label)
{
    QByteArray blocks;
    const QByteArray begin = "-----BEGIN ";
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at + 1)) {
        const qsizetype labelEnd = pem.indexOf("-----", at + begin.size());
        const QByteArray name =
            labelEnd < 0 ? QByteArray() : pem.mid(at + begin.size(), labelEnd - at - begin.size());
        const QByteArray last = "-----END " + name + "-----";
        const qsizetype end = pem.indexOf(last, at);
        if (!name.isEmpty() && name.endsWith(label) && end >= 0) {
            blocks += pem.mid(at, end + last.size() - at) + '\n';
        }
    }
    return blocks;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

/// Both parts, when they make a pair of one form.
Result<ServerCertificate> certificateFrom(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    ServerCertificate certificate;
    certificate.certificatePem = blocksOf(certificatePem, "CERTIFICATE");
    certificate.keyPem = Secret(blocksOf(keyPem, "PRIVATE KEY"));
    if (const auto usable = serverTls(certificate.certificatePem, certificate.keyPem.reveal()); !usable) {
        return failure(usable.error());
    }
    certificate.facts = certificateFacts(certificate.certificatePem);
    return certificate;
}

bool isStillGood(const ServerCertificate &certificate)
{
    const std::chrono::milliseconds now(QDateTime::currentMSecsSinceEpoch());
    return certificate.facts.validUntil - now > CertificateMaker::leastTimeLeft;
}

/// What is kept in \a folder. Blocking.
Result<ServerCertificate> readKept(const QString &folder)
{
    const QDir dir(folder);
    return readSmallFile(dir.filePath(bothFile), maxPemBytes, FilePrivacy::OwnerOnly)
        .and_then([&](const QByteArray &pem) { return certificateFrom(pem, pem); })
        .transform([&](ServerCertificate kept) {
            kept.facts.isGenerated = true;
            kept.facts.file = dir.filePath(publicFile);
            return kept;
        });
}

/// Keeps \a pem in \a folder, key and certificate in one file, so that they are always a pair. Blocking.
Result<ServerCertificate> keepIn(const QString &folder, const QByteArray &pem)
{
    const Result<ServerCertificate> made = certificateFrom(pem, pem);
    if (!made) {
        return made;
    }
    const QDir dir(folder);
    if (const Result<> kept = replacePrivateFile(dir.filePath(bothFile), pem); !kept) {
        return failure(kept.error());
    }
    if (const Result<> kept = replacePrivateFile(dir.filePath(publicFile), made->certificatePem); !kept) {
        return failure(kept.error());
    }
    return readKept(folder);
}

/// Host names as a certificate may hold them: no characters that mean something in openssl's own file.
bool isPlainHostName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
    });
}

/// openssl's own request file [x509v3_config(5)]. No certificate authority: it vouches for itself alone.
QByteArray requestText(const QStringList &names)
{
    QByteArray hosts;
    QByteArray commonName = "Hearth";
    int dns = 0;
    int ip = 0;
    for (const QString &name : names) {
        QHostAddress address(name);
        address.setScopeId({});
        if (!address.isNull()) {
            hosts += "IP." + QByteArray::number(++ip) + " = " + address.toString().toLatin1() + '\n';
        } else if (isPlainHostName(name)) {
            hosts += "DNS." + QByteArray::number(++dns) + " = " + name.toLatin1() + '\n';
            if (name != QLatin1String("localhost") && name.size() + commonName.size() + 4 <= maxCommonName
                && !commonName.contains(' ')) {
                commonName += " on " + name.toLatin1();
            }
        }
    }
    return "[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = v3\n[dn]\nCN = " + commonName
        + "\n[v3]\nbasicConstraints = critical, CA:FALSE\nkeyUsage = critical, digitalSignature\n"
          "extendedKeyUsage = serverAuth\nsubjectKeyIdentifier = hash\nsubjectAltName = @names\n[names]\n"
        + hosts;
}

} // namespace

CertificateFacts certificateFacts(const QByteArray &pem)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull()) {
        return {};
    }
    const QSslCertificate &own = chain.constFirst();
    CertificateFacts facts;
    facts.fingerprint = fingerprintOf(own);
    const auto names = own.subjectAlternativeNames();
    facts.names = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    facts.names.sort();
    facts.validUntil = std::chrono::milliseconds(own.expiryDate().toMSecsSinceEpoch());
    return facts;
}

Result<ServerCertificate> readCertificateFiles(const QString &certificateFile, const QString &keyFile)
{
    const Result<QByteArray> chain = readSmallFile(certificateFile, maxPemBytes, FilePrivacy::Any);
    if (!chain) {
        return failure(chain.error());
    }
    const Result<QByteArray> key = readSmallFile(keyFile, maxPemBytes, FilePrivacy::Any);
    if (!key) {
        return failure(key.error());
    }
    Result<ServerCertificate> read = certificateFrom(*chain, *key);
    if (read) {
        read->facts.file = certificateFile;
        return read;
    }
    return failure(read.error().kind,
        QStringLiteral("gateway.tls (%1, %2): %3").arg(certificateFile, keyFile, read.error().detail));
}

CertificateMaker::CertificateMaker(QString stateFolder, QString program, QObject *parent)
    : QObject(parent)
    , m_stateFolder(std::move(stateFolder))
    , m_program(std::move(program))
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        give({ErrorKind::TimedOut, QStringLiteral("%1 does not end").arg(m_program)});
    });
}

CertificateMaker::~CertificateMaker()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        (void)m_process->waitForFinished(1000); // killed, it goes at once
    }
}

void CertificateMaker::fetch(const QStringList &names, const Answer &answer)
{
    m_waiting.append(answer);
    if (m_waiting.size() > 1) {
        return; // one is under way, and good for all
    }
    m_names = names;
    answeredFuture<void>({})
        .then(
            QtFuture::Launch::Async, [folder = m_stateFolder](const Result<> &) { return readKept(folder); })
        .then(this, [this](const Result<ServerCertificate> &kept) {
            if (kept && isStillGood(*kept)) {
                give(kept);
            } else {
                make();
            }
        });
}

void CertificateMaker::renew(const QStringList &names, const Answer &answer)
{
    m_waiting.append(answer);
    if (m_waiting.size() > 1) {
        return;
    }
    m_names = names;
    make();
}

void CertificateMaker::make()
{
    m_request = std::make_unique<QTemporaryFile>();
    if (!m_request->open() || m_request->write(requestText(m_names)) < 0 || !m_request->flush()) {
        give({ErrorKind::IoError,
            QStringLiteral("no temporary file can be written: %1").arg(m_request->errorString())});
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, &CertificateMaker::onProcessEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            give({ErrorKind::NotFound,
                QStringLiteral(
                    "the program %1, which makes certificates, is not installed; install it, or name "
                    "a certificate of your own in gateway.tls of hearth.json5")
                    .arg(m_program)});
        }
    });
    m_deadline.start(makeTime);
    // The key goes through a pipe, never into a file of openssl's.
    m_process->start(m_program,
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"), QStringLiteral("-newkey"),
            QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"), QStringLiteral("-sha256"), QStringLiteral("-days"),
            QString::number(validDays), QStringLiteral("-config"), m_request->fileName(),
            QStringLiteral("-keyout"), QStringLiteral("-"), QStringLiteral("-out"), QStringLiteral("-")});
}

void CertificateMaker::onProcessEnded()
{
    const QByteArray made = m_process->readAllStandardOutput();
    if (m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0) {
        keep(blocksOf(made, "PRIVATE KEY") + blocksOf(made, "CERTIFICATE"));
        return;
    }
    const QByteArray words = m_process->readAllStandardError().trimmed().right(maxMessage);
    give({ErrorKind::IoError, QStringLiteral("%1 failed: %2").arg(m_program, QString::fromLocal8Bit(words))});
}

void CertificateMaker::keep(const QByteArray &pem)
{
    m_deadline.stop();
    answeredFuture<void>({})
        .then(QtFuture::Launch::Async,
            [folder = m_stateFolder, pem](const Result<> &) { return keepIn(folder, pem); })
        .then(this, [this](const Result<ServerCertificate> &kept) { give(kept); });
}

void CertificateMaker::give(const Error &error)
{
    give(Result<ServerCertificate>(failure(error)));
}

void CertificateMaker::give(const Result<ServerCertificate> &result)
{
    m_deadline.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process.release()->deleteLater(); // this may be one of its signals
    }
    m_request.reset();
    for (const Answer &answer : std::exchange(m_waiting, {})) {
        answer(result);
    }
}

} // namespace Hearth
