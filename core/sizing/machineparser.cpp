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

} // namespace Hearth
