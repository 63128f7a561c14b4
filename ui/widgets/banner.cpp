#include "widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Hearth {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new GlyphLabel(this))
    , m_sentence(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_third(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::small, Space::small, Space::small);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_glyph);
    m_sentence->setObjectName(QStringLiteral("bannerSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sentence, 1);
    m_main->setObjectName(QStringLiteral("bannerMain"));
    m_other->setObjectName(QStringLiteral("bannerOther"));
    m_third->setObjectName(QStringLiteral("bannerThird"));
    for (QPushButton *button : {m_main, m_other, m_third}) {
        layout->addWidget(button);
    }
    connect(m_main, &QPushButton::clicked, this, &Banner::mainTriggered);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherTriggered);
    connect(m_third, &QPushButton::clicked, this, &Banner::thirdTriggered);
    setActions({});
}

void Banner::setMessage(Glyph glyph, const QString &sentence)
{
    m_glyph->setGlyph(glyph);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    update();
}

void Banner::setActions(const QString &main, const QString &other, const QString &third)
{
    const auto set = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    };
    set(m_main, main);
    set(m_other, other);
    set(m_third, third);
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    const QColor color = glyphColor(m_glyph->glyph(), tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(tokens.surface, color, 0.5));
    painter.setBrush(mixed(tokens.surface, color, 0.08));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::cardRadius, Space::cardRadius);
}

} // namespace Hearth
