#include "activity/requestcolumns.h"

#include <QCoreApplication>

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

} // namespace Hearth
