#pragma once

#include <QLatin1String>
#include <QString>

namespace Hearth {

/// An OpenClaw config of this account, whether its file exists or not.
struct KnownConfig
{
    /// Why OpenClaw would read it.
    enum class Origin {
        Default, ///< Nothing else is said.
        Profile, ///< `--profile NAME` or OPENCLAW_PROFILE.
        ConfigPath, ///< OPENCLAW_CONFIG_PATH names it.
        StateFolder, ///< It lies in OPENCLAW_STATE_DIR.
    };

    Origin origin = Origin::Default;
    QString profile; ///< With Profile: its name.
    QString path;
    bool exists = false;
    bool isActive = false; ///< An `openclaw` started here without options reads this one.

    bool operator==(const KnownConfig &) const = default;
};
inline constexpr KnownConfig::Origin lastConfigOrigin = KnownConfig::Origin::StateFolder;

/// Name as it stands in JSON output (snake_case, stable).
[[nodiscard]] QLatin1String configOriginName(KnownConfig::Origin origin);

} // namespace Hearth
