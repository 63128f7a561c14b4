#pragma once

#include "forms/stillcombo.h"

#include <QStringList>

namespace Hearth {

/// A model to choose: from a list, by typing any part of its name, or by typing a whole reference that the
/// list does not have. Anything else that is typed is put back.
class ModelCombo final : public StillCombo
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
