#include "activity/requestcells.h"

#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Hearth {

namespace {

class CellTexts
{
    // Of the columns' own translations.
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)

public:
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
        return record.isStream ? CellTexts::yes() : QString();
    case RequestColumn::PassedThrough:
        return record.passedThrough ? CellTexts::yes() : QString();
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
        return record.promptCut ? CellTexts::cut(tokensText(record.estimatedInput)) : QString();
    case RequestColumn::Window:
        if (!record.window) {
            return {};
        }
        return record.inputTokens ? CellTexts::ofWindow(tokensText(record.window), record.windowIsLoaded)
                                  : CellTexts::ofWindow(tokensText(record.window), record.windowIsLoaded)
                + QLatin1Char('\n') + CellTexts::isGuess();
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
