#pragma once

#include "draft/configdraft.h"

#include <QObject>

namespace Hearth {

/// Repairs that other pages ask for, by the rules of DESIGN.md, "Who owns a document": a clean draft is
/// edited and saved, and it can be undone; with unsaved changes the edit joins them; a text with a syntax
/// error, or one that cannot be edited, refuses it. Each apply() and undoLast() ends in exactly one told() or
/// refused(), unless a newer apply() takes its place. GUI thread.
class DraftEdits final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftEdits)

public:
    /// \a draft outlives this.
    explicit DraftEdits(ConfigDraft &draft, QObject *parent = nullptr);

    /// Makes \a operations, all of them or none. \a doneSentence: what is so once it is saved.
    void apply(const QList<Json5Operation> &operations, const QString &doneSentence);

public Q_SLOTS:
    /// Takes back what the last apply() made, as long as nobody has changed the text since; what had been
    /// saved is saved again.
    void undoLast();

Q_SIGNALS:
    void told(const QString &sentence, bool canUndo); ///< For a toast; \a canUndo: by undoLast().
    void refused(const QString &sentence); ///< Nothing has changed; \a sentence says why and what to do.

private:
    /// What the last apply() made.
    struct Last
    {
        int revision = -1; ///< Of the text after it.
        bool canUndo = false;
        bool isSaved = false; ///< False: it has joined unsaved changes.
    };

    void onSaved();
    void onSaveFailed(const Error &error);

    ConfigDraft &m_draft;
    Last m_last;
    int m_savesToCome = 0; ///< Until what is pending is in the file; 0: nothing is.
    QString m_pending; ///< Told then.
};

/// Why an edit is not in force, and what to do; \a fileName without its folder. For all outcomes but Saving
/// and NothingToDo.
[[nodiscard]] QString notInForceSentence(const EditAnswer &answer, const QString &fileName);

} // namespace Hearth
