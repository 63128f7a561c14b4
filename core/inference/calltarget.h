#pragma once

#include "base/result.h"
#include "protocol/chatencoder.h"
#include "protocol/messagesencoder.h"
#include "protocol/responsesencoder.h"
#include "protocol/wiredialect.h"
#include "routing/routingstate.h"

#include <QUrl>

#include <chrono>

namespace Hearth {

class UrlCache;

/// Header by which a gateway recognises its own requests coming back: the instances that a request has
/// passed, in order, separated by commas.
inline constexpr char viaHeader[] = "X-Hearth-Via";

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// What a call wishes of its target beyond the reference.
struct CallWishes
{
    QByteArray via; ///< The instances that the request has passed before this one.
    /// Bytes may go untranslated where the dialects match and the upstream is known to conform.
    bool mayPassThrough = false;
    bool mustTranslate = false; ///< … and never, even where the request can be told no other way.
    HeaderList clientHeaders; ///< Of the client, for upstreams that understand them; see passedHeaders().
    std::chrono::milliseconds loadBudget{600000}; ///< First byte at the latest.
    UrlCache *urls = nullptr; ///< May be null.

    bool operator==(const CallWishes &) const = default;
};

/// Where and how one attempt is sent.
struct CallTarget
{
    enum class KeyHeader { Authorization, XApiKey };

    ModelRef ref;
    WireDialect dialect = WireDialect::ChatCompletions;
    QUrl url; ///< …/chat/completions, …/responses, …/messages
    HeaderList headers; ///< Complete but for the key's.
    Secret key; ///< Empty: none is sent.
    KeyHeader keyHeader = KeyHeader::Authorization;
    ChatTarget chat; ///< By dialect one of these three, unless it passes.
    ResponsesTarget responses;
    MessagesTarget messages;
    bool passThrough = false; ///< The request's own bytes go, with the model's name in place of the client's.
    std::chrono::milliseconds connectTimeout{2000}; ///< PROTOCOLS.md 6.3.
    std::chrono::milliseconds headTimeout{600000};
    std::chrono::milliseconds silenceTimeout{300000};
};

/// The target of \a ref in \a state for \a request. The dialect is that of the model's or provider's `api`;
/// but where a server's own Responses stream is known to be defective, Chat Completions [PROTOCOLS.md 2].
/// Errors: NotFound (no such provider), InvalidInput (no usable address).
[[nodiscard]] Result<CallTarget> callTarget(const ModelRef &ref, const RoutingState &state,
    const ResponseRequest &request, const CallWishes &wishes = {});

/// The provider's address for \a path ("/embeddings") of its OpenAI-style API, with headers and key: for
/// requests that only pass. Errors: as above.
[[nodiscard]] Result<CallTarget> passingTarget(
    const ModelRef &ref, const RoutingState &state, const QByteArray &path, const CallWishes &wishes);

/// The config's name of \a dialect.
[[nodiscard]] ApiDialect apiOf(WireDialect dialect);

/// Those of \a headers that may go to an upstream of the same dialect [PROTOCOLS.md 8.2].
[[nodiscard]] HeaderList passedHeaders(const HeaderList &headers);

} // namespace Hearth
