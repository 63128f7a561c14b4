#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Hearth {

class ConfigDraft;

/// The line below a draft, always in view: how text and file stand to each other, and what to do about it.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft outlives this.
    explicit SaveBar(ConfigDraft &draft, QWidget *parent = nullptr);

    void addTool(QWidget *tool); ///< Beside the state.
    void setReviewing(bool reviewing); ///< What would be saved is shown just now.
    void setHistoryShown(bool shown);
    void update(); ///< The draft's state may have changed.

Q_SIGNALS:
    void historyRequested(bool show);
    void reviewRequested(bool show);
    void revertRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString stateWords() const;

    ConfigDraft &m_draft;
    QHBoxLayout *m_layout;
    QLabel *m_state;
    QPushButton *m_history;
    QPushButton *m_review;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace Hearth
