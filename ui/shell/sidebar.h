#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace Hearth {

/// One entry of the sidebar: icon and word, or the icon alone.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &page, QWidget *parent);
    [[nodiscard]] QString page() const { return m_page; }
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void updateToolTip();

    QString m_page;
    bool m_collapsed = false;
    bool m_reachedByKey = false; ///< The focus came by the keyboard: show where it is.
};

/// The window's navigation: one button a page, the current one marked. Arrow keys move, as in a list.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(const QStringList &pages, QWidget *parent = nullptr);
    void setCurrent(const QString &page);
    void setCollapsed(bool collapsed); ///< Icons alone.
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// The word for \a page in the present language.
    [[nodiscard]] static QString pageTitle(const QString &page);

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_group;
    QList<SidebarButton *> m_buttons;
    QWidget *m_brand;
    bool m_collapsed = false;
};

} // namespace Hearth
