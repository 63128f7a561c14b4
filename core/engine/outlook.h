#pragma once

#include "engine/snapshot.h"

namespace Hearth {

/// What the Overview's first sentence says: how it stands with the model that `auto` would choose now.
/// core/wording makes the sentence.
struct Outlook
{
    enum class Kind {
        NoConfig, ///< There is no config file yet.
        Unreadable, ///< A file could not be read at all: see \c error.
        ConfigUnusable, ///< The config has errors; the last good one stays in force, if there was one.
        SettingsUnusable, ///< The same of hearth.json5.
        NoServers, ///< The config names no provider.
        NoModels, ///< Providers, but `auto` leads to no model.
        NotAskedYet, ///< The winner's server has not been looked at.
        AllWell, ///< The first hop would answer now.
        Loading, ///< The first hop is being read into memory.
        ColdStart, ///< The first hop is cold: the first answer waits for the load.
        OnFallback, ///< Another than the first hop would be asked; \c state tells whether it is warm.
        Unclear, ///< The first hop's server answers, but does not say whether it has the model.
        ServerFailing, ///< The winner's server answers with errors.
        NobodyCanServe, ///< Every hop would be skipped.
    };

    Kind kind = Kind::NoConfig;
    ModelRef model; ///< The winner; empty: none.
    QString modelName; ///< The winner's display name, else its id.
    QString providerName; ///< The winner's server, as the config calls it.
    ModelState state = ModelState::Unknown; ///< The winner's.
    std::optional<double> loadProgress; ///< The winner's, 0..1, while loading and where told.
    std::optional<qint64> contextWindow; ///< The winner's: loaded, else as declared or trained.
    bool contextIsLoaded = false; ///< \c contextWindow is what is loaded now.
    Candidate insteadOf; ///< OnFallback, NobodyCanServe: the first hop; its reason says why it is skipped.
    QString insteadOfName; ///< Its display name, else its id.
    std::optional<Error> error; ///< Unreadable.
    int problems = 0; ///< Servers not up, declared models failed or missing, errors in the two files.

    bool operator==(const Outlook &) const = default;
};
inline constexpr Outlook::Kind lastOutlookKind = Outlook::Kind::NobodyCanServe;

/// What the tray's icon shows: of the model that `auto` would choose now [DESIGN.md, Model states].
enum class TrayState {
    Loaded, ///< It would answer at once.
    Loading,
    Cold,
    Failing, ///< None could serve.
    Paused, ///< The gateway is.
    Unknown, ///< Nothing configured, or not asked yet.
};
inline constexpr TrayState lastTrayState = TrayState::Unknown;

/// Pure.
[[nodiscard]] Outlook outlookOf(const Snapshot &snapshot);
[[nodiscard]] TrayState trayStateOf(const Snapshot &snapshot);

} // namespace Hearth
