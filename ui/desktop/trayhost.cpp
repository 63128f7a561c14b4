#include "desktop/trayhost.h"

#include "desktop/xembedtray.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSystemTrayIcon>

namespace Hearth {

namespace {

// https://specifications.freedesktop.org/status-notifier-item/latest/; the name with "kde" is what is in use.
const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

TrayHost::TrayHost(
    const QDBusConnection &bus, [[maybe_unused]] std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (m_bus.isConnected()) {
        watchBus();
        askWatcher();
    }
    if (canAskForXEmbedTray()) {
        connect(&m_embedTimer, &QTimer::timeout, this, &TrayHost::lookForEmbedding);
        m_embedTimer.start(interval);
        // With a bus a StatusNotifier goes before: look once it has answered.
        if (!m_bus.isConnected()) {
            lookForEmbedding();
        }
    }
#else
    m_hasNative = QSystemTrayIcon::isSystemTrayAvailable();
    update();
#endif
}

void TrayHost::watchBus()
{
    m_busWatcher.setConnection(m_bus);
    m_busWatcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_busWatcher.addWatchedService(watcherService);
    connect(&m_busWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &oldOwner, const QString &newOwner) {
            if (!oldOwner.isEmpty()) {
                takeWatcherGone();
            }
            if (!newOwner.isEmpty()) {
                askWatcher();
            }
        });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
        m_bus.connect(
            QString(), watcherPath, watcherService, QLatin1String(signal), this, SLOT(askWatcher()));
    }
    // Some watchers tell of their host by this signal alone.
    m_bus.connect(QString(), watcherPath, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
        SLOT(askWatcher()));
}

void TrayHost::askWatcher()
{
    const int question = ++m_question;
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcherService, watcherPath, propertiesInterface, QStringLiteral("Get"));
    call << watcherService << QStringLiteral("IsStatusNotifierHostRegistered");
    call.setAutoStartService(false); // a tray belongs to a panel that runs
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, question] {
        answer->deleteLater();
        if (question != m_question) {
            return;
        }
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        m_hasNotifier = !reply.isError() && reply.value().variant().toBool();
        update();
        if (m_embedTimer.isActive()) {
            lookForEmbedding();
        }
    });
}

void TrayHost::takeWatcherGone()
{
    ++m_question;
    m_hasNotifier = false;
    update();
}

void TrayHost::lookForEmbedding()
{
    if (m_decided == Kind::StatusNotifier) {
        m_embedTimer.stop();
        return;
    }
    m_hasNative = hasXEmbedTray();
    update();
}

void TrayHost::update()
{
    if (m_decided == Kind::None) {
        m_decided = m_hasNotifier ? Kind::StatusNotifier : m_hasNative ? Kind::Native : Kind::None;
    }
    const bool there = m_decided == Kind::StatusNotifier ? m_hasNotifier : m_hasNative;
    const Kind kind = there ? m_decided : Kind::None;
    if (kind != m_kind) {
        m_kind = kind;
        Q_EMIT changed();
    }
}

} // namespace Hearth
