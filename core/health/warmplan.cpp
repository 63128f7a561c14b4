#include "health/warmplan.h"

#include <algorithm>
#include <utility>

namespace Hearth {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

/// An end time of the server's own that is short of ours by less is as good as ours. Our choice.
constexpr milliseconds closeEnough = 5s;

bool isCold(ModelState state)
{
    return state == ModelState::Cold || state == ModelState::Failed;
}

/// Loaded or cold can be told of it.
bool canBeKept(const WarmFacts &facts)
{
    return !isCold(facts.state) || facts.abilities.load;
}

LoadOptions keepingFor(milliseconds remaining, const WarmFacts &facts)
{
    LoadOptions options;
    if (facts.abilities.keepFor) {
        options.keepFor = std::chrono::ceil<std::chrono::seconds>(remaining);
    }
    return options;
}

const KeepWarmSetting *find(const QList<KeepWarmSetting> &wishes, const ModelRef &ref)
{
    const auto found = std::find_if(
        wishes.cbegin(), wishes.cend(), [&ref](const KeepWarmSetting &each) { return each.ref == ref; });
    return found == wishes.cend() ? nullptr : &*found;
}

} // namespace

void WarmPlan::setWishes(const QList<KeepWarmSetting> &wishes)
{
    for (const KeepWarmSetting &before : std::as_const(m_wishes)) {
        if (!find(wishes, before.ref)) {
            m_dropped.append(before); // its time may be over, which only steps() can tell
        }
    }
    m_wishes = wishes;
    const auto isOtherWish = [this](QHash<ModelRef, milliseconds>::iterator given) {
        const KeepWarmSetting *wish = find(m_wishes, given.key());
        return !wish || wish->until != given.value();
    };
    m_given.removeIf(isOtherWish);
}

QList<WarmStep> WarmPlan::steps(const Facts &facts, TimePoint now, milliseconds sinceEpoch)
{
    endWishes(sinceEpoch);
    QList<WarmStep> steps;
    for (const KeepWarmSetting &wish : std::as_const(m_wishes)) {
        if (!m_given.contains(wish.ref)) {
            if (const auto step = stepFor(wish, facts(wish.ref), now, sinceEpoch)) {
                steps.append(*step);
            }
        }
    }
    for (const ModelRef &ref : QList<ModelRef>(m_leftovers)) {
        if (const auto step = stepAtEnd(ref, facts(ref))) {
            steps.append(*step);
        }
    }
    return steps;
}

/// Those whose time is over, and those that were taken out of the settings before.
void WarmPlan::endWishes(milliseconds sinceEpoch)
{
    const auto isOver = [sinceEpoch](const KeepWarmSetting &wish) { return wish.until <= sinceEpoch; };
    QList<KeepWarmSetting> over;
    std::copy_if(m_wishes.cbegin(), m_wishes.cend(), std::back_inserter(over), isOver);
    m_wishes.removeIf(isOver);
    for (const KeepWarmSetting &wish : over + std::exchange(m_dropped, {})) {
        const bool isOurs = m_memories.value(wish.ref).isOurs && !m_given.contains(wish.ref);
        if (isOver(wish) && isOurs) {
            m_leftovers.append(wish.ref);
        } else if (!find(m_wishes, wish.ref)) {
            m_memories.remove(wish.ref);
        }
        m_given.remove(wish.ref);
    }
}

std::optional<WarmStep> WarmPlan::stepFor(
    const KeepWarmSetting &wish, const WarmFacts &facts, TimePoint now, milliseconds sinceEpoch)
{
    Memory &memory = m_memories[wish.ref];
    if (memory.isStepOut || facts.job || facts.server != ServerState::Up) {
        return std::nullopt;
    }
    const milliseconds remaining = wish.until - sinceEpoch;
    if (facts.state == ModelState::Loaded) {
        return stepWhileLoaded(wish, memory, facts, now, remaining);
    }
    if (!isCold(facts.state)) {
        return std::nullopt;
    }
    noteCold(memory, now);
    const auto lastLoad = m_lastLoads.constFind(wish.ref.provider);
    const bool isTooSoon = lastLoad != m_lastLoads.cend() && now - *lastLoad < loadPause;
    if (!facts.abilities.load || now < memory.notBefore || isTooSoon) {
        return std::nullopt;
    }
    memory.isStepOut = true;
    memory.toldUntil = facts.abilities.keepFor ? wish.until : milliseconds(0);
    m_lastLoads.insert(wish.ref.provider, now);
    return WarmStep{wish.ref, ModelAct::Load, keepingFor(remaining, facts)};
}

/// Nothing to do, unless the server would let it go before its time.
std::optional<WarmStep> WarmPlan::stepWhileLoaded(const KeepWarmSetting &wish, Memory &memory,
    const WarmFacts &facts, TimePoint now, milliseconds remaining)
{
    if (memory.loadedAt && now - *memory.loadedAt >= goneSoon) { // it lasts
        memory.loadedAt.reset();
        memory.failures = 0;
    }
    if (!facts.abilities.keepFor || facts.isPinned || now < memory.notBefore) {
        return std::nullopt;
    }
    const bool staysLongEnough = facts.unloadsAt && *facts.unloadsAt >= now + remaining - closeEnough;
    const bool wasTold = memory.toldUntil == wish.until;
    const bool goesSoon = facts.unloadsAt && *facts.unloadsAt - now < renewBefore;
    if (staysLongEnough || (wasTold && !goesSoon)) {
        return std::nullopt;
    }
    memory.isStepOut = true;
    memory.toldUntil = wish.until;
    memory.notBefore = now + loadPause;
    return WarmStep{wish.ref, ModelAct::Load, keepingFor(remaining, facts)};
}

