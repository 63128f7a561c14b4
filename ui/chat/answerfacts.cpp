#include "chat/answerfacts.h"

#include "engine/trafficsample.h"
#include "routing/targetlist.h"
#include "wording/formats.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

constexpr double tokensOfPrice = 1'000'000; ///< Costs are declared a million tokens [OPENCLAW.md].

class AnswerWording
{
    Q_DECLARE_TR_FUNCTIONS(AnswerFacts)

public:
    static QString answeredBy(const ChatResult &result);
    static QString figures(const ChatResult &result, const Snapshot *snapshot);
    static QString place(const ChatResult &result);
    static QString cut(const ColumnTurn &turn);
    static QString failure(const ColumnTurn &turn);
};

const AttemptRecord *servingRecord(const ChatResult &result)
{
    for (const AttemptRecord &record : result.records) {
        if (record.state == AttemptRecord::State::Served || record.state == AttemptRecord::State::Running
            || record.state == AttemptRecord::State::Cancelled) {
            return &record;
        }
    }
    return nullptr;
}

const AttemptRecord *lastFailure(const ChatResult &result)
{
    const AttemptRecord *last = nullptr;
    for (const AttemptRecord &record : result.records) {
        last = record.state == AttemptRecord::State::Failed ? &record : last;
    }
    return last;
}

QString AnswerWording::answeredBy(const ChatResult &result)
{
    if (result.outcome != AttemptMachine::Outcome::Served) {
        return {};
    }
    //: A model, a server: "Answered by qwen3-4b on lmstudio".
    return tr("Answered by %1 on %2").arg(result.servedBy.model, result.servedBy.provider);
}

QString money(double amount)
{
    // Answers cost fractions of a cent: two digits that say something.
    const int digits = amount >= 1 ? 2 : amount >= 0.01 ? 3 : 5;
    return QLatin1Char('$') + QLocale().toString(amount, 'f', amount == 0 ? 0 : digits);
}

QString AnswerWording::figures(const ChatResult &result, const Snapshot *snapshot)
{
    if (result.outcome != AttemptMachine::Outcome::Served) {
        return {};
    }
    //: Time to first token. Short: stands in a line of figures.
    QStringList parts{tr("first token %1").arg(durationText(result.figures.toFirstOutput))};
    if (const auto &usage = result.figures.usage) {
        const CallFigures &figures = result.figures;
        if (const std::optional<double> speed =
                tokensPerSecond(usage->outputTokens, figures.total - figures.toFirstOutput)) {
            //: Tokens a second.
            parts.append(tr("%1 tok/s").arg(QLocale().toString(*speed, 'f', 1)));
        }
        //: Tokens of the prompt, tokens of the answer.
        parts.append(
            tr("%1 → %2 tokens").arg(tokensText(usage->inputTokens), tokensText(usage->outputTokens)));
    }
    //: How long the whole answer took.
    parts.append(tr("%1 in all").arg(durationText(result.figures.total)));
    const ModelRow *row = snapshot ? findModel(*snapshot, result.servedBy) : nullptr;
    if (row && row->cost) {
        if (const std::optional<double> cost = answerCost(*row->cost, result.figures)) {
            parts.append(money(*cost));
        }
    }
    for (QString &part : parts) {
        part.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    }
    constexpr QChar wideGap(0x2003);
    return parts.join(wideGap);
}

QString AnswerWording::place(const ChatResult &result)
{
    const AttemptRecord *record = servingRecord(result);
    if (!record) {
        return {};
    }
    switch (record->candidate.place) {
    case Place::Local:
        return tr("Stayed on this computer.");
    case Place::Lan:
        return tr("Stayed in your network.");
    case Place::Hosted:
        //: A hosted provider.
        return tr("Left this computer: sent to %1.").arg(record->candidate.ref.provider);
    }
    Q_UNREACHABLE();
}

QString AnswerWording::cut(const ColumnTurn &turn)
{
    if (turn.state == ColumnTurn::State::Stopped) {
        return tr("Stopped.");
    }
    if (turn.state != ColumnTurn::State::Served || turn.result.incompleteReason.isEmpty()) {
        return {};
    }
    return turn.result.incompleteReason == "max_output_tokens"
        ? tr("The answer was cut at the token limit.")
        : tr("The answer was cut by a content filter.");
}

QString AnswerWording::failure(const ColumnTurn &turn)
{
    if (turn.state != ColumnTurn::State::Failed) {
        return {};
    }
    if (turn.result.records.isEmpty()) {
        return tr("\"%1\" names no model of this config.").arg(turn.target);
    }
    const AttemptRecord *failed = lastFailure(turn.result);
    if (!failed) {
        return tr("No answer: nobody can take this request now.");
    }
    const QString reason = errorSentence(failed->failure.error);
    return turn.answer.isEmpty() ? tr("No answer. %1").arg(reason)
                                 : tr("The answer broke off. %1").arg(reason);
}

} // namespace

std::optional<double> answerCost(const ModelCost &cost, const CallFigures &figures)
{
    if (!figures.usage) {
        return std::nullopt;
    }
    const ResponseUsage &usage = *figures.usage;
    const double fresh = double(usage.inputTokens - usage.cachedTokens);
    return (fresh * cost.input + double(usage.cachedTokens) * cost.cacheRead
               + double(usage.outputTokens) * cost.output)
        / tokensOfPrice;
}

AnswerFacts answerFacts(const ColumnTurn &turn, const Snapshot *snapshot)
{
    AnswerFacts facts;
    facts.answeredBy = AnswerWording::answeredBy(turn.result);
    facts.figures = AnswerWording::figures(turn.result, snapshot);
    facts.place = AnswerWording::place(turn.result);
    facts.cut = AnswerWording::cut(turn);
    facts.failure = AnswerWording::failure(turn);
    for (const AttemptRecord &record : turn.result.records) {
        if (record.state == AttemptRecord::State::Skipped || record.state == AttemptRecord::State::Failed) {
            facts.hops.append(
                QStringLiteral("%1: %2").arg(record.candidate.ref.toString(), attemptSentence(record)));
        }
    }
    return facts;
}

} // namespace Hearth
