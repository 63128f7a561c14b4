#include "engine/certificatemaker.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
    QStringLiteral("desk"), QStringLiteral("192.168.7.7")};

/// Fetches, or makes anew, and waits.
Result<ServerCertificate> ask(CertificateMaker &maker, bool renew = false, const QStringList &wanted = names)
{
    std::optional<Result<ServerCertificate>> got;
    const auto take = [&got](const Result<ServerCertificate> &result) { got = result; };
    renew ? maker.renew(wanted, take) : maker.fetch(wanted, take);
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 30000);
    return got.value_or(failure(ErrorKind::TimedOut, QStringLiteral("no answer")));
}

} // namespace

class TestCertificateMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesOneForTheNamesAndKeepsIt()
    {
        CertificateMaker maker(state());
        const Result<ServerCertificate> made = ask(maker);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QStringList sorted{QStringLiteral("127.0.0.1"), QStringLiteral("192.168.7.7"), QStringLiteral("desk"),
            QStringLiteral("localhost")};
        for (const QString &name : std::as_const(sorted)) {
            QVERIFY2(made->facts.names.contains(name), qPrintable(name));
        }
        QCOMPARE(made->facts.names.size(), names.size());
        QCOMPARE(made->facts.fingerprint.size(), 32 * 3 - 1);
        QVERIFY(made->facts.isGenerated);
        const auto left =
            made->facts.validUntil - std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
        QVERIFY(left > std::chrono::hours(24 * 725) && left <= std::chrono::hours(24 * 730));

        QFile both(state() + QStringLiteral("/gateway-tls.pem"));
        QVERIFY(both.open(QIODevice::ReadOnly));
        QVERIFY(both.readAll().contains("PRIVATE KEY"));
        QCOMPARE(both.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
        QFile own(made->facts.file);
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QByteArray publicPart = own.readAll();
        QCOMPARE(certificateFacts(publicPart).fingerprint, made->facts.fingerprint);
        QVERIFY(!publicPart.contains("PRIVATE"));
    }

    void givesTheKeptOneAgain()
    {
        CertificateMaker maker(state());
        const Result<ServerCertificate> first = ask(maker);
        QVERIFY(first);
        CertificateMaker later(state(), QStringLiteral("no-such-program"));
        const Result<ServerCertificate> again = ask(later);
        QVERIFY(again);
        QCOMPARE(again->facts, first->facts);
        QCOMPARE(again->keyPem, first->keyPem);
    }

    void renewingMakesAnother()
    {
        CertificateMaker maker(state());
        const Result<ServerCertificate> first = ask(maker);
        const Result<ServerCertificate> second = ask(maker, true);
        QVERIFY(first && second);
        QVERIFY(first->facts.fingerprint != second->facts.fingerprint);
        QCOMPARE(ask(maker)->facts.fingerprint, second->facts.fingerprint);
    }

    void severalWhoAskGetTheSame()
    {
        CertificateMaker maker(state());
        QStringList fingerprints;
        for (int i = 0; i < 3; ++i) {
            maker.fetch(names, [&fingerprints](const Result<ServerCertificate> &made) {
                fingerprints.append(made ? made->facts.fingerprint : QString());
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(fingerprints.size(), 3, 30000);
        QVERIFY(!fingerprints.constFirst().isEmpty());
        QCOMPARE(fingerprints.count(fingerprints.constFirst()), 3);
    }

    void whatIsKeptAndOfNoUseIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addRow("garbage") << QByteArray("hello");
        QTest::addRow("cut off") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB");
        QTest::addRow("empty") << QByteArray();
    }
    void whatIsKeptAndOfNoUseIsMadeAnew()
    {
        QFETCH(QByteArray, kept);
        QVERIFY(QDir().mkpath(state()));
        QFile file(state() + QStringLiteral("/gateway-tls.pem"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kept);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        CertificateMaker maker(state());
        QVERIFY(ask(maker));
    }

    void aMissingProgramIsToldAsSuch()
    {
        CertificateMaker maker(state(), QStringLiteral("no-such-program"));
        const Result<ServerCertificate> made = ask(maker);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::NotFound);
        QVERIFY(made.error().detail.contains(QLatin1String("no-such-program")));
        QVERIFY(made.error().detail.contains(QLatin1String("gateway.tls")));
    }

    void aProgramThatFailsIsQuoted()
    {
        CertificateMaker maker(state(), QStringLiteral("false"));
        const Result<ServerCertificate> made = ask(maker);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::IoError);
        QVERIFY(QDir(state()).isEmpty());
    }

    void aProgramThatMakesNothingIsAnError()
    {
        CertificateMaker maker(state(), QStringLiteral("true"));
        QVERIFY(!ask(maker));
    }

    void namesThatCouldWriteIntoTheRequestAreLeftOut()
    {
        CertificateMaker maker(state());
        const Result<ServerCertificate> made = ask(maker, false,
            {QStringLiteral("localhost"), QStringLiteral("a\nbasicConstraints = CA:TRUE"),
                QStringLiteral("x, DNS:evil.example"), QStringLiteral("$ENV::HOME")});
        QVERIFY(made);
        QCOMPARE(made->facts.names, QStringList{QStringLiteral("localhost")});
    }

    void readsTheFilesThatTheSettingsName()
    {
        CertificateMaker maker(state());
        const Result<ServerCertificate> made = ask(maker);
        QVERIFY(made);
        const QString key = m_folder->filePath(QStringLiteral("key.pem"));
        write(key, made->keyPem.reveal());
        const Result<ServerCertificate> read = readCertificateFiles(made->facts.file, key);
        QVERIFY(read);
        QCOMPARE(read->facts.fingerprint, made->facts.fingerprint);
        QVERIFY(!read->facts.isGenerated);
        QCOMPARE(
            readCertificateFiles(made->facts.file, made->facts.file).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(readCertificateFiles(key + QStringLiteral("x"), key).error().kind, ErrorKind::NotFound);
    }

    void goingMeanwhileIsNoHarm()
    {
        int answers = 0;
        {
            CertificateMaker maker(state());
            maker.renew(names, [&answers](const Result<ServerCertificate> &) { ++answers; });
        }
        CertificateMaker later(state());
        QVERIFY(ask(later));
        QCOMPARE(answers, 0);
    }

private:
    [[nodiscard]] QString state() const { return m_folder->filePath(QStringLiteral("state")); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCertificateMaker)
#include "tst_certificatemaker.moc"
