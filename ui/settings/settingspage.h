#pragma once

#include "settings/settingswriter.h"
#include "widgets/page.h"

namespace Hearth {

class AboutCard;
class ClientsCard;
class GatewayCard;
class NetworkCard;
class PlacesCard;
class PollingCard;
class Preferences;
class Session;
class SettingsCard;
class TokenCard;
class WindowCard;

/// All settings, in groups. What is changed takes effect at once; what stands in hearth.json5 is written
/// there, value by value.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// All outlive this. \a settings: the draft of hearth.json5.
    SettingsPage(
        Session &session, Preferences &preferences, ConfigDraft &settings, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;

protected:
    void retranslate() override;

private:
    void add(SettingsCard *card);

    SettingsWriter m_writer; ///< Before the cards, which use it.
    WindowCard *m_window;
    GatewayCard *m_gateway;
    NetworkCard *m_network;
    TokenCard *m_token;
    ClientsCard *m_clients;
    PlacesCard *m_places;
    PollingCard *m_polling;
    AboutCard *m_about;
};

} // namespace Hearth
