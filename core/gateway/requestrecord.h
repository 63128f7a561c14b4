#pragma once

#include "config/hearthsettings.h"
#include "health/trafficvalues.h"
#include "inference/requeststep.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace Hearth {

/// One request in the request log. Holds no text of it and no key.
struct RequestRecord
{
    enum class State { Deciding, Queued, Waiting, Streaming, Served, Failed, Cancelled };

    quint64 number = 0; ///< Unique in one run of Hearth, ascending.
    QByteArray requestId; ///< As told to the client in `x-request-id`; unique for ever.
    QByteArray traceId; ///< Of `traceparent`: the same for all requests of one turn; empty: none.
    std::chrono::milliseconds at{0}; ///< When it came, since 1970-01-01 UTC.
    QString client; ///< Name of its token; empty: the main one, or none was asked.
    TrafficSample::Door door = TrafficSample::Door::Responses;
    QString asked; ///< The model as the client wrote it.
    bool isStream = false;
    State state = State::Deciding;
    ModelRef wentTo; ///< The candidate tried last; empty: none was.
    Place place = Place::Local; ///< Where that one runs.
    QString region; ///< Its declared jurisdiction; empty: none.
    int attempts = 0; ///< Candidates really tried.
    int status = 0; ///< HTTP status told to the client; 0: none yet.
    QByteArray errorCode; ///< Failed: as told to the client.
    QString errorText; ///< Failed: the same; English.
    qint64 estimatedInput = 0; ///< Tokens of the prompt as Hearth counted them beforehand.
    std::optional<qint64> inputTokens; ///< As the server reports.
    std::optional<qint64> cachedTokens; ///< Of these, found in a cache.
    std::optional<qint64> outputTokens;
    std::optional<qint64> reasoningTokens; ///< Of these.
    std::optional<qint64> window; ///< Tokens of the context window it had.
    bool windowIsLoaded = false; ///< As loaded, not as declared.
    std::optional<std::chrono::milliseconds> queued; ///< Waited for a slot.
    std::optional<std::chrono::milliseconds> load; ///< Waited for the model's load.
    std::optional<std::chrono::milliseconds> firstToken; ///< Time to first token, from its coming.
    std::chrono::milliseconds total{0}; ///< So far, while it runs.
    std::optional<double> tokensPerSecond; ///< After the first token.
    std::optional<double> costUsd; ///< By the declared or reported price; none: no price is known.
    bool passedThrough = false; ///< Its bytes went untranslated.
    bool promptCut = false; ///< The server read far fewer tokens than were sent: it dropped some silently.
    bool hasBody = false; ///< Request and answer are kept.
    QList<RequestStep> steps;

    [[nodiscard]] bool isRunning() const { return state < State::Served; }
    [[nodiscard]] bool leftMachine() const { return !wentTo.provider.isEmpty() && place != Place::Local; }
    /// Share of the window that prompt and answer took; none: unknown.
    [[nodiscard]] std::optional<double> windowShare() const
    {
        if (!window || *window <= 0) {
            return std::nullopt;
        }
        const qint64 used = inputTokens.value_or(estimatedInput) + outputTokens.value_or(0);
        return static_cast<double>(used) / static_cast<double>(*window);
    }
    bool operator==(const RequestRecord &) const = default;
};
inline constexpr RequestRecord::State lastRequestState = RequestRecord::State::Cancelled;

using RequestList = std::shared_ptr<const QList<std::shared_ptr<const RequestRecord>>>;

/// The request log as pages see it; never null.
struct ActivityView
{
    RequestList running =
        std::make_shared<const QList<std::shared_ptr<const RequestRecord>>>(); ///< Oldest first.
    RequestList ended =
        std::make_shared<const QList<std::shared_ptr<const RequestRecord>>>(); ///< Newest first.
    bool canRestore = false; ///< The log was cleared a moment ago and can come back.
};

} // namespace Hearth
