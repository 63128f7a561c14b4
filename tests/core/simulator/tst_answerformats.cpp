#include "recording.h"
#include "simulator/chatformat.h"
#include "simulator/messagesformat.h"
#include "simulator/responsesformat.h"
#include "support/messagesconformance.h"

#include <QRegularExpression>
#include <QTest>

using namespace Hearth;

namespace {

enum class Say { Text, Thought, Call };

GenerationPlan planFor(Say what, int answerTokens = 6)
{
    InferenceRequest request;
    request.promptTokens = 10;
    SimulatedModel model;
    model.reasoning = what == Say::Thought;
    model.answerTokens = answerTokens;
    if (what == Say::Call) {
        request.toolName = QStringLiteral("get_weather");
    }
    return GenerationPlan::make(request, model);
}

QByteArray streamOf(AnswerFormat &format)
{
    QByteArray bytes = format.begin();
    for (const Utterance &utterance : format.plan().utterances) {
        bytes += format.say(utterance);
    }
    return bytes + format.end();
}

QList<QJsonObject> eventsOf(const QByteArray &stream)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.startsWith("data: {")) {
            events.append(QJsonDocument::fromJson(line.mid(6)).object());
        }
    }
    return events;
}

QString at(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *key : path) {
        value = value.isArray() ? value.toArray().at(0) : value;
        value = value.toObject().value(QLatin1String(key));
    }
    return value.toString();
}

const AnswerLabel identity{7, "tiny", 1795168059};

} // namespace

