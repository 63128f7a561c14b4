#pragma once

#include <QByteArray>

#include <optional>

namespace Hearth {

/// The encrypted reasoning of a Responses server, with what it takes to give it back: servers hold the
/// content against the id of its item, and none can read another's.
struct SealedReasoning
{
    QByteArray tag; ///< Whose it is, e.g. the provider's id.
    QByteArray id; ///< rs_…
    QByteArray content;

    bool operator==(const SealedReasoning &) const = default;
};

/// As one string of printable ASCII, for OutputItem::encryptedContent.
[[nodiscard]] QByteArray sealedReasoning(const SealedReasoning &reasoning);
/// Nothing for what sealedReasoning() has not made.
[[nodiscard]] std::optional<SealedReasoning> openedReasoning(const QByteArray &sealed);

} // namespace Hearth
