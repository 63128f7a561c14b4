#pragma once

#include "gateway/requestrecord.h"

#include <QString>

namespace Hearth {

/// "served", "waiting": how it stands with a request, one word or two.
[[nodiscard]] QString requestStateWord(RequestRecord::State state);
/// How it came in: "Responses", "Chat Completions", "the chat".
[[nodiscard]] QString requestDoorWord(TrafficSample::Door door);
/// What happened at \a step, with its model, as a sentence without a full stop: "Sent to lmstudio/qwen3".
/// Its English detail is not in it.
[[nodiscard]] QString stepSentence(const RequestStep &step);
/// Where \a record went: its model, or that no candidate was tried.
[[nodiscard]] QString wentToText(const RequestRecord &record);

} // namespace Hearth
