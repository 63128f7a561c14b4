#include "sizing/machineparser.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Graphics in the processor get 512 MiB of the system memory as their own by default, cards have had 2 GiB
/// and more for a decade. Our choice.
constexpr quint64 smallestCard = 2 * gibibyte;

/// The value behind `key:` in the first line that has it.
QByteArray fieldOf(const QByteArray &text, QByteArrayView key)
{
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed() == key) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

std::optional<quint64> kibibytesOf(const QByteArray &field)
{
    bool ok = false;
    const quint64 count = field.split(' ').constFirst().toULongLong(&ok);
    return ok && field.endsWith(" kB") && count <= CheckedBytes::limit / kibibyte
        ? std::optional(count * kibibyte)
        : std::nullopt;
}

/// A number of units as bytes; nothing for what is none: `[N/A]`.
std::optional<quint64> bytesOf(const QByteArray &text, quint64 unit = 1)
{
    bool ok = false;
    const quint64 count = text.trimmed().toULongLong(&ok);
    return ok && count <= CheckedBytes::limit / unit ? std::optional(count * unit) : std::nullopt;
}

std::optional<double> shareOfPercent(const QByteArray &text)
{
    bool ok = false;
    const int percent = text.trimmed().toInt(&ok);
    return ok && percent >= 0 && percent <= 100 ? std::optional(percent / 100.0) : std::nullopt;
}

QString bareCardName(const QString &name)
{
    QString bare;
    for (const QChar character : name) {
        if (character.isLetterOrNumber()) {
            bare.append(character.toLower());
        }
    }
    for (const QLatin1String brand : {QLatin1String("nvidia"), QLatin1String("amd")}) {
        if (bare.startsWith(brand)) {
            bare.remove(0, brand.size());
        }
    }
    const QLatin1String generation("generation"); // "RTX 6000 Ada Generation"
    return bare.endsWith(generation) ? bare.chopped(generation.size()) : bare;
}

} // namespace

void readMemoryInfo(const QByteArray &text, MachineReading &machine)
{
    machine.ramBytes = kibibytesOf(fieldOf(text, "MemTotal"));
    machine.availableRamBytes = kibibytesOf(fieldOf(text, "MemAvailable"));
}

QString readProcessorName(const QByteArray &text)
{
    const QByteArray name = fieldOf(text, "model name");
    return QString::fromUtf8(name.isEmpty() ? fieldOf(text, "Model") : name).simplified();
}

std::optional<GpuReading> readNvidiaCard(const QByteArray &text)
{
    GpuReading card;
    card.name = QString::fromUtf8(fieldOf(text, "Model")).simplified();
    card.vendor = QStringLiteral("NVIDIA");
    return card.name.isEmpty() || card.name == QLatin1String("Unknown") ? std::nullopt : std::optional(card);
}

std::optional<GpuReading> readAmdCard(const QByteArray &memory, const QByteArray &name)
{
    bool ok = false;
    const quint64 bytes = memory.trimmed().toULongLong(&ok);
    if (!ok || bytes < smallestCard || bytes > CheckedBytes::limit) {
        return std::nullopt;
    }
    GpuReading card;
    card.name = QString::fromUtf8(name).simplified();
    card.vendor = QStringLiteral("AMD");
    card.memoryBytes = bytes;
    return card;
}

void matchCard(const HardwareCatalogue &hardware, GpuReading &card)
{
    const QString wanted = bareCardName(card.name);
    const QList<CatalogueDevice> &devices = hardware.devices();
    const auto found = std::find_if(devices.cbegin(), devices.cend(), [&](const CatalogueDevice &device) {
        return !wanted.isEmpty() && device.vendor == card.vendor && bareCardName(device.name) == wanted;
    });
    if (found == devices.cend()) {
        return;
    }
    card.catalogueId = found->id;
    if (!card.memoryBytes && found->memoryGib.size() == 1 && !found->unifiedMemory) {
        card.memoryBytes =
            found->usableBytes > 0 ? found->usableBytes : found->memoryGib.constFirst() * gibibyte;
        card.isMemoryFromCatalogue = true;
    }
}

std::optional<ProcessorTimes> readProcessorTimes(const QByteArray &text)
{
    const QByteArrayList fields = text.left(text.indexOf('\n')).simplified().split(' ');
    constexpr qsizetype idle = 4; // user nice system idle iowait irq softirq steal guest guest_nice [proc(5)]
    constexpr qsizetype ioWait = 5;
    constexpr qsizetype steal = 8; // guest times after it are part of user and nice
    if (fields.constFirst() != "cpu" || fields.size() <= idle) {
        return std::nullopt;
    }
    ProcessorTimes times;
    for (qsizetype i = 1; i < std::min(fields.size(), steal + 1); ++i) {
        bool ok = false;
        const quint64 ticks = fields.at(i).toULongLong(&ok);
        if (!ok || ticks > CheckedBytes::limit) {
            return std::nullopt;
        }
        times.total += ticks;
        times.busy += i == idle || i == ioWait ? 0 : ticks;
    }
    return times;
}

std::optional<double> processorShare(const ProcessorTimes &before, const ProcessorTimes &now)
{
    // Waiting for the disk is known to go back a little now and then [proc(5)].
    if (now.total <= before.total || now.busy < before.busy) {
        return std::nullopt;
    }
    const double share =
        static_cast<double>(now.busy - before.busy) / static_cast<double>(now.total - before.total);
    return std::min(share, 1.0);
}

std::optional<GpuUse> readAmdUse(
    const QByteArray &busy, const QByteArray &used, const QByteArray &total, const QByteArray &name)
{
    GpuUse use;
    use.name = QString::fromUtf8(name).simplified();
    use.busy = shareOfPercent(busy);
    use.memoryUsed = bytesOf(used);
    use.memoryTotal = bytesOf(total);
    return use.busy || use.memoryUsed || use.memoryTotal ? std::optional(use) : std::nullopt;
}

QList<GpuUse> readNvidiaUse(const QByteArray &csv)
{
    constexpr qsizetype columns = 4;
    constexpr qsizetype mostCards = 64; // our choice
    QList<GpuUse> cards;
    for (const QByteArray &line : csv.split('\n')) {
        const QByteArrayList fields = line.split(',');
        if (fields.size() != columns || fields.constFirst().trimmed().isEmpty()
            || cards.size() == mostCards) {
            continue;
        }
        GpuUse use;
        use.name = QString::fromUtf8(fields.at(0)).simplified();
        use.busy = shareOfPercent(fields.at(1));
        use.memoryUsed = bytesOf(fields.at(2), mebibyte);
        use.memoryTotal = bytesOf(fields.at(3), mebibyte);
        cards.append(use);
    }
    return cards;
}

} // namespace Hearth
