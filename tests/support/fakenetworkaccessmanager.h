#pragma once

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace Hearth {

/// What a FakeNetworkAccessManager says to one request.
struct FakeAnswer
{
    int status = 200; ///< 0: nothing comes, the connection itself fails with \a error.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QList<QByteArray> chunks; ///< The body; each arrives in a turn of the event loop of its own.
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< How it ends, after the chunks.
    bool stalls = false; ///< After the chunks it falls silent and never ends by itself.

    [[nodiscard]] static FakeAnswer json(const QByteArray &body, int status = 200);
    [[nodiscard]] static FakeAnswer refused();
    [[nodiscard]] static FakeAnswer silent(); ///< Accepts, and says nothing at all.
};

/// One request as it was made.
struct FakeRequest
{
    QNetworkAccessManager::Operation operation;
    QNetworkRequest request;
    QByteArray body;

    [[nodiscard]] QByteArray pathAndQuery() const;
};

/// A QNetworkAccessManager without a network: scripted answers by path, stalls, errors; keeps the requests
/// and counts aborts. Answers come from the event loop, never from inside get() or post(). Takes no notice of
/// time-outs: those are for the code under test, by its clock.
class FakeNetworkAccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeNetworkAccessManager)

public:
    explicit FakeNetworkAccessManager(QObject *parent = nullptr);
    ~FakeNetworkAccessManager() override;

    /// \a where is a path with its query (`/v1/models`), or host, port and path
    /// (`127.0.0.1:1234/v1/models`), which wins. Whatever has no answer gets a 404 without a body.
    void setAnswer(const QByteArray &where, const FakeAnswer &answer);
    void setDefaultAnswer(const FakeAnswer &answer);

    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] QList<QByteArray> paths() const; ///< Of all requests, in order.
    void forgetRequests() { m_requests.clear(); }
    [[nodiscard]] int aborts() const { return m_aborts; }
    [[nodiscard]] int running() const { return m_running; } ///< Replies that have not finished.
    [[nodiscard]] int mostRunning() const { return m_mostRunning; }
    /// Nothing more comes by itself: every reply has finished or stalls.
    [[nodiscard]] bool isIdle() const { return m_stepsAhead == 0; }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    friend class FakeReply;
    QHash<QByteArray, FakeAnswer> m_answers;
    FakeAnswer m_default;
    QList<FakeRequest> m_requests;
    int m_aborts = 0;
    int m_running = 0;
    int m_mostRunning = 0;
    int m_stepsAhead = 0; ///< Steps of replies that wait for the event loop.
};

} // namespace Hearth
