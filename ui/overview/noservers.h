#pragma once

#include "health/discoveryvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hearth {

class DiscoveryList;

/// What stands on the Overview while the config names no server: three ways to come to one, and what a search
/// of this computer finds. GUI thread.
class NoServers final : public QWidget
{
    Q_OBJECT

public:
    explicit NoServers(QWidget *parent = nullptr);
    void setDiscovery(const DiscoveryState &state);
    [[nodiscard]] QPushButton *lookButton() { return m_look; }

Q_SIGNALS:
    void lookRequested();
    /// \a server: one that was found; without an address one that the user knows of.
    void addServerRequested(const Hearth::FoundServer &server);
    void addHostedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateIcon();

    bool m_isRunning = false;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_portsText;
    QPushButton *m_look;
    QPushButton *m_add;
    QPushButton *m_hosted;
    DiscoveryList *m_found;
};

} // namespace Hearth
