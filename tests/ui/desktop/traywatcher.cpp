// A StatusNotifierWatcher for the tests, in a process of its own because Qt asks it while it waits. Lines on
// stdin: "own" takes the name, "host" registers a host, "quit". Lines on stdout: "owned", "hosted", and
// "item SERVICE" for each registered icon.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

class Watcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    [[nodiscard]] int protocolVersion() const { return 0; }

    void obey(const std::string &command)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (command == "own") {
            bus.registerObject(
                QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportAllContents);
            say(bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")) ? "owned" : "refused");
        } else if (command == "host") {
            m_hasHost = true;
            Q_EMIT StatusNotifierHostRegistered();
            say("hosted");
        } else {
            QCoreApplication::quit();
        }
    }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service) // NOLINT: named by the protocol
    {
        say("item " + (service.startsWith(u'/') ? message().service() : service).toStdString());
    }

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierHostRegistered(); // NOLINT: named by the protocol

private:
    static void say(const std::string &line) { std::cout << line << std::endl; }

    bool m_hasHost = false;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Watcher watcher;
    QSocketNotifier commands(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &watcher, [&watcher] {
        std::string line;
        if (std::getline(std::cin, line)) {
            watcher.obey(line);
        } else {
            QCoreApplication::quit();
        }
    });
    return QCoreApplication::exec();
}

#include "traywatcher.moc"
