#pragma once

#include "gateway/requestrecord.h"

namespace Hearth {

/// A record in which nothing has its default.
inline RequestRecord wholeRecord()
{
    using namespace std::chrono_literals;
    RequestRecord record;
    record.requestId = "req_1";
    record.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    record.at = std::chrono::milliseconds(1'795'000'000'123);
    record.client = QStringLiteral("whats\"app, é");
    record.door = TrafficSample::Door::Messages;
    record.asked = QStringLiteral("auto");
    record.isStream = true;
    record.state = RequestRecord::State::Failed;
    record.wentTo = {QStringLiteral("openrouter"), QStringLiteral("a/b:free")};
    record.place = Place::Hosted;
    record.region = QStringLiteral("EU");
    record.attempts = 2;
    record.status = 404;
    record.errorCode = "all_candidates_failed";
    record.errorText = QStringLiteral("No candidate could answer.\nTwo were tried.");
    record.estimatedInput = 12'000;
    record.inputTokens = 11'900;
    record.cachedTokens = 4'000;
    record.outputTokens = 812;
    record.reasoningTokens = 100;
    record.window = 32'768;
    record.windowIsLoaded = true;
    record.queued = 3ms;
    record.load = 38s;
    record.firstToken = 39s;
    record.total = 61s;
    record.tokensPerSecond = 31.25;
    record.costUsd = 0.0025;
    record.passedThrough = true;
    record.promptCut = true;
    const ModelRef studio{QStringLiteral("lmstudio"), QStringLiteral("qwen3")};
    record.steps = {{RequestStep::Kind::Decided, 0ms, studio, "", {}},
        {RequestStep::Kind::Sent, 1ms, studio, "", {}},
        {RequestStep::Kind::HopFailed, 5ms, studio, "unreachable", QStringLiteral("connection refused")},
        {RequestStep::Kind::Ended, 61s, record.wentTo, "failed", {}}};
    return record;
}

} // namespace Hearth
