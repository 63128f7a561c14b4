#pragma once

#include "config/configvalues.h"
#include "config/modelref.h"

#include <chrono>

namespace Hearth {

/// What a cold local candidate means for a request [DESIGN.md, Routing].
enum class ColdStart { Wait, Skip };

/// A named route: hops in order, each a reference or alias.
struct RouteSettings
{
    QString name;
    QStringList hops;

    bool operator==(const RouteSettings &) const = default;
};

/// A model that is to stay in memory until \c until.
struct KeepWarmSetting
{
    ModelRef ref;
    std::chrono::milliseconds until{0}; ///< Since 1970-01-01 UTC; may be past.

    bool operator==(const KeepWarmSetting &) const = default;
};

/// Every place there is: what is allowed until the user says otherwise.
[[nodiscard]] QList<Place> allPlaces();

/// What `hearth.json5` says; missing values are these defaults.
struct HearthSettings
{
    // gateway
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 11222; ///< DESIGN.md, Gateway.
    bool tokenRequired = true;
    SecretInput token; ///< Empty: kept in the keychain or a 0600 file, made on the first start.
    QStringList allowedHosts; ///< Beyond loopback names, for example `host.docker.internal`.
    QStringList allowedOrigins; ///< Browser origins that may call; none by default.
    std::chrono::milliseconds headHold{5000}; ///< How long the head of an answer is held [DESIGN.md].
    std::chrono::milliseconds keepAlive{10000}; ///< Between comments in a silent stream [PROTOCOLS.md 6.2].

    // health
    std::chrono::milliseconds pollVisible{5000}; ///< While somebody looks [UX.md 1].
    std::chrono::milliseconds pollHidden{30000};

    // routing
    QList<RouteSettings> routes; ///< A route named `auto` replaces the config's own chain.
    ColdStart coldStart = ColdStart::Wait;
    std::chrono::milliseconds loadBudget{600000}; ///< First byte at the latest [PROTOCOLS.md 6.3: 10 min].
    std::chrono::milliseconds silence{300000}; ///< Longest pause inside a stream [PROTOCOLS.md 6.3: 5 min].
    QList<Place> allow = allPlaces();

    QList<KeepWarmSetting> keepWarm; ///< Each model once; those whose time is over, too.

    [[nodiscard]] const RouteSettings *route(const QString &name) const;
    bool operator==(const HearthSettings &) const = default;
};

} // namespace Hearth
