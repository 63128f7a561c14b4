#pragma once

#include "config/configpaths.h"
#include "config/providerlisting.h"

#include <QFuture>

namespace Hearth {

/// The providers of the config \a text at \a path that stand in files which it includes. Reads the disk in a
/// worker thread; any thread may ask. \a variables: for the folders that OpenClaw allows beside the config's.
[[nodiscard]] QFuture<QList<ListedProvider>> readIncludedProviders(
    const QByteArray &text, const QString &path, const EnvironmentLookup &variables = processEnvironment());

} // namespace Hearth
