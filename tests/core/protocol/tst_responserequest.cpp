#include "protocol/responserequest.h"

#include "support/transcript.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");

QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

/// A request to either door with \a more members.
QByteArray responses(const QByteArray &more)
{
    return json("{'model':'m','input':'hi'" + more + "}");
}

QByteArray responsesInput(const QByteArray &items)
{
    return json("{'model':'m','input':[" + items + "]}");
}

QByteArray chat(const QByteArray &more)
{
    return json("{'model':'m','messages':[{'role':'user','content':'hi'}]" + more + "}");
}

QByteArray chatMessages(const QByteArray &messages)
{
    return json("{'model':'m','messages':[" + messages + "]}");
}

const QByteArray flatTool = "{'type':'function','name':'f','parameters':{}}";
const QByteArray nestedTool = "{'type':'function','function':{'name':'f','parameters':{}}}";

QByteArray describe(const QList<ContentPart> &content)
{
    QByteArrayList parts;
    for (const ContentPart &part : content) {
        switch (part.kind) {
        case ContentPart::Kind::Text:
            parts.append("'" + part.text + "'");
            break;
        case ContentPart::Kind::Refusal:
            parts.append("refusal '" + part.text + "'");
            break;
        case ContentPart::Kind::Image:
        case ContentPart::Kind::File:
        case ContentPart::Kind::Audio:
            parts.append(part.raw.bytes().toByteArray());
            break;
        }
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
        case InputItem::Kind::Reasoning:
            lines.append("reasoning: " + describe(item.content));
            break;
        }
    }
    return lines.join('\n');
}

} // namespace

class TestResponseRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsResponsesInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char *name, const QByteArray &items, const QByteArray &input) {
            QTest::addRow("%s", name) << responsesInput(items) << input;
        };
        QTest::addRow("a string") << responses("") << QByteArray("user: 'hi'");
        row("messages with and without type",
            "{'type':'message','role':'user','content':'a'},{'role':'assistant','content':'b'}",
            "user: 'a'\nassistant: 'b'");
        row("system and developer",
            "{'role':'system','content':'a'},{'role':'developer','content':[{'type':'input_text','text':'b'}]"
            "}",
            "system: 'a'\ndeveloper: 'b'");
        row("parts",
            "{'role':'user','content':[{'type':'input_text','text':'a'},{'type':'input_image','image_url':'"
            "data:x','detail':'auto'}]}",
            QByteArray("user: 'a', ") + json("{'type':'input_image','image_url':'data:x','detail':'auto'}"));
        row("an assistant's parts",
            "{'role':'assistant','id':'msg_1','status':'completed','content':[{'type':'output_text','text':'"
            "a','annotations':[]},{"
            "'type':'refusal','refusal':'no'}]}",
            "assistant: 'a', refusal 'no'");
        row("a tool loop",
            "{'type':'reasoning','id':'rs_1','summary':[],'content':[{'type':'reasoning_text','text':'hm'}]},"
            "{'type':'function_"
            "call','id':'fc_1','call_id':'c1','name':'f','arguments':'{}'},{'type':'function_call_output','"
            "call_id':'c1',"
            "'output':'42'}",
            "reasoning: 'hm'\ncall c1 f {}\noutput c1: '42'");
        row("reasoning by its summary",
            "{'type':'reasoning','summary':[{'type':'summary_text','text':'hm'}],'encrypted_content':null}",
            "reasoning: 'hm'");
        row("an output of parts",
            "{'type':'function_call_output','call_id':'c1','output':[{'type':'input_text','text':'a'},{'type'"
            ":'input_image',"
            "'image_url':'u'}]}",
            QByteArray("output c1: 'a', ") + json("{'type':'input_image','image_url':'u'}"));
        row("a file with its bytes",
            "{'role':'user','content':[{'type':'input_file','file_data':'data:x','filename':'a.pdf'}]}",
            QByteArray("user: ") + json("{'type':'input_file','file_data':'data:x','filename':'a.pdf'}"));
    }
    void readsResponsesInput()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, input);
        const auto request = parseResponsesRequest(body);
        QVERIFY2(request, request ? "" : request.error().message.constData());
        QCOMPARE(describe(*request), input);
    }

    void readsChatMessages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char *name, const QByteArray &messages, const QByteArray &input) {
            QTest::addRow("%s", name) << chatMessages(messages) << input;
        };
        row("the usual",
            "{'role':'system','content':'s'},{'role':'user','content':'a'},{'role':'assistant','content':'b'"
            "}",
            "system: 's'\nuser: 'a'\nassistant: 'b'");
        row("parts",
            "{'role':'user','content':[{'type':'text','text':'a'},{'type':'image_url','image_url':{'url':'"
            "data:image\\/png;x',"
            "'detail':'low'}}]}",
            QByteArray("user: 'a', ")
                + json("{'type':'input_image','image_url':'data:image\\/png;x','detail':'low'}"));
        row("a tool turn",
            "{'role':'assistant','content':null,'tool_calls':[{'id':'c1','type':'function','function':{'name'"
            ":'f','arguments':'{}'}},"
            "{'id':'c2','type':'function','function':{'name':'g','arguments':''}}]},{'role':'tool','tool_"
            "call_id':'c1','content':"
            "'42'},{'role':'tool','tool_call_id':'c2','content':[{'type':'text','text':'43'}]}",
            "call c1 f {}\ncall c2 g \noutput c1: '42'\noutput c2: '43'");
        row("text, thoughts and a call in one message",
            "{'role':'assistant','content':'a','reasoning_content':'hm','tool_calls':[{'id':'c1','function':{"
            "'name':'f','arguments':"
            "'{}'}}]}",
            "reasoning: 'hm'\nassistant: 'a'\ncall c1 f {}");
        row("a refusal", "{'role':'assistant','content':null,'refusal':'no'}", "assistant: refusal 'no'");
        row("an assistant that said nothing", "{'role':'assistant','content':null}", "assistant: ");
        row("a file", "{'role':'user','content':[{'type':'file','file':{'filename':'a','file_data':'d'}}]}",
            QByteArray("user: ") + json("{'type':'input_file','filename':'a','file_data':'d'}"));
        row("sound",
            "{'role':'user','content':[{'type':'input_audio','input_audio':{'data':'d','format':'wav'}}]}",
            QByteArray("user: ") + json("{'type':'input_audio','input_audio':{'data':'d','format':'wav'}}"));
    }
    void readsChatMessages()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, input);
        const auto request = parseChatRequest(body);
        QVERIFY2(request, request ? "" : request.error().message.constData());
        QCOMPARE(describe(*request), input);
    }

    void readsWhatBothDoorsHave()
    {
        const QByteArray common =
            ",'stream':true,'temperature':0.70,'top_p':1e-1,'parallel_tool_calls':false,'metadata':{'a':'b'}";
        const auto viaResponses = parseResponsesRequest(responses(common
            + ",'instructions':'be','max_output_tokens':9,'top_logprobs':0,'reasoning':{'effort':'low','"
              "summary':'auto'},'text':{"
              "'format':{'type':'json_schema','name':'s','schema':{'b':1,'a':2},'strict':true,'description':'"
              "d'},'verbosity':'low'}"));
        QVERIFY(viaResponses);
        const auto viaChat = parseChatRequest(chat(common
            + ",'max_completion_tokens':9,'max_tokens':7,'logprobs':false,'reasoning_effort':"
              "'low','response_format':"
              "{'type':'json_schema','json_schema':{'name':'s','schema':{'b':1,'a':2},'strict':true,'"
              "description':'d'}},"
              "'stream_options':{'include_usage':true}"));
        QVERIFY(viaChat);
        QCOMPARE(viaResponses->instructions, QByteArray("be"));
        for (const ResponseRequest &request : {*viaResponses, *viaChat}) {
            QCOMPARE(request.model, QByteArray("m"));
            QVERIFY(request.stream);
            QCOMPARE(request.temperature.bytes().toByteArray(), QByteArray("0.70"));
            QCOMPARE(request.topP.bytes().toByteArray(), QByteArray("1e-1"));
            QCOMPARE(request.parallelToolCalls, false);
            QCOMPARE(request.metadata.bytes().toByteArray(), json("{'a':'b'}"));
            QCOMPARE(request.maxOutputTokens, 9);
            QCOMPARE(request.reasoningEffort, QByteArray("low"));
            QCOMPARE(request.textFormat.kind, TextFormat::Kind::JsonSchema);
            QCOMPARE(request.textFormat.name, QByteArray("s"));
            QCOMPARE(request.textFormat.schema.bytes().toByteArray(), json("{'b':1,'a':2}"));
            QCOMPARE(request.textFormat.strict, true);
            QVERIFY(request.includeUsage);
            QVERIFY(!request.hasImages());
        }
    }

    void readsWhatChatAloneHas()
    {
        const auto request = parseChatRequest(
            chat(",'seed':7,'stop':['a','b'],'presence_penalty':0.5,'frequency_penalty':1,'logit_bias':"
                 "{'5':-1},'n':1,'max_tokens':-1"));
        QVERIFY(request);
        QCOMPARE(request->seed.bytes().toByteArray(), QByteArray("7"));
        QCOMPARE(request->stop.bytes().toByteArray(), json("['a','b']"));
        QCOMPARE(request->presencePenalty.bytes().toByteArray(), QByteArray("0.5"));
        QCOMPARE(request->frequencyPenalty.bytes().toByteArray(), QByteArray("1"));
        QCOMPARE(request->logitBias.bytes().toByteArray(), json("{'5':-1}"));
        QVERIFY(!request->maxOutputTokens); // LM Studio's way to say: no limit
        QVERIFY(!request->includeUsage);
    }

    void dropsWhatMeansNothingHere()
    {
        const QByteArray more = ",'user':'u','safety_identifier':'s','prompt_cache_key':'k','service_tier':'"
                                "auto','store':true,'include':"
                                "['reasoning.encrypted_content'],'truncation':'auto','background':false,'"
                                "previous_response_id':null,"
                                "'conversation':null,'x-unknown':{'a':[1]},'stream_options':{'include_"
                                "obfuscation':false},'verbosity':'low'";
        QVERIFY(parseResponsesRequest(responses(more)));
        QVERIFY(
            parseChatRequest(chat(more + ",'functions':null,'function_call':null,'modalities':['text']")));
    }

    void readsTools_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("forced");
        using Kind = ToolChoice::Kind;
        const QByteArray flat = ",'tools':[" + flatTool + ",{'type':'function','name':'g'}]";
        const QByteArray nested = ",'tools':[" + nestedTool + ",{'type':'function','function':{'name':'g'}}]";
        const auto row = [](const char *name, bool isChat, const QByteArray &more,
                             const QByteArrayList &names, Kind kind, const QByteArray &forced = {}) {
            QTest::addRow("%s", name) << isChat << more << names << static_cast<int>(kind) << forced;
        };
        row("flat", false, flat, {"f", "g"}, Kind::Unset);
        row("nested", true, nested, {"f", "g"}, Kind::Unset);
        row("nested at the Responses door", false, nested, {"f", "g"}, Kind::Unset);
        row("flat at the chat door", true, flat, {"f", "g"}, Kind::Unset);
        row("auto", false, flat + ",'tool_choice':'auto'", {"f", "g"}, Kind::Auto);
        row("none", true, nested + ",'tool_choice':'none'", {"f", "g"}, Kind::None);
        row("required", false, flat + ",'tool_choice':'required'", {"f", "g"}, Kind::Required);
        row("a function", false, flat + ",'tool_choice':{'type':'function','name':'g'}", {"f", "g"},
            Kind::Function, "g");
        row("a function, nested", true, nested + ",'tool_choice':{'type':'function','function':{'name':'g'}}",
            {"f", "g"}, Kind::Function, "g");
        row("allowed tools", false,
            flat
                + ",'tool_choice':{'type':'allowed_tools','mode':'required','tools':[{'type':'function','"
                  "name':'g'}]}",
            {"g"}, Kind::Required);
        row("allowed tools, nested", true,
            nested
                + ",'tool_choice':{'type':'allowed_tools','allowed_tools':{'mode':'auto','tools':[{'type':'"
                  "function','function':{"
                  "'name':'f'}}]}}",
            {"f"}, Kind::Auto);
        row("a choice without tools means nothing", true, ",'tool_choice':'auto'", {}, Kind::Unset);
    }
    void readsTools()
    {
        QFETCH(bool, isChat);
        QFETCH(QByteArray, more);
        QFETCH(QByteArrayList, names);
        QFETCH(int, kind);
        QFETCH(QByteArray, forced);
        const auto request = isChat ? parseChatRequest(chat(more)) : parseResponsesRequest(responses(more));
        QVERIFY2(request, request ? "" : request.error().message.constData());
        QByteArrayList found;
        for (const FunctionTool &tool : request->tools) {
            found.append(tool.name);
        }
        QCOMPARE(found, names);
        QCOMPARE(static_cast<int>(request->toolChoice.kind), kind);
        QCOMPARE(request->toolChoice.name, forced);
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("param");
        const QByteArray missing = "missing_required_parameter";
        const QByteArray type = "invalid_type";
        const QByteArray value = "invalid_value";
        const QByteArray unsupported = "unsupported_parameter";
        const auto row = [](const char *name, bool isChat, const QByteArray &body, const QByteArray &code,
                             const QByteArray &param) {
            QTest::addRow("%s", name) << isChat << body << code << param;
        };
        // The Responses door
        row("no model", false, json("{'input':'a'}"), missing, "model");
        row("an empty model", false, json("{'model':'','input':'a'}"), value, "model");
        row("a model of another type", false, json("{'model':5,'input':'a'}"), type, "model");
        row("no input", false, json("{'model':'m'}"), missing, "input");
        row("input of another type", false, json("{'model':'m','input':5}"), type, "input");
        row("empty input", false, responsesInput(""), value, "input");
        row("an item that is no object", false, responsesInput("'a'"), type, "input[0]");
        row("an item of nothing", false, responsesInput("{}"), missing, "input[0].type");
        row("an unknown role", false, responsesInput("{'role':'x','content':'a'}"), value, "input[0].role");
        row("no content", false, responsesInput("{'role':'user'}"), missing, "input[0].content");
        row("content of another type", false, responsesInput("{'role':'user','content':5}"), type,
            "input[0].content");
        row("an unknown part", false, responsesInput("{'role':'user','content':[{'type':'x'}]}"), unsupported,
            "input[0].content[0].type");
        row("a part without text", false, responsesInput("{'role':'user','content':[{'type':'input_text'}]}"),
            missing, "input[0].content[0].text");
        row("an image in a system message", false,
            responsesInput("{'role':'system','content':[{'type':'input_image','image_url':'u'}]}"), value,
            "input[0].content[0].type");
        row("an image by id", false,
            responsesInput("{'role':'user','content':[{'type':'input_image','file_id':'f'}]}"), unsupported,
            "input[0].content[0].file_id");
        row("an image without anything", false,
            responsesInput("{'role':'user','content':[{'type':'input_image'}]}"), missing,
            "input[0].content[0].image_url");
        row("a file by id", false,
            responsesInput("{'role':'user','content':[{'type':'input_file','file_id':'f'}]}"), unsupported,
            "input[0].content[0].file_id");
        row("a file by address", false,
            responsesInput("{'role':'user','content':[{'type':'input_file','file_url':'f'}]}"), unsupported,
            "input[0].content[0].file_url");
        row("a call without id", false,
            responsesInput("{'type':'function_call','name':'f','arguments':'{}'}"), missing,
            "input[0].call_id");
        row("arguments as an object", false,
            responsesInput("{'type':'function_call','call_id':'c','name':'f','arguments':{}}"), type,
            "input[0].arguments");
        row("an output without its call", false,
            responsesInput("{'type':'function_call_output','output':'a'}"), missing, "input[0].call_id");
        row("an item reference", false, responsesInput("{'type':'item_reference','id':'x'}"), unsupported,
            "input[0].type");
        row("a hosted tool's call", false, responsesInput("{'type':'web_search_call','id':'x'}"), unsupported,
            "input[0].type");
        row("a hosted tool", false, responses(",'tools':[" + flatTool + ",{'type':'web_search'}]"),
            unsupported, "tools[1].type");
        row("a custom tool", false, responses(",'tools':[{'type':'custom','name':'x'}]"), unsupported,
            "tools[0].type");
        row("a tool without type", false, responses(",'tools':[{'name':'x'}]"), missing, "tools[0].type");
        row("a tool without name", false, responses(",'tools':[{'type':'function'}]"), missing,
            "tools[0].name");
        row("a schema that is none", false,
            responses(",'tools':[{'type':'function','name':'f','parameters':'x'}]"), type,
            "tools[0].parameters");
        row("tools that are no list", false, responses(",'tools':{}"), type, "tools");
        row("an unknown choice", false, responses(",'tools':[" + flatTool + "],'tool_choice':'any'"), value,
            "tool_choice");
        row("a choice of another type", false, responses(",'tools':[" + flatTool + "],'tool_choice':1"), type,
            "tool_choice");
        row("a choice of a hosted tool", false,
            responses(",'tools':[" + flatTool + "],'tool_choice':{'type':'file_search'}"), unsupported,
            "tool_choice.type");
        row("a choice of no tool", false,
            responses(",'tools':[" + flatTool + "],'tool_choice':{'type':'function','name':'z'}"), value,
            "tool_choice.name");
        row("required without tools", false, responses(",'tool_choice':'required'"), value, "tool_choice");
        row("allowed tools of nothing", false,
            responses(",'tools':[" + flatTool
                + "],'tool_choice':{'type':'allowed_tools','mode':'auto','tools':[]}"),
            value, "tool_choice.tools");
        row("background", false, responses(",'background':true"), unsupported, "background");
        row("previous_response_id", false, responses(",'previous_response_id':'r'"), unsupported,
            "previous_response_id");
        row("conversation", false, responses(",'conversation':'c'"), unsupported, "conversation");
        row("prompt", false, responses(",'prompt':{'id':'p'}"), unsupported, "prompt");
        row("no tokens", false, responses(",'max_output_tokens':0"), value, "max_output_tokens");
        row("half a token", false, responses(",'max_output_tokens':1.5"), type, "max_output_tokens");
        row("tokens as a string", false, responses(",'max_output_tokens':'9'"), type, "max_output_tokens");
        row("a temperature in words", false, responses(",'temperature':'hot'"), type, "temperature");
        row("stream as a string", false, responses(",'stream':'yes'"), type, "stream");
        row("instructions that are no string", false, responses(",'instructions':['a']"), type,
            "instructions");
        row("logprobs", false, responses(",'top_logprobs':2"), unsupported, "top_logprobs");
        row("logprobs of a chat", true, chat(",'logprobs':true"), unsupported, "logprobs");
        row("too many logprobs", false, responses(",'top_logprobs':21"), value, "top_logprobs");
        row("an unknown format", false, responses(",'text':{'format':{'type':'xml'}}"), value,
            "text.format.type");
        row("a schema format without schema", false,
            responses(",'text':{'format':{'type':'json_schema','name':'s'}}"), missing, "text.format.schema");
        row("reasoning that is no object", false, responses(",'reasoning':'low'"), type, "reasoning");
        // The chat door
        row("no messages", true, json("{'model':'m'}"), missing, "messages");
        row("messages of another type", true, json("{'model':'m','messages':'hi'}"), type, "messages");
        row("empty messages", true, chatMessages(""), value, "messages");
        row("a message without role", true, chatMessages("{'content':'a'}"), missing, "messages[0].role");
        row("a message of an unknown role", true, chatMessages("{'role':'x','content':'a'}"), value,
            "messages[0].role");
        row("a user without content", true, chatMessages("{'role':'user','content':null}"), missing,
            "messages[0].content");
        row("a tool message without its call", true, chatMessages("{'role':'tool','content':'a'}"), missing,
            "messages[0].tool_call_id");
        row("a call without function", true, chatMessages("{'role':'assistant','tool_calls':[{'id':'c'}]}"),
            missing, "messages[0].tool_calls[0].function");
        row("a custom call", true,
            chatMessages("{'role':'assistant','tool_calls':[{'id':'c','type':'custom'}]}"), unsupported,
            "messages[0].tool_calls[0].type");
        row("an image without address", true,
            chatMessages(
                "{'role':'user','content':[{'type':'text','text':'a'},{'type':'image_url','image_url':{}}]}"),
            missing, "messages[0].content[1].image_url.url");
        row("a chat file by id", true,
            chatMessages("{'role':'user','content':[{'type':'file','file':{'file_id':'f'}}]}"), unsupported,
            "messages[0].content[0].file.file_id");
        row("several choices", true, chat(",'n':2"), unsupported, "n");
        row("functions", true, chat(",'functions':[]"), unsupported, "functions");
        row("function_call", true, chat(",'function_call':'auto'"), unsupported, "function_call");
        row("an old call", true,
            chatMessages("{'role':'assistant','content':null,'function_call':{'name':'f','arguments':''}}"),
            unsupported, "messages[0].function_call");
        row("an old result", true, chatMessages("{'role':'function','name':'f','content':'a'}"), unsupported,
            "messages[0].role");
        row("web search", true, chat(",'web_search_options':{}"), unsupported, "web_search_options");
        row("spoken answers", true, chat(",'modalities':['text','audio']"), unsupported, "modalities[1]");
        row("a nested tool without function", true, chat(",'tools':[{'type':'function'}]"), missing,
            "tools[0].function");
        row("a stop that is no string", true, chat(",'stop':['a',1]"), type, "stop[1]");
        row("a stop of another type", true, chat(",'stop':1"), type, "stop");
        row("max_tokens 0", true, chat(",'max_tokens':0"), value, "max_tokens");
        row("a schema format without its object", true, chat(",'response_format':{'type':'json_schema'}"),
            missing, "response_format.json_schema");
        row("stream_options of another type", true, chat(",'stream_options':true"), type, "stream_options");
    }
    void refuses()
    {
        QFETCH(bool, isChat);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, param);
        const auto request = isChat ? parseChatRequest(body) : parseResponsesRequest(body);
        // What an upstream of the same dialect may take is the same error, kept for all others.
        const bool isNative = code == "unsupported_parameter";
        QCOMPARE(request.has_value(), isNative);
        QVERIFY(!isNative || request->nativeOnly);
        const ProtocolError &error = isNative ? *request->nativeOnly : request.error();
        QCOMPARE(error.status, 400);
        QCOMPARE(error.type, QByteArray("invalid_request_error"));
        QCOMPARE(error.param, param);
        QCOMPARE(error.code, code);
        QVERIFY(error.message.contains(QByteArray("'" + param + "'")));
    }

    /// What follows from a part that only passes natively is not held against the request.
    void leavesTheRestToANativeUpstream_data()
    {
        QTest::addColumn<bool>("isChat");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("a choice of a hosted tool")
            << false
            << responses(
                   ",'tools':[{'type':'web_search'}],'tool_choice':{'type':'function','name':'web_search'}");
        QTest::addRow("required, with hosted tools alone")
            << false << responses(",'tools':[{'type':'web_search'}],'tool_choice':'required'");
        QTest::addRow("hosted tools allowed alone")
            << false
            << responses(
                   ",'tools':[{'type':'web_search'}],'tool_choice':{'type':'allowed_tools','mode':'auto',"
                   "'tools':[{'type':'web_search'}]}");
        QTest::addRow("no input, where the state is stored")
            << false << json("{'model':'m','previous_response_id':'r'}");
        QTest::addRow("an empty input, where the state is stored")
            << false << json("{'model':'m','conversation':'c','input':[]}");
        QTest::addRow("an image by id alone")
            << false << responsesInput("{'role':'user','content':[{'type':'input_image','file_id':'f'}]}");
        QTest::addRow("a chat file by id alone")
            << true << chatMessages("{'role':'user','content':[{'type':'file','file':{'file_id':'f'}}]}");
    }
    void leavesTheRestToANativeUpstream()
    {
        QFETCH(bool, isChat);
        QFETCH(QByteArray, body);
        const auto request = isChat ? parseChatRequest(body) : parseResponsesRequest(body);
        QVERIFY2(request, request ? "" : request.error().message.constData());
        QVERIFY(request->nativeOnly);
        QCOMPARE(request->dialect, isChat ? WireDialect::ChatCompletions : WireDialect::Responses);
    }

    /// A mistake is a mistake for every upstream.
    void refusesMistakesBesideWhatOnlyPassesNatively()
    {
        const auto request = parseResponsesRequest(
            responses(",'tools':[{'type':'web_search'}],'temperature':'hot','previous_response_id':'r'"));
        QVERIFY(!request);
        QCOMPARE(request.error().param, QByteArray("temperature"));
    }

    void readsReasoningOptions()
    {
        const auto request = parseResponsesRequest(responses(
            ",'reasoning':{'effort':'low','summary':'auto'},'include':['x','reasoning.encrypted_content']"));
        QVERIFY(request);
        QCOMPARE(request->reasoningEffort, QByteArray("low"));
        QCOMPARE(request->reasoningSummary, QByteArray("auto"));
        QVERIFY(request->encryptedReasoning);
        QVERIFY(!request->nativeOnly);
        const auto older = parseResponsesRequest(responses(",'reasoning':{'generate_summary':'concise'}"));
        QCOMPARE(older->reasoningSummary, QByteArray("concise"));
        QVERIFY(!older->encryptedReasoning);
    }

    void tellsWhereABodyCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("message");
        QTest::addRow("no JSON") << QByteArray("{\"model\":}") << QByteArray("not JSON at byte 9");
        QTest::addRow("cut") << QByteArray("{\"model\":\"m\"") << QByteArray("JSON ends early at byte 12");
        QTest::addRow("empty") << QByteArray() << QByteArray("JSON ends early at byte 0");
        QTest::addRow("no UTF-8") << QByteArray("{\"model\":\"\xC3\x28\"}")
                                  << QByteArray("not UTF-8 at byte 10");
        QTest::addRow("a list") << QByteArray("[]") << QByteArray("must be a JSON object");
        QTest::addRow("too deep") << QByteArray(5000, '[') << QByteArray("nested deeper than 512 levels");
    }
    void tellsWhereABodyCannotBeRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, message);
        for (const auto &request : {parseResponsesRequest(body), parseChatRequest(body)}) {
            QVERIFY(!request);
            QCOMPARE(request.error().status, 400);
            QVERIFY2(request.error().message.contains(message), request.error().message.constData());
        }
    }

    void findsImages()
    {
        QVERIFY(parseChatRequest(
            chatMessages("{'role':'user','content':[{'type':'image_url','image_url':{'url':'u'}}]}"))
                    ->hasImages());
        QVERIFY(parseResponsesRequest(responsesInput("{'type':'function_call_output','call_id':'c','output':["
                                                     "{'type':'input_image','image_url':'u'}]}"))
                    ->hasImages());
    }

    void readsEveryRecordedRequest()
    {
        int requests = 0;
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            const bool isChat = recording.target == "/v1/chat/completions";
            if (recording.status != 200 || recording.requestAbridged || recording.method != "POST"
                || !(isChat || recording.target == "/v1/responses")) {
                continue;
            }
            const auto request = isChat ? parseChatRequest(recording.requestBody)
                                        : parseResponsesRequest(recording.requestBody);
            // What llama-server lets pass and OpenAI does not: no messages, unknown roles, several choices,
            // hosted tools (these two natively alone), 0 tokens.
            static const QSet<QString> refused{QStringLiteral("err_empty_messages"),
                QStringLiteral("err_role_unknown"), QStringLiteral("chat_n2"),
                QStringLiteral("responses_builtin_tool"), QStringLiteral("chat_max_tokens_0")};
            const bool namesModel = recording.requestBody.contains("\"model\"");
            const bool translates = request && !request->nativeOnly;
            QVERIFY2(translates == (namesModel && !refused.contains(name)),
                qPrintable(QString(name + QStringLiteral(": ")
                    + QString::fromUtf8(request ? QByteArray() : request.error().message))));
            requests += request ? 1 : 0;
        }
        QVERIFY(requests > 30);
    }

    void estimatesTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("tokens");
        QTest::addRow("350 ASCII characters")
            << json("{'model':'m','input':'" + QByteArray(350, 'x') + "'}") << qint64(104);
        QTest::addRow("100 Chinese characters")
            << json("{'model':'m','input':'" + QByteArray("世").repeated(100) + "'}") << qint64(104);
        QTest::addRow("an image, however large its bytes") << responsesInput(
            "{'role':'user','content':[{'type':'input_image','image_url':'" + QByteArray(100000, 'A')
            + "'}]}") << qint64(804);
        QTest::addRow("instructions and a tool") << responses(
            ",'instructions':'abcde','tools':[{'type':'function','name':'f1234','parameters':{}}]")
                                                 << qint64(176); // 3 messages, the preamble, 14 characters
    }
    void estimatesTokens()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, tokens);
        const auto request = parseResponsesRequest(body);
        QVERIFY(request);
        QCOMPARE(estimatePromptTokens(*request), tokens);
    }
};

QTEST_GUILESS_MAIN(TestResponseRequest)
#include "tst_responserequest.moc"
