#pragma once

#include "sizing/devicechoice.h"
#include "sizing/speed.h"

namespace Hearth {

/// One device of the catalogue.
struct CatalogueDevice
{
    QString id;
    QString name;
    QString vendor;
    QString deviceClass; ///< "consumer", "workstation", "datacenter", "apple", "apu", "soc"
    QList<quint64> memoryGib; ///< Sizes it is sold with.
    quint64 usableBytes = 0; ///< As drivers report it, 0 = unknown.
    std::optional<double> bandwidthGigabytes; ///< Per second, 10^9 bytes.
    bool unifiedMemory = false;
    QString speedProfile;

    bool operator==(const CatalogueDevice &) const = default;
};

/// A device as the fit needs it.
struct Device
{
    QString id; ///< Catalogue id, or the size as it was given ("24GiB").
    QString name;
    quint64 usableBytes = 0; ///< What a process may use of it.
    std::optional<double> bandwidthGigabytes;
    SpeedProfile profile;
    bool unifiedMemory = false;

    bool operator==(const Device &) const = default;
};

/// The devices Hearth knows (resources/catalogues/hardware.json).
class HardwareCatalogue
{
public:
    /// Errors: SyntaxError, BadResponse, LimitExceeded. Entries without id or memory are left out.
    [[nodiscard]] static Result<HardwareCatalogue> parse(const QByteArray &json);

    [[nodiscard]] const QList<CatalogueDevice> &devices() const { return m_devices; }

    /// The devices \a choice means, as often as it says. Errors: NotFound with the nearest ids; InvalidInput
    /// when a device is sold in several sizes and none was named.
    [[nodiscard]] Result<QList<Device>> resolve(const DeviceChoice &choice) const;

private:
    [[nodiscard]] Result<const CatalogueDevice *> find(const QString &text) const;

    QList<CatalogueDevice> m_devices;
};

/// What the GPU of a machine with unified memory may pin of \a memoryBytes [SIZING.md 8, hardware.json
/// "unified_memory_budget"]: Apple 70 % up to 36 GiB and 75 % above, Strix Halo 108 of 128, others all but 6
/// GiB.
[[nodiscard]] quint64 pinnableBytes(const QString &deviceClass, quint64 memoryBytes);

} // namespace Hearth
