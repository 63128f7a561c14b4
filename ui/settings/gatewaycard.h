#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Hearth {

class GlyphLabel;
class Preferences;
class Session;

/// The gateway: how it stands, start and pause, where it listens and who may ask.
class GatewayCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// All outlive this.
    GatewayCard(
        Session &session, Preferences &preferences, SettingsWriter &writer, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;

private:
    void buildState();
    void buildRows();
    void update();
    void updateReach();
    void onMainButton();
    void applyAddress();
    void applyPort();
    void applyToken(bool required);
    [[nodiscard]] QString address() const; ///< As the text of the settings has it, else as in force.
    [[nodiscard]] int port() const;
    [[nodiscard]] bool tokenRequired() const;

    Session &m_session;
    Preferences &m_preferences;
    SettingsWriter &m_writer;
    std::shared_ptr<const Snapshot> m_snapshot;
    GlyphLabel *m_glyph;
    QLabel *m_sentence;
    QPushButton *m_button;
    QCheckBox *m_starts;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QCheckBox *m_token;
    SettingRow *m_startsRow = nullptr;
    SettingRow *m_addressRow = nullptr;
    SettingRow *m_portRow = nullptr;
    SettingRow *m_tokenRow = nullptr;
    bool m_addressIsWrong = false; ///< What was typed is no address; it stays to be put right.
};

} // namespace Hearth
