#pragma once

#include "draft/drafttext.h"
#include "draft/draftvalues.h"
#include "draft/placedcheck.h"

#include "base/threeway.h"
#include "engine/documents.h"
#include "json5/json5edit.h"
#include "json5/json5operation.h"

#include <QObject>
#include <QTextDocument>
#include <QTimer>

#include <functional>

namespace Hearth {

/// Makes an edit for the text that it is given.
using EditMaker = std::function<Result<Json5Edit>(const Json5Document &)>;

/// One of the two files while it is open: its text with the only undo stack, what is wrong with it, and what
/// has become of the file. Forms, repairs and the text page all work on this one object. Lives in the GUI
/// thread; reads, saves and checks go through Documents and never hold it up.
class ConfigDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigDraft)

public:
    /// \a documents must outlive this object. Nothing is read before load().
    ConfigDraft(Documents &documents, DocumentKind kind, QObject *parent = nullptr);

    /// Reads the file; again, after Unreadable. A draft with unsaved changes is never overwritten: it goes to
    /// ChangedUnderneath when the file has changed.
    void load();

    [[nodiscard]] DocumentKind kind() const { return m_kind; }
    [[nodiscard]] QString path() const { return m_documents.path(m_kind); }
    [[nodiscard]] DraftState state() const { return m_state; }
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Whether text may be typed now: a view is read-only otherwise.
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] std::optional<Error> error() const { return m_error; } ///< With Unreadable.

    /// The text, for a QPlainTextEdit. Undo and redo are its own.
    [[nodiscard]] QTextDocument *textDocument() { return &m_document; }
    /// Grows with every change of the text.
    [[nodiscard]] int textEditedRevision() const { return m_revision; }
    /// The text as it would be saved; for a read-only file what was read.
    [[nodiscard]] QByteArray bytes() const;
    /// The text, parsed; kept until it changes. Parses now unless isChecked().
    [[nodiscard]] const Json5Document &document() const;
    [[nodiscard]] int positionAt(qsizetype byte) const; ///< Cursor position of a byte offset in bytes().
    [[nodiscard]] qsizetype byteAt(int position) const;
    /// The text as it was when it was last checked, parsed in the background: for what may lag behind typing.
    [[nodiscard]] const Json5Document &checkedDocument() const { return m_checkedDocument; }
    /// What the file said when it was last read or saved: what has changed since is unsaved.
    [[nodiscard]] const QByteArray &savedBytes() const { return m_base.bytes; }
    /// What there was to say of the file when it was last read: why it cannot be saved, or what saving does.
    [[nodiscard]] const QList<FileRemark> &remarks() const { return m_base.remarks; }

    /// Puts \a edit, made for document(), into the text, as one step of undo. Errors: InvalidInput when it is
    /// not made for this text; ReadOnly when nothing can be edited now.
    [[nodiscard]] Result<> applyEdit(const Json5Edit &edit);
    /// The same for \a operations, all of them as one step of undo, or none. A missing file begins with
    /// Documents::firstText(). Errors: those of editsFor(); ReadOnly when nothing can be edited now.
    [[nodiscard]] Result<> applyOperations(const QList<Json5Operation> &operations);
    /// Puts \a bytes in the place of the whole text, as one step of undo; a byte order mark is no part of it.
    /// Errors: InvalidInput when they are not UTF-8; ReadOnly when nothing can be edited now.
    [[nodiscard]] Result<> replaceAll(const QByteArray &bytes);
    /// The file and the versions kept of it: as Documents::history() and Documents::version().
    [[nodiscard]] QFuture<Result<QList<FileVersion>>> history();
    [[nodiscard]] QFuture<Result<FileContent>> version(int number);
    [[nodiscard]] QFuture<Result<QList<KnownConfig>>> knownConfigs(); ///< As Documents::knownConfigs().
    /// The text after all repairs that need no choice; nothing is changed by it.
    [[nodiscard]] QFuture<FixedText> fixed();

    /// For repairs and settings on other pages: puts the edit that \a make makes into the text and saves it,
    /// but only with a draft that was clean; otherwise it joins the unsaved changes. A missing file begins
    /// with Documents::firstText(). saved() or saveFailed() follows on EditOutcome::Saving.
    EditAnswer applyOrJoin(const EditMaker &make);
    /// The same for \a operations, all of them as one step of undo, or none.
    EditAnswer applyOrJoin(const QList<Json5Operation> &operations);

    /// Saves a modified draft; saved() or saveFailed() follows. False when there is nothing to save or it
    /// cannot be saved now: then nothing follows.
    bool save();
    /// Modified: goes back to what the file says, as one step of undo. Where it cannot be read the text
    /// stays.
    void revert();
    /// The hash of the file on disk, as the latest snapshot tells it; empty: no file. A clean draft follows
    /// the file, a modified one goes to ChangedUnderneath. Old news do no harm: the file is looked at first.
    void noteDiskHash(const QByteArray &hash);

    /// ChangedUnderneath: what the file says now; empty when it is gone.
    [[nodiscard]] QByteArray theirBytes() const { return m_theirs ? m_theirs->bytes : QByteArray(); }
    /// ChangedUnderneath: what both have made of savedBytes(), by lines with their ends.
    [[nodiscard]] QList<ThreeWayChunk> threeWay() const;
    void takeTheirs(); ///< ChangedUnderneath: goes over to the file's text. Can be undone.
    /// ChangedUnderneath: whether both changes fit into one text.
    [[nodiscard]] bool canTakeBoth() const { return bothTogether().has_value(); }
    /// ChangedUnderneath: puts their changes into the text, as one step of undo; what to do with the file is
    /// then as by keepMine(). False when both have changed the same lines.
    bool takeBoth();
    void keepMine(); ///< ChangedUnderneath: the next save replaces what the file says now.

    /// What is wrong with the text; of an older text until isChecked(). In a file that is not UTF-8 the
    /// places are exact up to the first byte that is not.
    [[nodiscard]] const QList<DraftDiagnostic> &diagnostics() const { return m_diagnostics; }
    /// What an editor can fold away; of the text of diagnostics().
    [[nodiscard]] const QList<DraftFold> &folds() const { return m_folds; }
    [[nodiscard]] bool isChecked() const { return m_checkedRevision == textEditedRevision(); }
    [[nodiscard]] bool hasSyntaxErrors() const { return m_hasSyntaxErrors; } ///< As of diagnostics().
    [[nodiscard]] bool isStrictJson() const { return m_isStrictJson; } ///< As of diagnostics().

    /// Silence after which a changed text is checked: short beside a pause in typing. Our choice.
    static constexpr std::chrono::milliseconds checkDelay{150};

