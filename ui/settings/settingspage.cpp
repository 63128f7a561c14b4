#include "settings/settingspage.h"

#include "session/session.h"
#include "settings/aboutcard.h"
#include "settings/behaviourcard.h"
#include "settings/clientscard.h"
#include "settings/gatewaycard.h"
#include "settings/networkcard.h"
#include "settings/tokencard.h"
#include "settings/windowcard.h"

#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int widestCard = 860; ///< Beyond it the eye loses the way from a label to its control.

} // namespace

SettingsPage::SettingsPage(Session &session, Preferences &preferences, ConfigDraft &settings, QWidget *parent)
    : Page(Body::Scrolling, parent)
    , m_writer(settings)
    , m_window(new WindowCard(preferences, this))
    , m_gateway(new GatewayCard(session, preferences, m_writer, this))
    , m_network(new NetworkCard(session, m_writer, this))
    , m_token(new TokenCard(session, this))
    , m_clients(new ClientsCard(m_writer, this))
    , m_places(new PlacesCard(m_writer, this))
    , m_polling(new PollingCard(m_writer, this))
    , m_about(new AboutCard(this))
{
    add(m_window);
    add(m_gateway);
    add(m_network);
    add(m_token);
    add(m_clients);
    add(m_places);
    add(m_polling);
    add(m_about);
    body()->addStretch(1);
    connect(&m_writer, &SettingsWriter::told, this, &Page::noticeRequested);
    setSnapshot(session.snapshot());
    retranslate();
}

SettingsPage::~SettingsPage()
{
    // The cards write what is still being typed when they lose the keyboard, and need the writer for it.
    if (QWidget *last = focusWidget()) {
        last->clearFocus();
    }
    for (SettingsCard *card : findChildren<SettingsCard *>()) {
        delete card;
    }
}

void SettingsPage::add(SettingsCard *card)
{
    card->setMaximumWidth(widestCard);
    body()->addWidget(card);
    connect(card, &SettingsCard::pageRequested, this, &Page::pageRequested);
    connect(card, &SettingsCard::noticeRequested, this, &Page::noticeRequested);
}

void SettingsPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_gateway->setSnapshot(snapshot);
    m_network->setSnapshot(snapshot);
    m_token->setSnapshot(snapshot);
    m_clients->setSnapshot(snapshot);
    m_places->setSnapshot(snapshot);
    m_polling->setSnapshot(snapshot);
    m_about->setSnapshot(snapshot);
}

void SettingsPage::retranslate()
{
    setSentence(tr("What you change here takes effect at once."));
    //: %1: name of the settings file.
    setDetail(tr("Language, colours and closing belong to this window; the rest stands in %1.")
                  .arg(m_writer.fileName()));
}

} // namespace Hearth
