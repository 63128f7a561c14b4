#include "protocol/chatencoder.h"

#include "protocol/jsontext.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

namespace {

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

ResponseRequest responsesRequest(const QByteArray &quoted)
{
    const auto request = parseResponsesRequest(json(quoted));
    if (!request) {
        qFatal("%s", request.error().message.constData());
    }
    return *request;
}

/// The messages of the body that is sent for Responses input \a items.
QByteArray messagesFor(const QByteArray &items, const ChatTarget &target = {})
{
    const auto body = writeChatRequest(responsesRequest("{'model':'x','input':[" + items + "]}"), target);
    if (!body) {
        qFatal("%s", body.error().message.constData());
    }
    return JsonText::parse(*body)->member("messages").bytes().toByteArray();
}

} // namespace

class TestChatEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMessages_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("messages");
        const auto row = [](const char *name, const QByteArray &items, const QByteArray &messages) {
            QTest::addRow("%s", name) << items << messages;
        };
        const QByteArray call1 =
            "{'type':'function_call','call_id':'c1','name':'f','arguments':'{\\'a\\':1}'}";
        const QByteArray call2 = "{'type':'function_call','call_id':'c2','name':'g','arguments':'{}'}";
        const QByteArray output1 = "{'type':'function_call_output','call_id':'c1','output':'one'}";
        const QByteArray output2 = "{'type':'function_call_output','call_id':'c2','output':'two'}";
        const QByteArray user = "{'role':'user','content':'u'}";
        const QByteArray sentCall1 =
            "{'id':'c1','type':'function','function':{'name':'f','arguments':'{\\'a\\':1}'}}";
        const QByteArray sentCall2 = "{'id':'c2','type':'function','function':{'name':'g','arguments':'{}'}}";
        const QByteArray tool1 = "{'role':'tool','tool_call_id':'c1','content':'one'}";
        const QByteArray tool2 = "{'role':'tool','tool_call_id':'c2','content':'two'}";

        row("a plain talk",
            "{'role':'user','content':'a'},{'role':'assistant','content':'b'},{'role':'user','content':'c'}",
            "[{'role':'user','content':'a'},{'role':'assistant','content':'b'},{'role':'user','content':'c'}"
            "]");
        row("system and developer become one system message at the start",
            "{'role':'system','content':'s'}," + user + ",{'role':'developer','content':'d'}",
            "[{'role':'system','content':'s\\n\\nd'},{'role':'user','content':'u'}]");
        row("users in a row are one",
            "{'role':'user','content':'a'},{'role':'user','content':[{'type':'input_text','text':'b'}]}",
            "[{'role':'user','content':'a\\n\\nb'}]");
        row("text parts are joined",
            "{'role':'user','content':[{'type':'input_text','text':'a'},{'type':'input_text','text':'b'}]}",
            "[{'role':'user','content':'a\\nb'}]");
        row("images keep their bytes",
            "{'role':'user','content':[{'type':'input_text','text':'a'},{'type':'input_image','image_url':'"
            "data:image\\/png;\\u0041',"
            "'detail':'original'}]}",
            "[{'role':'user','content':[{'type':'text','text':'a'},{'type':'image_url','image_url':{'url':'"
            "data:image\\/png;\\u0041',"
            "'detail':'high'}}]}]");
        row("assistant, then its calls, become one message",
            user + ",{'role':'assistant','content':'b'}," + call1 + "," + call2 + "," + output1 + ","
                + output2,
            "[{'role':'user','content':'u'},{'role':'assistant','content':'b','tool_calls':[" + sentCall1
                + "," + sentCall2 + "]}," + tool1 + "," + tool2 + "]");
        row("calls alone have null content", user + "," + call1 + "," + output1,
            "[{'role':'user','content':'u'},{'role':'assistant','content':null,'tool_calls':[" + sentCall1
                + "]}," + tool1 + "]");
        row("one call after the other", user + "," + call1 + "," + output1 + "," + call2 + "," + output2,
            "[{'role':'user','content':'u'},{'role':'assistant','content':null,'tool_calls':[" + sentCall1
                + "]}," + tool1 + ",{'role':'assistant','content':null,'tool_calls':[" + sentCall2 + "]},"
                + tool2 + "]");
        row("a result stands directly after its call", call1 + "," + user + "," + output1,
            "[{'role':'assistant','content':null,'tool_calls':[" + sentCall1 + "]}," + tool1
                + ",{'role':'user','content':'u'}]");
        row("text after the call belongs to the same message",
            call1 + ",{'role':'assistant','content':'b'}," + output1,
            "[{'role':'assistant','content':'b','tool_calls':[" + sentCall1 + "]}," + tool1 + "]");
        row("a result without its call stays in place", user + "," + output1,
            "[{'role':'user','content':'u'}," + tool1 + "]");
        row("an image as a result follows as a user message",
            call1
                + ",{'type':'function_call_output','call_id':'c1','output':[{'type':'input_image','image_url'"
                  ":'i'}]},"
                + user,
            "[{'role':'assistant','content':null,'tool_calls':[" + sentCall1
                + "]},{'role':'tool','tool_call_id':'c1','content':'(see the next "
                  "message)'},{'role':'user','content':[{'type':'image_"
                  "url','image_url':{'url':'i'}},{'type':'text','text':'u'}]}]");
        row("reasoning is replayed within the tool loop",
            user
                + ",{'type':'reasoning','summary':[],'content':[{'type':'reasoning_text',"
                  "'text':'hm'}]},"
                + call1 + "," + output1,
            "[{'role':'user','content':'u'},{'role':'assistant','content':null,'reasoning_content':'hm','"
            "tool_calls':["
                + sentCall1 + "]}," + tool1 + "]");
        row("reasoning of earlier turns is dropped",
            "{'type':'reasoning','summary':[{'type':'summary_text','text':'hm'}]},{'role':'assistant','"
            "content':'b'},"
                + user,
            "[{'role':'assistant','content':'b'},{'role':'user','content':'u'}]");
        row("a refusal", "{'role':'assistant','content':[{'type':'refusal','refusal':'no'}]}," + user,
            "[{'role':'assistant','content':'','refusal':'no'},{'role':'user','content':'u'}]");
        row("two assistant messages are one",
            "{'role':'assistant','content':'a'},{'role':'assistant','content':'b'}," + user,
            "[{'role':'assistant','content':'a\\n\\nb'},{'role':'user','content':'u'}]");
    }
    void writesMessages()
    {
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, messages);
        QCOMPARE(messagesFor(items), json(messages));
    }

    void writesInOrder()
    {
        ChatTarget target;
        target.model = "up/stream";
        const auto body =
            writeChatRequest(responsesRequest("{'model':'x','input':'hi','instructions':'be','max_output_"
                                              "tokens':100,'temperature':0.50,'top_p':1,'reasoning':"
                                              "{'effort':'low'},'parallel_tool_calls':false,'tools':[{'type':"
                                              "'function','name':'f','description':'d','parameters':"
                                              "{},'strict':false}],'tool_choice':{'type':'function','name':'"
                                              "f'},'text':{'format':{'type':'json_"
                                              "schema','name':'s','schema':{'b':1,'a':2},'strict':true}},'"
                                              "metadata':{'a':'b'},'user':'u','store':true}"),
                target);
        QVERIFY(body);
        QCOMPARE(*body,
            json("{'model':'up/"
                 "stream','messages':[{'role':'system','content':'be'},{'role':'user','content':'hi'}],'"
                 "tools':[{'type':"
                 "'function','function':{'name':'f','description':'d','parameters':{},'strict':false}}],'"
                 "tool_choice':{'type':'function',"
                 "'function':{'name':'f'}},'parallel_tool_calls':false,'max_completion_tokens':100,'"
                 "temperature':0.50,'top_p':1,"
                 "'response_format':{'type':'json_schema','json_schema':{'name':'s','"
                 "schema':{'b':1,'a':2},'strict':"
                 "true}},'reasoning_effort':'low','stream':true,'stream_options':{'include_usage':true}}"));
    }

    void obeysTheTarget()
    {
        const ResponseRequest request = responsesRequest(
            "{'model':'x','input':[{'role':'developer','content':'d'},{'role':'user','content':"
            "'u'}],'max_output_tokens':5000,'reasoning':{'effort':'none'},'parallel_tool_calls':true}");
        ChatTarget target;
        target.model = "m";
        target.maxTokensField = "max_tokens";
        target.maxTokensLimit = 4096;
        target.developerRole = true;
        target.usageInStreaming = false;
        target.thinkingSwitch = true;
        QCOMPARE(*writeChatRequest(request, target),
            json("{'model':'m','messages':[{'role':'developer','content':'d'},{'role':'user','content':'u'}],"
                 "'max_tokens':4096,'chat_"
                 "template_kwargs':{'enable_thinking':false},'stream':true}"));
        target.thinkingSwitch = false;
        QVERIFY(writeChatRequest(request, target)->contains(json("'reasoning_effort':'none'")));
        target.reasoningEffort = false;
        QVERIFY(!writeChatRequest(request, target)->contains("reasoning"));
    }

    void choosesTheReasoningField()
    {
        const QByteArray items = "{'role':'user','content':'u'},{'type':'reasoning','summary':[{'type':'"
                                 "summary_text','text':'hm'}]},{'type':"
                                 "'function_call','call_id':'c','name':'f','arguments':''},{'type':'function_"
                                 "call_output','call_id':'c',"
                                 "'output':'1'}";
        ChatTarget target;
        target.reasoningField = "reasoning";
        QVERIFY(messagesFor(items, target).contains(json("'reasoning':'hm'")));
        target.reasoningField.clear();
        QVERIFY(!messagesFor(items, target).contains("hm"));
    }

    void refusesWhatTheTargetCannotTake()
    {
        const ResponseRequest file =
            responsesRequest("{'model':'x','input':[{'role':'user','content':[{'type':'input_file','filename'"
                             ":'a','file_data':'d'}]}]}");
        ChatTarget target;
        target.model = "m";
        const auto refused = writeChatRequest(file, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().status, 400);
        QCOMPARE(refused.error().param, QByteArray("input"));
        target.fileInput = true;
        const auto taken = writeChatRequest(file, target);
        QVERIFY(taken);
        QVERIFY(taken->contains(json("{'type':'file','file':{'filename':'a','file_data':'d'}}")));
    }

    void refusesAForcedToolThatTheTargetIgnores_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<bool>("isRefused");
        QTest::addRow("any tool") << QByteArray("'required'") << true;
        QTest::addRow("this tool") << QByteArray("{'type':'function','name':'f'}") << true;
        QTest::addRow("as the model likes") << QByteArray("'auto'") << false;
        QTest::addRow("no tool") << QByteArray("'none'") << false;
    }
    void refusesAForcedToolThatTheTargetIgnores()
    {
        QFETCH(QByteArray, choice);
        QFETCH(bool, isRefused);
        const ResponseRequest request = responsesRequest(
            "{'model':'x','input':'u','tools':[{'type':'function','name':'f'}],'tool_choice':" + choice
            + "}");
        ChatTarget target;
        target.model = "llama";
        QVERIFY(writeChatRequest(request, target));
        target.forcedToolChoice = false;
        const auto body = writeChatRequest(request, target);
        QCOMPARE(!body, isRefused);
        if (isRefused) {
            QCOMPARE(body.error().status, 400);
            QCOMPARE(body.error().code, QByteArray("unsupported_parameter"));
            QCOMPARE(body.error().param, QByteArray("tool_choice"));
            QVERIFY(body.error().message.contains("'llama'"));
        }
    }

    void takesTheNearestEffort_data()
    {
        QTest::addColumn<QByteArrayList>("efforts");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("sent");
        const QByteArrayList ollama = {"none", "low", "medium", "high", "max"};
        const QByteArrayList three = {"low", "medium", "high"};
        const auto row = [](const char *name, const QByteArrayList &efforts, const char *asked,
                             const char *sent) {
            QTest::addRow("%s", name) << efforts << QByteArray(asked) << QByteArray(sent);
        };
        row("all are taken", {}, "xhigh", "xhigh");
        row("as it is", three, "medium", "medium");
        row("a thought is a thought", ollama, "minimal", "low");
        row("none where it is known", ollama, "none", "none");
        row("between two: the one with more thought", ollama, "xhigh", "max");
        row("below all", three, "none", "low");
        row("above all", three, "max", "high");
        row("a word of the server's own", three, "ultra", "ultra");
    }
    void takesTheNearestEffort()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArrayList, efforts);
        ChatTarget target;
        target.efforts = efforts;
        const auto body = writeChatRequest(
            responsesRequest("{'model':'x','input':'u','reasoning':{'effort':'" + asked + "'}}"), target);
        QVERIFY(body);
        QCOMPARE(JsonText::parse(*body)->member("reasoning_effort").toString(), sent);
    }

    void passesChatOnlyFieldsOn()
    {
        const auto request = parseChatRequest(json(
            "{'model':'x','messages':[{'role':'user','content':'u'}],'seed':18446744073709551615,'stop':[ "
            "'a' ],'presence_penalty':0.10,'frequency_penalty':-0.0,'logit_bias':{'1':2}}"));
        QVERIFY(request);
        const auto body = writeChatRequest(*request, {});
        QVERIFY(body);
        QVERIFY(body->contains(json("'seed':18446744073709551615,'stop':[ 'a' "
                                    "],'presence_penalty':0.10,'frequency_penalty':-0.0,'logit_bias':"
                                    "{'1':2}")));
    }

    void passesAServersOwnFieldsOn()
    {
        const auto request = parseChatRequest(
            json("{'model':'x','messages':[{'role':'user','content':'u'}],'top_k':40,'min_p':0.1,'max_new':1,"
                 "'max_tokens':9,'user':'u','typical_p':null,'chat_template_kwargs':{ 'enable_thinking':true"
                 "},'min_p':0.050,'reasoning_effort':'none'}"));
        QVERIFY(request);
        ChatTarget target;
        target.model = "m";
        target.localSampling = true;
        target.thinkingSwitch = true;
        target.usageInStreaming = false;
        target.maxTokensField = "max_new";
        QCOMPARE(*writeChatRequest(*request, target),
            json("{'model':'m','messages':[{'role':'user','content':'u'}],'max_new':9,'top_k':40,"
                 "'chat_template_kwargs':{ 'enable_thinking':true},'min_p':0.050,'stream':true}"));
        ResponseRequest hosted = *request;
        target.localSampling = false;
        const auto refused = writeChatRequest(hosted, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArray("unsupported_parameter"));
        QCOMPARE(refused.error().param, QByteArray("top_k"));
        hosted.topK = {};
        const auto body = writeChatRequest(hosted, target);
        QVERIFY(body);
        QVERIFY(!body->contains("min_p"));
    }

    void passesTheTopKOfMessagesOn()
    {
        const auto request = parseMessagesRequest(
            json("{'model':'x','max_tokens':9,'top_k':40,'messages':[{'role':'user','content':'u'}]}"));
        QVERIFY(request);
        ChatTarget target;
        QVERIFY(!writeChatRequest(*request, target));
        target.localSampling = true;
        QVERIFY(writeChatRequest(*request, target)->contains(json("'top_k':40")));
    }

    /// Ordered keys, integers beyond 2^53, names that look alike, odd escapes and spacing: not a byte may
    /// change.
    void carriesSchemasByteForByte_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addRow("ordered keys") << QByteArray("{\"zebra\":1,\"apple\":2,\"Mango\":3,\"10\":4,\"9\":5}");
        QTest::addRow("2^64-1") << QByteArray(
            "{\"maximum\":18446744073709551615,\"minimum\":-9223372036854775809}");
        QTest::addRow("names that look alike")
            << QByteArray("{\"a\":1,\"a \":2,\"\\u0061\":3,\"a\":4,\"\xC3\xA9\":5,\"e\xCC\x81\":6}");
        QTest::addRow("odd escapes") << QByteArray(
            "{\"pattern\":\"\\u0041\\/\\\\d+\\\"\\ud83d\\ude00\\ud83d\"}");
        QTest::addRow("odd numbers") << QByteArray(
            "{\"a\":1.0,\"b\":1e2,\"c\":-0,\"d\":0.10000000000000000555,\"e\":1E+400}");
        QTest::addRow("spacing") << QByteArray("{ \"type\" :\t\"object\" ,\r\n  \"required\":[ ]\n}");
    }
    void carriesSchemasByteForByte()
    {
        QFETCH(QByteArray, schema);
        const QByteArray responses = "{\"model\":\"m\",\"input\":\"x\",\"tools\":[{\"type\":\"function\","
                                     "\"name\":\"f\",\"parameters\": "
            + schema + " }],\"text\":{\"format\":{\"type\":\"json_schema\",\"name\":\"s\",\"schema\":"
            + schema + "}}}";
        const QByteArray chat = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}],"
                                "\"tools\":[{\"type\":\"function\",\"function\":{"
                                "\"name\":\"f\",\"parameters\":\n"
            + schema
            + "}}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"s\",\"schema\":"
            + schema + "}}}";
        for (const auto &request : {parseResponsesRequest(responses), parseChatRequest(chat)}) {
            QVERIFY2(request, request ? "" : request.error().message.constData());
            const auto body = writeChatRequest(*request, {});
            QVERIFY(body);
            QVERIFY2(
                body->contains(QByteArray("\"function\":{\"name\":\"f\",\"parameters\":" + schema + "}")),
                body->constData());
            QVERIFY2(body->contains(QByteArray("\"schema\":" + schema + "}")), body->constData());
            QVERIFY(JsonText::parse(*body));
        }
    }

    /// Chat in, chat out: what a client said arrives as it said it.
    void keepsRecordedToolTurns()
    {
        const Transcript recording = readTranscript(
            QStringLiteral(HEARTH_TEST_DATA "/transcripts"), QStringLiteral("chat_tool_result_turn"));
        const auto request = parseChatRequest(recording.requestBody);
        QVERIFY(request);
        const auto body = writeChatRequest(*request, {});
        QVERIFY(body);
        const JsonText sent = JsonText::parse(*body)->member("messages");
        const JsonText said = JsonText::parse(recording.requestBody)->member("messages");
        QCOMPARE(sent.elements().size(), said.elements().size());
        for (qsizetype i = 0; i < said.elements().size(); ++i) {
            QCOMPARE(
                sent.elements()[i].member("role").toString(), said.elements()[i].member("role").toString());
            QCOMPARE(sent.elements()[i].member("tool_call_id").toString(),
                said.elements()[i].member("tool_call_id").toString());
        }
    }
};

QTEST_GUILESS_MAIN(TestChatEncoder)
#include "tst_chatencoder.moc"
