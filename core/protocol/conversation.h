#pragma once

#include "protocol/responserequest.h"

namespace Hearth {

/// A hash of the conversation's head: instructions and everything up to the first user message. It stays the
/// same from turn to turn, and in one program alone. Never 0.
[[nodiscard]] quint64 conversationKey(const ResponseRequest &request);

/// Results of tools stand after the last user message: the turn has begun with another request.
[[nodiscard]] bool bringsToolResults(const ResponseRequest &request);

/// Thoughts stand in its history that the dialect's own provider has not signed and would refuse: those of
/// other servers, as Hearth tells them to a client of this dialect. Translating leaves them out.
[[nodiscard]] bool holdsForeignThoughts(const ResponseRequest &request);

} // namespace Hearth
