#pragma once

#include "gateway/requestrecord.h"

namespace Hearth {

/// 2026-11-22 09:30 UTC.
inline constexpr std::chrono::milliseconds requestsNow{1'795'339'800'000};

/// A request of \a number that went to \a model ("" for none) and ended so, \a before requestsNow.
inline std::shared_ptr<RequestRecord> aRequestRecord(quint64 number, const char *model,
    RequestRecord::State state = RequestRecord::State::Served,
    std::chrono::milliseconds before = std::chrono::minutes(1))
{
    auto record = std::make_shared<RequestRecord>();
    record->number = number;
    record->requestId = "req_" + QByteArray::number(number);
    record->at = requestsNow - before;
    record->asked = QStringLiteral("auto");
    record->client = QStringLiteral("whatsapp");
    record->door = TrafficSample::Door::ChatCompletions;
    record->state = state;
    if (const auto ref = ModelRef::parse(QString::fromLatin1(model))) {
        record->wentTo = *ref;
        record->attempts = 1;
    }
    if (state == RequestRecord::State::Served) {
        record->status = 200;
        record->inputTokens = 12'400;
        record->outputTokens = 812;
        record->window = 32'768;
        record->windowIsLoaded = true;
        record->firstToken = std::chrono::milliseconds(240);
        record->total = std::chrono::milliseconds(24'300);
        record->tokensPerSecond = 33.75;
    } else if (state == RequestRecord::State::Failed) {
        record->status = 404;
        record->errorCode = "all_candidates_failed";
        record->errorText = QStringLiteral("No candidate could answer.");
        record->total = std::chrono::milliseconds(12);
    }
    record->estimatedInput = 12'000;
    return record;
}

/// One that fell over to a hosted model after a failed hop and a load.
inline std::shared_ptr<RequestRecord> aLongWay(quint64 number)
{
    using namespace std::chrono_literals;
    auto record = aRequestRecord(number, "openrouter/qwen/qwen3-coder", RequestRecord::State::Served, 5min);
    const ModelRef studio{QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1")};
    const ModelRef box{QStringLiteral("gpubox"), QStringLiteral("qwen3-32b")};
    record->place = Place::Hosted;
    record->region = QStringLiteral("EU");
    record->attempts = 2;
    record->costUsd = 0.0125;
    record->load = 3s;
    record->firstToken = 4'200ms;
    record->total = 9s;
    record->traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    record->steps = {{RequestStep::Kind::Decided, 0ms, box, "context_too_small", {}},
        {RequestStep::Kind::Decided, 0ms, studio, "", {}}, {RequestStep::Kind::Sent, 1ms, studio, "", {}},
        {RequestStep::Kind::WaitsForLoad, 200ms, studio, "", {}},
        {RequestStep::Kind::HopFailed, 3'200ms, studio, "unreachable", QStringLiteral("connection refused")},
        {RequestStep::Kind::Decided, 3'200ms, record->wentTo, "", {}},
        {RequestStep::Kind::Sent, 3'201ms, record->wentTo, "", {}},
        {RequestStep::Kind::FirstToken, 4'200ms, record->wentTo, "", {}},
        {RequestStep::Kind::Ended, 9s, record->wentTo, "", {}}};
    return record;
}

/// One under way.
inline std::shared_ptr<RequestRecord> aRunningRequest(
    quint64 number, RequestRecord::State state = RequestRecord::State::Streaming)
{
    auto record = aRequestRecord(number, "lmstudio/minimax-m2.1", state, std::chrono::seconds(8));
    record->steps = {{RequestStep::Kind::Sent, std::chrono::milliseconds(2), record->wentTo, "", {}}};
    return record;
}

inline RequestList requestList(std::initializer_list<std::shared_ptr<const RequestRecord>> records)
{
    return std::make_shared<const QList<std::shared_ptr<const RequestRecord>>>(records);
}

} // namespace Hearth
