#include "engine/catalogue.h"

#include "doctor/drift.h"
#include "doctor/setuprules.h"
#include "engine/recorder.h"
#include "engine/serverdesk.h"
#include "providers/modelaction.h"

namespace Hearth {

Catalogue::Catalogue(const Clock &clock, Recorder &recorder, const ServerDesk &desk)
    : m_clock(clock)
    , m_recorder(recorder)
    , m_desk(desk)
{
}

void Catalogue::touchAll()
{
    m_rows.clear();
    m_isDriftTouched = true;
}

void Catalogue::fill(Snapshot &snapshot, const RoutingState &state,
    const std::optional<Json5Document> &document, bool keysAreSettled)
{
    m_keepWarm.clear();
    const QList<KeepWarm> keepWarm = m_desk.keepWarm();
    for (const KeepWarm &each : keepWarm) {
        m_keepWarm.insert(each.ref, each);
    }
    for (const ProviderConfig &provider : state.config.providers) {
        snapshot.providers.append(row(provider, state));
    }
    m_touched.clear();
    updateDrift(state, document, keysAreSettled);
    snapshot.drift = m_drift;
    snapshot.setup = m_setup;
}

std::shared_ptr<const ProviderRow> Catalogue::row(const ProviderConfig &provider, const RoutingState &state)
{
    const ProviderHealth health = state.health.value(provider.id);
    Kept &kept = m_rows[provider.id];
    const bool isSame = kept.row && kept.reading == health.reading && kept.readAt == health.readAt
        && kept.nextIn == health.nextIn && !m_touched.contains(provider.id);
    if (isSame) {
        return kept.row;
    }
    ProviderRow fresh = providerRow(provider, state);
    addWhatIsLearnt(fresh, health.everRead ? health.reading.get() : nullptr);
    kept.reading = health.reading;
    kept.readAt = health.readAt;
    kept.nextIn = health.nextIn;
    if (!kept.row || !(*kept.row == fresh)) {
        kept.row = std::make_shared<const ProviderRow>(std::move(fresh));
    }
    return kept.row;
}

void Catalogue::addWhatIsLearnt(ProviderRow &row, const ServerReading *reading) const
{
    row.reachableShare = m_recorder.reachableShare(row.id);
    for (ModelRow &model : row.models) {
        model.job = m_desk.job(model.ref);
        model.learnt = m_recorder.learnt(model.ref, reading);
        if (const auto keepWarm = m_keepWarm.constFind(model.ref); keepWarm != m_keepWarm.cend()) {
            model.keepWarm = *keepWarm;
        }
        if (reading && model.reported) {
            model.abilities = abilitiesOf(*reading, *model.reported);
        }
    }
}

void Catalogue::updateDrift(
    const RoutingState &state, const std::optional<Json5Document> &document, bool keysAreSettled)
{
    const TimePoint now = m_clock.now();
    if (m_driftAt) {
        const auto age = now - *m_driftAt;
        if (age < shortestDrift || (!m_isDriftTouched && age < longestDrift)) {
            return;
        }
    }
    m_isDriftTouched = false;
    m_driftAt = now;
    m_drift = driftOf({state.config, state.health, state.providersWithKey(), keysAreSettled, now, document},
        m_driftRepairs);
    const TrafficList traffic = m_recorder.traffic();
    m_setup = setupCheck({state.config, state.settings, state.health, *traffic, now});
}

} // namespace Hearth
