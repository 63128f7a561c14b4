#pragma once

#include "draft/configdraft.h"

#include <QWidget>

class QLabel;

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
    [[nodiscard]] int count(ConfigDiagnostic::Severity severity) const;
    void setSaysNone(bool says); ///< Whether an empty list is good news: only of a text that was read.

Q_SIGNALS:
    void opened(int index); ///< The user chose a problem: an index of the list last given.

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateRows();
    void retranslate();

    GlyphLabel *m_noneGlyph;
    QLabel *m_none;
    DataTable *m_table;
    ProblemModel *m_model;
    bool m_saysNone = false;
};

} // namespace Hearth
