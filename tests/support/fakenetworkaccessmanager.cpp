#include "support/fakenetworkaccessmanager.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Hearth {

/// Plays a FakeAnswer, one step in each turn of the event loop.
class FakeReply final : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(FakeNetworkAccessManager &manager, QNetworkAccessManager::Operation operation,
        const QNetworkRequest &request, const FakeAnswer &answer)
        : m_manager(&manager)
        , m_answer(answer)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        later();
    }

    ~FakeReply() override { leave(); }

    void abort() override
    {
        if (isFinished()) {
            return;
        }
        if (m_manager) {
            ++m_manager->m_aborts;
        }
        end(QNetworkReply::OperationCanceledError);
    }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_unread.size() + QNetworkReply::bytesAvailable();
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype size = std::min<qsizetype>(maxSize, m_unread.size());
        if (size == 0) {
            return isFinished() ? -1 : 0;
        }
        std::copy_n(m_unread.constData(), size, data);
        m_unread.remove(0, size);
        return size;
    }

private:
    void later()
    {
        m_isStepAhead = true;
        ++m_manager->m_stepsAhead;
        QMetaObject::invokeMethod(this, &FakeReply::step, Qt::QueuedConnection);
    }

    void takeStep()
    {
        if (m_manager && std::exchange(m_isStepAhead, false)) {
            --m_manager->m_stepsAhead;
        }
    }

    void step()
    {
        takeStep();
        if (isFinished()) {
            return;
        }
        if (!m_isHeadSent && m_answer.status != 0) {
            m_isHeadSent = true;
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
            for (const auto &[name, value] : m_answer.headers) {
                setRawHeader(name, value);
            }
            Q_EMIT metaDataChanged();
            later();
        } else if (m_answer.status != 0 && !m_answer.chunks.isEmpty()) {
            m_unread += m_answer.chunks.takeFirst();
            Q_EMIT readyRead();
            later();
        } else if (!m_answer.stalls) {
            end(m_answer.error);
        }
    }

    void end(QNetworkReply::NetworkError error)
    {
        leave();
        if (error == QNetworkReply::NoError && m_answer.status >= 400) {
            error = m_answer.status >= 500 ? QNetworkReply::UnknownServerError
                                           : QNetworkReply::UnknownContentError; // as Qt does
        }
        setFinished(true);
        if (error != QNetworkReply::NoError) {
            setError(error, QStringLiteral("as scripted"));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    void leave()
    {
        takeStep();
        if (!m_hasLeft && m_manager) {
            --m_manager->m_running;
        }
        m_hasLeft = true;
    }

    QPointer<FakeNetworkAccessManager> m_manager;
    FakeAnswer m_answer;
    QByteArray m_unread;
    bool m_isHeadSent = false;
    bool m_hasLeft = false;
    bool m_isStepAhead = false;
};

namespace {

QByteArray pathAndQueryOf(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return query.isEmpty() ? path : path + '?' + query;
}

} // namespace

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.chunks = {body};
    return answer;
}

FakeAnswer FakeAnswer::refused()
{
    FakeAnswer answer;
    answer.status = 0;
    answer.error = QNetworkReply::ConnectionRefusedError;
    return answer;
}

FakeAnswer FakeAnswer::silent()
{
    FakeAnswer answer;
    answer.status = 0;
    answer.stalls = true;
    return answer;
}

QByteArray FakeRequest::pathAndQuery() const
{
    return pathAndQueryOf(request.url());
}

FakeNetworkAccessManager::FakeNetworkAccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    m_default.status = 404;
}

FakeNetworkAccessManager::~FakeNetworkAccessManager()
{
    qDeleteAll(findChildren<FakeReply *>(Qt::FindDirectChildrenOnly)); // they count themselves out here
}

void FakeNetworkAccessManager::setAnswer(const QByteArray &where, const FakeAnswer &answer)
{
    m_answers.insert(where, answer);
}

void FakeNetworkAccessManager::setDefaultAnswer(const FakeAnswer &answer)
{
    m_default = answer;
}

QList<QByteArray> FakeNetworkAccessManager::paths() const
{
    QList<QByteArray> paths;
    for (const FakeRequest &request : m_requests) {
        paths.append(request.pathAndQuery());
    }
    return paths;
}

QNetworkReply *FakeNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    m_requests.append({operation, request, body != nullptr ? body->readAll() : QByteArray()});
    const QByteArray path = pathAndQueryOf(request.url());
    const QByteArray authority = request.url().authority(QUrl::FullyEncoded).toLatin1();
    const FakeAnswer answer = m_answers.value(authority + path, m_answers.value(path, m_default));
    ++m_running;
    m_mostRunning = std::max(m_mostRunning, m_running);
    auto *reply = new FakeReply(*this, operation, request, answer);
    reply->setParent(this);
    return reply;
}

} // namespace Hearth

#include "fakenetworkaccessmanager.moc"
