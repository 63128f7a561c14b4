#pragma once

#include "config/guidevalues.h"
#include "config/keyrules.h"

namespace Hearth {

/// A value in the form of a file: what may stand there, and how its place is called (KeyGuide::place).
struct FormPlace
{
    QString place;
    KeyRule rule;
    Json5Path path;
};

[[nodiscard]] const KeyRules &formRoot(GuideFile file);

/// The value at \a path; nothing where the form of \a file reaches no further. The root is an Object.
[[nodiscard]] std::optional<FormPlace> formPlaceAt(GuideFile file, const Json5Path &path);

/// The keys of an object at \a place; of a secret provider those for \a source, when it is known. Null for
/// what is no object and for objects with free keys.
[[nodiscard]] const KeyRules *formKeysAt(const FormPlace &place, const QString &source = {});

} // namespace Hearth
