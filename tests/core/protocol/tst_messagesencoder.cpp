#include "protocol/messagesencoder.h"

#include "protocol/jsontext.h"
#include "protocol/sealedthinking.h"

#include <QTest>

using namespace Hearth;

namespace {

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

MessagesTarget target(MessagesTarget::Thinking thinking = MessagesTarget::Thinking::Adaptive)
{
    MessagesTarget made;
    made.model = "claude";
    made.thinking = thinking;
    return made;
}

/// A request to the Responses door with \a more members.
ResponseRequest responses(const QByteArray &input, const QByteArray &more = {})
{
    const auto read = parseResponsesRequest(json("{'model':'x','input':" + input + more + "}"));
    return read.value_or(ResponseRequest());
}

ResponseRequest said(const QByteArray &more)
{
    return responses("'hi'", more);
}

ResponseRequest fromMessages(const QByteArray &list, const QByteArray &more = {})
{
    const auto read =
        parseMessagesRequest(json("{'model':'x','max_tokens':64,'messages':[" + list + "]" + more + "}"));
    return read.value_or(ResponseRequest());
}

JsonText body(const Parsed<QByteArray> &written)
{
    return written ? JsonText::parse(*written).value_or(JsonText()) : JsonText();
}

const QByteArray tool = ",'tools':[{'type':'function','name':'f','description':'d','parameters':{'z':1,'a':"
                        "18446744073709551615},'strict':true}]";

} // namespace

class TestMessagesEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARequest()
    {
        const auto written = writeMessagesRequest(
            said(",'instructions':'Be brief.','max_output_tokens':99,'temperature':0.70" + tool
                + ",'tool_choice':{'type':'function','name':'f'},'parallel_tool_calls':false,'metadata':{'a':"
                  "'b'}"),
            target());
        QVERIFY(written);
        QCOMPARE(*written,
            json("{'model':'claude','max_tokens':99,'system':'Be "
                 "brief.','messages':[{'role':'user','content':[{'type':'"
                 "text','text':'hi'}]}],'tools':[{'name':'f','description':'d','input_schema':{'z':1,'a':"
                 "18446744073709551615},'strict':true}],'tool_choice':{'type':'tool','name':'f','disable_"
                 "parallel_tool_"
                 "use':true},'temperature':0.70,'stream':true}"));
    }

    void ordersMessages_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("messages");
        const auto row = [](const char *name, const QByteArray &input, const QByteArray &messages) {
            QTest::addRow("%s", name) << input << messages;
        };
        const auto user = [](const QByteArray &content) -> QByteArray {
            return "{'role':'user','content':[" + content + "]}";
        };
        const auto assistant = [](const QByteArray &content) -> QByteArray {
            return "{'role':'assistant','content':[" + content + "]}";
        };
        const auto text = [](const QByteArray &said) -> QByteArray {
            return "{'type':'text','text':'" + said + "'}";
        };
        const auto result = [](const QByteArray &id, const QByteArray &content) -> QByteArray {
            return "{'type':'tool_result','tool_use_id':'" + id + "','content':[" + content + "]}";
        };
        const auto call = [](const QByteArray &id, const QByteArray &input) -> QByteArray {
            return "{'type':'tool_use','id':'" + id + "','name':'f','input':" + input + "}";
        };
        row("neighbours are merged",
            "[{'role':'user','content':'a'},{'role':'user','content':'b'},{'role':'assistant','content':'c'},"
            "{'role':'"
            "assistant','content':'d'},{'role':'user','content':'e'}]",
            user(text("a") + "," + text("b")) + "," + assistant(text("c") + "," + text("d")) + ","
                + user(text("e")));
        row("system and developer go elsewhere",
            "[{'role':'system','content':'s'},{'role':'user','content':'a'},{'role':'developer','content':'d'"
            "},{'role':"
            "'user','content':'b'}]",
            user(text("a") + "," + text("b")));
        row("blank texts are dropped, and turns with them",
            "[{'role':'user','content':'a'},{'role':'assistant','content':' "
            "'},{'role':'user','content':'b'}]",
            user(text("a") + "," + text("b")));
        row("the assistant does not begin",
            "[{'role':'assistant','content':'a'},{'role':'user','content':'b'}]",
            "{'role':'user','content':'(the conversation goes on)'}," + assistant(text("a")) + ","
                + user(text("b")));
        row("a beginning of the answer does not end in space",
            "[{'role':'user','content':'a'},{'role':'assistant','content':'b \\n'}]",
            user(text("a")) + "," + assistant(text("b")));
        row("results stand first, all after their turn",
            "[{'role':'user','content':'a'},{'type':'function_call','call_id':'1','name':'f','arguments':'{"
            "\\\"x\\\": "
            "1}'},{'type':'function_call','call_id':'2','name':'f','arguments':''},{'type':'function_call_"
            "output','"
            "call_id':'1','output':'r'},{'role':'user','content':'b'},{'type':'function_call_output','call_"
            "id':'2','"
            "output':'s'}]",
            user(text("a")) + "," + assistant(call("1", "{'x': 1}") + "," + call("2", "{}")) + ","
                + user(result("1", text("r")) + "," + result("2", text("s")) + "," + text("b")));
        row("a result that comes late",
            "[{'role':'user','content':'a'},{'type':'function_call','call_id':'1','name':'f','arguments':'{}'"
            "},{'role':'"
            "user','content':'b'},{'role':'assistant','content':'c'},{'type':'function_call_output','call_id'"
            ":'1','"
            "output':'r'}]",
            user(text("a")) + "," + assistant(call("1", "{}")) + ","
                + user(result("1", text("r")) + "," + text("b")) + "," + assistant(text("c")));
        row("a result of no call stays where it is",
            "[{'role':'user','content':'a'},{'type':'function_call_output','call_id':'1','output':'r'}]",
            user(result("1", text("r")) + "," + text("a")));
        row("a result that says nothing",
            "[{'role':'user','content':'a'},{'type':'function_call','call_id':'1','name':'f','arguments':'{}'"
            "},{'type':'"
            "function_call_output','call_id':'1','output':''}]",
            user(text("a")) + "," + assistant(call("1", "{}")) + ","
                + user("{'type':'tool_result','tool_use_id':'1'}"));
        row("ids in letters that are taken",
            "[{'role':'user','content':'a'},{'type':'function_call','call_id':'a.b:c','name':'f','arguments':"
            "'{}'},{'"
            "type':'function_call_output','call_id':'a.b:c','output':'r'}]",
            user(text("a")) + "," + assistant(call("a_b_c", "{}")) + "," + user(result("a_b_c", text("r"))));
        row("images and files",
            "[{'role':'user','content':[{'type':'input_image','image_url':'data:image/"
            "png;base64,QQ=='},{'type':'input_"
            "image','image_url':'https://x/"
            "a.png','detail':'high'},{'type':'input_file','filename':'a.pdf','file_data':'"
            "data:application/pdf;base64,QQ=='},{'type':'input_file','file_data':'data:text/"
            "plain;base64,aGk='}]}]",
            user("{'type':'image','source':{'type':'base64','media_type':'image/"
                 "png','data':'QQ=='}},{'type':'image','"
                 "source':{'type':'url','url':'https://x/"
                 "a.png'}},{'type':'document','source':{'type':'base64','media_"
                 "type':'application/"
                 "pdf','data':'QQ=='},'title':'a.pdf'},{'type':'document','source':{'type':'text','"
                 "media_type':'text/plain','data':'hi'}}"));
        row("thoughts without signature are dropped",
            "[{'role':'user','content':'a'},{'type':'reasoning','summary':[],'content':[{'type':'reasoning_"
            "text','text'"
            ":'hm'}]},{'type':'reasoning','summary':[],'encrypted_content':'gAAA'},{'role':'assistant','"
            "content':'b'},{"
            "'role':'user','content':'c'}]",
            user(text("a")) + "," + assistant(text("b")) + "," + user(text("c")));
    }
    void ordersMessages()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, messages);
        const auto written = writeMessagesRequest(responses(input), target());
        QVERIFY2(written, written ? "" : written.error().message.constData());
        QCOMPARE(body(written).member("messages").bytes().toByteArray(), json("[" + messages + "]"));
    }

    void writesFields_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &more, const QByteArray &key,
                             const QByteArray &value) { QTest::addRow("%s", name) << more << key << value; };
        row("a limit, where none is told", "", "max_tokens", "8192");
        row("system texts in order", ",'instructions':'a'", "system", "'a'");
        row("no schema", ",'tools':[{'type':'function','name':'f'}]", "tools",
            "[{'name':'f','input_schema':{'type':'object','properties':{}}}]");
        row("tools as they please", tool + ",'tool_choice':'auto'", "tool_choice", "{'type':'auto'}");
        row("no tools", tool + ",'tool_choice':'none','parallel_tool_calls':false", "tool_choice",
            "{'type':'none'}");
        row("any tool", tool + ",'tool_choice':'required'", "tool_choice", "{'type':'any'}");
        row("one at a time", tool + ",'parallel_tool_calls':false", "tool_choice",
            "{'type':'auto','disable_parallel_tool_use':true}");
        row("nothing said of tools", tool, "tool_choice", "");
        row("no choice without tools", ",'parallel_tool_calls':false", "tool_choice", "");
        row("top_p alone", ",'top_p':0.5", "top_p", "0.5");
        row("top_p gives way to temperature", ",'top_p':0.5,'temperature':1", "top_p", "");
        row("temperature gives way to thinking", ",'temperature':0.2,'reasoning':{'effort':'low'}",
            "temperature", "");
        row("an effort", ",'reasoning':{'effort':'high'}", "output_config", "{'effort':'high'}");
        row("the least effort", ",'reasoning':{'effort':'minimal'}", "output_config", "{'effort':'low'}");
        row("thinking as it sees fit", ",'reasoning':{'effort':'high'}", "thinking", "{'type':'adaptive'}");
        row("no thinking", ",'reasoning':{'effort':'none'}", "thinking", "{'type':'disabled'}");
        row("nothing said of thinking", "", "thinking", "");
        row("a schema",
            ",'text':{'format':{'type':'json_schema','name':'n','strict':true,'schema':{'b':1, 'a':2}}}",
            "output_config", "{'format':{'type':'json_schema','schema':{'b':1, 'a':2}}}");
        row("a schema and an effort",
            ",'reasoning':{'effort':'max'},'text':{'format':{'type':'json_schema','name':'n','schema':{}}}",
            "output_config", "{'effort':'max','format':{'type':'json_schema','schema':{}}}");
        row("metadata stays here", ",'metadata':{'user_id':'u'}", "metadata", "");
    }
    void writesFields()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto written = writeMessagesRequest(said(more), target());
        QVERIFY2(written, written ? "" : written.error().message.constData());
        QCOMPARE(body(written).member(key).bytes().toByteArray(), json(value));
    }

    void keepsTheLimitOfTheModel()
    {
        MessagesTarget small = target();
        small.maxTokensLimit = 4096;
        QCOMPARE(body(writeMessagesRequest(said({}), small)).member("max_tokens").toInteger(), 4096);
        QCOMPARE(body(writeMessagesRequest(said(",'max_output_tokens':100"), small))
                     .member("max_tokens")
                     .toInteger(),
            100);
    }

    void thinksWithinABudget_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("thinking");
        QTest::addRow("low") << QByteArray(",'reasoning':{'effort':'low'}")
                             << QByteArray("{'type':'enabled','budget_tokens':2048}");
        QTest::addRow("high, within the limit") << QByteArray(",'reasoning':{'effort':'high'}")
                                                << QByteArray("{'type':'enabled','budget_tokens':6144}");
        QTest::addRow("high, with room")
            << QByteArray(",'reasoning':{'effort':'high'},'max_output_tokens':64000")
            << QByteArray("{'type':'enabled','budget_tokens':16384}");
        QTest::addRow("the least that is taken")
            << QByteArray(",'reasoning':{'effort':'high'},'max_output_tokens':1100")
            << QByteArray("{'type':'enabled','budget_tokens':1024}");
        QTest::addRow("no room to think")
            << QByteArray(",'reasoning':{'effort':'high'},'max_output_tokens':1024") << QByteArray();
        QTest::addRow("none") << QByteArray(",'reasoning':{'effort':'none'}")
                              << QByteArray("{'type':'disabled'}");
        QTest::addRow("not asked") << QByteArray() << QByteArray();
    }
    void thinksWithinABudget()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, thinking);
        const auto written = writeMessagesRequest(said(more), target(MessagesTarget::Thinking::Budget));
        QCOMPARE(body(written).member("thinking").bytes().toByteArray(), json(thinking));
        QVERIFY(body(written).member("output_config").isNone());
    }

    /// With a budget, Anthropic refuses results for a turn that does not begin with its thought.
    void doesNotThinkOnAnothersTurn()
    {
        const QByteArray calls =
            "{'type':'function_call','call_id':'1','name':'f','arguments':'{}'},{'type':'function_"
            "call_output','call_id':'1','output':'r'}]";
        const QByteArray effort = ",'reasoning':{'effort':'low'}";
        const MessagesTarget budget = target(MessagesTarget::Thinking::Budget);
        const auto foreign =
            writeMessagesRequest(responses("[{'role':'user','content':'a'}," + calls, effort), budget);
        QVERIFY(body(foreign).member("thinking").isNone());
        const QByteArray seal = encryptedContentOf({"hm", "SIG", {}});
        const auto own =
            writeMessagesRequest(responses("[{'role':'user','content':'a'},{'type':'reasoning','summary':[],"
                                           "'encrypted_content':'"
                                         + seal + "'}," + calls,
                                     effort),
                budget);
        QCOMPARE(
            body(own).member("thinking").member("type").toString(), std::optional(QByteArray("enabled")));
        QVERIFY(
            own->contains(json("{'type':'thinking','thinking':'hm','signature':'SIG'},{'type':'tool_use'")));
        const auto adaptive =
            writeMessagesRequest(responses("[{'role':'user','content':'a'}," + calls, effort), target());
        QVERIFY(!body(adaptive).member("thinking").isNone());
    }

    void knowsHowModelsAreToldToThink_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("adaptive");
        for (const char *older : {"claude-3-7-sonnet-20250219", "claude-sonnet-4-20250514", "claude-opus-4-0",
                 "claude-opus-4", "claude-opus-4-1-20250805", "claude-sonnet-4-5",
                 "claude-haiku-4-5-20251001", "claude-opus-4-5"}) {
            QTest::addRow("%s", older) << QByteArray(older) << false;
        }
        for (const char *newer :
            {"claude-opus-4-6", "claude-sonnet-4-6", "claude-sonnet-5", "claude-opus-5-1"}) {
            QTest::addRow("%s", newer) << QByteArray(newer) << true;
        }
    }
    void knowsHowModelsAreToldToThink()
    {
        QFETCH(QByteArray, model);
        QTEST(anthropicThinking(model) == MessagesTarget::Thinking::Adaptive, "adaptive");
    }

    void takesMoreForLocalServers()
    {
        MessagesTarget local = target(MessagesTarget::Thinking::Budget);
        local.isAnthropic = false;
        const auto written = writeMessagesRequest(
            responses("[{'role':'user','content':'a'},{'type':'reasoning','summary':[],'content':[{'type':'"
                      "reasoning_text'"
                      ",'text':'hm'}]},{'role':'assistant','content':'b'},{'role':'user','content':'c'}]",
                ",'temperature':1.5,'top_p':0.5"),
            local);
        QVERIFY2(written, written ? "" : written.error().message.constData());
        QVERIFY(written->contains(json("{'type':'thinking','thinking':'hm','signature':''}")));
        QVERIFY(written->contains(json("'temperature':1.5,'top_p':0.5")));
    }

    void refusesWhatCannotBeMapped_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const QByteArray &input, const QByteArray &more,
                             const QByteArray &param) {
            QTest::addRow("%s", name) << (input.isEmpty() ? QByteArray("'hi'") : input) << more << param;
        };
        row("sound", "[{'role':'user','content':[{'type':'input_audio','input_audio':{}}]}]", "", "input");
        row("an image in another format",
            "[{'role':'user','content':[{'type':'input_image','image_url':'data:image/bmp;base64,QQ=='}]}]",
            "", "input");
        row("an image of no known address",
            "[{'role':'user','content':[{'type':'input_image','image_url':'file:///x'}]}]", "", "input");
        row("a file in another format",
            "[{'role':'user','content':[{'type':'input_file','file_data':'data:application/"
            "zip;base64,QQ=='}]}]",
            "", "input");
        row("arguments that are no object",
            "[{'role':'user','content':'a'},{'type':'function_call','call_id':'1','name':'f','arguments':'{'}"
            "]",
            "", "input");
        row("JSON without a schema", "", ",'text':{'format':{'type':'json_object'}}", "text.format");
        row("too high a temperature", "", ",'temperature':1.2", "temperature");
        row("a forced tool while thinking", "",
            tool + ",'tool_choice':'required','reasoning':{'effort':'low'}", "tool_choice");
    }
    void refusesWhatCannotBeMapped()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, param);
        const auto written = writeMessagesRequest(responses(input, more), target());
        QVERIFY(!written);
        QCOMPARE(written.error().status, 400);
        QCOMPARE(written.error().param, param);
        QVERIFY(written.error().message.contains("'claude'"));
    }

    void refusesAChatsLogitBias()
    {
        const QByteArray chat = "{'model':'x','messages':[{'role':'user','content':'u'}],'logit_bias':";
        const auto biased = parseChatRequest(json(chat + "{'5':-1}}"));
        const auto unbiased = parseChatRequest(json(chat + "{ }}"));
        QVERIFY(biased && unbiased);
        const auto written = writeMessagesRequest(*biased, target());
        QVERIFY(!written);
        QCOMPARE(written.error().param, QByteArray("logit_bias"));
        QVERIFY(writeMessagesRequest(*unbiased, target()));
    }

    void doesNotTranslateWhatIsNativeOnly()
    {
        ResponseRequest request = said({});
        request.nativeOnly =
            ProtocolError{400, "invalid_request_error", "unsupported_parameter", "tools[0].type", "no"};
        const auto written = writeMessagesRequest(request, target());
        QVERIFY(!written);
        QCOMPARE(written.error(), *request.nativeOnly);
    }

    /// What came in the dialect goes out in it as it was.
    void carriesMessagesThrough_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("more");
        QTest::addRow("a tool loop with signed thoughts") << QByteArray(
            "{'role':'user','content':[{'type':'text','text':'a'},{'type':'image','source':{'type':'base64','"
            "media_type':"
            "'image/"
            "png','data':'QQ=='}}]},{'role':'assistant','content':[{'type':'thinking','thinking':'hm','"
            "signature':"
            "'SIG'},{'type':'redacted_thinking','data':'ENC'},{'type':'text','text':'b'},{'type':'thinking','"
            "thinking':'"
            "x','signature':'S2'},{'type':'tool_use','id':'toolu_1','name':'f','input':{'z':1,'a':"
            "18446744073709551615}}"
            "]},{'role':'user','content':[{'type':'tool_result','tool_use_id':'toolu_1','content':[{'type':'"
            "text','text':"
            "'r'}]},{'type':'text','text':'go on'}]}") << QByteArray();
        QTest::addRow("everything beside")
            << QByteArray("{'role':'user','content':[{'type':'text','text':'a'}]}")
            << QByteArray(",'system':'s','tools':[{'name':'f','description':'d','input_schema':{"
                          "'type':'object','b':1.0,'a':2},'strict':true}],'tool_choice':{'type':"
                          "'auto','disable_parallel_tool_use':true},'top_p':0.5,'stop_sequences'"
                          ":['x'],'thinking':{'type':'adaptive'},'output_config':{'effort':'low'"
                          ",'format':{'type':'json_schema','schema':{'b':1,'a':2}}}");
    }
    void carriesMessagesThrough()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, more);
        const auto written = writeMessagesRequest(fromMessages(list, more), target());
        QVERIFY2(written, written ? "" : written.error().message.constData());
        const JsonText sent =
            JsonText::parse(json("{'messages':[" + list + "]" + more + "}")).value_or(JsonText());
        const JsonText got = body(written);
        for (const JsonTextMember &member : sent.members()) {
            QCOMPARE(got.member(member.key).bytes().toByteArray(), member.value.bytes().toByteArray());
        }
        QCOMPARE(got.member("max_tokens").toInteger(), 64);
    }

    void aToolThatFailedStaysSo()
    {
        const Parsed<ResponseRequest> request = parseMessagesRequest(
            R"({"model":"m","max_tokens":9,"messages":[{"role":"user","content":[)"
            R"({"type":"tool_result","tool_use_id":"t","is_error":true,"content":"exit 1"}]}]})");
        QVERIFY(request);
        const Parsed<QByteArray> body = writeMessagesRequest(*request, MessagesTarget{});
        QVERIFY(body);
        QVERIFY2(body->contains(R"("is_error":true)"), body->constData());
    }
};

QTEST_GUILESS_MAIN(TestMessagesEncoder)
#include "tst_messagesencoder.moc"
