#pragma once

#include "base/result.h"
#include "config/configinclude.h"
#include "config/configvalues.h"
#include "json5/json5operation.h"

#include <optional>

namespace Hearth {

/// Why a provider or model cannot be renamed so.
enum class RenameProblem {
    NotThere, ///< The config declares no such provider or model.
    Repeated, ///< It stands there more than once.
    Included, ///< It stands in an included file.
    Taken, ///< Another one is called so.
    NotAnId, ///< A provider: small letters, digits, `.`, `_`, `-`. A model: not empty, no `@name` of a
             ///< profile.
    Reserved, ///< `hearth` is Hearth itself.
    OtherProvider, ///< A model moves to no other provider by being renamed.
    SameName,
};
inline constexpr RenameProblem lastRenameProblem = RenameProblem::SameName;

/// A provider (`lmstudio`), or a model of one (`lmstudio/minimax-m2.1`), and what it is to be called.
struct RenameRequest
{
    QString from;
    QString to; ///< Of a model: its id alone, or with the same provider before it.

    bool operator==(const RenameRequest &) const = default;
};

/// A rename as changes of both files. References are found in the models of agents, their aliases and policy,
/// auth profiles, tools by provider, and in every other place whose key speaks of a model.
struct Renaming
{
    /// A reference that has to be changed in a file of its own.
    struct Elsewhere
    {
        QString file; ///< Absolute.
        Json5Path path; ///< In the config as a whole.

        bool operator==(const Elsewhere &) const = default;
    };

    QList<Json5Operation> config; ///< To be applied together.
    QList<Json5Operation> settings; ///< The same for hearth.json5.
    QList<Elsewhere> elsewhere;

    bool operator==(const Renaming &) const = default;
};

/// What stands against it; the first that is found.
[[nodiscard]] std::optional<RenameProblem> renameProblem(
    const Json5Document &config, const RenameRequest &request);

/// The changes of \a config and of \a settings (hearth.json5; the empty document when there is none); a
/// request without problem. Files that the config includes are asked of \a includes and only looked through.
/// Errors: SyntaxError of either file; InvalidInput for a request with a problem, or when a new key is there
/// already.
[[nodiscard]] Result<Renaming> renaming(const Json5Document &config, const Json5Document &settings,
    const RenameRequest &request, const IncludeLookup &includes = {});

} // namespace Hearth
