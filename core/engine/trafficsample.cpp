#include "engine/trafficsample.h"

#include "gateway/callrecord.h"

#include "inference/routedcall.h"

namespace Hearth {

namespace {

TrafficSample::Outcome outcomeOf(AttemptMachine::Outcome outcome)
{
    switch (outcome) {
    case AttemptMachine::Outcome::Served:
        return TrafficSample::Outcome::Served;
    case AttemptMachine::Outcome::Failed:
        return TrafficSample::Outcome::Failed;
    case AttemptMachine::Outcome::Cancelled:
    case AttemptMachine::Outcome::Running:
        break;
    }
    return TrafficSample::Outcome::Cancelled;
}

} // namespace

TrafficSample trafficSample(const RoutedCall &call, std::chrono::milliseconds at, TrafficSample::Door door)
{
    const CallFigures &figures = call.figures();
    TrafficSample sample;
    sample.at = at;
    sample.servedBy = call.servedBy();
    sample.outcome = outcomeOf(call.outcome());
    sample.toFirstOutput = figures.toFirstOutput;
    sample.total = figures.total;
    sample.attempts = call.attempts();
    sample.door = door;
    sample.estimatedInput = call.promptTokens();
    for (const AttemptRecord &record : call.records()) {
        if (record.candidate.ref == sample.servedBy) {
            sample.place = record.candidate.place;
            sample.stateBefore = record.candidate.state;
        }
    }
    if (figures.usage) {
        sample.inputTokens = figures.usage->inputTokens;
        sample.outputTokens = figures.usage->outputTokens;
        sample.tokensPerSecond =
            tokensPerSecond(figures.usage->outputTokens, figures.total - figures.toFirstOutput);
    }
    return sample;
}

} // namespace Hearth
