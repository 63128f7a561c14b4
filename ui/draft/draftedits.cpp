#include "draft/draftedits.h"

#include "wording/wording.h"

#include <QFileInfo>

namespace Hearth {

namespace {

QString fileNameOf(const ConfigDraft &draft)
{
    return QFileInfo(draft.path()).fileName();
}

} // namespace

DraftEdits::DraftEdits(ConfigDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(&m_draft, &ConfigDraft::saved, this, &DraftEdits::onSaved);
    connect(&m_draft, &ConfigDraft::saveFailed, this, &DraftEdits::onSaveFailed);
}

void DraftEdits::apply(const QList<Json5Operation> &operations, const QString &doneSentence)
{
    const bool isNewFile = m_draft.state() == DraftState::Missing;
    const bool isSaving = m_draft.state() == DraftState::Saving;
    const EditAnswer answer = m_draft.applyOrJoin(operations);
    switch (answer.outcome) {
    case EditOutcome::Saving:
        // Of a file that was not there, nothing is left to go back to.
        m_last = {m_draft.textEditedRevision(), !isNewFile, true};
        m_savesToCome = isSaving ? 2 : 1; // the one that runs does not have it yet
        m_pending = doneSentence;
        break;
    case EditOutcome::JoinedUnsaved:
        m_last = {m_draft.textEditedRevision(), true, false};
        m_savesToCome = 0;
        Q_EMIT told(notInForceSentence(answer, fileNameOf(m_draft)), true);
        break;
    case EditOutcome::NothingToDo:
        //: %1: a file's name. What was asked for stands there already.
        Q_EMIT told(tr("%1 says so already.").arg(fileNameOf(m_draft)), false);
        break;
    case EditOutcome::RefusedSyntaxError:
    case EditOutcome::Refused:
        Q_EMIT refused(m_draft.error() ? errorSentence(*m_draft.error())
                                       : notInForceSentence(answer, fileNameOf(m_draft)));
        break;
    }
}

void DraftEdits::undoLast()
{
    const Last last = std::exchange(m_last, {});
    if (!last.canUndo || last.revision != m_draft.textEditedRevision()
        || m_draft.state() == DraftState::Saving) {
        //: %1: a file's name.
        Q_EMIT refused(tr("%1 has changed since; undo it on the Config page.").arg(fileNameOf(m_draft)));
        return;
    }
    m_draft.textDocument()->undo();
    if (!last.isSaved) {
        Q_EMIT told(tr("Undone."), false);
        return;
    }
    m_pending = tr("Undone.");
    m_savesToCome = 1;
    if (!m_draft.save()) { // the file has changed underneath
        m_savesToCome = 0;
        Q_EMIT refused(notInForceSentence({EditOutcome::JoinedUnsaved, {}}, fileNameOf(m_draft)));
    }
}

void DraftEdits::onSaved()
{
    if (m_savesToCome > 0 && --m_savesToCome == 0) {
        Q_EMIT told(m_pending, m_last.canUndo && m_last.revision == m_draft.textEditedRevision());
    }
}

void DraftEdits::onSaveFailed(const Error &error)
{
    if (std::exchange(m_savesToCome, 0) == 0) {
        return;
    }
    const Last last = std::exchange(m_last, {});
    if (last.canUndo && last.revision == m_draft.textEditedRevision()) {
        m_draft.textDocument()->undo(); // nothing half done; a clean draft then follows the file
    }
    Q_EMIT refused(tr("%1 was not saved. %2").arg(fileNameOf(m_draft), errorSentence(error)));
}

QString notInForceSentence(const EditAnswer &answer, const QString &fileName)
{
    switch (answer.outcome) {
    case EditOutcome::JoinedUnsaved:
        return DraftEdits::tr("Not in force yet: it has joined your unsaved changes in %1. Save them there.")
            .arg(fileName);
    case EditOutcome::RefusedSyntaxError:
        return DraftEdits::tr("Not changed: %1 has a syntax error. Put it right first.").arg(fileName);
    default:
        return answer.error ? errorSentence(*answer.error) : errorKindSentence(ErrorKind::Internal);
    }
}

} // namespace Hearth
