// A keychain that takes calls and never answers, as one does that waits for a password nobody types: here a
// D-Bus address where somebody listens and says nothing. A program of its own, since the bus connection and
// QtKeychain's queue of jobs are one per process and stay stuck.
#include "secrets/gatewaytoken.h"
#include "secrets/secretstore.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestSilentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("bus"));
        QVERIFY(m_bus.listen(path));
        qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + path.toUtf8()));
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qunsetenv("DISPLAY");
    }

    void callsInFlightAreCancelledWhenTheStoreGoes()
    {
        QFuture<Result<Secret>> read;
        QFuture<Result<>> write;
        {
            SecretStore store(QStringLiteral("hearth-test"));
            read = store.read(QStringLiteral("provider/openai"));
            write = store.write(QStringLiteral("provider/openai"), Secret("sk-1"));
            QTRY_VERIFY(m_bus.hasPendingConnections()); // the first job is at the bus now
            QVERIFY(!read.isFinished());
        }
        QVERIFY(read.isFinished() && write.isFinished());
        QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(write.result().error().kind, ErrorKind::Cancelled);
    }

    void everyCallEndsAfterTheTimeLimit()
    {
        SecretStore store(QStringLiteral("hearth-test"));
        store.setTimeLimit(50ms);
        auto read = store.read(QStringLiteral("provider/openai"));
        auto remove = store.remove(QStringLiteral("provider/openai"));
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished() && remove.isFinished(), 30'000);
        QCOMPARE(read.result().error().kind, ErrorKind::TimedOut);
        QVERIFY(read.result().error().detail.contains(QStringLiteral("provider/openai")));
        QCOMPARE(remove.result().error().kind, ErrorKind::TimedOut);
    }

    void theGatewayTokenGoesToAFileThen()
    {
        SecretStore store(QStringLiteral("hearth-test"));
        store.setTimeLimit(50ms);
        auto token = loadGatewayToken(&store, m_folder.filePath(QStringLiteral("state")));
        QTRY_VERIFY_WITH_TIMEOUT(token.isFinished(), 30'000);
        QVERIFY(token.result());
        QCOMPARE(token.result()->kept, GatewayToken::Kept::File);
    }

private:
    QTemporaryDir m_folder;
    QLocalServer m_bus;
};

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_silentkeychain.moc"
