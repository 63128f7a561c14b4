#include "overview/noservers.h"

#include "providers/discoveryports.h"
#include "widgets/card.h"
#include "widgets/discoverylist.h"
#include "widgets/flowlayout.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int iconSize = 40;
constexpr int widest = 720; ///< Pixels: longer lines read badly.

} // namespace

NoServers::NoServers(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_portsText(new QLabel(this))
    , m_look(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_hosted(new QPushButton(this))
    , m_found(new DiscoveryList(this))
{
    setObjectName(QStringLiteral("noServers"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->setMaximumWidth(widest);
    outer->addWidget(card);
    outer->addStretch(1);
    QVBoxLayout *column = card->body();
    column->setSpacing(Space::medium);
    column->addWidget(m_icon);
    m_sentence->setObjectName(QStringLiteral("noServersSentence"));
    m_portsText->setObjectName(QStringLiteral("noServersPorts"));
    m_portsText->setProperty("muted", true);
    for (QLabel *label : {m_sentence, m_portsText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_sentence);
    auto *buttons = new FlowLayout(Space::small, Space::small);
    m_look->setObjectName(QStringLiteral("lookHereButton"));
    m_look->setProperty("primary", true);
    m_add->setObjectName(QStringLiteral("addServerButton"));
    m_hosted->setObjectName(QStringLiteral("addHostedButton"));
    for (QPushButton *button : {m_look, m_add, m_hosted}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_portsText);
    column->addWidget(m_found);
    connect(m_look, &QPushButton::clicked, this, &NoServers::lookRequested);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addServerRequested({}); });
    connect(m_hosted, &QPushButton::clicked, this, &NoServers::addHostedRequested);
    connect(m_found, &DiscoveryList::addRequested, this, &NoServers::addServerRequested);
    updateIcon();
    retranslate();
}

void NoServers::setDiscovery(const DiscoveryState &state)
{
    if (m_isRunning != state.isRunning) {
        m_isRunning = state.isRunning;
        m_look->setEnabled(!m_isRunning);
    }
    m_found->setState(state);
}

void NoServers::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void NoServers::retranslate()
{
    m_sentence->setText(
        tr("Hearth shows and routes to model servers: LM Studio, Ollama, llama.cpp and others on this "
           "computer or in your network, and hosted providers."));
    m_look->setText(tr("Look on this computer"));
    //: Opens a dialog for the address of a server.
    m_add->setText(tr("Add a server"));
    m_hosted->setText(tr("Add a hosted provider"));
    QStringList ports;
    for (const DiscoveryPort &each : discoveryPorts()) {
        const QString port = QString::number(each.port);
        if (!ports.contains(port)) {
            ports.append(port);
        }
    }
    //: %1: numbers of ports.
    m_portsText->setText(
        tr("Looking asks these ports of this computer, without any key, and loads no model: %1.")
            .arg(ports.join(QStringLiteral(", "))));
}

void NoServers::updateIcon()
{
    m_icon->setPixmap(lineIcon(QStringLiteral("providers"), QPalette::PlaceholderText)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace Hearth
