#include "simulator/generationplan.h"

#include "simulator/practicetext.h"

#include <algorithm>

namespace Hearth {

namespace {

void append(QList<Utterance> &utterances, Utterance::Kind kind, const QList<QByteArray> &tokens)
{
    for (const QByteArray &token : tokens) {
        utterances.append({kind, token});
    }
}

/// Which of the practice answers a model gives: two of them beside each other shall differ, and each always
/// say the same. The demo's models that are in memory differ [tst_simulatedhouse].
uint variantOf(const SimulatedModel &model)
{
    uint sum = 0;
    for (const QChar letter : model.id) {
        sum += letter.unicode();
    }
    return sum % practiceVariants;
}

QList<QByteArray> answerOf(const InferenceRequest &request, const SimulatedModel &model)
{
    return model.voice == SimulatedVoice::Plain ? plainAnswer(request.language, variantOf(model))
                                                : practiceAnswer(model.answerTokens);
}

QList<QByteArray> reasoningOf(const InferenceRequest &request, const SimulatedModel &model)
{
    return model.voice == SimulatedVoice::Plain ? plainReasoning(request.language, variantOf(model))
                                                : practiceReasoning(model.reasoningTokens);
}

} // namespace

QByteArray GenerationPlan::joined(Utterance::Kind kind) const
{
    QByteArray all;
    for (const Utterance &utterance : utterances) {
        if (utterance.kind == kind) {
            all.append(utterance.bytes);
        }
    }
    return all;
}

GenerationPlan GenerationPlan::make(const InferenceRequest &request, const SimulatedModel &model)
{
    GenerationPlan plan;
    plan.promptTokens = request.promptTokens;
    if (model.reasoning && request.wantsReasoning) {
        append(plan.utterances, Utterance::Kind::Reasoning, reasoningOf(request, model));
    }
    if (request.toolName.isEmpty() && !request.answerSchema.isEmpty()) {
        append(
            plan.utterances, Utterance::Kind::Text, practicePieces(practiceArguments(request.answerSchema)));
    } else if (request.toolName.isEmpty()) {
        append(plan.utterances, Utterance::Kind::Text, answerOf(request, model));
    } else {
        append(plan.utterances, Utterance::Kind::ToolCall,
            practicePieces(practiceArguments(request.toolSchema)));
        plan.toolName = request.toolName;
        plan.finish = Finish::ToolCalls;
    }
    const int room = std::max(model.loadedContext - request.promptTokens, 1);
    const int limit = std::min(request.maxTokens.value_or(room), room);
    if (limit < plan.utterances.size()) {
        plan.utterances.resize(limit);
        plan.finish = Finish::Length;
    }
    return plan;
}

} // namespace Hearth
