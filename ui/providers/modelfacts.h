#pragma once

#include "providers/chosenmodel.h"
#include "widgets/stateglyph.h"

#include <QString>

namespace Hearth {

/// One figure of a model with where it comes from.
struct Fact
{
    QString label;
    QString value;
    QString origin; ///< "Reported by the server, 4 s ago".
    Glyph glyph = Glyph::None;

    bool operator==(const Fact &) const = default;
};

/// One line of config beside server.
struct Comparison
{
    QString label;
    QString config; ///< Empty: not set.
    QString server; ///< Empty: not told.
    QString origin; ///< Of the server's figure.
    Glyph glyph = Glyph::None; ///< Whether they agree; none: cannot be said.

    bool operator==(const Comparison &) const = default;
};

/// What is known of \a chosen beside what the config says, as at \a now. Pure.
[[nodiscard]] QList<Fact> modelFacts(const ChosenModel &chosen, TimePoint now);
/// What the config says of \a chosen, and the server. Pure.
[[nodiscard]] QList<Comparison> modelComparisons(const ChosenModel &chosen, TimePoint now);
/// "Tools, images": what a model can do; empty: not known, or text alone.
[[nodiscard]] QString capabilitiesText(const ModelRow &model);

} // namespace Hearth
