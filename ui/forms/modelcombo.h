#pragma once

#include <QComboBox>
#include <QStringList>

namespace Hearth {

/// A combo box in a form that scrolls: the wheel is the form's, so that scrolling changes nothing.
class StillComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A model to choose: from a list, by typing any part of its name, or by typing a whole reference that the
/// list does not have. Anything else that is typed is put back.
class ModelCombo final : public StillComboBox
{
    Q_OBJECT

public:
    explicit ModelCombo(QWidget *parent = nullptr);

    /// No signal. What is being typed stays.
    void setModels(const QStringList &refs);
    void setModel(const QString &ref); ///< As written in the config; empty: none. No signal.
    [[nodiscard]] const QString &ref() const { return m_ref; }
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void chosen(const QString &ref); ///< By a person, another one than before.

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const QString &text);

    QString m_ref;
};

} // namespace Hearth
