#pragma once

#include "base/piecelist.h"
#include "config/modelref.h"
#include "config/place.h"
#include "providers/providervalues.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Hearth {

/// One request that has ended, through the gateway or from a chat, as charts and tables show it. Holds no
/// text of it.
struct TrafficSample
{
    enum class Outcome { Served, Failed, Cancelled };
    /// How it came in.
    enum class Door {
        Responses, ///< The gateway's /v1/responses.
        ChatCompletions, ///< The gateway's /v1/chat/completions.
        Messages, ///< The gateway's /v1/messages.
        Chat, ///< The chat, in the window or at the prompt; inside it is a Responses request.
        Word, ///< "Say one word": the user's test that a model answers; the same.
    };

    std::chrono::milliseconds at{0}; ///< When it ended, since 1970-01-01 UTC.
    ModelRef servedBy; ///< The candidate tried last; empty: none was tried.
    Place place = Place::Local; ///< Where that one runs.
    Outcome outcome = Outcome::Served;
    std::chrono::milliseconds toFirstOutput{0}; ///< Time to first token; 0: none came.
    std::chrono::milliseconds total{0};
    std::optional<double> tokensPerSecond; ///< Of the answer after its first token; none: cannot be said.
    qint64 estimatedInput = 0; ///< Tokens of the prompt as Hearth counted them beforehand.
    std::optional<qint64> inputTokens; ///< As the server reports.
    std::optional<qint64> outputTokens;
    int attempts = 0; ///< Candidates really tried.
    Door door = Door::Responses;
    ModelState stateBefore = ModelState::Unknown; ///< Of servedBy when the request came.
    int standsFor = 1; ///< Requests like this one; more than 1 where a long history was thinned.

    /// It passed through the Responses API, outside or inside.
    [[nodiscard]] bool isByResponses() const
    {
        return door == Door::Responses || door == Door::Chat || door == Door::Word;
    }
    bool operator==(const TrafficSample &) const = default;
};
inline constexpr TrafficSample::Door lastTrafficDoor = TrafficSample::Door::Word;

/// Samples in the order they ended. Shown many times a second while more come: a copy is cheap.
using TrafficSamples = PieceList<TrafficSample>;
using TrafficList = std::shared_ptr<const TrafficSamples>; ///< Never null.

} // namespace Hearth
