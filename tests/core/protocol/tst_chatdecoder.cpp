#include "protocol/chatdecoder.h"

#include "goldenanswers.h"
#include "protocol/ssewriter.h"
#include "support/responseconformance.h"
#include "support/transcript.h"

#include <QTest>

#include <random>

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

/// A chunk with \a delta and, when given, a finish reason.
QByteArray chunk(const QByteArray &delta, const QByteArray &finish = {})
{
    const QByteArray reason = finish.isEmpty() ? QByteArray("null") : QByteArray("'" + finish + "'");
    return data("{'id':'c','model':'m','choices':[{'index':0,'delta':" + delta + ",'finish_reason':" + reason
        + "}]}");
}

QByteArray content(const QByteArray &text)
{
    return chunk("{'content':'" + text + "'}");
}

const QByteArray stop = chunk("{}", "stop");
const QByteArray done = "data: [DONE]\n\n";

/// The answer in a line: `reasoning[…] text[…] call[id name arguments] completed`; `~` marks incomplete
/// items.
QByteArray summary(const DecodedAnswer &answer)
{
    QByteArrayList words;
    for (const OutputItem &item : answer.items()) {
        const QByteArray mark = item.status == "incomplete" ? "~" : "";
        if (item.kind == OutputItem::Kind::Reasoning) {
            words.append("reasoning" + mark + "[" + item.text + "]");
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

} // namespace

class TestChatDecoder : public QObject
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
        const QByteArray early = "failed(The upstream stream ended early, without a finish reason.)";

        row("text",
            chunk("{'role':'assistant','content':null}") + content("Hel") + content("lo") + stop + done,
            "text[Hello] completed");
        row("role only and empty content are nothing",
            chunk("{'role':'assistant'}") + content("") + stop + done, "completed");
        row("finish, then the end without [DONE]", content("a") + stop, "text[a] completed");
        row("[DONE] without finish", content("a") + done, "text~[a] " + early);
        row("the end without finish", content("a"), "text~[a] " + early);
        row("nothing at all", "", early);
        row("[DONE] alone", done, early);
        row("text in the finish chunk", content("a") + chunk("{'content':'b'}", "stop") + done,
            "text[ab] completed");
        row("everything after [DONE] is ignored", content("a") + stop + done + content("b"),
            "text[a] completed");
        row("finish length", content("a") + chunk("{}", "length") + done,
            "text~[a] incomplete(max_output_tokens)");
        row("finish content_filter", content("a") + chunk("{}", "content_filter"),
            "text~[a] incomplete(content_filter)");
        row("finish error", content("a") + chunk("{}", "error"),
            "text~[a] failed(The upstream ended the answer with finish reason 'error'.)");
        row("an unknown finish reason is an end", content("a") + chunk("{}", "eos"), "text[a] completed");
        row("other choices are ignored",
            data("{'choices':[{'index':1,'delta':{'content':'x'},'finish_reason':'stop'},{'index':0,'delta':{"
                 "'content':'a'}}]}")
                + stop,
            "text[a] completed");
        row("a missing index is the first choice",
            data("{'id':'c','choices':[{'delta':{'content':'a'}}]}") + stop, "text[a] completed");
        row("message instead of delta",
            data("{'id':'c','choices':[{'index':0,'message':{'content':'a'},'finish_reason':'stop'}]}"),
            "text[a] completed");
        row("unknown chunks are ignored",
            data("{}") + data("[]") + data("{'choices':{}}") + content("a") + stop, "text[a] completed");
        row("escapes and other scripts", content("\\u4e16\\ud83d\\ude00\\n é") + stop,
            "text[世😀\n é] completed");
        row("content as parts",
            chunk("{'content':[{'type':'thinking','thinking':[{'type':'text','text':'hm'}]},{'type':'text','"
                  "text':'a'}]}")
                + stop,
            "reasoning[hm] text[a] completed");
        row("the last key counts", chunk("{'content':'x','content':'a'}") + stop, "text[a] completed");

        row("reasoning_content", chunk("{'reasoning_content':'hm'}") + content("a") + stop,
            "reasoning[hm] text[a] completed");
        row("reasoning",
            chunk("{'reasoning':'h'}") + chunk("{'reasoning':'m','content':''}") + content("a") + stop,
            "reasoning[hm] text[a] completed");
        row("both fields say the same",
            chunk("{'reasoning':'hm','reasoning_content':'hm'}") + content("a") + stop,
            "reasoning[hm] text[a] completed");
        row("reasoning_details first",
            chunk("{'reasoning':'x','reasoning_details':[{'type':'reasoning.text','text':'h'},{'type':'"
                  "reasoning.summary',"
                  "'summary':'m'}]}")
                + stop,
            "reasoning[hm] completed");
        row("encrypted details alone",
            chunk("{'reasoning':'hm','reasoning_details':[{'type':'reasoning.encrypted','data':'zz'}]}")
                + stop,
            "reasoning[hm] completed");
        row("reasoning and content in one chunk", chunk("{'content':'a','reasoning':'hm'}") + stop,
            "reasoning[hm] text[a] completed");
        row("reasoning again after text",
            chunk("{'reasoning':'x'}") + content("a") + chunk("{'reasoning':'y'}") + stop,
            "reasoning[x] text[a] reasoning[y] completed");
        row("cut inside the thought", chunk("{'reasoning':'x'}") + chunk("{}", "length"),
            "reasoning~[x] incomplete(max_output_tokens)");
        row("llama-swap's chatter is no reasoning",
            data("{'choices':[{'delta':{'reasoning_content':'loading...'}}]}") + content("a") + stop,
            "text[a] completed");

        row("think", content("<think>hm</think>a") + stop, "reasoning[hm] text[a] completed");
        row("think with line ends", content("\\n<think>\\nhm\\nx\\n</think>\\n\\na\\n") + stop,
            "reasoning[hm\nx\n] text[a\n] completed");
        row("an empty thought", content("<think>\\n\\n</think>\\n\\na") + stop, "text[a] completed");
        row("a thought without end", content("<think>hm </thi") + stop, "reasoning[hm </thi] completed");
        row("a cut thought", content("<think>hm") + chunk("{}", "length"),
            "reasoning~[hm] incomplete(max_output_tokens)");
        row("think later is text", content("a <think>b</think>") + stop,
            "text[a <think>b</think>] completed");
        row("what looks like a tag", content("<thi") + content("nker>") + stop, "text[<thinker>] completed");
        row("a tag that never comes", content(" <") + stop, "text[ <] completed");
        row("space alone is text", content(" \\n") + stop, "text[ \n] completed");
        row("a closing tag at the start", content("\\n</think>\\n\\na") + stop, "text[a] completed");
        row("a closing tag later is text", content("hm</think>a") + stop, "text[hm</think>a] completed");
        row("tags where the upstream parses thoughts itself",
            chunk("{'reasoning':'hm'}") + content("<think>a</think>") + stop,
            "reasoning[hm] text[<think>a</think>] completed");
        row("a thought, then a call",
            content("<think>hm</think>\\n")
                + chunk("{'tool_calls':[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]}")
                + chunk("{}", "tool_calls"),
            "reasoning[hm] call[1 f {}] completed");
        row("space before a call is dropped",
            content("\\n\\n")
                + chunk("{'tool_calls':[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]}")
                + chunk("{}", "tool_calls"),
            "call[1 f {}] completed");

        row("refusal", chunk("{'refusal':'no'}") + chunk("{'refusal':'!'}") + stop, "refusal[no!] completed");
        row("refusal after text", content("a") + chunk("{'refusal':'no'}") + stop,
            "text[a] refusal[no] completed");

        row("an error object",
            content("a") + data("{'error':{'code':500,'message':'boom','type':'server_error'}}"),
            "text~[a] failed(boom)");
        row("an error as a string", data("{'error':'boom'}") + done, "failed(boom)");
        row("a flat error", data("{'object':'error','message':'boom','code':400}") + done, "failed(boom)");
        row("an error event", "event: error\n" + data("{'message':'boom'}"), "failed(boom)");
        row("an error event that is no JSON", "event: error\ndata: boom\n\n", "failed(boom)");
        row("an error in the choice", data("{'choices':[{'index':0,'error':{'message':'boom'}}]}"),
            "failed(boom)");
        row("an error beside a choice",
            data("{'choices':[{'index':0,'delta':{'content':''},'finish_reason':'error'}],'error':{'message':"
                 "'boom'}}"),
            "failed(boom)");
        row("no error: null", data("{'error':null,'choices':[{'index':0,'delta':{'content':'a'}}]}") + stop,
            "text[a] completed");
        row("no JSON", content("a") + "data: {oops\n\n" + stop,
            "text~[a] failed(The upstream sent a chunk that is not JSON.)");
        row("the router's stray line", content("a") + "proxy error: Failed to read connection\n",
            "text~[a] failed(The upstream stream ended early, without a finish reason: proxy error: Failed "
            "to read "
            "connection.)");
        row("the old server's stray line", content("a") + json("error: {'code':500,'message':'boom'}\n"),
            "text~[a] failed(boom)");
        row("a stray line after the finish", content("a") + stop + "proxy error: x\n", "text[a] completed");
        row("keys in errors are masked", data("{'error':{'message':'bad key sk-abcdef123456'}}"),
            "failed(bad key sk-…)");
    }
    void decodesStreams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        const DecodedAnswer whole = decodeStream(stream, qMax<qsizetype>(1, stream.size()));
        QCOMPARE(summary(whole), expected);
        QCOMPARE(violations(whole), QStringList());
        for (const qsizetype size : {1, 3, 17}) {
            QCOMPARE(decodeStream(stream, size).events, whole.events);
        }
    }

    void putsToolCallsTogether_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QList<QByteArray> &deltas, const QByteArray &expected,
                             const QByteArray &finish = "tool_calls") {
            QByteArray stream;
            for (const QByteArray &delta : deltas) {
                stream.append(
                    chunk(delta.startsWith('[') ? QByteArray("{'tool_calls':" + delta + "}") : delta));
            }
            QTest::addRow("%s", name) << stream + chunk("{}", finish) + done << expected;
        };
        row("in pieces",
            {"[{'index':0,'id':'1','type':'function','function':{'name':'f','arguments':''}}]",
                "[{'index':0,'function':{'arguments':'{\\'a'}}]",
                "[{'index':0,'function':{'arguments':'\\':1}'}}]"},
            "call[1 f {\"a\":1}] completed");
        row("whole, one after the other",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]",
                "[{'index':1,'id':'2','function':{'name':'g','arguments':'{}'}}]"},
            "call[1 f {}] call[2 g {}] completed");
        row("whole, in one chunk",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}},{'index':1,'id':'2','function':{"
             "'name':'g',"
             "'arguments':'{}'}}]"},
            "call[1 f {}] call[2 g {}] completed");
        row("id and name repeated",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{'}}]",
                "[{'index':0,'id':'1','function':{'name':'f','arguments':'}'}}]"},
            "call[1 f {}] completed");
        row("the same index, another id",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]",
                "[{'index':0,'id':'2','function':{'name':'f','arguments':'{}'}}]"},
            "call[1 f {}] call[2 f {}] completed");
        row("the same index, no ids",
            {"[{'index':0,'function':{'name':'f','arguments':'{}'}}]",
                "[{'index':0,'function':{'name':'f','arguments':'{}'}}]"},
            "call[call_test_0 f {}] call[call_test_1 f {}] completed");
        row("no index, ids",
            {"[{'id':'1','function':{'name':'f','arguments':'{'}}]",
                "[{'id':'1','function':{'arguments':'}'}}]",
                "[{'id':'2','function':{'name':'g','arguments':'{}'}}]"},
            "call[1 f {}] call[2 g {}] completed");
        row("no index, no ids",
            {"[{'function':{'name':'f','arguments':'{'}}]", "[{'function':{'arguments':'}'}}]",
                "[{'function':{'name':'g','arguments':'{}'}}]"},
            "call[call_test_0 f {}] call[call_test_1 g {}] completed");
        row("arguments as an object",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':{'a': [1, 'b c']}}}]"},
            "call[1 f {\"a\":[1,\"b c\"]}] completed");
        row("no arguments at all", {"[{'index':0,'id':'1','function':{'name':'f'}}]"},
            "call[1 f {}] completed");
        row("pieces of two calls interleaved",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':''}}]",
                "[{'index':1,'id':'2','function':{'name':'g','arguments':''}}]",
                "[{'index':0,'function':{'arguments':'{\\'a\\':1'}}]",
                "[{'index':1,'function':{'arguments':'{\\'b\\':'}}]",
                "[{'index':0,'function':{'arguments':'}'}}]", "[{'index':1,'function':{'arguments':'2}'}}]"},
            "call[1 f {\"a\":1}] call[2 g {\"b\":2}] completed");
        row("the name comes later",
            {"[{'index':0,'id':'1','function':{'arguments':''}}]", "[{'index':0,'function':{'name':'f'}}]",
                "[{'index':0,'function':{'arguments':'{}'}}]"},
            "call[1 f {}] completed");
        row("the legacy form",
            {"{'function_call':{'name':'f','arguments':'{'}}", "{'function_call':{'arguments':'}'}}"},
            "call[call_test_0 f {}] completed", "function_call");
        row("text before",
            {"{'content':'a'}", "[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]"},
            "text[a] call[1 f {}] completed");
        row("text after",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]", "{'content':'a'}"},
            "call[1 f {}] text[a] completed");
        row("space between the pieces",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{'}}]", "{'content':'\\n'}",
                "[{'index':0,'function':{'arguments':'}'}}]"},
            "call[1 f {}] completed");
        row("cut in the middle", {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{\\'a'}}]"},
            "call~[1 f {\"a] incomplete(max_output_tokens)", "length");
        row("cut in the second",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]",
                "[{'index':1,'id':'2','function':{'name':'g','arguments':'{'}}]"},
            "call[1 f {}] call~[2 g {] incomplete(max_output_tokens)", "length");
        row("arguments for a call that text has closed",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{'}}]", "{'content':'a'}",
                "[{'index':0,'function':{'arguments':'}'}}]"},
            "call[1 f {] text~[a] failed(The upstream sent arguments that belong to no open tool call.)");
        row("arguments of no call", {"[{'function':{'arguments':'{}'}}]"},
            "failed(The upstream sent arguments that belong to no open tool call.)");
        row("a call without a name", {"[{'index':0,'id':'1','function':{'arguments':'{}'}}]"},
            "failed(The upstream sent a tool call without a name.)");
        row("finish stop with a forced call (vLLM)",
            {"[{'index':0,'id':'1','function':{'name':'f','arguments':'{}'}}]"}, "call[1 f {}] completed",
            "stop");
    }
    void putsToolCallsTogether()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        // The rows escape a quote inside a string as \' : json() makes it \" .
        const DecodedAnswer answer = decodeStream(stream, stream.size());
        QCOMPARE(summary(answer), expected);
        QCOMPARE(violations(answer), QStringList());
    }

    void splitsThoughtsWhereverTheChunksFall()
    {
        const QByteArray text = "\n<think>\nI </think no\n\nthink</think>\n\nHello <think> you";
        for (qsizetype first = 0; first <= text.size(); ++first) {
            for (qsizetype second = first; second <= text.size(); ++second) {
                QByteArray stream;
                for (QByteArray piece :
                    {text.first(first), text.sliced(first, second - first), text.sliced(second)}) {
                    stream.append(content(piece.replace("\n", "\\n")));
                }
                const DecodedAnswer answer = decodeStream(stream + stop, stream.size() + stop.size());
                QCOMPARE(summary(answer),
                    QByteArray("reasoning[I </think no\n\nthink] text[Hello <think> you] completed"));
            }
        }
    }

    /// Ordinary text must not wait: each delta comes out with its chunk.
    void delaysNoText()
    {
        ChatDecoder decoder("t");
        QList<ResponseEvent> out;
        decoder.event({{}, json("{'id':'c','choices':[{'index':0,'delta':{'content':'H'}}]}"), {}}, out);
        QCOMPARE(out.last().type, ResponseEvent::Type::TextDelta);
        QCOMPARE(out.last().delta, QByteArray("H"));
    }

    void readsUsage_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<std::optional<ResponseUsage>>("usage");
        using Usage = std::optional<ResponseUsage>;
        QTest::addRow("after the finish, without choices") << content("a") + stop
                + data("{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':5,'total_tokens':8}}")
                + done << Usage(ResponseUsage{3, 0, 5, 0});
        QTest::addRow("with details") << stop
                + data(
                    "{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':5,'prompt_tokens_details':{"
                    "'cached_tokens':2},'completion_tokens_details':{'reasoning_tokens':4}}}")
                                      << Usage(ResponseUsage{3, 2, 5, 4});
        QTest::addRow("on every chunk: the last counts")
            << data("{'id':'c','choices':[{'index':0,'delta':{'content':'a'}}],'usage':{'prompt_tokens':3,'"
                    "completion_tokens':1}}")
                + data("{'id':'c','choices':[{'index':0,'delta':{},'finish_reason':'stop'}],'usage':{'prompt_"
                       "tokens':3,"
                       "'completion_tokens':2}}")
                + data("{'choices':[],'usage':null}")
            << Usage(ResponseUsage{3, 0, 2, 0});
        QTest::addRow("details may be null") << stop
                + data("{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':5,'prompt_tokens_"
                       "details':null}}") << Usage(ResponseUsage{3, 0, 5, 0});
        QTest::addRow("none") << content("a") + stop << Usage();
        QTest::addRow("unreadable") << stop + data("{'choices':[],'usage':{'prompt_tokens':'x'}}") << Usage();
    }
    void readsUsage()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::optional<ResponseUsage>, usage);
        const DecodedAnswer answer = decodeStream(stream, stream.size());
        QCOMPARE(answer.last().type, ResponseEvent::Type::Completed);
        QCOMPARE(answer.last().usage, usage);
    }

    void decodesWholeBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &message, const QByteArray &expected,
                             const QByteArray &finish = "'stop'") {
            QTest::addRow("%s", name) << json("{'model':'m','choices':[{'index':0,'message':" + message
                + ",'finish_reason':" + finish + "}]}")
                                      << expected;
        };
        row("text", "{'role':'assistant','content':'Hi'}", "text[Hi] completed");
        row("reasoning", "{'content':'Hi','reasoning_content':'hm'}", "reasoning[hm] text[Hi] completed");
        row("a thought whose opening tag is in the prompt", "{'content':'hm\\n</think>\\n\\nHi'}",
            "reasoning[hm\n] text[Hi] completed");
        row("calls without index",
            "{'content':null,'tool_calls':[{'id':'1','type':'function','function':{'name':'f','arguments':'{}"
            "'}},{'id':'2',"
            "'type':'function','function':{'name':'g','arguments':'{}'}}]}",
            "call[1 f {}] call[2 g {}] completed", "'tool_calls'");
        row("cut", "{'content':'Hi'}", "text~[Hi] incomplete(max_output_tokens)", "'length'");
        row("no finish reason", "{'content':'Hi'}", "text[Hi] completed", "null");
        QTest::addRow("an error with status 200")
            << json("{'error':'Unexpected endpoint or method. (POST /x)'}")
            << QByteArray("failed(Unexpected endpoint or method. (POST /x))");
        QTest::addRow("no choices") << json("{'choices':[]}")
                                    << QByteArray("failed(The upstream's answer holds no choice.)");
        QTest::addRow("no JSON") << QByteArray("<html>")
                                 << QByteArray("failed(The upstream's answer is not JSON.)");
        QTest::addRow("nothing") << QByteArray() << QByteArray("failed(The upstream's answer is not JSON.)");
    }
    void decodesWholeBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const DecodedAnswer answer = decodeBody(body);
        QCOMPARE(summary(answer), expected);
        QCOMPARE(violations(answer), QStringList());
    }

    void endsOnceWhateverFollows()
    {
        ChatDecoder decoder("t");
        QList<ResponseEvent> out;
        decoder.event({{}, json("{'id':'c','choices':[{'index':0,'delta':{'content':'a'}}]}"), {}}, out);
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

    /// A chunk that differs from the one before in its token alone is read by a shorter way; the result must
    /// be the same as for chunks that each look different.
    void readsLikeChunksAsItReadsOthers()
    {
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream() || !recording.target.startsWith("/v1/chat")) {
                continue;
            }
            SseParser parser;
            QList<SseEvent> events;
            QVERIFY(parser.feed(recording.responseBody, events));
            ChatDecoder alike("t");
            ChatDecoder different("t");
            QList<ResponseEvent> fromAlike;
            QList<ResponseEvent> fromDifferent;
            for (qsizetype i = 0; i < events.size(); ++i) {
                alike.event(events[i], fromAlike);
                if (events[i].data.startsWith('{')) {
                    events[i].data.insert(1, "\"chunk\":" + QByteArray::number(i) + ",");
                }
                different.event(events[i], fromDifferent);
            }
            QVERIFY(!fromAlike.isEmpty());
            QCOMPARE(fromAlike, fromDifferent);
        }
    }

    void noticesWhatALikeChunkSaysBeside_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("another member after the text")
            << QByteArray("{'content':'b','refusal':'no'}") << QByteArray("text[ab] refusal[no] completed");
        QTest::addRow("another text of the same name")
            << QByteArray("{'content':'x','content':'b'}") << QByteArray("text[ab] completed");
        QTest::addRow("an escaped quote at the end")
            << QByteArray("{'content':'b\\''}") << QByteArray("text[ab\"] completed");
        QTest::addRow("an escaped backslash at the end")
            << QByteArray("{'content':'b\\\\'}") << QByteArray("text[ab\\] completed");
        QTest::addRow("no text") << QByteArray("{'content':''}") << QByteArray("text[a] completed");
        QTest::addRow("null") << QByteArray("{'content':null}") << QByteArray("text[a] completed");
    }
    void noticesWhatALikeChunkSaysBeside()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, expected);
        const QByteArray stream = content("a") + chunk(second) + stop;
        QCOMPARE(summary(decodeStream(stream, stream.size())), expected);
    }

    void refusesEndlessAnswers_data()
    {
        QTest::addColumn<QByteArray>("endless"); // its # is the number of the event
        QTest::addColumn<QByteArray>("message");
        const QByteArray tooLarge = "The upstream's answer is larger than 64 MiB.";
        const QByteArray big(1024 * 1024, 'x');
        const QByteArray head = json("{'id':'c','choices':[{'index':0,'delta':");
        QTest::addRow("text") << head + json("{'content':'") + big + json("'}}]}") << tooLarge;
        QTest::addRow("arguments of a call that waits for its name")
            << head + json("{'tool_calls':[{'index':0,'function':{'arguments':'") + big + json("'}}]}}]}")
            << tooLarge;
        QTest::addRow("calls that wait for one before them")
            << head
                + json("{'tool_calls':[{'index':#,'id':'c#','function':{'name':'f','arguments':'{'}}]}}]}")
            << QByteArray("The upstream sent arguments that belong to no open tool call.");
    }
    void refusesEndlessAnswers()
    {
        QFETCH(QByteArray, endless);
        QFETCH(QByteArray, message);
        ChatDecoder decoder("t");
        QList<ResponseEvent> out;
        for (int i = 0; i < 5000 && !decoder.isFinished(); ++i) {
            out.clear();
            decoder.event({{}, QByteArray(endless).replace('#', QByteArray::number(i)), {}}, out);
        }
        QVERIFY(decoder.isFinished());
        QCOMPARE(out.last().error.message, message);
    }

    void decodesRecordedStreams_data()
    {
        QTest::addColumn<QByteArray>("shape"); // items and the end, without texts
        QTest::addRow("chat_stream") << QByteArray("text incomplete");
        QTest::addRow("chat_stream_usage") << QByteArray("text incomplete");
        QTest::addRow("chat_stream_timings_progress") << QByteArray("text incomplete");
        QTest::addRow("chat_tool_call_stream") << QByteArray("call call completed");
        QTest::addRow("chat_tool_call_not_parallel_stream") << QByteArray("call call completed");
        QTest::addRow("chat_tool_call_cut_by_max_tokens_stream") << QByteArray("incomplete");
        QTest::addRow("err_output_format_mismatch_stream") << QByteArray("text failed");
        QTest::addRow("router_chat_stream") << QByteArray("reasoning incomplete");
        QTest::addRow("router_stream_cut_by_unload") << QByteArray("text failed");
        QTest::addRow("think_chat_stream") << QByteArray("reasoning text completed");
        QTest::addRow("think_chat_stream_full") << QByteArray("reasoning text completed");
        QTest::addRow("think_deepseek-legacy_chat_stream") << QByteArray("reasoning text completed");
        // The events with the closing tag are among those left out of this recording.
        QTest::addRow("think_none_chat_stream") << QByteArray("reasoning completed");
    }
    void decodesRecordedStreams()
    {
        QFETCH(QByteArray, shape);
        const Transcript recording =
            readTranscript(transcripts, QString::fromLatin1(QTest::currentDataTag()));
        const QByteArray &body = recording.responseBody;
        const DecodedAnswer whole = decodeStream(body, body.size());
        QByteArrayList words;
        for (const OutputItem &item : whole.items()) {
            words.append(item.kind == OutputItem::Kind::Message ? "text"
                    : item.kind == OutputItem::Kind::Reasoning  ? "reasoning"
                                                                : "call");
            QVERIFY(!item.text.contains("think>"));
        }
        const ResponseEvent::Type end = whole.last().type;
        words.append(end == ResponseEvent::Type::Completed ? "completed"
                : end == ResponseEvent::Type::Incomplete   ? "incomplete"
                                                           : "failed");
        QCOMPARE(words.join(' '), shape);
        QCOMPARE(violations(whole), QStringList());
        QVERIFY(!whole.model.isEmpty());
        for (const qsizetype size : {1, 7, 100, 1460}) {
            QCOMPARE(decodeStream(body, size).events, whole.events);
        }
    }

    void decodesRecordedBodies()
    {
        int bodies = 0;
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            const bool isChat =
                recording.target.startsWith("/v1/chat/completions") && recording.status == 200;
            if (!isChat || recording.isEventStream() || !recording.responseBody.contains("\"choices\"")) {
                continue;
            }
            ++bodies;
            const DecodedAnswer answer = decodeBody(recording.responseBody);
            QVERIFY2(answer.last().type != ResponseEvent::Type::Failed, qPrintable(name));
            QVERIFY2(answer.last().usage.has_value(), qPrintable(name));
            QVERIFY2(violations(answer).isEmpty(), qPrintable(name));
        }
        QVERIFY(bodies > 15);
    }

    /// The same seed with and without the server's own parsing of thoughts.
    void findsTheSameThoughtsAsTheServer()
    {
        const DecodedAnswer parsed =
            decodeBody(readTranscript(transcripts, QStringLiteral("think_chat_nonstream")).responseBody);
        const DecodedAnswer inlined =
            decodeBody(readTranscript(transcripts, QStringLiteral("think_none_chat_nonstream")).responseBody);
        QVERIFY(!parsed.textOf(OutputItem::Kind::Reasoning).isEmpty());
        QCOMPARE(inlined.textOf(OutputItem::Kind::Reasoning), parsed.textOf(OutputItem::Kind::Reasoning));
        QCOMPARE(inlined.textOf(OutputItem::Kind::Message), parsed.textOf(OutputItem::Kind::Message));
    }

    /// Whatever an upstream sends, the client's stream conforms.
    void conformsForDamagedRecordings()
    {
        std::mt19937 random(2026); // NOLINT: the same run every time
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream() || !recording.target.startsWith("/v1/chat")) {
                continue;
            }
            SseParser parser;
            QList<SseEvent> original;
            QVERIFY(parser.feed(recording.responseBody, original));
            for (int round = 0; round < 150; ++round) {
                const DecodedAnswer answer = decodeStream(damaged(original, random), 4096);
                const QStringList found = violations(answer);
                QVERIFY2(found.isEmpty(),
                    qPrintable(QString(name + QStringLiteral(": ") + found.join(QStringLiteral("; ")))));
            }
        }
    }

