#pragma once

#include "engine/snapshot.h"
#include "engine/wordresult.h"
#include "overview/setupaction.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace Hearth {

class GlyphLabel;

/// The checklist of the first local model, ticked live; once all is done one line remains, until the user
/// puts it away. GUI thread.
class SetupCard final : public Card
{
    Q_OBJECT

public:
    explicit SetupCard(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot); ///< Not null.
    /// What became of wordRequested().
    void setWordResult(const ModelRef &model, const WordResult &result);

Q_SIGNALS:
    void putAwayRequested(); ///< The user does not want to see it any more.
    void lookRequested(const QString &provider);
    void serverRequested(const QString &provider);
    void loadRequested(const Hearth::ModelRef &model, const Hearth::LoadOptions &options);
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void configPathRequested(const QString &path);
    void wordRequested(const Hearth::ModelRef &model);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *row;
        GlyphLabel *glyph;
        QLabel *title;
        QLabel *detail;
        QPushButton *button;
        SetupAction action;
    };

    void retranslate();
    void addLine();
    void showSteps();
    void keepFocusHere(bool isGoing, const QWidget *widget);
    void showLine(qsizetype at, const SetupStep &step, bool isNext);
    void act(qsizetype at);
    [[nodiscard]] QString wordText() const;

    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<bool> m_unfolded; ///< As the user wants it; none: until all is done.
    ModelRef m_wordModel; ///< Whose answer m_word is; empty: none was asked.
    std::optional<WordResult> m_word; ///< None while it is waited for.
    GlyphLabel *m_glyph;
    QLabel *m_sentence;
    QPushButton *m_fold;
    QPushButton *m_away;
    QWidget *m_steps;
    QVBoxLayout *m_list;
    QList<Line> m_lines;
};

} // namespace Hearth
