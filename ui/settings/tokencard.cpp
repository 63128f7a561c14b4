#include "settings/tokencard.h"

#include "session/session.h"
#include "widgets/tokens.h"
#include "wording/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr int hiddenLength = 24; ///< Dots that stand for a token of any length.

QLabel *makeWords(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

QLineEdit *makeReadOnly(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setReadOnly(true);
    field->setFont(fixedFont(parent->font()));
    return field;
}

} // namespace

TokenCard::TokenCard(Session &session, QWidget *parent)
    : SettingsCard(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_tokenLabel(new QLabel(this))
    , m_token(makeReadOnly("token", this))
    , m_reveal(makeButton("revealToken", this))
    , m_copyToken(makeButton("copyToken", this))
    , m_renew(makeButton("renewToken", this))
    , m_kept(makeWords("tokenKept", this))
    , m_question(new QWidget(this))
    , m_questionWords(makeWords("renewQuestion", m_question))
    , m_confirm(makeButton("renewConfirm", m_question))
    , m_cancel(makeButton("renewCancel", m_question))
    , m_urlLabel(new QLabel(this))
    , m_url(makeReadOnly("baseUrl", this))
    , m_copyUrl(makeButton("copyBaseUrl", this))
    , m_exampleLabel(new QLabel(this))
    , m_example(new QPlainTextEdit(this))
    , m_copyExample(makeButton("copyExample", this))
    , m_exampleHelp(makeWords("exampleHelp", this))
{
    buildToken();
    buildQuestion();
    body()->addWidget(makeHairline(this));
    buildClient();
    connect(&m_session, &Session::servingChanged, this, &TokenCard::update);
    connect(&m_session, &Session::tokenRenewed, this, &TokenCard::onRenewed);
    retranslate();
}

void TokenCard::buildToken()
{
    m_tokenLabel->setBuddy(m_token);
    m_kept->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_token, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copyToken);
    row->addWidget(m_renew);
    body()->addWidget(m_tokenLabel);
    body()->addLayout(row);
    body()->addWidget(m_kept);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_isRevealed); });
    connect(m_copyToken, &QPushButton::clicked, this, [this] {
        copyText(QString::fromLatin1(m_session.serving().token.reveal()), true);
        Q_EMIT noticeRequested(tr("Token copied."));
    });
    connect(m_renew, &QPushButton::clicked, this, [this] { ask(true); });
}

void TokenCard::buildQuestion()
{
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_questionWords, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    m_question->setVisible(false);
    body()->addWidget(m_question);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        ask(false);
        m_isRenewing = true;
        m_error.reset();
        m_session.renewToken();
        update();
    });
}

void TokenCard::buildClient()
{
    m_urlLabel->setBuddy(m_url);
    auto *url = new QHBoxLayout;
    url->setSpacing(Space::small);
    url->addWidget(m_url, 1);
    url->addWidget(m_copyUrl);
    body()->addWidget(m_urlLabel);
    body()->addLayout(url);

    m_example->setObjectName(QStringLiteral("example"));
    m_example->setReadOnly(true);
    m_example->setFont(fixedFont(font()));
    m_example->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_example->setTabChangesFocus(true);
    m_example->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_exampleLabel->setBuddy(m_example);
    m_exampleHelp->setProperty("muted", true);
    auto *example = new QHBoxLayout;
    example->setSpacing(Space::small);
    example->addWidget(m_example, 1);
    example->addWidget(m_copyExample, 0, Qt::AlignTop);
    body()->addWidget(m_exampleLabel);
    body()->addLayout(example);
    body()->addWidget(m_exampleHelp);
    connect(m_copyUrl, &QPushButton::clicked, this, [this] {
        copyText(m_url->text());
        Q_EMIT noticeRequested(tr("Address copied."));
    });
    connect(m_copyExample, &QPushButton::clicked, this, [this] {
        copyText(m_example->toPlainText());
        Q_EMIT noticeRequested(tr("Example copied."));
    });
}

void TokenCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    update();
}

bool TokenCard::canRenew() const
{
    const Serving &serving = m_session.serving();
    return m_snapshot->gateway.tokenRequired && (serving.tokenInKeychain || !serving.tokenFile.isEmpty());
}

QString TokenCard::whereKept() const
{
    const Serving &serving = m_session.serving();
    if (m_error) {
        return tr("The token was not renewed. %1").arg(errorSentence(*m_error));
    }
    if (!m_snapshot->gateway.tokenRequired) {
        return tr("No token is asked for.");
    }
    if (serving.token.isEmpty()) {
        return tr("The token is known once the gateway has started.");
    }
    if (serving.tokenInKeychain) {
        return tr("Kept in the keychain of your desktop.");
    }
    if (!serving.tokenFile.isEmpty()) {
        return tr("Kept in %1, which only you can read.").arg(serving.tokenFile);
    }
    if (serving.tokenFromSettings) {
        return tr("Comes from hearth.json5; change it there.");
    }
    return tr("Given when Hearth was started; it cannot be renewed here.");
}

