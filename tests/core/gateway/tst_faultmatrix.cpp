#include "core/gateway/gatewaybench.h"
#include "protocol/dialects.h"
#include "simulator/simulatedserver.h"
#include "support/responseconformance.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

using Kind = SimulatedFault::Kind;

/// What a client made of an answer.
struct Reading
{
    QStringList violations; ///< Of the door's dialect.
    QString text;
    bool isError = false;
};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QList<SseEvent> events(const QByteArray &body)
{
    SseParser parser;
    QList<SseEvent> all;
    (void)parser.feed(body, all);
    return all;
}

Reading readResponses(const QByteArray &body)
{
    Reading reading;
    reading.violations = ResponseConformance::violationsOfStream(body);
    for (const SseEvent &event : events(body)) {
        const QJsonObject json = object(event.data);
        const QString type = json[QLatin1String("type")].toString();
        if (type == QLatin1String("response.output_text.delta")) {
            reading.text += json[QLatin1String("delta")].toString();
        }
        reading.isError = type == QLatin1String("response.failed");
    }
    return reading;
}

Reading readChat(const QByteArray &body)
{
    Reading reading;
    int finishes = 0;
    bool isDone = false;
    for (const SseEvent &event : events(body)) {
        if (isDone || reading.isError) {
            reading.violations.append(QStringLiteral("something after the end"));
        }
        if (event.data == "[DONE]") {
            isDone = true;
            continue;
        }
        const QJsonObject json = object(event.data);
        if (json.contains(QLatin1String("error"))) {
            reading.isError = true;
            continue;
        }
        for (const QJsonValue &choice : json[QLatin1String("choices")].toArray()) {
            reading.text += choice[QLatin1String("delta")][QLatin1String("content")].toString();
            finishes += choice[QLatin1String("finish_reason")].isString() ? 1 : 0;
        }
    }
    if (!reading.isError && (finishes != 1 || !isDone)) {
        reading.violations.append(QStringLiteral("%1 finish reasons, done %2").arg(finishes).arg(isDone));
    }
    if (reading.isError && (finishes != 0 || isDone)) {
        reading.violations.append(QStringLiteral("an error and a finish"));
    }
    return reading;
}

Reading readMessages(const QByteArray &body)
{
    Reading reading;
    QStringList types;
    int open = 0;
    for (const SseEvent &event : events(body)) {
        const QJsonObject json = object(event.data);
        const QString type = json[QLatin1String("type")].toString();
        types.append(type);
        open += type == QLatin1String("content_block_start") ? 1 : 0;
        open -= type == QLatin1String("content_block_stop") ? 1 : 0;
        reading.text += json[QLatin1String("delta")][QLatin1String("text")].toString();
        reading.isError = reading.isError || type == QLatin1String("error");
    }
    const QString last = reading.isError ? QStringLiteral("error") : QStringLiteral("message_stop");
    if (types.value(0) != QLatin1String("message_start") && !(reading.isError && types.size() == 1)) {
        reading.violations.append(QStringLiteral("begins with ") + types.value(0));
    }
    if (types.isEmpty() || types.constLast() != last || types.count(last) != 1) {
        reading.violations.append(QStringLiteral("ends with ") + types.value(types.size() - 1));
    }
    if (open != 0 && !reading.isError) {
        reading.violations.append(QStringLiteral("%1 blocks open").arg(open));
    }
    return reading;
}

/// The text of an answer that came whole.
QString wholeText(WireDialect door, const QByteArray &body)
{
    const QJsonObject json = object(body);
    switch (door) {
    case WireDialect::Responses: {
        QString text;
        for (const QJsonValue &item : json[QLatin1String("output")].toArray()) {
            for (const QJsonValue &part : item[QLatin1String("content")].toArray()) {
                text += part[QLatin1String("text")].toString();
            }
        }
        return text;
    }
    case WireDialect::ChatCompletions:
        return json[QLatin1String("choices")][0][QLatin1String("message")][QLatin1String("content")]
            .toString();
    case WireDialect::Messages:
        break;
    }
    return json[QLatin1String("content")][0][QLatin1String("text")].toString();
}

/// An error answer of the door: both APIs have `error.message`, Anthropic's a `type` beside it.
QStringList errorViolations(WireDialect door, const QByteArray &body)
{
    const QJsonObject json = object(body);
    QStringList found;
    if (json[QLatin1String("error")][QLatin1String("message")].toString().isEmpty()) {
        found.append(QStringLiteral("no message in ") + QString::fromUtf8(body));
    }
    if ((json[QLatin1String("type")] == QLatin1String("error")) != (door == WireDialect::Messages)) {
        found.append(QStringLiteral("not the door's form"));
    }
    return found;
}

