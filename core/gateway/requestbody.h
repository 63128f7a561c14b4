#pragma once

#include <QByteArray>

namespace Hearth {

/// What was said in one request, kept in memory while the user wants it (LogSettings::bodies). Keys in it are
/// masked.
struct RequestBody
{
    QByteArray request; ///< As the client sent it.
    QByteArray answer; ///< As it was told the client: JSON, or a stream of server-sent events.
    bool isCut = false; ///< Longer than what is kept of one.

    bool operator==(const RequestBody &) const = default;
};

} // namespace Hearth
