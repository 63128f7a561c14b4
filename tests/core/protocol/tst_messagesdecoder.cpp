#include "protocol/messagesdecoder.h"

#include "goldenanswers.h"
#include "protocol/sealedthinking.h"
#include "support/messagesconformance.h"
#include "support/responseconformance.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

QByteArray wire(const QByteArray &type, const QByteArray &members = {})
{
    return "event: " + type + "\ndata: " + json("{'type':'" + type + "'" + members + "}") + "\n\n";
}

QByteArray start(int index, const QByteArray &block)
{
    return wire(
        "content_block_start", ",'index':" + QByteArray::number(index) + ",'content_block':{" + block + "}");
}

QByteArray delta(int index, const QByteArray &type, const QByteArray &key, const QByteArray &text)
{
    return wire("content_block_delta",
        ",'index':" + QByteArray::number(index) + ",'delta':{'type':'" + type + "','" + key + "':'" + text
            + "'}");
}

QByteArray text(int index, const QByteArray &said)
{
    return delta(index, "text_delta", "text", said);
}

QByteArray thought(int index, const QByteArray &said)
{
    return delta(index, "thinking_delta", "thinking", said);
}

QByteArray sign(int index, const QByteArray &signature)
{
    return delta(index, "signature_delta", "signature", signature);
}

QByteArray input(int index, const QByteArray &part)
{
    return delta(index, "input_json_delta", "partial_json", part);
}

QByteArray stop(int index)
{
    return wire("content_block_stop", ",'index':" + QByteArray::number(index));
}

QByteArray end(const QByteArray &reason)
{
    return wire("message_delta",
               ",'delta':{'stop_reason':'" + reason + "','stop_sequence':null},'usage':{'output_tokens':5}")
        + wire("message_stop");
}

const QByteArray begin = wire("message_start",
    ",'message':{'id':'msg_1','type':'message','role':'assistant','model':'m','content':[],'stop_reason':"
    "null,"
    "'stop_sequence':null,'usage':{'input_tokens':3,'output_tokens':1}}");
const QByteArray textStart = "'type':'text','text':''";
const QByteArray thinkingStart = "'type':'thinking','thinking':'','signature':''";

QByteArray toolStart(const QByteArray &id, const QByteArray &name)
{
    return "'type':'tool_use','id':'" + id + "','name':'" + name + "','input':{}";
}

DecodedAnswer decode(const QByteArray &stream, qsizetype chunk)
{
    MessagesDecoder decoder("test");
    return decodeStream(decoder, stream, chunk);
}

DecodedAnswer decodeWhole(const QByteArray &body)
{
    DecodedAnswer answer;
    MessagesDecoder decoder("test");
    decoder.wholeBody(body, answer.events);
    answer.model = decoder.upstreamModel();
    return answer;
}

