#include "wording/setupwording.h"

#include "providers/providervalues.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hearth {

namespace {

class SetupWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString title(SetupStep::Kind kind);
    static QString detail(const SetupStep &step);
    static QString state(SetupStep::State state);
    static QString sentence(const SetupCheck &check);

private:
    static QString open(const SetupStep &step);
    static QString window(const QString &detail);
};

QString SetupWording::title(SetupStep::Kind kind)
{
    switch (kind) {
    case SetupStep::Kind::ServerAnswers:
        //: A step of a checklist.
        return tr("The server answers");
    case SetupStep::Kind::ModelListed:
        //: A step of a checklist.
        return tr("It lists the model");
    case SetupStep::Kind::LargestVariant:
        //: A step of a checklist: no larger build of the same model is on the server.
        return tr("It is the largest variant there");
    case SetupStep::Kind::Loaded:
        //: A step of a checklist.
        return tr("The model is loaded");
    case SetupStep::Kind::WindowAgrees:
        //: A step of a checklist: contextWindow and maxTokens fit what is loaded.
        return tr("contextWindow and maxTokens agree with it");
    case SetupStep::Kind::AnswersByResponses:
        //: A step of a checklist; the Responses API is a protocol.
        return tr("It has answered through the Responses API");
    }
    Q_UNREACHABLE();
}

/// The word for the state named \a name, of a server or a model.
template <typename State, typename Name, typename Word>
QString wordNamed(const QString &name, State last, Name nameOf, Word wordOf)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name == nameOf(static_cast<State>(i))) {
            return wordOf(static_cast<State>(i));
        }
    }
    return name;
}

/// \a detail: declared and real tokens.
QString SetupWording::window(const QString &detail)
{
    const qint64 declared = detail.section(u' ', 0, 0).toLongLong();
    const qint64 actual = detail.section(u' ', 1, 1).toLongLong();
    //: %1 and %2 are tokens.
    return tr("The config says %1 tokens, %2 are possible now.")
        .arg(tokensText(declared), tokensText(actual));
}

QString SetupWording::open(const SetupStep &step)
{
    switch (step.kind) {
    case SetupStep::Kind::ServerAnswers:
        //: %1 is the state of a server: unreachable.
        return tr("It is %1. Start the server, and check its address.")
            .arg(wordNamed(step.detail, ServerState::Unreachable, serverStateName, serverStateWord));
    case SetupStep::Kind::ModelListed:
        //: %1 is the id of a model.
        return tr("There is no %1. Download it there, or correct its id in the config.").arg(step.detail);
    case SetupStep::Kind::LargestVariant:
        //: %1 is another build of the same model.
        return tr("%1 is larger: small and heavily quantised builds are easier to mislead.").arg(step.detail);
    case SetupStep::Kind::Loaded:
        //: %1 is the state of a model: cold.
        return tr("It is %1. Keep it loaded: a cold model makes the first answer wait.")
            .arg(wordNamed(step.detail, ModelState::Missing, modelStateName, modelStateWord));
    case SetupStep::Kind::WindowAgrees:
        return window(step.detail);
    case SetupStep::Kind::AnswersByResponses:
        return tr("The last request that way failed.");
    }
    Q_UNREACHABLE();
}

QString SetupWording::detail(const SetupStep &step)
{
    if (step.state == SetupStep::State::Open) {
        return open(step);
    }
    if (step.state == SetupStep::State::Done) {
        return {};
    }
    switch (step.kind) {
    case SetupStep::Kind::LargestVariant:
    case SetupStep::Kind::Loaded:
        return tr("The server does not tell.");
    case SetupStep::Kind::AnswersByResponses:
        return tr("Not tried in the last 24 h.");
    case SetupStep::Kind::WindowAgrees:
        return tr("Nothing to compare with.");
    case SetupStep::Kind::ServerAnswers:
    case SetupStep::Kind::ModelListed:
        break;
    }
    return {};
}

QString SetupWording::state(SetupStep::State state)
{
    switch (state) {
    case SetupStep::State::Unknown:
        //: State of a step of a checklist.
        return tr("not checked");
    case SetupStep::State::Done:
        //: State of a step of a checklist.
        return tr("done");
    case SetupStep::State::Open:
        //: State of a step of a checklist: still to be done.
        return tr("open");
    }
    Q_UNREACHABLE();
}

QString SetupWording::sentence(const SetupCheck &check)
{
    if (check.steps.isEmpty()) {
        return tr("No model of this machine or its network is in the chain.");
    }
    if (check.isDone()) {
        //: %1 is a model.
        return tr("%1 is set up well.").arg(check.model.toString());
    }
    const auto done = std::count_if(check.steps.cbegin(), check.steps.cend(),
        [](const SetupStep &step) { return step.state == SetupStep::State::Done; });
    const QLocale locale;
    //: %1 and %2 are numbers, %3 is a model.
    return tr("%1 of %2 steps are done for %3.")
        .arg(locale.toString(qint64(done)), locale.toString(check.steps.size()), check.model.toString());
}

} // namespace

QString setupStepTitle(SetupStep::Kind kind)
{
    return SetupWording::title(kind);
}

QString setupStepDetail(const SetupStep &step)
{
    return SetupWording::detail(step);
}

QString setupStateWord(SetupStep::State state)
{
    return SetupWording::state(state);
}

QString setupSentence(const SetupCheck &check)
{
    return SetupWording::sentence(check);
}

} // namespace Hearth
