#pragma once

#include "config/modeluses.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Hearth {

/// Asks before a provider or model goes that other places name: which they are, whether it is to go there,
/// too, and what stays.
class RemovalDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a name: the provider's key or the model's reference. \a uses: not empty.
    RemovalDialog(const QString &name, const QList<ModelUse> &uses, QWidget *parent);
    [[nodiscard]] bool takesUsesOut() const; ///< removalOf() is wanted, too.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QList<ModelUse> m_uses;
    QLabel *m_sentence;
    QLabel *m_list;
    QCheckBox *m_everywhere;
    QLabel *m_staying;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace Hearth
