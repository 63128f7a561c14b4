#include "hearthctl/statustable.h"

#include "hearthctl/output.h"
#include "wording/formats.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearth {

namespace {

class StatusTable
{
    Q_DECLARE_TR_FUNCTIONS(hearthctl)

public:
    static QStringList header();
    static QStringList providerCells(const ProviderRow &provider, TimePoint now);
    static QStringList modelCells(const ModelRow &model);
    static QString routeLine(const RoutePlan &plan);
};

qint64 ageMs(const ProviderRow &provider, TimePoint now)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - *provider.readAt).count();
}

/// Shapes of DESIGN.md's state table, so that a state is more than a colour or a word.
QString stateShape(ModelState state)
{
    switch (state) {
    case ModelState::Loaded:
    case ModelState::Available:
        return QStringLiteral("●");
    case ModelState::Loading:
        return QStringLiteral("◐");
    case ModelState::Cold:
        return QStringLiteral("○");
    case ModelState::Failed:
        return QStringLiteral("▲");
    case ModelState::Missing:
        return QStringLiteral("?");
    case ModelState::Unknown:
        return QStringLiteral("◌");
    }
    Q_UNREACHABLE();
}

QStringList StatusTable::header()
{
    return {tr("PROVIDER / MODEL"), tr("STATE"), tr("LOADED"), tr("MAXIMUM"), tr("CONFIGURED"), tr("DETAIL")};
}

QStringList StatusTable::providerCells(const ProviderRow &provider, TimePoint now)
{
    QStringList details{providerKindWord(provider.kind), provider.baseUrl};
    if (provider.latencyMs) {
        details.append(durationText(std::chrono::milliseconds(*provider.latencyMs)));
    }
    if (provider.readAt) {
        details.append(ageText(std::chrono::milliseconds(ageMs(provider, now))));
    }
    if (provider.place == Place::Hosted && !provider.hasKey) {
        //: Detail of a hosted provider: nobody has given Hearth a key for it, so it is not asked.
        details.append(tr("no key"));
    }
    if (provider.error) {
        details.append(errorKindSentence(provider.error->kind));
    }
    return {provider.id, serverStateWord(provider.state), {}, {}, {}, details.join(QStringLiteral(", "))};
}

QStringList StatusTable::modelCells(const ModelRow &model)
{
    QString state = stateShape(model.state) + QLatin1Char(' ') + modelStateWord(model.state);
    if (model.loadProgress) {
        state += QStringLiteral(" %1 %").arg(qRound(*model.loadProgress * 100));
    }
    QStringList details;
    for (const QString &detail : {model.alias, model.parameters, model.quantization}) {
        if (!detail.isEmpty()) {
            details.append(detail);
        }
    }
    if (!model.isDeclared) {
        details.append(tr("not in the config"));
    }
    return {QStringLiteral("  ") + model.ref.model, state, tokensText(model.contextLoaded),
        tokensText(model.contextMax), tokensText(model.contextConfigured),
        details.join(QStringLiteral(", "))};
}

QString StatusTable::routeLine(const RoutePlan &plan)
{
    if (plan.candidates.isEmpty()) {
        return tr("No model is configured yet.");
    }
    if (const Candidate *winner = plan.winner()) {
        return tr("\"auto\" would now go to %1 (%2).")
            .arg(winner->ref.toString(), modelStateWord(winner->state));
    }
    return tr("No model could serve \"auto\" now.");
}

} // namespace

QStringList snapshotToTable(const Snapshot &snapshot, TimePoint now)
{
    QList<QStringList> rows{StatusTable::header()};
    for (const auto &provider : snapshot.providers) {
        rows.append(StatusTable::providerCells(*provider, now));
        for (const ModelRow &model : provider->models) {
            rows.append(StatusTable::modelCells(model));
        }
    }
    QStringList lines;
    if (rows.size() > 1) {
        lines = alignedRows(rows);
        lines.append(QString());
    }
    lines.append(StatusTable::routeLine(snapshot.autoPlan));
    return lines;
}

QStringList snapshotStates(const Snapshot &snapshot)
{
    QStringList states;
    for (const auto &provider : snapshot.providers) {
        states.append(provider->id + QLatin1Char('=') + serverStateName(provider->state));
        for (const ModelRow &model : provider->models) {
            states.append(model.ref.toString() + QLatin1Char('=') + modelStateName(model.state)
                + QLatin1Char('/') + QString::number(model.contextLoaded.value_or(-1)) + QLatin1Char('/')
                + QString::number(model.loadProgress.value_or(-1)));
        }
    }
    return states;
}

bool anyReachable(const Snapshot &snapshot)
{
    return std::any_of(snapshot.providers.cbegin(), snapshot.providers.cend(), [](const auto &provider) {
        return provider->state == ServerState::Up || provider->state == ServerState::AuthRequired
            || provider->state == ServerState::Failing;
    });
}

} // namespace Hearth
