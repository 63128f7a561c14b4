#pragma once

#include "protocol/requestfields.h"
#include "protocol/responserequest.h"

namespace Hearth {

// What the requests of both OpenAI dialects have in common. Each reader takes the fields of the request and
// files its complaints there.

enum class RequestDialect { Responses, ChatCompletions };

/// Gives what a parser has read its ResponseRequest::nativeOnly where \a complaint says so, or makes it the
/// complaint.
void finishRequest(Parsed<ResponseRequest> &request, const RequestComplaint &complaint);
/// The body as a JSON object, or a 400 with the byte at which it stops being one.
[[nodiscard]] Parsed<JsonText> parseRequestBody(const QByteArray &body);

/// `model`, `stream`, `temperature`, `top_p`, `parallel_tool_calls`, `metadata`.
void readCommonFields(const RequestFields &fields, ResponseRequest &request);
/// `tools` in the flat form of Responses or the nested one of Chat Completions, then `tool_choice`, which may
/// narrow the list (`allowed_tools`).
void readTools(const RequestFields &fields, RequestDialect dialect, ResponseRequest &request);
/// A structured-output request: \a format has `type`; \a schemaKey names its member with the schema's fields,
/// empty when they stand in \a format itself.
void readTextFormat(const RequestFields &format, QByteArrayView schemaKey, TextFormat &result);

/// The `role` of \a message, a string.
[[nodiscard]] QByteArray requiredRole(const RequestFields &message);
/// Whether messages of \a role may hold more than text.
[[nodiscard]] bool takesMedia(QByteArrayView role);
/// Complains of a content part that is misplaced; of one that is unknown only natively.
void refusePart(const RequestFields &part, QByteArrayView type, QByteArrayView role);

} // namespace Hearth
