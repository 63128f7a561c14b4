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
    /// \a prefix: of the names of its parts: "PREFIXTitle0", "PREFIXMend0", "PREFIXWhy0", "PREFIXReason0".
    explicit DriftLine(const QString &prefix, QWidget *parent = nullptr);
    /// \a number: in the list. \a isMain: its button stands out.
    void setDrift(const Drift &drift, int number, bool isMain = false);
    void setUnfolded(bool unfolded); ///< The reason shows.
    void retranslate();
    [[nodiscard]] QString sentence() const; ///< As shown.

Q_SIGNALS:
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void configPathRequested(const QString &path);
    void unfoldedChanged(bool unfolded); ///< By the user.

private:
    [[nodiscard]] QString nameOf(const char *part) const;
    void showTexts();
    void mend(qsizetype repair);
    void makeOthers();

    QString m_prefix;
    Drift m_drift;
    int m_number = -1;
    bool m_isMain = false;
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
