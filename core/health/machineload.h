#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Hearth {

/// One graphics card at one moment; what could not be read is absent.
struct CardLoad
{
    QString name;
    std::optional<double> busy; ///< 0..1
    std::optional<qint64> memoryUsed; ///< Bytes.
    std::optional<qint64> memoryTotal; ///< Bytes.

    bool operator==(const CardLoad &) const = default;
};

/// How busy this machine was at one moment; what could not be read is absent.
struct MachineLoad
{
    std::chrono::milliseconds at{0}; ///< Since 1970-01-01 UTC.
    std::optional<double> processors; ///< Share of all cores' time since the sample before, 0..1.
    std::optional<qint64> memoryUsed; ///< Bytes that are not available to programs.
    std::optional<qint64> memoryTotal; ///< Bytes.
    QList<CardLoad> cards;

    bool operator==(const MachineLoad &) const = default;
};

/// Samples in the order of time; never null.
using MachineLoadList = std::shared_ptr<const QList<MachineLoad>>;

} // namespace Hearth
