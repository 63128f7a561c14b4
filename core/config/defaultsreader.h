#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// A model named in the config, and where.
struct NamedModel
{
    enum class Role {
        Primary,
        Fallback,
        Settings, ///< A key of `agents.defaults.models`.
        Policy, ///< An entry of `agents.defaults.modelPolicy.allow`.
        Side, ///< For images, short jobs, compaction, one agent …
    };

    Role role = Role::Primary;
    QString text; ///< As written.
    ConfigMember member; ///< Its value; with Role::Settings its key is the name.
};

/// Reads `agents`: primary, fallbacks, aliases. Returns every model that is named there, in the order of
/// their roles.
[[nodiscard]] QList<NamedModel> readAgentsSection(
    ReadingContext &context, const ConfigNode &agents, OpenClawConfig &config);

/// Appends the models that \a agent, the defaults or one agent, names for other things than talking.
void readSideModels(ReadingContext &context, const ConfigNode &agent, QList<NamedModel> &named);

/// Appends the models that agents of their own name, and checks those agents.
void readAgentEntries(ReadingContext &context, const ConfigNode &agents, QList<NamedModel> &named);

} // namespace Hearth
