#include "sizing/hardwarecatalogue.h"

#include "sizing/jsonfields.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

/// "RTX 4090" and "rtx-4090" are one.
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar character : name) {
        if (character.isLetterOrNumber()) {
            bare.append(character.toLower());
        }
    }
    return bare;
}

CatalogueDevice readDevice(const QJsonObject &entry)
{
    CatalogueDevice device;
    device.id = entry.value(QLatin1String("id")).toString();
    device.name = entry.value(QLatin1String("name")).toString(device.id);
    device.vendor = entry.value(QLatin1String("vendor")).toString();
    device.deviceClass = entry.value(QLatin1String("class")).toString();
    device.usableBytes = dimensionField(entry, QLatin1String("usable_mib")).value_or(0) * mebibyte;
    device.bandwidthGigabytes = positiveField(entry, QLatin1String("bandwidth_gb_s"));
    device.unifiedMemory = entry.value(QLatin1String("unified_memory")).toBool(false);
    device.speedProfile = entry.value(QLatin1String("speed_profile")).toString();
    constexpr int mostGib = 65536;
    const QJsonArray sizes = entry.value(QLatin1String("memory_gb")).toArray();
    for (const QJsonValue &size : sizes) {
        if (const int gib = size.toInt(0); gib > 0 && gib <= mostGib) {
            device.memoryGib.append(static_cast<quint64>(gib));
        }
    }
    return device;
}

Result<quint64> chosenMemory(const CatalogueDevice &device, const DeviceChoice &choice)
{
    if (choice.memoryBytes > 0) {
        return choice.memoryBytes;
    }
    if (device.memoryGib.size() == 1) {
        return device.memoryGib.first() * gibibyte;
    }
    QStringList sizes;
    for (const quint64 gib : device.memoryGib) {
        sizes.append(QStringLiteral("%1:%2GB").arg(device.id).arg(gib));
    }
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("%1 exists in several sizes; write one of: %2")
            .arg(device.name, sizes.join(QLatin1String(", "))));
}

} // namespace

quint64 pinnableBytes(const QString &deviceClass, quint64 memoryBytes)
{
    constexpr quint64 appleLargeAbove = 36 * gibibyte;
    constexpr quint64 systemReserve = 6 * gibibyte;
    if (deviceClass == QLatin1String("apple")) {
        return memoryBytes / 100 * (memoryBytes <= appleLargeAbove ? 70 : 75);
    }
    if (deviceClass == QLatin1String("apu")) {
        return memoryBytes / 128 * 108;
    }
    return memoryBytes > systemReserve ? memoryBytes - systemReserve : 0;
}

Result<HardwareCatalogue> HardwareCatalogue::parse(const QByteArray &json)
{
    const QLatin1String what("catalogue of hardware");
    const auto root = readCatalogue(json, what);
    if (!root) {
        return failure(root.error());
    }
    const auto entries = readEntries(*root, QLatin1String("devices"), what);
    if (!entries) {
        return failure(entries.error());
    }
    HardwareCatalogue catalogue;
    for (const QJsonValue &value : *entries) {
        CatalogueDevice device = readDevice(value.toObject());
        if (!device.id.isEmpty() && !device.memoryGib.isEmpty()) {
            catalogue.m_devices.append(std::move(device));
        }
    }
    return catalogue;
}

Result<const CatalogueDevice *> HardwareCatalogue::find(const QString &text) const
{
    const QString wanted = bareName(text);
    QStringList near;
    const CatalogueDevice *partial = nullptr;
    for (const CatalogueDevice &device : m_devices) {
        const QString id = bareName(device.id);
        const QString name = bareName(device.name);
        if (id == wanted || name == wanted) {
            return &device;
        }
        if (!wanted.isEmpty() && (id.contains(wanted) || name.contains(wanted))) {
            near.append(device.id);
            partial = &device;
        }
    }
    if (near.size() == 1) {
        return partial;
    }
    constexpr qsizetype mostNamed = 8;
    const QString hint = near.isEmpty()
        ? QStringLiteral("give its memory instead, for example 24GiB")
        : QStringLiteral("write one of: %1").arg(near.mid(0, mostNamed).join(QLatin1String(", ")));
    return failure(
        ErrorKind::NotFound, QStringLiteral("no single device \"%1\" in the catalogue; %2").arg(text, hint));
}

Result<QList<Device>> HardwareCatalogue::resolve(const DeviceChoice &choice) const
{
    Device device;
    if (choice.name.isEmpty()) {
        device.usableBytes = choice.memoryBytes;
        device.id = QStringLiteral("%1GiB").arg(
            static_cast<double>(choice.memoryBytes) / static_cast<double>(gibibyte));
        device.name = device.id;
    } else {
        const auto found = find(choice.name);
        if (!found) {
            return failure(found.error());
        }
        const CatalogueDevice &entry = **found;
        const auto memory = chosenMemory(entry, choice);
        if (!memory) {
            return failure(memory.error());
        }
        device.id = entry.id;
        device.name = entry.name;
        device.usableBytes = entry.unifiedMemory ? pinnableBytes(entry.deviceClass, *memory) : *memory;
        if (entry.usableBytes > 0 && choice.memoryBytes == 0) {
            device.usableBytes = entry.usableBytes;
        }
        device.bandwidthGigabytes = entry.bandwidthGigabytes;
        device.profile = speedProfile(entry.speedProfile);
        device.unifiedMemory = entry.unifiedMemory;
    }
    return QList<Device>(choice.count, device);
}

} // namespace Hearth
