#pragma once

#include "routing/targetmodel.h"

#include <QComboBox>

#include <memory>
#include <optional>

namespace Hearth {

/// Chooses what a request is addressed to: a route, an alias, a model. Typing searches; what is typed and
/// fits nothing is put back. New lists never disturb who is typing or looking at the open list.
class TargetPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetPicker(QWidget *parent = nullptr);
    ~TargetPicker() override;

    void setEntries(const QList<TargetEntry> &entries);
    /// Shown as it is, whether the list holds it or not; no signal.
    void setTarget(const QString &target);
    [[nodiscard]] QString target() const { return m_target; }

    void hidePopup() override;

Q_SIGNALS:
    void targetChosen(const QString &target); ///< By a person, and another than before.

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &target);
    void onTyped();
    void takePending();
    void showTarget();
    [[nodiscard]] bool isBusy() const;

    TargetModel *m_model;
    QString m_target;
    std::optional<QList<TargetEntry>> m_pending; ///< Waits until nobody types.
};

} // namespace Hearth
