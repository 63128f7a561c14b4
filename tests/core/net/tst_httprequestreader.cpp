#include "net/httprequestreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Hearth;

namespace {

constexpr qsizetype headLimit = 4096;
constexpr qsizetype bodyLimit = 10000;

/// What a reader makes of a stream of bytes, printed for comparison.
QByteArray transcript(const QByteArray &stream, qsizetype step)
{
    HttpRequestReader reader(headLimit, bodyLimit);
    QByteArray result;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        QByteArrayView piece = QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at));
        while (!piece.isEmpty()) {
            piece = piece.sliced(reader.feed(piece));
            if (reader.stage() == HttpRequestReader::Stage::Refused) {
                return result + QByteArray::number(reader.refusal().status);
            }
            if (reader.stage() != HttpRequestReader::Stage::Complete) {
                continue;
            }
            const bool http10 = reader.isHttp10();
            const bool keepsAlive = reader.keepsAlive();
            const HttpRequest request = reader.takeRequest();
            result += request.method + ' ' + request.target + (http10 ? " 1.0" : "")
                + (keepsAlive ? "" : " close") + '\n';
            for (const auto &[name, value] : request.headers) {
                result += name + '=' + value + '\n';
            }
            result += '[' + request.body + "]\n";
        }
    }
    switch (reader.stage()) {
    case HttpRequestReader::Stage::Head:
        return result + "head";
    case HttpRequestReader::Stage::Body:
        return result + "body";
    default:
        return result;
    }
}

