#include "routing/hoplist.h"

#include "routing/forgetchildren.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int lineHeight = 2;

class DropLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Tokens::current().ember); }
};

} // namespace

HopList::HopList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_line(new DropLine(this))
{
    setObjectName(QStringLiteral("hopList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::small);
    m_line->setObjectName(QStringLiteral("dropLine"));
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
}

HopList::~HopList()
{
    forgetChildren(*this);
}

HopCard *HopList::makeCard()
{
    auto *card = new HopCard(this);
    const auto place = [this, card] { return int(m_cards.indexOf(card)); };
    connect(card, &HopCard::moveRequested, this, [this, place](int by) { move(place(), place() + by); });
    connect(card, &HopCard::removeRequested, this,
        [this, place](int target) { Q_EMIT removeRequested(place(), target); });
    connect(card, &HopCard::joinRequested, this, [this, place] { Q_EMIT joinRequested(place()); });
    connect(card, &HopCard::splitRequested, this, [this, place] { Q_EMIT splitRequested(place()); });
    connect(card, &HopCard::dragged, this, &HopList::showDrop);
    connect(card, &HopCard::dropped, this, [this, place] { drop(place()); });
    connect(card, &HopCard::dragCancelled, this, &HopList::endDrag);
    connect(card, &HopCard::pretendDownChanged, this, &HopList::pretendDownChanged);
    connect(card, &HopCard::pretendColdChanged, this, &HopList::pretendColdChanged);
    connect(card, &HopCard::closeCoolDownRequested, this, &HopList::closeCoolDownRequested);
    return card;
}

void HopList::setGroups(const QList<HopGroup> &groups)
{
    bool hadFocus = false;
    while (m_cards.size() > groups.size()) {
        HopCard *card = m_cards.takeLast();
        hadFocus = hadFocus || card->isAncestorOf(focusWidget()) || card->hasFocus();
        delete card;
    }
    while (m_cards.size() < groups.size()) {
        HopCard *card = makeCard();
        m_layout->addWidget(card);
        if (!m_cards.isEmpty()) {
            setTabOrder(m_cards.constLast(), card);
        }
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (m_cards.at(i)->group() != groups.at(i) || m_cards.at(i)->objectName().isEmpty()) {
            m_cards.at(i)->setGroup(groups.at(i));
        }
    }
    if (hadFocus && !m_cards.isEmpty()) {
        m_cards.constLast()->setFocus(Qt::OtherFocusReason);
    }
    if (!m_focusPart.isEmpty() && m_focusCard < m_cards.size()) {
        m_cards.at(m_focusCard)->focusPart(m_focusPart);
    }
    m_focusPart.clear();
    setVisible(!groups.isEmpty());
}

void HopList::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= m_cards.size() || from == to) {
        return;
    }
    m_focusPart = m_cards.at(from)->focusedPart(); // the keyboard goes along
    m_focusCard = to;
    Q_EMIT moveRequested(from, to);
}

int HopList::gapAt(int y) const
{
    for (int i = 0; i < int(m_cards.size()); ++i) {
        if (y < m_cards.at(i)->geometry().center().y()) {
            return i;
        }
    }
    return int(m_cards.size());
}

void HopList::showDrop(const QPoint &globalPos)
{
    m_gap = gapAt(mapFromGlobal(globalPos).y());
    const int half = m_layout->spacing() / 2;
    const int y = m_gap < m_cards.size() ? m_cards.at(m_gap)->y() - half
                                         : m_cards.constLast()->geometry().bottom() + half;
    m_line->setGeometry(0, qBound(0, y - lineHeight / 2, height() - lineHeight), width(), lineHeight);
    m_line->raise();
    m_line->show();
}

void HopList::drop(int from)
{
    const int gap = m_gap;
    endDrag();
    if (gap >= 0) {
        m_cards.at(from)->setFocus(Qt::MouseFocusReason);
        move(from, gap > from ? gap - 1 : gap);
    }
}

void HopList::endDrag()
{
    m_gap = -1;
    m_line->hide();
}

} // namespace Hearth
