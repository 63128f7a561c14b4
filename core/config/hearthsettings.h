#pragma once

#include "config/configvalues.h"
#include "config/modelref.h"

#include <chrono>

namespace Hearth {

/// What a cold local candidate means for a request [DESIGN.md, Routing].
enum class ColdStart {
    Wait, ///< It is tried; the request waits until it is loaded.
    WarmBehind, ///< It is passed over, and loaded meanwhile for the next request.
    Skip, ///< It is passed over.
};

/// What becomes of a prompt that the candidate whose turn it is cannot hold.
enum class LongPrompt {
    NextWithRoom, ///< The next candidate with a larger window takes it.
    Refuse, ///< The client is told at once, so that it can compact the conversation.
};

/// Where the thoughts of a model go for clients of Chat Completions; never into `content`.
enum class ReasoningOutput {
    Field, ///< `reasoning_content`
    Omit, ///< Nowhere: final text only.
};

/// One step of a route: a target, or a group of equal ones. Each a reference or alias.
struct RouteHop
{
    QStringList targets;

    bool operator==(const RouteHop &) const = default;
};

/// Every place there is: what is allowed until the user says otherwise.
[[nodiscard]] QList<Place> allPlaces();

/// What routing may do, for every route that does not say otherwise.
struct PolicySettings
{
    ColdStart coldStart = ColdStart::Wait;
    std::chrono::milliseconds loadBudget{600000}; ///< First byte at the latest [PROTOCOLS.md 6.3: 10 min].
    std::chrono::milliseconds silence{300000}; ///< Longest pause inside a stream [PROTOCOLS.md 6.3: 5 min].
    bool preferLoaded = false; ///< What is in memory goes before what is not, whatever the order.
    LongPrompt longPrompt = LongPrompt::NextWithRoom;
    bool fallbackAfterTools = false; ///< Another model may go on once tools ran in the same turn [UX.md 3].
    std::optional<double> dailySpendUsd; ///< Hosted candidates are passed over beyond it; none: no cap.
    int breakerFailures = 4; ///< Failures in a row after which a provider rests [UX.md 3].
    std::chrono::milliseconds breakerPause{60000}; ///< How long [UX.md 3].
    std::chrono::milliseconds queueTime{60000}; ///< Longest wait for a free slot before the next candidate.
    QList<Place> allow = allPlaces();
    QStringList allowRegions; ///< Hosted providers of these regions are allowed, too, without Place::Hosted.

    bool operator==(const PolicySettings &) const = default;
};

/// What one route does otherwise than the policy; unset: as the policy says.
struct RoutePolicy
{
    std::optional<ColdStart> coldStart;
    std::optional<std::chrono::milliseconds> loadBudget;
    std::optional<bool> preferLoaded;
    std::optional<LongPrompt> longPrompt;
    std::optional<QList<Place>> allow; ///< Narrows the policy's, never widens it.

    bool operator==(const RoutePolicy &) const = default;
};

/// A named route: hops in order.
struct RouteSettings
{
    QString name;
    QList<RouteHop> hops;
    RoutePolicy policy;

    [[nodiscard]] QStringList references() const; ///< The targets of all hops, in order.
    bool operator==(const RouteSettings &) const = default;
};

/// What OpenClaw's schema has no place for at a provider.
struct ProviderSettings
{
    QString id; ///< As in the config.
    QString region; ///< Declared jurisdiction of a hosted one, upper case: US, EU …; empty: not declared.
    std::optional<int> maxConcurrent; ///< Requests at once; none: as the server reports its slots.
    std::optional<bool> passThrough; ///< Its streams conform: bytes may pass untranslated.

    bool operator==(const ProviderSettings &) const = default;
};

/// A client of the gateway with a token of its own.
struct ClientSettings
{
    QString name; ///< Unique.
    SecretInput token; ///< Plain or a reference; unset where only the hash is kept.
    QByteArray tokenSha256; ///< 64 hexadecimal digits, lower case; empty: \c token is set.
    QStringList models; ///< Names it may ask for; `provider/*` is all of one; empty: every.
    std::optional<QList<Place>> places; ///< Narrows the policy's, never widens it.
    ReasoningOutput reasoning = ReasoningOutput::Field;
    bool isRevoked = false; ///< Refused, but kept in the list.

    bool operator==(const ClientSettings &) const = default;
};

/// How connections from other machines are protected.
struct TlsSettings
{
    enum class Mode {
        Auto, ///< TLS where it listens beyond this machine.
        On,
        Off,
    };

    Mode mode = Mode::Auto;
    QString certificateFile; ///< PEM, the whole chain; empty: one is generated.
    QString keyFile; ///< PEM.

    bool operator==(const TlsSettings &) const = default;
};

/// What the request log keeps. Bodies only while the user wants them.
struct LogSettings
{
    enum class Bodies { Never, Errors, All };

    Bodies bodies = Bodies::Never;
    std::chrono::milliseconds bodiesUntil{0}; ///< Since 1970-01-01 UTC; bodies are kept until then.
    int keepRows = 10000; ///< UX.md 7.
    int keepDays = 7; ///< UX.md 7.

    bool operator==(const LogSettings &) const = default;
};

/// A model that is to stay in memory until \c until.
struct KeepWarmSetting
{
    ModelRef ref;
    std::chrono::milliseconds until{0}; ///< Since 1970-01-01 UTC; may be past.

    bool operator==(const KeepWarmSetting &) const = default;
};

/// What `hearth.json5` says; missing values are these defaults.
struct HearthSettings
{
    // gateway
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 11222; ///< DESIGN.md, Gateway.
    bool tokenRequired = true;
    SecretInput token; ///< Empty: kept in the keychain or a 0600 file, made on the first start.
    QList<ClientSettings> clients; ///< Beside the one with \c token, who may do everything.
    ReasoningOutput reasoning = ReasoningOutput::Field; ///< For who has \c token, or none.
    TlsSettings tls;
    QStringList allowedHosts; ///< Beyond loopback names, for example `host.docker.internal`.
    QStringList allowedOrigins; ///< Browser origins that may call; none by default.
    qint64 maxBodyBytes = 64 * 1024 * 1024; ///< Of one request.
    int maxConnections = 1024;
    std::chrono::milliseconds headHold{5000}; ///< How long the head of an answer is held [DESIGN.md].
    std::chrono::milliseconds keepAlive{10000}; ///< Between comments in a silent stream [PROTOCOLS.md 6.2].

    // health
    std::chrono::milliseconds pollVisible{5000}; ///< While somebody looks [UX.md 1].
    std::chrono::milliseconds pollHidden{30000};

    QList<RouteSettings> routes; ///< A route named `auto` with hops replaces the config's own chain.
    PolicySettings policy;
    QList<ProviderSettings> providers;
    LogSettings log;
    QList<KeepWarmSetting> keepWarm; ///< Each model once; those whose time is over, too.

    [[nodiscard]] const RouteSettings *route(const QString &name) const;
    [[nodiscard]] const ProviderSettings *provider(const QString &id) const; ///< Null: nothing is said of it.
    bool operator==(const HearthSettings &) const = default;
};

} // namespace Hearth