/// The answer in a line, as tst_chatdecoder has it; a signed thought as `reasoning[…|signature]`, a redacted
/// one as `redacted[data]`.
QByteArray summary(const DecodedAnswer &answer)
{
    QByteArrayList words;
    for (const OutputItem &item : answer.items()) {
        const QByteArray mark = item.status == "incomplete" ? "~" : "";
        const ThinkingBlock sealed = thinkingBlockOf(item.text, item.encryptedContent);
        if (!sealed.redacted.isEmpty()) {
            words.append("redacted" + mark + "[" + sealed.redacted + "]");
        } else if (item.kind == OutputItem::Kind::Reasoning) {
            words.append("reasoning" + mark + "[" + item.text
                + (sealed.signature.isEmpty() ? QByteArray() : QByteArray("|" + sealed.signature)) + "]");
        } else if (item.kind == OutputItem::Kind::FunctionCall) {
            words.append("call" + mark + "[" + item.callId + " " + item.name + " " + item.arguments + "]");
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

} // namespace

class TestMessagesDecoder : public QObject
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
        const QByteArray early = "failed(The upstream stream ended early, without message_stop.)";
        const QByteArray hello = start(0, textStart) + text(0, "Hel") + text(0, "lo") + stop(0);

        row("text", begin + hello + end("end_turn"), "text[Hello] completed");
        row("pings anywhere",
            wire("ping") + begin + wire("ping") + start(0, textStart) + wire("ping") + text(0, "a") + stop(0)
                + end("end_turn"),
            "text[a] completed");
        row("a stop sequence", begin + hello + end("stop_sequence"), "text[Hello] completed");
        row("cut by its limit", begin + hello + end("max_tokens"),
            "text~[Hello] incomplete(max_output_tokens)");
        row("cut by the window", begin + hello + end("model_context_window_exceeded"),
            "text~[Hello] incomplete(max_output_tokens)");
        row("refused", begin + hello + end("refusal"), "text~[Hello] incomplete(content_filter)");
        row("paused", begin + hello + end("pause_turn"), "text~[Hello] incomplete(max_output_tokens)");
        row("an unknown reason is an end", begin + hello + end("odd"), "text[Hello] completed");
        row("message_stop without a reason", begin + hello + wire("message_stop"), "text[Hello] completed");
        row("two texts are two items",
            begin + hello + start(1, textStart) + text(1, "b") + stop(1) + end("end_turn"),
            "text[Hello] text[b] completed");
        row("an empty text is nothing", begin + start(0, textStart) + stop(0) + end("end_turn"), "completed");
        row("text told with the start",
            begin + start(0, "'type':'text','text':'a'") + text(0, "b") + stop(0) + end("end_turn"),
            "text[ab] completed");

        row("a signed thought",
            begin + start(0, thinkingStart) + thought(0, "h") + thought(0, "m") + sign(0, "SIG") + stop(0)
                + start(1, textStart) + text(1, "a") + stop(1) + end("end_turn"),
            "reasoning[hm|SIG] text[a] completed");
        row("a signature in pieces",
            begin + start(0, thinkingStart) + thought(0, "hm") + sign(0, "S") + sign(0, "IG") + stop(0)
                + end("end_turn"),
            "reasoning[hm|SIG] completed");
        row("a thought whose text is kept back",
            begin + start(0, thinkingStart) + sign(0, "SIG") + stop(0)
                + QByteArray(hello).replace("\"index\":0", "\"index\":1") + end("end_turn"),
            "reasoning[|SIG] text[Hello] completed");
        row("a redacted thought",
            begin + start(0, "'type':'redacted_thinking','data':'ENC'") + stop(0) + start(1, textStart)
                + text(1, "a") + stop(1) + end("end_turn"),
            "redacted[ENC] text[a] completed");
        row("two thoughts in a row keep their signatures",
            begin + start(0, thinkingStart) + thought(0, "a") + sign(0, "1") + stop(0)
                + start(1, thinkingStart) + thought(1, "b") + sign(1, "2") + stop(1) + end("end_turn"),
            "reasoning[a|1] reasoning[b|2] completed");
        row("cut inside the thought", begin + start(0, thinkingStart) + thought(0, "hm") + end("max_tokens"),
            "reasoning~[hm] incomplete(max_output_tokens)");

        row("a call",
            begin + start(0, toolStart("1", "f")) + input(0, "") + input(0, "{\\'a\\'") + input(0, ":1}")
                + stop(0) + end("tool_use"),
            "call[1 f {\"a\":1}] completed");
        row("a call without arguments", begin + start(0, toolStart("1", "f")) + stop(0) + end("tool_use"),
            "call[1 f {}] completed");
        row("two calls, the first without arguments",
            begin + start(0, toolStart("1", "f")) + stop(0) + start(1, toolStart("2", "g")) + input(1, "{}")
                + stop(1) + end("tool_use"),
            "call[1 f {}] call[2 g {}] completed");
        row("arguments told with the start",
            begin + start(0, "'type':'tool_use','id':'1','name':'f','input':{'a': 1}") + stop(0)
                + end("tool_use"),
            "call[1 f {\"a\":1}] completed");
        row("arguments told with the start and again in pieces",
            begin + start(0, "'type':'tool_use','id':'1','name':'f','input':{'a':1}")
                + input(0, "{\\'a\\':1}") + stop(0) + end("tool_use"),
            "call[1 f {\"a\":1}] completed");
        row("a call cut short", begin + start(0, toolStart("1", "f")) + input(0, "{\\'a") + end("max_tokens"),
            "call~[1 f {\"a] incomplete(max_output_tokens)");
        row("text, then a call, then text",
            begin + hello + start(1, toolStart("1", "f")) + stop(1) + start(2, textStart) + text(2, "b")
                + stop(2) + end("end_turn"),
            "text[Hello] call[1 f {}] text[b] completed");

        row("no stops",
            begin + start(0, thinkingStart) + thought(0, "hm") + start(1, textStart) + text(1, "a")
                + start(2, toolStart("1", "f")) + input(2, "{}") + end("tool_use"),
            "reasoning[hm] text[a] call[1 f {}] completed");
        row("stops at the end, an empty signature late",
            begin + start(0, thinkingStart) + thought(0, "hm") + start(1, textStart) + text(1, "a")
                + sign(0, "") + stop(0) + stop(1) + end("end_turn"),
            "reasoning[hm] text[a] completed");
        row("a signature before the next block, the stop late",
            begin + start(0, thinkingStart) + thought(0, "hm") + sign(0, "SIG") + start(1, textStart)
                + text(1, "a") + stop(0) + stop(1) + end("end_turn"),
            "reasoning[hm|SIG] text[a] completed");
        row("no starts", begin + thought(0, "hm") + stop(0) + text(1, "a") + stop(1) + end("end_turn"),
            "reasoning[hm] text[a] completed");
        row("no message_start", hello + end("end_turn"), "text[Hello] completed");
        row("no indexes",
            begin + QByteArray(hello).replace(",\"index\":0", "")
                + start(1, toolStart("1", "f")).replace(",\"index\":1", "")
                + input(1, "{}").replace(",\"index\":1", "") + end("tool_use"),
            "text[Hello] call[1 f {}] completed");
        row("calls whose pieces cross",
            begin + start(0, toolStart("1", "f")) + start(1, toolStart("2", "g")) + input(0, "{\\'a\\'")
                + input(1, "{}") + input(0, ":1}") + stop(0) + stop(1) + end("tool_use"),
            "call[1 f {\"a\":1}] call[2 g {}] completed");
        row("no event lines", QByteArray(begin + hello + end("end_turn")).replace("event: ", "x: "),
            "text[Hello] completed");
        row("no types inside",
            QByteArray(begin + hello + end("end_turn"))
                .replace("{\"type\":\"content_block_delta\",", "{")
                .replace("{\"type\":\"content_block_start\",", "{"),
            "text[Hello] completed");
        row("unknown events and blocks",
            begin + wire("odd", ",'error':null") + start(0, "'type':'server_tool_use','id':'x','name':'web'")
                + input(0, "{}") + stop(0) + start(1, "'type':'web_search_tool_result','content':[]")
                + stop(1) + start(2, textStart) + delta(2, "citations_delta", "citation", "x") + text(2, "a")
                + stop(2) + end("end_turn"),
            "text[a] completed");
        row("inline thought",
            begin + start(0, textStart) + text(0, "<thi") + text(0, "nk>hm</think>\\n\\na") + stop(0)
                + end("end_turn"),
            "reasoning[hm] text[a] completed");
        row("space before a call is dropped",
            begin + start(0, textStart) + text(0, "\\n\\n") + stop(0) + start(1, toolStart("1", "f"))
                + stop(1) + end("tool_use"),
            "call[1 f {}] completed");
        row("everything after message_stop is ignored", begin + hello + end("end_turn") + text(1, "b"),
            "text[Hello] completed");
        row("[DONE] after it", begin + hello + end("end_turn") + "data: [DONE]\n\n", "text[Hello] completed");

        row("the end without message_stop", begin + hello, "text~[Hello] " + early);
        row("a reason, but no message_stop",
            begin + hello + wire("message_delta", ",'delta':{'stop_reason':'end_turn'}"),
            "text~[Hello] " + early);
        row("[DONE] is no end", begin + hello + "data: [DONE]\n\n", "text~[Hello] " + early);
        row("nothing at all", "", early);
        row("an error in the stream",
            begin + start(0, textStart) + text(0, "a")
                + wire("error", ",'error':{'type':'overloaded_error','message':'Overloaded'}"),
            "text~[a] failed(Overloaded)");
        row("an error without a type inside", "event: error\ndata: " + json("{'message':'boom'}\n\n"),
            "failed(boom)");
        row("an error named by its type",
            "event: error\ndata: " + json("{'type':'api_error','message':'boom'}\n\n"), "failed(boom)");
        row("an OpenAI error", "data: " + json("{'error':{'message':'boom','code':500}}\n\n"),
            "failed(boom)");
        row("an error that is no JSON", "event: error\ndata: boom\n\n", "failed(boom)");
        row("no JSON", begin + hello + "data: {oops\n\n",
            "text~[Hello] failed(The upstream sent an event that is not JSON.)");
        row("a stray line", begin + hello + "proxy error: Failed to read connection\n",
            "text~[Hello] failed(The upstream stream ended early, without message_stop: proxy error: Failed "
            "to "
            "read connection.)");
        row("arguments of no call", begin + input(0, "{}") + end("tool_use"),
            "failed(The upstream sent arguments that belong to no open tool call.)");
        row("a call without name",
            begin + start(0, "'type':'tool_use','id':'1'") + input(0, "{}") + stop(0) + end("tool_use"),
            "failed(The upstream sent a tool call without a name.)");
        row("keys in errors are masked",
            wire("error", ",'error':{'type':'api_error','message':'bad key sk-ant-abcdef123456'}"),
            "failed(bad key sk-…)");
    }
    void decodesStreams()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        const DecodedAnswer whole = decode(stream, qMax<qsizetype>(1, stream.size()));
        QCOMPARE(summary(whole), expected);
        QCOMPARE(ResponseConformance::violationsOfStream(writeResponses(whole.events)), QStringList());
        const QByteArray rewritten = writeAll(*makeMessagesWriter({"msg_1", 0, "m"}, {}), whole.events);
        QCOMPARE(MessagesConformance::violationsOfStream(rewritten), QStringList());
        for (const qsizetype size : {1, 3, 17}) {
            QCOMPARE(decode(stream, size).events, whole.events);
        }
    }

    void readsUsage_data()
    {
        QTest::addColumn<QByteArray>("started");
        QTest::addColumn<QByteArray>("ended");
        QTest::addColumn<std::optional<ResponseUsage>>("usage");
        using Usage = std::optional<ResponseUsage>;
        QTest::addRow("in two parts")
            << QByteArray("{'input_tokens':3,'output_tokens':1}") << QByteArray("{'output_tokens':7}")
            << Usage(ResponseUsage{3, 0, 7, 0});
        QTest::addRow("with the cache")
            << QByteArray("{'input_tokens':3,'cache_creation_input_tokens':20,'cache_read_input_tokens':100}")
            << QByteArray("{'output_tokens':7,'output_tokens_details':{'thinking_tokens':4}}")
            << Usage(ResponseUsage{123, 100, 7, 4, 20});
        QTest::addRow("told again: the last counts")
            << QByteArray("{'input_tokens':3,'output_tokens':1}")
            << QByteArray("{'input_tokens':30,'cache_read_input_tokens':null,'output_tokens':7}")
            << Usage(ResponseUsage{30, 0, 7, 0});
        QTest::addRow("no output told") << QByteArray("{'input_tokens':3}") << QByteArray("{}") << Usage();
        QTest::addRow("no input told") << QByteArray("{}") << QByteArray("{'output_tokens':7}") << Usage();
        QTest::addRow("nonsense") << QByteArray("{'input_tokens':-3}") << QByteArray("{'output_tokens':'x'}")
                                  << Usage();
    }
    void readsUsage()
    {
        QFETCH(QByteArray, started);
        QFETCH(QByteArray, ended);
        QFETCH(std::optional<ResponseUsage>, usage);
        const QByteArray stream = wire("message_start", ",'message':{'model':'m-1','usage':" + started + "}")
            + wire("message_delta", ",'delta':{'stop_reason':'end_turn'},'usage':" + ended)
            + wire("message_stop");
        const DecodedAnswer answer = decode(stream, stream.size());
        QCOMPARE(answer.last().usage, usage);
        QCOMPARE(answer.model, QByteArray("m-1"));
    }

    void decodesWholeBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &reason,
                             const QByteArray &expected) {
            QTest::addRow("%s", name) << json("{'type':'message','model':'m','content':" + content
                + ",'stop_reason':" + reason + ",'usage':{'input_tokens':1,'output_tokens':2}}")
                                      << expected;
        };
        row("text", "[{'type':'text','text':'Hi'}]", "'end_turn'", "text[Hi] completed");
        row("everything",
            "[{'type':'thinking','thinking':'hm','signature':'S'},{'type':'redacted_thinking','data':'E'},{'"
            "type':"
            "'text','text':'Hi'},{'type':'tool_use','id':'1','name':'f','input':{'a': "
            "[1]}},{'type':'tool_use','id':"
            "'2','name':'g','input':{}}]",
            "'tool_use'",
            "reasoning[hm|S] redacted[E] text[Hi] call[1 f {\"a\":[1]}] call[2 g {}] completed");
        row("a thought whose opening tag is in the prompt", "[{'type':'text','text':'hm</think>Hi'}]",
            "'end_turn'", "reasoning[hm] text[Hi] completed");
        row("cut", "[{'type':'text','text':'Hi'}]", "'max_tokens'",
            "text~[Hi] incomplete(max_output_tokens)");
        row("no reason", "[{'type':'text','text':'Hi'}]", "null", "text[Hi] completed");
        row("nothing said", "[]", "'end_turn'", "completed");
        QTest::addRow("an error") << json("{'type':'error','error':{'type':'api_error','message':'boom'}}")
                                  << QByteArray("failed(boom)");
        QTest::addRow("an error with status 200")
            << json("{'error':'Unexpected endpoint'}") << QByteArray("failed(Unexpected endpoint)");
        QTest::addRow("no content") << json("{'type':'message'}")
                                    << QByteArray("failed(The upstream's answer holds no content.)");
        QTest::addRow("no JSON") << QByteArray("<html>")
                                 << QByteArray("failed(The upstream's answer is not JSON.)");
    }
    void decodesWholeBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const DecodedAnswer answer = decodeWhole(body);
        QCOMPARE(summary(answer), expected);
        QCOMPARE(ResponseConformance::violationsOfStream(writeResponses(answer.events)), QStringList());
    }

    void decodesRecordings_data()
    {
        QTest::addColumn<QByteArray>("shape"); // items and the end, without texts
        QTest::addRow("messages_nonstream") << QByteArray("text incomplete 24 6 16");
        QTest::addRow("messages_stream") << QByteArray("text incomplete 24 23 16");
        QTest::addRow("messages_tool_call_stream")
            << QByteArray("call call call call call completed 413 133 356");
        QTest::addRow("think_messages_stream") << QByteArray("reasoning text completed 23 22 89");
    }
    void decodesRecordings()
    {
        QFETCH(QByteArray, shape);
        const Transcript recording =
            readTranscript(transcripts, QString::fromLatin1(QTest::currentDataTag()));
        const QByteArray &body = recording.responseBody;
        const DecodedAnswer whole = recording.isEventStream() ? decode(body, body.size()) : decodeWhole(body);
        QByteArrayList words;
        for (const OutputItem &item : whole.items()) {
            words.append(item.kind == OutputItem::Kind::Message ? "text"
                    : item.kind == OutputItem::Kind::Reasoning  ? "reasoning"
                                                                : "call");
        }
        words.append(whole.last().type == ResponseEvent::Type::Completed ? "completed" : "incomplete");
        const ResponseUsage usage = whole.last().usage.value_or(ResponseUsage());
        for (const qint64 tokens : {usage.inputTokens, usage.cachedTokens, usage.outputTokens}) {
            words.append(QByteArray::number(tokens));
        }
        QCOMPARE(words.join(' '), shape);
        QCOMPARE(ResponseConformance::violationsOfStream(writeResponses(whole.events)), QStringList());
        if (recording.isEventStream()) {
            for (qsizetype size = 1; size < body.size(); size += size < 64 ? 1 : size / 8) {
                QCOMPARE(decode(body, size).events, whole.events);
            }
        }
    }

    /// What of a thought must come back unchanged reads the same from the item as it was sent.
    void keepsThoughtsAsTheyCame()
    {
        const DecodedAnswer answer =
            decodeWhole(json("{'content':[{'type':'thinking','thinking':'a "
                             "\\u4e16\\n','signature':'S+/='}],'stop_reason':'end_turn'}"));
        const OutputItem item = answer.items().first();
        QVERIFY(isSealedThinking(item.encryptedContent));
        QCOMPARE(thinkingBlockOf({}, item.encryptedContent), (ThinkingBlock{"a 世\n", "S+/=", {}}));
    }

    void delaysNothing()
    {
        MessagesDecoder decoder("t");
        QList<ResponseEvent> out;
        for (const char *said : {"H", "i"}) { // read whole, then by its likeness
            decoder.event(
                {"content_block_delta",
                    json(QByteArray("{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','"
                                    "text':'")
                        + said + "'}}"),
                    {}},
                out);
            QCOMPARE(out.last().type, ResponseEvent::Type::TextDelta);
            QCOMPARE(out.last().delta, QByteArray(said));
        }
    }

    /// A delta that differs from the one before in its text alone is read by a shorter way; the result must
    /// be the same as for deltas that each look different.
    void readsLikeDeltasAsItReadsOthers()
    {
        for (const char *name : {"messages_stream", "messages_tool_call_stream", "think_messages_stream"}) {
            SseParser parser;
            QList<SseEvent> events;
            QVERIFY(parser.feed(readTranscript(transcripts, QString::fromLatin1(name)).responseBody, events));
            MessagesDecoder alike("t");
            MessagesDecoder different("t");
            QList<ResponseEvent> fromAlike;
            QList<ResponseEvent> fromDifferent;
            for (qsizetype i = 0; i < events.size(); ++i) {
                alike.event(events[i], fromAlike);
                events[i].data.insert(1, "\"number\":" + QByteArray::number(i) + ",");
                different.event(events[i], fromDifferent);
            }
            QVERIFY(!fromAlike.isEmpty());
            QCOMPARE(fromAlike, fromDifferent);
        }
    }

    void endsOnceWhateverFollows()
    {
        MessagesDecoder decoder("t");
        QList<ResponseEvent> out;
        decoder.event(
            {{}, json("{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':'a'}}"),
                {}},
            out);
        decoder.fail({504, "server_error", "timeout", {}, "silent for 60 s"}, out);
        QVERIFY(decoder.isFinished());
        const qsizetype count = out.size();
        decoder.fail({}, out);
        decoder.end({}, out);
        decoder.event({{}, "{}", {}}, out);
        decoder.wholeBody("{}", out);
        QCOMPARE(out.size(), count);
    }

    void refusesEndlessAnswers_data()
    {
        QTest::addColumn<QByteArray>("endless");
        QTest::addColumn<QByteArray>("message");
        QTest::addRow("text")
            << json("{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':'")
                + QByteArray(1024 * 1024, 'x') + json("'}}")
            << QByteArray("The upstream's answer is larger than 64 MiB.");
        QTest::addRow("a signature")
            << json("{'type':'content_block_delta','index':0,'delta':{'type':'signature_delta','signature':'")
                + QByteArray(1024 * 1024, 'x') + json("'}}")
            << QByteArray("The upstream's answer is larger than 64 MiB.");
        QTest::addRow("blocks") << json(
            "{'type':'content_block_start','index':0,'content_block':{'type':'text','text':''}}")
                                << QByteArray("The upstream's answer has too many blocks.");
    }
    void refusesEndlessAnswers()
    {
        QFETCH(QByteArray, endless);
        QFETCH(QByteArray, message);
        MessagesDecoder decoder("t");
        QList<ResponseEvent> out;
        for (int i = 0; i < 5000 && !decoder.isFinished(); ++i) {
            out.clear();
            decoder.event({{}, endless, {}}, out);
        }
        QVERIFY(decoder.isFinished());
        QCOMPARE(out.last().error.message, message);
    }
};

QTEST_GUILESS_MAIN(TestMessagesDecoder)
#include "tst_messagesdecoder.moc"
