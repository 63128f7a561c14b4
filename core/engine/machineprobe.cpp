#include "engine/machineprobe.h"

#include "sizing/machineparser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace Hearth {

namespace {

/// The beginning of a file: those of the kernel that matter here say it at once.
QByteArray beginningOf(const QString &path)
{
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

std::optional<qint64> signedBytes(std::optional<quint64> bytes)
{
    return bytes ? std::optional(static_cast<qint64>(*bytes)) : std::nullopt;
}

CardLoad cardOf(const GpuUse &use)
{
    return {use.name, use.busy, signedBytes(use.memoryUsed), signedBytes(use.memoryTotal)};
}

} // namespace

MachineProbe::MachineProbe(QString root, QString nvidiaSmi)
    : m_root(std::move(root))
{
    const bool isPath = nvidiaSmi.contains(u'/');
    m_nvidiaSmi = isPath ? (QFileInfo(nvidiaSmi).isExecutable() ? nvidiaSmi : QString())
                         : QStandardPaths::findExecutable(nvidiaSmi);
}

MachineLoad MachineProbe::sample(std::chrono::milliseconds at, const std::atomic_bool &isStopping)
{
    MachineLoad load;
    load.at = at;
    MachineReading memory;
    readMemoryInfo(beginningOf(m_root + QStringLiteral("/proc/meminfo")), memory);
    load.memoryTotal = signedBytes(memory.ramBytes);
    if (memory.ramBytes && memory.availableRamBytes && *memory.availableRamBytes <= *memory.ramBytes) {
        load.memoryUsed = static_cast<qint64>(*memory.ramBytes - *memory.availableRamBytes);
    }
    const auto processors = readProcessorTimes(beginningOf(m_root + QStringLiteral("/proc/stat")));
    if (processors && m_processors) {
        load.processors = processorShare(*m_processors, *processors);
    }
    m_processors = processors;
    load.cards = cardsFromFiles();
    if (const std::optional<QByteArray> csv = nvidiaOutput(isStopping)) {
        for (const GpuUse &use : readNvidiaUse(*csv)) {
            load.cards.append(cardOf(use));
        }
    }
    return load;
}

QList<CardLoad> MachineProbe::cardsFromFiles() const
{
    const QDir drm(m_root + QStringLiteral("/sys/class/drm"));
    QList<CardLoad> cards;
    // card0, card1 …; card0-DP-1 is a connector of it.
    for (const QString &name : drm.entryList({QStringLiteral("card*")}, QDir::Dirs, QDir::Name)) {
        const QString device = drm.filePath(name) + QStringLiteral("/device/");
        const auto use = readAmdUse(beginningOf(device + QStringLiteral("gpu_busy_percent")),
            beginningOf(device + QStringLiteral("mem_info_vram_used")),
            beginningOf(device + QStringLiteral("mem_info_vram_total")),
            beginningOf(device + QStringLiteral("product_name")));
        if (!name.contains(u'-') && use) {
            cards.append(cardOf(*use));
            if (cards.constLast().name.isEmpty()) {
                cards.last().name = QStringLiteral("AMD %1").arg(name); // the driver often tells none
            }
        }
    }
    return cards;
}

std::optional<QByteArray> MachineProbe::nvidiaOutput(const std::atomic_bool &isStopping)
{
    if (m_nvidiaSmi.isEmpty()) {
        return std::nullopt;
    }
    constexpr std::chrono::milliseconds step{50}; // so soon an end of the watch is noticed
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_nvidiaSmi,
        {QStringLiteral("--query-gpu=name,utilization.gpu,memory.used,memory.total"),
            QStringLiteral("--format=csv,noheader,nounits")});
    QByteArray output;
    std::chrono::milliseconds waited{0};
    bool hasEnded = false;
    while (!hasEnded && waited < patience && !isStopping && output.size() <= maxOutput) {
        hasEnded = process.waitForFinished(static_cast<int>(step.count()))
            || process.state() == QProcess::NotRunning;
        output += process.readAllStandardOutput();
        waited += step;
    }
    if (!hasEnded) {
        process.kill();
        process.waitForFinished(static_cast<int>(patience.count()));
        m_nvidiaSmi = isStopping ? m_nvidiaSmi : QString(); // a driver that hangs is not asked again
        return std::nullopt;
    }
    const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWell && output.size() <= maxOutput ? std::optional(output) : std::nullopt;
}

} // namespace Hearth
