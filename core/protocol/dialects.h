#pragma once

#include "protocol/answerdecoder.h"
#include "protocol/answerwriter.h"
#include "protocol/responserequest.h"
#include "protocol/responsesdecoder.h"
#include "protocol/wiredialect.h"

#include <memory>

namespace Hearth {

// Each dialect's codec by its name.

[[nodiscard]] Parsed<ResponseRequest> parseRequest(WireDialect dialect, const QByteArray &body);
[[nodiscard]] std::unique_ptr<AnswerWriter> makeAnswerWriter(
    WireDialect dialect, const AnswerIdentity &identity, const ResponseRequest &request);
/// \a source: for Responses alone.
[[nodiscard]] std::unique_ptr<AnswerDecoder> makeAnswerDecoder(
    WireDialect dialect, const QByteArray &idPrefix, const ResponsesSource &source = {});
/// The path of \a dialect: `/v1/responses` …
[[nodiscard]] QByteArray dialectPath(WireDialect dialect);
/// What an answer's id begins with: `resp_`, `chatcmpl-`, `msg_`.
[[nodiscard]] QByteArray answerIdPrefix(WireDialect dialect);

} // namespace Hearth
