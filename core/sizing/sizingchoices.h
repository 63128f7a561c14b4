#pragma once

#include "sizing/sizingvalues.h"
#include "sizing/weightformat.h"

#include <QStringList>

namespace Hearth {

/// A quantisation of a model.
struct QuantChoice
{
    QString quant; ///< For SizingQuestion::quant.
    WeightFormat format;
    quint64 weightsBytes = 0;

    bool operator==(const QuantChoice &) const = default;
};

/// A model that can be sized.
struct ModelChoice
{
    QString id; ///< For SizingQuestion::model.
    QString name;
    QString family;
    quint64 nativeContext = 0; ///< Tokens; 0 = unknown.
    quint64 parameters = 0;
    QList<QuantChoice> quants; ///< The usual ones, largest first.

    bool operator==(const ModelChoice &) const = default;
};

/// A device of the catalogue.
struct DeviceOption
{
    QString id; ///< For DeviceChoice::name.
    QString name;
    QString vendor; ///< "NVIDIA", "AMD", "Intel", "Apple"
    QString group; ///< "consumer", "workstation", "datacenter", "apple", "apu", "soc"
    QList<quint64> memoryBytes; ///< Sizes it is sold with, for DeviceChoice::memoryBytes; never empty.
    bool isUnified = false; ///< Its memory is the system's: it has no RAM beside it.

    bool operator==(const DeviceOption &) const = default;
};

/// What a question can be made of.
struct SizingChoices
{
    QList<ModelChoice> models; ///< In the order of the catalogue.
    QList<DeviceOption> devices;
    QStringList cacheTypes; ///< For SizingQuestion::typeK and typeV, most exact first.

    bool operator==(const SizingChoices &) const = default;
};

/// Memory at one context window.
struct MemoryPoint
{
    quint64 contextTokens = 0; ///< Over all slots together.
    MemoryEstimate memory; ///< As in SizingAnswer.
    Verdict verdict = Verdict::No;

    bool operator==(const MemoryPoint &) const = default;
};

} // namespace Hearth
