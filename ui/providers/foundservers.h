#pragma once

#include "health/discoveryvalues.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Hearth {

/// The servers that a search has found, to choose one from; how far the search has come; and where else to
/// look. GUI thread.
class FoundServers final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundServers(QWidget *parent = nullptr);
    void setState(const DiscoveryState &state);
    void retranslate();

Q_SIGNALS:
    void chosen(const Hearth::FoundServer &server);
    void discoverRequested(const QStringList &hosts); ///< Empty: this machine.

private:
    void fill();
    void showProgress();
    void lookThere();

    DiscoveryState m_state;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_progress;
    QPushButton *m_here;
    QLineEdit *m_host;
    QPushButton *m_there;
};

} // namespace Hearth
