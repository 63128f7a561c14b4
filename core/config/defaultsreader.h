#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// A model named in the config, and where.
struct NamedModel
{
    enum class Role { Primary, Fallback, Settings };

    Role role = Role::Primary;
    QString text; ///< As written.
    Json5Member member; ///< Its value; with Role::Settings its key is the name.
};

/// Reads `agents`: primary, fallbacks, aliases. Returns every model that is named there, in the order of
/// their roles.
[[nodiscard]] QList<NamedModel> readAgentsSection(
    ReadingContext &context, const Json5Node &agents, OpenClawConfig &config);

} // namespace Hearth
