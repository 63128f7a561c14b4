#include "engine/machinewatch.h"

#include "engine/machineprobe.h"

#include <utility>

namespace Hearth {

MachineWatch::MachineWatch(const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
    // Looked up in the worker: it reads the folders of PATH.
    m_worker.start([this, options = std::move(options)] {
        m_probe = std::make_shared<MachineProbe>(options.root, options.nvidiaSmi);
    });
    m_timer.setInterval(visibleInterval);
    connect(&m_timer, &QTimer::timeout, this, &MachineWatch::sample);
}

MachineWatch::~MachineWatch()
{
    m_isStopping = true;
    m_worker.clear();
    m_worker.waitForDone();
}

void MachineWatch::start()
{
    m_timer.start();
    sample();
}

void MachineWatch::setVisible(bool isVisible)
{
    const std::chrono::milliseconds interval = isVisible ? visibleInterval : hiddenInterval;
    if (m_timer.intervalAsDuration() == interval) {
        return;
    }
    m_timer.setInterval(interval); // begins anew when it runs
    if (isVisible && m_timer.isActive()) {
        sample();
    }
}

MachineLoadList MachineWatch::samples()
{
    return m_history.samples(m_clock.sinceEpoch());
}

void MachineWatch::sample()
{
    if (std::exchange(m_isSampling, true)) {
        return;
    }
    m_worker.start([this, at = m_clock.sinceEpoch()] {
        const MachineLoad load = m_probe->sample(at, m_isStopping);
        QMetaObject::invokeMethod(
            this, [this, load] { onSampled(load); }, Qt::QueuedConnection);
    });
}

void MachineWatch::onSampled(const MachineLoad &load)
{
    m_isSampling = false;
    m_history.add(load);
    Q_EMIT sampled();
}

} // namespace Hearth
