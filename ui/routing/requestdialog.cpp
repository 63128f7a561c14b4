#include "routing/requestdialog.h"

#include "engine/requestreading.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr QSize usualSize(640, 420);

} // namespace

RequestDialog::RequestDialog(QWidget *parent)
    : QDialog(parent)
    , m_sentence(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("requestDialog"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    layout->setSpacing(Space::medium);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_text->setObjectName(QStringLiteral("requestText"));
    m_text->setFont(fixedFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // it may be long
    layout->addWidget(m_text, 1);
    m_problem->setObjectName(QStringLiteral("requestProblem"));
    m_problem->setProperty("bad", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("requestCancel"));
    m_cancel->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("requestUse"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &RequestDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_use->setEnabled(!m_text->document()->isEmpty());
        m_wrong.clear();
        m_problem->hide();
    });
    retranslate();
}

void RequestDialog::read()
{
    const Result<RouteQuestion> question = routeQuestionOf(m_text->toPlainText().toUtf8());
    if (!question) {
        m_wrong = question.error().detail;
        retranslate();
        m_problem->show();
        m_text->setFocus();
        return;
    }
    Q_EMIT questionRead(*question);
    accept();
}

void RequestDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RequestDialog::retranslate()
{
    setWindowTitle(tr("Paste a request"));
    m_sentence->setText(
        tr("The JSON of a request to any of the endpoints. It is read here alone: nothing is sent or kept."));
    m_text->setAccessibleName(tr("JSON of the request"));
    m_cancel->setText(tr("Cancel"));
    //: Button: takes the lengths and needs of the request over.
    m_use->setText(tr("Use it"));
    //: %1: what is wrong, in English.
    m_problem->setText(tr("This is no request that Hearth takes: %1").arg(m_wrong));
}

} // namespace Hearth
