#pragma once

#include <QByteArray>

#include <optional>

namespace Hearth {

// For requests that pass untranslated: their bytes are looked at, not read. Nothing here trusts the bytes to
// be JSON; what is none is the upstream's to refuse.

/// What the gateway must know of a request that it forwards.
struct RequestGlance
{
    QByteArray model; ///< Decoded; empty: none, or no string.
    bool stream = false;
    /// max_output_tokens, max_completion_tokens or max_tokens.
    std::optional<qint64> maxTokens;

    bool operator==(const RequestGlance &) const = default;
};

/// Nothing when \a body does not have the outline of a JSON object. Of a member that stands twice the last
/// counts.
[[nodiscard]] std::optional<RequestGlance> glance(const QByteArray &body);

/// \a body with \a model in the place of the top-level `model`, all else byte for byte. Where that stands
/// twice each is replaced, so that no reader goes by another one. Nothing when there is none, or for what
/// glance() refuses.
[[nodiscard]] std::optional<QByteArray> withModel(const QByteArray &body, const QByteArray &model);

} // namespace Hearth
