#include "wording/requestwording.h"

#include "routing/attemptvalues.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <optional>

namespace Hearth {

namespace {

class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString state(RequestRecord::State state);
    static QString door(TrafficSample::Door door);
    static QString step(const RequestStep &step);
    static QString decided(const RequestStep &step);
    static QString failed(const RequestStep &step);
    static QString ended(const RequestStep &step);
    static QString nowhere()
    {
        //: In place of a model: a request for which none was tried.
        return tr("no model tried");
    }
};

std::optional<SkipReason> skipReasonOf(const QByteArray &word)
{
    for (int i = 1; i <= static_cast<int>(lastSkipReason); ++i) {
        if (QLatin1String(word) == skipReasonName(static_cast<SkipReason>(i))) {
            return static_cast<SkipReason>(i);
        }
    }
    return std::nullopt;
}

std::optional<ErrorKind> errorKindOf(const QByteArray &word)
{
    for (int i = 0; i <= static_cast<int>(lastErrorKind); ++i) {
        if (QLatin1String(word) == errorKindName(static_cast<ErrorKind>(i))) {
            return static_cast<ErrorKind>(i);
        }
    }
    return std::nullopt;
}

QString RequestWords::state(RequestRecord::State state)
{
    switch (state) {
    case RequestRecord::State::Deciding:
        //: State of a request: Hearth decides where it goes.
        return tr("deciding");
    case RequestRecord::State::Queued:
        //: State of a request: it waits for a free slot of the server.
        return tr("queued");
    case RequestRecord::State::Waiting:
        //: State of a request: sent, no answer has begun.
        return tr("waiting");
    case RequestRecord::State::Streaming:
        //: State of a request: the answer is coming.
        return tr("answering");
    case RequestRecord::State::Served:
        //: State of a request: it was answered.
        return tr("served");
    case RequestRecord::State::Failed:
        //: State of a request: it ended with an error.
        return tr("failed");
    case RequestRecord::State::Cancelled:
        //: State of a request: the client or the user gave it up.
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString RequestWords::door(TrafficSample::Door door)
{
    switch (door) {
    case TrafficSample::Door::Responses:
        return QStringLiteral("Responses");
    case TrafficSample::Door::ChatCompletions:
        return QStringLiteral("Chat Completions");
    case TrafficSample::Door::Messages:
        return QStringLiteral("Messages");
    case TrafficSample::Door::Chat:
        //: How a request came in: through Hearth's own chat.
        return tr("Hearth's chat");
    case TrafficSample::Door::Word:
        //: How a request came in: the user's test that a model answers.
        return tr("“Say one word”");
    }
    Q_UNREACHABLE();
}

QString RequestWords::decided(const RequestStep &step)
{
    const QString model = step.ref.toString();
    if (step.ref.provider.isEmpty()) {
        //: A request's route was planned.
        return tr("Decided where it goes");
    }
    const std::optional<SkipReason> reason = skipReasonOf(step.word);
    if (!reason) {
        //: %1: a model whose turn it is to answer.
        return tr("Chose %1").arg(model);
    }
    Candidate candidate;
    candidate.reason = *reason;
    //: %1: a model that is not tried, %2: why, as half a sentence.
    return tr("Passed over %1: %2").arg(model, skipSentence(candidate));
}

QString RequestWords::failed(const RequestStep &step)
{
    const std::optional<ErrorKind> kind = errorKindOf(step.word);
    const QString why = kind ? errorKindSentence(*kind) : QString::fromUtf8(step.word);
    //: %1: a model that could not answer, %2: why, as a sentence.
    return tr("%1 failed: %2").arg(step.ref.toString(), why);
}

QString RequestWords::ended(const RequestStep &step)
{
    if (step.word == "served") {
        //: Last moment of a request that was answered.
        return tr("The answer was whole");
    }
    if (step.word == "cancelled") {
        return tr("Cancelled");
    }
    if (step.word == "failed") {
        //: Last moment of a request: the client was told of an error.
        return tr("Ended with an error");
    }
    const std::optional<ErrorKind> kind = errorKindOf(step.word);
    return kind ? errorKindSentence(*kind) : tr("Ended");
}

QString RequestWords::step(const RequestStep &step)
{
    switch (step.kind) {
    case RequestStep::Kind::Decided:
        return decided(step);
    case RequestStep::Kind::Queued:
        //: %1: a model all of whose slots are taken.
        return tr("Waits for a free slot of %1").arg(step.ref.toString());
    case RequestStep::Kind::Sent:
        //: %1: a model that a request went to.
        return tr("Sent to %1").arg(step.ref.toString());
    case RequestStep::Kind::WaitsForLoad:
        //: %1: a model that is being loaded.
        return tr("Waits until %1 is loaded").arg(step.ref.toString());
    case RequestStep::Kind::FirstToken:
        return tr("First token");
    case RequestStep::Kind::HopFailed:
        return failed(step);
    case RequestStep::Kind::Ended:
        return ended(step);
    }
    Q_UNREACHABLE();
}

} // namespace

QString requestStateWord(RequestRecord::State state)
{
    return RequestWords::state(state);
}

QString requestDoorWord(TrafficSample::Door door)
{
    return RequestWords::door(door);
}

QString stepSentence(const RequestStep &step)
{
    return RequestWords::step(step);
}

QString wentToText(const RequestRecord &record)
{
    return record.wentTo.provider.isEmpty() ? RequestWords::nowhere() : record.wentTo.toString();
}

} // namespace Hearth
