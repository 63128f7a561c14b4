#pragma once

#include "health/statevalues.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Hearth {

/// When servers and their models changed their states, of the last 24 hours, bounded; and how much memory
/// models took. Pure: times are arguments, since 1970-01-01 UTC.
class StateHistory
{
public:
    static constexpr std::chrono::milliseconds span = std::chrono::hours(24);
    static constexpr qsizetype maxChanges = 8192; ///< The oldest go. Our choice: some 1 MiB.
    static constexpr qsizetype maxMemory = 4096; ///< The same for the memory.

    /// A look at \a provider that ended at \a at. Returns what is new, in order, to be kept. A model that was
    /// never seen but cold, or that cannot tell, makes no entry.
    QList<StateChange> take(
        const QString &provider, const ServerReading &reading, std::chrono::milliseconds at);
    /// Nobody looks at what is not in \a providers from \a at on: its states end. Returns what is new.
    QList<StateChange> keepOnly(const QStringList &providers, std::chrono::milliseconds at);
    /// Puts what was kept on disk before all that has come since the start; \a lastSeen: until when somebody
    /// is known to have looked. Returns the ends of the states of that time, to be kept.
    QList<StateChange> restore(const QList<StateChange> &earlier, std::chrono::milliseconds lastSeen);

    /// What is left at \a now; of each server and model also the state it had when the span began. The same
    /// list as before unless something came or went.
    [[nodiscard]] StateChangeList changes(std::chrono::milliseconds now);
    [[nodiscard]] ModelMemoryList memory(std::chrono::milliseconds now); ///< The same; not kept on disk.
    /// Share of the time in the last 24 hours in which \a provider was up or asked for a key, of that in
    /// which somebody looked; none: nobody did.
    [[nodiscard]] std::optional<double> reachableShare(
        const QString &provider, std::chrono::milliseconds now) const;

private:
    QList<StateChange> takeModels(
        const QString &provider, const ServerReading &reading, std::chrono::milliseconds at);
    void takeMemory(const QString &provider, const ServerReading &reading, std::chrono::milliseconds at);
    void append(const StateChange &change);
    void forget(std::chrono::milliseconds now);

    QList<StateChange> m_changes;
    QHash<QString, ServerState> m_servers; ///< As they are now.
    QHash<QString, QHash<QString, ModelState>> m_models; ///< The same, by provider and name.
    QList<ModelMemory> m_memory;
    QHash<QString, qint64> m_bytes; ///< As they are now.
    StateChangeList m_list = std::make_shared<const QList<StateChange>>();
    ModelMemoryList m_memoryList = std::make_shared<const QList<ModelMemory>>();
    bool m_hasChanged = false;
    bool m_memoryHasChanged = false;
};

/// One line of JSON for the state folder, without a line end.
[[nodiscard]] QByteArray stateLine(const StateChange &change);
/// Nothing when \a line is no such line.
[[nodiscard]] std::optional<StateChange> readStateLine(const QByteArray &line);

} // namespace Hearth
