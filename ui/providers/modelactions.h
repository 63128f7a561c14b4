#pragma once

#include "engine/wordresult.h"
#include "providers/chosenmodel.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QLabel;
class QMenu;
class QPushButton;

namespace Hearth {

class GlyphLabel;
class LoadForm;

/// What can be done with a model, always in view: load, unload, keep warm, and the tests by what they cost.
/// What cannot be done now says why in its tooltip. Whatever costs money or memory asks first, in its place.
/// GUI thread.
class ModelActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelActions(QWidget *parent = nullptr);
    void setModel(const ChosenModel &chosen);
    void setWordResult(const ModelRef &ref, const WordResult &result);
    void retranslate();

Q_SIGNALS:
    void loadRequested(const Hearth::LoadOptions &options);
    void unloadRequested();
    void keepWarmRequested(qint64 untilEpochMs); ///< 0: end it.
    void lookRequested();
    void wordRequested();

private:
    void buildButtons();
    void buildWarmMenu();
    void buildConfirmation();
    void showButtons();
    void showTests();
    void showWarm();
    void showResult();
    void closePanels();
    void load();
    void sayWord();
    [[nodiscard]] QString whyNotLoad() const;
    [[nodiscard]] QString wordCost() const; ///< "free", "loads 38.0 GiB first".
    [[nodiscard]] bool asksBeforeWord() const;
    [[nodiscard]] QString wordText(const WordResult &result) const;

    std::optional<ChosenModel> m_chosen;
    QHash<ModelRef, WordResult> m_words; ///< The last of each.
    QSet<ModelRef> m_waiting; ///< Asked, no result yet.
    std::optional<TimePoint> m_lookedAt; ///< Of the reading when a look was asked for.
    bool m_isLooking = false;
    bool m_hasLooked = false; ///< A look has ended since: its outcome is shown.
    QPushButton *m_load;
    QPushButton *m_unload;
    QPushButton *m_warm;
    QPushButton *m_endWarm;
    QPushButton *m_reach;
    QPushButton *m_word;
    QMenu *m_warmMenu;
    LoadForm *m_loadForm;
    QWidget *m_warmForm;
    QDateTimeEdit *m_warmUntil;
    QPushButton *m_warmAccept;
    QWidget *m_confirmation;
    QLabel *m_question;
    QPushButton *m_confirm;
    QPushButton *m_refuse;
    QLabel *m_warmNote;
    GlyphLabel *m_resultGlyph;
    QLabel *m_result;
};

} // namespace Hearth
