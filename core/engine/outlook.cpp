#include "engine/outlook.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Outlook::Kind;

const ProviderRow *providerOf(const Snapshot &snapshot, const ModelRef &ref)
{
    const auto found = std::find_if(snapshot.providers.cbegin(), snapshot.providers.cend(),
        [&ref](const auto &row) { return row->id == ref.provider; });
    return found == snapshot.providers.cend() ? nullptr : found->get();
}

const ModelRow *modelOf(const Snapshot &snapshot, const ModelRef &ref)
{
    const ProviderRow *provider = providerOf(snapshot, ref);
    if (!provider) {
        return nullptr;
    }
    const auto found = std::find_if(provider->models.cbegin(), provider->models.cend(),
        [&ref](const ModelRow &row) { return row.ref == ref; });
    return found == provider->models.cend() ? nullptr : &*found;
}

QString nameOf(const Snapshot &snapshot, const ModelRef &ref)
{
    const ModelRow *model = modelOf(snapshot, ref);
    return model && !model->name.isEmpty() ? model->name : ref.model;
}

bool isProblem(ServerState state)
{
    return state == ServerState::AuthRequired || state == ServerState::Failing
        || state == ServerState::Unreachable;
}

int problemsOf(const Snapshot &snapshot)
{
    qsizetype problems = std::count_if(snapshot.diagnostics.cbegin(), snapshot.diagnostics.cend(),
        [](const ConfigDiagnostic &each) { return each.severity == ConfigDiagnostic::Severity::Error; });
    for (const auto &provider : snapshot.providers) {
        if (isProblem(provider->state)) {
            ++problems; // its models are no problems of their own
            continue;
        }
        problems +=
            std::count_if(provider->models.cbegin(), provider->models.cend(), [](const ModelRow &model) {
                return model.isDeclared
                    && (model.state == ModelState::Failed || model.state == ModelState::Missing);
            });
    }
    return static_cast<int>(problems);
}

void fillWinner(Outlook &outlook, const Snapshot &snapshot, const Candidate &winner)
{
    outlook.model = winner.ref;
    outlook.modelName = nameOf(snapshot, winner.ref);
    outlook.providerName = winner.ref.provider;
    outlook.state = winner.state;
    outlook.contextWindow = winner.limit;
    outlook.contextIsLoaded = winner.limitIsLoaded;
    if (const ModelRow *model = modelOf(snapshot, winner.ref)) {
        outlook.loadProgress = model->loadProgress;
    }
}

/// How it stands with the first hop, which is the winner.
Kind kindOfState(ModelState state)
{
    switch (state) {
    case ModelState::Loaded:
    case ModelState::Available:
        return Kind::AllWell;
    case ModelState::Loading:
        return Kind::Loading;
    case ModelState::Cold:
        return Kind::ColdStart;
    case ModelState::Unknown:
    case ModelState::Failed: // such a hop is skipped, never a winner
    case ModelState::Missing:
        break;
    }
    return Kind::Unclear;
}

Kind kindOfRoute(const Snapshot &snapshot)
{
    const RoutePlan &plan = snapshot.autoPlan;
    const Candidate *winner = plan.winner();
    if (!winner) {
        return plan.candidates.isEmpty() ? Kind::NoModels : Kind::NobodyCanServe;
    }
    const ProviderRow *provider = providerOf(snapshot, winner->ref);
    if (provider && provider->state == ServerState::Failing) {
        return Kind::ServerFailing;
    }
    if (provider && provider->state == ServerState::Unknown && !provider->readAt) {
        return Kind::NotAskedYet;
    }
    return winner == &plan.candidates.constFirst() ? kindOfState(winner->state) : Kind::OnFallback;
}

Kind kindOf(const Snapshot &snapshot)
{
    if (snapshot.readError) {
        return Kind::Unreadable;
    }
    if (!snapshot.configIsUsable) {
        return Kind::ConfigUnusable;
    }
    if (!snapshot.settingsAreUsable) {
        return Kind::SettingsUnusable;
    }
    if (!snapshot.providers.isEmpty()) {
        return kindOfRoute(snapshot);
    }
    return snapshot.configExists ? Kind::NoServers : Kind::NoConfig;
}

} // namespace

Outlook outlookOf(const Snapshot &snapshot)
{
    Outlook outlook;
    outlook.kind = kindOf(snapshot);
    outlook.error = snapshot.readError;
    outlook.problems = problemsOf(snapshot);
    const QList<Candidate> &candidates = snapshot.autoPlan.candidates;
    if (const Candidate *winner = snapshot.autoPlan.winner()) {
        fillWinner(outlook, snapshot, *winner);
    }
    if (!candidates.isEmpty() && candidates.constFirst().verdict == Candidate::Verdict::Skip) {
        outlook.insteadOf = candidates.constFirst();
        outlook.insteadOfName = nameOf(snapshot, outlook.insteadOf.ref);
    }
    return outlook;
}

TrayState trayStateOf(const Snapshot &snapshot)
{
    if (snapshot.gateway.status == GatewayState::Status::Paused) {
        return TrayState::Paused;
    }
    if (snapshot.providers.isEmpty()) {
        const Kind kind = kindOf(snapshot);
        return kind == Kind::NoConfig || kind == Kind::NoServers ? TrayState::Unknown : TrayState::Failing;
    }
    const Kind kind = kindOfRoute(snapshot);
    if (kind == Kind::NobodyCanServe || kind == Kind::ServerFailing) {
        return TrayState::Failing;
    }
    const Candidate *winner = snapshot.autoPlan.winner();
    switch (winner ? winner->state : ModelState::Unknown) {
    case ModelState::Loaded:
    case ModelState::Available:
        return TrayState::Loaded;
    case ModelState::Loading:
        return TrayState::Loading;
    case ModelState::Cold:
        return TrayState::Cold;
    case ModelState::Unknown:
    case ModelState::Failed:
    case ModelState::Missing:
        break;
    }
    return TrayState::Unknown;
}

} // namespace Hearth