/// llama.cpp's answers against the recordings, the others against what is documented of them.
class TestAnswerFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void llamaChatStreamsHaveTheRecordedShapes_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("usage");
        QTest::addRow("text") << QByteArray("chat_stream") << int(Say::Text) << false;
        QTest::addRow("text with usage") << QByteArray("chat_stream_usage") << int(Say::Text) << true;
        QTest::addRow("thinking with usage") << QByteArray("think_chat_stream") << int(Say::Thought) << true;
        QTest::addRow("a tool call") << QByteArray("chat_tool_call_stream") << int(Say::Call) << false;
    }
    void llamaChatStreamsHaveTheRecordedShapes()
    {
        QFETCH(QByteArray, recording);
        QFETCH(int, what);
        QFETCH(bool, usage);
        ChatFormat format(WireStyle::LlamaCpp, planFor(static_cast<Say>(what)), identity, usage);
        QCOMPARE(shapesOf(streamOf(format)), shapesOf(Recording::read(recording.constData()).body));
    }

    void llamaChatAnswersHaveTheRecordedShape_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<int>("what");
        QTest::addRow("text") << QByteArray("chat_nonstream") << int(Say::Text);
        QTest::addRow("thinking") << QByteArray("think_chat_nonstream") << int(Say::Thought);
        QTest::addRow("a tool call") << QByteArray("chat_tool_call") << int(Say::Call);
    }
    void llamaChatAnswersHaveTheRecordedShape()
    {
        QFETCH(QByteArray, recording);
        QFETCH(int, what);
        ChatFormat format(WireStyle::LlamaCpp, planFor(static_cast<Say>(what)), identity, false);
        QCOMPARE(keysOf(format.whole()), keysOf(Recording::read(recording.constData()).body));
    }

    void llamaResponsesStreamsHaveTheRecordedDefects_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<int>("what");
        QTest::addRow("text") << QByteArray("responses_stream") << int(Say::Text);
        QTest::addRow("a tool call") << QByteArray("responses_tool_call_stream") << int(Say::Call);
    }
    void llamaResponsesStreamsHaveTheRecordedDefects()
    {
        QFETCH(QByteArray, recording);
        QFETCH(int, what);
        ResponsesFormat format(WireStyle::LlamaCpp, planFor(static_cast<Say>(what)), identity);
        QCOMPARE(shapesOf(streamOf(format)), shapesOf(Recording::read(recording.constData()).body));
    }

    void aLlamaReasoningItemEndsAfterTheTextAsRecorded()
    {
        // The recording leaves events out in its middle, so only the end is compared in order.
        ResponsesFormat format(WireStyle::LlamaCpp, planFor(Say::Thought), identity);
        const QStringList ours = shapesOf(streamOf(format));
        const QStringList recorded = shapesOf(Recording::read("think_responses_stream").body);
        QCOMPARE(ours.mid(ours.size() - 5), recorded.mid(recorded.size() - 5));
        for (const QString &shape : recorded) {
            QVERIFY2(ours.contains(shape), qPrintable(shape));
        }
    }

    void llamaResponsesAnswersHaveTheRecordedShape_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<int>("what");
        QTest::addRow("text") << QByteArray("responses_nonstream") << int(Say::Text);
        QTest::addRow("thinking") << QByteArray("think_responses_nonstream") << int(Say::Thought);
        QTest::addRow("a tool call") << QByteArray("responses_tool_call") << int(Say::Call);
    }
    void llamaResponsesAnswersHaveTheRecordedShape()
    {
        QFETCH(QByteArray, recording);
        QFETCH(int, what);
        ResponsesFormat format(WireStyle::LlamaCpp, planFor(static_cast<Say>(what)), identity);
        QCOMPARE(keysOf(format.whole()), keysOf(Recording::read(recording.constData()).body));
    }

    void llamaMessagesStreamsHaveTheRecordedDefects_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<int>("what");
        QTest::addRow("text") << QByteArray("messages_stream") << int(Say::Text);
        QTest::addRow("a tool call") << QByteArray("messages_tool_call_stream") << int(Say::Call);
        QTest::addRow("thinking") << QByteArray("think_messages_stream") << int(Say::Thought);
    }
    void llamaMessagesStreamsHaveTheRecordedDefects()
    {
        QFETCH(QByteArray, recording);
        QFETCH(int, what);
        MessagesFormat format(WireStyle::LlamaCpp, planFor(static_cast<Say>(what)), identity);
        const QStringList ours = shapesOf(streamOf(format));
        const QStringList recorded = shapesOf(Recording::read(recording.constData()).body);
        if (static_cast<Say>(what) == Say::Thought) { // it leaves out where the text starts
            QCOMPARE(ours.mid(ours.size() - 5), recorded.mid(recorded.size() - 5));
            for (const QString &shape : recorded) {
                QVERIFY2(ours.contains(shape), qPrintable(shape));
            }
            return;
        }
        QCOMPARE(ours, recorded);
    }

    void llamaMessagesAnswersHaveTheRecordedShape()
    {
        MessagesFormat format(WireStyle::LlamaCpp, planFor(Say::Text), identity);
        QCOMPARE(keysOf(format.whole()), keysOf(Recording::read("messages_nonstream").body));
    }

    void conformingMessagesConform()
    {
        for (const WireStyle style : {WireStyle::LmStudio, WireStyle::Generic}) {
            for (const Say what : {Say::Text, Say::Thought, Say::Call}) {
                MessagesFormat format(style, planFor(what), identity);
                const QByteArray stream = streamOf(format);
                // The end tells the output alone, as Anthropic documents it.
                QCOMPARE(MessagesConformance::violationsOfStream(stream)
                             .filter(QStringLiteral("event"))
                             .filter(QRegularExpression(QStringLiteral("^(?!.*no count)"))),
                    QStringList());
                QCOMPARE(MessagesConformance::violationsOfBody(format.whole()), QStringList());
                QCOMPARE(stream.contains("signature_delta"), what == Say::Thought);
            }
        }
    }

    void messagesDeltasJoinToTheWholeAnswer()
    {
        for (const WireStyle style : {WireStyle::LlamaCpp, WireStyle::LmStudio, WireStyle::Generic}) {
            for (const Say what : {Say::Text, Say::Thought, Say::Call}) {
                MessagesFormat format(style, planFor(what), identity);
                QHash<QString, QString> said;
                QString reason;
                for (const QJsonObject &event : eventsOf(streamOf(format))) {
                    for (const char *key : {"text", "thinking", "signature", "partial_json"}) {
                        said[QLatin1String(key)] += at(event, {"delta", key});
                    }
                    reason += at(event, {"delta", "stop_reason"});
                }
                const QJsonObject whole = QJsonDocument::fromJson(format.whole()).object();
                for (const QJsonValue &value : whole.value(QLatin1String("content")).toArray()) {
                    const QJsonObject block = value.toObject();
                    for (const char *key : {"text", "thinking", "signature"}) {
                        if (block.contains(QLatin1String(key))) {
                            QCOMPARE(
                                said.take(QLatin1String(key)), block.value(QLatin1String(key)).toString());
                        }
                    }
                    if (block.contains(QLatin1String("input"))) {
                        QCOMPARE(QJsonDocument::fromJson(said.take(QStringLiteral("partial_json")).toUtf8())
                                     .object(),
                            block.value(QLatin1String("input")).toObject());
                    }
                }
                for (const QString &left : std::as_const(said)) {
                    QCOMPARE(left, QString());
                }
                QCOMPARE(reason, at(whole, {"stop_reason"}));
                QCOMPARE(reason, what == Say::Call ? QStringLiteral("tool_use") : QStringLiteral("end_turn"));
            }
        }
    }

    void chatDeltasJoinToTheWholeAnswer()
    {
        for (const WireStyle style : {WireStyle::LlamaCpp, WireStyle::LmStudio, WireStyle::Generic}) {
            for (const Say what : {Say::Text, Say::Thought, Say::Call}) {
                ChatFormat format(style, planFor(what), identity, true);
                QString text;
                QString thought;
                QString arguments;
                QString finish;
                for (const QJsonObject &event : eventsOf(streamOf(format))) {
                    text += at(event, {"choices", "delta", "content"});
                    thought += at(event, {"choices", "delta", "reasoning_content"});
                    arguments += at(event, {"choices", "delta", "tool_calls", "function", "arguments"});
                    finish += at(event, {"choices", "finish_reason"});
                }
                const QJsonObject whole = QJsonDocument::fromJson(format.whole()).object();
                QCOMPARE(text, at(whole, {"choices", "message", "content"}));
                QCOMPARE(thought, at(whole, {"choices", "message", "reasoning_content"}));
                QCOMPARE(arguments, at(whole, {"choices", "message", "tool_calls", "function", "arguments"}));
                QCOMPARE(finish, at(whole, {"choices", "finish_reason"}));
                QCOMPARE(finish, what == Say::Call ? QStringLiteral("tool_calls") : QStringLiteral("stop"));
            }
        }
    }

    void aGenericServerThinksInsideTags()
    {
        ChatFormat format(WireStyle::Generic, planFor(Say::Thought), identity, false);
        const QString text =
            at(QJsonDocument::fromJson(format.whole()).object(), {"choices", "message", "content"});
        QVERIFY(text.startsWith(QLatin1String("<think>\n")));
        QVERIFY(text.contains(QLatin1String("</think>\n\n")));
    }

    void conformingResponsesAreNumberedAndPlaced()
    {
        ResponsesFormat format(WireStyle::LmStudio, planFor(Say::Thought), identity);
        const QList<QJsonObject> events = eventsOf(streamOf(format));
        QStringList types;
        int number = 0;
        for (const QJsonObject &event : events) {
            QCOMPARE(event.value(QLatin1String("sequence_number")).toInt(-1), number++);
            const QString type = event.value(QLatin1String("type")).toString();
            if (types.isEmpty() || types.last() != type) {
                types.append(type);
            }
            if (type.contains(QLatin1String("_text.")) || type.contains(QLatin1String("content_part"))) {
                QCOMPARE(event.value(QLatin1String("content_index")).toInt(-1), 0);
                QVERIFY(event.contains(QLatin1String("output_index")));
            }
        }
        QStringList expected;
        for (const char *type : {"created", "in_progress", "output_item.added", "content_part.added",
                 "reasoning_text.delta", "reasoning_text.done", "content_part.done", "output_item.done",
                 "output_item.added", "content_part.added", "output_text.delta", "output_text.done",
                 "content_part.done", "output_item.done", "completed"}) {
            expected.append(QStringLiteral("response.") + QLatin1String(type));
        }
        QCOMPARE(types, expected);
    }

    void cutAnswersSaySo()
    {
        InferenceRequest request;
        request.maxTokens = 3;
        SimulatedModel model;
        const GenerationPlan plan = GenerationPlan::make(request, model);
        QCOMPARE(plan.completionTokens(), 3);
        ChatFormat chat(WireStyle::LlamaCpp, plan, identity, false);
        QCOMPARE(at(QJsonDocument::fromJson(chat.whole()).object(), {"choices", "finish_reason"}),
            QStringLiteral("length"));
        MessagesFormat messages(WireStyle::LlamaCpp, plan, identity);
        QCOMPARE(at(QJsonDocument::fromJson(messages.whole()).object(), {"stop_reason"}),
            QStringLiteral("max_tokens"));
        ResponsesFormat good(WireStyle::LmStudio, plan, identity);
        QCOMPARE(
            at(QJsonDocument::fromJson(good.whole()).object(), {"status"}), QStringLiteral("incomplete"));
        ResponsesFormat defective(WireStyle::LlamaCpp, plan, identity); // still "completed" there
        QCOMPARE(
            at(QJsonDocument::fromJson(defective.whole()).object(), {"status"}), QStringLiteral("completed"));
    }

    void readsWhatARequestAsksFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("responses");
        QTest::addColumn<QString>("expected");
        QTest::addRow("no tools") << QByteArray(R"({"messages":[]})") << false << QStringLiteral("- think -");
        QTest::addRow("a chat tool") << QByteArray(
            R"({"messages":[],"tools":[{"type":"function","function":{"name":"f"}}]})")
                                     << false << QStringLiteral("f think -");
        QTest::addRow("a responses tool after a built-in one")
            << QByteArray(R"({"input":"x","tools":[{"type":"web_search"},{"type":"function","name":"g"}]})")
            << true << QStringLiteral("g think -");
        QTest::addRow("the tool that is demanded")
            << QByteArray(R"({"messages":[],"tools":[{"type":"function","function":{"name":"f"}},
                {"type":"function","function":{"name":"g"}}],
                "tool_choice":{"type":"function","function":{"name":"g"}}})")
            << false << QStringLiteral("g think -");
        QTest::addRow("tools forbidden") << QByteArray(
            R"({"messages":[],"tool_choice":"none","tools":[{"type":"function","function":{"name":"f"}}]})")
                                         << false << QStringLiteral("- think -");
        QTest::addRow("after a tool's result") << QByteArray(
            R"({"messages":[{"role":"tool","content":"1"}],"tools":[{"type":"function","function":{"name":"f"}}]})")
                                               << false << QStringLiteral("- think -");
        QTest::addRow("no reasoning, by effort") << QByteArray(R"({"messages":[],"reasoning_effort":"none"})")
                                                 << false << QStringLiteral("- plain -");
        QTest::addRow("no reasoning, responses")
            << QByteArray(R"({"input":"x","reasoning":{"effort":"none"}})") << true
            << QStringLiteral("- plain -");
        QTest::addRow("no reasoning, by template")
            << QByteArray(R"({"messages":[],"chat_template_kwargs":{"enable_thinking":false}})") << false
            << QStringLiteral("- plain -");
        QTest::addRow("zero tokens make one")
            << QByteArray(R"({"messages":[],"max_tokens":0})") << false << QStringLiteral("- think 1");
        QTest::addRow("the newer limit wins")
            << QByteArray(R"({"messages":[],"max_tokens":9,"max_completion_tokens":5})") << false
            << QStringLiteral("- think 5");
    }
    void readsWhatARequestAsksFor()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, responses);
        QFETCH(QString, expected);
        const auto request = InferenceRequest::read(
            responses ? InferenceRequest::Api::Responses : InferenceRequest::Api::Chat, body);
        QVERIFY(request);
        QVERIFY(request->hasInput);
        const QString got = (request->toolName.isEmpty() ? QStringLiteral("-") : request->toolName)
            + (request->wantsReasoning ? QStringLiteral(" think ") : QStringLiteral(" plain "))
            + (request->maxTokens ? QString::number(*request->maxTokens) : QStringLiteral("-"));
        QCOMPARE(got, expected);
    }

    void readsWhatAMessagesRequestAsksFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray tools =
            R"("tools":[{"type":"web_search_20250305","name":"web"},{"name":"f","input_schema":{}}])";
        QTest::addRow("no tools") << QByteArray(R"({"messages":[],"max_tokens":5})")
                                  << QStringLiteral("- think 5");
        QTest::addRow("the first tool of the client's")
            << "{\"messages\":[]," + tools + "}" << QStringLiteral("f think -");
        QTest::addRow("tools forbidden") << R"({"messages":[],"tool_choice":{"type":"none"},)" + tools + "}"
                                         << QStringLiteral("- think -");
        QTest::addRow("after a tool's result")
            << R"({"messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"1"}]}],)"
                + tools + "}"
            << QStringLiteral("- think -");
        QTest::addRow("no thinking") << QByteArray(R"({"messages":[],"thinking":{"type":"disabled"}})")
                                     << QStringLiteral("- plain -");
    }
    void readsWhatAMessagesRequestAsksFor()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto request = InferenceRequest::read(InferenceRequest::Api::Messages, body);
        QVERIFY(request);
        QVERIFY(request->hasInput);
        QCOMPARE(QString((request->toolName.isEmpty() ? QStringLiteral("-") : request->toolName)
                     + (request->wantsReasoning ? QStringLiteral(" think ") : QStringLiteral(" plain "))
                     + (request->maxTokens ? QString::number(*request->maxTokens) : QStringLiteral("-"))),
            expected);
    }

    void readsTheLanguageOfTheLastPrompt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<PracticeLanguage>("language");
        QTest::addRow("a bare string") << QByteArray(R"({"input":"為什麼"})") << PracticeLanguage::Chinese;
        QTest::addRow("not what others said") << QByteArray(
            R"({"input":[{"role":"user","content":"Why?"},{"role":"assistant","content":"ครับ"}]})")
                                              << PracticeLanguage::English;
        QTest::addRow("the last of several, in parts")
            << QByteArray(R"({"input":[{"role":"user","content":"Why?"},{"role":"user","content":)"
                          R"([{"type":"input_text","text":"ทำไม"},{"type":"input_image"}]}]})")
            << PracticeLanguage::Thai;
        QTest::addRow("none") << QByteArray(R"({"input":[]})") << PracticeLanguage::English;
    }
    void readsTheLanguageOfTheLastPrompt()
    {
        QFETCH(QByteArray, body);
        const auto request = InferenceRequest::read(InferenceRequest::Api::Responses, body);
        QVERIFY(request);
        QTEST(request->language, "language");
    }

    void refusesABodyThatIsNoObject()
    {
        for (const QByteArray &body : {QByteArray("[1]"), QByteArray("{\"model\":"), QByteArray()}) {
            const auto request = InferenceRequest::read(InferenceRequest::Api::Chat, body);
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ErrorKind::SyntaxError);
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswerFormats)
#include "tst_answerformats.moc"
