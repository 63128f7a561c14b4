#pragma once

#include <QMenu>

namespace Hearth {

/// The tray icon's menu: the state in a line, open, pause or resume, settings, quit. Made once, updated in
/// place; follows a change of language by itself. Actions by objectName: trayState, trayOpen, trayPause,
/// traySettings, trayQuit.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a overBus: shown by a StatusNotifier host, where underscores mark mnemonics instead of ampersands.
    explicit TrayMenu(bool overBus, QWidget *parent = nullptr);

    /// \a sentence: the state in the user's language; shown as it is. \a paused: the gateway is.
    void setState(const QString &sentence, bool paused);

Q_SIGNALS:
    void openRequested();
    void pauseRequested();
    void resumeRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_overBus;
    bool m_paused = false;
    QAction *m_state;
    QAction *m_open;
    QAction *m_pause;
    QAction *m_settings;
    QAction *m_quit;
};

/// \a text such that a menu shows it as it stands, without mnemonics. \a overBus: as for TrayMenu. Pure.
[[nodiscard]] QString plainMenuText(QString text, bool overBus);

} // namespace Hearth
