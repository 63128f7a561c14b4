#include "net/accessmanager.h"
#include "net/leanreply.h"

#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

/// Posts, and keeps what it is told.
struct Poster final : LeanReplyUser
{
    void post(QNetworkAccessManager &manager, const QUrl &url, const QByteArray &sent = "{}")
    {
        AccessManager::LeanPost lean;
        lean.url = url;
        lean.headers = {{"Content-Type", "application/json"}, {"X-One", "1"}};
        lean.headTimeout = 5s;
        isPosting = true;
        reply = AccessManager::postLean(manager, lean, sent, *this);
        isPosting = false;
    }

    void onNews() override
    {
        wasToldTooEarly = wasToldTooEarly || isPosting;
        ++news;
        if (reply->head()) {
            status = reply->head()->status;
        }
        body += reply->takeBytes();
        hasEnded = hasEnded || reply->hasEnded();
        if (then) {
            then();
        }
    }

    std::unique_ptr<LeanReply> reply;
    std::function<void()> then;
    QByteArray body;
    int news = 0;
    int status = 0;
    bool hasEnded = false;
    bool isPosting = false;
    bool wasToldTooEarly = false;
};

} // namespace

class TestLeanReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_manager = std::make_unique<AccessManager>();
    }
    void cleanup()
    {
        m_poster = std::make_unique<Poster>();
        m_manager.reset();
        m_server.reset();
    }

    void tellsHeadBytesAndEnd_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        for (const bool isOurs : {true, false}) {
            const char *whose = isOurs ? "ours" : "Qt's";
            QTest::addRow("200, %s", whose) << isOurs << QByteArray("200 OK") << 200 << ErrorKind::Internal;
            QTest::addRow("500, %s", whose) << isOurs << QByteArray("500 Oops") << 500
                                            << (isOurs ? ErrorKind::UpstreamFailed : ErrorKind::Internal);
        }
    }
    void tellsHeadBytesAndEnd()
    {
        QFETCH(bool, isOurs);
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        m_server->setScripts({{LoopbackServer::answer("hello", answer)}});
        QNetworkAccessManager qts;
        m_poster->post(isOurs ? *m_manager : qts, m_server->url());
        QTRY_VERIFY(m_poster->hasEnded);
        QVERIFY(!m_poster->wasToldTooEarly);
        QCOMPARE(m_poster->status, status);
        QCOMPARE(m_poster->body, QByteArray("hello"));
        QCOMPARE(m_poster->reply->failure().error.kind, kind);
        QCOMPARE(m_poster->reply->failure().code == QNetworkReply::NoError, status == 200);
        const LoopbackServer::Request &asked = m_server->requests().constFirst();
        QVERIFY(asked.line().startsWith("POST / "));
        QCOMPARE(asked.header("X-One"), QByteArray("1"));
        QCOMPARE(asked.body, QByteArray("{}"));
        m_poster->reply.reset();
    }

    void sendsEachPostsOwnLength()
    {
        m_server->setScripts({{LoopbackServer::answer("hello")}});
        for (const QByteArray &sent : {QByteArray("{}"), QByteArray("{\"a\":1}"), QByteArray()}) {
            Poster poster;
            poster.post(*m_manager, m_server->url(), sent);
            QTRY_VERIFY(poster.hasEnded);
            const LoopbackServer::Request &asked = m_server->requests().constLast();
            QCOMPARE(asked.body, sent);
            QCOMPARE(asked.header("Content-Length"), QByteArray::number(sent.size()));
        }
        QCOMPARE(m_server->connections(), 1);
    }

    void failsAtOnceWithoutAWord()
    {
        m_poster->post(*m_manager, QUrl(QStringLiteral("ftp://127.0.0.1/")));
        QVERIFY(m_poster->reply->hasEnded());
        QCOMPARE(m_poster->reply->failure().error.kind, ErrorKind::Unsupported);
        QCOMPARE(m_poster->news, 0);
    }

    void endsTheRequestWhenDestroyed()
    {
        m_server->setScripts({{LoopbackServer::hold()}});
        m_poster->post(*m_manager, m_server->url());
        QSignalSpy ended(m_server.get(), &LoopbackServer::connectionEnded);
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_poster->reply.reset();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(m_poster->news, 0);
    }

    void mayBeDestroyedWhenItTells()
    {
        m_server->setScripts({{LoopbackServer::answer("hello")}});
        m_poster->then = [this] { m_poster->reply.reset(); };
        m_poster->post(*m_manager, m_server->url());
        QTRY_VERIFY(!m_poster->reply);
        QCOMPARE(m_poster->news, 1);
    }

    void drainsForTheConnectionsSake()
    {
        using Server = LoopbackServer;
        m_server->setScripts({{Server::send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab"), Server::hold(),
                                  Server::send("cd")},
            {Server::answer("again")}});
        m_poster->post(*m_manager, m_server->url());
        QTRY_COMPARE(m_poster->body, QByteArray("ab"));
        LeanReply::drain(std::move(m_poster->reply), 5s);
        m_server->release();
        QTRY_COMPARE(m_manager->idleConnections(), 1);
        m_poster->body.clear();
        m_poster->post(*m_manager, m_server->url());
        QTRY_COMPARE(m_poster->body, QByteArray("again"));
        QCOMPARE(m_server->connections(), 1);
    }

    void drainsNoLongerThanItIsTold()
    {
        using Server = LoopbackServer;
        m_server->setScripts(
            {{Server::send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab"), Server::hold()}});
        m_poster->post(*m_manager, m_server->url());
        QTRY_COMPARE(m_poster->body, QByteArray("ab"));
        QSignalSpy ended(m_server.get(), &LoopbackServer::connectionEnded);
        LeanReply::drain(std::move(m_poster->reply), 20ms);
        QTRY_COMPARE(ended.count(), 1);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<AccessManager> m_manager;
    std::unique_ptr<Poster> m_poster = std::make_unique<Poster>();
};

QTEST_GUILESS_MAIN(TestLeanReply)
#include "tst_leanreply.moc"