Reading readAnswer(WireDialect door, bool isStream, const RawAnswer &answer)
{
    Reading reading;
    if (answer.status != 200) {
        reading.isError = true;
        reading.violations = errorViolations(door, answer.body);
    } else if (!isStream) {
        reading.text = wholeText(door, answer.body);
    } else if (door == WireDialect::Responses) {
        reading = readResponses(answer.body);
    } else {
        reading = door == WireDialect::Messages ? readMessages(answer.body) : readChat(answer.body);
    }
    return reading;
}

QByteArray requestBody(WireDialect door, bool isStream)
{
    const QByteArray stream = isStream ? "true" : "false";
    if (door == WireDialect::Responses) {
        return R"({"model":"auto","input":"Hi","stream":)" + stream + '}';
    }
    return R"({"model":"auto","max_tokens":500,"messages":[{"role":"user","content":"Hi"}],"stream":)"
        + stream + '}';
}

SimulatedServer::Setup practice(int context)
{
    SimulatedModel model;
    model.id = QStringLiteral("m");
    model.state = SimulatedState::Loaded;
    model.loadedContext = context;
    SimulatedServer::Setup setup;
    setup.models = {model};
    return setup;
}

/// A gateway before a faulty server and, where there is one, a healthy one.
struct Matrix
{
    Bench bench;
    SimulatedServer faulty{practice(8192)};
    SimulatedServer healthy{practice(32768)};

    explicit Matrix(bool isFirst)
    {
        bench.state->config.providers.clear();
        bench.state->config.primary.clear();
        if (!faulty.listen() || !healthy.listen()) {
            qFatal("cannot listen");
        }
        bench.add(QStringLiteral("dead"), QStringLiteral("http://127.0.0.1:1/v1"));
        bench.add(QStringLiteral("faulty"), faulty.baseUrl().toString());
        bench.add(QStringLiteral("healthy"), healthy.baseUrl().toString());
        bench.state->config.providers[1].models[0].contextWindow = 8192;
        bench.state->config.fallbacks = isFirst
            ? QStringList{QStringLiteral("faulty/m"), QStringLiteral("healthy/m")}
            : QStringList{QStringLiteral("dead/m"), QStringLiteral("faulty/m")};
        bench.state->settings.policy.loadBudget = 400ms;
        bench.state->settings.policy.silence = 400ms;
    }
};

bool isMidStream(Kind kind)
{
    return kind == Kind::StallMidStream || kind == Kind::CutMidStream || kind == Kind::Garbage;
}

} // namespace

/// Each fault of the simulator × each door × streaming or not × first or later attempt: the client gets
/// either the whole answer or one well-formed error; no text twice; nothing hangs.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientGetsAnAnswerOrOneError_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("door");
        QTest::addColumn<bool>("isStream");
        QTest::addColumn<bool>("isFirst");
        for (const Kind fault : allSimulatedFaults()) {
            for (int door = 0; door <= static_cast<int>(lastWireDialect); ++door) {
                for (const bool isStream : {true, false}) {
                    for (const bool isFirst : {true, false}) {
                        QTest::addRow("%s, %s, %s, %s attempt", simulatedFaultName(fault).data(),
                            wireDialectName(static_cast<WireDialect>(door)).data(),
                            isStream ? "streamed" : "whole", isFirst ? "first" : "later")
                            << static_cast<int>(fault) << door << isStream << isFirst;
                    }
                }
            }
        }
    }
    void theClientGetsAnAnswerOrOneError()
    {
        QFETCH(int, fault);
        QFETCH(int, door);
        QFETCH(bool, isStream);
        QFETCH(bool, isFirst);
        const auto kind = static_cast<Kind>(fault);
        const auto dialect = static_cast<WireDialect>(door);
        Matrix matrix(isFirst);
        const QByteArray body = requestBody(dialect, isStream);

        // What the answer is without a fault.
        const RawAnswer well = matrix.bench.ask("POST", dialectPath(dialect), body);
        const Reading expected = readAnswer(dialect, isStream, well);
        QCOMPARE(expected.violations, QStringList());
        QVERIFY2(!expected.isError && !expected.text.isEmpty(), well.body.constData());

        SimulatedFault wrong;
        wrong.kind = kind;
        wrong.loadTime = 100ms;
        matrix.faulty.addFault(wrong);
        const RawAnswer answer = matrix.bench.ask("POST", dialectPath(dialect), body);
        QVERIFY2(answer.status != 0 && answer.complete, "it hangs");
        const Reading reading = readAnswer(dialect, isStream, answer);
        QVERIFY2(reading.violations.isEmpty(),
            qPrintable(reading.violations.join(QLatin1Char('\n')) + QLatin1Char('\n')
                + QString::fromUtf8(answer.body)));
        if (reading.isError) {
            QVERIFY2(expected.text.startsWith(reading.text), qPrintable(reading.text));
        } else {
            QCOMPARE(reading.text, expected.text);
        }
        // With a healthy server behind, only what the client has seen the beginning of may fail.
        const bool mayFail = kind != Kind::SlowLoad && (!isFirst || isMidStream(kind));
        QVERIFY2(mayFail || !reading.isError, answer.body.constData());
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
