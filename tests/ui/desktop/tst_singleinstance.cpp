#include "desktop/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Hearth;

using Role = SingleInstance::Role;

namespace {

/// One start of Hearth and what came of it.
struct Start
{
    explicit Start(const QString &folder, const StartRequest &request = {},
        const QString &name = QStringLiteral("window"))
        : instance(std::make_unique<SingleInstance>(folder, name))
    {
        QObject::connect(instance.get(), &SingleInstance::messageReceived, instance.get(),
            [this](const StartRequest &message) { messages.append(message); });
        instance->start(request, [this](Role decided) {
            role = decided;
            ++decisions;
        });
    }

    std::unique_ptr<SingleInstance> instance;
    std::optional<Role> role;
    int decisions = 0;
    QList<StartRequest> messages;
};

/// A socket file that nobody listens on, as a crash leaves it.
bool leaveDeadSocket(const QString &path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path));
    const bool bound = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(descriptor);
    return bound && QFileInfo::exists(path);
}

const StartRequest chatPage{
    QStringLiteral("chat"), QStringLiteral("/tmp/ไฟล์ \"a\".json"), QStringLiteral("token-1")};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("run/hearth"));
    }

    void theSecondHandsItsRequestToTheFirst()
    {
        Start first(m_folder);
        QVERIFY(!first.role); // never from inside start()
        QTRY_COMPARE(first.role, Role::First);
        Start second(m_folder, chatPage);
        QTRY_COMPARE(second.role, Role::Second);
        QCOMPARE(first.messages, QList<StartRequest>{chatPage});
        Start third(m_folder);
        QTRY_COMPARE(third.role, Role::Second);
        QCOMPARE(first.messages.size(), 2);
        QCOMPARE(first.decisions, 1);
        QCOMPARE(second.decisions, 1);
        QVERIFY(second.messages.isEmpty());
    }

    void theFolderIsTheUsersAlone()
    {
        QDir().mkpath(m_folder);
        QVERIFY(QFile::setPermissions(m_folder, QFileDevice::Permissions(0x7755)));
        Start first(m_folder);
        QTRY_COMPARE(first.role, Role::First);
        QCOMPARE(
            QFileInfo(m_folder).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QVERIFY(QFileInfo::exists(first.instance->socketPath()));
    }

    void aLinkInPlaceOfTheFolderIsNotFollowed()
    {
        const QString elsewhere = m_temporary->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere) && QDir().mkpath(QFileInfo(m_folder).path()));
        QVERIFY(QFile::link(elsewhere, m_folder));
        Start first(m_folder);
        QTRY_COMPARE(first.role, Role::First); // runs, but unelected
        QVERIFY(QDir(elsewhere).isEmpty());
    }

    void othersSettingsRunBesideIt()
    {
        Start real(m_folder, {}, SingleInstance::nameOfSettings(QStringLiteral("/home/a/hearth.json5")));
        Start other(m_folder, {}, SingleInstance::nameOfSettings(QStringLiteral("/home/b/hearth.json5")));
        Start demo(m_folder, {}, SingleInstance::nameOfDemo());
        QTRY_COMPARE(real.role, Role::First);
        QTRY_COMPARE(other.role, Role::First);
        QTRY_COMPARE(demo.role, Role::First);
        QCOMPARE(SingleInstance::nameOfSettings(QStringLiteral("/home/a/../a/hearth.json5")),
            SingleInstance::nameOfSettings(QStringLiteral("/home/a/hearth.json5")));
    }

    void aDeadSocketIsReplaced()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(leaveDeadSocket(m_folder + QStringLiteral("/window.socket")));
        Start first(m_folder);
        QTRY_COMPARE(first.role, Role::First);
        Start second(m_folder, chatPage);
        QTRY_COMPARE(second.role, Role::Second);
        QCOMPARE(first.messages, QList<StartRequest>{chatPage});
    }

    void manyStartsAtOnceHaveOneFirst()
    {
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < 8; ++i) {
            starts.push_back(std::make_unique<Start>(m_folder, chatPage));
        }
        const auto count = [&starts](Role role) {
            return std::count_if(
                starts.begin(), starts.end(), [role](const auto &s) { return s->role == role; });
        };
        QTRY_COMPARE(count(Role::Second), 7);
        QCOMPARE(count(Role::First), 1);
    }

    void theNextFirstTakesOverWhenTheFirstGoes()
    {
        auto first = std::make_unique<Start>(m_folder);
        QTRY_COMPARE(first->role, Role::First);
        first->instance.reset();
        Start second(m_folder, chatPage);
        QTRY_COMPARE(second.role, Role::First);
    }

    void oneThatDoesNotAnswerIsToldFromNone()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QLockFile lock(m_folder + QStringLiteral("/window.lock")); // alive, but deaf
        QVERIFY(lock.tryLock());
        QLocalServer deaf;
        QVERIFY(deaf.listen(m_folder + QStringLiteral("/window.socket")));
        Start second(m_folder, chatPage);
        QTRY_COMPARE_WITH_TIMEOUT(second.role, Role::Unanswered, 10000);
        QCOMPARE(second.decisions, 1);
    }

    void garbageIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::addRow("JSON of others") << QByteArray("{\"page\":\"chat\"}\n");
        QTest::addRow("a list") << QByteArray("[1,2]\n");
        QTest::addRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::addRow("too long without an end") << QByteArray(maxStartMessageBytes + 1, 'x');
        QTest::addRow("too long with an end")
            << encoded({QString(maxStartMessageBytes, u'x'), QString(), QString()});
    }
    void garbageIsIgnored()
    {
        QFETCH(QByteArray, bytes);
        Start first(m_folder);
        QTRY_COMPARE(first.role, Role::First);
        QLocalSocket visitor;
        QSignalSpy closed(&visitor, &QLocalSocket::disconnected);
        visitor.connectToServer(first.instance->socketPath());
        visitor.write(bytes);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(visitor.readAll(), QByteArray());
        QVERIFY(first.messages.isEmpty());
        Start second(m_folder, chatPage);
        QTRY_COMPARE(second.role, Role::Second); // still there for others
    }

    void aMessageMayComeInPieces()
    {
        Start first(m_folder);
        QTRY_COMPARE(first.role, Role::First);
        QLocalSocket visitor;
        visitor.connectToServer(first.instance->socketPath());
        const QByteArray message = encoded(chatPage);
        for (const char byte : message) {
            visitor.write(&byte, 1);
            visitor.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(first.messages, QList<StartRequest>{chatPage});
        QTRY_COMPARE(visitor.bytesAvailable(), 3);
        QCOMPARE(visitor.readAll(), QByteArray("ok\n"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)

#include "tst_singleinstance.moc"
