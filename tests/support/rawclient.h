#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>
#include <QTest>

#include <optional>
#include <utility>

namespace Hearth {

/// One HTTP answer as a client reads it.
struct RawAnswer
{
    int status = 0;
    QByteArray head; ///< Status line and headers with their line ends.
    QByteArray body; ///< Chunked coding undone.
    QList<QByteArray> chunks; ///< One an item when the body came chunked.
    bool complete = false; ///< The end of the body was seen.

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const QByteArray start = "\r\n" + name.toLower() + ": ";
        const qsizetype at = head.toLower().indexOf(start);
        if (at < 0) {
            return {};
        }
        const qsizetype valueAt = at + start.size();
        return head.mid(valueAt, head.indexOf("\r\n", valueAt) - valueAt);
    }
};

/// An HTTP client that sends exactly the bytes it is told to, and reads answers independently of the code
/// under test. Runs in the test's own event loop.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
            if (m_reading) {
                received += socket.readAll();
            }
        });
        socket.connectToHost(address, port);
    }

    [[nodiscard]] bool waitForConnected()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    [[nodiscard]] bool waitForClosed()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    [[nodiscard]] bool waitForBytes(const QByteArray &bytes)
    {
        return QTest::qWaitFor([this, &bytes] { return received.contains(bytes); });
    }
    /// Waits for \a count complete answers (1xx left out) and gives them.
    [[nodiscard]] QList<RawAnswer> waitForAnswers(qsizetype count, bool toHead = false)
    {
        QList<RawAnswer> all;
        (void)QTest::qWaitFor([&] {
            all = answers(toHead);
            return all.size() >= count && all.at(count - 1).complete;
        });
        return all;
    }
    /// The one answer to \a request; status 0 when none came whole.
    [[nodiscard]] RawAnswer ask(const QByteArray &request, bool toHead = false)
    {
        received.clear();
        send(request);
        const QList<RawAnswer> all = waitForAnswers(1, toHead);
        return all.isEmpty() || !all.first().complete ? RawAnswer{} : all.first();
    }

    void send(const QByteArray &bytes)
    {
        if (waitForConnected()) {
            socket.write(bytes);
            socket.flush();
        }
    }

    /// Leaves what comes to the system's buffers, so that the server cannot go on sending.
    void stopReading()
    {
        m_reading = false;
        socket.setReadBufferSize(1000);
    }
    void resumeReading()
    {
        m_reading = true;
        socket.setReadBufferSize(0);
        received += socket.readAll();
    }

    /// What has been received so far, as answers; the last one may be incomplete.
    [[nodiscard]] QList<RawAnswer> answers(bool toHead = false) const
    {
        QList<RawAnswer> all;
        qsizetype at = 0;
        while (const std::optional<RawAnswer> next = readAnswer(at, toHead)) {
            if (next->status >= 200) {
                all.append(*next);
            }
            if (!next->complete) {
                break;
            }
        }
        return all;
    }

    QTcpSocket socket;
    QByteArray received;

private:
    bool m_reading = true;

    [[nodiscard]] std::optional<RawAnswer> readAnswer(qsizetype &at, bool toHead) const
    {
        const qsizetype headEnd = received.indexOf("\r\n\r\n", at);
        if (headEnd < 0) {
            return std::nullopt;
        }
        RawAnswer answer;
        answer.head = received.mid(at, headEnd + 2 - at);
        answer.status = answer.head.mid(9, 3).toInt();
        at = headEnd + 4;
        if (toHead || answer.status < 200 || answer.status == 204 || answer.status == 304) {
            answer.complete = true;
        } else if (answer.header("Transfer-Encoding") == "chunked") {
            readChunks(answer, at);
        } else if (!answer.header("Content-Length").isEmpty()) {
            const qsizetype length = answer.header("Content-Length").toLongLong();
            answer.body = received.mid(at, length);
            answer.complete = answer.body.size() == length;
            at += answer.body.size();
        } else {
            answer.body = received.mid(at);
            answer.complete = socket.state() == QAbstractSocket::UnconnectedState
                && socket.error() == QAbstractSocket::RemoteHostClosedError;
            at = received.size();
        }
        return answer;
    }

    void readChunks(RawAnswer &answer, qsizetype &at) const
    {
        while (true) {
            const qsizetype lineEnd = received.indexOf("\r\n", at);
            bool isNumber = false;
            const qsizetype size = lineEnd < 0 ? 0 : received.mid(at, lineEnd - at).toLongLong(&isNumber, 16);
            if (!isNumber || lineEnd + 2 + size + 2 > received.size()) {
                return;
            }
            at = lineEnd + 2 + size + 2;
            if (size == 0) {
                answer.complete = true;
                return;
            }
            answer.chunks.append(received.mid(lineEnd + 2, size));
            answer.body += answer.chunks.last();
        }
    }
};

} // namespace Hearth
