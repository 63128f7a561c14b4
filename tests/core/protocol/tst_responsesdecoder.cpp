#include "protocol/responsesdecoder.h"

#include "goldenanswers.h"
#include "protocol/sealedreasoning.h"
#include "protocol/ssewriter.h"
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

/// An event of \a type, `response.` left out, with \a members.
QByteArray ev(const QByteArray &type, const QByteArray &members = {})
{
    const QByteArray name = type == "error" ? type : "response." + type;
    return "event: " + name + "\ndata: "
        + json("{'type':'" + name + "'" + (members.isEmpty() ? "" : ",") + members + "}") + "\n\n";
}

QByteArray itemAdded(const QByteArray &item, int index)
{
    return ev("output_item.added", "'output_index':" + QByteArray::number(index) + ",'item':" + item);
}

QByteArray itemDone(const QByteArray &item, int index)
{
    return ev("output_item.done", "'output_index':" + QByteArray::number(index) + ",'item':" + item);
}

QByteArray textDelta(const QByteArray &text, const QByteArray &where = "'item_id':'m1','output_index':0")
{
    return ev("output_text.delta", where + ",'content_index':0,'delta':'" + text + "'");
}

QByteArray message(const QByteArray &text, const QByteArray &status = "completed")
{
    return "{'type':'message','id':'m1','role':'assistant','status':'" + status
        + "','content':[{'type':'output_text','text':'" + text + "','annotations':[]}]}";
}

QByteArray completed(const QByteArray &members = "'status':'completed'")
{
    return ev("completed", "'response':{" + members + "}");
}

DecodedAnswer decode(AnswerDecoder &decoder, const QByteArray &stream, qsizetype chunk)
{
    DecodedAnswer answer;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray piece = stream.mid(at, chunk);
        const auto fed = decoder.feed(piece, answer.events);
        Q_ASSERT(fed);
    }
    decoder.finishFeed(answer.events);
    decoder.end(decoder.strayLine(), answer.events);
    answer.model = decoder.upstreamModel();
    return answer;
}

DecodedAnswer decodeResponses(
    const QByteArray &stream, qsizetype chunk = 1 << 20, const ResponsesSource &source = {})
{
    ResponsesDecoder decoder("test", source);
    return decode(decoder, stream, chunk);
}

DecodedAnswer decodeWhole(const QByteArray &body, const ResponsesSource &source = {})
{
    DecodedAnswer answer;
    ResponsesDecoder decoder("test", source);
    decoder.wholeBody(body, answer.events);
    answer.model = decoder.upstreamModel();
    return answer;
}

/// The answer in a line, as in tst_chatdecoder; summaries as `summary[a|b]`, encrypted content as `+sealed`.
QByteArray summary(const DecodedAnswer &answer)
{
    QByteArrayList words;
    for (const OutputItem &item : answer.items()) {
        const QByteArray mark = item.status == "incomplete" ? "~" : "";
        if (item.kind == OutputItem::Kind::Reasoning) {
            const bool isSummary = !item.summary.isEmpty();
            words.append((isSummary ? "summary" : "reasoning") + mark + "["
                + (isSummary ? item.summary.join('|') : item.text) + "]"
                + (item.encryptedContent.isEmpty() ? "" : "+sealed"));
        } else if (item.kind == OutputItem::Kind::FunctionCall) {
            words.append("call" + mark + "[" + item.callId + " " + item.name + " " + item.arguments + "]");
        } else if (!item.refusal.isEmpty()) {
            words.append("refusal" + mark + "[" + item.refusal + "]");
        } else {
            words.append("text" + mark + "[" + item.text + "]");
        }
    }
    const ResponseEvent &last = answer.last();
    if (last.type == ResponseEvent::Type::Completed) {
        words.append("completed");
    } else if (last.type == ResponseEvent::Type::Incomplete) {
        words.append("incomplete(" + last.reason + ")");
    } else {
        words.append("failed(" + last.error.message + ")");
    }
    return words.join(' ');
}

QStringList violations(const DecodedAnswer &answer)
{
    return ResponseConformance::violationsOfStream(writeResponses(answer.events));
}