void TokenCard::update()
{
    const bool hasToken = m_snapshot->gateway.tokenRequired && !m_session.serving().token.isEmpty();
    // The token stands in the widget only while it is to be seen.
    const QString shown = !hasToken ? QString()
        : m_isRevealed              ? QString::fromLatin1(m_session.serving().token.reveal())
                                    : QString(hiddenLength, QChar(0x2022));
    if (m_token->text() != shown) {
        m_token->setText(shown);
        m_token->setCursorPosition(0);
    }
    m_token->setEnabled(hasToken);
    m_reveal->setEnabled(hasToken);
    m_copyToken->setEnabled(hasToken);
    m_renew->setEnabled(canRenew() && !m_isRenewing);
    //: Buttons that show the token, or dots in its place.
    m_reveal->setText(m_isRevealed ? tr("Hide") : tr("Reveal"));
    m_kept->setText(whereKept());

    const QStringList &urls = m_snapshot->access.urls; // an address listened on need not be one to call
    const QString url = !urls.isEmpty()     ? urls.constFirst()
        : m_snapshot->gateway.url.isEmpty() ? QStringLiteral("http://%1:%2")
                                                  .arg(m_snapshot->settings.listenAddress)
                                                  .arg(m_snapshot->settings.port)
                                            : m_snapshot->gateway.url;
    const QString base = url + QStringLiteral("/v1");
    if (m_url->text() != base) {
        m_url->setText(base);
    }
    if (const QString example = exampleRequest(); m_example->toPlainText() != example) {
        m_example->setPlainText(example);
        const QMargins margins = m_example->contentsMargins();
        m_example->setFixedHeight(m_example->blockCount() * m_example->fontMetrics().lineSpacing()
            + 2 * int(m_example->document()->documentMargin()) + margins.top() + margins.bottom()
            + Space::tiny);
    }
    m_exampleHelp->setVisible(m_snapshot->gateway.tokenRequired);
}

QString TokenCard::exampleRequest() const
{
    // What is typed into a shell; not translated.
    QStringList lines{QStringLiteral("curl %1/chat/completions").arg(m_url->text())};
    if (m_snapshot->gateway.tokenRequired) {
        lines.append(QStringLiteral("-H \"Authorization: Bearer $HEARTH_TOKEN\""));
    }
    lines.append(QStringLiteral("-H \"Content-Type: application/json\""));
    lines.append(QStringLiteral(
        "-d '{\"model\": \"auto\", \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}'"));
    return lines.join(QStringLiteral(" \\\n  "));
}

void TokenCard::ask(bool asking)
{
    const bool hadKeyboard = m_question->isAncestorOf(window()->focusWidget());
    m_question->setVisible(asking);
    if (asking) {
        m_cancel->setFocus();
    } else if (hadKeyboard) {
        m_renew->setFocus();
    }
}

void TokenCard::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    update();
}

void TokenCard::onRenewed(const std::optional<Error> &error)
{
    m_isRenewing = false;
    m_error = error;
    update();
    if (!error) {
        Q_EMIT noticeRequested(tr("The token is renewed. Give your programs the new one."));
    }
}

void TokenCard::hideEvent(QHideEvent *event)
{
    SettingsCard::hideEvent(event);
    setRevealed(false);
    ask(false);
}

void TokenCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        ask(false);
        return;
    }
    SettingsCard::keyPressEvent(event);
}

void TokenCard::retranslate()
{
    //: Title of a group: the token that all programs may use, and how a program asks.
    setTitle(tr("Main token"));
    m_tokenLabel->setText(tr("Token"));
    m_token->setAccessibleName(tr("Token"));
    m_copyToken->setText(tr("Copy"));
    m_copyToken->setAccessibleName(tr("Copy the token"));
    //: Button: make a new token in place of the present one.
    m_renew->setText(tr("Renew"));
    m_renew->setAccessibleName(tr("Renew the token"));
    m_questionWords->setText(tr("Clients with the old token are refused from then on."));
    m_confirm->setText(tr("Renew"));
    m_confirm->setAccessibleName(tr("Renew the token now"));
    m_cancel->setText(tr("Cancel"));
    m_urlLabel->setText(tr("Base URL"));
    m_url->setAccessibleName(tr("Base URL"));
    m_copyUrl->setText(tr("Copy"));
    m_copyUrl->setAccessibleName(tr("Copy the base URL"));
    m_exampleLabel->setText(tr("A first request"));
    m_example->setAccessibleName(tr("A first request"));
    m_copyExample->setText(tr("Copy"));
    m_copyExample->setAccessibleName(tr("Copy the first request"));
    m_exampleHelp->setText(tr("HEARTH_TOKEN stands for the token above."));
    update();
}

} // namespace Hearth
