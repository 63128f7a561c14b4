#include "protocol/answerwriter.h"

#include "goldenanswers.h"
#include "protocol/messagesdecoder.h"
#include "protocol/sealedthinking.h"
#include "support/messagesconformance.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");
const AnswerIdentity identity{"msg_1", 1795000000, "auto"};

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

/// Events of a chat body: the shortest way to a conforming list.
QList<ResponseEvent> answer(const QByteArray &message, const QByteArray &finish = "stop",
    const QByteArray &usage =
        "{'prompt_tokens':9,'completion_tokens':5,'prompt_tokens_details':{'cached_tokens':6},"
        "'completion_tokens_details':{'reasoning_tokens':2}}")
{
    return decodeBody(json("{'model':'m','choices':[{'index':0,'message':" + message + ",'finish_reason':'"
                          + finish + "'}],'usage':" + usage + "}"))
        .events;
}

/// Events of a Messages body with \a content.
QList<ResponseEvent> messagesAnswer(const QByteArray &content)
{
    MessagesDecoder decoder("test");
    QList<ResponseEvent> events;
    decoder.wholeBody(json("{'content':[" + content + "],'stop_reason':'end_turn'}"), events);
    return events;
}

const QByteArray thoughtTextAndCall =
    "{'reasoning_content':'hm','content':'Hi "
    "\\n','tool_calls':[{'id':'call_a','function':{'name':'f','arguments':'{"
    "}'}}]}";

QByteArray wire(const QByteArray &type, const QByteArray &members = {})
{
    return json("event: " + type + "\ndata: {'type':'" + type + "'" + members + "}\n\n");
}

QByteArray streamOf(const QList<ResponseEvent> &events, const AnswerIdentity &as = identity)
{
    return writeAll(*makeMessagesWriter(as, {}), events);
}

QByteArray bodyOf(const QList<ResponseEvent> &events, const AnswerIdentity &as = identity)
{
    const auto writer = makeMessagesWriter(as, {});
    for (const ResponseEvent &event : events) {
        writer->collect(event);
    }
    return writer->wholeBody();
}

const QByteArray noUsage =
    "'usage':{'input_tokens':0,'cache_creation_input_tokens':0,'cache_read_input_tokens':0,'"
    "output_tokens':0}";

} // namespace

class TestMessagesWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAStream()
    {
        const QByteArray stream = streamOf(answer(thoughtTextAndCall, "tool_calls"));
        QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
        const auto delta = [](int index, const QByteArray &members) {
            return wire("content_block_delta",
                ",'index':" + QByteArray::number(index) + ",'delta':{" + members + "}");
        };
        const auto start = [](int index, const QByteArray &members) {
            return wire("content_block_start",
                ",'index':" + QByteArray::number(index) + ",'content_block':{" + members + "}");
        };
        const auto stop = [](int index) {
            return wire("content_block_stop", ",'index':" + QByteArray::number(index));
        };
        const QByteArray expected =
            wire("message_start",
                ",'message':{'id':'msg_1','type':'message','role':'assistant','model':'auto','"
                "content':[],'stop_reason':null,'stop_sequence':null,"
                    + noUsage + "}")
            + start(0, "'type':'thinking','thinking':'','signature':''")
            + delta(0, "'type':'thinking_delta','thinking':'hm'")
            + delta(0, "'type':'signature_delta','signature':''") + stop(0)
            + start(1, "'type':'text','text':''") + delta(1, "'type':'text_delta','text':'Hi \\n'") + stop(1)
            + start(2, "'type':'tool_use','id':'call_a','name':'f','input':{}")
            + delta(2, "'type':'input_json_delta','partial_json':'{}'") + stop(2)
            + wire("message_delta",
                ",'delta':{'stop_reason':'tool_use','stop_sequence':null},'usage':{'input_tokens':3,'cache_"
                "creation_"
                "input_tokens':0,'cache_read_input_tokens':6,'output_tokens':5,'output_tokens_details':{'"
                "thinking_"
                "tokens':2}}")
            + wire("message_stop");
        QCOMPARE(stream, expected);
    }

    void writesABody()
    {
        const QByteArray body = bodyOf(answer(thoughtTextAndCall, "tool_calls"));
        QCOMPARE(MessagesConformance::violationsOfBody(body), QStringList());
        QCOMPARE(body,
            json("{'id':'msg_1','type':'message','role':'assistant','model':'auto','content':[{'type':'"
                 "thinking','"
                 "thinking':'hm','signature':''},{'type':'text','text':'Hi "
                 "\\n'},{'type':'tool_use','id':'call_a','name'"
                 ":'f','input':{}}],'stop_reason':'tool_use','stop_sequence':null,'usage':{'input_tokens':3,'"
                 "cache_"
                 "creation_input_tokens':0,'cache_read_input_tokens':6,'output_tokens':5,'output_tokens_"
                 "details':{'"
                 "thinking_tokens':2}}}"));
    }

    void endsEachWay_data()
    {
        QTest::addColumn<QList<ResponseEvent>>("events");
        QTest::addColumn<QByteArray>("reason");
        QTest::addRow("an end") << answer("{'content':'a'}") << QByteArray("end_turn");
        QTest::addRow("calls") << answer(thoughtTextAndCall) << QByteArray("tool_use");
        QTest::addRow("cut") << answer("{'content':'a'}", "length") << QByteArray("max_tokens");
        QTest::addRow("cut inside a call")
            << answer(thoughtTextAndCall, "length") << QByteArray("max_tokens");
        QTest::addRow("filtered") << answer("{'content':'a'}", "content_filter") << QByteArray("refusal");
        QTest::addRow("refused in words") << answer("{'refusal':'no'}") << QByteArray("refusal");
        QTest::addRow("nothing said") << answer("{}") << QByteArray("end_turn");
        QTest::addRow("usage unknown") << answer("{'content':'a'}", "stop", "null") << QByteArray("end_turn");
    }
    void endsEachWay()
    {
        QFETCH(QList<ResponseEvent>, events);
        QFETCH(QByteArray, reason);
        const QByteArray told = json("'stop_reason':'" + reason + "','stop_sequence':null");
        const QByteArray stream = streamOf(events);
        QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
        QVERIFY2(stream.contains(told), stream.constData());
        QVERIFY(stream.endsWith(wire("message_stop")));
        const QByteArray body = bodyOf(events);
        QCOMPARE(MessagesConformance::violationsOfBody(body), QStringList());
        QVERIFY2(body.contains(told), body.constData());
    }

    void tellsFailures_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("type");
        QTest::addRow("a server's") << QByteArray("{'message':'boom'}") << QByteArray("api_error");
        QTest::addRow("a rate limit")
            << QByteArray("{'message':'boom','code':429}") << QByteArray("rate_limit_error");
        QTest::addRow("overload by name")
            << QByteArray("{'message':'boom','type':'overloaded_error'}") << QByteArray("overloaded_error");
    }
    void tellsFailures()
    {
        QFETCH(QByteArray, error);
        QFETCH(QByteArray, type);
        const QList<ResponseEvent> failed = decodeBody(json("{'error':" + error + "}")).events;
        const QByteArray told =
            json("{'type':'error','error':{'type':'" + type + "','message':'boom'},'request_id':null}");
        const QByteArray stream = streamOf(failed);
        QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
        QVERIFY2(stream.endsWith(QByteArray("event: error\ndata: " + told + "\n\n")), stream.constData());
        QCOMPARE(bodyOf(failed), told);
    }

    /// The transport may fail at any event, and nothing follows the end.
    void conformsWhereverAFailureFalls()
    {
        const QList<ResponseEvent> events = answer(thoughtTextAndCall);
        for (qsizetype count = 0; count <= events.size(); ++count) {
            QList<ResponseEvent> cut = events.first(count);
            ResponseEvent failed;
            failed.type = ResponseEvent::Type::Failed;
            failed.error = {504, "server_error", "timeout", {}, "silent"};
            cut.append(failed);
            cut.append(events.last());
            const QByteArray stream = streamOf(cut);
            QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
            QCOMPARE(stream.contains("timeout_error"), count < events.size());
        }
    }

    void keepsThoughtsBackWhereTold()
    {
        const AnswerIdentity silent{"msg_1", 0, "auto", true};
        const QList<ResponseEvent> events = answer(thoughtTextAndCall, "tool_calls");
        const QByteArray stream = streamOf(events, silent);
        QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
        QVERIFY(!stream.contains("thinking_delta") && !stream.contains("hm"));
        QVERIFY(stream.contains(json("'index':0,'content_block':{'type':'text'")));
        QVERIFY(!bodyOf(events, silent).contains("\"thinking\""));
    }

    void tellsWhatIsNoObjectAsItStands_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addRow("an object") << QByteArray(" {\\\"a\\\": 1}") << QByteArray("{'a':1}");
        QTest::addRow("nothing") << QByteArray("") << QByteArray("{}");
        QTest::addRow("cut") << QByteArray("{\\\"a") << QByteArray("{'unreadable_arguments':'{\\\"a'}");
        QTest::addRow("a list") << QByteArray("[1]") << QByteArray("{'unreadable_arguments':'[1]'}");
    }
    void tellsWhatIsNoObjectAsItStands()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, input);
        const QByteArray body = bodyOf(answer(
            "{'tool_calls':[{'id':'1','function':{'name':'f','arguments':'" + arguments + "'}}]}", "length"));
        QVERIFY2(body.contains(json("'input':" + input + "}")), body.constData());
    }

    void givesSignedThoughtsBack()
    {
        const QByteArray content = "{'type':'thinking','thinking':'hm','signature':'SIG'},{'type':'redacted_"
                                   "thinking','data':'ENC'},{'type':'"
                                   "thinking','thinking':'','signature':'X'},{'type':'text','text':'Hi'}";
        const QList<ResponseEvent> events = messagesAnswer(content);
        QVERIFY(bodyOf(events).contains(json("'content':[" + content + "]")));
        const QByteArray stream = streamOf(events);
        QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
        QVERIFY(stream.contains(json("'delta':{'type':'signature_delta','signature':'SIG'}")));
        QVERIFY(stream.contains(json("'content_block':{'type':'redacted_thinking','data':'ENC'}")));
    }

    /// Encrypted reasoning of another dialect goes through the client as a signature and comes back as it
    /// was.
    void carriesForeignThoughts()
    {
        QCOMPARE(thinkingBlockOf("hm", "gAAAAA==").signature, QByteArray("hearth.responses.gAAAAA=="));
        QCOMPARE(encryptedContentOf(thinkingBlockOf("hm", "gAAAAA==")), QByteArray("gAAAAA=="));
        QVERIFY(!isSealedThinking("gAAAAA=="));
        QVERIFY(!isSealedThinking("hearth.messages.%%"));
        QVERIFY(encryptedContentOf({"hm", {}, {}}).isEmpty());
    }

    void partsSummariesByABlankLine()
    {
        using Type = ResponseEvent::Type;
        QList<ResponseEvent> events;
        const auto say = [&events](Type type, const QByteArray &delta = {}) {
            ResponseEvent event;
            event.type = type;
            event.part = ResponseEvent::Part::Summary;
            event.item.kind = OutputItem::Kind::Reasoning;
            event.item.encryptedContent = type == Type::ItemDone ? "gAAAAA" : "";
            event.delta = delta;
            events.append(event);
        };
        say(Type::Created);
        say(Type::ItemAdded);
        for (const char *text : {"one", "two"}) {
            say(Type::PartAdded);
            say(Type::ReasoningDelta, text);
            say(Type::PartDone);
        }
        say(Type::ItemDone);
        say(Type::Completed);
        QCOMPARE(MessagesConformance::violationsOfStream(streamOf(events)), QStringList());
        QVERIFY(bodyOf(events).contains(
            json("{'type':'thinking','thinking':'one\\n\\ntwo','signature':'hearth.responses.gAAAAA'}")));
    }

    /// Messages in, Messages out: the client reads what the server sent.
    void carriesRecordedMessagesThrough()
    {
        for (const char *name : {"messages_stream", "messages_tool_call_stream", "think_messages_stream"}) {
            MessagesDecoder first("test");
            const DecodedAnswer sent =
                decodeStream(first, readTranscript(transcripts, QString::fromLatin1(name)).responseBody, 512);
            const QByteArray stream = streamOf(sent.events);
            QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
            MessagesDecoder second("test");
            const DecodedAnswer read = decodeStream(second, stream, 100);
            QCOMPARE(read.items(), sent.items());
            QCOMPARE(read.last().type, sent.last().type);
            QCOMPARE(read.last().usage, sent.last().usage);
            MessagesDecoder whole("test");
            DecodedAnswer atOnce;
            whole.wholeBody(bodyOf(sent.events), atOnce.events);
            QCOMPARE(atOnce.last().type, sent.last().type);
            QCOMPARE(atOnce.textOf(OutputItem::Kind::Message), sent.textOf(OutputItem::Kind::Message));
        }
    }

    void tellsWhatWentIntoTheCache()
    {
        const QByteArray told = R"("usage":{"input_tokens":3,"cache_creation_input_tokens":20,)"
                                R"("cache_read_input_tokens":100,"output_tokens":7})";
        MessagesDecoder decoder("test");
        const DecodedAnswer answer = decodeStream(decoder,
            "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{" + told
                + "}}\n\nevent: message_delta\ndata: "
                  "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}"
                  ",\"usage\":{\"output_tokens\":7}}\n\nevent: message_stop\ndata: "
                  "{\"type\":\"message_stop\"}\n\n",
            100);
        QVERIFY2(streamOf(answer.events).contains(told), streamOf(answer.events).constData());
    }

    /// Chat upstream, Messages client: nothing is lost on the way, and what comes out conforms.
    void carriesRecordedChatThrough()
    {
        int streams = 0;
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream() || !recording.target.startsWith("/v1/chat")) {
                continue;
            }
            ++streams;
            const DecodedAnswer sent = decodeStream(recording.responseBody, 512);
            const QByteArray stream = streamOf(sent.events);
            QCOMPARE(MessagesConformance::violationsOfStream(stream), QStringList());
            MessagesDecoder decoder("test");
            const DecodedAnswer read = decodeStream(decoder, stream, 100);
            QCOMPARE(read.last().type, sent.last().type);
            if (sent.last().type != ResponseEvent::Type::Failed) {
                QCOMPARE(read.items(), sent.items());
                QCOMPARE(
                    read.last().usage.value_or(ResponseUsage()), sent.last().usage.value_or(ResponseUsage()));
            }
        }
        QVERIFY(streams > 10);
    }
};

QTEST_GUILESS_MAIN(TestMessagesWriter)
#include "tst_messageswriter.moc"
