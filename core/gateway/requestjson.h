#pragma once

#include "gateway/requestrecord.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

/// Stable snake_case names, as in `hearthctl log --json`, exports and what is kept on disk.
[[nodiscard]] QLatin1String requestStateName(RequestRecord::State state);
[[nodiscard]] QLatin1String requestDoorName(TrafficSample::Door door);
[[nodiscard]] QLatin1String requestStepName(RequestStep::Kind kind);

/// \a record as one line of JSON, without a line end: snake_case keys, times as `*_ms`; what is not known is
/// left out. Long texts are cut, so that a line stays below 64 KiB. Numbers of this run are not in it.
[[nodiscard]] QByteArray requestLine(const RequestRecord &record);
/// The other way; nothing when \a line is no such line, or holds what no record could.
[[nodiscard]] std::optional<RequestRecord> readRequestLine(const QByteArray &line);

/// The text of the last message by the user in the body of a request of any dialect; empty where there is
/// none, or \a body is no such request.
[[nodiscard]] QString lastUserText(const QByteArray &body);

} // namespace Hearth
