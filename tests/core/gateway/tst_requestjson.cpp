#include "core/gateway/wholerecord.h"
#include "gateway/requestjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestRequestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsItWas()
    {
        const RequestRecord record = wholeRecord();
        const QByteArray line = requestLine(record);
        QVERIFY(!line.contains('\n'));
        QCOMPARE(readRequestLine(line), std::optional(record));
    }

    void anEmptyRecordComesBackAsItWas()
    {
        RequestRecord record;
        record.state = RequestRecord::State::Cancelled;
        QCOMPARE(readRequestLine(requestLine(record)), std::optional(record));
    }

    void whatIsNotKnownIsNotSaid()
    {
        const QJsonObject object = QJsonDocument::fromJson(requestLine(RequestRecord())).object();
        QVERIFY(!object.contains(QLatin1String("input_tokens")));
        QVERIFY(!object.contains(QLatin1String("place"))); // of a model that there is none
        QVERIFY(object.contains(QLatin1String("total_ms")));
    }

    void theKeysAreTheContract()
    {
        const QStringList keys = QJsonDocument::fromJson(requestLine(wholeRecord())).object().keys();
        QCOMPARE(keys.join(u' '),
            QStringLiteral(
                "asked at_ms attempts cached_tokens client cost_usd door error error_code "
                "estimated_input_tokens first_token_ms input_tokens load_ms model output_tokens "
                "passed_through place prompt_cut queued_ms reasoning_tokens region request_id state "
                "status steps stream tokens_per_second total_ms trace_id window_is_loaded "
                "window_tokens"));
    }

    void whatIsTooLongIsCut()
    {
        RequestRecord record = wholeRecord();
        record.errorText = QString(100'000, u'x');
        record.asked = QString(100'000, u'y');
        for (int i = 0; i < 1000; ++i) {
            record.steps.append({RequestStep::Kind::HopFailed, 1ms, record.wentTo, "x", QString(5000, u'z')});
        }
        const QByteArray line = requestLine(record);
        QVERIFY2(line.size() < 64 * 1024, QByteArray::number(line.size()).constData());
        QVERIFY(readRequestLine(line));
    }

    void rubbishIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("hello");
        QTest::addRow("an array") << QByteArray("[]");
        QTest::addRow("without a time") << QByteArray(R"({"door":"chat","state":"served"})");
        QTest::addRow("of an unknown door") << QByteArray(R"({"at_ms":1,"door":"window","state":"served"})");
        QTest::addRow("in an unknown state") << QByteArray(R"({"at_ms":1,"door":"chat","state":"asleep"})");
        QTest::addRow("before all time") << QByteArray(R"({"at_ms":-1,"door":"chat","state":"served"})");
        QTest::addRow("after all time") << QByteArray(R"({"at_ms":1e300,"door":"chat","state":"served"})");
    }
    void rubbishIsNoRecord()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readRequestLine(line));
    }

    void figuresOutsideAllBoundsAreLeftOut()
    {
        const auto record = readRequestLine(
            R"({"at_ms":1,"door":"chat","state":"served","input_tokens":-5,"load_ms":"x","cost_usd":1e99})");
        QVERIFY(record);
        QVERIFY(!record->inputTokens);
        QVERIFY(!record->load);
        QVERIFY(!record->costUsd);
    }

    void lastWordsOfTheUser_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *body, const char *text) {
            QTest::addRow("%s", name) << QByteArray(body) << QString::fromLatin1(text);
        };
        row("Responses, a string", R"({"input":"hi"})", "hi");
        row("Responses, items",
            R"({"input":[{"role":"user","content":[{"type":"input_text","text":"hi"}]},)"
            R"({"type":"function_call","name":"f"}]})",
            "hi");
        row("Chat, the last of two",
            R"({"messages":[{"role":"user","content":"a"},)"
            R"({"role":"assistant","content":"b"},{"role":"user","content":"c"}]})",
            "c");
        row("Chat, parts with an image",
            R"({"messages":[{"role":"user","content":[{"type":"text","text":"what"},)"
            R"({"type":"image_url","image_url":{"url":"x"}},{"type":"text","text":"is it"}]}]})",
            "what\nis it");
        row("Messages, a tool result after the words",
            R"({"messages":[{"role":"user","content":"find it"},)"
            R"({"role":"user","content":[{"type":"tool_result","content":"found"}]}]})",
            "find it");
        row("nothing by the user", R"({"messages":[{"role":"system","content":"a"}]})", "");
        row("no request", "hello", "");
    }
    void lastWordsOfTheUser()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(lastUserText(body), text);
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "tst_requestjson.moc"
