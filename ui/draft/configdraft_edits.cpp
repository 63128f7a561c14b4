// What changes the text of a draft without typing.

#include "draft/configdraft.h"

#include <QTextCursor>

namespace Hearth {

Result<> ConfigDraft::applyEdit(const Json5Edit &edit)
{
    if (!isEditable()) {
        return failure(ErrorKind::ReadOnly, QStringLiteral("%1 cannot be edited now").arg(path()));
    }
    return m_text.apply(edit);
}

Result<> ConfigDraft::applyOperations(const QList<Json5Operation> &operations)
{
    if (!isEditable()) {
        return failure(ErrorKind::ReadOnly, QStringLiteral("%1 cannot be edited now").arg(path()));
    }
    const QByteArray first = m_state == DraftState::Missing ? Documents::firstText(m_kind) : QByteArray();
    const auto edits = editsFor(first.isEmpty() ? document() : Json5Document::parse(first), operations);
    if (!edits) {
        return failure(edits.error());
    }
    QTextCursor step(&m_document);
    step.beginEditBlock();
    if (!first.isEmpty()) {
        m_text.replace(lineTextOf(QString::fromUtf8(first)));
    }
    Result<> applied;
    for (const Json5Edit &edit : *edits) {
        applied = applied ? m_text.apply(edit) : applied;
    }
    step.endEditBlock();
    if (!applied) {
        m_document.undo();
    }
    return applied;
}

Result<> ConfigDraft::replaceAll(const QByteArray &bytes)
{
    if (!isEditable()) {
        return failure(ErrorKind::ReadOnly, QStringLiteral("%1 cannot be edited now").arg(path()));
    }
    const auto text = readLineText(bytes);
    if (!text) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("not UTF-8"));
    }
    m_text.replace(*text);
    return {};
}

EditAnswer ConfigDraft::applyOrJoin(const EditMaker &make)
{
    if (!isEditable()) {
        return {EditOutcome::Refused,
            Error{ErrorKind::ReadOnly, QStringLiteral("%1 cannot be edited now").arg(path()), 0}};
    }
    const bool wasAsSaved = isAsSaved();
    const bool isNew = m_state == DraftState::Missing;
    const Json5Document target = isNew ? Json5Document::parse(Documents::firstText(m_kind)) : document();
    const Result<Json5Edit> edit = make(target);
    if (!edit) {
        const bool isSyntax = target.hasErrors() || edit.error().kind == ErrorKind::SyntaxError;
        return {isSyntax ? EditOutcome::RefusedSyntaxError : EditOutcome::Refused, edit.error()};
    }
    if (target.hasErrors()) {
        return {EditOutcome::RefusedSyntaxError,
            Error{ErrorKind::SyntaxError, QStringLiteral("%1 has syntax errors").arg(path()), 0}};
    }
    if (isNew) {
        const auto text = readLineText(Hearth::applyEdit(target, *edit));
        if (!text) {
            return {EditOutcome::Refused, Error{ErrorKind::InvalidInput, QStringLiteral("not UTF-8"), 0}};
        }
        m_text.replace(*text);
    } else if (Hearth::applyEdit(target, *edit) == target.toText()) {
        return {EditOutcome::NothingToDo, std::nullopt};
    } else if (const Result<> applied = m_text.apply(*edit); !applied) {
        return {EditOutcome::Refused, applied.error()};
    }
    return saveOrJoin(wasAsSaved);
}

EditAnswer ConfigDraft::applyOrJoin(const QList<Json5Operation> &operations)
{
    const bool wasAsSaved = isAsSaved();
    if (isEditable() && m_state != DraftState::Missing) {
        const auto after = applied(document(), operations);
        if (after && *after == document().toText()) {
            return {EditOutcome::NothingToDo, std::nullopt};
        }
    }
    if (const Result<> done = applyOperations(operations); !done) {
        const bool isSyntax = done.error().kind == ErrorKind::SyntaxError;
        return {isSyntax ? EditOutcome::RefusedSyntaxError : EditOutcome::Refused, done.error()};
    }
    return saveOrJoin(wasAsSaved);
}

bool ConfigDraft::isAsSaved() const
{
    return !isModified() || (m_isSaving && m_savingRevision == m_revision);
}

EditAnswer ConfigDraft::saveOrJoin(bool wasAsSaved)
{
    if (!wasAsSaved || m_theirs) {
        return {EditOutcome::JoinedUnsaved, std::nullopt};
    }
    m_saveAgain = m_isSaving;
    return {m_isSaving || save() ? EditOutcome::Saving : EditOutcome::JoinedUnsaved, std::nullopt};
}

} // namespace Hearth
