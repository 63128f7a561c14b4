#include "practicekinds.h"
#include "protocol/sseparser.h"
#include "providers/llamarouterevents.h"

#include <QTest>

using namespace Hearth;

namespace {

ServerReading router()
{
    return look(targetAt(QStringLiteral("http://127.0.0.1:8080")),
        {{"/v1/models", recorded(QStringLiteral("llama_router_v1_models_before"))},
            {"/props", recorded(QStringLiteral("llama_router_props_none"))}});
}

QString word(const ModelReading &model)
{
    QString text = model.id + QLatin1Char(' ') + modelStateName(model.state);
    if (model.loadProgress) {
        text += QStringLiteral(" %1 %2").arg(*model.loadProgress, 0, 'f', 2).arg(model.loadStage);
    }
    if (model.contextLoaded) {
        text += QStringLiteral(" window %1").arg(*model.contextLoaded);
    }
    if (model.exitCode) {
        text += QStringLiteral(" exit %1").arg(*model.exitCode);
    }
    return text;
}

} // namespace

class TestLlamaRouterEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordedEventsTellEveryStep()
    {
        SseParser parser;
        QList<SseEvent> events;
        QVERIFY(parser.feed(recorded(QStringLiteral("llama_router_models_sse")).body, events));
        QCOMPARE(events.size(), 20);
        ServerReading reading = router();
        QStringList course;
        for (const SseEvent &sent : events) {
            const std::optional<RouterEvent> event = readRouterEvent(sent.data);
            QVERIFY(event);
            QVERIFY(applyRouterEvent(reading, *event));
            const QString now = word(*reading.model(event->model));
            if (course.isEmpty() || course.last() != now) {
                course.append(now);
            }
        }
        const QStringList expected{QStringLiteral("slow-1b loading"),
            QStringLiteral("slow-1b loading 0.00 text_model"),
            QStringLiteral("slow-1b loading 0.59 text_model"),
            QStringLiteral("slow-1b loading 0.81 text_model"),
            QStringLiteral("slow-1b loading 0.96 text_model"),
            QStringLiteral("slow-1b loading 1.00 text_model"), QStringLiteral("slow-1b loaded window 4096"),
            QStringLiteral("slow-1b cold"), QStringLiteral("tiny-tool loading"),
            QStringLiteral("tiny-tool loading 0.00 text_model"),
            QStringLiteral("tiny-tool loading 1.00 text_model"),
            QStringLiteral("tiny-tool loaded window 4096"), QStringLiteral("tiny-think cold"),
            QStringLiteral("broken loading"), QStringLiteral("broken loading 0.00 text_model"),
            QStringLiteral("broken failed exit 1"), QStringLiteral("broken loading"),
            QStringLiteral("broken loading 0.00 text_model"), QStringLiteral("broken failed exit 1")};
        QCOMPARE(course.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
        QCOMPARE(reading.model(QStringLiteral("slow-1b"))->contextMax, 8192);
    }

    void whatTheListSaysAfterwardsIsWhatTheEventsSaid()
    {
        ServerReading reading = router();
        for (const char *id : {"slow-1b", "tiny-think"}) {
            const QByteArray info = "{\"id\":\"" + QByteArray(id)
                + "\",\"meta\":{\"n_ctx\":4096,\"n_ctx_train\":8192,\"n_params\":1235814400,\"size\":"
                  "799862784,"
                  "\"ftype\":\"Q4_K - Medium\"}}";
            const auto event = readRouterEvent("{\"model\":\"" + QByteArray(id)
                + "\",\"event\":\"status_change\",\"data\":{\"status\":\"loaded\",\"info\":" + info + "}}");
            QVERIFY(event && applyRouterEvent(reading, *event));
        }
        const ServerReading listed = look(targetAt(QStringLiteral("http://127.0.0.1:8080")),
            {{"/v1/models", recorded(QStringLiteral("llama_router_models_two_loaded"))},
                {"/props", recorded(QStringLiteral("llama_router_props_none"))}});
        QCOMPARE(*reading.model(QStringLiteral("slow-1b")), *listed.model(QStringLiteral("slow-1b")));
    }

    void asleepAndAwake()
    {
        ServerReading reading = router();
        const auto asleep = readRouterEvent(
            "{\"model\":\"tiny-tool\",\"event\":\"status_change\",\"data\":{\"status\":\"sleeping\"}}");
        QVERIFY(asleep && applyRouterEvent(reading, *asleep));
        const ModelReading model = *reading.model(QStringLiteral("tiny-tool"));
        QCOMPARE(model.state, ModelState::Cold);
        QVERIFY(model.isSleeping);
    }

    void whatOnlyTheListCanTell_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isApplied");
        QTest::addRow("a model we do not know")
            << QByteArray("{\"model\":\"new\",\"event\":\"model_status\",\"data\":{\"status\":\"loading\"}}")
            << false;
        QTest::addRow("removed") << QByteArray(
            "{\"model\":\"broken\",\"event\":\"model_remove\",\"data\":{}}")
                                 << false;
        QTest::addRow("read anew") << QByteArray("{\"event\":\"models_reload\",\"data\":{}}") << false;
        QTest::addRow("downloaded") << QByteArray(
            "{\"model\":\"new\",\"event\":\"download_finished\",\"data\":{}}")
                                    << false;
        QTest::addRow("downloading") << QByteArray(
            "{\"model\":\"new\",\"event\":\"download_progress\",\"data\":{}}")
                                     << true;
        QTest::addRow("a status of later times") << QByteArray(
            "{\"model\":\"broken\",\"event\":\"status_change\",\"data\":{\"status\":\"dreaming\"}}")
                                                 << true;
    }

    void whatOnlyTheListCanTell()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isApplied);
        ServerReading reading = router();
        const ServerReading before = reading;
        const auto event = readRouterEvent(json);
        QVERIFY(event);
        QCOMPARE(applyRouterEvent(reading, *event), isApplied);
        QCOMPARE(reading, before);
    }

    void whatIsNoEventIsNone()
    {
        QVERIFY(!readRouterEvent("proxy error: Failed to read connection"));
        QVERIFY(!readRouterEvent("[1,2]"));
        QVERIFY(!readRouterEvent("{\"model\":\"m\"}"));
    }
};

QTEST_GUILESS_MAIN(TestLlamaRouterEvents)
#include "tst_llamarouterevents.moc"
