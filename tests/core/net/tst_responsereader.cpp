#include "net/responsereader.h"

#include <QTest>

using namespace Hearth;

namespace {

struct Reading
{
    int status = 0;
    QByteArray reason;
    QByteArray body;
    QString end; ///< "complete", "open", or the kind of the error.
    bool keepsAlive = false;

    bool operator==(const Reading &) const = default;
};

char *toString(const Reading &reading)
{
    const QString text =
        QStringLiteral("%1 %2 [%3] %4 %5")
            .arg(reading.status)
            .arg(QString::fromLatin1(reading.reason), QString::fromLatin1(reading.body.left(60)), reading.end,
                reading.keepsAlive ? QStringLiteral("keeps alive") : QString());
    return qstrdup(text.toUtf8().constData());
}

Reading read(const QByteArray &bytes, qsizetype chunk, bool closes, const ResponseReader::Options &options)
{
    ResponseReader reader(options);
    Reading reading;
    Result<> result;
    for (qsizetype at = 0; at < bytes.size() && result; at += chunk) {
        result =
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)), reading.body);
    }
    if (result && closes) {
        result = reader.finish();
    }
    if (const auto *head = reader.head()) {
        reading.status = head->status;
        reading.reason = head->reason;
    }
    reading.end = !result     ? QString(errorKindName(result.error().kind))
        : reader.isComplete() ? QStringLiteral("complete")
                              : QStringLiteral("open");
    reading.keepsAlive = reader.keepsAlive();
    return reading;
}

} // namespace

class TestResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameAtEveryChunkSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("toHead");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("keepsAlive");
        const auto row = [](const char *name, const QByteArray &bytes, bool closes, int status,
                             const QByteArray &body, const char *end, bool keepsAlive, bool toHead = false) {
            QTest::addRow("%s", name)
                << bytes << closes << toHead << status << body << QString::fromLatin1(end) << keepsAlive;
        };
        row("a body of known length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false, 200,
            "hello", "complete", true);
        row("an empty body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false, 200, "", "complete",
            true);
        row("no reason phrase", "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\nx", false, 200, "x", "complete",
            true);
        row("a chunked body",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
            false, 200, "abc0123456789", "complete", true);
        row("chunk extensions and a trailer",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\nX-Sum: 1\r\n\r\n", false,
            200, "x", "complete", true);
        row("an empty chunked body", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", false,
            200, "", "complete", true);
        row("a body until the end of the connection", "HTTP/1.1 200 OK\r\n\r\nall of it", true, 200,
            "all of it", "complete", false);
        row("such a body before the end", "HTTP/1.1 200 OK\r\n\r\nsome of it", false, 200, "some of it",
            "open", false);
        row("HTTP/1.0 closes", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", false, 200, "ok", "complete",
            false);
        row("HTTP/1.0 may keep alive",
            "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok", false, 200, "ok",
            "complete", true);
        row("the server says it closes",
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", false, 200, "ok",
            "complete", false);
        row("bytes after the answer", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n",
            false, 200, "ok", "complete", false);
        row("204 has no body", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "", "complete", true);
        row("304 has no body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", false, 304, "",
            "complete", true);
        row("to HEAD there is no body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", false, 200, "",
            "complete", true, true);
        row("to HEAD, chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false, 200, "",
            "complete", true, true);
        row("interim answers are passed over",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
            false, 200, "ok", "complete", true);
        row("an interim answer alone", "HTTP/1.1 100 Continue\r\n\r\n", false, 0, "", "open", false);
        row("an interim answer and the end", "HTTP/1.1 100 Continue\r\n\r\n", true, 0, "", "connection_lost",
            false);
        row("endless interim answers", QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(40), false, 0,
            "", "bad_http", false);
        row("switching protocols was not asked for", "HTTP/1.1 101 Switching Protocols\r\n\r\n", false, 0, "",
            "bad_http", false);
        row("nothing but the end", "", true, 0, "", "connection_lost", false);
        row("cut in the head", "HTTP/1.1 200 OK\r\nConten", true, 0, "", "connection_lost", false);
        row("cut in a body of known length", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfour", true, 200,
            "four", "connection_lost", false);
        row("cut in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nfour", true, 200,
            "four", "connection_lost", false);
        row("cut before the last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n",
            true, 200, "four", "connection_lost", false);
        row("garbage", "SSH-2.0-OpenSSH_9.2\r\n\r\n", false, 0, "", "bad_http", false);
        row("a status that is no number", "HTTP/1.1 abc OK\r\n\r\n", false, 0, "", "bad_http", false);
        row("a chunk size that is no number",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\nzz\r\n", false, 200, "ok",
            "bad_http", false);
        row("two lengths that differ", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n",
            false, 0, "", "bad_http", false);
        row("a length and chunks",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", false, 0, "",
            "bad_http", false);
    }
    void readsTheSameAtEveryChunkSize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(bool, toHead);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, end);
        QFETCH(bool, keepsAlive);
        ResponseReader::Options options;
        options.toHead = toHead;
        for (qsizetype chunk = 1; chunk <= std::max<qsizetype>(1, bytes.size()); ++chunk) {
            const auto reading = read(bytes, chunk, closes, options);
            const Reading expected{status, reading.reason, body, end, keepsAlive};
            if (reading != expected) {
                qWarning("at chunk size %lld", qint64(chunk));
            }
            QCOMPARE(reading, expected);
        }
    }

    void keepsHeadersInOrderWithDuplicates()
    {
        ResponseReader reader({});
        QByteArray body;
        QVERIFY(reader.feed(
            "HTTP/1.1 418 I'm a teapot\r\nB: 1\r\na: 2\r\nb: 3\r\nEmpty:\r\nContent-Length: 0\r\n\r\n",
            body));
        const QList<std::pair<QByteArray, QByteArray>> expected{
            {"B", "1"}, {"b", "3"}, {"a", "2"}, {"Empty", ""}, {"Content-Length", "0"}};
        auto got = reader.head()->headers;
        std::ranges::stable_sort(got, [&](const auto &one, const auto &other) {
            return expected.indexOf(one) < expected.indexOf(other);
        });
        QCOMPARE(got, expected); // Beast keeps those of one name together
        QCOMPARE(reader.head()->header("EMPTY"), QByteArray());
        QCOMPARE(reader.head()->header("b"), QByteArray("1"));
        QCOMPARE(reader.head()->reason, QByteArray("I'm a teapot"));
    }

    /// A trailer is no header, also when it comes with the head [RFC 9112 7.1.2].
    void keepsTrailersOutOfTheHead()
    {
        const QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n"
                                 "Content-Type: text/plain\r\n\r\n";
        for (qsizetype chunk = 1; chunk <= bytes.size(); ++chunk) {
            ResponseReader reader({});
            QByteArray body;
            for (qsizetype at = 0; at < bytes.size(); at += chunk) {
                QVERIFY(reader.feed(bytes.mid(at, chunk), body));
            }
            QVERIFY(reader.isComplete());
            QCOMPARE(reader.head()->headers.size(), 1);
            QCOMPARE(reader.head()->header("Content-Type"), QByteArray());
        }
    }

    void boundsTheHead_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::addRow("well below the limit") << qsizetype(60000) << true;
        QTest::addRow("at the limit") << ResponseReader::maxHeadBytes << true;
        QTest::addRow("over it without the status line") << ResponseReader::maxHeadBytes + 100 << false;
        QTest::addRow("far over") << 4 * ResponseReader::maxHeadBytes << false;
    }
    void boundsTheHead()
    {
        QFETCH(qsizetype, bytes);
        QFETCH(bool, fits);
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: ";
        head += QByteArray(bytes - head.size() - 4, 'x') + "\r\n\r\n";
        QCOMPARE(head.size(), bytes);
        for (const qsizetype chunk : {qsizetype(1000), qsizetype(16384), bytes}) {
            const auto reading = read(head, chunk, false, {});
            QCOMPARE(reading.end, fits ? QStringLiteral("complete") : QStringLiteral("bad_http"));
        }
    }

    void boundsAChunksHeadAndTheTrailer_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("a chunk's head without an end") << QByteArray("5;");
        QTest::addRow("a trailer without an end") << QByteArray("0\r\nX: ");
        QTest::addRow("a trailer's field too long for Beast")
            << QByteArray("0\r\nX: ") + QByteArray(70000, 'x') + "\r\n\r\n";
    }
    void boundsAChunksHeadAndTheTrailer()
    {
        QFETCH(QByteArray, start);
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (const qsizetype chunk : {1000, 300000}) {
            const auto reading = read(head + start + QByteArray(200000, 'x'), chunk, false, {});
            QCOMPARE(reading.end, QStringLiteral("bad_http"));
        }
    }

    void boundsTheBody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QByteArray>("body");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::addRow("a length at the limit")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour") << true << QByteArray("four");
        QTest::addRow("a length over the limit, told before the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n") << false << QByteArray();
        QTest::addRow("chunks up to the limit") << chunked + "2\r\nfo\r\n2\r\nur\r\n0\r\n\r\n"
                                                << true << QByteArray("four");
        QTest::addRow("a chunk over the limit keeps those before") << chunked
                + "2\r\nfo\r\n3\r\nurx\r\n0\r\n\r\n" << false << QByteArray("fo");
    }
    void boundsTheBody()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, fits);
        QFETCH(QByteArray, body);
        ResponseReader::Options options;
        options.maxBodyBytes = 4;
        const auto reading = read(bytes, bytes.size(), false, options);
        QCOMPARE(reading.end, fits ? QStringLiteral("complete") : QStringLiteral("limit_exceeded"));
        QCOMPARE(reading.body, body);
    }
};

QTEST_GUILESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
