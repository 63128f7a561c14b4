#include "settings/gatewaycard.h"

#include "config/place.h"
#include "preferences/preferences.h"
#include "session/session.h"
#include "settings/settingswriter.h"
#include "widgets/stateglyph.h"
#include "wording/outlookwording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Hearth {

namespace {

const QLatin1String listenKey("gateway.listen");
const QLatin1String portKey("gateway.port");
const QLatin1String tokenKey("gateway.tokenRequired");

/// Listening there means every network the machine is in.
bool isAnyAddress(const QString &address)
{
    return address == QLatin1String("0.0.0.0") || address == QLatin1String("::");
}

bool isLoopback(const QString &address)
{
    return !isAnyAddress(address) && placeOfHost(address) == Place::Local;
}

} // namespace

GatewayCard::GatewayCard(Session &session, Preferences &preferences, SettingsWriter &writer, QWidget *parent)
    : SettingsCard(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_writer(writer)
    , m_snapshot(session.snapshot())
    , m_glyph(new GlyphLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_starts(new QCheckBox(this))
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_token(new QCheckBox(this))
{
    buildState();
    buildRows();
    connect(&m_writer, &SettingsWriter::changed, this, [this] {
        if (isVisible()) {
            update();
        }
    });
    retranslate();
}

void GatewayCard::buildState()
{
    m_sentence->setObjectName(QStringLiteral("gatewaySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("gatewayButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_glyph);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    body()->addLayout(row);
    body()->addWidget(makeHairline(this));
    connect(m_button, &QPushButton::clicked, this, &GatewayCard::onMainButton);
}

void GatewayCard::buildRows()
{
    m_starts->setObjectName(QStringLiteral("startsGateway"));
    m_startsRow = addRow(m_starts);
    connect(m_starts, &QCheckBox::toggled, &m_preferences, &Preferences::setStartsGateway);
    connect(&m_preferences, &Preferences::startsGatewayChanged, this, &GatewayCard::update);

    m_address->setObjectName(QStringLiteral("address"));
    m_address->setFixedWidth(220);
    m_address->setMaxLength(64);
    m_addressRow = addRow(m_address);
    connect(m_address, &QLineEdit::editingFinished, this, &GatewayCard::applyAddress);

    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(96);
    m_port->setAlignment(Qt::AlignRight);
    keepFromWheel(m_port);
    m_portRow = addRow(m_port);
    connect(m_port, &QSpinBox::editingFinished, this, &GatewayCard::applyPort);

    m_token->setObjectName(QStringLiteral("tokenRequired"));
    m_tokenRow = addRow(m_token);
    connect(m_token, &QCheckBox::clicked, this, &GatewayCard::applyToken);
    addNote(m_writer, {listenKey, portKey, tokenKey});
}

void GatewayCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    update();
}

QString GatewayCard::address() const
{
    return m_writer.value(listenKey).toString().value_or(m_snapshot->settings.listenAddress);
}

int GatewayCard::port() const
{
    return int(m_writer.value(portKey).toInteger().value_or(m_snapshot->settings.port));
}

bool GatewayCard::tokenRequired() const
{
    return m_writer.value(tokenKey).toBool().value_or(m_snapshot->settings.tokenRequired);
}

void GatewayCard::update()
{
    const GatewayState &gateway = m_snapshot->gateway;
    m_glyph->setGlyph(glyphOf(gateway.status));
    m_sentence->setText(gatewaySentence(gateway));
    m_button->setEnabled(gateway.status != GatewayState::Status::Starting);
    switch (gateway.status) {
    case GatewayState::Status::Listening:
        //: Button: the gateway refuses new requests until it is resumed.
        m_button->setText(tr("Pause"));
        break;
    case GatewayState::Status::Paused:
        m_button->setText(tr("Resume"));
        break;
    case GatewayState::Status::Failed:
    case GatewayState::Status::ServedByOther:
        m_button->setText(tr("Try again"));
        break;
    case GatewayState::Status::Off:
    case GatewayState::Status::Starting:
        //: Button: start the gateway.
        m_button->setText(tr("Start"));
        break;
    }
    const QSignalBlocker quietStarts(m_starts);
    m_starts->setChecked(m_preferences.startsGateway());
    // What is being typed is not to be taken away.
    if (!m_address->hasFocus() && !m_addressIsWrong) {
        m_address->setText(address());
    }
    if (!m_port->hasFocus()) {
        const QSignalBlocker quiet(m_port);
        m_port->setValue(port());
    }
    m_token->setChecked(tokenRequired());
    updateReach();
}

void GatewayCard::updateReach()
{
    if (m_addressIsWrong) {
        m_addressRow->setHelpProperty("bad");
        m_addressRow->setHelp(tr("That is no IP address. Write one of this machine, for example 127.0.0.1."));
    } else if (const QString here = address(); isLoopback(here)) {
        m_addressRow->setHelpProperty("muted");
        m_addressRow->setHelp(tr("Only programs on this computer can reach Hearth."));
    } else {
        m_addressRow->setHelpProperty("caution");
        m_addressRow->setHelp(isAnyAddress(here)
                ? tr("Every computer in the networks of this machine can reach Hearth; the token keeps "
                     "strangers out.")
                : placeOfHost(here) == Place::Lan
                ? tr("Computers in the network of %1 can reach Hearth; the token keeps strangers out.")
                      .arg(here)
                : tr("The whole internet may reach Hearth at %1; the token keeps strangers out.").arg(here));
    }
    const bool mustAsk = !isLoopback(address());
    m_token->setEnabled(!mustAsk || !tokenRequired());
    m_tokenRow->setHelp(mustAsk && tokenRequired()
            ? tr("Always on while other computers can reach Hearth.")
            : tr("Without it every program on this computer can use your models and keys."));
}

void GatewayCard::onMainButton()
{
    if (m_snapshot->gateway.isListening()) {
        m_session.pauseGateway();
    } else {
        m_session.startGateway();
    }
}

void GatewayCard::applyAddress()
{
    const QString wanted = m_address->text().trimmed();
    m_addressIsWrong = !isIpAddress(wanted);
    if (!m_addressIsWrong && wanted != address()) {
        if (!isLoopback(wanted) && !tokenRequired()) { // before anybody else can come in
            m_writer.set(tokenKey, "true");
        }
        m_writer.set(listenKey, json5String(wanted));
    }
    update();
}

void GatewayCard::applyPort()
{
    if (m_port->value() != port()) {
        m_writer.set(portKey, QByteArray::number(m_port->value()));
    }
}

void GatewayCard::applyToken(bool required)
{
    m_writer.set(tokenKey, required ? "true" : "false");
    update();
}

void GatewayCard::retranslate()
{
    setTitle(tr("Gateway"));
    m_startsRow->setTexts(tr("Start with Hearth"));
    m_addressRow->setTexts(tr("Address to listen at"));
    m_portRow->setTexts(tr("Port"));
    m_tokenRow->setTexts(tr("Ask programs for the token"));
    update();
}

} // namespace Hearth
