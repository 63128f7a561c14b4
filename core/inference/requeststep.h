#pragma once

#include "config/modelref.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Hearth {

/// One moment of a request's way, for its timeline.
struct RequestStep
{
    enum class Kind {
        Decided, ///< A candidate's turn; \c word says why it was chosen or passed over.
        Queued, ///< Waits for a free slot.
        Sent, ///< Written to the upstream.
        WaitsForLoad, ///< The upstream loads the model.
        FirstToken,
        HopFailed, ///< \c word is the kind of error, \c detail the upstream's words.
        Ended,
    };

    Kind kind = Kind::Decided;
    std::chrono::milliseconds at{0}; ///< Since the request came.
    ModelRef ref; ///< Empty: of no candidate.
    QByteArray word; ///< See attemptWord().
    QString detail; ///< English, redacted.

    bool operator==(const RequestStep &) const = default;
};

} // namespace Hearth
