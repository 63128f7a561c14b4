#include "activity/requestfacts.h"

#include "activity/requestcells.h"
#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/serverwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestFacts)

public:
    static QString api(const RequestRecord &record);
    static QString prompt(const RequestRecord &record);
    static QString answer(const RequestRecord &record);
    static QString window(const RequestRecord &record);
    static QList<RequestFact> of(const RequestRecord &record, std::chrono::milliseconds total);
};

QString FactWords::api(const RequestRecord &record)
{
    QStringList words{requestDoorWord(record.door)};
    if (record.isStream) {
        //: Of a request: its answer comes piece by piece.
        words.append(tr("streamed"));
    }
    if (record.passedThrough) {
        //: Of a request: its answer's bytes went on as they came.
        words.append(tr("untranslated"));
    }
    if (record.status > 0) {
        words.append(QStringLiteral("HTTP %1").arg(record.status));
    }
    return words.join(QStringLiteral(", "));
}

QString FactWords::prompt(const RequestRecord &record)
{
    if (!record.inputTokens) {
        //: %1: tokens of a prompt as Hearth counted them.
        return record.estimatedInput > 0 ? tr("about %1 tokens").arg(tokensText(record.estimatedInput))
                                         : QString();
    }
    QString text = tr("%1 tokens").arg(tokensText(record.inputTokens));
    if (record.cachedTokens && *record.cachedTokens > 0) {
        //: %1: tokens of a prompt that were found in a cache.
        text += QStringLiteral(", ") + tr("%1 of them cached").arg(tokensText(record.cachedTokens));
    }
    if (record.promptCut) {
        //: %1: tokens that a prompt had. The server silently left some of it out.
        text += QStringLiteral(", ") + tr("cut: about %1 were sent").arg(tokensText(record.estimatedInput));
    }
    return text;
}

QString FactWords::answer(const RequestRecord &record)
{
    if (!record.outputTokens) {
        return {};
    }
    QString text = tr("%1 tokens").arg(tokensText(record.outputTokens));
    if (record.reasoningTokens && *record.reasoningTokens > 0) {
        //: %1: tokens of an answer that the model spent on thinking.
        text += QStringLiteral(", ") + tr("%1 of them reasoning").arg(tokensText(record.reasoningTokens));
    }
    if (record.tokensPerSecond) {
        //: %1: tokens per second.
        text += QStringLiteral(", ") + tr("%1/s").arg(QLocale().toString(*record.tokensPerSecond, 'f', 1));
    }
    return text;
}

QString FactWords::window(const RequestRecord &record)
{
    const std::optional<double> share = record.windowShare();
    //: Share of a context window that was used, and the window's tokens.
    return share ? tr("%1 of %2 tokens").arg(percentText(*share), tokensText(record.window)) : QString();
}

QList<RequestFact> FactWords::of(const RequestRecord &record, std::chrono::milliseconds total)
{
    QList<RequestFact> facts{
        {columnTitle(RequestColumn::Asked), record.asked},
        {columnTitle(RequestColumn::WentTo), wentToText(record)},
        {columnTitle(RequestColumn::Place), record.wentTo.provider.isEmpty() ? QString() : placeText(record)},
        {columnTitle(RequestColumn::Client), record.client},
        {columnTitle(RequestColumn::Door), api(record)},
        //: Label: what a client was told of an error.
        {tr("Told the client"), record.errorText},
        {tr("Prompt"), prompt(record)},
        {tr("Answer"), answer(record)},
        {columnTitle(RequestColumn::Window), window(record)},
        {columnTitle(RequestColumn::Total), durationText(total)},
        {columnTitle(RequestColumn::Cost), record.costUsd ? dollarsText(*record.costUsd) : QString()},
        {columnTitle(RequestColumn::TraceId), QString::fromUtf8(record.traceId)},
        {columnTitle(RequestColumn::RequestId), QString::fromUtf8(record.requestId)},
    };
    facts.removeIf([](const RequestFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace

QList<RequestFact> requestFacts(const RequestRecord &record, std::chrono::milliseconds total)
{
    return FactWords::of(record, total);
}

} // namespace Hearth
