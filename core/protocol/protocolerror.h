#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Hearth {

/// An error as a client of the OpenAI API gets it [PROTOCOLS.md 8.1].
struct ProtocolError
{
    int status = 500;
    QByteArray type = "server_error";
    QByteArray code; ///< Empty: null.
    QByteArray param; ///< Empty: null. Path of the field in the client's request.
    QByteArray message; ///< English, for developers. Never a key, file path or command line.

    bool operator==(const ProtocolError &) const = default;
};

/// `{"error":{"message","type","param","code"}}`, all four keys always present; \a extra, when not empty, is
/// a JSON object that stands under `hearth` inside the error.
[[nodiscard]] QByteArray writeErrorBody(const ProtocolError &error, QByteArrayView extra = {});

} // namespace Hearth
