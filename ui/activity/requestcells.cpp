#include "activity/requestcells.h"

#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace Hearth {

namespace {

class RequestTitles
{
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)

public:
    static QString title(RequestColumn column);
    static QString figureTitle(RequestColumn column);
    static QString explanation(RequestColumn column);
    static QString yes() { return tr("yes"); }
    static QString cut(const QString &sent)
    {
        //: %1: tokens of a prompt. The model server silently left some of it out.
        return tr("The server read far fewer tokens than the %1 that were sent: it dropped some silently.")
            .arg(sent);
    }
    static QString isGuess() { return tr("Counted by Hearth: the server does not say."); }
    static QString ofWindow(const QString &window, bool isLoaded)
    {
        return isLoaded ? tr("Of the %1 tokens that it is loaded with").arg(window)
                        : tr("Of the %1 tokens that are declared").arg(window);
    }
};

constexpr std::array<const char *, requestColumnCount> names = {"time", "client", "asked", "went_to", "tries",
    "state", "tokens_in", "tokens_out", "window", "load", "first_token", "speed", "cost", "left_machine",
    "door", "place", "status", "error", "queued", "total", "estimated", "cached", "reasoning", "streamed",
    "passed_through", "trace_id", "request_id"};

QString RequestTitles::title(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Time:
        return tr("Time");
    case RequestColumn::Client:
        //: Column: the program that sent a request.
        return tr("Client");
    case RequestColumn::Asked:
        //: Column: the model that a request asked for.
        return tr("Asked for");
    case RequestColumn::WentTo:
        //: Column: the model that a request went to.
        return tr("Went to");
    case RequestColumn::State:
        return tr("State");
    case RequestColumn::LeftMachine:
        //: Column: whether a request left this computer.
        return tr("Left this computer");
    case RequestColumn::Door:
        //: Column: the API by which a request came in.
        return tr("API");
    case RequestColumn::Place:
        return tr("Place");
    case RequestColumn::Error:
        return tr("Error");
    case RequestColumn::Streamed:
        //: Column: whether the answer came piece by piece.
        return tr("Streamed");
    case RequestColumn::PassedThrough:
        //: Column: whether the answer's bytes went on untranslated.
        return tr("Untranslated");
    case RequestColumn::TraceId:
        return tr("Trace id");
    case RequestColumn::RequestId:
        return tr("Request id");
    default:
        return figureTitle(column);
    }
}

QString RequestTitles::figureTitle(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Tries:
        //: Column: how many models were tried for a request.
        return tr("Tries");
    case RequestColumn::TokensIn:
        //: Column: tokens of the prompt.
        return tr("In");
    case RequestColumn::TokensOut:
        //: Column: tokens of the answer.
        return tr("Out");
    case RequestColumn::Window:
        //: Column: share of the context window that was used.
        return tr("Window");
    case RequestColumn::Load:
        //: Column: how long a request waited for the model's load.
        return tr("Load");
    case RequestColumn::FirstToken:
        return tr("First token");
    case RequestColumn::Speed:
        return tr("Tokens/s");
    case RequestColumn::Cost:
        return tr("Cost");
    case RequestColumn::Status:
        //: Column: the HTTP status that the client was told.
        return tr("HTTP status");
    case RequestColumn::Queued:
        //: Column: how long a request waited for a free slot.
        return tr("Queued");
    case RequestColumn::Total:
        //: Column: how long a request took.
        return tr("Total");
    case RequestColumn::Estimated:
        //: Column: tokens of the prompt as Hearth counted them.
        return tr("Estimated");
    case RequestColumn::Cached:
        //: Column: tokens of the prompt that were found in a cache.
        return tr("Cached");
    case RequestColumn::Reasoning:
        //: Column: tokens that the model spent on thinking.
        return tr("Reasoning");
    default:
        return {};
    }
}

