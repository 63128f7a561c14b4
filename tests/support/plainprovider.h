#pragma once

#include "config/configvalues.h"

namespace Hearth {

/// A provider of one model, `m`, with a window of \a window tokens.
inline ProviderConfig plainProvider(const QString &id, const QString &baseUrl, qint64 window = 32768)
{
    ProviderConfig provider;
    provider.id = id;
    provider.baseUrl = baseUrl;
    ModelConfig model;
    model.id = QStringLiteral("m");
    model.contextWindow = window;
    provider.models = {model};
    return provider;
}

} // namespace Hearth
