#include "activity/filterbar.h"

#include "widgets/flowlayout.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Hearth {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds spans[] = {0ms, 15min, 1h, 24h, 24h * 7};
constexpr LogFilter::Outcome outcomes[] = {LogFilter::Outcome::Any, LogFilter::Outcome::Served,
    LogFilter::Outcome::Failed, LogFilter::Outcome::Cancelled, LogFilter::Outcome::Cut};
constexpr int searchWidth = 160;
constexpr int widestCombo = 170; ///< Models have long names.

/// Fills \a combo with \a items, of which the one with \a chosen as its data stays chosen.
void fill(QComboBox *combo, const QList<std::pair<QString, QVariant>> &items, const QVariant &chosen)
{
    combo->clear();
    for (const auto &[text, data] : items) {
        combo->addItem(text, data);
        if (data == chosen) {
            combo->setCurrentIndex(combo->count() - 1);
        }
    }
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    auto *line = new FlowLayout(Space::small, Space::small);
    setLayout(line);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("activitySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);
    m_span = addCombo("activitySpan");
    m_outcome = addCombo("activityOutcome");
    m_client = addCombo("activityClient");
    m_model = addCombo("activityModel");
    m_place = addCombo("activityPlace");
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("activityClearFilter"));
    m_clear->setProperty("flat", true);
    m_clear->hide();
    line->addWidget(m_clear);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::onChanged);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    retranslate();
}

QComboBox *FilterBar::addCombo(const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setMaximumWidth(widestCombo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::onChanged);
    return combo;
}

void FilterBar::setChoices(const LogChoices &choices)
{
    if (m_choices != choices) {
        m_choices = choices;
        fillChoices();
    }
}

LogFilter FilterBar::filter() const
{
    LogFilter filter;
    filter.words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    filter.span = std::chrono::milliseconds(m_span->currentData().toLongLong());
    filter.outcome = LogFilter::Outcome(m_outcome->currentData().toInt());
    if (m_client->currentIndex() > 0) {
        filter.client = m_client->currentData().toString();
    }
    filter.model = m_model->currentData().toString();
    if (m_place->currentIndex() > 0) {
        filter.place = Place(m_place->currentData().toInt());
    }
    return filter;
}

void FilterBar::clear()
{
    m_isFilling = true;
    if (m_clear->hasFocus()) {
        m_search->setFocus(); // the button goes away
    }
    m_search->clear();
    for (QComboBox *combo : {m_span, m_outcome, m_client, m_model, m_place}) {
        combo->setCurrentIndex(0);
    }
    m_isFilling = false;
    onChanged();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FilterBar::onChanged()
{
    if (m_isFilling) {
        return;
    }
    m_clear->setVisible(!filter().isEmpty());
    Q_EMIT filterChanged();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the requests"));
    m_search->setToolTip(tr("Model, client, error or id (Ctrl+F)"));
    m_span->setAccessibleName(tr("Time"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_client->setAccessibleName(tr("Client"));
    m_model->setAccessibleName(tr("Model"));
    m_place->setAccessibleName(tr("Place"));
    //: Button: shows all requests again.
    m_clear->setText(tr("Show all"));
    fillChoices();
}

void FilterBar::fillChoices()
{
    m_isFilling = true;
    const QVariant span = m_span->currentData();
    const QVariant outcome = m_outcome->currentData();
    const QVariant client = m_client->currentData();
    const QVariant model = m_model->currentData();
    const QVariant place = m_place->currentData();
    //: Choice of a filter: requests of any age.
    const QStringList spanTexts{
        tr("Any time"), tr("Last 15 minutes"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days")};
    QList<std::pair<QString, QVariant>> items;
    for (qsizetype i = 0; i < spanTexts.size(); ++i) {
        items.emplaceBack(spanTexts.at(i), qint64(spans[i].count()));
    }
    fill(m_span, items, span);
    using State = RequestRecord::State;
    //: Choice of a filter: requests that ended in any way.
    const QStringList outcomeTexts{tr("Any outcome"), capitalized(requestStateWord(State::Served)),
        capitalized(requestStateWord(State::Failed)), capitalized(requestStateWord(State::Cancelled)),
        //: Choice of a filter: requests of whose prompt the server silently left out some.
        tr("Prompt cut")};
    items.clear();
    for (qsizetype i = 0; i < outcomeTexts.size(); ++i) {
        items.emplaceBack(outcomeTexts.at(i), int(outcomes[i]));
    }
    fill(m_outcome, items, outcome);
    //: Choice of a filter: requests of any client.
    items = {{tr("Any client"), QVariant()}};
    QStringList clients = m_choices.clients;
    if (client.isValid() && !clients.contains(client.toString())) {
        clients.append(client.toString());
    }
    for (const QString &each : std::as_const(clients)) {
        //: Choice of a filter: requests of clients whose token has no name.
        items.emplaceBack(each.isEmpty() ? tr("Without a name") : each, each);
    }
    fill(m_client, items, client);
    //: Choice of a filter: requests that went to any model.
    items = {{tr("Any model"), QVariant()}};
    QStringList models = m_choices.models;
    if (model.isValid() && !models.contains(model.toString())) {
        models.append(model.toString());
    }
    for (const QString &each : std::as_const(models)) {
        items.emplaceBack(each, each);
    }
    fill(m_model, items, model);
    //: Choice of a filter: requests that went anywhere.
    items = {{tr("Any place"), QVariant()}};
    for (const Place each : {Place::Local, Place::Lan, Place::Hosted}) {
        items.emplaceBack(capitalized(placeWord(each)), int(each));
    }
    fill(m_place, items, place);
    m_isFilling = false;
}

} // namespace Hearth
