#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Hearth {

/// A sentence that floats at the window's foot for some seconds, with at most one action ("Undo"). A newer
/// one takes its place. Stays while the mouse is over it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// Floats over \a host.
    explicit Toast(QWidget *host);
    void showSentence(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_sentence;
    QPushButton *m_action;
    QTimer m_end;
};

} // namespace Hearth
