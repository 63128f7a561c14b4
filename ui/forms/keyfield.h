#pragma once

#include "config/keyform.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace Hearth {

/// How the key is given: the way, and what that way needs. A key that stands in the file is never shown.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] KeyForm key() const;
    void setKey(const KeyForm &key); ///< No signal.
    [[nodiscard]] QWidget *chooser() const; ///< What the label leads to.
    [[nodiscard]] QString help() const; ///< Of the way that is chosen.
    void retranslate();

Q_SIGNALS:
    void keyEdited(); ///< By a person.

private:
    [[nodiscard]] KeyForm::Kind kind() const;
    [[nodiscard]] QWidget *makeReferencePage();
    void showKind();

    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_marker;
    QLineEdit *m_variable;
    QComboBox *m_source;
    QLineEdit *m_provider;
    QLineEdit *m_id;
    QLineEdit *m_literal;
    bool m_hasLiteral = false; ///< A key stands in the file.
};

} // namespace Hearth
