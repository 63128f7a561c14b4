#include "routing/hoprow.h"

#include "widgets/elidedlabel.h"
#include "widgets/lineicon.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr int barWidth = 3;
constexpr int iconSize = 16;
constexpr int markSize = 12;

QString placeIconName(Place place)
{
    switch (place) {
    case Place::Local:
        return QStringLiteral("computer");
    case Place::Lan:
        return QStringLiteral("network");
    case Place::Hosted:
        return QStringLiteral("send");
    }
    Q_UNREACHABLE();
}

/// The verdict's shape beside its word: an arrow, a hollow arrow, a dash.
class VerdictMark final : public QWidget
{
public:
    using QWidget::QWidget;
    void setVerdict(HopView::Verdict verdict)
    {
        m_verdict = verdict;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens tokens = Tokens::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(1.5, (height() - markSize) / 2.0 + 1.5, markSize - 3, markSize - 3);
        if (m_verdict == HopView::Verdict::PassedOver) {
            painter.setPen(QPen(tokens.muted, 2));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            return;
        }
        QPainterPath arrow;
        arrow.moveTo(box.left() + 1, box.top());
        arrow.lineTo(box.right(), box.center().y());
        arrow.lineTo(box.left() + 1, box.bottom());
        arrow.closeSubpath();
        const bool wins = m_verdict == HopView::Verdict::WouldServe;
        painter.setPen(
            QPen(wins ? tokens.ember : tokens.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(wins ? QBrush(tokens.ember) : Qt::NoBrush);
        painter.drawPath(arrow);
    }

private:
    HopView::Verdict m_verdict = HopView::Verdict::Behind;
};

} // namespace

HopRow::HopRow(QWidget *parent)
    : QFrame(parent)
    , m_number(new QLabel(this))
    , m_glyph(new GlyphLabel(this))
    , m_model(new ElidedLabel(this))
    , m_placeIcon(new QLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_reason(new QLabel(this))
    , m_mark(new VerdictMark(this))
    , m_verdict(new QLabel(this))
    , m_down(new QPushButton(this))
    , m_cold(new QPushButton(this))
{
    build();
    // clicked, not toggled: only a person's click asks a question.
    connect(m_down, &QPushButton::clicked, this,
        [this](bool down) { Q_EMIT pretendDownChanged(m_hop.candidate.ref.provider, down); });
    connect(m_cold, &QPushButton::clicked, this,
        [this](bool cold) { Q_EMIT pretendColdChanged(m_hop.candidate.ref, cold); });
}

void HopRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::medium, Space::small, Space::small, Space::small);
    row->setSpacing(Space::medium);
    m_number->setProperty("muted", true);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    row->addWidget(m_number, 0, Qt::AlignTop);
    m_glyph->setFixedHeight(fontMetrics().height());
    row->addWidget(m_glyph, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tiny / 2);
    texts->addWidget(m_model);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Space::tiny + 2);
    facts->addWidget(m_placeIcon);
    m_facts->setMuted(true);
    m_facts->setElideMode(Qt::ElideRight);
    facts->addWidget(m_facts, 1);
    texts->addLayout(facts);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("caution", true);
    texts->addWidget(m_reason);
    row->addLayout(texts, 1);

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Space::small);
    m_mark->setFixedSize(markSize, fontMetrics().height());
    verdict->addWidget(m_mark);
    verdict->addWidget(m_verdict, 1);
    row->addLayout(verdict);
    row->setAlignment(verdict, Qt::AlignVCenter);
    for (QPushButton *button : {m_down, m_cold}) {
        button->setCheckable(true);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_model->setFont(scaledFont(font(), 1, QFont::DemiBold));
}

