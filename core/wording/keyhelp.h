#pragma once

#include "config/guidevalues.h"

#include <QString>
#include <QStringList>

namespace Hearth {

/// What the key at \a place (KeyGuide::place) does, in one line; empty for free keys and unknown places.
[[nodiscard]] QString keyHelp(const QString &place);

/// "whole number from 1 to 65535", "one of local, remote": what may stand under the key.
[[nodiscard]] QString keyKindWords(const KeyGuide &guide);

/// Which OpenClaw takes the key, when not all do: "OpenClaw 2026.8 and later". Else empty.
[[nodiscard]] QString keyAgeWords(KeyAge age);

/// What a completion is, in a word or two: "model", "alias of lmstudio/minimax-m2.1". Empty for keys and
/// words.
[[nodiscard]] QString completionWords(const Completion &completion);

/// The ends of places that help lines are written for, for a test that none is left over.
[[nodiscard]] QStringList helpedPlaces();

} // namespace Hearth
