#pragma once

#include "base/result.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>

namespace Hearth {

/// A safe question to a server: always a GET, never a path that could load or wake a model
/// [PROTOCOLS.md 7.1].
struct ProbeRequest
{
    QByteArray pathAndQuery; ///< Absolute on the server's origin, e.g. `/api/v1/models`.
    bool withKey =
        false; ///< Send the provider's key: only to a server already identified as this provider's.

    bool operator==(const ProbeRequest &) const = default;
};

/// What came back, or why nothing did.
struct ProbeAnswer
{
    std::optional<Error> error; ///< Unreachable, TimedOut …; then the rest is empty.
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int elapsedMs = 0;
};

/// What is already known of a provider, so that its questions need not start from nothing.
struct ProbeTarget
{
    QUrl baseUrl; ///< As configured, with or without /v1.
    QString providerId; ///< A hint: lmstudio, llama-cpp …
    bool hosted = false;
    bool hasKey = false;
    ProviderKind lastKind = ProviderKind::Unknown; ///< From the last reading; Unknown: identify first.

    bool operator==(const ProbeTarget &) const = default;
};

/// One look at a server as a conversation of safe requests: identify it if need be, then read its models.
/// Pure: ask next(), send it, give answer(); when next() has nothing more, reading() is complete. Never more
/// than six requests. One file per kind holds its recogniser, requests and readers.
class ProbeSession
{
public:
    explicit ProbeSession(const ProbeTarget &target);
    ~ProbeSession();
    Q_DISABLE_COPY_MOVE(ProbeSession)

    [[nodiscard]] std::optional<ProbeRequest> next() const;
    void answer(const ProbeAnswer &answer);
    [[nodiscard]] ServerReading reading() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
