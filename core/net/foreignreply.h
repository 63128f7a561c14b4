#pragma once

#include "net/leanreply.h"

#include <QNetworkReply>

#include <memory>
#include <optional>

namespace Hearth {

/// A LeanReply of a QNetworkAccessManager that is none of ours.
class ForeignReply final : public LeanReply
{
public:
    ForeignReply(QNetworkReply *reply, LeanReplyUser &user); ///< Takes over \a reply.

    [[nodiscard]] const ResponseHead *head() const override { return m_head ? &*m_head : nullptr; }
    [[nodiscard]] bool hasEnded() const override { return m_reply->isFinished(); }
    [[nodiscard]] TransportFailure failure() const override;
    [[nodiscard]] qint64 bytesAvailable() const override { return m_reply->bytesAvailable(); }
    [[nodiscard]] QByteArray takeBytes() override { return m_reply->readAll(); }

private:
    struct Release
    {
        void operator()(QNetworkReply *reply) const;
    };

    void drainFor(std::unique_ptr<LeanReply> self, std::chrono::milliseconds time) override;
    void takeHead();

    std::unique_ptr<QNetworkReply, Release> m_reply;
    std::optional<ResponseHead> m_head;
};

} // namespace Hearth
