#include "routing/hoprow.h"

#include "widgets/elidedlabel.h"
#include "widgets/lineicon.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
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
    , m_glyph(new GlyphLabel(this))
    , m_model(new ElidedLabel(this))
    , m_placeIcon(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_rest(new QLabel(this))
    , m_close(new QPushButton(this))
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
    connect(m_close, &QPushButton::clicked, this,
        [this] { Q_EMIT closeCoolDownRequested(m_hop.candidate.ref.provider); });
}

void HopRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    row->setSpacing(Space::medium);
    m_glyph->setFixedHeight(fontMetrics().height());
    row->addWidget(m_glyph, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tiny / 2);
    texts->addWidget(m_model);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Space::tiny + 2);
    facts->addWidget(m_placeIcon, 0, Qt::AlignTop);
    m_facts->setProperty("muted", true);
    for (QLabel *each : {m_facts, m_reason, m_rest}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    facts->addWidget(m_facts, 1);
    texts->addLayout(facts);
    m_reason->setProperty("caution", true);
    texts->addWidget(m_reason);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(Space::small);
    m_rest->setProperty("caution", true);
    rest->addWidget(m_rest, 1);
    m_close->setProperty("inRow", true);
    rest->addWidget(m_close, 0, Qt::AlignTop);
    texts->addLayout(rest);
    row->addLayout(texts, 1);
    m_model->setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Fixed); // the column stands without facts, too

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Space::small);
    m_mark->setFixedSize(markSize, fontMetrics().height());
    verdict->addWidget(m_mark);
    verdict->addWidget(m_verdict, 1);
    row->addLayout(verdict);
    row->setAlignment(verdict, Qt::AlignTop);
    for (QPushButton *button : {m_down, m_cold}) {
        button->setCheckable(true);
        button->setProperty("inRow", true);
        row->addWidget(button, 0, Qt::AlignTop);
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
    m_rest->setObjectName(name + QStringLiteral("Rest"));
    m_close->setObjectName(name + QStringLiteral("CloseRest"));
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

QString HopRow::factsText() const
{
    const Candidate &candidate = m_hop.candidate;
    QString place = placeWord(candidate.place);
    if (!candidate.region.isEmpty()) {
        //: A place and its jurisdiction: "hosted (EU)".
        place = tr("%1 (%2)").arg(place, candidate.region);
    }
    QStringList facts{place, modelStateWord(candidate.state), windowText()};
    if (candidate.usualLoad) {
        //: How long reading the model into memory usually takes; %1: "38 s".
        facts.append(tr("loads in %1").arg(spanText(*candidate.usualLoad)));
    }
    if (m_hop.cost) {
        const auto dollars = [](double price) { return QLocale(QLocale::English).toCurrencyString(price); };
        //: Prices in dollars for a million tokens of prompt and of answer.
        facts.append(tr("%1 in, %2 out per million tokens")
                         .arg(dollars(m_hop.cost->input), dollars(m_hop.cost->output)));
    }
    if (candidate.slotsTotal) {
        //: How many requests of how many at once are under way there.
        facts.append(
            tr("%1 of %2 slots busy")
                .arg(QLocale().toString(candidate.inFlight), QLocale().toString(*candidate.slotsTotal)));
    }
    return facts.join(QStringLiteral(" · "));
}

QString HopRow::reasonText() const
{
    switch (m_hop.standing) {
    case HopView::Standing::Planned:
        break;
    case HopView::Standing::Unresolved:
        return tr("The config has no provider or model of this name.");
    case HopView::Standing::NotInForce:
        return tr("Not in force yet: hearth.json5 has unsaved changes, or is just being saved.");
    }
    const Candidate &candidate = m_hop.candidate;
    // The rest after failures has a line of its own.
    const bool isShown =
        m_hop.verdict == HopView::Verdict::PassedOver && candidate.reason != SkipReason::CoolingDown;
    return isShown ? skipSentence(candidate) : QString();
}

QString HopRow::restText() const
{
    const std::optional<CoolDown> &rest = m_hop.candidate.coolDown;
    if (!rest || m_hop.standing != HopView::Standing::Planned) {
        return {};
    }
    const QString why = errorKindSentence(rest->why);
    if (rest->isHalfOpen) {
        //: %1: a sentence on what had failed.
        return tr("%1 It rested; one request tries it now.").arg(why);
    }
    if (m_hop.candidate.coolDownLeft) {
        //: %1: a sentence on what had failed, %2: a span of time, %n: failures in a row.
        return tr("%1 It rests for another %2 after %n failure(s).", nullptr, rest->failures)
            .arg(why, spanText(*m_hop.candidate.coolDownLeft));
    }
    //: %1: a sentence on what had failed.
    return tr("%1 It has rested; the next request tries it.").arg(why);
}

void HopRow::showRest()
{
    const QString rest = restText();
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    //: Button: ends a provider's rest after failures, so that it is tried again at once.
    m_close->setText(tr("Close now"));
    m_close->setAccessibleName(tr("End the rest of %1 now").arg(m_hop.candidate.ref.provider));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setVisible(!rest.isEmpty());
}

void HopRow::showSwitches()
{
    const Candidate &candidate = m_hop.candidate;
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
    m_down->setEnabled(m_hop.standing == HopView::Standing::Planned);
}

void HopRow::showHop()
{
    const Candidate &candidate = m_hop.candidate;
    const bool isPlanned = m_hop.standing == HopView::Standing::Planned;
    const QString ref = isPlanned ? candidate.ref.toString() : m_hop.target;
    m_glyph->setGlyph(isPlanned ? glyphOf(candidate.state) : Glyph::Unknown);
    const bool isAlias = isPlanned && !m_hop.target.isEmpty() && m_hop.target != ref;
    //: An alias, and the model that it stands for.
    m_model->setText(isAlias ? tr("%1 (%2)").arg(m_hop.target, ref) : ref);
    m_facts->setText(isPlanned ? factsText() : QString());
    m_facts->setVisible(isPlanned);
    m_placeIcon->setVisible(isPlanned);
    m_reason->setText(reasonText());
    m_reason->setVisible(!m_reason->text().isEmpty());
    showRest();
    static_cast<VerdictMark *>(m_mark)->setVerdict(m_hop.verdict);
    m_verdict->setText(verdictWord());
    const bool wins = m_hop.verdict == HopView::Verdict::WouldServe;
    m_verdict->setFont(scaledFont(font(), 1, wins ? QFont::DemiBold : QFont::Normal));
    showSwitches();
    // As wide as the longest verdict, so that the rows stand in columns.
    int widest = 0;
    for (const QString &word : {tr("would serve"), tr("behind"), tr("passed over")}) {
        widest = qMax(widest, QFontMetrics(scaledFont(font(), 1, QFont::DemiBold)).horizontalAdvance(word));
    }
    m_verdict->setMinimumWidth(widest + Space::tiny);
    setAccessibleName(
        tr("Hop %1: %2, %3").arg(QLocale().toString(m_hop.number), m_model->text(), verdictWord()));
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
