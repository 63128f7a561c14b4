#pragma once

#include "draft/configdraft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hearth {

class DataTable;
class GlyphLabel;
class ProblemModel;

/// What is wrong with a text, a row each, as high as it has rows and no higher than a few; or that nothing
/// is.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<DraftDiagnostic> &problems);
    /// Asks for fixAllRequested(); for whoever has room for it. Visible while there is something to repair.
    [[nodiscard]] QPushButton *fixAllButton() { return m_fixAll; }
    [[nodiscard]] int count(ConfigDiagnostic::Severity severity) const;
    void setSaysNone(bool says); ///< Whether an empty list is good news: only of a text that was read.

Q_SIGNALS:
    void opened(int index); ///< The user chose a problem: an index of the list last given.
    void fixesRequested(int index); ///< What can be done about that one?
    void fixAllRequested(); ///< Make all repairs that need no choice.

protected:
    void changeEvent(QEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showMenu(const QPoint &position);
    void updateRows();
    void retranslate();

    GlyphLabel *m_noneGlyph;
    QLabel *m_none;
    DataTable *m_table;
    QPushButton *m_fixAll;
    ProblemModel *m_model;
    bool m_saysNone = false;
};

} // namespace Hearth
