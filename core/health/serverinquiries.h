#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "health/watchedprovider.h"
#include "providers/hostedendpoint.h"
#include "providers/providervalues.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Hearth {

/// Single questions that the user asks: what is at an address, which hosts are behind a model of OpenRouter.
/// Safe requests, one answer each, by callback: exactly once, from the event loop, unless this is deleted
/// first. Lives in one thread with its manager.
class ServerInquiries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerInquiries)

public:
    using ReadingCallback = std::function<void(const ServerReading &reading)>;
    using EndpointsCallback = std::function<void(const Result<QList<HostedEndpoint>> &endpoints)>;

    /// \a manager and \a clock outlive this.
    ServerInquiries(QNetworkAccessManager &manager, const Clock &clock, QObject *parent = nullptr);
    ~ServerInquiries() override;

    /// One look at \a baseUrl. It is asked anonymously first; \a key only goes when the server wants one, and
    /// to no other origin. Takes the place of an identify() that still runs: that one's answer is Unknown
    /// with ErrorKind::Cancelled.
    void identify(const QUrl &baseUrl, const Secret &key, const ReadingCallback &callback);
    /// The hosts behind \a modelId of \a provider, which is OpenRouter. Costs nothing. Errors: those of the
    /// transport, BadResponse, ModelNotFound.
    void endpoints(
        const WatchedProvider &provider, const QString &modelId, const EndpointsCallback &callback);
    void tick(); ///< Gives up what is over its time; the internal timer calls it, and tests.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
