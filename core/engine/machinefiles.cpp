#include "engine/machinefiles.h"

#include "sizing/machineparser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Hearth {

namespace {

/// The beginning of a file; /proc/cpuinfo names the processor once for each of its cores.
QByteArray beginningOf(const QString &path)
{
    constexpr qint64 enough = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

QStringList foldersIn(const QString &path, const QString &pattern)
{
    QStringList folders = QDir(path).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (QString &folder : folders) {
        folder.prepend(path + u'/');
    }
    return folders;
}

} // namespace

MachineReading readMachine(const QString &root, const HardwareCatalogue &hardware)
{
    MachineReading machine;
    readMemoryInfo(beginningOf(root + QStringLiteral("/proc/meminfo")), machine);
    machine.processorName = readProcessorName(beginningOf(root + QStringLiteral("/proc/cpuinfo")));
    const QStringList nvidia =
        foldersIn(root + QStringLiteral("/proc/driver/nvidia/gpus"), QStringLiteral("*"));
    for (const QString &folder : nvidia) {
        if (const auto card = readNvidiaCard(beginningOf(folder + QStringLiteral("/information")))) {
            machine.gpus.append(*card);
        }
    }
    // card0, card1 …; card0-DP-1 is a connector of it.
    const QStringList cards = foldersIn(root + QStringLiteral("/sys/class/drm"), QStringLiteral("card*"));
    for (const QString &folder : cards) {
        const QString device = folder + QStringLiteral("/device");
        const auto card = readAmdCard(beginningOf(device + QStringLiteral("/mem_info_vram_total")),
            beginningOf(device + QStringLiteral("/product_name")));
        if (card && !QFileInfo(folder).fileName().contains(u'-')) {
            machine.gpus.append(*card);
        }
    }
    for (GpuReading &card : machine.gpus) {
        matchCard(hardware, card);
    }
    return machine;
}

} // namespace Hearth
