#pragma once

#include "protocol/responserequest.h"

namespace Hearth {

/// How one upstream wants its Responses [PROTOCOLS.md 2, 4.4].
struct ResponsesTarget
{
    QByteArray model; ///< Name on the upstream.
    std::optional<qint64> maxTokensLimit; ///< Clamp of the output tokens (model's maxTokens).
    bool stateless = true; ///< Send `store: false`.
    /// For strict chat templates behind the server: all system text in `instructions`, messages in a row by
    /// the same side in one.
    bool mergeTurns = false;
    bool reasoningEffort = true; ///< Pass reasoning.effort.
    bool reasoningSummary = true; ///< Pass reasoning.summary.
    /// Ask for encrypted reasoning when the client does, and give back what sealTag says is this server's.
    bool encryptedReasoning = true;
    QByteArray sealTag; ///< As given to ResponsesDecoder.
    /// Give back the text of thoughts, for the current tool loop only; hosted servers refuse it.
    bool reasoningText = false;
    bool fileInput = true; ///< Takes input_file parts; others get a 400.
    bool audioInput = false; ///< Takes input_audio parts; others get a 400.
    /// Takes what only Chat Completions has: stop, seed, the penalties, logit_bias, top_k. For others the
    /// first and logit_bias are a 400, because the answer would be another one; the rest is dropped.
    bool chatSampling = false;

    bool operator==(const ResponsesTarget &) const = default;
};

/// The max_output_tokens that is sent, if any: ResponsesSource::outputLimit.
[[nodiscard]] std::optional<qint64> sentTokenLimit(
    const ResponseRequest &request, const ResponsesTarget &target);

/// The body of a streamed `POST …/responses`. Schemas and numbers cross byte for byte. Errors: a 400 naming
/// the field that this target cannot take; ResponseRequest::nativeOnly as it stands (such a request passes
/// untranslated: requestsplice.h).
[[nodiscard]] Parsed<QByteArray> writeResponsesRequest(
    const ResponseRequest &request, const ResponsesTarget &target);

} // namespace Hearth
