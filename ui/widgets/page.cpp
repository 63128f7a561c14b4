#include "widgets/page.h"

#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace Hearth {

Page::Page(Body body, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Space::large, 0, 0);
    outer->setSpacing(Space::large);

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tiny);
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_detail->setObjectName(QStringLiteral("pageDetail"));
    m_detail->setProperty("muted", true);
    m_detail->setVisible(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::page, 0, Space::page, 0);
    top->setSpacing(Space::large);
    top->addLayout(words, 1);
    m_actions->setSpacing(Space::small);
    top->addLayout(m_actions);
    outer->addLayout(top);

    m_body->setContentsMargins(Space::page, 0, Space::page, Space::large);
    m_body->setSpacing(Space::large);
    if (body == Body::Filling) {
        outer->addLayout(m_body, 1);
    } else {
        auto *area = new QScrollArea(this);
        area->setObjectName(QStringLiteral("pageScroll"));
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        auto *inside = new QWidget(area);
        inside->setLayout(m_body);
        area->setWidget(inside);
        m_bar = area->verticalScrollBar();
        m_bar->installEventFilter(this);
        // The window shows through.
        area->viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
        outer->addWidget(area, 1);
    }
    updateFonts();
}

void Page::setSnapshot(const std::shared_ptr<const Snapshot> &) { }

void Page::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void Page::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void Page::addAction(QWidget *button)
{
    m_actions->addWidget(button, 0, Qt::AlignTop);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        // The bar stands in the margin; the body keeps its right edge below that of the header.
        const int taken = event->type() == QEvent::Show ? m_bar->sizeHint().width() : 0;
        QMargins margins = m_body->contentsMargins();
        margins.setRight(qMax(Space::tiny, Space::page - taken));
        m_body->setContentsMargins(margins);
    }
    return QWidget::eventFilter(watched, event);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        updateFonts();
    }
}

void Page::updateFonts()
{
    m_sentence->setFont(scaledFont(font(), Type::sentence, QFont::DemiBold));
}

} // namespace Hearth
