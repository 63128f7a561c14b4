#pragma once

#include "doctor/driftvalues.h"
#include "widgets/stateglyph.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hearth {

class DriftLine;

/// Where config and server differ, a line for each: what differs, what would mend it, and why it matters.
/// Where they do not, one line that says so. GUI thread.
class DriftList final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix: of the names of its parts: those of DriftLine, `PREFIXAgreement`, `PREFIXAction`.
    explicit DriftList(const QString &prefix, QWidget *parent = nullptr);
    /// \a agreement: what is said where there is no difference; empty: nothing then. \a glyph before it.
    void setDrift(const QList<Drift> &drift, const QString &agreement, Glyph glyph);
    /// A button behind the sentence of agreement; empty: none.
    void setAction(const QString &text);
    void retranslate();
    [[nodiscard]] QStringList sentences() const; ///< As shown.

Q_SIGNALS:
    void actionTriggered();
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void configPathRequested(const QString &path);

private:
    void showAll();

    QString m_prefix;
    QVBoxLayout *m_layout;
    QList<DriftLine *> m_lines;
    QList<Drift> m_drift;
    QString m_agreementText;
    QWidget *m_agreementRow;
    GlyphLabel *m_agreementGlyph;
    QLabel *m_agreement;
    QPushButton *m_action;
};

} // namespace Hearth
