#pragma once

#include "base/result.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>

namespace Hearth {

/// A safe question to a server: never one that could load or wake a model [PROTOCOLS.md 7.1]. A GET, but for
/// the one read that Ollama has as a POST.
struct ProbeRequest
{
    enum class KeyHeader {
        Authorization, ///< `Authorization: Bearer <key>`
        XApiKey, ///< `x-api-key: <key>` [PROTOCOLS.md 2.8]
    };

    QByteArray pathAndQuery; ///< Absolute on the server's origin, e.g. `/api/v1/models`.
    /// Not empty: a POST of this JSON. Only Ollama's `/api/show`, which reads metadata and loads nothing
    /// [PROTOCOLS.md 7.4], and only to a server already identified as Ollama; never while discovering.
    QByteArray body;
    /// Send the provider's key and configured headers: only to a server already identified as this
    /// provider's, or that asked for a key at the very address the user configured the key for.
    bool withKey = false;
    KeyHeader keyHeader = KeyHeader::Authorization; ///< Where the key goes, if it goes.
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Without secrets, e.g. `anthropic-version`.

    [[nodiscard]] bool isPost() const { return !body.isEmpty(); }
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

/// What a look leaves for the next one at the same server, so that facts which change slowly (versions, lists
/// on disk, limits) are carried over instead of asked each time.
struct ProbeMemory
{
    ServerReading reading; ///< Of the last look that ended well.
    /// What the kind's dialogue writes down for itself; nobody else reads it.
    QHash<QString, QString> notes;

    bool operator==(const ProbeMemory &) const = default;
};

/// What is already known of a provider, so that its questions need not start from nothing.
struct ProbeTarget
{
    QUrl baseUrl; ///< As configured, with or without /v1.
    QString providerId; ///< A hint: lmstudio, llama-cpp …
    bool hosted = false;
    bool hasKey = false; ///< A key or configured headers could be sent.
    bool anthropic = false; ///< Speaks the Anthropic dialect (`api: "anthropic-messages"`).
    bool authHeader = false; ///< The config forces the key into `Authorization`.
    ProviderKind lastKind = ProviderKind::Unknown; ///< From the last reading; Unknown: identify first.
    /// What ProbeSession::memory() of the last look gave; null: the first one.
    std::shared_ptr<const ProbeMemory> memory;
    /// False: facts that change slowly may come from \c memory. To be true about every 60 s, when the user
    /// asks, and whenever the last look found nobody [PROTOCOLS.md 7.4].
    bool fullLook = true;
    /// Looking for servers where none is configured: anonymous throughout, without any header of the user,
    /// GETs only. What is no model server ends as Failing with ErrorKind::BadResponse.
    bool discovering = false;

    bool operator==(const ProbeTarget &) const = default;
};

/// One look at a server as a conversation of safe requests: identify it if need be, then read its models.
/// Pure: ask next(), send it, give answer(); when next() has nothing more, reading() is complete. Never more
/// than maxRequests. One file per kind holds its recogniser, requests and readers.
///
/// A server that is not hosted is asked anonymously first; once its kind is known, or when it answers 401 or
/// 403, the provider's key is used [PROTOCOLS.md 7.1].
class ProbeSession
{
public:
    static constexpr int maxRequests = 16;
    /// Answers with a longer body are read as failures [PROTOCOLS.md 7.1].
    static constexpr qsizetype maxBodyBytes = 4 * 1024 * 1024;

    explicit ProbeSession(const ProbeTarget &target);
    ~ProbeSession();
    Q_DISABLE_COPY_MOVE(ProbeSession)

    [[nodiscard]] std::optional<ProbeRequest> next() const;
    void answer(const ProbeAnswer &answer);
    [[nodiscard]] ServerReading reading() const;
    /// For ProbeTarget::memory of the next look; null when this one found no server in order.
    [[nodiscard]] std::shared_ptr<const ProbeMemory> memory() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A model server was recognised there, one that wants a key included; not a Hearth gateway, not a web page,
/// not a port that answers anything.
[[nodiscard]] bool isModelServer(const ServerReading &reading);

} // namespace Hearth
