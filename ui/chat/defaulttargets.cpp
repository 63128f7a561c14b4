#include "chat/defaulttargets.h"

namespace Hearth {

namespace {

/// How readily a model would answer; 0: not at all.
int readiness(const ModelRow &row)
{
    switch (row.state) {
    case ModelState::Loaded:
        return 5;
    case ModelState::Available:
        return 4;
    case ModelState::Loading:
        return 3;
    case ModelState::Cold:
        return 2;
    case ModelState::Unknown:
        return 1;
    case ModelState::Failed:
    case ModelState::Missing:
        return 0;
    }
    Q_UNREACHABLE();
}

bool answers(const ProviderRow &provider, bool hosted)
{
    const bool isThere = provider.state == ServerState::Up || provider.state == ServerState::Unknown;
    return (provider.place == Place::Hosted) == hosted && isThere && (!hosted || provider.hasKey);
}

/// The readiest, then the first, but not \a other; empty: none.
QString best(const Snapshot &snapshot, bool hosted, const QString &other = {})
{
    QString target;
    int most = 0;
    for (const auto &provider : snapshot.providers) {
        if (!answers(*provider, hosted)) {
            continue;
        }
        for (const ModelRow &row : provider->models) {
            if (!row.embedding && readiness(row) > most && row.ref.toString() != other) {
                most = readiness(row);
                target = row.ref.toString();
            }
        }
    }
    return target;
}

} // namespace

QStringList defaultTargets(const Snapshot &snapshot)
{
    const QString autoRoute = QStringLiteral("auto");
    const QString local = best(snapshot, false);
    const QString hosted = best(snapshot, true);
    if (local.isEmpty()) {
        return {autoRoute, hosted.isEmpty() ? autoRoute : hosted};
    }
    if (!hosted.isEmpty()) {
        return {local, hosted};
    }
    // Beside `auto` another than the one it would choose now: there is something to compare then.
    const Candidate *winner = snapshot.autoPlan.winner();
    const QString second = best(snapshot, false, winner ? winner->ref.toString() : QString());
    return {autoRoute, second.isEmpty() ? local : second};
}

} // namespace Hearth
