#pragma once

#include "protocol/requestfields.h"
#include "protocol/responserequest.h"
#include "protocol/sealedthinking.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// What a Messages request says, `system` and `messages`, read into a request's instructions and input.
class MessagesContent
{
public:
    /// \a native takes what is well, but only an upstream of the same dialect can take. Both must outlive
    /// this.
    MessagesContent(ResponseRequest &request, RequestComplaint &native);

    void readSystem(const RequestFields &fields);
    void readMessages(const RequestFields &fields);

private:
    void readMessage(const RequestFields &message);
    void readBlock(const RequestFields &block);
    void append(const ContentPart &part);
    void append(const InputItem &item);
    void addReasoning(const ThinkingBlock &block);
    void readToolUse(const RequestFields &block);
    void readToolResult(const RequestFields &block);
    [[nodiscard]] QList<ContentPart> readContent(const RequestFields &holder);
    [[nodiscard]] QList<ContentPart> readPart(const RequestFields &block, const QByteArray &type);
    [[nodiscard]] QList<ContentPart> readImage(const RequestFields &block);
    [[nodiscard]] QList<ContentPart> readDocument(const RequestFields &block);
    void refuseSource(const RequestFields &source, const QByteArray &type);

    ResponseRequest &m_request;
    RequestComplaint &m_native;
    QByteArray m_role; ///< Of the message that is being read.
    bool m_isOpen = false; ///< The last item is a message that its next part joins.
};

/// Files in \a native that \a path can be served by an upstream of the same dialect alone: it needs \a what.
void needsNative(RequestComplaint &native, const QByteArray &path, QByteArrayView what);
/// The same of a part, block or tool for its \a type.
void refuseAllButNative(RequestComplaint &native, const RequestFields &part, const QByteArray &type);

} // namespace Hearth
