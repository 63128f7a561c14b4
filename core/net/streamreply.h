#pragma once

#include "net/requestrun.h"

#include <QNetworkReply>

#include <memory>

namespace Hearth {

/// A RequestRun as QNetworkAccessManager's callers know requests; accessmanager.h says how it differs from
/// Qt's own replies. May be deleted at any time, also in a slot of its own signals: the connection ends at
/// once.
class StreamReply final : public QNetworkReply, private LeanReplyUser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamReply)

public:
    StreamReply(std::shared_ptr<Transport> transport, RequestRun::Sending sending,
        QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent);
    ~StreamReply() override;

    [[nodiscard]] ErrorKind errorKind() const { return m_run.failure().error.kind; }

    /// The connection ends and unread bytes go now, finished() is queued. Does nothing once the end is known.
    void abort() override;
    /// As abort(), with finished() at once: the manager goes, and Qt's own slot for it must find it.
    void finishWithManager();
    void close() override; ///< abort(), and nothing can be read any more.
    void setReadBufferSize(qint64 size) override;
    void ignoreSslErrors() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool canReadLine() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;

private:
    void onNews() override;
    [[nodiscard]] bool onEncrypted() override;
    void onTlsFaults(const QList<QSslError> &faults) override;
    void takeHead(const ResponseHead &head);
    void takeEnd();
    void deliverEnd();

    std::shared_ptr<Transport> m_transport;
    RequestRun m_run;
    quint64 m_toldBytes = 0; ///< Of those that the run has received.
    bool m_hasHead = false;
    bool m_hasEnd = false; ///< finished() is on its way.
};

} // namespace Hearth
