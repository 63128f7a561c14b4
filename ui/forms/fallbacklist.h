#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace Hearth {

class ModelCombo;

/// The fallbacks in the order in which they are tried: a list with buttons to move one up or down or take it
/// out, and a choice of models to add. Changes nothing by itself: it says what somebody wants.
class FallbackList final : public QWidget
{
    Q_OBJECT

public:
    explicit FallbackList(QWidget *parent = nullptr);

    /// \a models: what can be added. The row that is chosen stays chosen.
    void setFallbacks(const QStringList &fallbacks, const QStringList &models);
    [[nodiscard]] QStringList fallbacks() const;

Q_SIGNALS:
    void wanted(const QStringList &fallbacks); ///< The whole list, as a person wants it.

protected:
    void changeEvent(QEvent *event) override;

private:
    void move(int by);
    void remove();
    void add();
    void choose(const QString &ref);
    void updateButtons();
    void retranslate();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    ModelCombo *m_choice;
    QPushButton *m_add;
};

} // namespace Hearth
