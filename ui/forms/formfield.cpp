#include "forms/formfield.h"

#include "widgets/tokens.h"
#include "wording/formwording.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace Hearth {

namespace {

/// The property of the style sheet that colours the line below.
const char *propertyFor(const std::optional<FormProblem> &problem)
{
    if (!problem) {
        return "muted";
    }
    const bool isNote = problem->finding && problem->finding->severity == ConfigDiagnostic::Severity::Info;
    return problem->isBlocking ? "bad" : isNote ? "muted" : "caution";
}

} // namespace

QString withoutMnemonic(QString label)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return label.remove(inBrackets).remove(u'&');
}

FormField::FormField(const QString &key, QWidget *control, QWidget *parent, QWidget *focus)
    : QWidget(parent)
    , m_key(key)
    , m_control(control)
    , m_focus(focus ? focus : control)
    , m_label(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_label->setBuddy(m_focus);
    m_label->setProperty("strong", true);
    m_note->setObjectName(key + QStringLiteral("Note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(scaledFont(font(), Type::secondary));
    if (const auto *edit = qobject_cast<QLineEdit *>(control)) {
        connect(edit, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
    }
    showNote();
}

void FormField::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty()); // a check box says it itself
    if (!label.isEmpty()) {
        m_focus->setAccessibleName(withoutMnemonic(label));
    }
    setHelp(help);
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    showNote();
}

void FormField::setProblem(const std::optional<FormProblem> &problem)
{
    const bool isEmpty = problem
        && (problem->code == FormProblem::Code::IdEmpty || problem->code == FormProblem::Code::NameEmpty
            || problem->code == FormProblem::Code::AddressEmpty);
    m_problem = isEmpty && !m_isTouched ? std::nullopt : problem;
    showNote();
}

QString FormField::note() const
{
    return m_note->text();
}

void FormField::showNote()
{
    m_note->setText(m_problem ? formProblemSentence(*m_problem) : m_help);
    m_note->setVisible(!m_note->text().isEmpty());
    m_focus->setAccessibleDescription(m_note->text());
    const char *wanted = propertyFor(m_problem);
    if (!m_note->property(wanted).toBool()) {
        for (const char *each : {"muted", "caution", "bad"}) {
            m_note->setProperty(each, qstrcmp(each, wanted) == 0);
        }
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
}

} // namespace Hearth
