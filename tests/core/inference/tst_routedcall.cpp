#include "inference/routedcall.h"
#include "inference/routekeeper.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/plainprovider.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>

Q_DECLARE_METATYPE(Hearth::FakeAnswer)

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
}

FakeAnswer stream(const QList<QByteArray> &chunks)
{
    FakeAnswer answer;
    answer.headers = {{"Content-Type", "text/event-stream"}};
    answer.chunks = chunks;
    return answer;
}

const QByteArray hello = chunk("{\"content\":\"Hello\"}");
const QByteArray stop = chunk("{}", "\"stop\"") + "data: [DONE]\n\n";

/// Two providers, a call, and what it said.
struct Bench final : RoutedCallUser
{
    FakeNetworkAccessManager network;
    FakeClock clock;
    std::shared_ptr<RoutingState> state = std::make_shared<RoutingState>();
    RouteKeeper keeper{clock};
    std::unique_ptr<RoutedCall> call;
    QList<ResponseEvent> events;
    int heads = 0;
    int finishes = 0;
    std::function<void()> atHead; ///< What the user does when it is told; may be empty.
    std::function<void(const ResponseEvent &)> atEvent;

    Bench()
    {
        add(QStringLiteral("one"), QStringLiteral("http://127.0.0.1:1001/v1"));
        add(QStringLiteral("two"), QStringLiteral("http://127.0.0.1:1002/v1"));
        state->config.primary = QStringLiteral("one/m");
        state->config.fallbacks = {QStringLiteral("two/m")};
    }

    void add(const QString &id, const QString &baseUrl)
    {
        state->config.providers.append(plainProvider(id, baseUrl));
    }

    void answer(int provider, const FakeAnswer &with)
    {
        network.setAnswer("127.0.0.1:100" + QByteArray::number(provider) + "/v1/chat/completions", with);
    }

    void onHeadReady() override
    {
        ++heads;
        if (atHead) {
            atHead();
        }
    }
    void onEvent(const ResponseEvent &event) override
    {
        events.append(event);
        if (atEvent) {
            atEvent(event);
        }
    }
    void onFinished() override { ++finishes; }

    void make(const QByteArray &model = "auto")
    {
        ResponseRequest request;
        request.model = model;
        InputItem item;
        item.role = "user";
        ContentPart part;
        part.text = "Hi";
        item.content = {part};
        request.input = {item};
        make(request);
    }

    void make(const ResponseRequest &request)
    {
        call = std::make_unique<RoutedCall>(CallParts{network, clock, keeper, state}, *this, request);
    }

    [[nodiscard]] bool run()
    {
        make();
        call->start();
        return QTest::qWaitFor([this] { return finishes > 0; });
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArray result;
        for (const ResponseEvent &event : events) {
            if (event.type == ResponseEvent::Type::TextDelta) {
                result += event.delta;
            }
        }
        return result;
    }
};

} // namespace

class TestRoutedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAStream()
    {
        Bench bench;
        bench.answer(1, stream({hello, stop}));
        QVERIFY(bench.run());
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Served);
        QCOMPARE(bench.text(), QByteArray("Hello"));
        QCOMPARE(bench.heads, 1);
        QCOMPARE(bench.events.constFirst().type, ResponseEvent::Type::Created);
        QCOMPARE(bench.events.constLast().type, ResponseEvent::Type::Completed);
        QCOMPARE(routeHeader(bench.call->records()), QByteArray("one/m;served"));
        QCOMPARE(bench.network.requests().size(), 1);
    }

    void theFirstFailureFallsToTheSecond_data()
    {
        QTest::addColumn<FakeAnswer>("first");
        QTest::addColumn<QByteArray>("word");
        FakeAnswer cutBeforeOutput = stream({chunk("{\"role\":\"assistant\"}")});
        cutBeforeOutput.error = QNetworkReply::RemoteHostClosedError;
        QTest::addRow("refused") << FakeAnswer::refused() << QByteArray();
        QTest::addRow("500") << FakeAnswer::json(R"({"error":{"message":"boom"}})", 500)
                             << QByteArray("upstream_failed");
        QTest::addRow("401") << FakeAnswer::json(R"({"error":{"message":"no"}})", 401)
                             << QByteArray("unauthorized");
        QTest::addRow("429") << FakeAnswer::json(R"({"error":{"message":"slow down"}})", 429)
                             << QByteArray("rate_limited");
        QTest::addRow("404 of the model") << FakeAnswer::json(
            R"({"error":{"message":"model 'm' not found","code":"model_not_found"}})", 404)
                                          << QByteArray("model_not_found");
        QTest::addRow("503 while it loads") << FakeAnswer::json(
            R"({"error":{"message":"Loading model","type":"unavailable_error","code":503}})", 503)
                                            << QByteArray("model_loading");
        QTest::addRow("200 with a page")
            << FakeAnswer{200, {{"Content-Type", "text/html"}}, {"<html>"}} << QByteArray();
        QTest::addRow("200 with an error (LM Studio)")
            << FakeAnswer::json(R"json({"error":"Unexpected endpoint or method. (POST /x)"})json")
            << QByteArray();
        QTest::addRow("an error inside the stream")
            << stream({"data: {\"error\":{\"message\":\"model crashed\",\"type\":\"server_error\"}}\n\n"})
            << QByteArray();
        QTest::addRow("a stream that ends without a word") << stream({}) << QByteArray();
        QTest::addRow("a stream cut before any output") << cutBeforeOutput << QByteArray();
    }
    void theFirstFailureFallsToTheSecond()
    {
        QFETCH(FakeAnswer, first);
        QFETCH(QByteArray, word);
        Bench bench;
        bench.answer(1, first);
        bench.answer(2, stream({hello, stop}));
        QVERIFY(bench.run());
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Served);
        QCOMPARE(bench.text(), QByteArray("Hello"));
        QCOMPARE(bench.call->servedBy().provider, QStringLiteral("two"));
        QCOMPARE(bench.call->records().size(), 2);
        if (!word.isEmpty()) {
            QCOMPARE(routeHeader(bench.call->records()), "one/m;" + word + ", two/m;served");
        }
        const auto created = std::count_if(bench.events.cbegin(), bench.events.cend(),
            [](const ResponseEvent &event) { return event.type == ResponseEvent::Type::Created; });
        QCOMPARE(created, 1);
    }

    void neverFallsOverAfterOutput()
    {
        Bench bench;
        FakeAnswer cut = stream({hello});
        cut.error = QNetworkReply::RemoteHostClosedError;
        bench.answer(1, cut);
        bench.answer(2, stream({hello, stop}));
        QVERIFY(bench.run());
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Failed);
        QCOMPARE(bench.network.requests().size(), 1);
        QCOMPARE(bench.events.constLast().type, ResponseEvent::Type::Failed);
        QCOMPARE(bench.finishes, 1);
    }

    void aWrongRequestComesBackAtOnce()
    {
        Bench bench;
        bench.answer(1,
            FakeAnswer::json(
                R"({"error":{"message":"'temperature' must be a number","type":"invalid_request_error"}})",
                400));
        QVERIFY(bench.run());
        QCOMPARE(bench.network.requests().size(), 1);
        QCOMPARE(bench.call->error().status, 400);
        QVERIFY(bench.call->error().message.contains("temperature"));
    }

    void anExhaustedChainNamesEveryReason()
    {
        Bench bench;
        bench.answer(1, FakeAnswer::json(R"({"error":{"message":"boom"}})", 500));
        bench.answer(2, FakeAnswer::json(R"({"error":{"message":"slow down"}})", 429));
        QVERIFY(bench.run());
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Failed);
        const ProtocolError error = bench.call->error();
        QCOMPARE(error.status, 404);
        QCOMPARE(error.code, QByteArray("all_candidates_failed"));
        QVERIFY(error.message.contains("one/m: upstream_failed"));
        QVERIFY(error.message.contains("two/m: rate_limited"));
        QVERIFY(bench.events.isEmpty());
        QCOMPARE(bench.heads, 0);
    }

    void aModelThatNobodyKnowsFailsWithoutARequest()
    {
        Bench bench;
        bench.make("gpt-unheard-of");
        bench.call->start();
        QCOMPARE(bench.finishes, 0); // never from inside start()
        QTRY_COMPARE(bench.finishes, 1);
        QCOMPARE(bench.call->error().status, 404);
        QCOMPARE(bench.call->error().code, QByteArray("model_not_found"));
        QVERIFY(bench.network.requests().isEmpty());
    }

    void cancelAbortsTheUpstreamAtOnce()
    {
        Bench bench;
        FakeAnswer endless = stream({hello});
        endless.stalls = true;
        bench.answer(1, endless);
        bench.make();
        bench.call->start();
        QTRY_COMPARE(bench.text(), QByteArray("Hello"));
        bench.call->cancel();
        QCOMPARE(bench.network.aborts(), 1);
        QCOMPARE(bench.finishes, 0); // never from inside cancel()
        QTRY_COMPARE(bench.finishes, 1);
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Cancelled);
        bench.call->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(bench.finishes, 1);
    }

    void destroyingItAbortsTheUpstream()
    {
        Bench bench;
        bench.answer(1, FakeAnswer::silent());
        bench.make();
        bench.call->start();
        QTRY_COMPARE(bench.network.running(), 1);
        bench.call.reset();
        QCOMPARE(bench.network.aborts(), 1);
    }

    void theHeadGoesOutWhileAModelLoads()
    {
        Bench bench;
        bench.state->settings.headHold = 1ms;
        bench.answer(1, FakeAnswer::silent());
        bench.make();
        bench.call->start();
        QTRY_COMPARE(bench.network.running(), 1);
        bench.clock.advance(1s);
        QTRY_COMPARE(bench.heads, 1);
        QCOMPARE(bench.events.size(), 1);
        QCOMPARE(bench.events.constFirst().type, ResponseEvent::Type::Created);
    }

    void aTimerThatFiresBeforeItsTimeByTheClockIsNotTheEnd()
    {
        Bench bench;
        bench.state->settings.headHold = 20ms;
        bench.answer(1, FakeAnswer::silent());
        bench.make();
        bench.call->start();
        // The clock stands while the timer runs out several times.
        QTimer other;
        QSignalSpy passed(&other, &QTimer::timeout);
        other.start(100ms);
        QVERIFY(passed.wait());
        QCOMPARE(bench.heads, 0);
        bench.clock.advance(20ms);
        QTRY_COMPARE(bench.heads, 1);
    }

    void aFailureBehindTheHeadIsAnEvent()
    {
        Bench bench;
        const FakeAnswer dies =
            stream({chunk("{\"role\":\"assistant\"}")}); // head, then the end without a word
        bench.answer(1, dies);
        bench.answer(2, dies);
        QVERIFY(bench.run());
        QCOMPARE(bench.heads, 1);
        QCOMPARE(bench.events.size(), 2);
        QCOMPARE(bench.events.constLast().type, ResponseEvent::Type::Failed);
        QCOMPARE(bench.events.constLast().error.code, QByteArray("all_candidates_failed"));
    }

    void pausedNothingIsRead()
    {
        Bench bench;
        bench.answer(1, stream({hello, hello, stop}));
        bench.make();
        bench.atEvent = [&bench](const ResponseEvent &event) {
            if (event.type == ResponseEvent::Type::TextDelta) {
                bench.call->setPaused(true);
            }
        };
        bench.call->start();
        QTRY_COMPARE(bench.text(), QByteArray("Hello"));
        QTRY_VERIFY(bench.network.isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(bench.text(), QByteArray("Hello"));
        QCOMPARE(bench.finishes, 0);
        bench.call->setPaused(false);
        QTRY_COMPARE(bench.text(), QByteArray("HelloHello"));
        bench.call->setPaused(false);
        QTRY_COMPARE(bench.finishes, 1);
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Served);
    }

    void aTargetThatCannotBeToldTheRequestIsPassedOver()
    {
        Bench bench;
        bench.state->config.providers[1].api = ApiDialect::Responses;
        ResponseRequest request;
        request.model = "auto";
        InputItem item;
        item.role = "user";
        ContentPart file; // which Chat Completions of no server but OpenAI's take
        file.kind = ContentPart::Kind::File;
        item.content = {file};
        request.input = {item};
        const auto run = [&bench, &request] {
            bench.finishes = 0;
            bench.make(request);
            bench.call->start();
            return QTest::qWaitFor([&bench] { return bench.finishes > 0; });
        };
        QVERIFY(run());
        QCOMPARE(bench.network.paths(), QList<QByteArray>{"/v1/responses"});
        bench.state->config.fallbacks.clear();
        QVERIFY(run());
        QCOMPARE(bench.call->error().status, 400);
        QCOMPARE(bench.call->error().param, QByteArray("input"));
        QVERIFY(!bench.keeper.coolDown(QStringLiteral("one"))); // no fault of the server's
    }

    void whatEndsBeforeItTellsItsUsageCostsAllTheSame()
    {
        Bench bench;
        bench.state->config.providers[0].models[0].cost.input = 1;
        bench.state->config.providers[0].models[0].cost.output = 1e6; // a dollar a token
        FakeAnswer endless = stream({hello, hello, hello});
        endless.stalls = true;
        bench.answer(1, endless);
        bench.make();
        bench.call->start();
        QTRY_COMPARE(bench.text(), QByteArray("HelloHelloHello"));
        bench.call->cancel();
        QTRY_COMPARE(bench.finishes, 1);
        QVERIFY(bench.keeper.spentTodayUsd() > 3);
        QVERIFY(bench.keeper.spentTodayUsd() < 3.01);
    }

    void itsUserMayDeleteItWhenToldOfTheHead()
    {
        Bench bench;
        bench.answer(1, stream({hello, stop}));
        bench.make();
        bench.atHead = [&bench] { bench.call.reset(); };
        bench.call->start();
        QTRY_VERIFY(!bench.call);
        QVERIFY(bench.events.isEmpty());
        QCOMPARE(bench.finishes, 0);
    }

    void itsUserMayDeleteItWhenToldOfAnEvent_data()
    {
        QTest::addColumn<ResponseEvent::Type>("at");
        QTest::addRow("the first") << ResponseEvent::Type::Created;
        QTest::addRow("text") << ResponseEvent::Type::TextDelta;
        QTest::addRow("the last") << ResponseEvent::Type::Completed;
    }
    void itsUserMayDeleteItWhenToldOfAnEvent()
    {
        QFETCH(ResponseEvent::Type, at);
        Bench bench;
        bench.answer(1, stream({hello, hello, stop}));
        bench.make();
        bench.atEvent = [&bench, at](const ResponseEvent &event) {
            if (event.type == at) {
                bench.call.reset();
            }
        };
        bench.call->start();
        QTRY_VERIFY(!bench.call);
        QCOMPARE(bench.events.constLast().type, at);
        QCoreApplication::processEvents();
        QCOMPARE(bench.events.constLast().type, at); // nothing comes after it
        QCOMPARE(bench.finishes, 0);
    }

    void itsUserMayCancelItWhenToldOfAnEvent()
    {
        Bench bench;
        bench.answer(1, stream({hello, hello, stop}));
        bench.make();
        bench.atEvent = [&bench](const ResponseEvent &event) {
            if (event.type == ResponseEvent::Type::TextDelta) {
                bench.call->cancel();
            }
        };
        bench.call->start();
        QTRY_COMPARE(bench.finishes, 1);
        QCOMPARE(bench.text(), QByteArray("Hello"));
        QCOMPARE(bench.call->outcome(), AttemptMachine::Outcome::Cancelled);
    }

    void measuresTheTimeToTheFirstToken()
    {
        Bench bench;
        bench.answer(1, stream({hello, stop}));
        bench.make();
        bench.atHead = [&bench] { bench.clock.advance(250ms); };
        bench.call->start();
        QTRY_COMPARE(bench.finishes, 1);
        QCOMPARE(bench.call->figures().toFirstOutput, 250ms);
    }
};

QTEST_GUILESS_MAIN(TestRoutedCall)
#include "tst_routedcall.moc"
