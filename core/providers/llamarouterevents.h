#pragma once

#include "providers/providervalues.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Hearth {

// GET /models/sse of llama-server in router mode [PROTOCOLS.md 2.3]: what happens to its models, with load
// progress. Holding it open neither loads nor wakes anything. Below the server's root: `/models/sse`.

/// One event.
struct RouterEvent
{
    enum class Kind {
        Status, ///< A model's state; the fields below tell.
        ListChanged, ///< Models came, went or were read anew: the list must be, too.
        Other, ///< Changes nothing that a reading holds: downloads, what is not known.
    };

    Kind kind = Kind::Other;
    QString model; ///< Its id; empty for events of the whole server.
    ModelState state = ModelState::Unknown;
    bool isSleeping = false;
    std::optional<double> progress; ///< 0..1, while loading.
    QString stage; ///< "text_model", in the server's words.
    std::optional<int> exitCode;
    std::optional<ModelReading> details; ///< Loaded: the entry that the list would now have.

    bool operator==(const RouterEvent &) const = default;
};

/// \a json: the data of one event. Nothing when it is none of the router's.
[[nodiscard]] std::optional<RouterEvent> readRouterEvent(const QByteArray &json);

/// Brings \a reading up to date. False: that cannot be done from \a event, the list must be read anew.
[[nodiscard]] bool applyRouterEvent(ServerReading &reading, const RouterEvent &event);

} // namespace Hearth
