#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"
#include "providers/providervalues.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Hearth {

// llama-swap [PROTOCOLS.md 2.6]. Safe requests: the model list, GET /running. Never /upstream/… and /props
// with a model, which start that model's server.

/// A server that llama-swap runs for a model. Its command line and address are left where they are.
struct RunningModel
{
    QString id;
    ModelState state = ModelState::Unknown; ///< Loading, Loaded; Cold while it stops.

    bool operator==(const RunningModel &) const = default;
};

/// The body of GET /running; nothing when it is not llama-swap's.
[[nodiscard]] std::optional<QList<RunningModel>> readRunning(const JsonAnswer &answer);

/// Goes on from its answer to the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> llamaSwapDialogue(const JsonAnswer &list);
/// What runs alone; null when the list is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownLlamaSwapDialogue(const ProbeTarget &target);

} // namespace Hearth
