#pragma once

#include "engine/snapshot.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Hearth {

/// How far config and servers could be held against each other: nothing is called well that was not looked
/// at.
struct CheckedScope
{
    struct Gap
    {
        QString provider;
        ServerState state = ServerState::Unknown; ///< Why it could not be checked, unless one of the others.
        bool keyMissing = false;
        std::optional<std::chrono::seconds> oldAge; ///< Its reading is too old to rely on.
        int untoldModels = 0; ///< It is up, but does not say whether it has so many of the config's models.

        bool operator==(const Gap &) const = default;
    };

    QList<Gap> gaps; ///< In the order of the file.
    std::optional<std::chrono::seconds> age; ///< Of the oldest reading that counts; none: there is none.

    [[nodiscard]] bool isWhole() const { return age && gaps.isEmpty(); }
    bool operator==(const CheckedScope &) const = default;
};

/// As at \a now. Pure.
[[nodiscard]] CheckedScope checkedScope(const Snapshot &snapshot, TimePoint now);
/// "gpubox (unreachable)"
[[nodiscard]] QString gapText(const CheckedScope::Gap &gap);

} // namespace Hearth
