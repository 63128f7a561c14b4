#pragma once

#include "base/clock.h"
#include "doctor/driftrepairs.h"
#include "engine/snapshot.h"
#include "health/healthvalues.h"
#include "json5/json5document.h"
#include "routing/routingstate.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace Hearth {

class Recorder;
class ServerDesk;

/// The merged catalogue that snapshots show: what the config declares, what the servers say, what was learnt
/// and is under way. A provider's row is made anew only when something of it has changed, the comparison of
/// config and servers only when it may come out otherwise: with hundreds of providers most of a snapshot is
/// the one before. Lives in the engine's thread.
class Catalogue
{
    Q_DISABLE_COPY_MOVE(Catalogue)

public:
    /// How long a comparison stands when nothing changes: findings from old readings go by themselves.
    static constexpr std::chrono::seconds longestDrift{5};
    /// Not more often than this, however much changes. Our choice.
    static constexpr std::chrono::seconds shortestDrift{1};

    /// All outlive this.
    Catalogue(const Clock &clock, Recorder &recorder, const ServerDesk &desk);

    void touch(const QString &provider) { m_touched.insert(provider); } ///< Something of it has changed.
    void touchAll(); ///< Config, keys or learnt figures have.
    void touchDrift() { m_isDriftTouched = true; } ///< A reading says something else.

    /// Fills the rows, the comparison and the checklist. \a document: the config's text, for repairs; none:
    /// it is not known. \a keysAreSettled: none is still looked up.
    void fill(Snapshot &snapshot, const RoutingState &state, const std::optional<Json5Document> &document,
        bool keysAreSettled);

private:
    /// What a row was made of.
    struct Kept
    {
        std::shared_ptr<const ServerReading> reading;
        TimePoint readAt;
        std::chrono::milliseconds nextIn{0};
        std::shared_ptr<const ProviderRow> row;
    };

    [[nodiscard]] std::shared_ptr<const ProviderRow> row(
        const ProviderConfig &provider, const RoutingState &state);
    void addWhatIsLearnt(ProviderRow &row, const ServerReading *reading) const;
    void updateDrift(
        const RoutingState &state, const std::optional<Json5Document> &document, bool keysAreSettled);

    const Clock &m_clock;
    Recorder &m_recorder;
    const ServerDesk &m_desk;
    QHash<QString, Kept> m_rows;
    QSet<QString> m_touched;
    QHash<ModelRef, KeepWarm> m_keepWarm; ///< As the rows show it.
    QList<Drift> m_drift;
    DriftRepairs m_driftRepairs;
    SetupCheck m_setup;
    bool m_isDriftTouched = true;
    std::optional<TimePoint> m_driftAt;
};

} // namespace Hearth
