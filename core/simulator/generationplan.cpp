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
        append(plan.utterances, Utterance::Kind::Reasoning, practiceReasoning(model.reasoningTokens));
    }
    if (request.toolName.isEmpty()) {
        append(plan.utterances, Utterance::Kind::Text, practiceAnswer(model.answerTokens));
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
