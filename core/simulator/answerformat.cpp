#include "simulator/answerformat.h"

#include "protocol/jsonwriter.h"
#include "simulator/practicetext.h"

#include <algorithm>
#include <utility>

namespace Hearth {

AnswerFormat::AnswerFormat(GenerationPlan plan, AnswerLabel identity)
    : m_plan(std::move(plan))
    , m_identity(std::move(identity))
{
}

AnswerFormat::~AnswerFormat() = default;

QByteArray AnswerFormat::id(const char *prefix, quint64 part) const
{
    return prefix + practiceId(m_identity.number * 16 + part);
}

QByteArray llamaTimings(const GenerationPlan &plan)
{
    // Made up, but in proportion: 1 ms a prompt token, 10 ms a generated one.
    const double prompt = std::max(plan.promptTokens, 1);
    const double predicted = std::max(plan.completionTokens(), 1);
    JsonWriter json;
    json.beginObject().key("cache_n").integer(0).key("prompt_n").integer(plan.promptTokens);
    json.key("prompt_ms")
        .number(prompt)
        .key("prompt_per_token_ms")
        .number(1)
        .key("prompt_per_second")
        .number(1000);
    json.key("predicted_n").integer(plan.completionTokens()).key("predicted_ms").number(predicted * 10);
    json.key("predicted_per_token_ms").number(10).key("predicted_per_second").number(100).endObject();
    return json.take();
}

} // namespace Hearth
