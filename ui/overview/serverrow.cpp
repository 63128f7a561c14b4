#include "overview/serverrow.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

QString hostOf(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    return url.port() < 0 ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port());
}

bool isInUse(ModelState state)
{
    return state == ModelState::Loaded || state == ModelState::Loading || state == ModelState::Available;
}

void addBestModel(ServerRow &row, const ProviderRow &provider)
{
    const ModelRow *best = provider.state == ServerState::Up ? bestModel(provider) : nullptr;
    if (!best || !isInUse(best->state)) {
        return;
    }
    row.model = best->name.isEmpty() ? best->ref.model : best->name;
    row.others = int(std::count_if(provider.models.cbegin(), provider.models.cend(),
                     [best](const ModelRow &each) { return each.state == best->state; }))
        - 1;
    if (best->state == ModelState::Loading) {
        row.usualLoad = best->learnt.usualLoad;
    }
    if (best->state == ModelState::Loaded || best->state == ModelState::Available) {
        row.window = best->contextLoaded ? best->contextLoaded
            : best->contextConfigured    ? best->contextConfigured
                                         : best->contextMax;
        const bool isDeclared = !best->contextLoaded && best->contextConfigured;
        row.windowOrigin = isDeclared ? Origin::Declared
            : best->reported          ? best->reported->limitsOrigin
                                      : Origin::Reported;
    }
}

/// Steps of ten seconds, then of a minute.
std::chrono::seconds roundedAge(std::chrono::seconds age)
{
    const qint64 step = age < std::chrono::minutes(1) ? 10 : 60;
    return std::chrono::seconds(std::max<qint64>(age.count(), 0) / step * step);
}

} // namespace

QList<ServerRow> serverRows(
    const Snapshot &snapshot, const QHash<QString, ServerFigures> &figures, TimePoint now)
{
    QList<ServerRow> rows;
    for (const std::shared_ptr<const ProviderRow> &provider : snapshot.providers) {
        ServerRow row;
        row.id = provider->id;
        row.kind = provider->kind;
        row.product = provider->product;
        row.version = provider->version;
        row.host = hostOf(provider->baseUrl);
        row.standing = standingOf(*provider);
        row.models = int(provider->models.size());
        addBestModel(row, *provider);
        const bool isDown =
            provider->state == ServerState::Unreachable || provider->state == ServerState::Failing;
        if (isDown) {
            row.nextTry = nextLookIn(*provider, now);
            row.isBeingAsked = row.nextTry && row.nextTry->count() <= 0;
        }
        row.latencyMs = provider->latencyMs;
        row.figures = figures.value(provider->id);
        if (provider->readAt) {
            row.age = roundedAge(std::chrono::duration_cast<std::chrono::seconds>(now - *provider->readAt));
        }
        row.place = provider->place;
        row.oldAge = ageOfOldReading(*provider, snapshot.settings.pollVisible, now);
        rows.append(row);
    }
    return rows;
}

} // namespace Hearth
