#include "routing/frontcard.h"

#include "widgets/stateglyph.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace Hearth {

FrontCard::FrontCard(QWidget *parent)
    : Card(parent)
    , m_glyph(new GlyphLabel(this))
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_put(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_token(new QPushButton(this))
{
    setObjectName(QStringLiteral("frontCard"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    m_glyph->setFixedHeight(fontMetrics().height());
    line->addWidget(m_glyph, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tiny);
    m_sentence->setObjectName(QStringLiteral("frontSentence"));
    m_detail->setObjectName(QStringLiteral("frontDetail"));
    for (QLabel *each : {m_sentence, m_detail}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
        words->addWidget(each);
    }
    m_detail->setProperty("muted", true);
    line->addLayout(words, 1);
    body()->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    m_put->setObjectName(QStringLiteral("putInFront"));
    m_take->setObjectName(QStringLiteral("takeFromFront"));
    m_token->setObjectName(QStringLiteral("frontToken"));
    m_token->setProperty("flat", true);
    for (QPushButton *each : {m_put, m_take, m_token}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_put, &QPushButton::clicked, this, [this] { Q_EMIT frontRequested(true); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT frontRequested(false); });
    connect(m_token, &QPushButton::clicked, this, &FrontCard::settingsRequested);
    retranslate();
}

void FrontCard::setView(
    const FrontView &view, const QString &address, const QString &certificate, bool canEdit)
{
    if (view == m_view && address == m_address && certificate == m_certificate && canEdit == m_canEdit) {
        return;
    }
    m_view = view;
    m_address = address;
    m_certificate = certificate;
    m_canEdit = canEdit;
    retranslate();
}

QString FrontCard::sentence() const
{
    switch (m_view.state) {
    case FrontState::Off:
        return tr("OpenClaw asks its models itself. With Hearth in front, a failing model is passed over in "
                  "milliseconds instead of minutes.");
    case FrontState::On:
        return tr("OpenClaw sends its requests to Hearth, which routes them.");
    case FrontState::Incomplete:
        return tr("OpenClaw is told to use Hearth, but the provider entry or Hearth's own chain is missing.");
    }
    Q_UNREACHABLE();
}

QString FrontCard::detail() const
{
    const QString chain = m_view.chain.join(QStringLiteral(", "));
    if (m_view.state == FrontState::On) {
        const bool isElsewhere = !m_address.isEmpty() && m_view.address != m_address;
        //: Addresses: as the config has it; where the gateway listens.
        return isElsewhere
            ? tr("The config says %1, but the gateway listens at %2.").arg(m_view.address, m_address)
            //: %1: an address, %2: models in order.
            : tr("At %1, along %2.").arg(m_view.address, chain);
    }
    if (chain.isEmpty()) {
        return tr("The config names no model that Hearth could route to.");
    }
    //: What is changed in the two files; %1: models in order, %2: an address.
    return tr("hearth.json5: the route auto gets the chain %1.\n"
              "openclaw.json: a provider “hearth” at %2, the primary model becomes hearth/auto, without "
              "fallbacks.")
        .arg(chain, m_address);
}

/// Node trusts no certificate that Hearth made, nor one of a household's own authority.
QString FrontCard::trust() const
{
    if (m_certificate.isEmpty() || m_view.chain.isEmpty()) {
        return {};
    }
    //: %1: an environment variable with a file's path, as it is to be set.
    return u'\n'
        + tr("The gateway speaks TLS: start OpenClaw with %1, or it will not trust the certificate.")
              .arg(QStringLiteral("NODE_EXTRA_CA_CERTS=") + m_certificate);
}

void FrontCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FrontCard::retranslate()
{
    setTitle(tr("Hearth in front of OpenClaw"));
    const bool isOn = m_view.state == FrontState::On;
    const bool isElsewhere = isOn && !m_address.isEmpty() && m_view.address != m_address;
    m_glyph->setGlyph(isElsewhere || m_view.state == FrontState::Incomplete ? Glyph::Warning
            : isOn                                                          ? Glyph::Agrees
                                                                            : Glyph::Note);
    m_sentence->setText(sentence());
    m_detail->setText(detail() + trust());
    //: Buttons: OpenClaw's requests go through Hearth from now on; no longer.
    m_put->setText(isOn                              ? tr("Put the address right")
            : m_view.state == FrontState::Incomplete ? tr("Complete it")
                                                     : tr("Put Hearth in front"));
    m_take->setText(tr("Take Hearth out again"));
    m_token->setText(tr("OpenClaw needs the gateway's token: show it"));
    m_token->setVisible(m_view.state != FrontState::Off);
    const bool canTake = m_canEdit && !m_view.chain.isEmpty();
    showButtons(
        {!isOn || isElsewhere, canTake && !m_address.isEmpty()}, {m_view.state != FrontState::Off, canTake});
}

/// Who has pressed a button that goes away finds the keyboard at the one that undoes it, not at the other end
/// of the page: also when it takes two saves until that one can be pressed.
void FrontCard::showButtons(ButtonLook put, ButtonLook take)
{
    const std::pair<QPushButton *, ButtonLook> looks[] = {{m_put, put}, {m_take, take}};
    if (const QWidget *focus = QApplication::focusWidget()) {
        m_hasKeyboard = focus == m_put || focus == m_take;
    }
    for (const auto &[button, look] : looks) {
        if (button->hasFocus() && !(look.isShown && look.isEnabled)) {
            button->clearFocus();
        }
        button->setVisible(look.isShown);
        button->setEnabled(look.isEnabled);
    }
    if (m_hasKeyboard && !QApplication::focusWidget()) {
        for (const auto &[button, look] : looks) {
            if (look.isShown && look.isEnabled) {
                button->setFocus();
                break;
            }
        }
    }
}

} // namespace Hearth
