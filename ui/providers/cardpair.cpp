#include "providers/cardpair.h"

#include "providers/modeldetails.h"
#include "providers/servercard.h"
#include "widgets/tokens.h"

#include <QEvent>

#include <algorithm>

namespace Hearth {

PairHeights pairHeights(int total, int upper, int lower)
{
    if (upper + lower <= total) {
        return {upper, lower};
    }
    const int least = std::min(upper, total / 2);
    const int share = std::clamp(total - lower, least, std::max(upper, least));
    return {share, total - share};
}

CardPair::CardPair(ServerCard *server, ModelDetails *details, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_details(details)
{
    server->setParent(this);
    details->setParent(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CardPair::place()
{
    if (m_details->isHidden()) {
        m_server->setGeometry(rect());
        return;
    }
    const PairHeights heights = pairHeights(
        height() - Space::large, m_server->naturalHeight(width()), m_details->naturalHeight(width()));
    m_server->setGeometry(0, 0, width(), heights.upper);
    m_details->setGeometry(0, heights.upper + Space::large, width(), heights.lower);
}

bool CardPair::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        place();
    }
    return QWidget::event(event);
}

void CardPair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace Hearth