void HopRow::setHop(const HopView &hop)
{
    m_hop = hop;
    const QString name = QStringLiteral("hop%1").arg(hop.number);
    setObjectName(name);
    m_model->setObjectName(name + QStringLiteral("Model"));
    m_facts->setObjectName(name + QStringLiteral("Facts"));
    m_reason->setObjectName(name + QStringLiteral("Reason"));
    m_verdict->setObjectName(name + QStringLiteral("Verdict"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    m_cold->setObjectName(name + QStringLiteral("Cold"));
    showHop();
}

QString HopRow::verdictWord() const
{
    switch (m_hop.verdict) {
    case HopView::Verdict::WouldServe:
        //: Verdict on a hop of a route: the request would go here.
        return tr("would serve");
    case HopView::Verdict::Behind:
        //: Verdict on a hop of a route: tried when the ones before it fail.
        return tr("behind");
    case HopView::Verdict::PassedOver:
        //: Verdict on a hop of a route: it cannot take the request.
        return tr("passed over");
    }
    Q_UNREACHABLE();
}

QString HopRow::windowText() const
{
    if (!m_hop.candidate.limit) {
        return tr("context window not known");
    }
    const QString tokens = tokensText(m_hop.candidate.limit);
    //: A context window in tokens, as loaded now; as the config or the model says.
    return m_hop.candidate.limitIsLoaded ? tr("window %1, loaded").arg(tokens)
                                         : tr("window %1, configured").arg(tokens);
}

void HopRow::showHop()
{
    const Candidate &candidate = m_hop.candidate;
    m_number->setText(QLocale().toString(m_hop.number));
    m_glyph->setGlyph(glyphOf(candidate.state));
    m_model->setText(candidate.ref.toString());
    const QString gap = QStringLiteral(" · ");
    m_facts->setText(placeWord(candidate.place) + gap + modelStateWord(candidate.state) + gap + windowText());
    m_reason->setText(skipSentence(candidate));
    m_reason->setVisible(m_hop.verdict == HopView::Verdict::PassedOver);
    static_cast<VerdictMark *>(m_mark)->setVerdict(m_hop.verdict);
    m_verdict->setText(verdictWord());
    const bool wins = m_hop.verdict == HopView::Verdict::WouldServe;
    m_verdict->setFont(scaledFont(font(), 1, wins ? QFont::DemiBold : QFont::Normal));
    //: Button: as if this server did not answer. Short.
    m_down->setText(tr("As if down"));
    m_down->setAccessibleName(tr("As if %1 did not answer").arg(candidate.ref.provider));
    m_down->setToolTip(m_down->accessibleName());
    m_down->setChecked(m_hop.pretendDown);
    //: Button: as if this model were not in memory. Short.
    m_cold->setText(tr("As if cold"));
    m_cold->setAccessibleName(tr("As if %1 were not in memory").arg(candidate.ref.toString()));
    m_cold->setToolTip(m_cold->accessibleName());
    m_cold->setChecked(m_hop.pretendCold);
    m_cold->setEnabled(m_hop.canBeCold);
    // As wide as the longest verdict, so that the rows stand in columns.
    int widest = 0;
    for (const QString &word : {tr("would serve"), tr("behind"), tr("passed over")}) {
        widest = qMax(widest, QFontMetrics(scaledFont(font(), 1, QFont::DemiBold)).horizontalAdvance(word));
    }
    m_verdict->setMinimumWidth(widest + Space::tiny);
    setAccessibleName(
        tr("Hop %1: %2, %3").arg(QLocale().toString(m_hop.number), candidate.ref.toString(), verdictWord()));
    updateIcons();
    update();
}

void HopRow::updateIcons()
{
    m_placeIcon->setPixmap(lineIcon(placeIconName(m_hop.candidate.place), QPalette::PlaceholderText)
                               .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void HopRow::paintEvent(QPaintEvent *event)
{
    if (m_hop.verdict == HopView::Verdict::WouldServe) {
        const Tokens tokens = Tokens::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), Space::controlRadius, Space::controlRadius);
        painter.setClipPath(outline);
        painter.fillRect(rect(), tokens.selection);
        painter.fillRect(QRect(0, 0, barWidth, height()), tokens.ember);
    }
    QFrame::paintEvent(event);
}

void HopRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showHop();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace Hearth
