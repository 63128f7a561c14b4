#include "forms/formdialog.h"

#include "forms/formfield.h"
#include "widgets/card.h"
#include "widgets/tokens.h"
#include "wording/formwording.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

/// A check takes 0.1 s for each megabyte [measured, 1.2 MB]: from here on it would be felt while typing.
constexpr qsizetype largeDocument = 128 * 1024;
constexpr std::chrono::milliseconds pauseInTyping{200}; ///< Our choice.
constexpr int usualWidth = 600;
constexpr int roomForNotes = 24; ///< What goes wrong may take another line.
constexpr int roomAround = 80; ///< Of the screen, for what stands around a window.

} // namespace

FormDialog::FormDialog(const Json5Document &document, QWidget *parent)
    : QDialog(parent)
    , m_page(new QWidget)
    , m_body(new QVBoxLayout(m_page))
    , m_further(new QLabel(m_page))
    , m_reason(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("formArea"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_page);
    outer->addWidget(area, 1);
    m_body->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    m_body->setSpacing(Space::medium);
    m_further->setObjectName(QStringLiteral("furtherSettings"));
    m_further->setProperty("muted", true);
    m_further->setWordWrap(true);
    m_further->setTextFormat(Qt::PlainText);
    m_further->hide();
    m_body->addWidget(m_further);
    m_body->addStretch(1);

    outer->addWidget(makeHairline(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::page, Space::medium, Space::page, Space::medium);
    row->setSpacing(Space::small);
    m_reason->setObjectName(QStringLiteral("formReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("muted", true);
    row->addWidget(m_reason, 1);
    m_cancel->setObjectName(QStringLiteral("formCancel"));
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("formAccept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    outer->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(
        document.toText().size() > largeDocument ? pauseInTyping : std::chrono::milliseconds(0));
    connect(&m_checkTimer, &QTimer::timeout, this, [this] { check(); });
}

void FormDialog::accept()
{
    if (m_checkTimer.isActive()) {
        m_checkTimer.stop();
        check();
    }
    if (m_accept->isEnabled()) {
        QDialog::accept();
    }
}

void FormDialog::checkSoon()
{
    if (m_checkTimer.intervalAsDuration().count() > 0) {
        m_checkTimer.start();
    } else {
        check();
    }
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        resize(wantedSize()); // before QDialog puts it in the middle of its parent
    }
    QDialog::showEvent(event);
}

QSize FormDialog::wantedSize()
{
    for (QWidget *each : findChildren<QWidget *>()) {
        each->ensurePolished(); // the style sheet makes them larger
    }
    m_body->invalidate();
    // As high as the fields are at this width; the area alone would ask for far less.
    const int width = std::max(usualWidth, m_page->minimumSizeHint().width());
    const int page =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_page->sizeHint().height();
    const int buttons = layout()->itemAt(2)->sizeHint().height() + 1;
    const QSize most =
        screen() ? screen()->availableSize() - QSize(roomAround, roomAround) : QSize(9999, 9999);
    return QSize(width, page + buttons + roomForNotes).expandedTo(m_usualSize).boundedTo(most);
}

void FormDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
}

void FormDialog::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

FormField *FormDialog::addField(
    const QString &key, QWidget *control, QHBoxLayout *row, QWidget *focus, int stretch)
{
    auto *field = new FormField(key, control, m_page, focus);
    m_fields.append(field);
    if (row) {
        row->addWidget(field, stretch);
    } else {
        m_body->insertWidget(m_body->count() - 2, field);
    }
    return field;
}

QHBoxLayout *FormDialog::addRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::large);
    m_body->insertLayout(m_body->count() - 2, row);
    return row;
}

void FormDialog::setFurther(qsizetype headers, const QStringList &otherKeys)
{
    QStringList parts;
    if (headers > 0) {
        parts.append(tr("%n header(s) stand in the text.", nullptr, int(headers)));
    }
    if (!otherKeys.isEmpty()) {
        //: %1: names of settings.
        parts.append(tr("%n further setting(s) stand in the text: %1.", nullptr, int(otherKeys.size()))
                         .arg(otherKeys.join(QStringLiteral(", "))));
    }
    const QString sentence = parts.join(u' ');
    m_further->setText(sentence);
    m_further->setVisible(!sentence.isEmpty());
    m_further->style()->unpolish(m_further); // its colour: it was polished before it stood in the area
    m_further->style()->polish(m_further);
}

void FormDialog::setObstacle(bool isThere, const QString &sentence)
{
    m_hasObstacle = isThere;
    m_obstacle = sentence;
}

void FormDialog::setProblems(const QList<FormProblem> &problems)
{
    // The worst of a field stands under it: a blocking one first, then in the order of the text.
    const auto worstOf = [&problems](const auto &isMeant) -> std::optional<FormProblem> {
        std::optional<FormProblem> worst;
        for (const FormProblem &each : problems) {
            if (isMeant(each) && (!worst || (each.isBlocking && !worst->isBlocking))) {
                worst = each;
            }
        }
        return worst;
    };
    for (FormField *field : std::as_const(m_fields)) {
        field->setProblem(worstOf([field](const FormProblem &each) { return each.field == field->key(); }));
    }
    const std::optional<FormProblem> blocking =
        worstOf([](const FormProblem &each) { return each.isBlocking; });
    m_reason->setText(m_hasObstacle ? m_obstacle : blocking ? formProblemSentence(*blocking) : QString());
    m_accept->setEnabled(!blocking && !m_hasObstacle);
}

} // namespace Hearth
