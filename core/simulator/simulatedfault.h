#pragma once

#include <QAnyStringView>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// A misbehaviour to practise with.
struct SimulatedFault
{
    enum class Kind {
        Refuse, ///< Nobody listens. For a number of requests: the connection breaks before any answer.
        Unauthorized, ///< 401, on every path that wants a key.
        RateLimited, ///< 429 with Retry-After on inference.
        ServerError, ///< 500 on inference.
        StallBeforeHead, ///< Inference is accepted, then silence.
        StallMidStream, ///< Silence after some tokens.
        CutMidStream, ///< The connection breaks after some tokens.
        Garbage, ///< 200, then bytes that are neither JSON nor events, also in place of lists.
        SlowLoad, ///< Loads that begin take loadTime.
        ContextOverflow, ///< Inference says the prompt is too long, in the server's own words.
    };

    Kind kind = Kind::ServerError;
    int requests = -1; ///< How many requests (SlowLoad: loads) it meets; -1: all until cleared.
    std::chrono::seconds retryAfter{7}; ///< RateLimited.
    int afterTokens = 3; ///< StallMidStream, CutMidStream, Garbage: tokens sent in order before.
    std::chrono::milliseconds loadTime{60000}; ///< SlowLoad.

    bool operator==(const SimulatedFault &) const = default;
};

/// `refuse`, `unauthorized`, `rate-limit`, `server-error`, `stall-head`, `stall-stream`, `cut-stream`,
/// `garbage`, `slow-load`, `context-overflow`.
[[nodiscard]] QLatin1String simulatedFaultName(SimulatedFault::Kind kind);
[[nodiscard]] std::optional<SimulatedFault::Kind> simulatedFaultFromName(QAnyStringView name);
[[nodiscard]] QList<SimulatedFault::Kind> allSimulatedFaults();

/// The faults a server is to show, in the order given. The first that fits a request meets it.
class SimulatedFaults
{
public:
    void add(const SimulatedFault &fault);
    void clear() { m_faults.clear(); }
    /// The fault that meets this request, counted down.
    [[nodiscard]] std::optional<SimulatedFault> takeForRequest(bool isInference, bool wantsKey);
    [[nodiscard]] std::optional<SimulatedFault> takeForLoad();
    /// Nobody is to listen at all.
    [[nodiscard]] bool refusesEverything() const;

private:
    template <typename Fits>
    [[nodiscard]] std::optional<SimulatedFault> take(Fits fits);

    QList<SimulatedFault> m_faults;
};

} // namespace Hearth
