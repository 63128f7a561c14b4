#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace Hearth {

// Which kind's part it is to go on with a look; the ProbeSession alone uses it.

/// By the address, since hosted APIs do not change theirs.
[[nodiscard]] ProviderKind hostedKind(const ProbeTarget &target);

/// Where the model list may be, likeliest first. Base URLs are written with and without /v1, and some APIs
/// have another version there.
[[nodiscard]] QList<QByteArray> listPaths(const ProbeTarget &target);

/// Whose answer to the model list this may be, likeliest first [PROTOCOLS.md 7.3].
[[nodiscard]] QList<ProviderKind> recognise(const JsonAnswer &list, const ProbeTarget &target);

/// Null when the answer is not what such a server says.
[[nodiscard]] std::unique_ptr<KindDialogue> dialogueOf(
    ProviderKind kind, const JsonAnswer &list, const ProbeTarget &target);

/// Of a server whose kind is known and that need not be asked for its model list first [PROTOCOLS.md 7.4];
/// null when it must.
[[nodiscard]] std::unique_ptr<KindDialogue> knownDialogue(const ProbeTarget &target);

} // namespace Hearth
