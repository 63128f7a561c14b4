#pragma once

#include "protocol/wiredialect.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Hearth {

/// An error as a client gets it, in the words of the OpenAI API [PROTOCOLS.md 8.1].
struct ProtocolError
{
    int status = 500;
    QByteArray type = QByteArrayLiteral("server_error");
    QByteArray code; ///< Empty: null.
    QByteArray param; ///< Empty: null. Path of the field in the client's request.
    QByteArray message; ///< English, for developers. Never a key, file path or command line.

    bool operator==(const ProtocolError &) const = default;
};

/// `{"error":{"message","type","param","code"}}`, all four keys always present; \a extra, when not empty, is
/// a JSON object that stands under `hearth` inside the error.
[[nodiscard]] QByteArray writeErrorBody(const ProtocolError &error, QByteArrayView extra = {});
/// The same as clients of \a dialect read it. Messages: `{"type":"error","error":{"type","message"},
/// "request_id"}` with Anthropic's type for the status [PROTOCOLS.md 2.8]; \a requestId empty: null.
[[nodiscard]] QByteArray writeErrorBody(const ProtocolError &error, WireDialect dialect,
    QByteArrayView extra = {}, QByteArrayView requestId = {});
/// Anthropic's name for \a error.
[[nodiscard]] QByteArray messagesErrorType(const ProtocolError &error);

} // namespace Hearth
