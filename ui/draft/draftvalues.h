#pragma once

#include "base/error.h"

#include "config/configvalues.h"

#include <QList>

#include <optional>

namespace Hearth {

/// How a draft and its file stand to each other.
enum class DraftState {
    Loading, ///< The file has not been read yet.
    Clean, ///< The text is what the file says.
    Modified, ///< There is something to save.
    Saving,
    ChangedUnderneath, ///< Modified, and another program has changed the file: take theirs or keep mine.
    ReadOnly, ///< Not UTF-8: can be looked at.
    Missing, ///< There is no file, and nothing has been written yet. Saving makes it.
    Unreadable, ///< See ConfigDraft::error().
};
inline constexpr DraftState lastDraftState = DraftState::Unreadable;

/// A finding and where it stands in the text document.
struct DraftDiagnostic
{
    ConfigDiagnostic finding;
    int begin = 0; ///< Cursor positions.
    int end = 0;

    bool operator==(const DraftDiagnostic &) const = default;
};

/// An object, an array or a comment over several lines, in cursor positions.
struct DraftFold
{
    int begin = 0;
    int end = 0;

    bool operator==(const DraftFold &) const = default;
};

/// What became of an edit that another page asked for.
enum class EditOutcome {
    Saving, ///< The draft was clean: the edit is in it and being saved.
    JoinedUnsaved, ///< The draft had unsaved changes: the edit is among them now.
    NothingToDo, ///< The text says so already.
    RefusedSyntaxError, ///< The text has syntax errors: put them right first.
    Refused, ///< Not loaded, read-only, or no such edit can be made; see the error.
};
inline constexpr EditOutcome lastEditOutcome = EditOutcome::Refused;

struct EditAnswer
{
    EditOutcome outcome = EditOutcome::Refused;
    std::optional<Error> error; ///< With both refusals.

    bool operator==(const EditAnswer &) const = default;
};

} // namespace Hearth
