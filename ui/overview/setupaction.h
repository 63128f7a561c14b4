#pragma once

#include "engine/snapshot.h"

#include <QString>

namespace Hearth {

/// The one thing to do for an open step of the setup checklist.
struct SetupAction
{
    enum class Kind {
        None, ///< Nothing, or it is being done.
        Look, ///< Ask the server again.
        ShowServer, ///< Open the Providers page at it.
        Load, ///< Into memory, at the declared window where that can be chosen.
        Mend, ///< Edit the config.
        ShowInConfig, ///< The place in it, to be mended by hand.
        AskForAWord, ///< One short answer: loads the model where it is cold.
    };

    Kind kind = Kind::None;
    ModelRef model;
    LoadOptions options; ///< Load
    QList<Json5Operation> operations; ///< Mend
    QString button; ///< Mend: "Set to 32,768".
    QString done; ///< Mend: told afterwards.
    QString path; ///< ShowInConfig

    bool operator==(const SetupAction &) const = default;
};

/// For \a step of \a snapshot's checklist; in the language of the moment. Pure.
[[nodiscard]] SetupAction setupAction(const Snapshot &snapshot, const SetupStep &step);
/// What its button says; empty for None.
[[nodiscard]] QString setupActionText(const SetupAction &action);

} // namespace Hearth
