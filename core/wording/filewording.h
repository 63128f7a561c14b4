#pragma once

#include "config/fileremarks.h"
#include "config/fileversion.h"
#include "config/knownconfig.h"

#include <QString>

namespace Hearth {

/// What a remark on a file says, and what to do.
[[nodiscard]] QString fileRemarkSentence(const FileRemark &remark);
/// Who wrote a version, as it stands in tables: "Hearth", "another program".
[[nodiscard]] QString fileWriterWord(FileWriter writer);
/// How a config is called in a list: "Default", "Profile work", the variable that names it.
[[nodiscard]] QString knownConfigName(const KnownConfig &config);

} // namespace Hearth
