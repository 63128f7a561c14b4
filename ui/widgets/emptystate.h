#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hearth {

/// What stands where there is nothing to show yet: an icon, one sentence, at most one action.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// \a icon: name of a line icon.
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    void setAction(const QString &text); ///< Empty: no button.
    [[nodiscard]] QPushButton *button() { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Hearth
