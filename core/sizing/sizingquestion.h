#pragma once

#include "sizing/sizingvalues.h"

namespace Hearth {

/// What a user says of a device. On devices GB and GiB mean the same, as on their boxes: 2^30 bytes.
struct DeviceChoice
{
    QString name; ///< Catalogue id or product name; empty for a bare size.
    quint64 memoryBytes = 0; ///< 0 = the catalogue's.
    int count = 1;

    bool operator==(const DeviceChoice &) const = default;
};

/// "Will it run here, and how?" Only the model is needed; what is left empty is chosen and told in the
/// answer.
struct SizingQuestion
{
    QString model; ///< Catalogue id or anything near it: a repository, a tag, a file name, an id of a config.
    QString quant; ///< "Q4_K_M", "8bit-gs32", …; empty: from the name, else Q4_K_M.
    quint64 weightsBytes = 0; ///< Size of the files where known; 0 = from the quantisation.
    quint64 contextTokens = 0; ///< Over all slots together; 0 = 32768 or the native one if smaller.
    quint64 slotCount = 1;
    bool unifiedCache = true;
    QString
        typeK; ///< Cache types; empty: f16, or q8_0 where only that fits. One of them alone stands for both.
    QString typeV;
    quint64 microBatch = 512;
    bool flashAttention = true;
    bool fullWindowCache = false;
    LogitsRule logitsRule = LogitsRule::EveryPosition;
    QList<DeviceChoice> devices;
    quint64 ramBytes = 0; ///< System memory beside the devices; 0 = do not use it.
    std::optional<double> ramBandwidthGigabytes; ///< Per second: channels x 8 x MT/s / 1000.

    bool operator==(const SizingQuestion &) const = default;
};

} // namespace Hearth
