#pragma once

#include "engine/snapshot.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Hearth {

class NumberField;

/// How a model is to be loaded: its window and how long it stays, where the server lets one choose. Opens in
/// the details, no dialog. GUI thread.
class LoadForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadForm(QWidget *parent = nullptr);
    /// Whether there is anything to choose for \a model.
    [[nodiscard]] static bool isNeeded(const ModelRow &model);
    void open(const ModelRow &model); ///< Shows it with what fits \a model, and takes the keyboard.
    [[nodiscard]] LoadOptions options() const;
    void retranslate();

Q_SIGNALS:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter accepts, Esc closes.

private:
    void check();

    std::optional<qint64> m_most;
    QLabel *m_windowLabel;
    NumberField *m_window;
    QLabel *m_keepLabel;
    QComboBox *m_keep;
    QPushButton *m_accept;
    QPushButton *m_close;
    QLabel *m_note;
};

} // namespace Hearth
