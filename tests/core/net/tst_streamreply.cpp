#include "net/accessmanager.h"

#include "support/loopbackserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Hearth;

using Script = LoopbackServer::Script;

namespace {

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                              "Transfer-Encoding: chunked\r\n\r\n";

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; ++at) {
        bytes[at] = char(at % 251); // a prime: no period fits a buffer
    }
    return bytes;
}

/// A reply with what it has told so far, its bytes read as they come.
struct Watched
{
    explicit Watched(QNetworkReply *given)
        : reply(given)
        , finished(given, &QNetworkReply::finished)
        , errors(given, &QNetworkReply::errorOccurred)
        , heads(given, &QNetworkReply::metaDataChanged)
    {
        QObject::connect(given, &QNetworkReply::readyRead, given, [this] { body += reply->readAll(); });
    }

    std::unique_ptr<QNetworkReply> reply;
    QSignalSpy finished;
    QSignalSpy errors;
    QSignalSpy heads;
    QByteArray body;
};

} // namespace

class TestStreamReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_manager = std::make_unique<AccessManager>();
        m_server = std::make_unique<LoopbackServer>();
    }
    void cleanup()
    {
        m_manager.reset();
        m_server.reset();
    }

    void endsExactlyOnce_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QNetworkReply::NetworkError>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const Script &script, const QByteArray &body,
                             QNetworkReply::NetworkError code,
                             ErrorKind kind) { QTest::addRow("%s", name) << script << body << code << kind; };
        using Server = LoopbackServer;
        const auto ok = QNetworkReply::NoError;
        const auto none = ErrorKind::Internal;
        row("a whole answer", {Server::answer("hello")}, "hello", ok, none);
        row("a stream", {Server::send(streamHead + chunk("a") + chunk("bc") + "0\r\n\r\n")}, "abc", ok, none);
        row("an answer that ends with the connection",
            {Server::send("HTTP/1.0 200 OK\r\n\r\nall of it"), Server::endConnection()}, "all of it", ok,
            none);
        row("an interim answer first", {Server::send("HTTP/1.1 100 Continue\r\n\r\n"), Server::answer("x")},
            "x", ok, none);
        row("401", {Server::answer("who?", "401 Unauthorized")}, "who?",
            QNetworkReply::AuthenticationRequiredError, ErrorKind::Unauthorized);
        row("402", {Server::answer("pay", "402 Payment Required")}, "pay", QNetworkReply::UnknownContentError,
            ErrorKind::Billing);
        row("404", {Server::answer("gone", "404 Not Found")}, "gone", QNetworkReply::ContentNotFoundError,
            ErrorKind::NotFound);
        row("429", {Server::answer("slow", "429 Too Many Requests", "Retry-After: 1\r\n")}, "slow",
            QNetworkReply::UnknownContentError, ErrorKind::RateLimited);
        row("500", {Server::answer("oops", "500 Oops")}, "oops", QNetworkReply::InternalServerError,
            ErrorKind::UpstreamFailed);
        row("503", {Server::answer("busy", "503 Busy")}, "busy", QNetworkReply::ServiceUnavailableError,
            ErrorKind::Overloaded);
        row("529", {Server::answer("busy", "529 Busy")}, "busy", QNetworkReply::UnknownServerError,
            ErrorKind::Overloaded);
        row("a redirect", {Server::answer("", "302 Found", "Location: http://127.0.0.1:1/\r\n")}, "",
            QNetworkReply::UnknownContentError, ErrorKind::BadResponse);
        row("garbage", {Server::send("\x15\x03\x01 what is this?\r\n\r\n")}, "",
            QNetworkReply::ProtocolFailure, ErrorKind::BadHttp);
        row("garbage in the middle", {Server::send(streamHead + chunk("good") + "zz\r\n")}, "good",
            QNetworkReply::ProtocolFailure, ErrorKind::BadHttp);
        row("closed without an answer", {Server::endConnection()}, "", QNetworkReply::RemoteHostClosedError,
            ErrorKind::ConnectionLost);
        row("reset without an answer", {Server::breakOff()}, "", QNetworkReply::RemoteHostClosedError,
            ErrorKind::ConnectionLost);
        row("cut in the middle", {Server::send(streamHead + chunk("part")), Server::endConnection()}, "part",
            QNetworkReply::RemoteHostClosedError, ErrorKind::ConnectionLost);
        row("cut in the head", {Server::send("HTTP/1.1 200 OK\r\nContent-"), Server::endConnection()}, "",
            QNetworkReply::RemoteHostClosedError, ErrorKind::ConnectionLost);
        row("no answer in time", {Server::hold()}, "", QNetworkReply::TimeoutError, ErrorKind::TimedOut);
        row("half a head and silence", {Server::send("HTTP/1.1 200 OK\r\n"), Server::hold()}, "",
            QNetworkReply::TimeoutError, ErrorKind::TimedOut);
        row("silence in the middle", {Server::send(streamHead + chunk("part")), Server::hold()}, "part",
            QNetworkReply::TimeoutError, ErrorKind::TimedOut);
        row("a body that is too long", {Server::answer(QByteArray(2000, 'x'))}, "",
            QNetworkReply::UnknownContentError, ErrorKind::LimitExceeded);
    }
    void endsExactlyOnce()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, body);
        QFETCH(QNetworkReply::NetworkError, code);
        QFETCH(ErrorKind, kind);
        m_server->setScripts({script});
        QNetworkRequest request(m_server->url());
        for (const auto attribute : {AccessManager::HeadTimeout, AccessManager::SilenceTimeout}) {
            request.setAttribute(QNetworkRequest::Attribute(attribute), 150);
        }
        request.setAttribute(QNetworkRequest::Attribute(AccessManager::MaxBodyBytes), 1000);
        Watched watched(m_manager->post(request, QByteArray("{}")));
        QVERIFY(!watched.reply->isFinished());
        QVERIFY(watched.finished.wait());
        QCOMPARE(watched.body, body);
        QCOMPARE(watched.reply->error(), code);
        QCOMPARE(AccessManager::errorKindOf(*watched.reply), kind);
        QVERIFY(watched.reply->isFinished());
        QCOMPARE(watched.errors.count(), code == QNetworkReply::NoError ? 0 : 1);
        QVERIFY(watched.heads.count() <= 1);
        settle();
        QCOMPARE(watched.finished.count(), 1);
        QCOMPARE(m_server->requests().size(), 2); // one was settle()'s: nothing is ever sent again
    }

    void aRefusedConnectionIsUnreachable()
    {
        const auto url = m_server->url();
        m_server->close();
        Watched watched(m_manager->post(QNetworkRequest(url), QByteArray("{}")));
        QVERIFY(watched.finished.wait());
        QCOMPARE(watched.reply->error(), QNetworkReply::ConnectionRefusedError);
        QCOMPARE(AccessManager::errorKindOf(*watched.reply), ErrorKind::Unreachable);
        QCOMPARE(watched.finished.count(), 1);
    }

    void aRefusedConnectionIsTriedOnceMore()
    {
        const auto url = m_server->url();
        const auto address = m_server->serverAddress();
        const auto port = m_server->serverPort();
        m_server->setScripts({{LoopbackServer::answer("back")}});
        m_server->close();
        Watched watched(m_manager->get(QNetworkRequest(url))); // refused at once
        QVERIFY(m_server->listen(address, port)); // within the pause
        QVERIFY(watched.finished.wait());
        QCOMPARE(watched.body, QByteArray("back"));
    }

    void tellsTheHeadOnceAndAsQtDoes()
    {
        m_server->setScripts({{LoopbackServer::answer("x", "207 So so",
            "X-A: 1\r\nx-a: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Type: text/plain\r\n")}});
        Watched watched(m_manager->get(QNetworkRequest(m_server->url())));
        QStringList order;
        connect(watched.reply.get(), &QNetworkReply::metaDataChanged, this, [&] {
            order += QStringLiteral("head");
            QCOMPARE(watched.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 207);
        });
        connect(
            watched.reply.get(), &QNetworkReply::readyRead, this, [&] { order += QStringLiteral("body"); });
        connect(watched.reply.get(), &QNetworkReply::finished, this, [&] { order += QStringLiteral("end"); });
        QVERIFY(watched.finished.wait());
        QCOMPARE(order, QStringList({QStringLiteral("head"), QStringLiteral("body"), QStringLiteral("end")}));
        const auto &reply = *watched.reply;
        QCOMPARE(
            reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(), QStringLiteral("So so"));
        QCOMPARE(reply.rawHeader("X-A"), QByteArray("1, 2"));
        QCOMPARE(reply.rawHeader("set-cookie"), QByteArray("a=1\nb=2"));
        QCOMPARE(reply.header(QNetworkRequest::ContentTypeHeader).toString(), QStringLiteral("text/plain"));
        QCOMPARE(reply.header(QNetworkRequest::ContentLengthHeader).toInt(), 1);
    }

    void saysWhereARedirectLeads()
    {
        m_server->setScripts({{LoopbackServer::answer("", "307 Elsewhere", "Location: /v2\r\n")}});
        Watched watched(m_manager->get(QNetworkRequest(m_server->url())));
        QVERIFY(watched.finished.wait());
        QCOMPARE(watched.reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(),
            QUrl(QStringLiteral("/v2")));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void headHasNoBody()
    {
        m_server->setScripts({{LoopbackServer::send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")}});
        Watched watched(m_manager->head(QNetworkRequest(m_server->url())));
        QVERIFY(watched.finished.wait());
        QCOMPARE(watched.reply->error(), QNetworkReply::NoError);
        QCOMPARE(m_server->requests().constFirst().line(), QByteArray("HEAD / HTTP/1.1"));
        QCOMPARE(m_manager->idleConnections(), 1);
    }

    void readsAStreamAtEveryChunkSize()
    {
        const QByteArray text = "data: {\"delta\":\"Herd \xF0\x9F\x94\xA5\"}\n\n";
        for (qsizetype size = 1; size <= text.size(); ++size) {
            Script script{LoopbackServer::send(streamHead)};
            for (qsizetype at = 0; at < text.size(); at += size) {
                script += LoopbackServer::send(chunk(text.mid(at, size)));
            }
            script += LoopbackServer::send("0\r\n\r\n");
            m_server->setScripts({script});
            Watched watched(m_manager->get(QNetworkRequest(m_server->url())));
            QVERIFY(watched.finished.wait());
            QCOMPARE(watched.body, text);
        }
    }

    void sendsABodyWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addRow("nothing") << qsizetype(0);
        QTest::addRow("small") << qsizetype(10);
        QTest::addRow("at the border of joining") << qsizetype(16 * 1024);
        QTest::addRow("over it") << qsizetype(16 * 1024 + 1);
        QTest::addRow("a coding agent's turn") << qsizetype(200 * 1000);
        QTest::addRow("as large as the gateway takes") << qsizetype(64 * 1024 * 1024);
    }
    void sendsABodyWhole()
    {
        QFETCH(qsizetype, size);
        const auto body = pattern(size);
        m_server->setScripts({{LoopbackServer::answer("ok")}});
        QNetworkRequest request(m_server->url());
        request.setRawHeader("Content-Type", "application/json");
        Watched watched(m_manager->post(request, body));
        QVERIFY(watched.finished.wait(30000));
        QCOMPARE(watched.body, QByteArray("ok"));
        const auto got = m_server->requests().constFirst();
        QCOMPARE(got.header("Content-Length"), QByteArray::number(size));
        QVERIFY(got.body == body);
    }

    void stopsReadingWhileTheCallerDoesNot()
    {
        const auto body = pattern(48 * 1024 * 1024);
        m_server->setScripts({{LoopbackServer::answer(body)}, {LoopbackServer::answer("other")}});
        QNetworkRequest request(m_server->url());
        request.setAttribute(QNetworkRequest::Attribute(AccessManager::SilenceTimeout), 100);
        std::unique_ptr<QNetworkReply> reply(m_manager->get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(reply->bytesAvailable(), 64 * 1024);
        qint64 left = 0;
        do { // until the kernel's buffers are full, too
            left = m_server->bytesToWrite();
            settle();
        } while (m_server->bytesToWrite() != left);
        QVERIFY(left > 24 * 1024 * 1024); // most of it is still the server's
        QCOMPARE(reply->bytesAvailable(), 64 * 1024);
        QCOMPARE(finished.count(), 0); // nor is the caller's slowness the server's silence

        QByteArray got = reply->read(1000);
        QTRY_COMPARE(reply->bytesAvailable(), 64 * 1024); // filled up again
        connect(reply.get(), &QNetworkReply::readyRead, this, [&] { got += reply->readAll(); });
        got += reply->readAll();
        QVERIFY(finished.wait(30000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(got == body);
    }

    void holdsAsMuchAsItIsTold()
    {
        m_server->setScripts({{LoopbackServer::answer(pattern(300 * 1000))}});
        std::unique_ptr<QNetworkReply> reply(m_manager->get(QNetworkRequest(m_server->url())));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        reply->setReadBufferSize(1000);
        QTRY_COMPARE(reply->bytesAvailable(), 1000);
        settle();
        QCOMPARE(reply->bytesAvailable(), 1000);
        reply->setReadBufferSize(0);
        QVERIFY(finished.wait());
        QCOMPARE(reply->bytesAvailable(), 300 * 1000);
        QCOMPARE(reply->readAll(), pattern(300 * 1000));
        QCOMPARE(reply->read(1), QByteArray());
    }

    void mayHoldTheWholeBodyWhereItIsBounded()
    {
        m_server->setScripts({{LoopbackServer::answer(pattern(300 * 1000))}});
        QNetworkRequest request(m_server->url());
        request.setAttribute(QNetworkRequest::Attribute(AccessManager::MaxBodyBytes), 300 * 1000);
        std::unique_ptr<QNetworkReply> reply(m_manager->get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->readAll(), pattern(300 * 1000));
    }

    void readsLines()
    {
        m_server->setScripts({{LoopbackServer::answer("one\ntwo\nrest")}});
        std::unique_ptr<QNetworkReply> reply(m_manager->get(QNetworkRequest(m_server->url())));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QVERIFY(reply->canReadLine());
        QCOMPARE(reply->readLine(), QByteArray("one\n"));
        QCOMPARE(reply->readLine(), QByteArray("two\n"));
        QVERIFY(!reply->canReadLine());
        QCOMPARE(reply->peek(2), QByteArray("re"));
        QCOMPARE(reply->readAll(), QByteArray("rest"));
    }

    void abortReachesTheServerAtOnce_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addRow("before the head") << Script{LoopbackServer::hold()};
        QTest::addRow("in the middle")
            << Script{LoopbackServer::send(streamHead + chunk("part")), LoopbackServer::hold()};
    }
    void abortReachesTheServerAtOnce()
    {
        QFETCH(Script, script);
        m_server->setScripts({script});
        std::unique_ptr<QNetworkReply> reply(
            m_manager->post(QNetworkRequest(m_server->url()), QByteArray("{}")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QSignalSpy ended(m_server.get(), &LoopbackServer::connectionEnded);
        QTRY_COMPARE(m_server->requests().size(), 1);
        if (script.size() > 1) {
            QTRY_VERIFY(reply->bytesAvailable() > 0);
        }
        reply->abort();
        QCOMPARE(finished.count(), 0); // never from inside a call
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        QCOMPARE(reply->bytesAvailable(), 0);
        reply->abort();
        reply->close();
        QTRY_COMPARE(ended.count(), 1);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::Cancelled);
        reply->abort();
        settle();
        QCOMPARE(finished.count(), 1);
    }

    void abortBeforeAnythingHasHappened()
    {
        Watched watched(m_manager->post(QNetworkRequest(m_server->url()), QByteArray("{}")));
        watched.reply->abort();
        QCOMPARE(watched.finished.count(), 0);
        QVERIFY(watched.finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*watched.reply), ErrorKind::Cancelled);
        settle();
        QCOMPARE(m_server->requests().size(), 1); // settle()'s
    }

    void abortAfterTheEndChangesNothing()
    {
        m_server->setScripts({{LoopbackServer::answer("ok")}});
        Watched watched(m_manager->get(QNetworkRequest(m_server->url())));
        QVERIFY(watched.finished.wait());
        watched.reply->abort();
        QCOMPARE(watched.reply->error(), QNetworkReply::NoError);
        settle();
        QCOMPARE(watched.finished.count(), 1);
    }

    void mayBeDeletedInItsOwnSignals_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<bool>("withManager");
        for (const char *signal :
            {"metaDataChanged", "readyRead", "errorOccurred", "readChannelFinished", "finished"}) {
            QTest::addRow("%s", signal) << QString::fromLatin1(signal) << false;
            QTest::addRow("%s, with the manager", signal) << QString::fromLatin1(signal) << true;
        }
    }
    void mayBeDeletedInItsOwnSignals()
    {
        QFETCH(QString, signal);
        QFETCH(bool, withManager);
        m_server->setScripts({{LoopbackServer::answer("oops", "500 Oops")}});
        QPointer<QNetworkReply> reply(m_manager->get(QNetworkRequest(m_server->url())));
        const auto destroy = [&] {
            if (withManager) {
                m_manager.reset();
            } else {
                delete reply.data();
            }
        };
        const QHash<QString, void (QNetworkReply::*)()> plain{
            {QStringLiteral("metaDataChanged"), &QNetworkReply::metaDataChanged},
            {QStringLiteral("readChannelFinished"), &QNetworkReply::readChannelFinished},
            {QStringLiteral("readyRead"), &QNetworkReply::readyRead},
            {QStringLiteral("finished"), &QNetworkReply::finished}};
        if (plain.contains(signal)) {
            connect(reply.data(), plain.value(signal), this, destroy);
        } else {
            connect(reply.data(), &QNetworkReply::errorOccurred, this, destroy);
        }
        QTRY_VERIFY(!reply);
        m_manager = std::make_unique<AccessManager>();
        settle();
    }

    void deletionEndsTheConnection()
    {
        m_server->setScripts({{LoopbackServer::hold()}});
        auto *reply = m_manager->get(QNetworkRequest(m_server->url()));
        QSignalSpy ended(m_server.get(), &LoopbackServer::connectionEnded);
        QTRY_COMPARE(m_server->requests().size(), 1);
        delete reply;
        QTRY_COMPARE(ended.count(), 1);
    }

    void outlivesItsManagerAsCancelled()
    {
        m_server->setScripts({{LoopbackServer::hold()}});
        Watched watched(m_manager->get(QNetworkRequest(m_server->url())));
        watched.reply->setParent(nullptr);
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_manager.reset();
        QCOMPARE(watched.finished.count(), 1);
        QCOMPARE(AccessManager::errorKindOf(*watched.reply), ErrorKind::Cancelled);
        settle();
        QCOMPARE(watched.finished.count(), 1);
    }

    void runsManyStreamsToOneHostAtOnce()
    {
        constexpr int streams = 64;
        Script script{LoopbackServer::send(streamHead)};
        for (const char *part : {"one", "two", "three"}) {
            script += {LoopbackServer::send(chunk(part)), LoopbackServer::hold()};
        }
        script += LoopbackServer::send("0\r\n\r\n");
        m_server->setScripts({script});
        std::vector<std::unique_ptr<Watched>> all;
        for (int at = 0; at < streams; ++at) {
            all.push_back(std::make_unique<Watched>(
                m_manager->post(QNetworkRequest(m_server->url()), QByteArray("{}"))));
        }
        const auto allHave = [&all](const QByteArray &body) {
            return std::ranges::all_of(all, [&body](const auto &one) { return one->body == body; });
        };
        for (const char *soFar : {"one", "onetwo", "onetwothree"}) {
            QTRY_VERIFY(allHave(soFar)); // each waits for all others: none is queued behind another
            m_server->release();
        }
        QTRY_VERIFY(std::ranges::all_of(all, [](const auto &one) { return one->finished.count() == 1; }));
        QVERIFY(std::ranges::all_of(
            all, [](const auto &one) { return one->reply->error() == QNetworkReply::NoError; }));
        QCOMPARE(m_server->connections(), streams);
        QCOMPARE(m_manager->idleConnections(), streams);
    }

    void listensToQtsTransferTimeout()
    {
        m_server->setScripts({{LoopbackServer::hold()}});
        QNetworkRequest request(m_server->url());
        request.setTransferTimeout(50);
        Watched one(m_manager->get(request));
        QVERIFY(one.finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*one.reply), ErrorKind::TimedOut);
        m_manager->setTransferTimeout(50);
        Watched other(m_manager->get(QNetworkRequest(m_server->url())));
        QVERIFY(other.finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*other.reply), ErrorKind::TimedOut);
    }

    void givesUpOnAServerThatTakesNothing()
    {
        QTcpServer deaf; // accepts in the kernel, never reads
        QVERIFY(deaf.listen(QHostAddress(QHostAddress::LocalHost)));
        deaf.pauseAccepting();
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort())));
        request.setAttribute(QNetworkRequest::Attribute(AccessManager::SilenceTimeout), 100);
        Watched watched(m_manager->post(request, QByteArray(64 * 1024 * 1024, 'x')));
        QVERIFY(watched.finished.wait(20000));
        QCOMPARE(AccessManager::errorKindOf(*watched.reply), ErrorKind::TimedOut);
    }

    void deletesItselfWhereAsked()
    {
        m_server->setScripts({{LoopbackServer::answer("ok")}});
        QNetworkRequest request(m_server->url());
        request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);
        QPointer<QNetworkReply> byRequest(m_manager->get(request));
        QTRY_VERIFY(!byRequest);
        m_manager->setAutoDeleteReplies(true);
        QPointer<QNetworkReply> byManager(m_manager->get(QNetworkRequest(m_server->url())));
        QTRY_VERIFY(!byManager);
    }

private:
    /// A whole exchange with another server-side connection: what was due before it has happened after it.
    void settle()
    {
        AccessManager other;
        QNetworkRequest request(m_server->url(QStringLiteral("/settle")));
        request.setRawHeader("Connection", "close");
        const auto before = m_server->requests().size();
        std::unique_ptr<QNetworkReply> reply(other.get(request));
        QTRY_COMPARE(m_server->requests().size(), before + 1);
        reply->abort();
        QTRY_VERIFY(reply->isFinished());
    }

    std::unique_ptr<AccessManager> m_manager;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestStreamReply)
#include "tst_streamreply.moc"
