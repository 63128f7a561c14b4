#include "protocol/answerwriter.h"

#include "goldenanswers.h"
#include "protocol/itemstream.h"
#include "protocol/jsontext.h"
#include "support/responseconformance.h"
#include "support/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");
const AnswerIdentity identity{"resp_1", 1795000000, "auto"};

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

/// Events of a chat body: the shortest way to a conforming list.
QList<ResponseEvent> answer(const QByteArray &message, const QByteArray &finish = "stop",
    const QByteArray &usage =
        "{'prompt_tokens':3,'completion_tokens':5,'completion_tokens_details':{'reasoning_tokens':2}}")
{
    return decodeBody(json("{'model':'m','choices':[{'index':0,'message':" + message + ",'finish_reason':'"
                          + finish + "'}],'usage':" + usage + "}"))
        .events;
}

const QByteArray thoughtTextAndCall =
    "{'reasoning_content':'hm','content':'Hi "
    "\\n','tool_calls':[{'id':'call_a','function':{'name':'f','arguments':'{}'}}]}";

QList<SseEvent> eventsOf(const QByteArray &stream)
{
    SseParser parser;
    QList<SseEvent> events;
    const auto fed = parser.feed(stream, events);
    Q_ASSERT(fed);
    return events;
}

} // namespace

class TestAnswerWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAConformingResponsesStream()
    {
        const auto writer = makeResponsesWriter(identity, {});
        const QByteArray stream = writeAll(*writer, answer(thoughtTextAndCall, "tool_calls"));
        QCOMPARE(ResponseConformance::violationsOfStream(stream), QStringList());
        QByteArrayList types;
        for (const SseEvent &event : eventsOf(stream)) {
            types.append(event.type);
        }
        const QByteArrayList expected{"response.created", "response.in_progress",
            "response.output_item.added", "response.content_part.added", "response.reasoning_text.delta",
            "response.reasoning_text.done", "response.content_part.done", "response.output_item.done",
            "response.output_item.added", "response.content_part.added", "response.output_text.delta",
            "response.output_text.done", "response.content_part.done", "response.output_item.done",
            "response.output_item.added", "response.function_call_arguments.delta",
            "response.function_call_arguments.done", "response.output_item.done", "response.completed"};
        QCOMPARE(types, expected);
    }

    void writesSummariesAndEncryptedReasoning()
    {
        ItemStream items("t");
        QList<ResponseEvent> events;
        items.begin(events);
        items.summary("First", events);
        items.summary(".", events);
        items.nextSummaryPart();
        items.summary("Second.", events);
        items.seal("sealed", events);
        items.seal("another", events);
        items.text("Hi", events);
        items.complete(std::nullopt, events);

        const auto writer = makeResponsesWriter(identity, {});
        const QByteArray stream = writeAll(*writer, events);
        QCOMPARE(ResponseConformance::violationsOfStream(stream), QStringList());
        QVERIFY(stream.contains(
            json("'type':'response.reasoning_summary_text.done','sequence_number':10,'item_id':"
                 "'rs_t_0','output_index':0,'summary_index':1,'text':'Second.'")));
        const QByteArray body = writer->wholeBody();
        QVERIFY(
            body.contains(json("{'type':'reasoning','id':'rs_t_0','summary':[{'type':'summary_text','text':"
                               "'First.'},{'type':'summary_text','text':'Second.'}],'content':[],"
                               "'encrypted_content':'sealed','status':'completed'},{'type':'reasoning','id':"
                               "'rs_t_1','summary':[],'content':[],'encrypted_content':'another'")));
        QCOMPARE(ResponseConformance::violationsOfBody(body), QStringList());

        const auto chat = makeChatWriter(identity, {});
        const QByteArray chunks = writeAll(*chat, events);
        QVERIFY(chunks.contains(json("{'reasoning_content':'\\n\\n'}")));
        QVERIFY(chat->wholeBody().contains(json("'reasoning_content':'First.\\n\\nSecond.'")));
    }

    void closesASummaryThatAFailureCuts()
    {
        ItemStream items("t");
        QList<ResponseEvent> events;
        items.begin(events);
        items.summary("First", events);
        items.nextSummaryPart();
        items.summary("Sec", events);
        const auto writer = makeResponsesWriter(identity, {});
        QByteArray stream = writeAll(*writer, events);
        ResponseEvent failed;
        failed.type = ResponseEvent::Type::Failed;
        stream.append(writer->stream(failed));
        QCOMPARE(ResponseConformance::violationsOfStream(stream), QStringList());
    }

    /// A client that wants the final text only gets no thought, raw or summed up.
    void leavesOutReasoningWhereTheClientWantsNone()
    {
        AnswerIdentity quiet = identity;
        quiet.omitReasoning = true;
        ItemStream items("t");
        QList<ResponseEvent> events;
        items.begin(events);
        items.reasoning("raw thought", events);
        items.close("completed", events);
        items.summary("summed thought", events);
        items.nextSummaryPart();
        items.summary("another thought", events);
        items.text("Hi", events);
        items.complete(std::nullopt, events);
        const auto writer = makeChatWriter(quiet, {});
        const QByteArray chunks = writeAll(*writer, events);
        QVERIFY(!chunks.contains("thought") && !chunks.contains("reasoning_content"));
        QVERIFY(chunks.contains(json("{'content':'Hi'}")));
        QVERIFY(!writer->wholeBody().contains("thought"));
    }

    void printsOneEventForOneDelta()
    {
        const auto writer = makeResponsesWriter(identity, {});
        const QList<ResponseEvent> events = answer("{'content':'Hi'}");
        QByteArray out;
        for (const ResponseEvent &event : events) {
            const QByteArray bytes = writer->stream(event);
            out = event.type == ResponseEvent::Type::TextDelta ? bytes : out;
        }
        QCOMPARE(out,
            json("event: response.output_text.delta\ndata: "
                 "{'type':'response.output_text.delta','sequence_number':4,'item_id':"
                 "'msg_test_0','output_index':0,'content_index':0,'delta':'Hi','logprobs':[]}\n\n"));
    }

    void tellsBackTheRequest()
    {
        ResponseRequest request;
        request.instructions = "Be brief.";
        request.maxOutputTokens = 99;
        request.metadata = *JsonText::parse("{ \"trace\" :\n \"x\" }");
        request.temperature = *JsonText::parse("0.70");
        request.reasoningEffort = "low";
        request.reasoningSummary = "auto";
        request.parallelToolCalls = false;
        request.toolChoice = {ToolChoice::Kind::Function, "f"};
        request.tools.append({"f", *JsonText::parse("\"d\""),
            *JsonText::parse("{\"z\":1,\n\"a\":18446744073709551615}"), true});
        request.textFormat = {
            TextFormat::Kind::JsonSchema, "s", {}, *JsonText::parse("{\"type\": \"object\"}"), {}};
        const auto writer = makeResponsesWriter(identity, request);
        const QByteArray stream = writeAll(*writer, answer("{'content':'Hi'}"));
        QCOMPARE(ResponseConformance::violationsOfStream(stream), QStringList());
        const QList<SseEvent> events = eventsOf(stream);
        for (const SseEvent &event : {events.first(), events.last()}) {
            for (const char *part : {"'id':'resp_1'", "'created_at':1795000000", "'model':'auto'",
                     "'instructions':'Be brief.'", "'max_output_tokens':99", "'metadata':{'trace':'x'}",
                     "'temperature':0.70", "'top_p':null", "'reasoning':{'effort':'low','summary':'auto'}",
                     "'parallel_tool_calls':false", "'store':false",
                     "'tool_choice':{'type':'function','name':'f'}",
                     "'tools':[{'type':'function','name':'f','description':'d','parameters':{'z':1,'a':"
                     "18446744073709551615},"
                     "'strict':true}]",
                     "'text':{'format':{'type':'json_schema','name':'s','description':null,'schema':{'type':'"
                     "object'},'strict':"
                     "null}}"}) {
                QVERIFY2(event.data.contains(json(part)), part);
            }
        }
    }

    void endsEachWay_data()
    {
        QTest::addColumn<QList<ResponseEvent>>("events");
        QTest::addColumn<QByteArray>("terminal");
        QTest::addColumn<QByteArray>("holds");
        QTest::addRow("completed with usage")
            << answer("{'content':'Hi'}") << QByteArray("response.completed")
            << QByteArray(
                   "'usage':{'input_tokens':3,'input_tokens_details':{'cached_tokens':0},'output_tokens':5,"
                   "'output_tokens_details':{'reasoning_tokens':2},'total_tokens':8}");
        QTest::addRow("usage unknown") << answer("{'content':'Hi'}", "stop", "null")
                                       << QByteArray("response.completed") << QByteArray("'usage':null");
        QTest::addRow("cut by length")
            << answer("{'content':'Hi'}", "length") << QByteArray("response.incomplete")
            << QByteArray("'incomplete_details':{'reason':'max_output_tokens'}");
        QTest::addRow("an upstream's failure")
            << decodeBody(json("{'error':{'message':'boom','code':'odd'}}")).events
            << QByteArray("response.failed")
            << QByteArray("'error':{'code':'server_error','message':'boom'}");
        QTest::addRow("a rate limit")
            << decodeBody(json("{'error':{'message':'slow','code':429}}")).events
            << QByteArray("response.failed")
            << QByteArray("'error':{'code':'rate_limit_exceeded','message':'slow'}");
    }
    void endsEachWay()
    {
        QFETCH(QList<ResponseEvent>, events);
        QFETCH(QByteArray, terminal);
        QFETCH(QByteArray, holds);
        const auto writer = makeResponsesWriter(identity, {});
        const QByteArray stream = writeAll(*writer, events);
        QCOMPARE(ResponseConformance::violationsOfStream(stream), QStringList());
        const SseEvent last = eventsOf(stream).last();
        QCOMPARE(last.type, terminal);
        QVERIFY2(last.data.contains(json(holds)), last.data.constData());
        // The whole body is the terminal event's response.
        QVERIFY(last.data.contains(writer->wholeBody()));
        QCOMPARE(ResponseConformance::violationsOfBody(writer->wholeBody()), QStringList());
    }

    /// The transport may fail at any event: the writer closes what is open.
    void conformsWhereverAFailureFalls()
    {
        for (const QByteArray &message : {thoughtTextAndCall, QByteArray("{'refusal':'no'}")}) {
            const QList<ResponseEvent> events = answer(message);
            for (qsizetype count = 0; count < events.size(); ++count) {
                QList<ResponseEvent> cut = events.first(count);
                ResponseEvent failed;
                failed.type = ResponseEvent::Type::Failed;
                failed.error = {504, "server_error", "timeout", {}, "silent"};
                cut.append(failed);
                cut.append(events.last()); // nothing may follow
                const auto writer = makeResponsesWriter(identity, {});
                QCOMPARE(ResponseConformance::violationsOfStream(writeAll(*writer, cut)), QStringList());
            }
        }
    }

    void collectsWithoutPrinting()
    {
        const QList<ResponseEvent> events = answer(thoughtTextAndCall, "tool_calls");
        const auto streaming = makeResponsesWriter(identity, {});
        (void)writeAll(*streaming, events);
        const auto collecting = makeResponsesWriter(identity, {});
        for (const ResponseEvent &event : events) {
            collecting->collect(event);
        }
        QCOMPARE(collecting->wholeBody(), streaming->wholeBody());
        const QJsonObject body = QJsonDocument::fromJson(collecting->wholeBody()).object();
        QCOMPARE(body.value(QLatin1String("output")).toArray().size(), 3);
        QCOMPARE(body.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
    }

    void writesChatChunks()
    {
        ResponseRequest request;
        request.includeUsage = true;
        const auto writer = makeChatWriter({"chatcmpl-1", 1795000000, "auto"}, request);
        const QByteArray stream = writeAll(*writer, answer(thoughtTextAndCall, "tool_calls"));
        const QByteArray head =
            "data: {'id':'chatcmpl-1','object':'chat.completion.chunk','created':1795000000,'model':'auto',"
            "'choices':[";
        const auto chunk = [&head](const QByteArray &delta, const QByteArray &finish = "null") -> QByteArray {
            return head + "{'index':0,'delta':{" + delta + "},'logprobs':null,'finish_reason':" + finish
                + "}],'usage':null}\n\n";
        };
        // The text's own line end is escaped in JSON.
        const QByteArray expected = chunk("'role':'assistant','content':''")
            + chunk("'reasoning_content':'hm'") + chunk("'content':'Hi \\n'")
            + chunk("'tool_calls':[{'index':0,'id':'call_a','type':'function','function':{'name':'f','"
                    "arguments':''}}]")
            + chunk("'tool_calls':[{'index':0,'function':{'arguments':'{}'}}]") + chunk("", "'tool_calls'")
            + head
            + "],'usage':{'prompt_tokens':3,'completion_tokens':5,'total_tokens':8,'prompt_tokens_details':{'"
              "cached_tokens':0},"
              "'completion_tokens_details':{'reasoning_tokens':2}}}\n\ndata: [DONE]\n\n";
        QCOMPARE(stream, json(expected));
    }

    void writesChatEndings_data()
    {
        QTest::addColumn<QList<ResponseEvent>>("events");
        QTest::addColumn<bool>("includeUsage");
        QTest::addColumn<QByteArray>("end");
        const QByteArray usageEnd =
            "'completion_tokens_details':{'reasoning_tokens':2}}}\n\ndata: [DONE]\n\n";
        QTest::addRow("usage wanted") << answer("{'content':'Hi'}") << true << usageEnd;
        QTest::addRow("usage not wanted")
            << answer("{'content':'Hi'}") << false
            << QByteArray("'delta':{},'logprobs':null,'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n");
        QTest::addRow("usage wanted but unknown") << answer("{'content':'Hi'}", "stop",
            "null") << true << QByteArray("'finish_reason':'stop'}],'usage':null}\n\ndata: [DONE]\n\n");
        QTest::addRow("length") << answer("{'content':'Hi'}", "length") << false
                                << QByteArray("'finish_reason':'length'}]}\n\ndata: [DONE]\n\n");
        QTest::addRow("content filter")
            << answer("{'content':'Hi'}", "content_filter") << false
            << QByteArray("'finish_reason':'content_filter'}]}\n\ndata: [DONE]\n\n");
        QTest::addRow("an empty answer")
            << answer("{}") << false << QByteArray("'finish_reason':'stop'}]}\n\ndata: [DONE]\n\n");
        QTest::addRow("failed: an error and no [DONE]")
            << decodeBody(json("{'error':{'message':'boom'}}")).events << true
            << QByteArray(
                   "data: {'error':{'message':'boom','type':'server_error','param':null,'code':null}}\n\n");
    }
    void writesChatEndings()
    {
        QFETCH(QList<ResponseEvent>, events);
        QFETCH(bool, includeUsage);
        QFETCH(QByteArray, end);
        ResponseRequest request;
        request.includeUsage = includeUsage;
        const auto writer = makeChatWriter(identity, request);
        const QByteArray stream = writeAll(*writer, events);
        QVERIFY2(stream.endsWith(json(end)), stream.constData());
        QVERIFY(writer->stream(events.last()).isEmpty());
        const bool failed = events.last().type == ResponseEvent::Type::Failed;
        QCOMPARE(stream.startsWith("data: {\"id\":"), !failed);
        QCOMPARE(stream.contains("[DONE]"), !failed);
    }

    void writesChatBodies()
    {
        const auto writer = makeChatWriter({"chatcmpl-1", 1795000000, "auto"}, {});
        for (const ResponseEvent &event : answer(thoughtTextAndCall, "tool_calls")) {
            writer->collect(event);
        }
        QCOMPARE(writer->wholeBody(),
            json("{'id':'chatcmpl-1','object':'chat.completion','created':1795000000,'model':'auto','choices'"
                 ":[{'index':0,"
                 "'message':{'role':'assistant','content':'Hi "
                 "\\n','refusal':null,'reasoning_content':'hm','tool_calls':[{'id':"
                 "'call_a','type':'function','function':{'name':'f','arguments':'{}'}}]},'logprobs':null,'"
                 "finish_reason':"
                 "'tool_calls'}],'usage':{'prompt_tokens':3,'completion_tokens':5,'total_tokens':8,'prompt_"
                 "tokens_details':{"
                 "'cached_tokens':0},'completion_tokens_details':{'reasoning_tokens':2}}}"));
        const auto silent = makeChatWriter(identity, {});
        for (const ResponseEvent &event : answer("{'refusal':'no'}", "stop", "null")) {
            silent->collect(event);
        }
        QVERIFY(silent->wholeBody().contains(json("'content':null,'refusal':'no'}")));
        QVERIFY(silent->wholeBody().endsWith(json("'finish_reason':'stop'}]}")));
    }

    /// Chat in, chat out: the client reads what the server sent.
    void carriesRecordedStreamsThroughBothDoors()
    {
        int streams = 0;
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream() || !recording.target.startsWith("/v1/chat")) {
                continue;
            }
            ++streams;
            const DecodedAnswer first = decodeStream(recording.responseBody, 512);
            ResponseRequest request;
            request.includeUsage = true;
            const DecodedAnswer second =
                decodeStream(writeAll(*makeChatWriter(identity, request), first.events), 100);
            QCOMPARE(second.items(), first.items());
            QCOMPARE(second.last().type, first.last().type);
            QCOMPARE(second.last().usage, first.last().usage);
        }
        QVERIFY(streams > 10);
    }
};

QTEST_GUILESS_MAIN(TestAnswerWriter)
#include "tst_answerwriter.moc"
