#include "forms/templatefields.h"

#include "forms/stillcombo.h"
#include "widgets/tokens.h"
#include "wording/templatewording.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

/// `templateContextWindow` for `context-window`.
QString objectNameOf(TemplateInput input)
{
    QString name = QStringLiteral("template");
    const QStringList words = QString(templateInputName(input)).split(u'-');
    for (const QString &word : words) {
        name += word.at(0).toUpper() + word.mid(1);
    }
    return name;
}

} // namespace

TemplateFields::TemplateFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void TemplateFields::setTemplate(const ConfigTemplate &from)
{
    m_given.clear();
    m_problems.clear();
    m_fields.clear();
    delete m_page;
    m_page = new QWidget(this);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, Space::small, 0);
    layout->setSpacing(Space::tiny);
    m_layout->addWidget(m_page);
    for (const TemplateField &field : from.fields) {
        addField(field);
    }
    layout->addStretch(1);
    m_page->show(); // at once: keys may come before the layout shows it
    retranslate();
}

void TemplateFields::addField(const TemplateField &from)
{
    Field field{from.input, from.isRequired, new QLabel(m_page), nullptr, nullptr, new QLabel(m_page)};
    const QString name = objectNameOf(from.input);
    QWidget *control = nullptr;
    if (from.input == TemplateInput::Api) {
        field.choice = new StillCombo(m_page);
        field.choice->addItems({QStringLiteral("openai-responses"), QStringLiteral("openai-completions")});
        connect(field.choice, &QComboBox::textActivated, this,
            [this, input = from.input](const QString &text) { onEdited(input, text); });
        control = field.choice;
    } else {
        field.edit = new QLineEdit(m_page);
        field.edit->setMaxLength(500);
        connect(field.edit, &QLineEdit::textEdited, this,
            [this, input = from.input](const QString &text) { onEdited(input, text); });
        control = field.edit;
    }
    control->setObjectName(name);
    field.label->setBuddy(control);
    field.label->setProperty("strong", true);
    field.note->setObjectName(name + QStringLiteral("Note"));
    field.note->setWordWrap(true);
    field.note->setTextFormat(Qt::PlainText);
    field.note->setFont(scaledFont(font(), Type::secondary));
    auto *layout = m_page->layout();
    layout->addWidget(field.label);
    layout->addWidget(control);
    layout->addWidget(field.note);
    static_cast<QVBoxLayout *>(layout)->addSpacing(Space::small);
    m_fields.append(field);
}

void TemplateFields::onEdited(TemplateInput input, const QString &text)
{
    m_given.insert(input, text);
    Q_EMIT edited();
}

void TemplateFields::setText(const Field &field, const QString &text)
{
    if (field.edit) {
        if (field.edit->text() != text) {
            field.edit->setText(text);
            field.edit->setCursorPosition(0);
        }
        return;
    }
    const QSignalBlocker quiet(field.choice);
    if (field.choice->findText(text) < 0 && !text.isEmpty()) {
        field.choice->addItem(text); // another one that the config has
    }
    field.choice->setCurrentText(text);
}

void TemplateFields::setValues(const TemplateValues &values)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!m_given.contains(field.input)) {
            setText(field, values.value(field.input));
        }
    }
}

void TemplateFields::setProblems(const QList<TemplateProblem> &problems)
{
    m_problems = problems;
    for (const Field &field : std::as_const(m_fields)) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
            [&field](const TemplateProblem &each) { return each.input == field.input; });
        const bool isBad = found != problems.cend();
        setNote(field, isBad ? templateProblemSentence(*found) : templateInputHelp(field.input), isBad);
    }
}

void TemplateFields::setNote(const Field &field, const QString &text, bool isBad)
{
    field.note->setText(text);
    QWidget *control = field.edit ? static_cast<QWidget *>(field.edit) : field.choice;
    control->setAccessibleDescription(text);
    if (field.note->property("bad").toBool() == isBad && field.note->property("muted").toBool() != isBad) {
        return;
    }
    field.note->setProperty("bad", isBad);
    field.note->setProperty("muted", !isBad);
    field.note->style()->unpolish(field.note);
    field.note->style()->polish(field.note);
}

QList<QWidget *> TemplateFields::controls() const
{
    QList<QWidget *> controls;
    for (const Field &field : m_fields) {
        controls.append(field.label->buddy());
    }
    return controls;
}

void TemplateFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TemplateFields::retranslate()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString label = templateInputLabel(field.input);
        //: %1 is what a field of a form is called.
        field.label->setText(field.isRequired ? label : tr("%1 (optional)").arg(label));
        field.label->buddy()->setAccessibleName(label);
    }
    setProblems(m_problems);
}

} // namespace Hearth