QString RequestTitles::explanation(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Client:
        return tr("Name of the client's token");
    case RequestColumn::Tries:
        return tr("Models tried until one answered");
    case RequestColumn::TokensIn:
        return tr("Tokens of the prompt, as the server reports");
    case RequestColumn::TokensOut:
        return tr("Tokens of the answer, as the server reports");
    case RequestColumn::Window:
        return tr("Share of the context window that prompt and answer took");
    case RequestColumn::Load:
        return tr("Waited for the model's load");
    case RequestColumn::FirstToken:
        return tr("From the request's coming to the first token of its answer");
    case RequestColumn::Speed:
        return tr("Tokens per second after the first one");
    case RequestColumn::Cost:
        return tr("US dollars, by the declared or reported price");
    case RequestColumn::LeftMachine:
        return tr("Where it went, if not to a server on this computer");
    case RequestColumn::Queued:
        return tr("Waited for a free slot");
    case RequestColumn::Estimated:
        return tr("Tokens of the prompt as Hearth counted them beforehand");
    default:
        return {};
    }
}

QString timeText(std::optional<std::chrono::milliseconds> time)
{
    return time ? durationText(*time) : QString();
}

QString countText(std::optional<qint64> count)
{
    return count ? tokensText(count) : QString();
}

QString figureText(const RequestRecord &record, RequestColumn column)
{
    switch (column) {
    case RequestColumn::Tries:
        return QLocale().toString(record.attempts);
    case RequestColumn::TokensIn:
        return countText(record.inputTokens);
    case RequestColumn::TokensOut:
        return countText(record.outputTokens);
    case RequestColumn::Window: {
        const std::optional<double> share = record.windowShare();
        return share ? percentText(*share) : QString();
    }
    case RequestColumn::Load:
        return timeText(record.load);
    case RequestColumn::FirstToken:
        return timeText(record.firstToken);
    case RequestColumn::Speed:
        return record.tokensPerSecond ? QLocale().toString(*record.tokensPerSecond, 'f', 1) : QString();
    case RequestColumn::Cost:
        return record.costUsd ? dollarsText(*record.costUsd) : QString();
    case RequestColumn::Status:
        return record.status > 0 ? QString::number(record.status) : QString();
    case RequestColumn::Queued:
        return timeText(record.queued);
    case RequestColumn::Total:
        return durationText(record.total);
    case RequestColumn::Estimated:
        return record.estimatedInput > 0 ? tokensText(record.estimatedInput) : QString();
    case RequestColumn::Cached:
        return countText(record.cachedTokens);
    case RequestColumn::Reasoning:
        return countText(record.reasoningTokens);
    default:
        return {};
    }
}

template <typename T>
QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant orNothing(const std::optional<std::chrono::milliseconds> &value)
{
    return value ? QVariant(qint64(value->count())) : QVariant();
}

} // namespace

QString columnName(RequestColumn column)
{
    return QString::fromLatin1(names.at(size_t(column)));
}

QList<RequestColumn> defaultColumns()
{
    QList<RequestColumn> columns;
    for (int i = 0; i <= int(RequestColumn::LeftMachine); ++i) {
        columns.append(RequestColumn(i));
    }
    return columns;
}

std::optional<int> columnPriority(RequestColumn column)
{
    static constexpr RequestColumn stepBack[] = {RequestColumn::RequestId, RequestColumn::TraceId,
        RequestColumn::PassedThrough, RequestColumn::Streamed, RequestColumn::Estimated,
        RequestColumn::Cached, RequestColumn::Reasoning, RequestColumn::Queued, RequestColumn::Status,
        RequestColumn::Door, RequestColumn::Place, RequestColumn::Cost, RequestColumn::Load,
        RequestColumn::Tries, RequestColumn::Window, RequestColumn::Speed, RequestColumn::TokensOut,
        RequestColumn::Asked, RequestColumn::Total, RequestColumn::TokensIn, RequestColumn::LeftMachine,
        RequestColumn::Error, RequestColumn::Client, RequestColumn::FirstToken};
    int priority = 0;
    for (const RequestColumn each : stepBack) {
        ++priority;
        if (each == column) {
            return priority;
        }
    }
    return std::nullopt;
}

QString columnTitle(RequestColumn column)
{
    return RequestTitles::title(column);
}

QString columnExplanation(RequestColumn column)
{
    return RequestTitles::explanation(column);
}

bool isFigure(RequestColumn column)
{
    return !RequestTitles::figureTitle(column).isEmpty();
}

