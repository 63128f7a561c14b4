#include "net/requesthead.h"

#include <QTest>
#include <QUrl>

using namespace Hearth;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QNetworkRequest requestOf(const QByteArray &url, const Headers &headers)
{
    QNetworkRequest request{QUrl::fromEncoded(url)};
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    return request;
}

/// Names in lower case: from Qt 6.8 on QNetworkRequest writes the names it knows that way [RFC 9110 5.1: the
/// case of a name means nothing].
QByteArray withLowerNames(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0) {
            lines[i] = lines.at(i).left(colon).toLower() + lines.at(i).mid(colon);
        }
    }
    return lines.join('\n');
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsItGoesOut_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("bodyBytes"); // negative: none
        QTest::addColumn<QByteArray>("expected"); // without what is always there
        const auto row = [](const char *name, const QByteArray &url, const Headers &headers, int bodyBytes,
                             const QByteArray &expected) {
            QTest::addRow("%s", name) << url << headers << bodyBytes << expected;
        };
        const QByteArray usual =
            "User-Agent: Hearth/" + QByteArray(HEARTH_VERSION) + "\r\nAccept-Encoding: identity\r\n";
        row("the root", "http://server", {}, -1, "GET / HTTP/1.1\r\nHost: server\r\n" + usual);
        row("path and query as encoded, no fragment", "http://server/a%20b/%C3%A9?q=%2Fx&y=1#part", {}, -1,
            "GET /a%20b/%C3%A9?q=%2Fx&y=1 HTTP/1.1\r\nHost: server\r\n" + usual);
        row("an unusual port", "http://server:8080/", {}, -1,
            "GET / HTTP/1.1\r\nHost: server:8080\r\n" + usual);
        row("the usual port is not said", "https://server:443/", {}, -1,
            "GET / HTTP/1.1\r\nHost: server\r\n" + usual);
        row("the other scheme's port is said", "https://server:80/", {}, -1,
            "GET / HTTP/1.1\r\nHost: server:80\r\n" + usual);
        row("IPv6 in brackets", "http://[::1]:11434/api", {}, -1,
            "GET /api HTTP/1.1\r\nHost: [::1]:11434\r\n" + usual);
        row("IPv6 without its zone", "http://[fe80::1%25eth0]/", {}, -1,
            "GET / HTTP/1.1\r\nHost: [fe80::1]\r\n" + usual);
        row("an international name as ASCII",
            "http://b\xC3\xBC"
            "cher.example/",
            {}, -1, "GET / HTTP/1.1\r\nHost: xn--bcher-kva.example\r\n" + usual);
        row("a body's length", "http://server/", {{"Content-Type", "application/json"}}, 12,
            "GET / HTTP/1.1\r\nHost: server\r\nContent-Type: application/json\r\n" + usual
                + "Content-Length: 12\r\n");
        row("an empty body's length", "http://server/", {}, 0,
            "GET / HTTP/1.1\r\nHost: server\r\n" + usual + "Content-Length: 0\r\n");
        row("the caller's own words win", "http://server/",
            {{"Host", "other"}, {"User-Agent", "me"}, {"Accept-Encoding", "gzip"}}, -1,
            "GET / HTTP/1.1\r\nHost: other\r\nUser-Agent: me\r\nAccept-Encoding: gzip\r\n");
        row("but not over the framing", "http://server/",
            {{"content-length", "99"}, {"Transfer-Encoding", "chunked"}, {"Expect", "100-continue"},
                {"Upgrade", "h2c"}, {"TE", "trailers"}},
            3, "GET / HTTP/1.1\r\nHost: server\r\n" + usual + "Content-Length: 3\r\n");
        row("closing may be asked for", "http://server/", {{"Connection", "Close"}}, -1,
            "GET / HTTP/1.1\r\nHost: server\r\n" + usual + "Connection: close\r\n");
        row("a user in the address", "http://me:pa%3Ass@server/", {}, -1,
            "GET / HTTP/1.1\r\nHost: server\r\n" + usual + "Authorization: Basic "
                + QByteArray("me:pa:ss").toBase64() + "\r\n");
        row("a key beats a user in the address", "http://me:pass@server/", {{"Authorization", "Bearer x"}},
            -1, "GET / HTTP/1.1\r\nHost: server\r\nAuthorization: Bearer x\r\n" + usual);
    }
    void isWrittenAsItGoesOut()
    {
        QFETCH(QByteArray, url);
        QFETCH(Headers, headers);
        QFETCH(int, bodyBytes);
        QFETCH(QByteArray, expected);
        const auto head = requestHead("GET", requestOf(url, headers),
            bodyBytes < 0 ? std::nullopt : std::optional<qsizetype>(bodyBytes));
        QVERIFY(head);
        QCOMPARE(withLowerNames(*head), withLowerNames(expected + "\r\n"));
    }

    void refusesWhatCouldBreakOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("a line feed in a value") << QByteArray("X-A") << QByteArray("a\nHost: evil");
        QTest::addRow("a carriage return in a value") << QByteArray("X-A") << QByteArray("a\rb");
        QTest::addRow("a zero byte in a value") << QByteArray("X-A") << QByteArray("a\0b", 3);
        QTest::addRow("a line feed in a name") << QByteArray("X\n-A") << QByteArray("a");
        QTest::addRow("a blank in a name") << QByteArray("X A") << QByteArray("a");
        QTest::addRow("a colon in a name") << QByteArray("X:") << QByteArray("a");
        QTest::addRow("also in a header that is left out")
            << QByteArray("Connection") << QByteArray("a\r\nb");
    }
    void refusesWhatCouldBreakOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const QNetworkRequest request = requestOf("http://server/", {{name, value}});
        const auto head = requestHead("GET", request, {});
        if (request.rawHeaderList().isEmpty()) { // from Qt 6.8 on QNetworkRequest itself does not take it
            QVERIFY(head);
            QCOMPARE(withLowerNames(*head),
                withLowerNames(*requestHead("GET", requestOf("http://server/", {}), {})));
            return;
        }
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!head.error().detail.contains(u'\n'));
        QVERIFY(!head.error().detail.contains(QLatin1String("evil"))); // values may be keys
    }

    void takesUtf8InValues()
    {
        QVERIFY(requestHead("GET", requestOf("http://server/", {{"X-Title", "caf\xC3\xA9\tbar"}}), {}));
    }

    void refusesAnAddressWithoutAHost()
    {
        const auto head = requestHead("GET", requestOf("http:///path", {}), {});
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::InvalidInput);
    }

    void namesTheMethod_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        using Manager = QNetworkAccessManager;
        QTest::addRow("GET") << int(Manager::GetOperation) << QByteArray() << QByteArray("GET");
        QTest::addRow("HEAD") << int(Manager::HeadOperation) << QByteArray() << QByteArray("HEAD");
        QTest::addRow("POST") << int(Manager::PostOperation) << QByteArray() << QByteArray("POST");
        QTest::addRow("PUT") << int(Manager::PutOperation) << QByteArray() << QByteArray("PUT");
        QTest::addRow("DELETE") << int(Manager::DeleteOperation) << QByteArray() << QByteArray("DELETE");
        QTest::addRow("a verb of one's own")
            << int(Manager::CustomOperation) << QByteArray("PATCH") << QByteArray("PATCH");
        QTest::addRow("a verb that breaks out")
            << int(Manager::CustomOperation) << QByteArray("GET / HTTP/1.1\r\nX") << QByteArray();
        QTest::addRow("no verb at all") << int(Manager::CustomOperation) << QByteArray() << QByteArray();
    }
    void namesTheMethod()
    {
        QFETCH(int, operation);
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, expected);
        auto request = requestOf("http://server/", {});
        request.setAttribute(QNetworkRequest::CustomVerbAttribute, verb);
        const auto method = requestMethod(QNetworkAccessManager::Operation(operation), request);
        QCOMPARE(method.has_value(), !expected.isEmpty());
        if (method) {
            QCOMPARE(*method, expected);
        } else {
            QCOMPARE(method.error().kind, ErrorKind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
