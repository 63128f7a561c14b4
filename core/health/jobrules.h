#pragma once

#include "base/result.h"
#include "config/modelref.h"
#include "health/watchedprovider.h"
#include "providers/modelaction.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace Hearth {

/// What a load or unload is about, as things stand.
struct JobTarget
{
    WatchedProvider provider;
    std::shared_ptr<const ServerReading> server; ///< Up.
    ModelReading model;
    ModelAbilities abilities;
};

/// \a server: as it was read last, without what Hearth knows of its own loads. Errors: NotFound (not
/// watched), the server's own or Unreachable (not up), ModelNotFound. Pure.
[[nodiscard]] Result<JobTarget> jobTarget(const ModelRef &ref, const std::optional<WatchedProvider> &provider,
    const std::shared_ptr<const ServerReading> &server);

/// Errors: ModelLoading (already), InvalidRequest (loaded already, and \a options change nothing),
/// Unsupported.
[[nodiscard]] Result<> mayLoad(const JobTarget &target, const LoadOptions &options);
/// Errors: InvalidRequest (not loaded), Unsupported.
[[nodiscard]] Result<> mayUnload(const JobTarget &target);

/// What loads side by side would fight for: the machine of a server. Empty: this one.
[[nodiscard]] QString machineOf(const QUrl &baseUrl);

} // namespace Hearth
