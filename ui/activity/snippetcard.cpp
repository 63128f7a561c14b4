#include "activity/snippetcard.h"

#include "widgets/flowlayout.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace Hearth {

namespace {

constexpr int codeLines = 3; ///< At least.

/// As high as its text, where there is room for it.
class CodeView final : public QPlainTextEdit
{
public:
    explicit CodeView(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        document()->setDocumentMargin(Space::small);
        connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), heightOf(blockCount())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QPlainTextEdit::minimumSizeHint().width(), heightOf(codeLines)};
    }

private:
    [[nodiscard]] int heightOf(int lines) const
    {
        return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth()
            + horizontalScrollBar()->sizeHint().height();
    }
};

QString defaultUrl()
{
    return QStringLiteral("http://%1:%2").arg(HearthSettings().listenAddress).arg(HearthSettings().port);
}

} // namespace

SnippetCard::SnippetCard(QWidget *parent)
    : Card(parent)
    , m_url(defaultUrl())
    , m_clients(new QButtonGroup(this))
    , m_code(new CodeView(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("snippetCard"));
    auto *line = new FlowLayout(Space::tiny, Space::tiny);
    for (int i = 0; i <= int(lastSnippetClient); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("snippetClient%1").arg(i));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setProperty("segment", true);
        m_clients->addButton(button, i);
        line->addWidget(button);
    }
    body()->addLayout(line);
    m_code->setObjectName(QStringLiteral("snippetCode"));
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    body()->addWidget(m_code);
    m_hint->setObjectName(QStringLiteral("snippetHint"));
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("snippetCopy"));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::medium);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_copy);
    body()->addLayout(foot);
    connect(m_clients, &QButtonGroup::idClicked, this, &SnippetCard::showSnippet);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText());
        Q_EMIT copied();
    });
    retranslate();
}

void SnippetCard::setGateway(const GatewayState &gateway)
{
    const QString url = gateway.url.isEmpty() ? defaultUrl() : gateway.url;
    if (url != m_url || gateway.tokenRequired != m_tokenRequired) {
        m_url = url;
        m_tokenRequired = gateway.tokenRequired;
        showSnippet();
    }
}

QString SnippetCard::address() const
{
    return clientBaseUrl(SnippetClient::Curl, m_url);
}

QWidget *SnippetCard::firstFocus() const
{
    return m_clients->checkedButton();
}

void SnippetCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
}

SnippetClient SnippetCard::client() const
{
    return SnippetClient(m_clients->checkedId());
}

void SnippetCard::retranslate()
{
    //: Title of a card with code that shows programs how to use Hearth's address.
    setTitle(tr("Point a client at Hearth"));
    m_code->setAccessibleName(tr("Code for the chosen client"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the code"));
    for (QAbstractButton *button : m_clients->buttons()) {
        button->setText(snippetTitle(SnippetClient(m_clients->id(button))));
        button->setAccessibleName(button->text());
    }
    m_code->setFont(fixedFont(font()));
    showSnippet();
}

void SnippetCard::showSnippet()
{
    m_code->setPlainText(clientSnippet(client(), m_url, m_tokenRequired));
    m_hint->setText(snippetTokenHint(m_tokenRequired));
}

} // namespace Hearth
