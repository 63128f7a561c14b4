#include "desktop/systemscheme.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace Hearth {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorSchemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

using SettingsGroups = QMap<QString, QVariantMap>;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_paletteIsDark(isDark(QGuiApplication::palette()))
{
    m_scheme = deduced();
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &SystemScheme::settle);
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemScheme::update);
#endif
    if (!m_bus.isConnected()) {
        m_settling.start(std::chrono::milliseconds(0));
        return;
    }
    qDBusRegisterMetaType<SettingsGroups>();
    // Without the sender's name: with it Qt asks the bus for the owner and waits for the answer.
    m_bus.connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    m_portalWatcher.setConnection(m_bus);
    m_portalWatcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_portalWatcher.addWatchedService(portalService);
    connect(&m_portalWatcher, &QDBusServiceWatcher::serviceRegistered, this, &SystemScheme::askPortal);
    connect(&m_portalWatcher, &QDBusServiceWatcher::serviceUnregistered, this, &SystemScheme::forgetPortal);
    m_settling.start(settlingTime);
    askPortal();
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    // A palette set by the application says nothing about the system's.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp
        && !QCoreApplication::testAttribute(Qt::AA_SetPalette)) {
        m_paletteIsDark = isDark(QGuiApplication::palette());
        update();
    }
    return false;
}

void SystemScheme::askPortal()
{
    const int question = ++m_question;
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("ReadAll"));
    call << QStringList{appearance};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, question] {
        answer->deleteLater();
        if (question != m_question) {
            return;
        }
        const QDBusPendingReply<SettingsGroups> reply = *answer;
        if (!reply.isError()) {
            const QVariantMap values = reply.value().value(appearance);
            take(colorSchemeKey, values.value(colorSchemeKey));
            take(contrastKey, values.value(contrastKey));
        }
        update();
        settle();
    });
}

void SystemScheme::forgetPortal()
{
    // What it said last stays in force: a portal that restarts does not change the desktop.
    ++m_question;
    settle();
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance) {
        take(key, value.variant());
        update();
    }
}

void SystemScheme::take(const QString &key, const QVariant &value)
{
    if (key == colorSchemeKey) {
        m_portalScheme = value.toUInt();
    } else if (key == contrastKey) {
        m_portalContrast = value.toUInt();
    }
}

void SystemScheme::settle()
{
    if (!m_settled) {
        m_settled = true;
        m_settling.stop();
        Q_EMIT settled();
    }
}

void SystemScheme::update()
{
    const Scheme scheme = deduced();
    const bool highContrast = m_portalContrast == 1;
    if (scheme != m_scheme || highContrast != m_highContrast) {
        m_scheme = scheme;
        m_highContrast = highContrast;
        Q_EMIT changed();
    }
}

SystemScheme::Scheme SystemScheme::deduced() const
{
    if (m_portalScheme == 1 || m_portalScheme == 2) {
        return m_portalScheme == 1 ? Scheme::Dark : Scheme::Light;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return m_paletteIsDark ? Scheme::Dark : Scheme::Light;
}

} // namespace Hearth
