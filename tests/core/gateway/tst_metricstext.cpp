#include "gateway/metricstext.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

RequestRecord served(const QString &model)
{
    RequestRecord record;
    record.state = RequestRecord::State::Served;
    record.wentTo = {QStringLiteral("box"), model};
    record.firstToken = 300ms;
    record.tokensPerSecond = 42.5;
    record.inputTokens = 1000;
    record.cachedTokens = 900;
    record.outputTokens = 20;
    return record;
}

QByteArray textOf(const RequestCounters &counters)
{
    MetricsReading reading;
    reading.counters = counters;
    return writeMetrics(reading);
}

bool hasLine(const QByteArray &text, const QByteArray &line)
{
    return text.split('\n').contains(line);
}

} // namespace

class TestMetricsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRequestsByDoorOutcomeAndModel()
    {
        RequestCounters counters;
        counters.add(served(QStringLiteral("m")));
        counters.add(served(QStringLiteral("m")));
        RequestRecord failed;
        failed.state = RequestRecord::State::Failed;
        failed.door = TrafficSample::Door::Messages;
        failed.wentTo = {};
        counters.add(failed);
        const QByteArray text = textOf(counters);
        QVERIFY(hasLine(text, R"(hearth_requests_total{door="responses",outcome="served",model="box/m"} 2)"));
        QVERIFY(hasLine(text, R"(hearth_requests_total{door="messages",outcome="failed",model=""} 1)"));
        QVERIFY(hasLine(text, R"(hearth_tokens_total{model="box/m",kind="input"} 2000)"));
        QVERIFY(hasLine(text, R"(hearth_tokens_total{model="box/m",kind="cached"} 1800)"));
        QVERIFY(hasLine(text, R"(hearth_tokens_total{model="box/m",kind="output"} 40)"));
    }

    void aRequestThatStillRunsIsNotCounted()
    {
        RequestCounters counters;
        RequestRecord running = served(QStringLiteral("m"));
        running.state = RequestRecord::State::Streaming;
        counters.add(running);
        QVERIFY(counters.requests().empty());
        QVERIFY(counters.models().empty());
    }

    void histogramsAddUpFromBucketToBucket()
    {
        RequestCounters counters;
        for (const auto firstToken : {40ms, 300ms, 300ms, 1000000ms}) {
            RequestRecord record = served(QStringLiteral("m"));
            record.firstToken = firstToken;
            counters.add(record);
        }
        const QByteArray text = textOf(counters);
        const QByteArray name = "hearth_time_to_first_token_seconds_bucket{model=\"box/m\",le=\"";
        QVERIFY(hasLine(text, name + "0.05\"} 1"));
        QVERIFY(hasLine(text, name + "0.25\"} 1"));
        QVERIFY(hasLine(text, name + "0.5\"} 3"));
        QVERIFY(hasLine(text, name + "640\"} 3"));
        QVERIFY(hasLine(text, name + "+Inf\"} 4"));
        QVERIFY(hasLine(text, R"(hearth_time_to_first_token_seconds_count{model="box/m"} 4)"));
        QVERIFY(hasLine(text, R"(hearth_time_to_first_token_seconds_sum{model="box/m"} 1000.64)"));
        QVERIFY(hasLine(text, R"(hearth_output_tokens_per_second_bucket{model="box/m",le="40"} 0)"));
        QVERIFY(hasLine(text, R"(hearth_output_tokens_per_second_bucket{model="box/m",le="80"} 4)"));
    }

    void failedHopsAreCountedByReason()
    {
        RequestCounters counters;
        RequestRecord record = served(QStringLiteral("m"));
        RequestStep hop;
        hop.kind = RequestStep::Kind::HopFailed;
        hop.ref = {QStringLiteral("far"), QStringLiteral("x")};
        hop.word = "rate_limited";
        record.steps = {RequestStep{}, hop, hop};
        counters.add(record);
        QVERIFY(
            hasLine(textOf(counters), R"(hearth_hops_failed_total{provider="far",reason="rate_limited"} 2)"));
    }

    void labelsAreEscaped_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("label");
        QTest::addRow("a quote") << QStringLiteral("a\"b") << QByteArray("box/a\\\"b");
        QTest::addRow("a backslash") << QStringLiteral("a\\b") << QByteArray("box/a\\\\b");
        QTest::addRow("a line end") << QStringLiteral("a\nb") << QByteArray("box/a\\nb");
        QTest::addRow("a name in Thai") << QStringLiteral("ก") << QByteArray("box/ก");
    }
    void labelsAreEscaped()
    {
        QFETCH(QString, model);
        QFETCH(QByteArray, label);
        RequestCounters counters;
        counters.add(served(model));
        QVERIFY(hasLine(textOf(counters),
            "hearth_requests_total{door=\"responses\",outcome=\"served\",model=\"" + label + "\"} 1"));
    }

    void howManyModelsAreToldApartIsBounded()
    {
        RequestCounters counters;
        const int more = int(RequestCounters::maxSeries) + 7;
        for (int i = 0; i < more; ++i) {
            counters.add(served(QString::number(i)));
        }
        QCOMPARE(counters.models().size(), RequestCounters::maxSeries + 1);
        QVERIFY(hasLine(
            textOf(counters), R"(hearth_requests_total{door="responses",outcome="served",model="other"} 7)"));
        counters.add(served(QStringLiteral("0"))); // known before the bound was reached
        QVERIFY(hasLine(
            textOf(counters), R"(hearth_requests_total{door="responses",outcome="served",model="box/0"} 2)"));
    }

    void tellsWhatIsSoNow()
    {
        MetricsReading reading;
        reading.version = "1.2.3";
        reading.inFlight = 3;
        reading.queued = 1;
        reading.openConnections = 5;
        reading.resting = {{QStringLiteral("far"), "rate_limited", 1500ms}};
        reading.servers = {{QStringLiteral("box"), ServerState::Up}};
        reading.models = {{{QStringLiteral("box"), QStringLiteral("m")}, ModelState::Cold}};
        reading.spentTodayUsd = 0.25;
        reading.upTime = 61s;
        const QByteArray text = writeMetrics(reading);
        for (const char *line : {R"(hearth_build_info{version="1.2.3"} 1)", "hearth_requests_in_flight 3",
                 "hearth_requests_queued 1", "hearth_connections_open 5", "hearth_spent_today_usd 0.25",
                 "hearth_up_seconds 61", R"(hearth_provider_state{provider="box",state="up"} 1)",
                 R"(hearth_model_state{model="box/m",state="cold"} 1)",
                 R"(hearth_provider_resting_seconds{provider="far",reason="rate_limited"} 1.5)"}) {
            QVERIFY2(hasLine(text, line), line);
        }
    }

    /// Each family is announced once, before its samples, and no line is of another form.
    void everyLineIsOfTheFormat()
    {
        RequestCounters counters;
        counters.add(served(QStringLiteral("m")));
        QByteArray family;
        QList<QByteArray> seen;
        for (const QByteArray &line : textOf(counters).chopped(1).split('\n')) {
            if (line.startsWith("# HELP ")) {
                family = line.split(' ').at(2);
                QVERIFY(!seen.contains(family));
                seen.append(family);
            } else if (line.startsWith("# TYPE ")) {
                QCOMPARE(line.split(' ').at(2), family);
            } else {
                QVERIFY2(line.startsWith(family), line.constData());
                bool isNumber = false;
                (void)line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
                QVERIFY2(isNumber, line.constData());
            }
        }
        QVERIFY(seen.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestMetricsText)
#include "tst_metricstext.moc"
