#include "widgets/discoverylist.h"

#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

const ModelReading *firstLoaded(const ServerReading &reading)
{
    const auto found = std::find_if(reading.models.cbegin(), reading.models.cend(),
        [](const ModelReading &each) { return each.state == ModelState::Loaded; });
    return found == reading.models.cend() ? nullptr : &*found;
}

} // namespace

DiscoveryList::DiscoveryList(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("discoveryList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_status->setObjectName(QStringLiteral("discoveryStatus"));
    m_status->setProperty("muted", true);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    layout->addWidget(m_status);
    m_progress->setObjectName(QStringLiteral("discoveryProgress"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_list->setSpacing(Space::tiny);
    layout->addLayout(m_list);
    showState(m_state);
}

void DiscoveryList::setState(const DiscoveryState &state)
{
    if (m_state != state) {
        showState(state);
    }
}

void DiscoveryList::setHidesConfigured(bool hides)
{
    m_hidesConfigured = hides;
    showState(m_state);
}

void DiscoveryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showState(m_state);
    }
}

void DiscoveryList::addLine()
{
    Line line{new QWidget(this), nullptr, nullptr, nullptr, nullptr, nullptr};
    line.glyph = new GlyphLabel(line.row);
    line.name = new QLabel(line.row);
    line.facts = new QLabel(line.row);
    line.configured = new QLabel(line.row);
    line.add = new QPushButton(line.row);
    const qsizetype at = m_lines.size();
    line.row->setObjectName(QStringLiteral("found") + QString::number(at));
    line.facts->setObjectName(QStringLiteral("foundFacts") + QString::number(at));
    line.add->setObjectName(QStringLiteral("foundAdd") + QString::number(at));
    line.name->setProperty("strong", true);
    line.facts->setProperty("muted", true);
    line.facts->setWordWrap(true);
    line.configured->setProperty("muted", true);
    for (QLabel *label : {line.name, line.facts, line.configured}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(line.glyph);
    row->addWidget(line.name);
    row->addWidget(line.facts, 1);
    row->addWidget(line.configured);
    row->addWidget(line.add);
    line.row->setMinimumHeight(Space::controlHeight);
    connect(line.add, &QPushButton::clicked, this, [this, at] { Q_EMIT addRequested(m_shown.at(at)); });
    m_list->addWidget(line.row);
    m_lines.append(line);
}

void DiscoveryList::showState(const DiscoveryState &state)
{
    m_state = state;
    m_shown.clear();
    for (const FoundServer &server : state.found) {
        if (!m_hidesConfigured || server.configuredAs.isEmpty()) {
            m_shown.append(server);
        }
    }
    const QString status = statusText();
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_progress->setVisible(state.isRunning);
    m_progress->setRange(0, std::max(1, state.toAsk));
    m_progress->setValue(state.asked);
    m_progress->setAccessibleName(status);
    while (m_lines.size() < m_shown.size()) {
        addLine();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).row->setVisible(i < m_shown.size());
        if (i < m_shown.size()) {
            showLine(i);
        }
    }
}

void DiscoveryList::showLine(qsizetype at)
{
    const Line &line = m_lines.at(at);
    const FoundServer &server = m_shown.at(at);
    const QString name = serverName(server.reading.kind, server.reading.product, server.reading.version);
    line.glyph->setGlyph(glyphOf(server.reading.state));
    line.name->setText(name);
    line.facts->setText(factsOf(server));
    const bool isConfigured = !server.configuredAs.isEmpty();
    line.configured->setVisible(isConfigured);
    //: A server that was found is in the config already; %1: what the config calls it.
    line.configured->setText(tr("In the config as %1").arg(server.configuredAs));
    line.add->setVisible(!isConfigured);
    //: Button: add a server that was found to the config.
    line.add->setText(tr("Add"));
    //: %1: a server's name, %2: its address.
    line.add->setAccessibleName(tr("Add %1 at %2").arg(name, server.baseUrl.toString()));
}

QString DiscoveryList::factsOf(const FoundServer &server)
{
    QStringList facts{server.baseUrl.toString()};
    const ServerReading &reading = server.reading;
    if (reading.state == ServerState::AuthRequired) {
        //: Of a server that was found.
        facts.append(tr("wants a key"));
    } else if (reading.state == ServerState::Up) {
        facts.append(tr("%n model(s)", nullptr, int(reading.models.size())));
        if (const ModelReading *loaded = firstLoaded(reading)) {
            //: Of a server that was found; %1: the model.
            facts.append(
                tr("%1 is loaded").arg(loaded->displayName.isEmpty() ? loaded->id : loaded->displayName));
        }
    } else {
        facts.append(serverStateWord(reading.state));
    }
    return facts.join(QStringLiteral(" · "));
}

QString DiscoveryList::statusText() const
{
    const bool isHere = m_state.hosts.isEmpty()
        || (m_state.hosts.size() == 1 && m_state.hosts.constFirst() == QLatin1String("127.0.0.1"));
    //: Where servers are looked for.
    const QString where = isHere ? tr("this computer") : m_state.hosts.join(QStringLiteral(", "));
    const QLocale locale;
    if (m_state.isRunning) {
        //: %1: "this computer" or hosts; %2 of %3 addresses have been asked.
        return tr("Looking on %1: %2 of %3 addresses asked.")
            .arg(where, locale.toString(m_state.asked), locale.toString(m_state.toAsk));
    }
    if (!m_state.hasEnded) {
        return {};
    }
    if (m_state.found.isEmpty()) {
        //: %1: "this computer" or hosts.
        return tr("Nothing found on %1. Start the server and see that its API is switched on (in LM Studio: "
                  "Developer, Start server), then look again. One that listens elsewhere you can add by its "
                  "address.")
            .arg(where);
    }
    //: %1: "this computer" or hosts.
    return tr("Found %n server(s) on %1.", nullptr, int(m_state.found.size())).arg(where);
}

} // namespace Hearth
