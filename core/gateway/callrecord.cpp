#include "gateway/callrecord.h"

#include "inference/routedcall.h"

#include <algorithm>

namespace Hearth {

namespace {

void takeCandidate(RequestRecord &record, const RoutedCall &call)
{
    record.wentTo = call.servedBy();
    const QList<AttemptRecord> &records = call.records();
    const auto tried = std::find_if(records.crbegin(), records.crend(),
        [&record](const AttemptRecord &each) { return each.candidate.ref == record.wentTo; });
    if (tried == records.crend()) {
        return;
    }
    record.place = tried->candidate.place;
    record.region = tried->candidate.region;
    record.window = tried->candidate.limit;
    record.windowIsLoaded = tried->candidate.limitIsLoaded;
}

void takeFigures(RequestRecord &record, const CallFigures &figures)
{
    record.queued = figures.queued;
    record.load = figures.load;
    record.total = figures.total;
    record.costUsd = figures.costUsd;
    record.passedThrough = figures.passedThrough;
    record.promptCut = figures.promptCut;
    if (!figures.usage) {
        return;
    }
    const ResponseUsage &usage = *figures.usage;
    record.inputTokens = usage.inputTokens;
    record.cachedTokens = usage.cachedTokens;
    record.outputTokens = usage.outputTokens;
    record.reasoningTokens = usage.reasoningTokens;
    record.tokensPerSecond = tokensPerSecond(usage.outputTokens, figures.total - figures.toFirstOutput);
}

} // namespace

std::optional<double> tokensPerSecond(qint64 tokens, std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds shortest{20};
    if (tokens < 2 || time < shortest) {
        return std::nullopt;
    }
    return static_cast<double>(tokens) / std::chrono::duration<double>(time).count();
}

TrafficSample::Door doorOf(WireDialect dialect)
{
    switch (dialect) {
    case WireDialect::Responses:
        return TrafficSample::Door::Responses;
    case WireDialect::ChatCompletions:
        return TrafficSample::Door::ChatCompletions;
    case WireDialect::Messages:
        break;
    }
    return TrafficSample::Door::Messages;
}

RequestRecord::State stateOf(const RoutedCall &call)
{
    using State = RequestRecord::State;
    switch (call.outcome()) {
    case AttemptMachine::Outcome::Served:
        return State::Served;
    case AttemptMachine::Outcome::Failed:
        return State::Failed;
    case AttemptMachine::Outcome::Cancelled:
        return State::Cancelled;
    case AttemptMachine::Outcome::Running:
        break;
    }
    if (call.hasOutput()) {
        return State::Streaming;
    }
    if (call.isQueued()) {
        return State::Queued;
    }
    return call.servedBy().provider.isEmpty() ? State::Deciding : State::Waiting;
}

void takeQuestion(RequestRecord &record, const RoutedCall &call)
{
    record.asked = QString::fromUtf8(call.request().model);
    record.isStream = call.request().stream;
    record.estimatedInput = call.promptTokens();
}

void updateRecord(RequestRecord &record, const RoutedCall &call)
{
    record.state = stateOf(call);
    record.attempts = call.attempts();
    record.steps = call.steps();
    if (call.hasOutput()) {
        record.firstToken = call.figures().toFirstOutput;
    }
    takeCandidate(record, call);
    takeFigures(record, call.figures());
}

RequestRecord runningRecord(const RequestRecord &known, const RoutedCall &call)
{
    RequestRecord record = known;
    updateRecord(record, call);
    record.state = known.state;
    return record;
}

QByteArray traceIdOf(const QByteArray &traceparent)
{
    if (traceparent.isEmpty()) { // as nearly always
        return {};
    }
    // version "-" trace-id "-" parent-id "-" flags
    const QByteArrayList fields = traceparent.trimmed().split('-');
    constexpr qsizetype idLength = 32;
    if (fields.size() < 4 || fields.at(1).size() != idLength) {
        return {};
    }
    const QByteArray id = fields.at(1).toLower();
    const bool isHex = std::all_of(id.cbegin(), id.cend(),
        [](char each) { return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f'); });
    const bool isZero = id.count('0') == idLength;
    return isHex && !isZero ? id : QByteArray();
}

} // namespace Hearth
