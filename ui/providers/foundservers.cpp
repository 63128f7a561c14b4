#include "providers/foundservers.h"

#include "widgets/tokens.h"
#include "wording/serverwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int mostRows = 5; ///< More of them scroll.
constexpr int rowHeight = 30;
constexpr int hostWidth = 180;

} // namespace

FoundServers::FoundServers(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_progress(new QLabel(this))
    , m_here(new QPushButton(this))
    , m_host(new QLineEdit(this))
    , m_there(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    m_title->setProperty("strong", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_title, 1);
    column->addLayout(row);
    m_list->setObjectName(QStringLiteral("foundList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_list);
    m_progress->setObjectName(QStringLiteral("foundProgress"));
    m_progress->setProperty("muted", true);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    m_here->setObjectName(QStringLiteral("lookHereButton"));
    m_here->setAutoDefault(false);
    m_host->setObjectName(QStringLiteral("lookHost"));
    m_host->setMaxLength(253); // of a host name [RFC 1035]
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_there->setObjectName(QStringLiteral("lookThereButton"));
    m_there->setAutoDefault(false);
    m_host->setMinimumWidth(hostWidth);
    row->addWidget(m_here);
    row->addWidget(m_host);
    row->addWidget(m_there);
    connect(m_here, &QPushButton::clicked, this, [this] { Q_EMIT discoverRequested({}); });
    connect(m_there, &QPushButton::clicked, this, &FoundServers::lookThere);
    connect(m_host, &QLineEdit::textChanged, this,
        [this](const QString &host) { m_there->setEnabled(!host.trimmed().isEmpty()); });
    m_there->setEnabled(false);
    // By one click, by arrows and Enter, or by any click again.
    const auto choose = [this](const QListWidgetItem *item) {
        const int at = m_list->row(item);
        if (at >= 0 && at < m_state.found.size() && (item->flags() & Qt::ItemIsEnabled)) {
            Q_EMIT chosen(m_state.found.at(at));
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    retranslate();
}

void FoundServers::setState(const DiscoveryState &state)
{
    const bool isNew = m_state.found != state.found;
    m_state = state;
    if (isNew) {
        fill();
    }
    showProgress();
}

void FoundServers::retranslate()
{
    //: Heading: model servers that a search has found.
    m_title->setText(tr("Found servers"));
    m_list->setAccessibleName(m_title->text());
    m_here->setText(tr("Look on this computer"));
    m_host->setPlaceholderText(tr("another host, as gpu-box"));
    m_host->setAccessibleName(tr("Another host"));
    //: Button: looks for model servers on the host that is named beside it.
    m_there->setText(tr("Look there"));
    fill();
    showProgress();
}

void FoundServers::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const FoundServer &server : std::as_const(m_state.found)) {
        QStringList parts{serverName(server.reading.kind, server.reading.product, server.reading.version),
            server.baseUrl.toString(), modelCountText(server.reading)};
        if (server.reading.state == ServerState::AuthRequired) {
            //: A server that was found wants a key.
            parts.last() = tr("wants a key");
        }
        auto *item = new QListWidgetItem(m_list);
        if (!server.configuredAs.isEmpty()) {
            //: %1: id of the provider that the config names a found server as.
            parts.append(tr("in the config as %1").arg(server.configuredAs));
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
        item->setText(parts.join(QStringLiteral("  ·  ")));
        item->setToolTip(item->text());
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::min(m_list->count(), mostRows);
    if (rows > 0) {
        m_list->setFixedHeight(rows * rowHeight + Space::tiny);
    }
}

void FoundServers::showProgress()
{
    QString text;
    if (m_state.isRunning) {
        const QLocale locale;
        //: %1, %2: how many addresses have been asked, and how many there are.
        text = tr("Looking: %1 of %2 addresses asked, without any key …")
                   .arg(locale.toString(m_state.asked), locale.toString(m_state.toAsk));
    } else if (m_state.hasEnded && m_state.found.isEmpty()) {
        QStringList hosts = m_state.hosts;
        const bool isHere = hosts.isEmpty() || hosts == QStringList{QStringLiteral("127.0.0.1")};
        text = isHere
            ? tr("No model server answers on this computer's usual ports. Start one, or type its address.")
            //: %1: names of computers.
            : tr("No model server answers on the usual ports of %1.").arg(hosts.join(QStringLiteral(", ")));
    } else if (!m_state.hasEnded) {
        text = tr("The usual ports are asked for their models: nothing is loaded, and no key is sent.");
    }
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    m_here->setEnabled(!m_state.isRunning);
}

void FoundServers::lookThere()
{
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty()) {
        Q_EMIT discoverRequested({host});
    }
}

} // namespace Hearth