const QByteArray call1 = "{'type':'function_call','id':'f1','call_id':'c1','name':'f','arguments':''}";
const QByteArray call2 = "{'type':'function_call','id':'f2','call_id':'c2','name':'g','arguments':''}";
const QByteArray thought = "{'type':'reasoning','id':'r1','summary':[]}";

} // namespace

class TestResponsesDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesStreams_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &stream, const QByteArray &expected) {
            QTest::addRow("%s", name) << stream << expected;
        };
        const QByteArray early = "failed(The upstream stream ended early, without a terminal event.)";
        const QByteArray created = ev("created", "'response':{'id':'r','model':'m'}");
        const QByteArray added = itemAdded(
            "{'type':'message','id':'m1','role':'assistant','status':'in_progress','content':[]}", 0);

        row("a conforming text",
            created + ev("in_progress", "'response':{}") + added
                + ev("content_part.added", "'item_id':'m1','part':{'type':'output_text','text':''}")
                + textDelta("Hel") + textDelta("lo")
                + ev("output_text.done", "'item_id':'m1','output_index':0,'text':'Hello'")
                + ev("content_part.done", "'item_id':'m1','part':{'type':'output_text','text':'Hello'}")
                + itemDone(message("Hello"), 0)
                + completed("'status':'completed','output':[" + message("Hello") + "]"),
            "text[Hello] completed");
        row("deltas alone", textDelta("a") + textDelta("b") + completed(), "text[ab] completed");
        row("deltas that name no item", textDelta("a", "'x':1") + textDelta("b", "'x':1") + completed(),
            "text[ab] completed");
        row("the content_index rises with every delta (older vLLM)",
            ev("output_text.delta", "'item_id':'m1','content_index':0,'delta':'a'")
                + ev("output_text.delta", "'item_id':'m1','content_index':1,'delta':'b'")
                + ev("output_text.done", "'item_id':'m1','content_index':2,'text':'ab'") + completed(),
            "text[ab] completed");
        row("the whole text alone", ev("output_text.done", "'item_id':'m1','text':'ab'") + completed(),
            "text[ab] completed");
        row("the whole item alone", itemDone(message("ab"), 0) + completed(), "text[ab] completed");
        row("the terminal response alone", completed("'output':[" + message("ab") + "]"),
            "text[ab] completed");
        row("the terminal response knows more",
            added + textDelta("a") + completed("'output':[" + message("ab") + "]"), "text[ab] completed");
        row("the terminal response reads differently",
            added + textDelta(" a ") + completed("'output':[" + message("a") + "]"), "text[ a ] completed");
        row("the terminal response lists nothing", textDelta("a") + completed("'output':[]"),
            "text[a] completed");
        row("the item has another id than its deltas",
            added + textDelta("a", "'item_id':'zz'") + textDelta("b", "'item_id':'zz'")
                + ev("output_text.done", "'item_id':'zz','text':'ab'") + itemDone(message("ab"), 0)
                + completed("'output':[" + message("ab") + "]"),
            "text[ab] completed");
        row("two parts of one message",
            added + textDelta("a") + ev("output_text.done", "'item_id':'m1','content_index':0,'text':'a'")
                + textDelta("b") + ev("output_text.done", "'item_id':'m1','content_index':1,'text':'b'")
                + itemDone("{'type':'message','id':'m1','content':[{'type':'output_text','text':'a'},{'type':"
                           "'output_text','text':'b'}]}",
                    0)
                + completed(),
            "text[ab] completed");
        row("two messages stay two",
            textDelta("a") + textDelta("b", "'item_id':'m2','output_index':1") + completed(),
            "text[a] text[b] completed");
        row("unknown events are ignored",
            ev("nonsense.added", "'item_id':'m1'") + ev("web_search_call.searching") + textDelta("a")
                + "event: keepalive\ndata: {}\n\n" + completed(),
            "text[a] completed");
        row("no event lines",
            "data: " + json("{'type':'response.output_text.delta','delta':'a'}")
                + "\n\ndata: " + json("{'type':'response.completed','response':{}}") + "\n\n",
            "text[a] completed");
        row("types in the event lines alone",
            "event: response.output_text.delta\ndata: " + json("{'delta':'a'}")
                + "\n\nevent: response.completed\ndata: {}\n\n",
            "text[a] completed");
        row("everything after the end is ignored",
            textDelta("a") + completed() + textDelta("b") + "data: [DONE]\n\n", "text[a] completed");
        row("escapes and other scripts", textDelta("\\u4e16\\ud83d\\ude00\\n é") + completed(),
            "text[世😀\n é] completed");

        row("reasoning text",
            ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'") + textDelta("a") + completed(),
            "reasoning[hm] text[a] completed");
        row("reasoning by done alone (LM Studio)",
            ev("reasoning_text.done", "'item_id':'r1','text':'hm'") + textDelta("a") + completed(),
            "reasoning[hm] text[a] completed");
        row("reasoning done late (llama-server)",
            itemAdded(thought, 0) + ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'")
                + itemAdded(message(""), 1) + textDelta("a", "'item_id':'m1'")
                + itemDone("{'type':'reasoning','id':'r1','summary':[],'content':[{'type':'reasoning_text','"
                           "text':'hm'"
                           "}],'encrypted_content':''}",
                    0)
                + textDelta("b", "'item_id':'m1'") + completed(),
            "reasoning[hm] text[ab] completed");
        row("reasoning parts (vLLM)",
            itemAdded(thought, 0)
                + ev("reasoning_part.added", "'item_id':'r1','part':{'type':'reasoning_text','text':''}")
                + ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'")
                + ev("reasoning_part.done", "'item_id':'r1','part':{'type':'reasoning_text','text':'hm'}")
                + ev("output_text.delta", "'item_id':'m1','content_index':1,'delta':'a'") + completed(),
            "reasoning[hm] text[a] completed");
        row("reasoning deltas by their older name",
            ev("reasoning.delta", "'item_id':'r1','delta':'hm'") + textDelta("a") + completed(),
            "reasoning[hm] text[a] completed");
        row("a summary without its part (Ollama)",
            ev("reasoning_summary_text.delta", "'item_id':'r1','summary_index':0,'delta':'h'")
                + ev("reasoning_summary_text.delta", "'item_id':'r1','summary_index':0,'delta':'m'")
                + ev("reasoning_summary_text.done", "'item_id':'r1','summary_index':0,'text':'hm'")
                + textDelta("a") + completed(),
            "summary[hm] text[a] completed");
        row("a summary in parts",
            ev("reasoning_summary_part.added", "'item_id':'r1','summary_index':0")
                + ev("reasoning_summary_text.delta", "'item_id':'r1','summary_index':0,'delta':'x'")
                + ev("reasoning_summary_part.done",
                    "'item_id':'r1','summary_index':0,'part':{'type':'summary_text','text':'x'}")
                + ev("reasoning_summary_text.delta", "'item_id':'r1','summary_index':1,'delta':'y'")
                + itemDone(
                    "{'type':'reasoning','id':'r1','summary':[{'type':'summary_text','text':'x'},{'type':"
                    "'summary_text','text':'yz'},{'type':'summary_text','text':'w'}]}",
                    0)
                + textDelta("a") + completed(),
            "summary[x|yz|w] text[a] completed");
        row("raw and summed up is told once",
            ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'")
                + ev("reasoning_summary_text.delta", "'item_id':'r1','summary_index':0,'delta':'hm'")
                + textDelta("a") + completed(),
            "reasoning[hm] text[a] completed");
        row("encrypted reasoning",
            itemAdded(thought, 0)
                + itemDone("{'type':'reasoning','id':'r1','summary':[{'type':'summary_text','text':'x'}],"
                           "'encrypted_content':'zz'}",
                    0)
                + textDelta("a") + completed(),
            "summary[x]+sealed text[a] completed");
        row("encrypted reasoning alone, twice",
            itemDone("{'type':'reasoning','id':'r1','summary':[],'encrypted_content':'zz'}", 0)
                + itemDone("{'type':'reasoning','id':'r2','summary':[],'encrypted_content':'yy'}", 1)
                + textDelta("a")
                + completed(
                    "'output':[{'type':'reasoning','id':'r1','encrypted_content':'zz'},{'type':'reasoning',"
                    "'id':'r2','encrypted_content':'yy'}]"),
            "reasoning[]+sealed reasoning[]+sealed text[a] completed");

        row("think", textDelta("<think>hm</th") + textDelta("ink>a") + completed(),
            "reasoning[hm] text[a] completed");
        row("think, told whole at the end too",
            textDelta("<think>hm</think>a") + completed("'output':[" + message("<think>hm</think>a") + "]"),
            "reasoning[hm] text[a] completed");
        row("think later is text", textDelta("a <think>b</think>") + completed(),
            "text[a <think>b</think>] completed");
        row("a tag that never comes", textDelta(" <") + completed(), "text[ <] completed");
        row("tags where the upstream parses thoughts itself",
            ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'") + textDelta("<think>a</think>")
                + completed(),
            "reasoning[hm] text[<think>a</think>] completed");

        row("a call",
            itemAdded(call1, 0)
                + ev("function_call_arguments.delta", "'item_id':'f1','output_index':0,'delta':'{'")
                + ev("function_call_arguments.delta", "'item_id':'f1','output_index':0,'delta':'}'")
                + ev("function_call_arguments.done", "'item_id':'f1','output_index':0,'arguments':'{}'")
                + completed(),
            "call[c1 f {}] completed");
        row("calls whose ends come late (llama-server)",
            itemAdded(call1, 0) + ev("function_call_arguments.delta", "'item_id':'f1','delta':'{}'")
                + itemAdded(call2, 0) + ev("function_call_arguments.delta", "'item_id':'f2','delta':'{}'")
                + itemDone(QByteArray(call1).replace("''", "'{}'"), 0)
                + itemDone(QByteArray(call2).replace("''", "'{}'"), 1) + completed(),
            "call[c1 f {}] call[c2 g {}] completed");
        row("calls told in turns",
            itemAdded(call1, 0) + itemAdded(call2, 1)
                + ev("function_call_arguments.delta", "'item_id':'f1','delta':'{'")
                + ev("function_call_arguments.delta", "'item_id':'f2','delta':'{'")
                + ev("function_call_arguments.delta", "'item_id':'f1','delta':'}'")
                + ev("function_call_arguments.delta", "'item_id':'f2','delta':'}'") + completed(),
            "call[c1 f {}] call[c2 g {}] completed");
        row("a whole call alone", itemDone(QByteArray(call1).replace("''", "'{}'"), 0) + completed(),
            "call[c1 f {}] completed");
        row("a whole call in the terminal response alone",
            completed("'output':[" + message("a") + "," + QByteArray(call1).replace("''", "'{}'") + "]"),
            "text[a] call[c1 f {}] completed");
        row("arguments as an object", itemDone(QByteArray(call1).replace("''", "{'a': 1}"), 0) + completed(),
            "call[c1 f {\"a\":1}] completed");
        row("no arguments at all", itemAdded(call1, 0) + completed(), "call[c1 f {}] completed");
        row("a call without call_id goes by its id",
            itemDone("{'type':'function_call','id':'f1','name':'f','arguments':'{}'}", 0) + completed(),
            "call[f1 f {}] completed");
        row("a call without any id",
            itemDone("{'type':'function_call','name':'f','arguments':'{}'}", 0) + completed(),
            "call[call_test_0 f {}] completed");
        row("a call without a name",
            ev("function_call_arguments.delta", "'item_id':'f1','delta':'{}'") + completed(),
            "failed(The upstream sent a tool call without a name.)");
        row("the name comes with the end",
            ev("function_call_arguments.delta", "'item_id':'f1','delta':'{}'")
                + ev("function_call_arguments.done", "'item_id':'f1','name':'f','arguments':'{}'")
                + completed(),
            "call[call_test_0 f {}] completed");
        row("text, a call, text",
            textDelta("a") + itemAdded(call1, 1)
                + ev("function_call_arguments.delta", "'item_id':'f1','delta':'{}'")
                + textDelta("b", "'item_id':'m2','output_index':2") + completed(),
            "text[a] call[c1 f {}] text[b] completed");
        row("hosted tools' items are nothing",
            itemDone("{'type':'web_search_call','id':'w'}", 0) + textDelta("a") + completed(),
            "text[a] completed");

        row("a refusal",
            ev("refusal.delta", "'item_id':'m1','delta':'no'")
                + ev("refusal.done", "'item_id':'m1','refusal':'no!'") + completed(),
            "refusal[no!] completed");
        row("a refusal in the item alone",
            itemDone("{'type':'message','id':'m1','content':[{'type':'refusal','refusal':'no'}]}", 0)
                + completed(),
            "refusal[no] completed");

        row("incomplete",
            textDelta("a")
                + ev("incomplete", "'response':{'incomplete_details':{'reason':'max_output_tokens'}}"),
            "text~[a] incomplete(max_output_tokens)");
        row("filtered",
            textDelta("a")
                + ev("incomplete", "'response':{'incomplete_details':{'reason':'content_filter'}}"),
            "text~[a] incomplete(content_filter)");
        row("completed, but its status says otherwise", textDelta("a") + completed("'status':'incomplete'"),
            "text~[a] incomplete(max_output_tokens)");
        row("completed, but its item was cut",
            textDelta("a") + itemDone(message("a", "incomplete"), 0) + completed(),
            "text~[a] incomplete(max_output_tokens)");

        row("failed",
            textDelta("a")
                + ev("failed",
                    "'response':{'status':'failed','error':{'code':'server_error','message':'boom'}}"),
            "text~[a] failed(boom)");
        row("failed without a word", ev("failed", "'response':{}"),
            "failed(The upstream reported an error without a message.)");
        row("completed, but failed", completed("'status':'failed','error':{'message':'boom'}"),
            "failed(boom)");
        row("cancelled", textDelta("a") + completed("'status':'cancelled'"),
            "text~[a] failed(The upstream cancelled the answer.)");
        row("a flat error", textDelta("a") + ev("error", "'code':'c','message':'boom','param':null"),
            "text~[a] failed(boom)");
        row("a nested error", ev("error", "'error':{'code':'c','message':'boom'}"), "failed(boom)");
        row("response.error (OpenRouter)",
            "data: " + json("{'type':'response.error','error':{'message':'boom'}}") + "\n\n", "failed(boom)");
        row("an error without type", "data: " + json("{'error':{'message':'boom'}}") + "\n\n",
            "failed(boom)");
        row("an error that is no JSON", "event: error\ndata: boom\n\n", "failed(boom)");
        row("no JSON", textDelta("a") + "data: {oops\n\n",
            "text~[a] failed(The upstream sent an event that is not JSON.)");
        row("the end without a terminal event", textDelta("a"), "text~[a] " + early);
        row("[DONE] without a terminal event", textDelta("a") + "data: [DONE]\n\n", "text~[a] " + early);
        row("nothing at all", "", early);
        row("the router's stray line", textDelta("a") + "proxy error: gone\n",
            "text~[a] failed(The upstream stream ended early, without a terminal event: proxy error: gone.)");
        row("keys in errors are masked", ev("error", "'message':'bad key sk-abcdef123456'"),
            "failed(bad key sk-…)");
    }
    void decodesStreams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        const DecodedAnswer whole = decodeResponses(stream);
        QCOMPARE(summary(whole), expected);
        QCOMPARE(violations(whole), QStringList());
        for (const qsizetype size : {1, 3, 17}) {
            QCOMPARE(decodeResponses(stream, size).events, whole.events);
        }
    }

    void decodesTheRecordings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char *name, const QByteArray &end) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << end;
        };
        row("responses_stream_stop", "completed");
        row("responses_tool_call_stream", "completed");
        row("think_responses_stream_full", "completed");
        row("think_responses_cut_in_thought_stream", "completed");
        row("think_none_responses_stream", "completed");
        row("router_responses_stream", "completed");
        row("err_output_format_mismatch_responses_stream",
            "failed(The model produced output that does not match the expected peg-native format)");
        row("responses_nonstream", "completed");
        row("responses_tool_call", "completed");
        row("think_responses_nonstream", "completed");
    }
    void decodesTheRecordings()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, end);
        const Transcript recording = readTranscript(transcripts, name);
        const QByteArray &body = recording.responseBody;
        const bool isStream = recording.isEventStream();
        const DecodedAnswer answer = isStream ? decodeResponses(body) : decodeWhole(body);
        QCOMPARE(violations(answer), QStringList());
        QVERIFY2(summary(answer).endsWith(end), summary(answer).constData());
        QVERIFY(!answer.items().isEmpty());
        QVERIFY(!summary(answer).contains("<think>"));
        QVERIFY(answer.model.isEmpty() == name.startsWith(QLatin1String("err_")));
        for (const qsizetype size : {1, 5, 64}) {
            QVERIFY(!isStream || decodeResponses(body, size).events == answer.events);
        }
    }

    /// What our own writer sends reads back as it was: text, thoughts, summaries, calls, usage, any ending.
    void readsWhatTheWriterWrites()
    {
        const QByteArray stream = ev("reasoning_text.delta", "'item_id':'r1','delta':'hm'")
            + ev("reasoning_summary_text.delta", "'item_id':'r2','summary_index':0,'delta':'x'")
            + ev("reasoning_summary_text.delta", "'item_id':'r2','summary_index':1,'delta':'y'")
            + textDelta("a") + itemDone(QByteArray(call1).replace("''", "'{}'"), 2)
            + completed(
                "'usage':{'input_tokens':3,'output_tokens':5,'input_tokens_details':{'cached_tokens':1},"
                "'output_tokens_details':{'reasoning_tokens':2}}");
        const DecodedAnswer first = decodeResponses(stream);
        QCOMPARE(summary(first), QByteArray("reasoning[hm] summary[x|y] text[a] call[c1 f {}] completed"));
        const DecodedAnswer second = decodeResponses(writeResponses(first.events));
        QCOMPARE(summary(second), summary(first));
        QVERIFY(second.last().usage == (ResponseUsage{3, 1, 5, 2}));
        QCOMPARE(second.events.size(), first.events.size());
    }

    void sealsEncryptedReasoning()
    {
        ResponsesSource source;
        source.sealTag = "openai";
        const DecodedAnswer answer = decodeResponses(
            itemDone("{'type':'reasoning','id':'rs_9','summary':[],'encrypted_content':'gAAA.b-_='}", 0)
                + completed(),
            1 << 20, source);
        const auto opened = openedReasoning(answer.items().first().encryptedContent);
        QVERIFY(opened);
        QVERIFY(*opened == (SealedReasoning{"openai", "rs_9", "gAAA.b-_="}));
        for (const QByteArray &other :
            {QByteArray(), QByteArray("gAAA"), QByteArray("hearth.sealed"), QByteArray("hearth.sealed.a.b"),
                QByteArray("hearth.sealed.!.b.c"), QByteArray("hearth.sealed.YQ.Yg.Yw.ZA")}) {
            QVERIFY(!openedReasoning(other));
        }
    }

    void noticesAnAnswerCutAtItsLimit_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("at the limit") << qint64(48) << QByteArray("text~[a] incomplete(max_output_tokens)");
        QTest::addRow("below it") << qint64(47) << QByteArray("text[a] completed");
    }
    void noticesAnAnswerCutAtItsLimit()
    {
        QFETCH(qint64, told);
        QFETCH(QByteArray, expected);
        ResponsesSource source;
        source.outputLimit = 48;
        const QByteArray usage =
            "'usage':{'input_tokens':3,'output_tokens':" + QByteArray::number(told) + "}";
        const DecodedAnswer answer = decodeResponses(textDelta("a") + completed(usage), 1 << 20, source);
        QCOMPARE(summary(answer), expected);
        QCOMPARE(answer.last().usage->outputTokens, told);
    }

    void decodesWholeBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
            QTest::addRow("%s", name) << json(body) << expected;
        };
        row("text", "{'status':'completed','error':null,'output':[" + message("ab") + "]}",
            "text[ab] completed");
        row("thoughts, text and a call",
            "{'output':[{'type':'reasoning','id':'r1','summary':[],'content':[{'type':'reasoning_text','text'"
            ":'hm'}]},"
                + message("a") + "," + QByteArray(call1).replace("''", "'{}'") + "]}",
            "reasoning[hm] text[a] call[c1 f {}] completed");
        row("content as a string", "{'output':[{'type':'message','content':'ab'}]}", "text[ab] completed");
        row("a thought whose opening tag is in the prompt",
            "{'output':[" + message("hm\\n</think>\\n\\nHi") + "]}", "reasoning[hm\n] text[Hi] completed");
        row("cut",
            "{'status':'incomplete','incomplete_details':{'reason':'max_output_tokens'},'output':["
                + message("a", "incomplete") + "]}",
            "text~[a] incomplete(max_output_tokens)");
        row("no items", "{'status':'completed','output':[]}", "completed");
        row("failed", "{'status':'failed','error':{'message':'boom'},'output':[]}", "failed(boom)");
        row("failed without output", "{'status':'failed','error':{'message':'boom'}}", "failed(boom)");
        row("an error with status 200", "{'error':'Unexpected endpoint or method. (POST /x)'}",
            "failed(Unexpected endpoint or method. (POST /x))");
        row("a flat error", "{'object':'error','message':'boom'}", "failed(boom)");
        row("not done yet", "{'status':'queued','output':[]}",
            "failed(The upstream answered before it was done.)");
        row("another dialect", "{'choices':[]}", "failed(The upstream's answer holds no output.)");
        row("no JSON", "<html>", "failed(The upstream's answer is not JSON.)");
    }
    void decodesWholeBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const DecodedAnswer answer = decodeWhole(body);
        QCOMPARE(summary(answer), expected);
        QCOMPARE(violations(answer), QStringList());
    }

    /// Ordinary text must not wait: each delta comes out with its event.
    void delaysNoText()
    {
        ResponsesDecoder decoder("t");
        QList<ResponseEvent> out;
        decoder.event({{}, json("{'type':'response.output_text.delta','delta':'H'}"), {}}, out);
        QCOMPARE(out.last().type, ResponseEvent::Type::TextDelta);
        QCOMPARE(out.last().delta, QByteArray("H"));
    }

    void endsOnceWhateverFollows()
    {
        ResponsesDecoder decoder("t");
        QList<ResponseEvent> out;
        decoder.event({{}, json("{'type':'response.output_text.delta','delta':'H'}"), {}}, out);
        decoder.fail({504, "server_error", "timeout", {}, "silent for 60 s"}, out);
        QVERIFY(decoder.isFinished());
        const qsizetype count = out.size();
        QCOMPARE(out.last().error.code, QByteArray("timeout"));
        decoder.fail({}, out);
        decoder.end({}, out);
        decoder.event({{}, "{}", {}}, out);
        decoder.wholeBody("{}", out);
        QCOMPARE(out.size(), count);
    }

    void refusesEndlessAnswers_data()
    {
        QTest::addColumn<QByteArray>("endless"); // its # is the number of the event
        const QByteArray big(1024 * 1024, 'x');
        QTest::addRow("text") << json("{'type':'response.output_text.delta','delta':'") + big + json("'}");
        QTest::addRow("items") << json("{'type':'response.output_item.added','output_index':#,'item':{'type':"
                                       "'message','id':'i#'}}");
        QTest::addRow("arguments of a call that waits for its name")
            << json("{'type':'response.function_call_arguments.delta','item_id':'a','delta':'") + big
                + json("'}");
    }
    void refusesEndlessAnswers()
    {
        QFETCH(QByteArray, endless);
        ResponsesDecoder decoder("t");
        QList<ResponseEvent> out;
        for (int i = 0; i < 5000 && !decoder.isFinished(); ++i) {
            out.clear();
            decoder.event({{}, QByteArray(endless).replace('#', QByteArray::number(i)), {}}, out);
        }
        QVERIFY(decoder.isFinished());
        QVERIFY(out.last().error.message.contains("larger than 64 MiB"));
    }
};

QTEST_APPLESS_MAIN(TestResponsesDecoder)
#include "tst_responsesdecoder.moc"
