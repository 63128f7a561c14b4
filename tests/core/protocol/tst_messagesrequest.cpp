#include "protocol/responserequest.h"
#include "protocol/sealedthinking.h"

#include <QTest>

using namespace Hearth;

namespace {

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

QByteArray request(const QByteArray &more)
{
    return json("{'model':'m','max_tokens':64,'messages':[{'role':'user','content':'hi'}]" + more + "}");
}

QByteArray messages(const QByteArray &list)
{
    return json("{'model':'m','max_tokens':64,'messages':[" + list + "]}");
}

QByteArray describe(const QList<ContentPart> &content)
{
    QByteArrayList parts;
    for (const ContentPart &part : content) {
        parts.append(part.kind == ContentPart::Kind::Text ? QByteArray("'" + part.text + "'")
                                                          : part.raw.bytes().toByteArray());
    }
    return parts.join(", ");
}

/// The input, an item a line.
QByteArray describe(const ResponseRequest &request)
{
    QByteArrayList lines;
    for (const InputItem &item : request.input) {
        switch (item.kind) {
        case InputItem::Kind::Message:
            lines.append(item.role + ": " + describe(item.content));
            break;
        case InputItem::Kind::FunctionCall:
            lines.append("call " + item.callId + " " + item.name + " " + item.arguments);
            break;
        case InputItem::Kind::FunctionCallOutput:
            lines.append("output " + item.callId + ": " + describe(item.content));
            break;
        case InputItem::Kind::Reasoning: {
            const ThinkingBlock block = thinkingBlockOf({}, item.encryptedContent);
            lines.append("reasoning: " + describe(item.content) + " " + block.signature + block.redacted);
            break;
        }
        }
    }
    return lines.join('\n');
}

const QByteArray tool = "{'name':'f','description':'d','input_schema':{'type':'object'}}";

} // namespace

class TestMessagesRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMessages_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char *name, const QByteArray &list, const QByteArray &input) {
            QTest::addRow("%s", name) << list << input;
        };
        row("strings", "{'role':'user','content':'a'},{'role':'assistant','content':'b'}",
            "user: 'a'\nassistant: 'b'");
        row("two of the user's in a row", "{'role':'user','content':'a'},{'role':'user','content':'b'}",
            "user: 'a'\nuser: 'b'");
        row("a system message between", "{'role':'user','content':'a'},{'role':'system','content':'b'}",
            "user: 'a'\nsystem: 'b'");
        row("blocks", "{'role':'user','content':[{'type':'text','text':'a'},{'type':'text','text':'b'}]}",
            "user: 'a', 'b'");
        row("an image",
            "{'role':'user','content':[{'type':'image','source':{'type':'base64','media_type':'image/"
            "png','data':'AB+/"
            "='}},{'type':'text','text':'a'}]}",
            QByteArray("user: ") + json("{'type':'input_image','image_url':'data:image/png;base64,AB+/='}, ")
                + "'a'");
        row("an image's address",
            "{'role':'user','content':[{'type':'image','source':{'type':'url','url':'https://x/a.png'}}]}",
            QByteArray("user: ") + json("{'type':'input_image','image_url':'https://x/a.png'}"));
        row("a PDF",
            "{'role':'user','content':[{'type':'document','title':'T','source':{'type':'base64','media_type':"
            "'"
            "application/pdf','data':'QQ=='}}]}",
            QByteArray("user: ")
                + json(
                    "{'type':'input_file','filename':'T','file_data':'data:application/pdf;base64,QQ=='}"));
        row("documents of text",
            "{'role':'user','content':[{'type':'document','source':{'type':'text','media_type':'text/"
            "plain','data':'a'}"
            "},{'type':'document','source':{'type':'content','content':[{'type':'text','text':'b'}]}}]}",
            "user: 'a', 'b'");
        row("a tool loop",
            "{'role':'assistant','content':[{'type':'thinking','thinking':'hm','signature':'SIG'},{'type':'"
            "text','text'"
            ":'a'},{'type':'tool_use','id':'1','name':'f','input':{'x': [1, "
            "2]}},{'type':'tool_use','id':'2','name':'g'"
            ",'input':{}}]},{'role':'user','content':[{'type':'tool_result','tool_use_id':'1','content':'r'},"
            "{'type':'"
            "tool_result','tool_use_id':'2','content':[{'type':'text','text':'s'},{'type':'image','source':{'"
            "type':'"
            "base64','media_type':'image/gif','data':'QQ=='}}]},{'type':'text','text':'go on'}]}",
            QByteArray("reasoning: 'hm' SIG\nassistant: 'a'\ncall 1 f ") + json("{'x':[1,2]}")
                + "\ncall 2 g {}\noutput 1: 'r'\noutput 2: 's', "
                + json("{'type':'input_image','image_url':'data:image/gif;base64,QQ=='}")
                + "\nuser: 'go on'");
        row("thoughts without signature, and redacted ones",
            "{'role':'assistant','content':[{'type':'thinking','thinking':'hm','signature':''},{'type':'"
            "redacted_"
            "thinking','data':'ENC'}]}",
            "reasoning: 'hm' \nreasoning:  ENC");
        row("results that say nothing",
            "{'role':'user','content':[{'type':'tool_result','tool_use_id':'1'},{'type':'tool_result','tool_"
            "use_id':'2'"
            ",'is_error':true}]}",
            "output 1: \noutput 2: 'error'");
        row("what marks the cache is dropped",
            "{'role':'user','content':[{'type':'text','text':'a','cache_control':{'type':'ephemeral'},'"
            "citations':null}"
            "]}",
            "user: 'a'");
    }
    void readsMessages()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, input);
        const auto read = parseMessagesRequest(messages(list));
        QVERIFY2(read, read ? "" : read.error().message.constData());
        QCOMPARE(describe(*read), input);
        QVERIFY(!read->nativeOnly);
        QCOMPARE(read->dialect, WireDialect::Messages);
    }

    void readsEverythingElse()
    {
        const auto read = parseMessagesRequest(request(",'stream':true,'system':[{'type':'text','text':'a','"
                                                       "cache_control':{}},{'type':'text','text':'b'}],'stop_"
                                                       "sequences':['x','y'],'temperature':0.70,'top_p':1e-1,"
                                                       "'top_k':40,'metadata':{'user_id':'u'},'tools':["
            + tool
            + ",{'type':'custom','name':'g','input_schema':{},'strict':true,'cache_control':{}}],'tool_"
              "choice':{'type':'"
              "tool','name':'g','disable_parallel_tool_use':true},'output_config':{'effort':'max','format':{'"
              "type':'"
              "json_schema','schema':{'b':1,'a':18446744073709551615}}},'thinking':{'type':'adaptive'},'"
              "context_"
              "management':{'edits':[]},'service_tier':'auto','betas':['x'],'mcp_servers':[]"));
        QVERIFY2(read, read ? "" : read.error().message.constData());
        QCOMPARE(read->model, QByteArray("m"));
        QVERIFY(read->stream);
        QCOMPARE(read->instructions, std::optional(QByteArray("a\n\nb")));
        QCOMPARE(read->maxOutputTokens, std::optional<qint64>(64));
        QCOMPARE(read->stop.bytes(), QByteArrayView("[\"x\",\"y\"]"));
        QCOMPARE(read->temperature.bytes(), QByteArrayView("0.70"));
        QCOMPARE(read->topP.bytes(), QByteArrayView("1e-1"));
        QCOMPARE(read->topK.bytes(), QByteArrayView("40"));
        QCOMPARE(read->metadata.member("user_id").toString(), std::optional(QByteArray("u")));
        QCOMPARE(read->tools.size(), 2);
        QCOMPARE(read->tools[0].parameters.bytes(), QByteArrayView("{\"type\":\"object\"}"));
        QCOMPARE(read->tools[1].strict, std::optional(true));
        QCOMPARE(read->toolChoice, (ToolChoice{ToolChoice::Kind::Function, "g"}));
        QCOMPARE(read->parallelToolCalls, std::optional(false));
        QCOMPARE(read->reasoningEffort, QByteArray("max"));
        QCOMPARE(read->textFormat.kind, TextFormat::Kind::JsonSchema);
        QCOMPARE(read->textFormat.schema.bytes(), QByteArrayView("{\"b\":1,\"a\":18446744073709551615}"));
        QVERIFY(!read->nativeOnly);
    }

    void readsHowMuchToThink_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("effort");
        QTest::addRow("nothing said") << QByteArray() << QByteArray();
        QTest::addRow("not at all") << QByteArray(",'thinking':{'type':'disabled'}") << QByteArray("none");
        QTest::addRow("a small budget")
            << QByteArray(",'thinking':{'type':'enabled','budget_tokens':1024}") << QByteArray("low");
        QTest::addRow("a budget") << QByteArray(",'thinking':{'type':'enabled','budget_tokens':4096}")
                                  << QByteArray("medium");
        QTest::addRow("a great budget")
            << QByteArray(",'thinking':{'type':'enabled','budget_tokens':31999}") << QByteArray("high");
        QTest::addRow("as it sees fit")
            << QByteArray(",'thinking':{'type':'adaptive'}") << QByteArray("high");
        QTest::addRow("with an effort")
            << QByteArray(",'thinking':{'type':'adaptive'},'output_config':{'effort':'low'}")
            << QByteArray("low");
        QTest::addRow("an effort alone")
            << QByteArray(",'output_config':{'effort':'medium'}") << QByteArray("medium");
    }
    void readsHowMuchToThink()
    {
        QFETCH(QByteArray, more);
        const auto read = parseMessagesRequest(request(more));
        QVERIFY(read);
        QTEST(read->reasoningEffort, "effort");
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &param) {
            QTest::addRow("%s", name) << body << param;
        };
        row("no JSON", "{", "");
        row("no model", json("{'messages':[{'role':'user','content':'a'}]}"), "model");
        row("no messages", json("{'model':'m'}"), "messages");
        row("no message", messages(""), "messages");
        row("messages as a string", json("{'model':'m','messages':'hi'}"), "messages");
        row("an unknown role", messages("{'role':'tool','content':'a'}"), "messages[0].role");
        row("no content", messages("{'role':'user'}"), "messages[0].content");
        row("content as a number", messages("{'role':'user','content':1}"), "messages[0].content");
        row("a block without type", messages("{'role':'user','content':[{'text':'a'}]}"),
            "messages[0].content[0].type");
        row("a text without text", messages("{'role':'user','content':[{'type':'text'}]}"),
            "messages[0].content[0].text");
        row("a call of the user's",
            messages("{'role':'user','content':[{'type':'tool_use','id':'1','name':'f','input':{}}]}"),
            "messages[0].content[0].type");
        row("a result of the assistant's",
            messages("{'role':'assistant','content':[{'type':'tool_result','tool_use_id':'1'}]}"),
            "messages[0].content[0].type");
        row("an image of the assistant's",
            messages("{'role':'assistant','content':[{'type':'image','source':{}}]}"),
            "messages[0].content[0].type");
        row("a call without id",
            messages("{'role':'assistant','content':[{'type':'tool_use','name':'f','input':{}}]}"),
            "messages[0].content[0].id");
        row("a call's input as a string",
            messages("{'role':'assistant','content':[{'type':'tool_use','id':'1','name':'f','input':'{}'}]}"),
            "messages[0].content[0].input");
        row("an image without data",
            messages("{'role':'user','content':[{'type':'image','source':{'type':'base64','media_type':'"
                     "image/png'}}]}"),
            "messages[0].content[0].source.data");
        row("an image's type that is none",
            messages("{'role':'user','content':[{'type':'image','source':{'type':'base64','media_type':'"
                     "a\\\"b','data':'"
                     "QQ=='}}]}"),
            "messages[0].content[0].source.media_type");
        row("an unknown source",
            messages("{'role':'user','content':[{'type':'image','source':{'type':'disk'}}]}"),
            "messages[0].content[0].source.type");
        row("a system text that is no text", request(",'system':[{'type':'image'}]"), "system[0].type");
        row("no tokens", request(",'max_tokens':0"), "max_tokens");
        row("a stop sequence that is none", request(",'stop_sequences':['a',1]"), "stop_sequences[1]");
        row("a tool without name", request(",'tools':[{'input_schema':{}}]"), "tools[0].name");
        row("a tool without schema", request(",'tools':[{'name':'f'}]"), "tools[0].input_schema");
        row("an unknown choice", request(",'tool_choice':{'type':'required'}"), "tool_choice.type");
        row("a tool that is not there", request(",'tool_choice':{'type':'tool','name':'f'}"),
            "tool_choice.name");
        row("any of none", request(",'tool_choice':{'type':'any'}"), "tool_choice");
        row("thinking of an unknown kind", request(",'thinking':{'type':'on'}"), "thinking.type");
        row("a budget that is not told", request(",'thinking':{'type':'enabled'}"), "thinking.budget_tokens");
        row("an unknown format", request(",'output_config':{'format':{'type':'xml'}}"),
            "output_config.format.type");
        row("a format without schema", request(",'output_format':{'type':'json_schema'}"),
            "output_format.schema");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        const auto read = parseMessagesRequest(body);
        QVERIFY(!read);
        QCOMPARE(read.error().status, 400);
        QCOMPARE(read.error().param, param);
        QVERIFY(read.error().message.contains(param));
    }

    /// What is well, but only an upstream of the same dialect can take.
    void setsApartWhatOnlyItsOwnDialectTakes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &param) {
            QTest::addRow("%s", name) << body << param;
        };
        row("a server's tool",
            request(",'tools':[" + tool + ",{'type':'web_search_20250305','name':'web_search'}]"),
            "tools[1].type");
        row("a choice of it",
            request(",'tools':[{'type':'bash_20250124','name':'bash'}],'tool_choice':{'type':'tool','name':'"
                    "bash'}"),
            "tools[0].type");
        row("a stored file",
            messages("{'role':'user','content':[{'type':'image','source':{'type':'file','file_id':'x'}}]}"),
            "messages[0].content[0].source.type");
        row("a document to fetch",
            messages(
                "{'role':'user','content':[{'type':'document','source':{'type':'url','url':'https://x'}}]}"),
            "messages[0].content[0].source.type");
        row("a block of a server's tool",
            messages("{'role':'assistant','content':[{'type':'server_tool_use','id':'1','name':'web_search','"
                     "input':{}}"
                     "]}"),
            "messages[0].content[0].type");
        row("a container", request(",'container':'c'"), "container");
        row("MCP servers", request(",'mcp_servers':[{'url':'https://x'}]"), "mcp_servers");
    }
    void setsApartWhatOnlyItsOwnDialectTakes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, param);
        const auto read = parseMessagesRequest(body);
        QVERIFY2(read, read ? "" : read.error().message.constData());
        QVERIFY(read->nativeOnly);
        QCOMPARE(read->nativeOnly->param, param);
        QCOMPARE(read->nativeOnly->code, QByteArray("unsupported_parameter"));
    }

    void countTokensNeedsNoLimit()
    {
        const auto read =
            parseMessagesRequest(json("{'model':'m','messages':[{'role':'user','content':'Hello'}]}"));
        QVERIFY(read);
        QVERIFY(!read->maxOutputTokens);
        QVERIFY(estimatePromptTokens(*read) > 0);
    }

    void countsAllThatIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray filler(700, 'x');
        QTest::addRow("system") << request(",'system':'" + filler + "'");
        QTest::addRow("a result") << messages(
            "{'role':'user','content':[{'type':'tool_result','tool_use_id':'1','content':'" + filler
            + "'}]}");
        QTest::addRow("a call") << messages(
            "{'role':'assistant','content':[{'type':'tool_use','id':'1','name':'f','input':{'a':'" + filler
            + "'}}]}");
        QTest::addRow("a thought") << messages(
            "{'role':'assistant','content':[{'type':'thinking','thinking':'" + filler
            + "','signature':'S'}]}");
        QTest::addRow("a redacted thought") << messages(
            "{'role':'assistant','content':[{'type':'redacted_thinking','data':'" + filler + "'}]}");
        QTest::addRow("a document of text")
            << messages("{'role':'user','content':[{'type':'document','source':{'type':'text','data':'"
                   + filler + "'}}]}");
        QTest::addRow("a tool") << request(
            ",'tools':[{'name':'f','input_schema':{'description':'" + filler + "'}}]");
        QTest::addRow("an image") << messages(
            "{'role':'user','content':[{'type':'image','source':{'type':'url','url':'https://x'}}]}");
    }
    void countsAllThatIsRead()
    {
        QFETCH(QByteArray, body);
        const auto read = parseMessagesRequest(body);
        QVERIFY2(read, read ? "" : read.error().message.constData());
        QVERIFY(estimatePromptTokens(*read) >= 200);
    }
};

QTEST_GUILESS_MAIN(TestMessagesRequest)
#include "tst_messagesrequest.moc"
