#include "shell/statusstrip.h"

#include "widgets/stateglyph.h"
#include "wording/formats.h"
#include "wording/outlookwording.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Hearth {

namespace {

/// When the server that was looked at last was looked at.
std::optional<TimePoint> lastLook(const Snapshot &snapshot)
{
    std::optional<TimePoint> last;
    for (const std::shared_ptr<const ProviderRow> &provider : snapshot.providers) {
        if (provider->readAt && (!last || *provider->readAt > *last)) {
            last = provider->readAt;
        }
    }
    return last;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_glyph(new GlyphLabel(this))
    , m_address(new QPushButton(this))
    , m_config(new QPushButton(this))
    , m_age(new QLabel(this))
    , m_tick(this)
{
    setObjectName(QStringLiteral("statusStrip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::page, 1, Space::page, 0);
    layout->setSpacing(Space::tiny);
    m_address->setObjectName(QStringLiteral("gatewayAddress"));
    m_config->setObjectName(QStringLiteral("configFile"));
    m_age->setObjectName(QStringLiteral("lastCheck"));
    for (QPushButton *button : {m_address, m_config}) {
        button->setProperty("flat", true);
        button->setCursor(Qt::PointingHandCursor);
    }
    m_age->setProperty("muted", true);
    layout->addWidget(m_glyph);
    layout->addWidget(m_address);
    layout->addSpacing(Space::small);
    layout->addWidget(m_config);
    layout->addStretch(1);
    layout->addWidget(m_age);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::updateAge);
    connect(m_address, &QPushButton::clicked, this, &StatusStrip::copyAddress);
    connect(m_config, &QPushButton::clicked, this, &StatusStrip::configRequested);
    retranslate();
}

void StatusStrip::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    retranslate();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

void StatusStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateAge();
    m_tick.start();
}

void StatusStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void StatusStrip::retranslate()
{
    const GatewayState &gateway = m_snapshot->gateway;
    m_glyph->setGlyph(glyphOf(gateway.status));
    m_address->setText(
        gateway.isListening() ? gateway.url + QStringLiteral("/v1") : gatewaySentence(gateway));
    m_address->setToolTip(gateway.isListening() ? tr("Click to copy the gateway's address.") : QString());
    m_address->setEnabled(!gateway.url.isEmpty());
    m_address->setAccessibleDescription(gatewaySentence(gateway));
    const QFileInfo config(m_snapshot->configPath);
    m_config->setText(config.fileName());
    m_config->setVisible(!m_snapshot->configPath.isEmpty());
    m_config->setToolTip(m_snapshot->configPath);
    m_config->setAccessibleName(tr("Config file %1").arg(config.fileName()));
    updateAge();
}

void StatusStrip::updateAge()
{
    const std::optional<TimePoint> last = lastLook(*m_snapshot);
    if (!last) {
        m_age->setText(m_snapshot->providers.isEmpty() ? QString() : tr("Not checked yet"));
        return;
    }
    const auto age =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - *last);
    //: %1: how long ago, for example "4 s ago".
    m_age->setText(tr("Checked %1").arg(ageText(age)));
}

void StatusStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_snapshot->gateway.url + QStringLiteral("/v1"));
    Q_EMIT addressCopied();
}

} // namespace Hearth
