#pragma once

#include "config/configtemplate.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Hearth {

/// The fields that a template asks to be filled in: label, control, and a line below with help, or with what
/// is wrong.
class TemplateFields final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateFields(QWidget *parent = nullptr);

    void setTemplate(const ConfigTemplate &from); ///< New, empty fields.
    /// Fills all fields but those that somebody has edited.
    void setValues(const TemplateValues &values);
    void setProblems(const QList<TemplateProblem> &problems);
    [[nodiscard]] const TemplateValues &given() const { return m_given; } ///< What somebody has edited.
    [[nodiscard]] QList<QWidget *> controls() const; ///< In reading order.

Q_SIGNALS:
    void edited(); ///< By a person.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        TemplateInput input = TemplateInput::Provider;
        bool isRequired = true;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr; ///< Or
        QComboBox *choice = nullptr;
        QLabel *note = nullptr;
    };

    void addField(const TemplateField &field);
    void onEdited(TemplateInput input, const QString &text);
    void retranslate();
    static void setText(const Field &field, const QString &text);
    static void setNote(const Field &field, const QString &text, bool isBad);

    QVBoxLayout *m_layout;
    QWidget *m_page = nullptr; ///< Of the present template.
    QList<Field> m_fields;
    TemplateValues m_given;
    QList<TemplateProblem> m_problems;
};

} // namespace Hearth
