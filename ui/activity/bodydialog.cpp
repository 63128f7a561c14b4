#include "activity/bodydialog.h"

#include "widgets/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr QSize firstSize{760, 560};

} // namespace

BodyDialog::BodyDialog(const RequestBody &body, QWidget *parent)
    : QDialog(parent)
    , m_isCut(body.isCut)
    , m_requestLabel(new QLabel(this))
    , m_request(new QPlainTextEdit(this))
    , m_answerLabel(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("bodyDialog"));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    column->setSpacing(Space::small);
    m_request->setObjectName(QStringLiteral("bodyRequest"));
    m_answer->setObjectName(QStringLiteral("bodyAnswer"));
    const QFont fixed = fixedFont(font());
    for (const auto &[label, edit, text] : {std::tuple(m_requestLabel, m_request, body.request),
             std::tuple(m_answerLabel, m_answer, body.answer)}) {
        edit->setReadOnly(true);
        edit->setTabChangesFocus(true);
        edit->setFont(fixed);
        edit->setPlainText(QString::fromUtf8(text));
        label->setProperty("strong", true);
        column->addWidget(label);
        column->addWidget(edit, 1);
    }
    m_note->setObjectName(QStringLiteral("bodyNote"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    foot->addWidget(m_note, 1);
    m_copy->setObjectName(QStringLiteral("bodyCopy"));
    m_close->setObjectName(QStringLiteral("bodyClose"));
    m_close->setDefault(true);
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    column->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_request->toPlainText() + QStringLiteral("\n\n") + m_answer->toPlainText());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void BodyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BodyDialog::retranslate()
{
    //: Title of a window: the text of a request and of its answer.
    setWindowTitle(tr("Request and answer"));
    m_requestLabel->setText(tr("Request"));
    m_request->setAccessibleName(m_requestLabel->text());
    m_answerLabel->setText(tr("Answer"));
    m_answer->setAccessibleName(m_answerLabel->text());
    m_note->setText(m_isCut ? tr("Keys are masked. Only the first 4 MiB of each text are kept.")
                            : tr("Keys are masked."));
    m_copy->setText(tr("Copy both"));
    m_close->setText(tr("Close"));
}

} // namespace Hearth
