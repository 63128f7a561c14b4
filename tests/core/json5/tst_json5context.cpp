#include "json5/json5context.h"
#include "json5corpus.h"

#include <QTest>

using namespace Hearth;

using Place = Json5Context::Place;

/// The places are written as `|` into the texts.
class TestJson5Context : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMayStandThere_data();
    void tellsWhatMayStandThere();
    void tellsTheKeysThatAreThere_data();
    void tellsTheKeysThatAreThere();
    void tellsWhatHasBeenTyped_data();
    void tellsWhatHasBeenTyped();
    void tellsWhichCommasAreMissing_data();
    void tellsWhichCommasAreMissing();
    void tellsWhatFollowsAKey();
    void agreesWithTheTreeAboutEveryValue();
    void survivesEveryPrefixOfAText();

private:
    static Json5Context contextOf(QByteArray text)
    {
        const qsizetype offset = text.indexOf('|');
        return json5ContextAt(Json5Document::parse(text.remove(offset, 1)), offset);
    }
};

void TestJson5Context::tellsWhatMayStandThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, Place place, const char *path) {
        QTest::addRow("%s", name) << QByteArray(text) << int(place) << QString::fromLatin1(path);
    };
    row("nothing yet", "|", Place::Value, "");
    row("an empty object", "{ | }", Place::Key, "[\"\"]");
    row("an object just begun", "{ |", Place::Key, "[\"\"]");
    row("a key being written", "{ mod| }", Place::Key, "mod");
    row("behind a comma", "{ a: 1, | }", Place::Key, "[\"\"]");
    row("where a comma is missing", "{ a: 1 | }", Place::Key, "[\"\"]");
    row("behind a key", "{ models | }", Place::Nothing, "");
    row("below a key alone on its line", "{ models\n | }", Place::Key, "[\"\"]");
    row("behind a colon", "{ models: | }", Place::Value, "models");
    row("behind a colon that ends the text", "{ models:|", Place::Value, "models");
    row("in a value", "{ mode: \"mer|ge\" }", Place::Value, "mode");
    row("in a text that is not closed", "{ mode: \"mer|\n}", Place::Value, "mode");
    row("in a text that is not closed before another member", "{ mode: \"mer|,\n b: 1 }", Place::Value,
        "mode");
    row("deep inside", "{ models: { providers: { lmstudio: { | } } } }", Place::Key,
        "models.providers.lmstudio[\"\"]");
    row("in the second element", "{ a: [ { x: 1 }, { id: | } ] }", Place::Value, "a[1].id");
    row("a third element", "{ a: [ 1, 2, | ] }", Place::Value, "a[2]");
    row("an element behind a missing comma", "{ a: [ 1 | ] }", Place::Value, "a[1]");
    row("the first element", "[ | ]", Place::Value, "[0]");
    row("a line comment", "{ // he|re\n}", Place::Nothing, "");
    row("the end of a line comment", "{ // here|\n}", Place::Nothing, "");
    row("a block comment", "{ /* he|re */ }", Place::Nothing, "");
    row("behind a block comment", "{ /* here */| }", Place::Key, "[\"\"]");
    row("behind the root", "{} |", Place::Nothing, "");
    row("a value whose next key has a colon", "{ a: |\n b: 1 }", Place::Value, "a");
    row("a key behind a key without a value", "{ a:\n b|: 1 }", Place::Key, "b");
    row("words without quotes", "{ primary: lmstudio/mini| }", Place::Value, "primary");
    row("inside brackets that were forgotten", "{ a: {\n    b: [\n      |\n  c: 1\n}", Place::Value,
        "a.b[0]");
    row("behind a bracket too many", "{ a: 1 ] , | }", Place::Key, "[\"\"]");
    row("a key in quotes", "{ \"mo|\" }", Place::Key, "mo");
    row("a key with its value", "{ m|: 1, }", Place::Key, "m");
}

void TestJson5Context::tellsWhatMayStandThere()
{
    QFETCH(QByteArray, text);
    const Json5Context context = contextOf(text);
    QTEST(int(context.place), "place");
    QTEST(context.path().toString(), "path");
}

void TestJson5Context::tellsTheKeysThatAreThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const char *text, const char *keys) {
        QTest::addRow("%s", name) << QByteArray(text)
                                  << QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
    };
    row("before and behind", "{ a: 1, |\n 'b c': { x: 2 }, \"d\": [{ y: 1 }] }", "a 'b c' d");
    QTest::addRow("before and behind a key") << QByteArray("{ a: 1, k|: { z: 1 }, d: 2 }")
                                             << QStringList{QStringLiteral("a"), QStringLiteral("d")};
    row("not that of the value", "{ a: 1, b: |, c: 2 }", "a c");
    row("not those of others", "{ o: { p: 1, | }, q: 2 }", "p");
    row("of an object that is not closed only those before", "{ a: {\n  b: 1,\n  |\nc: 1, d: 2,\n", "b");
    row("in an array none", "{ a: [ | ] }", "");
}

void TestJson5Context::tellsTheKeysThatAreThere()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, keys);
    if (keys.size() == 4) {
        keys = {QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")};
    }
    QCOMPARE(contextOf(text).keys, keys);
}

