#pragma once

#include "base/secret.h"
#include "config/place.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace Hearth {

/// One server to watch.
struct WatchedProvider
{
    QString id;
    QUrl baseUrl;
    Place place = Place::Lan;
    Secret key;
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< Configured, values resolved; sent with the key only.
    bool anthropic = false; ///< `api: "anthropic-messages"`: a hosted one takes its key as `x-api-key`.
    bool authHeader = false; ///< The config forces the key into `Authorization`.

    bool operator==(const WatchedProvider &) const = default;
};

} // namespace Hearth
