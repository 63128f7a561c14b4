#include "secrets/gatewaytoken.h"

#include "support/fakesecretstore.h"
#include "tokenprocesses.h"

#include "secrets/privatefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

const QString entry = QStringLiteral("gateway-token");

/// Waits with the event loop running, as the product does.
Result<GatewayToken> load(SecretStore *store, const QString &folder)
{
    QFuture<Result<GatewayToken>> future = loadGatewayToken(store, folder);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)) {
        return failure(ErrorKind::TimedOut, QStringLiteral("the test gave up"));
    }
    return future.result();
}

Result<GatewayToken> renew(SecretStore *store, const QString &folder)
{
    QFuture<Result<GatewayToken>> future = renewGatewayToken(store, folder);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)) {
        return failure(ErrorKind::TimedOut, QStringLiteral("the test gave up"));
    }
    return future.result();
}

/// Answers "not found" once, as it did a moment before another process wrote its token.
class LateStore : public FakeSecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &id) override
    {
        return m_reads++ == 0 ? answeredFuture<Secret>(failure(ErrorKind::NotFound, id))
                              : FakeSecretStore::read(id);
    }

private:
    int m_reads = 0;
};

} // namespace

class TestGatewayToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreLongAndNeverTheSame()
    {
        static const QRegularExpression form(QStringLiteral("^hearth-[A-Za-z0-9_-]{43}$")); // 32 bytes
        QSet<QByteArray> tokens;
        for (int i = 0; i < 200; ++i) {
            const Secret token = makeGatewayToken();
            QVERIFY(form.match(QString::fromLatin1(token.reveal())).hasMatch());
            tokens.insert(token.reveal());
        }
        QCOMPARE(tokens.size(), 200);
    }

    void comesFromTheKeychainFirst()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        store.put(entry, "from-keychain");
        QVERIFY(createPrivateFile(file(folder), "from-file\n"));
        const auto token = load(&store, folder.path());
        QVERIFY(token);
        QCOMPARE(token->token.reveal(), QByteArray("from-keychain"));
        QCOMPARE(token->kept, GatewayToken::Kept::Keychain);
        QVERIFY(token->file.isEmpty());
    }

    void thenFromTheFile()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        QVERIFY(createPrivateFile(file(folder), "from-file\n"));
        const auto token = load(&store, folder.path());
        QVERIFY(token);
        QCOMPARE(token->token.reveal(), QByteArray("from-file"));
        QCOMPARE(token->kept, GatewayToken::Kept::File);
        QCOMPARE(token->file, file(folder));
        QVERIFY(store.value(entry).isEmpty());
    }

    void isMadeAndKeptInTheKeychain()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        const auto made = load(&store, folder.filePath(QStringLiteral("state")));
        QVERIFY(made);
        QCOMPARE(made->kept, GatewayToken::Kept::Keychain);
        QCOMPARE(store.value(entry), made->token.reveal());
        QVERIFY(QDir(folder.filePath(QStringLiteral("state"))).isEmpty());
        QCOMPARE(load(&store, folder.path())->token, made->token);
    }

    void isMadeAndKeptInAFile_data()
    {
        QTest::addColumn<int>("failing");
        QTest::addRow("no store at all") << 0;
        QTest::addRow("no keychain answers") << 1;
        QTest::addRow("the keychain reads but does not write") << 2;
    }
    void isMadeAndKeptInAFile()
    {
        QFETCH(int, failing);
        const QTemporaryDir folder;
        FakeSecretStore store;
        const Error unavailable{ErrorKind::KeychainUnavailable, QStringLiteral("locked")};
        store.readError = failing == 1 ? std::optional(unavailable) : std::nullopt;
        store.writeError = unavailable;
        const auto made = load(failing == 0 ? nullptr : &store, folder.path());
        QVERIFY(made);
        QCOMPARE(made->kept, GatewayToken::Kept::File);
        QCOMPARE(*readTokenFile(made->file), made->token);
        QCOMPARE(load(failing == 0 ? nullptr : &store, folder.path())->token, made->token);
    }

    void anUnusableEntryIsReplaced()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        store.put(entry, "two\nlines");
        const auto made = load(&store, folder.path());
        QVERIFY(made);
        QCOMPARE(made->kept, GatewayToken::Kept::Keychain);
        QCOMPARE(store.value(entry), made->token.reveal());
        QVERIFY(made->token.reveal().startsWith("hearth-"));
    }

    void aTokenWrittenMeanwhileWins()
    {
        const QTemporaryDir folder;
        LateStore store;
        store.put(entry, "faster");
        const auto token = load(&store, folder.path());
        QVERIFY(token);
        QCOMPARE(token->token.reveal(), QByteArray("faster"));
        QVERIFY(!QFile::exists(file(folder)));
        QVERIFY(!store.calls().contains(QStringLiteral("write gateway-token")));
    }

    void doesNothingOnceCancelled()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        store.readError = Error{ErrorKind::Cancelled, {}};
        QCOMPARE(load(&store, folder.path()).error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesABadFileInsteadOfReplacingIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("openToOthers");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("others may read it") << QByteArray("token") << true << ErrorKind::PermissionDenied;
        QTest::addRow("it is empty") << QByteArray(" \n") << false << ErrorKind::InvalidInput;
        QTest::addRow("it holds two lines") << QByteArray("a\nb\n") << false << ErrorKind::InvalidInput;
        QTest::addRow("it holds what no header may")
            << QByteArray("tok\xc3\xa9n") << false << ErrorKind::InvalidInput;
        QTest::addRow("it is too long") << QByteArray(5000, 'a') << false << ErrorKind::LimitExceeded;
    }
    void refusesABadFileInsteadOfReplacingIt()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, openToOthers);
        QFETCH(ErrorKind, kind);
        const QTemporaryDir folder;
        QVERIFY(createPrivateFile(file(folder), content));
        if (openToOthers) {
            QVERIFY(QFile::setPermissions(
                file(folder), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
        }
        const auto refused = load(nullptr, folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY2(refused.error().detail.contains(file(folder)), qPrintable(refused.error().detail));
        QCOMPARE(*readSmallFile(file(folder), 10'000, FilePrivacy::Any), content);
    }

    void isRenewedInTheKeychain()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        store.put(entry, "old");
        const auto fresh = renew(&store, folder.path());
        QVERIFY(fresh);
        QCOMPARE(fresh->kept, GatewayToken::Kept::Keychain);
        QVERIFY(fresh->token.reveal() != "old");
        QCOMPARE(store.value(entry), fresh->token.reveal());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void isRenewedInItsFile()
    {
        const QTemporaryDir folder;
        const auto old = load(nullptr, folder.path());
        QVERIFY(old);
        const auto fresh = renew(nullptr, folder.path());
        QVERIFY(fresh);
        QVERIFY(!(fresh->token == old->token));
        QCOMPARE(fresh->kept, GatewayToken::Kept::File);
        QCOMPARE(load(nullptr, folder.path())->token, fresh->token); // so it is 0600, too
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{entry});
    }

    void aFailedRenewalChangesNothing()
    {
        const QTemporaryDir folder;
        FakeSecretStore store;
        store.put(entry, "old");
        store.writeError = Error{ErrorKind::KeychainUnavailable, {}};
        QCOMPARE(renew(&store, folder.path()).error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(store.value(entry), QByteArray("old"));
        QVERIFY(createPrivateFile(file(folder), "two\nlines\n"));
        QCOMPARE(renew(nullptr, folder.path()).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(*readSmallFile(file(folder), 100, FilePrivacy::Any), QByteArray("two\nlines\n"));
    }

    void processesThatStartTogetherShareOneToken()
    {
        for (int round = 0; round < 5; ++round) {
            const QTemporaryDir folder;
            const QStringList tokens = tokensOfProcesses(6, QStringLiteral("file"), folder.path());
            QVERIFY2(tokens.first().startsWith(QStringLiteral("hearth-")), qPrintable(tokens.first()));
            QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), 1);
        }
    }

private:
    static QString file(const QTemporaryDir &folder) { return folder.filePath(entry); }
};

QTEST_GUILESS_MAIN(TestGatewayToken)
#include "tst_gatewaytoken.moc"
