#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Hearth {

/// What a second start of Hearth asks of the one that runs.
struct StartRequest
{
    QString page; ///< As given to --page; empty: as it is.
    QString config; ///< Absolute path given to --config; empty: none given.
    /// XDG_ACTIVATION_TOKEN, with which a window may come to the front under Wayland; empty: none.
    QString activationToken;

    bool operator==(const StartRequest &) const = default;
};

/// Longest message between two starts, its line end included: our choice, two longest paths (PATH_MAX 4096)
/// fit.
inline constexpr qsizetype maxStartMessageBytes = 16 * 1024;

/// One line of JSON with its line end.
[[nodiscard]] QByteArray encoded(const StartRequest &request);
/// The way back; nothing when \a line is none of ours or too long.
[[nodiscard]] std::optional<StartRequest> startRequestOf(const QByteArray &line);

} // namespace Hearth