Q_SIGNALS:
    void stateChanged(Hearth::DraftState state);
    void textEdited(int revision); ///< By whomever: typing, an edit, undo, the file.
    void diagnosticsChanged();
    void saved();
    void saveFailed(const Hearth::Error &error);
    void followedFile(); ///< A clean draft has taken over what another program wrote.

private:
    void onTextChanged();
    void onRead(const Result<FileContent> &content);
    void onSaved(const Result<FileContent> &content, int revision);
    void onChecked(const PlacedCheck &placed, int revision);
    [[nodiscard]] std::optional<QByteArray> bothTogether() const;
    /// Nothing is unsaved but what is being saved now.
    [[nodiscard]] bool isAsSaved() const;
    [[nodiscard]] EditAnswer saveOrJoin(bool wasAsSaved);
    void readFile();
    void lookAgainIfNeeded();
    void takeOver(const FileContent &content);
    void markUnsaved();
    void startCheck();
    void updateState();
    [[nodiscard]] const LineMap &lineMap() const;
    [[nodiscard]] DraftState currentState() const;

    Documents &m_documents;
    DocumentKind m_kind;
    QTextDocument m_document;
    DraftText m_text;
    DraftState m_state = DraftState::Loading;
    FileContent m_base; ///< What was last read or saved.
    QByteArray m_savingBytes;
    std::optional<FileContent> m_theirs; ///< ChangedUnderneath.
    std::optional<QByteArray> m_noted; ///< A hash told while the file was being read or saved.
    std::optional<Error> m_error;
    bool m_isLoaded = false;
    bool m_isReadOnly = false;
    bool m_isReading = false;
    bool m_isReverting = false; ///< What is being read comes in place of unsaved changes.
    bool m_isSaving = false;
    bool m_saveAgain = false; ///< An edit for a clean draft came while it was being saved.
    bool m_isSettling = false; ///< The text is being put right with the file: states in between do not count.
    int m_revision = 0; ///< Not the document's own, which stands still while undo is off.
    int m_savingRevision = -1;
    QTimer m_checkTimer;
    QList<DraftDiagnostic> m_diagnostics;
    QList<DraftFold> m_folds;
    int m_checkedRevision = -1;
    bool m_hasSyntaxErrors = false;
    bool m_isStrictJson = false;
    Json5Document m_checkedDocument;
    mutable Json5Document m_parsed;
    mutable int m_parsedRevision = -1;
    mutable std::shared_ptr<const LineMap> m_map;
    mutable int m_mapRevision = -1;
};

} // namespace Hearth
