#pragma once

#include "engine/snapshot.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QScrollBar;
class QVBoxLayout;

namespace Hearth {

/// What stands in the window's right part: an opening sentence that answers the question people come with,
/// one line of the deciding figures, the main actions at the right, and the body. Pages are fed with values
/// and do no I/O; what they want done they ask the engine, or tell by signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Scrolling: the body moves under the header when it is higher than the window. Filling: it takes just
    /// the height there is.
    enum class Body { Scrolling, Filling };

    explicit Page(Body body, QWidget *parent = nullptr);

    /// Called in the GUI thread with each new snapshot while the page is the current one, and once before it
    /// becomes so. Never null.
    virtual void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    /// What gets the keyboard when the page is opened; null: the first that takes it.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }

Q_SIGNALS:
    void pageRequested(const QString &page); ///< Go to another page: overview, providers, …
    void noticeRequested(const QString &sentence); ///< Show for a moment, for example "Copied."

protected:
    void setSentence(const QString &sentence); ///< The page's opening sentence; wraps.
    void setDetail(const QString &detail); ///< The line below it, muted; empty: none.
    void addAction(QWidget *button); ///< At the right of the sentence.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// Sets all texts again; called when the language changed. Call it once at the end of the constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFonts();

    QLabel *m_sentence;
    QLabel *m_detail;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
    QScrollBar *m_bar = nullptr; ///< Null: the body fills.
};

} // namespace Hearth
