#pragma once

#include "engine/snapshot.h"
#include "overview/checkedscope.h"
#include "widgets/card.h"

#include <QSet>

class QLabel;
class QPushButton;

namespace Hearth {

class DriftLine;
class GlyphLabel;

/// Where config and servers differ, the worst first; where they do not, what was really checked. GUI thread.
class DriftCard final : public Card
{
    Q_OBJECT

public:
    explicit DriftCard(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot); ///< Not null.
    void refresh(); ///< Ages as at this moment.

Q_SIGNALS:
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void configPathRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showLines();
    void showScope();
    void addLine();

    std::shared_ptr<const Snapshot> m_snapshot;
    QList<Drift> m_drift; ///< Shown now.
    QSet<QString> m_unfolded; ///< Keys of those whose reason shows.
    bool m_showsAll = false;
    QVBoxLayout *m_list;
    QList<DriftLine *> m_lines;
    QPushButton *m_more;
    GlyphLabel *m_scopeGlyph;
    QLabel *m_scope;
};

} // namespace Hearth
