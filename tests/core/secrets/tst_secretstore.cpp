// A machine without any keyring: the store says so within seconds and the gateway still gets a token.
#include "secrets/gatewaytoken.h"
#include "secrets/secretstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Hearth;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/hearth-test");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // else QtKeychain might try KWallet's bus names first
        qunsetenv("DISPLAY");
    }

    void saysThatNoKeyringAnswers()
    {
        SecretStore store(QStringLiteral("hearth-test"));
        auto read = store.read(QStringLiteral("provider/openai"));
        auto write = store.write(QStringLiteral("provider/openai"), Secret("sk-1"));
        auto remove = store.remove(QStringLiteral("provider/openai"));
        QVERIFY(!read.isFinished()); // never from inside the call
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished() && write.isFinished() && remove.isFinished(), 30'000);
        QCOMPARE(read.result().error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY(read.result().error().detail.contains(QStringLiteral("provider/openai")));
        QCOMPARE(write.result().error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY(!write.result().error().detail.contains(QStringLiteral("sk-1")));
        QCOMPARE(remove.result().error().kind, ErrorKind::KeychainUnavailable);
    }

    void answersCallsFromAnotherThread()
    {
        SecretStore store(QStringLiteral("hearth-test"));
        QFuture<Result<Secret>> future;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { future = store.read(QStringLiteral("provider/openai")); }));
        thread->start();
        QVERIFY(thread->wait());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QCOMPARE(future.result().error().kind, ErrorKind::KeychainUnavailable);
    }

    void callsStillQueuedWhenTheStoreGoesAreCancelled()
    {
        QFuture<Result<Secret>> future;
        {
            SecretStore store(QStringLiteral("hearth-test"));
            future = store.read(QStringLiteral("provider/openai"));
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

    void refusesWhatAKeychainWouldNotKeep_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("a NUL byte, where a C string ends") << QByteArray("a\0b", 3);
        QTest::addRow("bytes that are not UTF-8") << QByteArray("\xff\xfe");
    }
    void refusesWhatAKeychainWouldNotKeep()
    {
        QFETCH(QByteArray, bytes);
        SecretStore store(QStringLiteral("hearth-test"));
        auto write = store.write(QStringLiteral("provider/openai"), Secret(bytes));
        QTRY_VERIFY(write.isFinished());
        QCOMPARE(write.result().error().kind, ErrorKind::InvalidInput);
    }

    void theGatewayTokenGoesToAFile()
    {
        const QTemporaryDir folder;
        SecretStore store(QStringLiteral("hearth-test"));
        auto first = loadGatewayToken(&store, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 30'000);
        QVERIFY(first.result());
        QCOMPARE(first.result()->kept, GatewayToken::Kept::File);
        auto second = loadGatewayToken(&store, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 30'000);
        QCOMPARE(second.result()->token, first.result()->token);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
