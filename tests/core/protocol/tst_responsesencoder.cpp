#include "protocol/responsesencoder.h"

#include "protocol/jsontext.h"
#include "protocol/sealedreasoning.h"

#include <QTest>

using namespace Hearth;

namespace {

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

ResponseRequest parsed(const QByteArray &quoted, bool isChat = false)
{
    const auto request = isChat ? parseChatRequest(json(quoted)) : parseResponsesRequest(json(quoted));
    if (!request) {
        qFatal("%s", request.error().message.constData());
    }
    return *request;
}

ResponseRequest chatWith(const QByteArray &more)
{
    return parsed("{'model':'x','messages':[{'role':'user','content':'u'}]" + more + "}", true);
}

ResponseRequest responsesWith(const QByteArray &more)
{
    return parsed("{'model':'x','input':'u'" + more + "}");
}

QByteArray written(const ResponseRequest &request, const ResponsesTarget &target = {})
{
    const auto body = writeResponsesRequest(request, target);
    if (!body) {
        return "refused: " + body.error().param;
    }
    return *body;
}

/// Member \a key of the body, or nothing.
QByteArray member(const QByteArray &body, const char *key)
{
    const auto object = JsonText::parse(body);
    return object ? object->member(key).bytes().toByteArray() : body;
}

const QByteArray user = "{'role':'user','content':'u'}";
const QByteArray sentUser = "{'type':'message','role':'user','content':'u'}";
const QByteArray call = "{'type':'function_call','id':'fc_x','call_id':'c1','name':'f','arguments':'{}'}";
const QByteArray sentCall = "{'type':'function_call','call_id':'c1','name':'f','arguments':'{}'}";
const QByteArray output = "{'type':'function_call_output','call_id':'c1','output':'one'}";

} // namespace

class TestResponsesEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInput_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<ResponsesTarget>("target");
        const auto row = [](const char *name, const QByteArray &items, const QByteArray &input,
                             const ResponsesTarget &target = {}) {
            QTest::addRow("%s", name) << items << json("[" + input + "]") << target;
        };
        ResponsesTarget merging;
        merging.mergeTurns = true;
        ResponsesTarget thinking;
        thinking.reasoningText = true;

        row("a plain talk", user + ",{'role':'assistant','content':'b'}",
            sentUser + ",{'type':'message','role':'assistant','content':'b'}");
        row("system and developer stay where they are",
            "{'role':'system','content':'s'}," + user + ",{'role':'developer','content':'d'}",
            "{'type':'message','role':'system','content':'s'}," + sentUser
                + ",{'type':'message','role':'developer','content':'d'}");
        row("parts keep their bytes",
            "{'role':'user','content':[{'type':'input_text','text':'a'},{'type':'input_image',  "
            "'image_url':'d'}]}",
            "{'type':'message','role':'user','content':[{'type':'input_text','text':'a'},{'type':'input_"
            "image',  "
            "'image_url':'d'}]}");
        row("an assistant's parts",
            "{'role':'assistant','content':[{'type':'output_text','text':'a'},{'type':'refusal','refusal':'"
            "no'}]}",
            "{'type':'message','role':'assistant','content':[{'type':'output_text','text':'a','annotations':["
            "]},{"
            "'type':'refusal','refusal':'no'}]}");
        row("a tool turn, our own item ids left out", user + "," + call + "," + output,
            sentUser + "," + sentCall + "," + output);
        row("a tool's output of parts",
            "{'type':'function_call_output','call_id':'c1','output':[{'type':'input_text','text':'a'},{'type'"
            ":"
            "'input_image','image_url':'u'}]}",
            "{'type':'function_call_output','call_id':'c1','output':[{'type':'input_text','text':'a'},{'type'"
            ":"
            "'input_image','image_url':'u'}]}");
        row("no arguments are an empty object", QByteArray(call).replace("{}", ""), sentCall);
        row("thoughts are dropped",
            user + ",{'type':'reasoning','id':'rs_1','summary':[{'type':'summary_text','text':'hm'}]},"
                + call,
            sentUser + "," + sentCall);
        row("thoughts are given back within the tool loop",
            "{'type':'reasoning','summary':[{'type':'summary_text','text':'old'}]}," + user
                + ",{'type':'reasoning','summary':[{'type':'summary_text','text':'hm'}]}," + call,
            sentUser + ",{'type':'reasoning','summary':[],'content':[{'type':'reasoning_text','text':'hm'}]},"
                + sentCall,
            thinking);

        row("merged: users in a row are one", user + ",{'role':'user','content':'v'}",
            "{'type':'message','role':'user','content':'u\\n\\nv'}", merging);
        row("merged: a tool turn", user + ",{'role':'assistant','content':'b'}," + call + "," + output,
            sentUser + ",{'type':'message','role':'assistant','content':'b'}," + sentCall + "," + output,
            merging);
    }
    void writesInput()
    {
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, input);
        QFETCH(ResponsesTarget, target);
        QCOMPARE(member(written(parsed("{'model':'x','input':[" + items + "]}"), target), "input"), input);
    }

    void mergesSystemTextIntoInstructions()
    {
        ResponsesTarget target;
        target.mergeTurns = true;
        const QByteArray body = written(parsed("{'model':'x','instructions':'i','input':[{'role':'developer',"
                                               "'content':'d'},"
                                            + user + ",{'role':'system','content':'s'}]}"),
            target);
        QCOMPARE(member(body, "instructions"), json("'i\\n\\nd\\n\\ns'"));
        QCOMPARE(member(body, "input"), json("[" + sentUser + "]"));
    }

    void writesFields_data()
    {
        QTest::addColumn<ResponseRequest>("request");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ResponsesTarget>("target");
        const auto row = [](const char *name, const ResponseRequest &request, const QByteArray &key,
                             const QByteArray &value, const ResponsesTarget &target = {}) {
            QTest::addRow("%s", name) << request << key << json(value) << target;
        };
        ResponsesTarget plain;
        plain.model = "up/stream";
        plain.stateless = false;
        plain.reasoningEffort = false;
        plain.reasoningSummary = false;
        plain.encryptedReasoning = false;
        plain.maxTokensLimit = 100;
        ResponsesTarget loose;
        loose.chatSampling = true;

        row("the upstream's own model", responsesWith({}), "model", "'up/stream'", plain);
        row("always streamed", responsesWith({}), "stream", "true");
        row("nothing is stored", responsesWith({}), "store", "false");
        row("unless the target minds", responsesWith({}), "store", "", plain);
        row("instructions", responsesWith(",'instructions':'i'"), "instructions", "'i'");
        row("the limit", responsesWith(",'max_output_tokens':50"), "max_output_tokens", "50", plain);
        row("the limit, clamped", responsesWith(",'max_output_tokens':500"), "max_output_tokens", "100",
            plain);
        row("no limit", responsesWith({}), "max_output_tokens", "", plain);
        row("numbers as they are written", responsesWith(",'temperature':0.70"), "temperature", "0.70");
        row("top_p", responsesWith(",'top_p':1e-1"), "top_p", "1e-1");
        row("metadata stays here", responsesWith(",'metadata':{'a':'b'}"), "metadata", "");
        row("effort and summary", responsesWith(",'reasoning':{'effort':'low','summary':'auto'}"),
            "reasoning", "{'effort':'low','summary':'auto'}");
        row("neither, where the target has none",
            responsesWith(",'reasoning':{'effort':'low','summary':'auto'}"), "reasoning", "", plain);
        row("encrypted reasoning", responsesWith(",'include':['reasoning.encrypted_content']"), "include",
            "['reasoning.encrypted_content']");
        row("none asked for", responsesWith({}), "include", "");
        row("none to be had", responsesWith(",'include':['reasoning.encrypted_content']"), "include", "",
            plain);
        row("a schema byte for byte",
            responsesWith(
                ",'text':{'format':{'type':'json_schema','name':'s','strict':true,'schema':{ 'z':1, "
                "'a':18446744073709551615}}}"),
            "text",
            "{'format':{'type':'json_schema','name':'s','schema':{ 'z':1, "
            "'a':18446744073709551615},'strict':true}}");
        row("a JSON object", responsesWith(",'text':{'format':{'type':'json_object'}}"), "text",
            "{'format':{'type':'json_object'}}");
        row("a chat schema, flattened",
            chatWith(",'response_format':{'type':'json_schema','json_schema':{'name':'s','schema':{}}}"),
            "text", "{'format':{'type':'json_schema','name':'s','schema':{}}}");
        row("tools keep what they say",
            responsesWith(",'tools':[{'type':'function','name':'f','parameters':{ }}]"), "tools",
            "[{'type':'function','name':'f','parameters':{ }}]");
        row("tools of the chat door are not strict unasked",
            chatWith(",'tools':[{'type':'function','function':{'name':'f','description':'d'}}]"), "tools",
            "[{'type':'function','name':'f','description':'d','parameters':{'type':'object','properties':{}},"
            "'strict':"
            "false}]");
        row("a choice of one function",
            chatWith(
                ",'tools':[{'type':'function','function':{'name':'f'}}],'tool_choice':{'type':'function',"
                "'function':{'name':'f'}}"),
            "tool_choice", "{'type':'function','name':'f'}");
        row("one call at a time",
            chatWith(",'tools':[{'type':'function','function':{'name':'f'}}],'parallel_tool_calls':false"),
            "parallel_tool_calls", "false");
        row("a seed is dropped", chatWith(",'seed':7"), "seed", "");
        row("a penalty of none is dropped", chatWith(",'presence_penalty':0"), "presence_penalty", "");
        row("a seed where it is taken", chatWith(",'seed':7"), "seed", "7", loose);
        row("a stop where it is taken", chatWith(",'stop':['a']"), "stop", "['a']", loose);
    }
    void writesFields()
    {
        QFETCH(ResponseRequest, request);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(ResponsesTarget, target);
        QCOMPARE(member(written(request, target), key.constData()), value);
    }

    void refusesWhatTheTargetCannotTake_data()
    {
        QTest::addColumn<ResponseRequest>("request");
        QTest::addColumn<QByteArray>("param");
        QTest::addRow("stop") << chatWith(",'stop':'a'") << QByteArray("stop");
        QTest::addRow("logit_bias") << chatWith(",'logit_bias':{'1':2}") << QByteArray("logit_bias");
        QTest::addRow("sound") << parsed(
            "{'model':'x','input':[{'role':'user','content':[{'type':'input_audio','input_audio':{}}]}]}")
                               << QByteArray("input");
        QTest::addRow("what only passes natively")
            << responsesWith(",'tools':[{'type':'web_search'}]") << QByteArray("tools[0].type");
    }
    void refusesWhatTheTargetCannotTake()
    {
        QFETCH(ResponseRequest, request);
        QFETCH(QByteArray, param);
        const auto body = writeResponsesRequest(request, {});
        QVERIFY(!body);
        QCOMPARE(body.error().status, 400);
        QCOMPARE(body.error().code, QByteArray("unsupported_parameter"));
        QCOMPARE(body.error().param, param);
    }

    void givesEncryptedReasoningBackToItsServerAlone()
    {
        const QByteArray sealed = sealedReasoning({"openai", "rs_9", "gA+/="});
        const ResponseRequest request = parsed(
            "{'model':'x','input':[{'type':'reasoning','id':'rs_ours','summary':[],'encrypted_content':'"
            + sealed + "'}," + user + "]}");
        ResponsesTarget target;
        target.sealTag = "openai";
        QCOMPARE(member(written(request, target), "input"),
            json("[{'type':'reasoning','id':'rs_9','summary':[],'encrypted_content':'gA+/='}," + sentUser
                + "]"));
        target.sealTag = "openrouter";
        QCOMPARE(member(written(request, target), "input"), json("[" + sentUser + "]"));
        target.sealTag = "openai";
        target.encryptedReasoning = false;
        QCOMPARE(member(written(request, target), "input"), json("[" + sentUser + "]"));
    }
};

QTEST_APPLESS_MAIN(TestResponsesEncoder)
#include "tst_responsesencoder.moc"
