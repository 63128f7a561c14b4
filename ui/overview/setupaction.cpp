#include "overview/setupaction.h"

#include "wording/driftwording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

using Kind = SetupAction::Kind;

class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(SetupAction)

public:
    static QString text(Kind kind)
    {
        switch (kind) {
        case Kind::Look:
            //: Button: ask a server that does not answer again.
            return tr("Try now");
        case Kind::ShowServer:
            //: Button: opens the Providers page at the model's server.
            return tr("Show its server");
        case Kind::Load:
            //: Button: load the model into memory.
            return tr("Load it");
        case Kind::ShowInConfig:
            return tr("Show in config");
        case Kind::AskForAWord:
            //: Button: make the model answer one short request.
            return tr("Ask for one word");
        case Kind::None:
        case Kind::Mend:
            break;
        }
        return {};
    }
};

const ModelRow *modelRow(const Snapshot &snapshot, const ModelRef &ref)
{
    for (const auto &provider : snapshot.providers) {
        for (const ModelRow &model : provider->models) {
            if (model.ref == ref) {
                return &model;
            }
        }
    }
    return nullptr;
}

bool isOfLimits(Drift::Kind kind)
{
    return kind == Drift::Kind::WindowAboveLoaded || kind == Drift::Kind::WindowAboveMaximum
        || kind == Drift::Kind::WindowBelowLoaded || kind == Drift::Kind::OutputAboveLimit;
}

SetupAction mendLimits(const Snapshot &snapshot, SetupAction action)
{
    for (const Drift &drift : snapshot.drift) {
        if (drift.provider != action.model.provider || drift.model != action.model.model
            || !isOfLimits(drift.kind)) {
            continue;
        }
        if (drift.repairs.isEmpty()) {
            action.kind = Kind::ShowInConfig;
            action.path = drift.path.toString();
            continue; // the next one may be mended
        }
        const ConfigRepair &repair = drift.repairs.constFirst();
        action.kind = Kind::Mend;
        action.operations = repair.operations;
        action.button = driftRepairText(drift, repair);
        action.done = driftRepairDone(drift, repair);
        break;
    }
    return action;
}

SetupAction load(const ModelRow *row, SetupAction action)
{
    if (row && row->job && row->job->isRunning()) {
        return action; // under way
    }
    action.kind = Kind::ShowServer;
    if (row && row->abilities.load) {
        action.kind = Kind::Load;
        if (row->abilities.chooseContext) {
            action.options.contextWindow = row->contextConfigured;
        }
    }
    return action;
}

} // namespace

SetupAction setupAction(const Snapshot &snapshot, const SetupStep &step)
{
    SetupAction action;
    action.model = snapshot.setup.model;
    const bool isOpen = step.state == SetupStep::State::Open;
    const bool isUnknown = step.state == SetupStep::State::Unknown;
    switch (step.kind) {
    case SetupStep::Kind::ServerAnswers:
        action.kind = isOpen ? Kind::Look : Kind::None;
        break;
    case SetupStep::Kind::ModelListed:
    case SetupStep::Kind::LargestVariant:
        action.kind = isOpen ? Kind::ShowServer : Kind::None;
        break;
    case SetupStep::Kind::Loaded:
        return isOpen ? load(modelRow(snapshot, action.model), action) : action;
    case SetupStep::Kind::WindowAgrees:
        return isOpen ? mendLimits(snapshot, action) : action;
    case SetupStep::Kind::AnswersByResponses:
        // Never asked is where everybody begins.
        action.kind = isOpen || isUnknown ? Kind::AskForAWord : Kind::None;
        break;
    }
    return action;
}

QString setupActionText(const SetupAction &action)
{
    return action.kind == Kind::Mend ? action.button : ActionWords::text(action.kind);
}

} // namespace Hearth
