#include "wording/routewording.h"

#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class RouteWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString skip(const Candidate &candidate);
    static QString contextTooSmall(const Candidate &candidate);
    static QString coolingDown(const Candidate &candidate);
    static QString cold(const Candidate &candidate);
    static QString attempt(const AttemptRecord &record);
};

QString RouteWording::contextTooSmall(const Candidate &candidate)
{
    if (!candidate.needs || !candidate.limit) {
        return tr("the request is longer than its context window");
    }
    const QString needs = tokensText(candidate.needs);
    const QString limit = tokensText(candidate.limit);
    if (candidate.limitIsLoaded) {
        return tr("needs %1 tokens, but is loaded with %2").arg(needs, limit);
    }
    return tr("needs %1 tokens, but its context window is %2").arg(needs, limit);
}

QString RouteWording::coolingDown(const Candidate &candidate)
{
    if (!candidate.coolDownLeft) {
        return tr("it rests after failures");
    }
    //: %1 is a span of time, such as "40 s"
    return tr("it rests after failures, for another %1").arg(spanText(*candidate.coolDownLeft));
}

QString RouteWording::cold(const Candidate &candidate)
{
    if (candidate.warmBehind) {
        //: Why a model that is not in memory is passed over: others answer while it loads.
        return tr("it is cold; it is loaded meanwhile");
    }
    return candidate.state == ModelState::Loading ? tr("it still loads, and your policy does not wait for it")
                                                  : tr("it is cold, and your policy does not wait for it");
}

QString RouteWording::skip(const Candidate &candidate)
{
    switch (candidate.reason) {
    case SkipReason::None:
        return {};
    case SkipReason::Unreachable:
        return tr("nothing answers at its address");
    case SkipReason::Unauthorized:
        return tr("the server needs a key, or refuses this one");
    case SkipReason::NoKey:
        return tr("no key is known for it");
    case SkipReason::ModelMissing:
        return tr("the server does not list this model");
    case SkipReason::LoadFailed:
        return tr("its last load failed");
    case SkipReason::ContextTooSmall:
        return contextTooSmall(candidate);
    case SkipReason::Cold:
        return cold(candidate);
    case SkipReason::NoImages:
        return tr("it does not take images");
    case SkipReason::NoTools:
        return tr("it does not take tools");
    case SkipReason::PlaceNotAllowed:
        return tr("your policy keeps requests from going there");
    case SkipReason::OutsideConfig:
        return tr("models.mode is \"replace\", and the config does not list it");
    case SkipReason::NoAddress:
        return tr("its provider has no usable address");
    case SkipReason::DialectUnsupported:
        return tr("Hearth does not speak its API");
    case SkipReason::SelfReference:
        return tr("it is Hearth itself");
    case SkipReason::CoolingDown:
        return coolingDown(candidate);
    case SkipReason::SpendCapReached:
        return tr("what may be spent on hosted models today is spent");
    case SkipReason::ClientNotAllowed:
        return tr("this client's token does not reach it");
    case SkipReason::NativeOnly:
        return tr("the request says what only a server of its own dialect can take");
    case SkipReason::LongPromptRefused:
        return tr("your policy refuses prompts that the model before it cannot hold");
    case SkipReason::EmbeddingOnly:
        return tr("it makes vectors, not answers");
    case SkipReason::ToolsHaveRun:
        //: Why a model is not tried after another one failed; the tools are those that the models call.
        return tr("tools have run in this turn, and another model might run them again");
    case SkipReason::NoFreeSlot:
        //: Slots: requests that a server works on at once.
        return tr("its slots stayed taken");
    }
    Q_UNREACHABLE();
}

QString RouteWording::attempt(const AttemptRecord &record)
{
    switch (record.state) {
    case AttemptRecord::State::Skipped:
        return skip(record.candidate);
    case AttemptRecord::State::Running:
        return tr("answering");
    case AttemptRecord::State::Served:
        return tr("answered");
    case AttemptRecord::State::Failed:
        return errorSentence(record.failure.error);
    case AttemptRecord::State::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

QString skipSentence(const Candidate &candidate)
{
    return RouteWording::skip(candidate);
}

QString attemptSentence(const AttemptRecord &record)
{
    return RouteWording::attempt(record);
}

} // namespace Hearth
