// Against a real gnome-keyring; to be started by with_keyring.sh, which gives it a session of its own.
#include "secrets/gatewaytoken.h"
#include "secrets/secretstore.h"

#include "tokenprocesses.h"

#include <QDir>
#include <QFutureWatcher>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Hearth;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "start this by with_keyring.sh");
    }

    void keepsOverwritesAndForgets()
    {
        QCOMPARE(read(m_id).error().kind, ErrorKind::NotFound);
        QVERIFY(write(m_id, "sk-one"));
        QCOMPARE(read(m_id)->reveal(), QByteArray("sk-one"));
        QVERIFY(write(m_id, "sk-zw\xc3\xb6lf"));
        QCOMPARE(read(m_id)->reveal(), QByteArray("sk-zw\xc3\xb6lf"));
        QCOMPARE(read(QStringLiteral("provider/another")).error().kind, ErrorKind::NotFound);
        QVERIFY(remove(m_id));
        QCOMPARE(read(m_id).error().kind, ErrorKind::NotFound);
        QVERIFY(remove(m_id)); // nothing there any more
    }

    void keepsALongKey()
    {
        const QByteArray key(64 * 1024, 'k');
        QVERIFY(write(m_id, key));
        QCOMPARE(read(m_id)->reveal(), key);
        QVERIFY(remove(m_id));
    }

    void servesManyCallsFromManyThreads()
    {
        for (int i = 0; i < 8; ++i) {
            QVERIFY(write(QStringLiteral("many/%1").arg(i), QByteArray::number(i)));
        }
        std::array<QFuture<Result<Secret>>, 8> answers;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create(
                [&, i] { answers[size_t(i)] = m_store.read(QStringLiteral("many/%1").arg(i)); }));
            threads.back()->start();
        }
        for (const auto &thread : threads) {
            QVERIFY(thread->wait());
        }
        for (int i = 0; i < 8; ++i) {
            const auto answer = wait(answers[size_t(i)]);
            QVERIFY(answer);
            QCOMPARE(answer->reveal(), QByteArray::number(i));
        }
    }

    void keepsTheGatewayToken()
    {
        const QTemporaryDir folder;
        const auto made = wait(loadGatewayToken(&m_store, folder.path()));
        QVERIFY(made);
        QCOMPARE(made->kept, GatewayToken::Kept::Keychain);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(read(QStringLiteral("gateway-token"))->reveal(), made->token.reveal());
        QCOMPARE(wait(loadGatewayToken(&m_store, folder.path()))->token, made->token);
        QVERIFY(remove(QStringLiteral("gateway-token")));
    }

    void processesThatStartTogetherShareOneToken()
    {
        for (int round = 0; round < 5; ++round) {
            const QTemporaryDir folder;
            const QStringList tokens = tokensOfProcesses(6, QStringLiteral("keychain"), folder.path());
            QVERIFY2(tokens.first().startsWith(QStringLiteral("hearth-")), qPrintable(tokens.first()));
            QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), 1);
            QCOMPARE(QString::fromLatin1(read(QStringLiteral("gateway-token"))->reveal()), tokens.first());
            QVERIFY(QDir(folder.path()).isEmpty());
            QVERIFY(remove(QStringLiteral("gateway-token")));
        }
    }

private:
    template <typename T>
    static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)) {
            return failure(ErrorKind::TimedOut, QStringLiteral("the test gave up"));
        }
        return future.result();
    }
    Result<Secret> read(const QString &id) { return wait(m_store.read(id)); }
    Result<> write(const QString &id, const QByteArray &value)
    {
        return wait(m_store.write(id, Secret(value)));
    }
    Result<> remove(const QString &id) { return wait(m_store.remove(id)); }

    SecretStore m_store{QStringLiteral("hearth-test")};
    const QString m_id = QStringLiteral("provider/openai");
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
