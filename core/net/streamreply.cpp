#include "net/streamreply.h"

#include "net/transport.h"

#include <QPointer>

#include <utility>

namespace Hearth {

StreamReply::StreamReply(std::shared_ptr<Transport> transport, RequestRun::Sending sending,
    QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent)
    , m_transport(std::move(transport))
    , m_run(m_transport, std::move(sending), *this)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    const QVariant bodyBytes = request.attribute(QNetworkRequest::Attribute(AccessManager::MaxBodyBytes));
    setReadBufferSize(bodyBytes.isValid() ? 0 : RequestRun::defaultBound);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_transport->add(this);
    m_run.start();
    takeEnd();
}

StreamReply::~StreamReply()
{
    m_transport->remove(this);
}

void StreamReply::onNews()
{
    const bool isNewHead = !m_hasHead && m_run.head();
    if (isNewHead) {
        m_hasHead = true;
        takeHead(*m_run.head());
    }
    takeEnd();
    const bool hasNewBytes = std::exchange(m_toldBytes, m_run.bytesReceived()) != m_toldBytes;

    // From here on the caller may do anything, so that nothing of ours is left to do.
    const QPointer<StreamReply> self(this);
    if (isNewHead) {
        Q_EMIT metaDataChanged();
    }
    if (self && hasNewBytes && m_run.bytesAvailable() > 0) {
        Q_EMIT readyRead();
    }
}

bool StreamReply::onEncrypted()
{
    const QPointer<StreamReply> self(this);
    Q_EMIT encrypted();
    return self && !m_run.hasEnded();
}

void StreamReply::onTlsFaults(const QList<QSslError> &faults)
{
    Q_EMIT sslErrors(faults); // may delete this
}

void StreamReply::takeHead(const ResponseHead &head)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, head.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, head.reason);
    setAttribute(QNetworkRequest::ConnectionEncryptedAttribute, m_run.origin().encrypted);
    for (const auto &[name, value] : head.headers) {
        if (!hasRawHeader(name)) {
            setRawHeader(name, value);
        } else { // as Qt's own replies join them
            const bool isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
            setRawHeader(name, rawHeader(name) + (isCookie ? "\n" : ", ") + value);
        }
    }
    if (head.status >= 300 && head.status < 400) {
        if (const auto location = head.header("location"); !location.isEmpty()) {
            setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(location));
        }
    }
}

void StreamReply::takeEnd()
{
    if (m_hasEnd || !m_run.hasEnded()) {
        return;
    }
    m_hasEnd = true;
    if (const TransportFailure &failure = m_run.failure(); failure.code != NoError) {
        setError(failure.code, failure.error.detail);
    }
    QMetaObject::invokeMethod(this, &StreamReply::deliverEnd, Qt::QueuedConnection);
}

void StreamReply::deliverEnd()
{
    if (isFinished()) {
        return;
    }
    m_transport->remove(this);
    setFinished(true);
    const QPointer<StreamReply> self(this);
    if (m_run.failure().code != NoError) {
        Q_EMIT errorOccurred(m_run.failure().code);
    }
    if (self) {
        Q_EMIT readChannelFinished();
    }
    if (self) {
        Q_EMIT finished();
    }
}

void StreamReply::abort()
{
    m_run.abort();
    takeEnd();
}

void StreamReply::finishWithManager()
{
    abort();
    deliverEnd();
}

void StreamReply::close()
{
    abort();
    QNetworkReply::close();
}

void StreamReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    m_run.setBound(size);
}

void StreamReply::ignoreSslErrors()
{
    m_run.ignoreTlsFaults();
}

void StreamReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors)
{
    m_run.ignoreTlsFaults(errors);
}

void StreamReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    configuration = m_run.sslConfiguration();
}

qint64 StreamReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_run.bytesAvailable();
}

bool StreamReply::canReadLine() const
{
    return m_run.hasLine() || QNetworkReply::canReadLine();
}

qint64 StreamReply::readData(char *data, qint64 maxSize)
{
    const qint64 taken = m_run.read(data, maxSize);
    return taken == 0 && isFinished() ? -1 : taken;
}

} // namespace Hearth
