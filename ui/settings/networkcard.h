#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Hearth {

class Session;

/// Who can reach the gateway over the network, how that is protected, and how much one client may ask for.
class NetworkCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// Both outlive this.
    NetworkCard(Session &session, SettingsWriter &writer, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;

private:
    void buildRows();
    void buildCertificate();
    QSpinBox *makeNumber(const char *name, const QString &path, int most);
    void update();
    void updateReach();
    void updateCertificate();
    void applyReach();
    void applyHosts();
    void onRenewed(const std::optional<Error> &error);
    [[nodiscard]] QString address() const; ///< As the text of the settings has it, else as in force.
    [[nodiscard]] TlsSettings::Mode tlsMode() const; ///< The same.
    [[nodiscard]] QStringList hosts() const; ///< The same.
    [[nodiscard]] int number(const QString &path) const; ///< The same.

    Session &m_session;
    SettingsWriter &m_writer;
    std::shared_ptr<const Snapshot> m_snapshot;
    QComboBox *m_reach;
    QComboBox *m_tls;
    QLineEdit *m_hosts;
    QSpinBox *m_body;
    QSpinBox *m_connections;
    SettingRow *m_reachRow = nullptr;
    SettingRow *m_tlsRow = nullptr;
    SettingRow *m_hostsRow = nullptr;
    SettingRow *m_bodyRow = nullptr;
    SettingRow *m_connectionsRow = nullptr;
    QWidget *m_certificate;
    QLabel *m_fingerprintLabel;
    QLineEdit *m_fingerprint;
    QPushButton *m_copy;
    QPushButton *m_renew;
    QLabel *m_facts;
    bool m_isRenewing = false;
};

} // namespace Hearth
