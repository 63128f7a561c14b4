#pragma once

#include "base/result.h"
#include "simulator/practicetext.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Hearth {

/// What a simulated server reads out of an inference request.
struct InferenceRequest
{
    enum class Api { Chat, Responses, Messages };

    Api api = Api::Chat;
    QString model; ///< Empty: not named.
    bool stream = false;
    bool includeUsage = false;
    bool wantsReasoning = true; ///< reasoning_effort and its relatives do not say "none" or "disabled".
    std::optional<int> maxTokens;
    bool hasInput = false; ///< `messages` or `input` is there.
    bool hasPreviousResponse = false;
    int promptTokens = 0; ///< By rule of thumb, from all text in it.
    PracticeLanguage language = PracticeLanguage::English; ///< Of what the user said last.
    QString toolName; ///< The function to call; empty: answer with text.
    QJsonObject toolSchema;
    QJsonObject answerSchema; ///< Of structured output; empty: any text.

    /// Errors: SyntaxError when \a body is not a JSON object.
    [[nodiscard]] static Result<InferenceRequest> read(Api api, const QByteArray &body);
};

} // namespace Hearth
