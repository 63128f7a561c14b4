#pragma once

#include "activity/logfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Hearth {

/// What of the log is shown: words, time, outcome, client, model, place. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    void setChoices(const LogChoices &choices); ///< What was chosen stays, also when it is gone.
    [[nodiscard]] LogFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    QComboBox *addCombo(const char *name);
    void onChanged();

    LogChoices m_choices;
    QLineEdit *m_search;
    QComboBox *m_span;
    QComboBox *m_outcome;
    QComboBox *m_client;
    QComboBox *m_model;
    QComboBox *m_place;
    QPushButton *m_clear;
    bool m_isFilling = false;
};

} // namespace Hearth
