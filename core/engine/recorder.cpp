#include "engine/recorder.h"

#include "engine/trafficsample.h"

namespace Hearth {

Recorder::Recorder(const Clock &clock, const QString &stateFolder, bool watchesMachine, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keeper(stateFolder, this)
{
    connect(&m_keeper, &HistoryKeeper::loaded, this, &Recorder::onLoaded);
    m_learntTimer.setSingleShot(true);
    m_learntTimer.setInterval(HistoryKeeper::flushInterval);
    connect(&m_learntTimer, &QTimer::timeout, this, [this] { m_keeper.setLearnt(m_learnt); });
    if (watchesMachine) {
        m_machine = std::make_unique<MachineWatch>(clock, MachineWatch::Options());
        connect(m_machine.get(), &MachineWatch::sampled, this, &Recorder::machineSampled);
    }
}

Recorder::~Recorder()
{
    if (m_learntTimer.isActive()) {
        m_keeper.setLearnt(m_learnt);
    }
}

/// Handing the book over shares it, so that the next change copies it: not for each request.
void Recorder::keepLearntSoon()
{
    if (!m_learntTimer.isActive()) {
        m_learntTimer.start();
    }
}

void Recorder::start()
{
    m_keeper.load(m_clock.sinceEpoch());
    if (m_machine) {
        m_machine->start();
    }
}

void Recorder::setVisible(bool isVisible)
{
    if (m_machine) {
        m_machine->setVisible(isVisible);
    }
}

void Recorder::keepOnly(const QStringList &providers)
{
    m_keeper.addStates(m_states.keepOnly(providers, m_clock.sinceEpoch()));
}

void Recorder::addCall(const RoutedCall &call, TrafficSample::Door door)
{
    const TrafficSample sample = trafficSample(call, m_clock.sinceEpoch(), door);
    m_traffic.add(sample);
    m_keeper.addTraffic(sample);
    m_learnt.add(sample);
    keepLearntSoon();
}

void Recorder::addLook(const QString &provider, const ServerReading &reading)
{
    const std::chrono::milliseconds now = m_clock.sinceEpoch();
    m_keeper.addStates(m_states.take(provider, reading, now));
    if (m_learnt.take(provider, reading, now)) {
        keepLearntSoon();
    }
    m_keeper.noteAlive(now);
}

void Recorder::addJob(const ModelJob &job)
{
    if (job.isRunning()) {
        return;
    }
    m_learnt.jobEnded(job, m_clock.sinceEpoch());
    keepLearntSoon();
}

MachineLoadList Recorder::machine()
{
    return m_machine ? m_machine->samples() : std::make_shared<const QList<MachineLoad>>();
}

LearntFigures Recorder::learnt(const ModelRef &ref, const ServerReading *reading) const
{
    return m_learnt.figures(ref, reading, m_clock.sinceEpoch());
}

std::optional<double> Recorder::reachableShare(const QString &provider) const
{
    return m_states.reachableShare(provider, m_clock.sinceEpoch());
}

void Recorder::onLoaded(const KeptHistory &kept)
{
    m_traffic.restore(kept.traffic);
    m_keeper.addStates(m_states.restore(kept.states, kept.lastSeen));
    m_learnt.merge(kept.learnt);
    m_isLoaded = true;
    Q_EMIT loaded();
}

} // namespace Hearth
