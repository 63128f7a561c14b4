#include "overview/serverrow.h"

#include "overview/trafficmetrics.h"

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
    if (best->state == ModelState::Loaded || best->state == ModelState::Available) {
        row.window = best->contextLoaded ? best->contextLoaded
            : best->contextConfigured    ? best->contextConfigured
                                         : best->contextMax;
    }
}

} // namespace

QList<ServerRow> serverRows(const Snapshot &snapshot, TimePoint now)
{
    const QHash<QString, ServerMedians> medians = mediansByServer(*snapshot.traffic);
    QList<ServerRow> rows;
    for (const std::shared_ptr<const ProviderRow> &provider : snapshot.providers) {
        ServerRow row;
        row.id = provider->id;
        row.kind = provider->kind;
        row.version = provider->version;
        row.host = hostOf(provider->baseUrl);
        row.standing = standingOf(*provider);
        row.models = int(provider->models.size());
        addBestModel(row, *provider);
        const bool isDown =
            provider->state == ServerState::Unreachable || provider->state == ServerState::Failing;
        if (isDown) {
            row.nextTry = nextLookIn(*provider, now);
        }
        row.latencyMs = provider->latencyMs;
        const ServerMedians ofServer = medians.value(provider->id);
        row.firstTokenMs = ofServer.firstTokenMs;
        row.tokensPerSecond = ofServer.tokensPerSecond;
        row.place = provider->place;
        row.oldAge = ageOfOldReading(*provider, snapshot.settings.pollVisible, now);
        rows.append(row);
    }
    return rows;
}

} // namespace Hearth
