#include "desktop/trayicon.h"

#include "desktop/systemscheme.h"
#include "desktop/trayhost.h"
#include "desktop/traymenu.h"

#include <QSystemTrayIcon>

namespace Hearth {

namespace {

/// Steps of a filling ring: what can be told apart at 22 pixels; each one sends the icon in all sizes.
constexpr int progressSteps = 16;

/// GNOME's panel is dark in its light scheme, too.
bool panelIsDark(const SystemScheme &scheme)
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return scheme.scheme() == SystemScheme::Scheme::Dark || desktops.contains(QStringLiteral("GNOME"));
}

} // namespace

TrayIcon::TrayIcon(const TrayHost &host, const SystemScheme &scheme, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_scheme(scheme)
{
    m_look.onDark = panelIsDark(m_scheme);
    connect(&m_host, &TrayHost::changed, this, &TrayIcon::followHost);
    connect(&m_scheme, &SystemScheme::changed, this, [this] {
        m_look.onDark = panelIsDark(m_scheme);
        updateLook();
    });
    followHost();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setState(TrayState state, double progress, const QString &sentence)
{
    TrayLook look = m_look;
    look.state = state;
    look.progress = -1;
    if (state == TrayState::Loading && progress >= 0) {
        look.progress = qRound(qMin(progress, 1.0) * progressSteps) / double(progressSteps);
    }
    if (look != m_look) {
        m_look = look;
        updateLook();
    }
    m_sentence = sentence;
    updateTexts();
}

void TrayIcon::setMonochrome(bool monochrome)
{
    if (m_look.monochrome != monochrome) {
        m_look.monochrome = monochrome;
        updateLook();
    }
}

void TrayIcon::followHost()
{
    if (m_host.isAvailable() == isShown()) {
        return;
    }
    m_host.isAvailable() ? show() : hide();
    Q_EMIT shownChanged();
}

void TrayIcon::show()
{
    m_menu = std::make_unique<TrayMenu>(m_host.kind() == TrayHost::Kind::StatusNotifier);
    connect(m_menu.get(), &TrayMenu::openRequested, this, &TrayIcon::openRequested);
    connect(m_menu.get(), &TrayMenu::pauseRequested, this, &TrayIcon::pauseRequested);
    connect(m_menu.get(), &TrayMenu::resumeRequested, this, &TrayIcon::resumeRequested);
    connect(m_menu.get(), &TrayMenu::settingsRequested, this, &TrayIcon::settingsRequested);
    connect(m_menu.get(), &TrayMenu::quitRequested, this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger) {
                Q_EMIT openRequested();
            }
        });
    updateLook();
    updateTexts();
    m_icon->setContextMenu(m_menu.get());
    m_icon->show();
}

void TrayIcon::hide()
{
    m_icon.reset();
    m_menu.reset();
}

void TrayIcon::updateLook()
{
    if (m_icon) {
        m_icon->setIcon(trayIconOf(m_look));
    }
}

void TrayIcon::updateTexts()
{
    if (!m_icon) {
        return;
    }
    const QString name = QStringLiteral("Hearth");
    const QString toolTip = m_sentence.isEmpty() ? name : name + QStringLiteral("\n") + m_sentence;
    if (m_icon->toolTip() != toolTip) {
        m_icon->setToolTip(toolTip);
    }
    m_menu->setState(m_sentence, m_look.state == TrayState::Paused);
}

} // namespace Hearth