void TestJson5Context::tellsWhatHasBeenTyped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("partial");
    QTest::addColumn<int>("quote");
    const auto row = [](const char *text, const char *typed, const char *partial, char quote) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(typed) << QByteArray(partial)
                                  << int(quote);
    };
    row("{ con|text: 1 }", "con", "context", 0);
    row("{ |context: 1 }", "", "", 0);
    row("{ a: \"b\\u0063|d\" }", "bc", "\"b\\u0063d\"", '"');
    row("{ a: 'x|", "x", "'x", '\'');
    row("{ a: \"x\"| }", "", "", 0);
    row("{ a: \"|\" }", "", "\"\"", '"');
    row("{ a: \"x\\\"| }", "x\"", "\"x\\\"", '"');
    row("{ a: one/two-3|.4 }", "one/two-3", "one/two-3.4", 0);
    row("{ a: tr|, }", "tr", "tr", 0);
    row("{ a: \"\xe0\xb9\x84\xe0\xb8\x97\xe0\xb8\xa2|\" }", "\xe0\xb9\x84\xe0\xb8\x97\xe0\xb8\xa2",
        "\"\xe0\xb9\x84\xe0\xb8\x97\xe0\xb8\xa2\"", '"');
}

void TestJson5Context::tellsWhatHasBeenTyped()
{
    QFETCH(QByteArray, text);
    const Json5Context context = contextOf(text);
    text.remove(text.indexOf('|'), 1);
    QTEST(context.typed, "typed");
    QCOMPARE(text.mid(context.partial.begin, context.partial.length()),
        qvariant_cast<QByteArray>(
            *static_cast<QByteArray *>(QTest::qData("partial", QMetaType::QByteArray))));
    QTEST(int(context.quote), "quote");
}

void TestJson5Context::tellsWhichCommasAreMissing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("before"); // where, or -1
    QTest::addColumn<bool>("behind");
    QTest::addRow("alone") << QByteArray("{ | }") << qsizetype(-1) << false;
    QTest::addRow("behind another") << QByteArray("{ a: 1 // one\n | }") << qsizetype(6) << false;
    QTest::addRow("before another") << QByteArray("{ |\n b: 1 }") << qsizetype(-1) << true;
    QTest::addRow("between two") << QByteArray("{ a: 1\n |\n b: 1 }") << qsizetype(6) << true;
    QTest::addRow("all there") << QByteArray("{ a: 1, |, b: 1 }") << qsizetype(-1) << false;
    QTest::addRow("elements") << QByteArray("[ [] |\n 2 ]") << qsizetype(4) << true;
    QTest::addRow("a value") << QByteArray("{ a: |\n b: 1 }") << qsizetype(-1) << true;
    QTest::addRow("a value at the end") << QByteArray("{ a: | }") << qsizetype(-1) << false;
    QTest::addRow("before a value that is there") << QByteArray("{ a: | 1 }") << qsizetype(-1) << false;
}

void TestJson5Context::tellsWhichCommasAreMissing()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, before);
    const Json5Context context = contextOf(text);
    QCOMPARE(context.needsCommaBefore ? context.commaPlace : qsizetype(-1), before);
    QTEST(context.needsCommaBehind, "behind");
}

void TestJson5Context::tellsWhatFollowsAKey()
{
    QVERIFY(contextOf("{ a|: 1 }").hasColon);
    QVERIFY(contextOf("{ a|: 1 }").hasValue);
    QVERIFY(contextOf("{ a|:\n b: 1 }").hasColon);
    QVERIFY(!contextOf("{ a|:\n b: 1 }").hasValue);
    QVERIFY(!contextOf("{ a| }").hasColon);
}

void TestJson5Context::agreesWithTheTreeAboutEveryValue()
{
    int values = 0;
    for (const CorpusDocument &each : json5Corpus(1)) {
        const Json5Document document = Json5Document::parse(each.text);
        QList<Json5Node> waiting{document.root()};
        for (qsizetype at = 0; at < waiting.size() && at < 60; ++at) {
            const Json5Node node = waiting.at(at);
            waiting += node.elements();
            for (const Json5Member &member : node.members()) {
                waiting.append(member.value);
                const Json5Context context = json5ContextAt(document, member.keyRange.begin + 1);
                QCOMPARE(int(context.place), int(Place::Key));
                QCOMPARE(context.partial, member.keyRange);
                QCOMPARE(context.container, node.path());
                QVERIFY(context.hasColon && context.hasValue);
            }
            const bool isContainer =
                node.kind() == Json5Node::Kind::Object || node.kind() == Json5Node::Kind::Array;
            if (!isContainer && !node.path().isRoot() && node.range().length() > 1) {
                const Json5Context context = json5ContextAt(document, node.range().begin + 1);
                QVERIFY2(context.path() == node.path(), each.text.constData());
                QCOMPARE(int(context.place), int(Place::Value));
                QCOMPARE(context.partial, node.range());
                ++values;
            }
        }
    }
    QVERIFY(values > 500);
}

void TestJson5Context::survivesEveryPrefixOfAText()
{
    const QByteArray text =
        "{ a: [ { b: 'c', \"d\": /* e */ 1.5 }, // f\n [x, ] ], g\\u0041: \"\xe0\xb8\x81\" }\n";
    for (qsizetype length = 0; length <= text.size(); ++length) {
        for (const char *tail : {"", "}", "\n]", ": ,", "\"'{["}) {
            const Json5Document document = Json5Document::parse(text.first(length) + tail);
            for (qsizetype offset = -1; offset <= document.toText().size() + 1; ++offset) {
                const Json5Context context = json5ContextAt(document, offset);
                QVERIFY(context.partial.begin <= context.partial.end);
                QVERIFY(context.partial.end <= document.toText().size());
                QVERIFY(context.commaPlace <= document.toText().size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestJson5Context)
#include "tst_json5context.moc"