QString cellText(const RequestRecord &record, RequestColumn column, const QDate &today)
{
    switch (column) {
    case RequestColumn::Time:
        return momentText(record.at, today);
    case RequestColumn::Client:
        return record.client;
    case RequestColumn::Asked:
        return record.asked;
    case RequestColumn::WentTo:
        return record.wentTo.provider.isEmpty() ? QString() : record.wentTo.toString();
    case RequestColumn::State:
        return capitalized(requestStateWord(record.state));
    case RequestColumn::LeftMachine:
        return record.leftMachine() ? placeText(record) : QString();
    case RequestColumn::Door:
        return requestDoorWord(record.door);
    case RequestColumn::Place:
        return record.wentTo.provider.isEmpty() ? QString() : placeText(record);
    case RequestColumn::Error:
        return QString::fromUtf8(record.errorCode);
    case RequestColumn::Streamed:
        return record.isStream ? RequestTitles::yes() : QString();
    case RequestColumn::PassedThrough:
        return record.passedThrough ? RequestTitles::yes() : QString();
    case RequestColumn::TraceId:
        return QString::fromUtf8(record.traceId);
    case RequestColumn::RequestId:
        return QString::fromUtf8(record.requestId);
    default:
        return figureText(record, column);
    }
}

QVariant cellSortValue(const RequestRecord &record, RequestColumn column)
{
    switch (column) {
    case RequestColumn::Time:
        return qint64(record.at.count());
    case RequestColumn::Tries:
        return record.attempts;
    case RequestColumn::State:
        return int(record.state);
    case RequestColumn::TokensIn:
        return orNothing(record.inputTokens);
    case RequestColumn::TokensOut:
        return orNothing(record.outputTokens);
    case RequestColumn::Window:
        return orNothing(record.windowShare());
    case RequestColumn::Load:
        return orNothing(record.load);
    case RequestColumn::FirstToken:
        return orNothing(record.firstToken);
    case RequestColumn::Speed:
        return orNothing(record.tokensPerSecond);
    case RequestColumn::Cost:
        return orNothing(record.costUsd);
    case RequestColumn::Status:
        return record.status;
    case RequestColumn::Queued:
        return orNothing(record.queued);
    case RequestColumn::Total:
        return qint64(record.total.count());
    case RequestColumn::Estimated:
        return record.estimatedInput;
    case RequestColumn::Cached:
        return orNothing(record.cachedTokens);
    case RequestColumn::Reasoning:
        return orNothing(record.reasoningTokens);
    default:
        return cellText(record, column, {});
    }
}

Glyph cellGlyph(const RequestRecord &record, RequestColumn column)
{
    if (column == RequestColumn::State) {
        return glyphOf(record.state);
    }
    return column == RequestColumn::TokensIn && record.promptCut ? Glyph::Warning : Glyph::None;
}

QString cellToolTip(const RequestRecord &record, RequestColumn column)
{
    switch (column) {
    case RequestColumn::TokensIn:
        return record.promptCut ? RequestTitles::cut(tokensText(record.estimatedInput)) : QString();
    case RequestColumn::Window:
        if (!record.window) {
            return {};
        }
        return record.inputTokens ? RequestTitles::ofWindow(tokensText(record.window), record.windowIsLoaded)
                                  : RequestTitles::ofWindow(tokensText(record.window), record.windowIsLoaded)
                + QLatin1Char('\n') + RequestTitles::isGuess();
    case RequestColumn::State:
    case RequestColumn::Error:
        return record.errorText;
    default:
        return {};
    }
}

Glyph glyphOf(RequestRecord::State state)
{
    switch (state) {
    case RequestRecord::State::Deciding:
        return Glyph::Unknown;
    case RequestRecord::State::Queued:
        return Glyph::Paused;
    case RequestRecord::State::Waiting:
        return Glyph::Loading;
    case RequestRecord::State::Streaming:
        return Glyph::Loaded;
    case RequestRecord::State::Served:
        return Glyph::Agrees;
    case RequestRecord::State::Failed:
        return Glyph::Failed;
    case RequestRecord::State::Cancelled:
        return Glyph::Off;
    }
    Q_UNREACHABLE();
}

QString momentText(std::chrono::milliseconds at, const QDate &today)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.count());
    const QString time = QLocale().toString(moment.time(), QStringLiteral("HH:mm:ss"));
    if (moment.date() == today) {
        return time;
    }
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString placeText(const RequestRecord &record)
{
    const QString place = capitalized(placeWord(record.place));
    return record.region.isEmpty() ? place : place + QStringLiteral(", ") + record.region;
}

} // namespace Hearth
