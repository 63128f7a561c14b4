#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// What the log says of a request, a column each.
enum class RequestColumn {
    Time,
    Client,
    Asked,
    WentTo,
    Tries,
    State,
    TokensIn,
    TokensOut,
    Window, ///< Share of the context window that was used.
    Load, ///< Waited for the model's load.
    FirstToken,
    Speed, ///< Tokens per second.
    Cost,
    LeftMachine,
    // Not shown until they are chosen.
    Door,
    Place,
    Status,
    Error,
    Queued,
    Total,
    Estimated,
    Cached,
    Reasoning,
    Streamed,
    PassedThrough,
    TraceId,
    RequestId,
};
inline constexpr int requestColumnCount = int(RequestColumn::RequestId) + 1;

/// Stable name of \a column, as preferences keep it.
[[nodiscard]] QString columnName(RequestColumn column);
[[nodiscard]] QList<RequestColumn> defaultColumns(); ///< UX.md 7.
/// In which order columns step back where the width does not do, lowest first; none: it always stays.
[[nodiscard]] std::optional<int> columnPriority(RequestColumn column);

// In the language of the moment; pure.

[[nodiscard]] QString columnTitle(RequestColumn column);
/// What the title means, where it does not say it itself; empty: it does.
[[nodiscard]] QString columnExplanation(RequestColumn column);
[[nodiscard]] bool isFigure(RequestColumn column); ///< Right-aligned.

} // namespace Hearth
