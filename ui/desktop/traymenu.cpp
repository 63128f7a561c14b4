#include "desktop/traymenu.h"

#include <QEvent>

namespace Hearth {

TrayMenu::TrayMenu(bool overBus, QWidget *parent)
    : QMenu(parent)
    , m_overBus(overBus)
{
    setObjectName(QStringLiteral("trayMenu"));
    const auto add = [this](const QString &name) {
        QAction *action = addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_state = add(QStringLiteral("trayState"));
    m_state->setEnabled(false);
    addSeparator();
    m_open = add(QStringLiteral("trayOpen"));
    m_pause = add(QStringLiteral("trayPause"));
    m_settings = add(QStringLiteral("traySettings"));
    addSeparator();
    m_quit = add(QStringLiteral("trayQuit"));
    setDefaultAction(m_open); // drawn bold where the platform does so
    connect(m_open, &QAction::triggered, this, &TrayMenu::openRequested);
    connect(m_pause, &QAction::triggered, this,
        [this] { m_paused ? Q_EMIT resumeRequested() : Q_EMIT pauseRequested(); });
    connect(m_settings, &QAction::triggered, this, &TrayMenu::settingsRequested);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    // Nothing of a tray's menu belongs into the application menu of macOS.
    for (QAction *action : actions()) {
        action->setMenuRole(QAction::NoRole);
    }
    retranslate();
}

void TrayMenu::setState(const QString &sentence, bool paused)
{
    m_state->setText(plainMenuText(sentence, m_overBus));
    m_state->setVisible(!sentence.isEmpty());
    if (m_paused != paused) {
        m_paused = paused;
        retranslate();
    }
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenu::changeEvent(event);
}

void TrayMenu::retranslate()
{
    //: Tray menu: brings the window to the front
    m_open->setText(tr("&Open Hearth"));
    //: Tray menu: the gateway takes no requests until it is resumed
    m_pause->setText(m_paused ? tr("&Resume gateway") : tr("&Pause gateway"));
    //: Tray menu
    m_settings->setText(tr("&Settings"));
    //: Tray menu: ends Hearth, the gateway included
    m_quit->setText(tr("&Quit"));
}

QString plainMenuText(QString text, bool overBus)
{
    if (!overBus) {
        return text.replace(u'&', QStringLiteral("&&"));
    }
    // Over DBusMenu a single underscore marks the mnemonic, two stand for one [com.canonical.dbusmenu,
    // label]. Qt turns the text's first ampersand into an underscore unless it is the last character
    // [QDBusMenuItem].
    text.replace(u'_', QStringLiteral("__"));
    const qsizetype first = text.indexOf(u'&');
    return first < 0 || first == text.size() - 1 ? text : text.insert(first, u'&');
}

} // namespace Hearth
