#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// Reads a map of headers into \a provider: texts, and references but for 2026.2.
void readProviderHeaders(ReadingContext &context, const ConfigNode &node, ProviderConfig &provider);

/// Reads the part of `request` that decides what goes onto the wire: headers and authentication.
void readRequest(ReadingContext &context, const ConfigNode &request, ProviderConfig &provider);

/// Checks `localService`.
void checkLocalService(ReadingContext &context, const ConfigNode &service);

/// Says when \a secret, read at \a node, is a key of \a owner in plain text. What is short stands for "any
/// key will do" with servers of the own network [OPENCLAW.md 3]. \a repairs: what to write instead.
void notePlainKey(ReadingContext &context, const ConfigNode &node, const SecretInput &secret, Place place,
    const QString &owner, const QList<ConfigRepair> &repairs);

/// `${NAME}` for the key of \a providerId.
[[nodiscard]] QString keyReferenceFor(const QString &providerId);

/// Whether \a path names a file without regard to a folder; `~` does not.
[[nodiscard]] bool isAbsolutePath(const QString &path);

} // namespace Hearth
