#include "engine/traffichistory.h"

#include "inference/routedcall.h"

#include <algorithm>

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

void TrafficHistory::add(const TrafficSample &sample)
{
    m_samples.append(sample);
    if (m_samples.size() > maxSamples) {
        m_samples.removeFirst();
    }
    m_hasChanged = true;
}

TrafficList TrafficHistory::samples(std::chrono::milliseconds now)
{
    const qsizetype before = m_samples.size();
    m_samples.removeIf([now](const TrafficSample &sample) { return sample.at < now - span; });
    if (m_hasChanged || m_samples.size() != before) {
        m_hasChanged = false;
        m_list = std::make_shared<const QList<TrafficSample>>(m_samples);
    }
    return m_list;
}

std::optional<double> tokensPerSecond(qint64 tokens, std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds shortest{20};
    if (tokens < 2 || time < shortest) {
        return std::nullopt;
    }
    return static_cast<double>(tokens) / std::chrono::duration<double>(time).count();
}

TrafficSample trafficSample(const RoutedCall &call, std::chrono::milliseconds at, bool fromChat)
{
    const CallFigures &figures = call.figures();
    TrafficSample sample;
    sample.at = at;
    sample.servedBy = call.servedBy();
    sample.outcome = outcomeOf(call.outcome());
    sample.toFirstOutput = figures.toFirstOutput;
    sample.total = figures.total;
    sample.attempts = call.attempts();
    sample.fromChat = fromChat;
    for (const AttemptRecord &record : call.records()) {
        if (record.candidate.ref == sample.servedBy) {
            sample.place = record.candidate.place;
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
