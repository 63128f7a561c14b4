#include "providers/chosenmodel.h"

#include <algorithm>

namespace Hearth {

namespace {

bool isBeingLoaded(const ModelRow &model)
{
    return model.job && model.job->isRunning() && model.job->act == ModelAct::Load
        && model.state != ModelState::Loaded;
}

} // namespace

QList<Drift> driftOfModel(const QList<Drift> &all, const ModelRef &ref)
{
    QList<Drift> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
        [&ref](const Drift &each) { return each.provider == ref.provider && each.model == ref.model; });
    return found;
}

QList<Drift> driftOfProvider(const QList<Drift> &all, const QString &provider)
{
    QList<Drift> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
        [&provider](const Drift &each) { return each.provider == provider && each.model.isEmpty(); });
    return found;
}

bool isAboutWindow(Drift::Kind kind)
{
    return kind == Drift::Kind::WindowAboveLoaded || kind == Drift::Kind::WindowAboveMaximum
        || kind == Drift::Kind::WindowBelowLoaded;
}

bool isHosted(const ProviderRow &provider)
{
    return provider.place == Place::Hosted || isHostedKind(provider.kind);
}

std::optional<ModelCost> priceOf(const ModelRow &model)
{
    return model.cost ? model.cost : model.reported ? model.reported->price : std::nullopt;
}

ModelState shownState(const ModelRow &model)
{
    return isBeingLoaded(model) ? ModelState::Loading : model.state;
}

std::optional<double> shownProgress(const ModelRow &model)
{
    return isBeingLoaded(model) && model.job->progress ? model.job->progress : model.loadProgress;
}

} // namespace Hearth
