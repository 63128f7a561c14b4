#include "protocol/streamwatch.h"

#include "support/responseconformance.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");

/// JSON written with single quotes.
QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

QByteArray data(const QByteArray &quotedJson)
{
    return "data: " + json(quotedJson) + "\n\n";
}

QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return data("{'id':'c','model':'m','choices':[{'index':0,'delta':" + delta + ",'finish_reason':" + finish
        + "}]}");
}

QByteArray text(const QByteArray &token)
{
    return chunk("{'content':'" + token + "'}");
}

QByteArray named(const QByteArray &type, const QByteArray &members = {})
{
    return "event: " + type + "\n" + data("{'type':'" + type + "'" + members + "}");
}

const QByteArray stop = chunk("{}", "'stop'");
const QByteArray done = "data: [DONE]\n\n";
const QByteArray created = named("response.created",
    ",'sequence_number':0,'response':{'id':'r','object':'response','status':'in_progress','model':'m','"
    "output':[]"
    "}");
const QByteArray delta = named("response.output_text.delta",
    ",'sequence_number':1,'item_id':'i','output_index':0,'content_index':0,'delta':'a'");
const QByteArray completed = named("response.completed",
    ",'response':{'status':'completed','error':null,'usage':{'input_tokens':3,'output_tokens':5,"
    "'input_tokens_details':{'cached_tokens':2},'output_tokens_details':{'reasoning_tokens':1}}}");
const QByteArray messageStart = named("message_start",
    ",'message':{'id':'x','model':'m','usage':{'input_tokens':2,'cache_read_input_tokens':5,"
    "'cache_creation_input_tokens':1,'output_tokens':1}}");
const QByteArray block = named("content_block_start", ",'index':0,'content_block':{'type':'text','text':''}")
    + named("content_block_delta", ",'index':0,'delta':{'type':'text_delta','text':'a'}");
const QByteArray messageStop =
    named("message_delta", ",'delta':{'stop_reason':'end_turn'},'usage':{'output_tokens':9}")
    + named("message_stop");

/// In a line: `output finished error(…) 3+5 tokens (2 cached, 1 thought)`, and what closing() adds after `|`.
QByteArray verdict(WireDialect dialect, const QByteArray &stream, qsizetype size)
{
    StreamWatch watch(dialect);
    for (qsizetype at = 0; at < stream.size(); at += size) {
        const QByteArray piece = stream.mid(at, size);
        watch.feed(QByteArray(piece.constData(), piece.size())); // goes away at once
    }
    watch.end();
    QByteArrayList words;
    if (watch.hasOutput()) {
        words.append("output");
    }
    if (watch.isFinished()) {
        words.append("finished");
    }
    if (watch.error()) {
        words.append("error(" + watch.error()->message + ")");
    }
    if (const auto usage = watch.usage()) {
        words.append(QByteArray::number(usage->inputTokens) + "(" + QByteArray::number(usage->cachedTokens)
            + ")+" + QByteArray::number(usage->outputTokens) + "("
            + QByteArray::number(usage->reasoningTokens) + ")");
    }
    words.append("| " + watch.closing().replace("\n", "~").replace('"', '\''));
    return words.join(' ');
}

} // namespace

class TestStreamWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watches_data()
    {
        QTest::addColumn<WireDialect>("dialect");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        WireDialect dialect = WireDialect::ChatCompletions;
        const auto row = [&dialect](const char *name, const QByteArray &stream, const QByteArray &expected) {
            QTest::addRow("%s: %s", wireDialectName(dialect).data(), name) << dialect << stream << expected;
        };
        const QByteArray early = "data: {'error':{'message':'The upstream stream ended early, without a "
                                 "finish.','type':'server_error','param':null,'code':null}}~~";
        row("a whole answer",
            chunk("{'role':'assistant','content':''}") + text("a") + text("b") + stop + done,
            "output finished | ");
        row("usage at the end",
            text("a") + stop
                + data("{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':5,"
                       "'prompt_tokens_details':{'cached_tokens':2}}}")
                + done,
            "output finished 3(2)+5(0) | ");
        row("no [DONE]", text("a") + stop, "output finished | data: [DONE]~~");
        row("the last blank line is missing", text("a") + stop + "data: [DONE]", "output finished | ~~");
        row("the finish lacks its blank line", text("a") + stop.chopped(2),
            "output finished | ~~data: [DONE]~~");
        row("[DONE] alone is no finish", text("a") + text("b") + done, "output | " + early);
        row("the end comes early", text("a") + text("b"), "output | " + early);
        row("the end comes within an event", text("a") + "data: {\"choi", "output | ~~" + early);
        row("nothing", "", "| " + early);
        row("a role alone is no output", chunk("{'role':'assistant','content':null}"), "| " + early);
        row("keep-alives are no output", ": PROCESSING\n\n: PROCESSING\n\n", "| " + early);
        row("reasoning is output", chunk("{'reasoning_content':'a'}"), "output | " + early);
        row("a call is output", chunk("{'tool_calls':[{'index':0}]}") + chunk("{}", "'tool_calls'") + done,
            "output finished | ");
        row("an empty answer", stop + done, "finished | ");
        row("a finish with text in it", chunk("{'content':'a'}", "'stop'") + done, "output finished | ");
        row("the finish after like chunks", text("a") + text("b") + text("c\\\"") + stop + done,
            "output finished | ");
        row("a text that speaks of a finish", text("\\\"finish_reason\\\":\\\"stop\\\"") + text("b"),
            "output | " + early);
        row("two choices, one finished",
            data("{'choices':[{'index':0,'delta':{'content':'a'}},{'index':1,'delta':{'content':'a'}}]}")
                + stop + done,
            "output | " + early);
        row("two choices, both finished",
            data("{'choices':[{'index':1,'delta':{'content':'a'},'finish_reason':'stop'}]}") + stop + done,
            "output finished | ");
        row("an error in the stream", text("a") + data("{'error':{'message':'boom'}}"),
            "output error(boom) | ");
        row("an error before all", data("{'error':{'message':'boom'}}") + done, "error(boom) | ");
        row("an error as a string", data("{'error':'boom'}"), "error(boom) | ");
        row("a flat error", data("{'object':'error','message':'boom'}"), "error(boom) | ");
        row("an error event", "event: error\ndata: boom\n\n", "error(boom) | ");
        row("an error in a choice is told again", data("{'choices':[{'error':{'message':'boom'}}]}"),
            "error(boom) | data: "
            "{'error':{'message':'boom','type':'server_error','param':null,'code':null}}~~");
        row("finish error", text("a") + chunk("{}", "'error'") + done,
            "output error(The upstream ended the answer with finish reason 'error'.) | data: "
            "{'error':{'message':"
            "'The upstream ended the answer with finish reason 'error'.','type':'server_error','param':null,"
            "'code':null}}~~");
        row("no error", data("{'error':null,'choices':[{'index':0,'delta':{'content':'a'}}]}") + stop + done,
            "output finished | ");
        row("no JSON", "data: {oops\n\n",
            "error(The upstream sent a chunk that is not JSON.) | data: {'error':{'message':'The upstream "
            "sent a "
            "chunk that is not JSON.','type':'server_error','param':null,'code':null}}~~");
        row("a stray line", text("a") + "proxy error: gone\n",
            "output | ~~data: {'error':{'message':'The upstream stream ended early, without a finish: proxy "
            "error: "
            "gone.','type':'server_error','param':null,'code':null}}~~");
        row("completions of text",
            data("{'choices':[{'index':0,'text':'a','finish_reason':null}]}")
                + data("{'choices':[{'index':0,'text':'b','finish_reason':null}]}")
                + data("{'choices':[{'index':0,'text':'','finish_reason':'length'}]}") + done,
            "output finished | ");

        dialect = WireDialect::Responses;
        const QByteArray failed =
            "event: response.failed~data: {'type':'response.failed','sequence_number':%1,"
            "'response':{'id':'r','object':'response','model':'m','status':'failed','error':"
            "{'code':'server_error','message':'The upstream stream ended early, without a "
            "finish.'},'incomplete_details':null,'output':[%2],'usage':null}}~~";
        const auto failedAt = [&failed](const QByteArray &number, const QByteArray &items = {}) {
            return QByteArray(failed).replace("%1", number).replace("%2", items);
        };
        row("a whole answer", created + delta + completed, "output finished 3(2)+5(1) | ");
        row("[DONE] after it", created + delta + completed + done, "output finished 3(2)+5(1) | ");
        row("without event lines", data("{'type':'response.completed','response':{}}"), "finished | ");
        row("the type in the event line alone", "event: response.completed\n" + data("{'response':{}}"),
            "finished | ");
        row("a space after the colon", created + data("{'type': 'response.output_text.delta'}"),
            "output | " + failedAt("2"));
        row("the type not first", created + data("{'delta':'x','type':'response.output_text.delta'}"),
            "output | " + failedAt("2"));
        row("cut short is finished", created + delta + named("response.incomplete", ",'response':{}"),
            "output finished | ");
        row("created alone is no output", created + named("response.in_progress", ",'response':{}"),
            "| " + failedAt("2"));
        row("an item is output", created + named("response.output_item.added", ",'item':{}"),
            "output | " + failedAt("2"));
        row("the end comes early", created + delta + delta, "output | " + failedAt("3"));
        row("done items are told at the end",
            created + named("response.output_item.done", ",'sequence_number':7,'item':{'id': 'x'}") + delta,
            "output | " + failedAt("9", "{'id':'x'}"));
        row("[DONE] alone is no finish", created + delta + done, "output | " + failedAt("2"));
        row("the end within an event", created + delta + "event: resp", "output | ~~" + failedAt("2"));
        row("nothing was created", "",
            "| event: error~data: {'type':'error','sequence_number':0,'code':'server_error','message':'The "
            "upstream "
            "stream ended early, without a finish.','param':null}~~");
        row("failed",
            created + named("response.failed", ",'response':{'error':{'code':'c','message':'boom'}}"),
            "error(boom) | ");
        row("completed, but failed",
            created
                + named("response.completed", ",'response':{'status':'failed','error':{'message':'boom'}}"),
            "error(boom) | ");
        row("a flat error", created + delta + named("error", ",'code':'c','message':'boom'"),
            "output error(boom) | ");
        row("a nested error", created + named("error", ",'error':{'message':'boom'}"), "error(boom) | ");
        row("an error without a type", created + data("{'error':{'message':'boom'}}"), "error(boom) | ");
        row("an error that clients do not know",
            created + named("response.error", ",'code':'c','message':'boom'"),
            "error(boom) | "
                + failedAt("2")
                      .replace("server_error", "c")
                      .replace("The upstream stream ended early, without a finish.", "boom"));

        dialect = WireDialect::Messages;
        const QByteArray apiError =
            "event: error~data: {'type':'error','error':{'type':'api_error','message':'The "
            "upstream stream ended early, without a finish.'},'request_id':null}~~";
        row("a whole answer", messageStart + block + named("content_block_stop", ",'index':0") + messageStop,
            "output finished 8(5)+9(0) | ");
        row("the end comes early", messageStart + block, "output 8(5)+1(0) | " + apiError);
        row("a start alone is no output", messageStart + named("ping"), "8(5)+1(0) | " + apiError);
        row("a stop reason is no finish",
            messageStart + block + named("message_delta", ",'delta':{'stop_reason':'end_turn'}"),
            "output 8(5)+1(0) | " + apiError);
        row("an error",
            messageStart + named("error", ",'error':{'type':'overloaded_error','message':'boom'}"),
            "error(boom) 8(5)+1(0) | ");
        row("a space after the colon", messageStart + data("{'type': 'content_block_delta'}") + messageStop,
            "output finished 8(5)+9(0) | ");
        row("usage told whole at the end",
            messageStart
                + named("message_delta",
                    ",'usage':{'input_tokens':4,'cache_read_input_tokens':0,'cache_creation_input_tokens':0,"
                    "'output_tokens':9,'output_tokens_details':{'thinking_tokens':6}}")
                + named("message_stop"),
            "finished 4(0)+9(6) | ");
    }
    void watches()
    {
        QFETCH(WireDialect, dialect);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        for (const qsizetype size :
            {qMax<qsizetype>(1, stream.size()), qsizetype(1), qsizetype(3), qsizetype(50)}) {
            QCOMPARE(verdict(dialect, stream, size), expected);
        }
    }

    void watchesTheRecordings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<WireDialect>("dialect");
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream() || recording.responseAbridged) {
                continue;
            }
            if (recording.target.startsWith("/v1/chat")) {
                QTest::addRow("%s", qPrintable(name)) << name << WireDialect::ChatCompletions;
            } else if (recording.target.startsWith("/v1/responses")) {
                QTest::addRow("%s", qPrintable(name)) << name << WireDialect::Responses;
            } else if (recording.target.startsWith("/v1/messages")) {
                QTest::addRow("%s", qPrintable(name)) << name << WireDialect::Messages;
            }
        }
    }
    void watchesTheRecordings()
    {
        QFETCH(QString, name);
        QFETCH(WireDialect, dialect);
        const QByteArray stream = readTranscript(transcripts, name).responseBody;
        const QByteArray whole = verdict(dialect, stream, stream.size());
        const bool isBroken =
            name.startsWith(QLatin1String("err_")) || name.contains(QLatin1String("cut_by_unload"));
        QCOMPARE(whole.contains("finished "), !isBroken);
        for (const qsizetype size : {1, 7, 100}) {
            QCOMPARE(verdict(dialect, stream, size), whole);
        }
    }

    /// Chunks that are like the one before are not read: what they say beside must be noticed.
    void noticesWhatALikeChunkSaysBeside()
    {
        StreamWatch watch(WireDialect::ChatCompletions);
        watch.feed(QByteArray(text("a") + text("b")));
        watch.feed(chunk("{'content':'x','tool_calls':[{'index':0}]}", "'stop'"));
        QVERIFY(watch.isFinished());
    }

    void tellsAGivenReason()
    {
        StreamWatch watch(WireDialect::Messages);
        watch.feed(QByteArray(messageStart + block));
        const QByteArray closing = watch.closing(ProtocolError{504, "server_error", "timeout", {}, "silent"});
        QVERIFY2(closing.contains("\"type\":\"timeout_error\",\"message\":\"silent\""), closing.constData());
        QCOMPARE(watch.error()->code, QByteArray("timeout"));
        QCOMPARE(watch.closing(), QByteArray());
    }

    void keepsBackHalfEvents()
    {
        StreamWatch watch(WireDialect::ChatCompletions);
        watch.feed(QByteArray(text("a") + stop + "data: [DO"));
        QCOMPARE(watch.openBytes(), qsizetype(9));
        watch.feed("NE]");
        QCOMPARE(watch.openBytes(), qsizetype(12));
        watch.end(); // it was whole but for its blank line
        QCOMPARE(watch.openBytes(), qsizetype(0));
        QCOMPARE(watch.closing(), QByteArray("\n\n"));
    }

    /// What is appended to a clean stream that breaks off makes it a conforming one.
    void closesResponsesConformingly()
    {
        StreamWatch watch(WireDialect::Responses);
        const QByteArray head = "event: response.created\ndata: "
            + json("{'type':'response.created','sequence_number':0,'response':{'id':'r','object':'response',"
                   "'created_at':1,'status':'in_progress','error':null,'incomplete_details':null,'"
                   "instructions':null,"
                   "'metadata':{},'model':'m','output':[],'parallel_tool_calls':true,'temperature':1,'tool_"
                   "choice':"
                   "'auto','tools':[],'top_p':1,'usage':null}}")
            + "\n\n";
        const QByteArray stream = head
            + QByteArray(head)
                  .replace("created", "in_progress")
                  .replace(":0,", ":1,")
                  .replace("in_progress_at", "created_at");
        watch.feed(stream);
        QCOMPARE(
            ResponseConformance::violationsOfStream(QByteArray(stream + watch.closing())), QStringList());
    }

    void boundsOneEvent()
    {
        StreamWatch watch(WireDialect::Messages);
        const QByteArray piece(1024 * 1024, 'x');
        watch.feed("data: ");
        for (int i = 0; i < 17; ++i) {
            watch.feed(piece);
        }
        QVERIFY(watch.error());
        QVERIFY(watch.error()->message.contains("larger than 16 MiB"));
    }

    void readsTheUsageOfWholeBodies_data()
    {
        QTest::addColumn<WireDialect>("dialect");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<ResponseUsage>>("expected");
        using Usage = std::optional<ResponseUsage>;
        QTest::addRow("Responses") << WireDialect::Responses
                                   << json("{'usage':{'input_tokens':3,'output_tokens':5}}")
                                   << Usage(ResponseUsage{3, 0, 5, 0});
        QTest::addRow("Chat Completions")
            << WireDialect::ChatCompletions << json("{'usage':{'prompt_tokens':3,'completion_tokens':5}}")
            << Usage(ResponseUsage{3, 0, 5, 0});
        QTest::addRow("Messages") << WireDialect::Messages
                                  << json("{'usage':{'input_tokens':3,'cache_read_input_tokens':4,"
                                          "'output_tokens':5}}")
                                  << Usage(ResponseUsage{7, 4, 5, 0});
        QTest::addRow("none") << WireDialect::Responses << json("{'usage':null}") << Usage();
        QTest::addRow("negative") << WireDialect::Responses
                                  << json("{'usage':{'input_tokens':-3,'output_tokens':5}}") << Usage();
        QTest::addRow("no JSON") << WireDialect::Responses << QByteArray("<html>") << Usage();

        const auto chat = [](const char *name, const QByteArray &body, const Usage &expected) {
            QTest::addRow("%s", name) << WireDialect::ChatCompletions << body << expected;
        };
        const QByteArray counts = json("{'prompt_tokens':3,'completion_tokens':5}");
        const QByteArray others = json("{'prompt_tokens':7,'completion_tokens':7}");
        const Usage usual(ResponseUsage{3, 0, 5, 0});
        chat("before other members", json("{'a':1, 'usage' : ") + counts + json(", 'b':[{}],'c':'x'} \n"),
            usual);
        chat("first of all", json("{ 'usage':") + counts + json(",'b':{'usage':3}}"), usual);
        chat("within another member", json("{'a':{'usage':") + counts + "}}", Usage());
        chat("within an array", json("[{'usage':") + counts + "}]", Usage());
        chat("outside, another within a later member",
            json("{'usage':") + counts + json(",'a':{'usage':") + others + "}}", usual);
        chat("the last of two counts", json("{'usage':") + others + json(",'usage':") + counts + "}", usual);
        chat("the last of two counts, however it is written",
            json("{'usage':") + others + ",\"us\\u0061ge\":" + counts + "}", usual);
        chat("a null after it", json("{'usage':") + others + json(",'usage':null}"), Usage());
        chat("within a text",
            json("{'usage':") + counts + ",\"a\":\", \\\"usage\\\":{\\\"prompt_tokens\\\":7}\"}", usual);
        chat("at the end of another name", json("{'usage':") + counts + ",\",\\\"usage\":" + others + "}",
            usual);
        chat("as a text", json("{'usage':") + counts + json(",'a':'usage'}"), usual);
        chat("as a text in a list", json("{'usage':") + counts + json(",'a':['b','usage']}"), usual);
        chat("far from the end", json("{'usage':") + counts + ",\"a\":\"" + QByteArray(5000, 'x') + "\"}",
            usual);
        chat("behind a long text", "{\"a\":\"" + QByteArray(5000, 'x') + json("','usage':") + counts + "}",
            usual);
        chat("an embedding's", json("{'data':[],'usage':{'prompt_tokens':3,'total_tokens':3}}"),
            Usage(ResponseUsage{3, 0, 0, 0}));
        chat("with details",
            json("{'usage':{'prompt_tokens':9,'prompt_tokens_details':{'cached_tokens':4,'cache_write_tokens'"
                 ":1},"
                 "'completion_tokens':5,'completion_tokens_details':{'reasoning_tokens':2}},'b':1}"),
            Usage(ResponseUsage{9, 4, 5, 2, 1}));
        chat("broken", json("{'usage':{'prompt_tokens':3,,'completion_tokens':5}}"), Usage());
        chat("cut off", json("{'usage':") + counts, Usage());
    }
    void readsTheUsageOfWholeBodies()
    {
        QFETCH(WireDialect, dialect);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<ResponseUsage>, expected);
        QCOMPARE(readWholeUsage(dialect, body), expected);
    }
};

QTEST_APPLESS_MAIN(TestStreamWatch)
#include "tst_streamwatch.moc"