private:
    /// Events dropped, doubled, swapped, cut, changed in a byte, and strange ones put between.
    static QByteArray damaged(QList<SseEvent> events, std::mt19937 &random)
    {
        static const QByteArrayList strangers{json("{'error':{'message':'x'}}"), json("{'choices':[]}"),
            "[DONE]", "nonsense", json("{'choices':[{'index':0,'delta':{'content':'<think>'}}]}"),
            json("{'choices':[{'index':0,'delta':{'content':'</think>'},'finish_reason':'stop'}]}"),
            json("{'id':'c','choices':[{'index':0,'delta':{'refusal':'no','reasoning':'r','content':'c'}}]}"),
            json("{'choices':[{'index':0,'delta':{'tool_calls':[{'index':0,'function':{'name':'f','arguments'"
                 ":'{'}},{'index':2,"
                 "'id':'z','function':{'name':'g','arguments':''}}]}}]}"),
            json("{'choices':[{'index':0,'delta':{'tool_calls':[{'index':2,'function':{'arguments':'}'}}]}}]"
                 "}"),
            json("{'choices':[{'index':0,'delta':{'function_call':{'name':'h','arguments':'{}'}},'finish_"
                 "reason':'length'}]}"),
            json("{'choices':null,'usage':{'prompt_tokens':1e99,'completion_tokens':-1}}"), "[[[[1]]]]",
            "\"\"", "0"};
        const auto pick = [&random](qsizetype count) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(count));
        };
        for (qsizetype edits = 1 + pick(6); edits > 0 && !events.isEmpty(); --edits) {
            const qsizetype at = pick(events.size());
            switch (pick(6)) {
            case 0:
                events.remove(at);
                break;
            case 1:
                events.insert(at, events[pick(events.size())]);
                break;
            case 2:
                events.swapItemsAt(at, pick(events.size()));
                break;
            case 3:
                events.resize(at + 1);
                break;
            case 4:
                events[at].data[pick(qMax<qsizetype>(1, events[at].data.size()))] =
                    static_cast<char>(random() % 256);
                break;
            default:
                events.insert(at, SseEvent{{}, strangers[pick(strangers.size())], {}});
            }
        }
        QByteArray stream;
        for (const SseEvent &event : std::as_const(events)) {
            stream.append(writeSseEvent(event.type, event.data));
        }
        return stream;
    }
};

QTEST_GUILESS_MAIN(TestChatDecoder)
#include "tst_chatdecoder.moc"
