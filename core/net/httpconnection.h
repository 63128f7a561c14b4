#pragma once

#include "base/clock.h"
#include "net/httprequestreader.h"
#include "net/httpserver.h"
#include "net/httpserverexchange.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

namespace Hearth {

/// What all connections of one server share. Outlives them.
class HttpConnectionContext
{
public:
    explicit HttpConnectionContext(const HttpServer::Limits &limits);

    HttpServer::Limits limits;
    std::optional<QSslConfiguration> tls; ///< None: plain HTTP.
    HttpServer::HeadCheck headCheck;
    std::function<void(HttpExchange *)> requestReceived; ///< Told of each whole request.
    bool draining = false; ///< Nothing new is taken: each connection closes after its present request.
    QByteArray readBuffer; ///< Where bytes rest between a socket and its reader.

    [[nodiscard]] const QByteArray &date(); ///< For the Date header; made anew once a second.

private:
    std::chrono::seconds m_dateOf{-1};
    QByteArray m_date;
};

/// One client's connection: the shell around HttpRequestReader. At most one exchange at a time; pipelined
/// requests wait, bounded, and are answered in order. The socket is always read empty, so that the client's
/// leaving is seen while an answer is waited for. A client that only half-closes counts as gone, as with
/// nginx: until one writes, TCP cannot tell it from one that left, and generating for nobody is the worse
/// mistake. Whether it speaks TLS is fixed when it is made.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    HttpConnection(HttpConnectionContext &context, QObject *parent);
    ~HttpConnection() override;

    [[nodiscard]] bool open(qintptr descriptor);
    /// Answers \a refusal without having read a request, then closes.
    void refuse(const HttpRefusal &refusal);
    void breakOff(); ///< Closes now, whatever is under way.
    void closeIfIdle();
    void checkDeadline(TimePoint now);

    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Idle; }
    [[nodiscard]] bool hasExchange() const { return m_exchange != nullptr; }
    [[nodiscard]] TimePoint since() const { return m_since; } ///< When the present phase began.

    // For the exchange.
    [[nodiscard]] HttpConnectionContext &context() const { return m_context; }
    [[nodiscard]] bool mayStayOpen() const; ///< As far as the connection is concerned.
    [[nodiscard]] qint64 bytesToWrite() const;
    void send(const QByteArray &bytes);
    void finishAnswer(bool keepAlive); ///< All bytes of the answer have been given to send().
    void resetOnBreak(); ///< breakOff() shall look like a failure even to HTTP/1.0.

Q_SIGNALS:
    void closed(); ///< Exactly once, never from inside a call of the owner.

protected:
    void customEvent(QEvent *event) override;

private:
    enum class Phase {
        Idle, ///< Waits for the first byte of a request, or of a handshake.
        Handshaking,
        Receiving,
        Answering, ///< An exchange lives.
        Lingering, ///< The last answer is out; what the client still sends is thrown away.
        Closing, ///< closed() is under way.
    };
    enum class Security {
        Plain, ///< HTTP, or too late for anything else.
        Expected, ///< A handshake must come first.
        Encrypted,
    };

    void onReadyRead();
    void onFirstByte();
    void onEncrypted();
    void onBytesWritten();
    void onDisconnected();
    void take(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedReader(QByteArrayView bytes);
    void beginBody();
    void sendLast(const HttpAnswer &answer);
    void keepForLater(QByteArrayView bytes);
    void beginExchange();
    void onAnswerSent();
    void endExchange(HttpServerExchange::End how);
    void tellDrained();
    void readOn();
    void close();
    void linger();
    void enter(Phase phase);
    [[nodiscard]] bool isTooSlow(TimePoint time) const;

    HttpConnectionContext &m_context;
    std::unique_ptr<QAbstractSocket> m_socket;
    QSslSocket *m_tls; ///< The same; null where it is none.
    Security m_security;
    HttpRequestReader m_reader;
    Phase m_phase = Phase::Idle;
    TimePoint m_since; ///< Start of the phase; in a body the last progress.
    TimePoint m_bodySince; ///< When the body began.
    qint64 m_bodyBytes = 0; ///< Of it, as sent.
    TimePoint m_takenAt; ///< When the client last took bytes, or took all there were.
    std::unique_ptr<HttpServerExchange> m_exchange;
    QByteArray m_pipelined; ///< Came while an exchange was open.
    qsizetype m_pipelinedUsed = 0;
    qsizetype m_discarded = 0;
    bool m_pipelineLost = false; ///< More came than is kept: the connection ends after this answer.
    bool m_keepAlive = false;
    bool m_answerFinished = false;
    bool m_endQueued = false;
    bool m_overHighWater = false;
    bool m_writingShutDown = false;
    bool m_closedTold = false;
};

} // namespace Hearth