void WarmPlan::noteCold(Memory &memory, TimePoint now)
{
    const bool hasGoneSoon = memory.loadedAt && now - *memory.loadedAt < goneSoon;
    memory.loadedAt.reset();
    memory.isOurs = false;
    memory.toldUntil = milliseconds(0);
    if (hasGoneSoon) {
        fail(memory, now);
    }
}

std::optional<WarmStep> WarmPlan::stepAtEnd(const ModelRef &ref, const WarmFacts &facts)
{
    Memory &memory = m_memories[ref];
    if (memory.isStepOut || (facts.job && facts.server == ServerState::Up)) {
        return std::nullopt;
    }
    const bool isToGo = facts.server == ServerState::Up && facts.state == ModelState::Loaded
        && facts.abilities.unload && !facts.abilities.keepFor;
    if (!isToGo) {
        forget(ref);
        return std::nullopt;
    }
    memory.isStepOut = true;
    return WarmStep{ref, ModelAct::Unload, {}};
}

void WarmPlan::forget(const ModelRef &ref)
{
    m_leftovers.removeAll(ref);
    if (!find(m_wishes, ref)) {
        m_memories.remove(ref);
    }
}

void WarmPlan::fail(Memory &memory, TimePoint now)
{
    const int doublings = std::min(memory.failures++, 2);
    memory.notBefore = now + std::min(firstRetry * (1 << doublings), longestRetry);
}

void WarmPlan::jobRefused(const WarmStep &step, TimePoint now)
{
    if (step.act == ModelAct::Unload) {
        forget(step.ref);
        return;
    }
    const auto memory = m_memories.find(step.ref);
    if (memory != m_memories.end()) {
        memory->isStepOut = false;
        memory->toldUntil = milliseconds(0);
        memory->notBefore = now + loadPause; // nothing was sent: no failure of the model
    }
}

void WarmPlan::jobEnded(const ModelJob &job, TimePoint now)
{
    const auto memory = m_memories.find(job.ref);
    const bool isOurStep = memory != m_memories.end() && memory->isStepOut;
    if (!isOurStep) {
        if (job.act == ModelAct::Unload && job.state == ModelJob::State::Done) {
            giveUp(job.ref);
        } else if (memory != m_memories.end() && job.state == ModelJob::State::Done) {
            memory->isOurs = false; // the user wants it there
        }
        return;
    }
    memory->isStepOut = false;
    if (job.act == ModelAct::Unload) {
        forget(job.ref);
        return;
    }
    switch (job.state) {
    case ModelJob::State::Done:
        memory->loadedAt = now;
        memory->isOurs = true;
        break;
    case ModelJob::State::Failed:
        memory->toldUntil = milliseconds(0);
        fail(*memory, now);
        break;
    case ModelJob::State::Cancelled:
        giveUp(job.ref);
        break;
    case ModelJob::State::Running:
        break;
    }
}

/// The user's own doing ends a wish.
void WarmPlan::giveUp(const ModelRef &ref)
{
    m_leftovers.removeAll(ref);
    m_memories.remove(ref);
    const KeepWarmSetting *wish = find(m_wishes, ref);
    if (wish && !m_given.contains(ref)) {
        m_given.insert(ref, wish->until);
        m_ended.append(ref);
    }
}

QList<KeepWarm> WarmPlan::states(const Facts &facts, milliseconds sinceEpoch) const
{
    QList<KeepWarm> states;
    for (const KeepWarmSetting &wish : m_wishes) {
        if (wish.until > sinceEpoch && !m_given.contains(wish.ref)) {
            states.append({wish.ref, wish.until, stateOf(facts(wish.ref), m_memories.value(wish.ref))});
        }
    }
    return states;
}

KeepWarm::State WarmPlan::stateOf(const WarmFacts &facts, const Memory &memory)
{
    if (facts.server != ServerState::Up) {
        return KeepWarm::State::Waiting;
    }
    switch (facts.state) {
    case ModelState::Loaded:
        return KeepWarm::State::Warm;
    case ModelState::Loading:
        return KeepWarm::State::Loading;
    case ModelState::Available:
        return KeepWarm::State::Unsupported;
    case ModelState::Cold:
    case ModelState::Failed:
        break;
    case ModelState::Missing:
    case ModelState::Unknown:
        return KeepWarm::State::Waiting;
    }
    if (!canBeKept(facts)) {
        return KeepWarm::State::Unsupported;
    }
    return memory.failures > 0 ? KeepWarm::State::Failed : KeepWarm::State::Waiting;
}

QList<ModelRef> WarmPlan::takeEnded()
{
    return std::exchange(m_ended, {});
}

bool WarmPlan::isIdle() const
{
    return m_wishes.isEmpty() && m_leftovers.isEmpty() && m_dropped.isEmpty();
}

} // namespace Hearth
