#pragma once

#include "config/formcheck.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Hearth {

/// \a label without its mnemonic, as it is read out: also one in brackets behind it, as Asian texts have it.
[[nodiscard]] QString withoutMnemonic(QString label);

/// A field of a form: its label above, the control, and one line below that says what it is for, or what is
/// wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// \a key: what the field stands for, as in FormProblem. \a control becomes a child and is named after
    /// the label for screen readers; \a focus: the part of it that the label's mnemonic leads to.
    FormField(const QString &key, QWidget *control, QWidget *parent, QWidget *focus = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setTexts(const QString &label, const QString &help); ///< The label may hold a mnemonic.
    void setHelp(const QString &help);
    /// Shown in place of the help; nothing: the help again.
    void setProblem(const std::optional<FormProblem> &problem);
    [[nodiscard]] QString note() const; ///< The line below, as it is now.

private:
    void showNote();

    QString m_key;
    QWidget *m_control;
    QWidget *m_focus;
    QLabel *m_label;
    QLabel *m_note;
    QString m_help;
    bool m_isTouched = false; ///< Somebody has typed here: only then an empty field is a mistake.
    std::optional<FormProblem> m_problem;
};

} // namespace Hearth
