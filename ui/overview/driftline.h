#pragma once

#include "doctor/driftvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace Hearth {

class GlyphLabel;

/// One difference between config and servers: what it is, a button that mends it, one that says why it
/// matters. GUI thread.
class DriftLine final : public QWidget
{
    Q_OBJECT

public:
    explicit DriftLine(QWidget *parent = nullptr);
    /// \a number: in the list, for the parts' names: "driftMend0". The first one's button stands out.
    void setDrift(const Drift &drift, int number);
    void setUnfolded(bool unfolded); ///< The reason shows.
    void retranslate();

Q_SIGNALS:
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void configPathRequested(const QString &path);
    void unfoldedChanged(bool unfolded); ///< By the user.

private:
    void showTexts();
    void mend(qsizetype repair);
    void makeOthers();

    Drift m_drift;
    int m_number = -1;
    GlyphLabel *m_glyph;
    QLabel *m_title;
    QPushButton *m_mend;
    QPushButton *m_why;
    QLabel *m_reason;
    QWidget *m_others; ///< Further repairs, shown with the reason.
    QHBoxLayout *m_othersRow;
    QList<QPushButton *> m_otherButtons;
};

} // namespace Hearth
