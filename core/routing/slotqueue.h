#pragma once

#include "config/hearthsettings.h"
#include "config/modelref.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Hearth {

/// Requests that wait for a free slot of a provider or model, and those that hold one. Fair: clients take
/// turns, so that one with a hundred requests does not keep out one with a single request; each client's own
/// go in order. Pure. Of one thread.
class SlotQueue
{
public:
    using Id = quint64; ///< Of a request; unique among those that are in.

    /// Asks for a slot of \a lane, of which there are \a limit (at least 1 is assumed). True: granted at
    /// once. False: it waits; a later leave() or setLimit() names it.
    [[nodiscard]] bool enter(Id id, const QString &lane, const QString &client, int limit);
    /// \a id has done with its slot, or gives up waiting. Returns who has a slot now. Does nothing when it is
    /// not in.
    [[nodiscard]] QList<Id> leave(Id id);
    /// Slots of \a lane have become more or fewer; nobody loses one. Returns who has a slot now.
    [[nodiscard]] QList<Id> setLimit(const QString &lane, int limit);

    [[nodiscard]] bool isWaiting(Id id) const;
    /// How many are before it, for display: 0 next, in the order in which slots would be given. -1: not
    /// waiting.
    [[nodiscard]] int position(Id id) const;
    [[nodiscard]] int holding(const QString &lane) const;
    [[nodiscard]] int waiting(const QString &lane) const;

private:
    struct Place
    {
        QString lane;
        QString client;
        bool isGranted = false;
    };
    struct Line
    {
        QString client;
        QList<Id> ids; ///< Never empty.
    };
    struct Lane
    {
        int limit = 1;
        int holding = 0;
        QList<Line> lines; ///< The first is next.
    };

    [[nodiscard]] QList<Id> grant(const QString &lane);

    QHash<Id, Place> m_places;
    QHash<QString, Lane> m_lanes;
};

/// The lane in which requests for \a ref wait: the provider's where the settings bound the provider as a
/// whole, else the model's own.
[[nodiscard]] QString slotLane(const ModelRef &ref, const HearthSettings &settings);

} // namespace Hearth
