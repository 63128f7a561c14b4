#include "activity/activityfigures.h"

#include "activity/percentilescard.h"
#include "activity/placescard.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace Hearth {

namespace {

constexpr int sideBySide = 760; ///< Pixels from which two cards fit beside each other.

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityFigures)

public:
    static QString firstToken() { return tr("Time to first token by model"); }
    static QString speed() { return tr("Tokens per second by model"); }
    static QString noFirstToken() { return tr("No request has had a first token."); }
    static QString noSpeed() { return tr("No request was long enough to have a speed."); }
};

QString milliseconds(double value)
{
    return durationText(std::chrono::milliseconds(qRound64(value)));
}

QString perSecond(double value)
{
    return QLocale().toString(value, 'f', value < 100 ? 1 : 0);
}

} // namespace

ActivityFigures::ActivityFigures(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_firstToken(new PercentilesCard(QStringLiteral("firstTokenByModel"),
          {&FigureWords::firstToken, &milliseconds, &FigureWords::noFirstToken}, m_content))
    , m_speed(new PercentilesCard(QStringLiteral("speedByModel"),
          {&FigureWords::speed, &perSecond, &FigureWords::noSpeed}, m_content))
    , m_places(new RequestPlacesCard(m_content))
{
    setObjectName(QStringLiteral("activityFigures"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::large);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    place();
}

void ActivityFigures::setRecords(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    if (m_records == records) {
        return;
    }
    m_records = records;
    m_isStale = true;
    if (isVisible()) {
        showRecords();
    }
}

void ActivityFigures::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showRecords();
}

void ActivityFigures::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void ActivityFigures::showRecords()
{
    if (!std::exchange(m_isStale, false)) {
        return;
    }
    const ActivityStats stats = activityStats(m_records);
    QList<PercentilesRow> firstToken;
    QList<PercentilesRow> speed;
    for (const ModelTotals &model : stats.models) {
        firstToken.append({model.ref.toString(), model.totals.firstTokenMs});
        speed.append({model.ref.toString(), model.totals.tokensPerSecond});
    }
    m_firstToken->setRows(firstToken);
    m_speed->setRows(speed);
    m_places->setStats(stats);
}

void ActivityFigures::place()
{
    auto *grid = static_cast<QGridLayout *>(m_content->layout());
    const bool isWide = viewport()->width() >= sideBySide;
    grid->addWidget(m_firstToken, 0, 0, 1, isWide ? 1 : 2);
    grid->addWidget(m_speed, isWide ? 0 : 1, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    grid->addWidget(m_places, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, isWide ? 1 : 0);
    grid->setRowStretch(3, 1);
}

} // namespace Hearth
