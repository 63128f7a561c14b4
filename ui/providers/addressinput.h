#pragma once

#include "providers/providervalues.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Hearth {

/// An address as somebody typed or pasted it, made whole.
struct AddressInput
{
    QUrl baseUrl; ///< As a config would name it: scheme, host, port, path; no user, query or fragment.
    bool hasPort = false; ///< Named by the user, or by the scheme.
    /// What is known to stand at that host without asking: hosted providers.
    ProviderKind kind = ProviderKind::Unknown;

    bool operator==(const AddressInput &) const = default;
};

/// What \a text means: a bare port is one of this machine (`1234`), a host alone goes by `/v1`, spaces and
/// quotes of a paste fall away, and so does what an example has behind the base (`/chat/completions`). Hosts
/// on the internet are asked over TLS. Nothing for what cannot be an address. Pure.
[[nodiscard]] std::optional<AddressInput> readAddress(const QString &text);

} // namespace Hearth
