#pragma once

#include "protocol/jsonwriter.h"
#include "protocol/messagesturns.h"
#include "protocol/protocolerror.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

/// Prints the `messages` of a Messages request [PROTOCOLS.md 5.2]; remembers what the model cannot take.
class MessagesPieces
{
public:
    /// \a dialect: of the door the request came through, whose field an error names.
    MessagesPieces(JsonWriter &json, const QByteArray &model, WireDialect dialect);

    void write(const MessagesTurns &turns);
    [[nodiscard]] const std::optional<ProtocolError> &error() const { return m_error; }

private:
    void refuse(QByteArrayView what);
    void writePiece(const MessagesPiece &piece, bool isPrefill);
    void writeText(QByteArrayView text);
    void writePart(const ContentPart &part, bool isPrefill);
    void writeBase64(QByteArrayView block, const QByteArray &mediaType, const QByteArray &data);
    void writeImage(const QByteArray &url);
    void writeFile(const JsonText &file);
    void writeCall(const InputItem &call);
    void writeThought(const InputItem &item);
    void writeResult(const InputItem &result);

    JsonWriter &m_json;
    QByteArray m_model;
    WireDialect m_dialect;
    std::optional<ProtocolError> m_error;
};

} // namespace Hearth
