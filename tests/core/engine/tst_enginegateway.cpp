#include "core/engine/gatewaybench.h"

using namespace Hearth;
using namespace std::chrono_literals;

using Status = GatewayState::Status;
using Bench = GatewayBench;

class TestEngineGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffUntilAskedToServe()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        QCOMPARE(bench.gateway().status, Status::Off);
        QVERIFY(bench.gateway().url.isEmpty());
        QCOMPARE(waitFor(bench.engine().serving()).error().kind, ErrorKind::NotFound);
    }

    void servesAndKeepsItsToken()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QVERIFY(!serving->token.isEmpty());
        QVERIFY(QFile::exists(serving->tokenFile)); // no keychain here
        QVERIFY(!serving->tokenFromSettings);
        QCOMPARE(bench.models(serving->url, Secret("wrong")), 401);
        QCOMPARE(bench.models(*serving), 200);
        QTRY_COMPARE(bench.gateway().status, Status::Listening);
        QCOMPARE(bench.gateway().url, serving->url);
        QVERIFY(bench.gateway().tokenRequired);
        QCOMPARE(waitFor(bench.engine().serving())->token, serving->token);
        QVERIFY(waitFor(bench.engine().drain(1s)));
        QTRY_COMPARE(bench.gateway().status, Status::Off);
        QCOMPARE(bench.models(*serving), 0);
    }

    void servingAgainAnswersWhatItServes()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> first = bench.serve();
        const Result<Serving> again = bench.serve();
        QVERIFY(first);
        QVERIFY(again);
        QCOMPARE(again->url, first->url);
        QCOMPARE(again->token, first->token);
    }

    void everyoneWhoAskedAtOnceIsAnswered()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QFuture<Result<Serving>> first = bench.engine().serve(Bench::anyPort());
        const QFuture<Result<Serving>> second = bench.engine().serve(Bench::anyPort());
        QVERIFY(waitFor(first));
        QCOMPARE(waitFor(first)->url, waitFor(second)->url);
    }

    void aPauseLetsRequestsUnderWayEnd()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QNetworkReply *reply = bench.ask(*serving, "router/slow");
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        QTRY_COMPARE(bench.gateway().status, Status::Paused);
        QCOMPARE(bench.gateway().activeRequests, 1);
        QCOMPARE(bench.gateway().url, serving->url);
        QCOMPARE(bench.models(*serving), 0);
        QByteArray body;
        QTRY_VERIFY((body += reply->readAll()).contains("response.completed"));
        QCOMPARE(statusOf(reply), 200);
        QTRY_COMPARE(bench.gateway().servedRequests, 1);
        QCOMPARE(bench.gateway().activeRequests, 0);
    }

    void endsWithRequestsUnderWay()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QNetworkReply *reply = bench.ask(*serving, "router/slow");
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        bench.host.reset();
        QTRY_VERIFY(reply->isFinished());
    }

    void goesOnAfterAPauseWhereItWas()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        QVERIFY(waitFor(bench.engine().pauseGateway())); // twice is once
        const Result<Serving> again = bench.serve();
        QVERIFY(again);
        QCOMPARE(again->url, serving->url);
        QCOMPARE(again->token, serving->token);
        QCOMPARE(bench.models(*serving), 200);
    }

    void movesToAnotherPort()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> first = bench.serve();
        QVERIFY(first);
        QNetworkReply *reply = bench.ask(*first, "router/slow");
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        const Result<Serving> moved = bench.serve(Bench::at(freePort()));
        QVERIFY(moved);
        QVERIFY(moved->url != first->url);
        QCOMPARE(bench.models(*moved), 200);
        QCOMPARE(bench.models(*first), 0);
        QCOMPARE(statusOf(reply), 200);
        QVERIFY(reply->readAll().contains("response.completed"));
    }

    void movesToAnotherAddressAtTheSamePort()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> first = bench.serve();
        QVERIFY(first);
        ServeOptions everywhere = Bench::at(static_cast<quint16>(QUrl(first->url).port()));
        everywhere.address = QStringLiteral("0.0.0.0");
        const Result<Serving> moved = bench.serve(everywhere);
        QVERIFY(moved);
        QCOMPARE(QUrl(moved->url).host(), QStringLiteral("127.0.0.1")); // nobody can call 0.0.0.0
        QCOMPARE(QUrl(moved->url).scheme(), QStringLiteral("https")); // others can come now
        QUrl near = QUrl(first->url + QStringLiteral("/v1/models"));
        near.setScheme(QStringLiteral("https"));
        QNetworkReply *reply = bench.client.get(requestTo(near.toString(), moved->token));
        reply->ignoreSslErrors();
        QCOMPARE(statusOf(reply), 200);
    }

    void aMoveThatFailsLeavesItWhereItIs()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> first = bench.serve();
        QVERIFY(first);
        const Result<Serving> moved = bench.serve(Bench::at(bench.server.port()));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::AddressInUse);
        QTRY_VERIFY(bench.gateway().error);
        QCOMPARE(bench.gateway().status, Status::Listening);
        QCOMPARE(bench.gateway().url, first->url);
        QCOMPARE(bench.models(*first), 200);
    }

    void aPortTakenByAnotherProgramIsToldAsSuch()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve(Bench::at(bench.server.port()));
        QVERIFY(!serving);
        QCOMPARE(serving.error().kind, ErrorKind::AddressInUse);
        QTRY_COMPARE(bench.gateway().status, Status::Failed);
        QCOMPARE(bench.gateway().error->kind, ErrorKind::AddressInUse);
        QCOMPARE(bench.gateway().address, QStringLiteral("127.0.0.1"));
        QCOMPARE(bench.gateway().port, bench.server.port());
        QCOMPARE(bench.server.counters().generations, 0);
    }

    void aPortTakenByAnotherHearthIsToldAsSuch()
    {
        Bench other;
        QVERIFY(other.start());
        const Result<Serving> theirs = other.serve();
        QVERIFY(theirs);
        Bench bench;
        QVERIFY(bench.start());
        const quint16 port = static_cast<quint16>(QUrl(theirs->url).port());
        const Result<Serving> serving = bench.serve(Bench::at(port));
        QVERIFY(!serving);
        QCOMPARE(serving.error().kind, ErrorKind::AddressInUse);
        QVERIFY(serving.error().detail.contains(QStringLiteral("Hearth")));
        QTRY_COMPARE(bench.gateway().status, Status::ServedByOther);
        QCOMPARE(bench.gateway().url, theirs->url);
        QVERIFY(waitFor(other.engine().drain(0s)));
        QVERIFY(bench.serve(Bench::at(port))); // asked again
    }

    void aSilentProgramOnThePortIsNotWaitedForLong()
    {
        QTcpServer silent; // accepts in the kernel, answers nothing
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve(Bench::at(silent.serverPort()));
        QVERIFY(!serving);
        QTRY_COMPARE(bench.gateway().status, Status::Failed);
    }

    void anAddressThatIsNoneIsToldAsSuch()
    {
        Bench bench;
        QVERIFY(bench.start());
        ServeOptions wanted;
        wanted.address = QStringLiteral("nowhere");
        QCOMPARE(bench.serve(wanted).error().kind, ErrorKind::InvalidInput);
        QTRY_COMPARE(bench.gateway().status, Status::Failed);
    }

    void pausedWhileStartingItNeverListens()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QFuture<Result<Serving>> serving = bench.engine().serve(Bench::anyPort());
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        const Result<Serving> answer = waitFor(serving);
        QVERIFY(!answer); // the token comes from a worker, so the pause is always first
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(bench.gateway().status, Status::Paused);
    }

    void followsTheSettingsOnDisk()
    {
        Bench bench;
        const QByteArray first = QByteArray::number(freePort());
        bench.writeSettings("{ gateway: { port: " + first + " } }");
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve({});
        QVERIFY(serving);
        QCOMPARE(serving->url, QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(first));

        QNetworkRequest page = requestTo(serving->url + QStringLiteral("/v1/models"), serving->token);
        page.setRawHeader("Origin", "http://page.example");
        QCOMPARE(statusOf(bench.client.get(page)), 403);
        bench.writeSettings(
            "{ gateway: { port: " + first + ", allowedOrigins: [\"http://page.example\"] } }");
        QTRY_COMPARE(statusOf(bench.client.get(page)), 200);

        const QByteArray second = QByteArray::number(freePort());
        bench.writeSettings("{ gateway: { port: " + second + ", tokenRequired: false } }");
        const QString url = QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(second);
        QTRY_COMPARE(bench.gateway().url, url);
        QCOMPARE(bench.models(url, {}), 200);
        QVERIFY(!bench.gateway().tokenRequired);
        QCOMPARE(bench.models(*serving), 0);
        QVERIFY(waitFor(bench.engine().serving())->token.isEmpty());

        bench.writeSettings("{ gateway: { port: " + second + " } }");
        QTRY_COMPARE(bench.models(url, {}), 401);
        QTRY_COMPARE(bench.models(url, serving->token), 200);
    }

    void givenAddressesCountMoreThanTheSettings()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        const quint16 other = freePort();
        bench.writeSettings("{ gateway: { port: " + QByteArray::number(other) + " } }");
        QTRY_COMPARE(bench.snapshot()->settings.port, other);
        QCOMPARE(bench.gateway().url, serving->url);
        QCOMPARE(bench.models(*serving), 200);
    }

    void mendingThePortInTheSettingsStartsIt()
    {
        Bench bench;
        QVERIFY(bench.server.listen());
        bench.writeConfig("router/warm");
        bench.writeSettings("{ gateway: { port: " + QByteArray::number(bench.server.port()) + " } }");
        QVERIFY(bench.open());
        QVERIFY(!bench.serve({}));
        QTRY_COMPARE(bench.gateway().status, Status::Failed);
        bench.writeSettings("{ gateway: { port: " + QByteArray::number(freePort()) + " } }");
        QTRY_COMPARE(bench.gateway().status, Status::Listening);
        QVERIFY(!bench.gateway().error);
    }

    void aPausedGatewayOnlyRemembersTheSettings()
    {
        Bench bench;
        bench.writeSettings("{ gateway: { port: " + QByteArray::number(freePort()) + " } }");
        QVERIFY(bench.start());
        QVERIFY(bench.serve({}));
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        const quint16 other = freePort();
        bench.writeSettings("{ gateway: { port: " + QByteArray::number(other) + " } }");
        QTRY_COMPARE(bench.gateway().port, other);
        QCOMPARE(bench.gateway().status, Status::Paused);
        QCOMPARE(QUrl(bench.serve({})->url).port(), int(other));
    }

    void everyEndOfARequestLeavesASample()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled); // the state before is known then
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QCOMPARE(statusOf(bench.ask(*serving, "auto")), 200);
        QTRY_COMPARE(bench.snapshot()->traffic->size(), 1);
        const TrafficList first = bench.snapshot()->traffic;
        const TrafficSample served = first->constLast();
        QCOMPARE(served.outcome, TrafficSample::Outcome::Served);
        QCOMPARE(served.servedBy.toString(), QStringLiteral("router/warm"));
        QCOMPARE(served.place, Place::Local);
        QCOMPARE(served.attempts, 1);
        QVERIFY(served.outputTokens > 0);
        QVERIFY(served.inputTokens > 0);
        QCOMPARE(served.door, TrafficSample::Door::Responses);
        QCOMPARE(served.stateBefore, ModelState::Loaded);
        QVERIFY(served.at > SystemClock().sinceEpoch() - 1min);

        QVERIFY(statusOf(bench.ask(*serving, "nothing/here")) >= 400);
        QTRY_COMPARE(bench.snapshot()->traffic->size(), 2);
        QCOMPARE(bench.snapshot()->traffic->constLast().outcome, TrafficSample::Outcome::Failed);
        QCOMPARE(bench.snapshot()->traffic->constLast().attempts, 0);
        QVERIFY(!bench.snapshot()->traffic->constLast().outputTokens);

        QNetworkReply *reply = bench.ask(*serving, "router/slow");
        // The second token comes 40 ms after the first: the request takes a time that can be told.
        QTRY_VERIFY(reply->peek(reply->bytesAvailable()).count("event: response.output_text.delta") > 1);
        reply->abort();
        QTRY_COMPARE(bench.snapshot()->traffic->size(), 3);
        const TrafficSample cancelled = bench.snapshot()->traffic->constLast();
        QCOMPARE(cancelled.outcome, TrafficSample::Outcome::Cancelled);
        QVERIFY(cancelled.total > 0ms); // its end is awaited before it is told
        QVERIFY(cancelled.total >= cancelled.toFirstOutput);
        QCOMPARE(bench.gateway().cancelledRequests, 1);
        QCOMPARE(first->size(), 1); // what was given out does not change
    }

    void theSpeedOfAnAnswerIsTold()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QCOMPARE(statusOf(bench.ask(*serving, "router/slow")), 200);
        QTRY_COMPARE(bench.snapshot()->traffic->size(), 1);
        const TrafficSample sample = bench.snapshot()->traffic->constFirst();
        QVERIFY(sample.tokensPerSecond);
        const double seconds = std::chrono::duration<double>(sample.total - sample.toFirstOutput).count();
        QCOMPARE(*sample.tokensPerSecond * seconds, double(*sample.outputTokens));
    }
};

QTEST_GUILESS_MAIN(TestEngineGateway)
#include "tst_enginegateway.moc"
