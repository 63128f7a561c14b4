#pragma once

#include "desktop/trayimage.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace Hearth {

class SystemScheme;
class TrayHost;
class TrayMenu;

/// Hearth's icon in the tray: state by shape, the state's sentence as tooltip and first line of the menu.
/// There whenever the tray's host is, made anew when it comes back. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    /// \a host and \a scheme must outlive this object.
    TrayIcon(const TrayHost &host, const SystemScheme &scheme, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// \a sentence: in the user's language, plain text; to be set again when the language changes.
    /// \a progress: of TrayState::Loading, 0 to 1; below 0: not known.
    void setState(TrayState state, double progress, const QString &sentence);
    /// In the panel's colour (default) or in those of the states.
    void setMonochrome(bool monochrome);

    /// False: there is no tray now, so a closed window could not be brought back from here.
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

Q_SIGNALS:
    void shownChanged(); ///< isShown() is another.
    void openRequested(); ///< By a click or from the menu.
    void pauseRequested();
    void resumeRequested();
    void settingsRequested();
    void quitRequested();

private:
    void followHost();
    void show();
    void hide();
    void updateLook();
    void updateTexts();

    const TrayHost &m_host;
    const SystemScheme &m_scheme;
    TrayLook m_look;
    QString m_sentence;
    std::unique_ptr<TrayMenu> m_menu; ///< With the icon, which must go first: it does not own it.
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< Null: no host.
};

} // namespace Hearth
