#pragma once

#include "protocol/answerwriter.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// Where one answer of the Responses API stands [PROTOCOLS.md 4.3].
struct ResponseState
{
    QByteArray status = "in_progress";
    QByteArray incompleteReason;
    std::optional<ProtocolError> error;
    std::optional<ResponseUsage> usage;
    QList<OutputItem> output;
};

/// Prints the response object: what the request fixes is printed once and kept.
class ResponseObject
{
public:
    ResponseObject(const AnswerIdentity &identity, const ResponseRequest &request);
    [[nodiscard]] QByteArray print(const ResponseState &state) const;

private:
    QByteArray m_head; ///< `"id":…,"object":…,"created_at":…`
    QByteArray m_echo; ///< What is told back of the request, from `"instructions"` on.
};

/// An output item with all that it holds so far.
[[nodiscard]] QByteArray printItem(const OutputItem &item);
/// The content part of a message or reasoning item.
[[nodiscard]] QByteArray printPart(ResponseEvent::Part part, QByteArrayView text);

} // namespace Hearth