QByteArray post(const QByteArray &headers, const QByteArray &rest = {})
{
    return "POST / HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + rest;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

class TestHttpRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequestsHoweverTheyAreSplit_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a GET without body")
            << QByteArray("GET /v1/models?x=1 HTTP/1.1\r\nHost: localhost:1\r\nX-A:  b c \t\r\n\r\n")
            << QByteArray("GET /v1/models?x=1\nHost=localhost:1\nX-A=b c\n[]\n");
        QTest::addRow("a POST with a length") << post("Content-Length: 5\r\n", "hello")
                                              << QByteArray("POST /\nHost=h\nContent-Length=5\n[hello]\n");
        QTest::addRow("an empty body with a length")
            << post("Content-Length: 0\r\n") << QByteArray("POST /\nHost=h\nContent-Length=0\n[]\n");
        QTest::addRow("chunks with an extension and a trailer, which is dropped")
            << chunked("3\r\nabc\r\n0A;name=\"v\"\r\n0123456789\r\n0\r\nHost: evil\r\n\r\n")
            << QByteArray("POST /\nHost=h\nTransfer-Encoding=chunked\n[abc0123456789]\n");
        QTest::addRow("a body with every kind of byte")
            << post("Content-Length: 6\r\n", QByteArray("\0\r\n\xff\x80 ", 6))
            << QByteArray("POST /\nHost=h\nContent-Length=6\n[" + QByteArray("\0\r\n\xff\x80 ", 6) + "]\n");
        QTest::addRow("three pipelined requests, an empty line between two")
            << post("Content-Length: 1\r\n", "a") + "\r\n" + post("Content-Length: 1\r\n", "b")
                + "GET /c HTTP/1.1\r\nHost: h\r\n\r\n"
            << QByteArray("POST /\nHost=h\nContent-Length=1\n[a]\nPOST /\nHost=h\nContent-Length=1\n[b]\n"
                          "GET /c\nHost=h\n[]\n");
        QTest::addRow("HTTP/1.0 closes and needs no Host")
            << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET / 1.0 close\n[]\n");
        QTest::addRow("HTTP/1.0 with keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
            << QByteArray("GET / 1.0\nConnection=Keep-Alive\n[]\n");
        QTest::addRow("HTTP/1.1 with close among the options") << post(
            "Connection: te, Close\r\n") << QByteArray("POST / close\nHost=h\nConnection=te, Close\n[]\n");
        QTest::addRow("close among empty options")
            << post("Connection: ,, close\t,\r\n")
            << QByteArray("POST / close\nHost=h\nConnection=,, close\t,\n[]\n");
        QTest::addRow("close said to a proxy")
            << post("Proxy-Connection: close\r\n")
            << QByteArray("POST / close\nHost=h\nProxy-Connection=close\n[]\n");
        QTest::addRow("headers stay in their order") << post("A: 1\r\nb: 2\r\na: 3\r\nA:\r\n")
                                                     << QByteArray("POST /\nHost=h\nA=1\nb=2\na=3\nA=\n[]\n");
        QTest::addRow("a whole URL as target wins over Host")
            << QByteArray("GET HTTP://real:8080/p?q HTTP/1.1\r\nhost: other\r\nA: b\r\n\r\n")
            << QByteArray("GET /p?q\nHost=real:8080\nA=b\n[]\n");
        QTest::addRow("a URL without path") << QByteArray("GET http://real?q HTTP/1.1\r\nHost: other\r\n\r\n")
                                            << QByteArray("GET /?q\nHost=real\n[]\n");
        QTest::addRow("OPTIONS of the server itself")
            << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("OPTIONS *\nHost=h\n[]\n");
        QTest::addRow("a value with bytes over 127 and a tab")
            << post("X: \xe0\xb8\x81\tz\r\n") << QByteArray("POST /\nHost=h\nX=\xe0\xb8\x81\tz\n[]\n");
        QTest::addRow("an unfinished head") << QByteArray("GET / HTTP/1.1\r\nHos") << QByteArray("head");
        QTest::addRow("an unfinished body") << post("Content-Length: 5\r\n", "hell") << QByteArray("body");
        QTest::addRow("unfinished trailers") << chunked("0\r\nA: b\r\n") << QByteArray("body");
    }
    void readsRequestsHoweverTheyAreSplit()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        for (qsizetype step = 1; step <= stream.size(); ++step) {
            QCOMPARE(transcript(stream, step), expected);
        }
    }

    void refusesWhatIsUnclearOrTooLarge_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("status");
        // Two readers that disagree on where a request ends let one client slip requests to another.
        QTest::addRow("length beside chunked coding")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
        QTest::addRow("chunked coding beside length")
            << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n") << 400;
        QTest::addRow("two lengths that differ")
            << post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!") << 400;
        QTest::addRow("two lengths that agree")
            << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << 400;
        QTest::addRow("a list of lengths") << post("Content-Length: 5, 5\r\n", "hello") << 400;
        QTest::addRow("a length with a sign") << post("Content-Length: +5\r\n", "hello") << 400;
        QTest::addRow("a negative length") << post("Content-Length: -1\r\n") << 400;
        QTest::addRow("a hexadecimal length") << post("Content-Length: 0x5\r\n", "hello") << 400;
        QTest::addRow("an empty length") << post("Content-Length:\r\n") << 400;
        QTest::addRow("a length beyond 64 bits")
            << post("Content-Length: 99999999999999999999999\r\n") << 400;
        QTest::addRow("another coding") << post("Transfer-Encoding: gzip\r\n") << 400;
        QTest::addRow("another coding before chunked") << post("Transfer-Encoding: gzip, chunked\r\n") << 400;
        QTest::addRow("chunked not last") << post("Transfer-Encoding: chunked, identity\r\n") << 400;
        QTest::addRow("chunked twice")
            << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::addRow("chunked, then another coding")
            << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n") << 400;
        QTest::addRow("chunked with HTTP/1.0")
            << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
        QTest::addRow("a control byte hides chunked") << post(QByteArray("Transfer-Encoding: \x0b"
                                                                         "chunked\r\n"))
                                                      << 400;
        QTest::addRow("a folded line") << post("X: a\r\n b\r\n") << 400;
        QTest::addRow("a folded line first")
            << QByteArray("GET / HTTP/1.1\r\n Host: h\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("space before a colon") << post("Content-Length : 5\r\n", "hello") << 400;
        QTest::addRow("a header without a name") << post(": x\r\n") << 400;
        QTest::addRow("a header without a colon") << post("Nonsense\r\n") << 400;
        QTest::addRow("a bare line feed") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
        QTest::addRow("a bare carriage return") << post("X: a\rb\r\n") << 400;
        QTest::addRow("a NUL in a value") << post(QByteArray("X: a\0b\r\n", 8)) << 400;
        QTest::addRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::addRow("two Hosts") << post("Host: other\r\n") << 400;
        QTest::addRow("a Connection header that is no list") << post("Connection: @\r\n") << 400;
        QTest::addRow("options without a comma") << post("Connection: close te\r\n") << 400;
        // Chunks
        QTest::addRow("a chunk size with a prefix") << chunked("0x3\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a chunk size with a sign") << chunked("+3\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a negative chunk size") << chunked("-3\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("an empty chunk size") << chunked("\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a chunk size that is a word") << chunked("xyz\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a chunk size beyond 64 bits")
            << chunked("10000000000000003\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a chunk longer than it says") << chunked("3\r\nabcd\r\n0\r\n\r\n") << 400;
        QTest::addRow("a chunk head with a bare line feed") << chunked("3\nabc\r\n0\r\n\r\n") << 400;
        QTest::addRow("a trailer that is no header") << chunked("0\r\nnonsense\r\n\r\n") << 400;
        QTest::addRow("a length in the trailers") << chunked("0\r\nContent-Length: 3\r\n\r\n") << 400;
        // Request lines
        QTest::addRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\0\x01", 6) << 400;
        QTest::addRow("one word") << QByteArray("GET\r\n\r\n") << 400;
        QTest::addRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::addRow("no target") << QByteArray("GET  HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("a target with a space") << QByteArray("GET /a b HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("a target with a byte over 127")
            << QByteArray("GET /\xff HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("a target that is no path") << QByteArray("GET x HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("CONNECT") << QByteArray("CONNECT h:1 HTTP/1.1\r\nHost: h:1\r\n\r\n") << 400;
        QTest::addRow("a method that is no token") << QByteArray("G@T / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::addRow("another protocol") << QByteArray("GET / RTSP/1.0\r\n\r\n") << 400;
        QTest::addRow("the preface of HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
        QTest::addRow("HTTP/1.2") << QByteArray("GET / HTTP/1.2\r\nHost: h\r\n\r\n") << 505;
        // Limits
        QTest::addRow("a head over the limit") << post("X: " + QByteArray(headLimit, 'x') + "\r\n") << 431;
        QTest::addRow("a head that never ends") << QByteArray("GET /" + QByteArray(headLimit, 'x')) << 431;
        QTest::addRow("empty lines without end") << QByteArray("\r\n").repeated(headLimit) << 431;
        QTest::addRow("very many headers") << post(QByteArray("A: b\r\n").repeated(300)) << 431;
        QTest::addRow("a length over the limit") << post("Content-Length: 10001\r\n") << 413;
        QTest::addRow("a length of 10 GiB") << post("Content-Length: 10737418240\r\n") << 413;
        QTest::addRow("a chunk over the limit") << chunked("2711\r\n") << 413;
        QTest::addRow("chunks over the limit together")
            << chunked("2710\r\n" + QByteArray(10000, 'x') + "\r\n1\r\n") << 413;
        QTest::addRow("a chunk extension without end") << chunked("1;" + QByteArray(40000, 'x')) << 431;
        QTest::addRow("trailers without end")
            << chunked("0\r\n" + QByteArray("A: b\r\n").repeated(7000)) << 431;
    }
    void refusesWhatIsUnclearOrTooLarge()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, status);
        const QByteArray expected = QByteArray::number(status);
        const qsizetype stride = std::max<qsizetype>(1, stream.size() / 500);
        for (qsizetype step = 1; step <= stream.size(); step += stride) {
            QCOMPARE(transcript(stream, step), expected);
        }
        QCOMPARE(transcript(stream, stream.size()), expected);
    }

    void noControlByteGetsThroughWhereverItStands()
    {
        const QByteArray value(21, 'x'); // two steps of eight and a rest
        for (int byte = 0; byte < 256; ++byte) {
            const bool isControl = (byte < 0x20 && byte != '\t') || byte == 0x7f;
            for (qsizetype at = 1; at < value.size() - 1; ++at) {
                QByteArray odd = value;
                odd[at] = static_cast<char>(byte);
                const QByteArray stream = post("X: " + odd + "\r\n");
                const QByteArray expected =
                    isControl ? QByteArray("400") : "POST /\nHost=h\nX=" + odd + "\n[]\n";
                QCOMPARE(transcript(stream, stream.size()), expected);
            }
        }
    }

    void takesAHeadAndABodyOfExactlyTheLimit()
    {
        const QByteArray head = post("Content-Length: 10000\r\nX: \r\n");
        QByteArray stream = head;
        stream.insert(head.size() - 4, QByteArray(headLimit - head.size(), 'x'));
        stream += QByteArray(bodyLimit, 'b');
        QVERIFY(transcript(stream, 4000).endsWith(QByteArray('[' + QByteArray(bodyLimit, 'b') + "]\n")));
        stream.insert(head.size() - 4, 'x');
        QCOMPARE(transcript(stream, 4000), QByteArray("431"));
    }

    void aHeaderLineTooLongForTheParserIsRefusedNotThrown()
    {
        HttpRequestReader reader(1024 * 1024, bodyLimit);
        const QByteArray head = post("X: " + QByteArray(70000, 'x') + "\r\n");
        QCOMPARE(reader.feed(head), head.size());
        QCOMPARE(reader.refusal().status, 431);
        HttpRequestReader trailers(1024 * 1024, bodyLimit);
        const QByteArray stream = chunked("0\r\nX: " + QByteArray(70000, 'x') + "\r\n\r\n");
        QVERIFY(trailers.feed(stream) <= stream.size());
        QCOMPARE(trailers.refusal().status, 431);
    }

    void saysWhenTheClientAwaitsContinue()
    {
        const auto awaits = [](const QByteArray &bytes) {
            HttpRequestReader reader(headLimit, bodyLimit);
            (void)reader.feed(bytes);
            return reader.awaitsContinue();
        };
        const QByteArray head = post("Content-Length: 2\r\nExpect: 100-Continue\r\n");
        QVERIFY(awaits(head));
        QVERIFY(!awaits(head.chopped(1)));
        QVERIFY(!awaits(head + "a"));
        QVERIFY(!awaits(head + "ab"));
        QVERIFY(!awaits(post("Content-Length: 0\r\nExpect: 100-continue\r\n")));
        QVERIFY(!awaits(post("Content-Length: 2\r\n")));
        QVERIFY(!awaits("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    }

    void takesNothingBeyondOneRequest()
    {
        HttpRequestReader reader(headLimit, bodyLimit);
        const QByteArray one = post("Content-Length: 2\r\n", "ab");
        QCOMPARE(reader.feed(one.repeated(2)), one.size());
        QCOMPARE(reader.stage(), HttpRequestReader::Stage::Complete);
        QCOMPARE(reader.feed(one), 0);
        QCOMPARE(reader.takeRequest().body, QByteArray("ab"));
        QCOMPARE(reader.stage(), HttpRequestReader::Stage::Empty);
    }

    void mutilatedRequestsNeverConfuseIt()
    {
        // The same bytes give the same result whole and in pieces, and sanitizers watch.
        QRandomGenerator random(20261118);
        const QByteArray seeds[] = {post("Content-Length: 5\r\n", "hello") + post({}),
            chunked("3;a=\"b\"\r\nabc\r\n0a\r\n0123456789\r\n0\r\nT: r\r\n\r\n") + post({}),
            "GET http://h/x HTTP/1.0\r\nConnection: keep-alive, x\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"};
        const QByteArray alphabet = QByteArray("\r\n\t :;,=\"0159afAFxHT/.\0\x7f\xff", 25);
        for (int round = 0; round < 20000; ++round) {
            QByteArray stream = seeds[round % 3];
            for (int change = random.bounded(4); change >= 0; --change) {
                const qsizetype at = random.bounded(static_cast<int>(stream.size()));
                const char byte = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                switch (random.bounded(3)) {
                case 0:
                    stream[at] = byte;
                    break;
                case 1:
                    stream.insert(at, byte);
                    break;
                default:
                    stream.remove(at, 1 + random.bounded(3));
                    break;
                }
            }
            const QByteArray whole = transcript(stream, stream.size());
            QCOMPARE(transcript(stream, 1), whole);
            QCOMPARE(transcript(stream, 1 + random.bounded(40)), whole);
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpRequestReader)
#include "tst_httprequestreader.moc"
