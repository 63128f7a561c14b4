#pragma once

#include "base/result.h"
#include "protocol/chatencoder.h"
#include "routing/routingstate.h"

#include <QUrl>

#include <chrono>

namespace Hearth {

/// Header by which a gateway recognises its own requests coming back: the instances that a request has
/// passed, in order, separated by commas.
inline constexpr char viaHeader[] = "X-Hearth-Via";

/// Where and how one attempt is sent.
struct CallTarget
{
    ModelRef ref;
    QUrl url; ///< …/chat/completions
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Complete but for Authorization from \c key.
    Secret key; ///< Empty: none is sent.
    ChatTarget chat;
    std::chrono::milliseconds connectTimeout{2000}; ///< PROTOCOLS.md 6.3.
    std::chrono::milliseconds headTimeout{600000};
    std::chrono::milliseconds silenceTimeout{300000};
};

/// The target of \a ref in \a state; \a via: the instances that the request has passed before this one.
/// Errors: NotFound (no such provider), InvalidInput (no usable address).
[[nodiscard]] Result<CallTarget> callTarget(
    const ModelRef &ref, const RoutingState &state, const QByteArray &via = {});

} // namespace Hearth
