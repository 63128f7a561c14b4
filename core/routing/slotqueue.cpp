#include "routing/slotqueue.h"

#include <algorithm>

namespace Hearth {

bool SlotQueue::enter(Id id, const QString &lane, const QString &client, int limit)
{
    Q_ASSERT(!m_places.contains(id));
    Lane &at = m_lanes[lane];
    at.limit = std::max(1, limit);
    if (at.lines.isEmpty() && at.holding < at.limit) {
        ++at.holding;
        m_places.insert(id, {lane, client, true});
        return true;
    }
    m_places.insert(id, {lane, client, false});
    const auto line = std::find_if(
        at.lines.begin(), at.lines.end(), [&client](const Line &each) { return each.client == client; });
    if (line != at.lines.end()) {
        line->ids.append(id);
    } else {
        at.lines.append({client, {id}});
    }
    return false;
}

QList<SlotQueue::Id> SlotQueue::leave(Id id)
{
    const auto found = m_places.constFind(id);
    if (found == m_places.cend()) {
        return {};
    }
    const Place place = *found;
    m_places.erase(found);
    Lane &lane = m_lanes[place.lane];
    if (place.isGranted) {
        --lane.holding;
        return grant(place.lane);
    }
    const auto line = std::find_if(lane.lines.begin(), lane.lines.end(),
        [&place](const Line &each) { return each.client == place.client; });
    line->ids.removeOne(id);
    if (line->ids.isEmpty()) {
        lane.lines.erase(line);
    }
    return {};
}

QList<SlotQueue::Id> SlotQueue::setLimit(const QString &lane, int limit)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end()) {
        return {}; // enter() brings it along
    }
    found->limit = std::max(1, limit);
    return grant(lane);
}

QList<SlotQueue::Id> SlotQueue::grant(const QString &name)
{
    QList<Id> granted;
    Lane &lane = m_lanes[name];
    while (lane.holding < lane.limit && !lane.lines.isEmpty()) {
        Line line = lane.lines.takeFirst();
        const Id id = line.ids.takeFirst();
        if (!line.ids.isEmpty()) {
            lane.lines.append(line); // its turn has been; the others go first
        }
        m_places[id].isGranted = true;
        ++lane.holding;
        granted.append(id);
    }
    if (lane.holding == 0 && lane.lines.isEmpty()) {
        m_lanes.remove(name);
    }
    return granted;
}

bool SlotQueue::isWaiting(Id id) const
{
    const auto place = m_places.constFind(id);
    return place != m_places.cend() && !place->isGranted;
}

int SlotQueue::position(Id id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend() || place->isGranted) {
        return -1;
    }
    const Lane lane = m_lanes.value(place->lane);
    qsizetype own = 0; // the line it stands in, and its place there
    while (lane.lines.at(own).client != place->client) {
        ++own;
    }
    const qsizetype turn = lane.lines.at(own).ids.indexOf(id);
    qsizetype before = turn;
    for (qsizetype i = 0; i < lane.lines.size(); ++i) {
        if (i != own) { // each line before its own has one turn more
            before += std::min(lane.lines.at(i).ids.size(), turn + (i < own ? 1 : 0));
        }
    }
    return static_cast<int>(before);
}

int SlotQueue::holding(const QString &lane) const
{
    return m_lanes.value(lane).holding;
}

int SlotQueue::waiting(const QString &lane) const
{
    const QList<Line> lines = m_lanes.value(lane).lines;
    qsizetype count = 0;
    for (const Line &line : lines) {
        count += line.ids.size();
    }
    return static_cast<int>(count);
}

QString slotLane(const ModelRef &ref, const HearthSettings &settings)
{
    const ProviderSettings *provider = settings.provider(ref.provider);
    return provider && provider->maxConcurrent ? provider->id : ref.toString();
}

} // namespace Hearth
