#pragma once

#include "settings/settingscard.h"

class QComboBox;

namespace Hearth {

class Preferences;

/// Language, colours, what closing the window means.
class WindowCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// \a preferences outlives this.
    explicit WindowCard(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void update();

    Preferences &m_preferences;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_close;
    SettingRow *m_languageRow;
    SettingRow *m_schemeRow;
    SettingRow *m_closeRow;
};

} // namespace Hearth
