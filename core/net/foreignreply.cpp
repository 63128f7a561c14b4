#include "net/foreignreply.h"

#include <QTimer>

#include <utility>

namespace Hearth {

ForeignReply::ForeignReply(QNetworkReply *reply, LeanReplyUser &user)
    : m_reply(reply)
{
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [this, &user] {
        takeHead();
        user.onNews();
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&user] { user.onNews(); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [&user] { user.onNews(); });
}

TransportFailure ForeignReply::failure() const
{
    return {m_reply->error(), {ErrorKind::Internal, m_reply->errorString(), 0}};
}

void ForeignReply::takeHead()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid()) {
        return;
    }
    m_head.emplace();
    m_head->status = status.toInt();
    m_head->headers = m_reply->rawHeaderPairs();
}

void ForeignReply::drainFor(std::unique_ptr<LeanReply> /*self*/, std::chrono::milliseconds time)
{
    QNetworkReply *reply = m_reply.release();
    reply->disconnect();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QTimer::singleShot(time, reply, &QNetworkReply::abort);
}

void ForeignReply::Release::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

} // namespace Hearth
