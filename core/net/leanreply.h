#pragma once

#include "net/responsereader.h"
#include "net/transportfailure.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QSslError;
QT_END_NAMESPACE

namespace Hearth {

/// Whom a request tells of its answer. A plain interface: the signals of a QNetworkReply cost as much as
/// reading a small answer. Each may destroy the request.
class LeanReplyUser
{
public:
    /// The answer's head, bytes of its body or its end have come; which, the reply knows. Never from inside a
    /// call of the user.
    virtual void onNews() = 0;
    /// The handshake has succeeded and nothing is sent yet; false: nothing shall be, for the request is gone
    /// or aborted.
    [[nodiscard]] virtual bool onEncrypted() { return true; }
    /// The certificate has faults: ignore them here, else the handshake fails.
    virtual void onTlsFaults(const QList<QSslError> & /*faults*/) { }

protected:
    LeanReplyUser() = default;
    ~LeanReplyUser() = default;
    Q_DISABLE_COPY_MOVE(LeanReplyUser)
};

/// The answer to AccessManager::postLean(). Destroyed before its end, it ends its request at once.
class LeanReply
{
    Q_DISABLE_COPY_MOVE(LeanReply)

public:
    virtual ~LeanReply() = default;

    [[nodiscard]] virtual const ResponseHead *head() const = 0; ///< Null until it has come.
    [[nodiscard]] virtual bool hasEnded() const = 0; ///< Bytes may still be unread.
    [[nodiscard]] virtual TransportFailure failure() const = 0; ///< Once it has ended.
    [[nodiscard]] virtual qint64 bytesAvailable() const = 0;
    [[nodiscard]] virtual QByteArray
    takeBytes() = 0; ///< All that are there, without a copy where it is ours.

    /// Reads \a reply to its end so that its connection may serve others, for at most \a time. Nobody is
    /// told.
    static void drain(std::unique_ptr<LeanReply> reply, std::chrono::milliseconds time)
    {
        if (LeanReply &draining = *reply; !draining.hasEnded()) {
            draining.drainFor(std::move(reply), time);
        }
    }

protected:
    LeanReply() = default;
    virtual void drainFor(std::unique_ptr<LeanReply> self, std::chrono::milliseconds time) = 0;
};

} // namespace Hearth
