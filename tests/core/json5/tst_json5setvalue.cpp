#include "json5/json5edit.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Hearth;

class TestJson5SetValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsOneValue_data();
    void setsOneValue();
    void refusesToSet_data();
    void refusesToSet();
    void addsAMemberAnywhereInRealConfigs_data();
    void addsAMemberAnywhereInRealConfigs();
    void buildsAConfigStepByStep();
    void keepsEveryCommentWhateverTheSpacing();
};

static Json5Path pathOf(const QString &text)
{
    return Json5Path::parse(text).value_or(Json5Path());
}

void TestJson5SetValue::setsOneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *path, const char *value,
                         const char *expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(path) << QByteArray(value)
                                  << QByteArray(expected);
    };
    // In the place of a value.
    row("a scalar in its place", "{ a: /*x*/ 1 /*y*/ }", "a", "'z'", "{ a: /*x*/ 'z' /*y*/ }");
    row("an object for a scalar", "{ a: 1, b: 2 }", "a", "{ c: [1] }", "{ a: { c: [1] }, b: 2 }");
    row("the same value", "{ a: 'x' }", "a", "'x'", "{ a: 'x' }");
    row("the last of repeated keys", "{ a: 1, a: 2 }", "a", "3", "{ a: 1, a: 3 }");
    row("an element", "[1, 2]", "[1]", "[3]", "[1, [3]]");
    row("the root", " 1 // x", "", "{}", " {} // x");
    row("spaces around the value go", "{ a: 1 }", "a", "  2\n", "{ a: 2 }");
    row("lines of the value go in", "{\r\n\ta: 1\r\n}", "a", "[\n  1\n]", "{\r\n\ta: [\r\n\t  1\r\n\t]\r\n}");
    // One line stays one line.
    row("behind the last", "{ a: 1 }", "b", "2", "{ a: 1, b: 2 }");
    row("behind the last, with a trailing comma", "{ a: 1, }", "b", "2", "{ a: 1, b: 2, }");
    row("without spaces", "{a:1,c:{}}", "b", "2", "{a:1,c:{},b:2}");
    row("without spaces, deep", "{a:1}", "b.c", "2", "{a:1,b:{c:2}}");
    row("one line, deep", "{ a: 1 }", "b.c", "2", "{ a: 1, b: { c: 2 } }");
    row("no padding, deep", "{\"a\": 1}", "b.c", "2", "{\"a\": 1, \"b\": {\"c\": 2}}");
    row("into an empty one in one line", "{ a: {} }", "a.b", "2", "{ a: { b: 2 } }");
    row("into an empty one with a space", "{ a: { } }", "a.b", "2", "{ a: { b: 2 } }");
    row("into an empty one with a comment", "{ a: {/*x*/} }", "a.b", "2", "{ a: {/*x*/ b: 2 } }");
    row("a comment in the line", "{ a: 1 /* one */ }", "b", "2", "{ a: 1 /* one */, b: 2 }");
    row("a comment behind the comma", "{ a: 1, /* one */ }", "b", "2", "{ a: 1, /* one */ b: 2, }");
    row("several on the last line", "{\n  a: 1, b: 2\n}", "c", "3", "{\n  a: 1, b: 2, c: 3\n}");
    row("one line in many", "{\n  a: { b: 1 },\n}", "a.c", "3", "{\n  a: { b: 1, c: 3 },\n}");
    row("an element's member", "[{ a: 1 }, 2]", "[0].b", "3", "[{ a: 1, b: 3 }, 2]");
    row("behind a value of many lines", "{ a: {\n  b: 1\n} }", "c", "2", "{ a: {\n  b: 1\n}, c: 2 }");
    // Lines of their own.
    row("own lines", "{\n  a: 1\n}\n", "b", "2", "{\n  a: 1,\n  b: 2\n}\n");
    row("own lines, trailing comma", "{\n  a: 1,\n}\n", "b", "2", "{\n  a: 1,\n  b: 2,\n}\n");
    row("tabs and CRLF", "{\r\n\ta: 1,\r\n}\r\n", "b", "2", "{\r\n\ta: 1,\r\n\tb: 2,\r\n}\r\n");
    row("CR alone", "{\r  a: 1\r}", "b", "2", "{\r  a: 1,\r  b: 2\r}");
    row("a byte order mark", "\ufeff{\n a: 1\n}", "b.c", "2", "\ufeff{\n a: 1,\n b: {\n  c: 2\n }\n}");
    row("a line comment behind the last", "{\n  a: 1 // one\n}", "b", "2", "{\n  a: 1, // one\n  b: 2\n}");
    row("a line comment behind the comma", "{\n  a: 1, // one\n}", "b", "2", "{\n  a: 1, // one\n  b: 2,\n}");
    row("a block comment behind the last", "{\n  a: 1 /* one */\n}", "b", "2",
        "{\n  a: 1, /* one */\n  b: 2\n}");
    row("a line comment behind what stands in one line", "{ a: 1 // one\n}", "b", "2",
        "{ a: 1, // one\n  b: 2\n}");
    row("a line comment behind its comma", "{ a: 1, // one\n}", "b", "2", "{ a: 1, // one\n  b: 2,\n}");
    row("a comment on its own line at the end", "{\n  a: 1\n  // b: 0\n}", "b", "2",
        "{\n  a: 1,\n  b: 2\n  // b: 0\n}");
    row("the bracket in the last line", "{\n  a: 1 }", "b", "2", "{\n  a: 1,\n  b: 2 }");
    row("the comma in the next line", "{\n  a: 1 // one\n  ,\n}", "b", "2",
        "{\n  a: 1 // one\n  ,\n  b: 2,\n}");
    row("missing objects", "{\n  a: 1,\n}\n", "b.c.d", "2",
        "{\n  a: 1,\n  b: {\n    c: {\n      d: 2,\n    },\n  },\n}\n");
    row("missing objects, by four", "{\n    \"a\": 1\n}", "b.c", "2",
        "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 2\n    }\n}");
    row("lines of a new value", "{\n  a: {\n    b: 1,\n  },\n}", "a.c", "{\n  x: 1,\n}",
        "{\n  a: {\n    b: 1,\n    c: {\n      x: 1,\n    },\n  },\n}");
    row("into an empty one on a line", "{\n  a: {},\n}", "a.b", "2", "{\n  a: {\n    b: 2,\n  },\n}");
    row("into an empty one of two lines", "{\n  a: {\n  },\n}", "a.b", "2", "{\n  a: {\n    b: 2,\n  },\n}");
    row("into an empty one with comments", "{\n  a: {\n    // none yet\n  },\n}", "a.b", "2",
        "{\n  a: {\n    // none yet\n    b: 2,\n  },\n}");
    row("into an empty one with a comment behind", "{\n  a: { // none yet\n  },\n}", "a.b", "2",
        "{\n  a: { // none yet\n    b: 2,\n  },\n}");
    row("into an empty root", "{}\n", "a", "2", "{\n  \"a\": 2\n}\n");
    row("into an empty root with a comment", "// mine\n{}\n", "a.b", "2",
        "// mine\n{\n  a: {\n    b: 2\n  }\n}\n");
    row("into an empty element", "[\n  {},\n]", "[0].a", "2", "[\n  {\n    a: 2,\n  },\n]");
    // Keys.
    row("double quotes as the neighbours", "{ \"a\": 1, } // x", "b", "2", "{ \"a\": 1, \"b\": 2, } // x");
    row("single quotes as the neighbours", "{ 'a': 1 }", "b", "2", "{ 'a': 1, 'b': 2 }");
    row("no quotes where only a need has some", "{ 'a/b': 1, c: 2, 'd-e': 3 }", "f", "4",
        "{ 'a/b': 1, c: 2, 'd-e': 3, f: 4 }");
    row("a key that needs quotes", "{ a: 1 }", "[\"x/y\"]", "2", "{ a: 1, \"x/y\": 2 }");
    row("a key that needs quotes has those in use", "{ 'a/b': 1 }", "[\"x/y\"]", "2",
        "{ 'a/b': 1, 'x/y': 2 }");
    row("quotes of the parents' keys", "{ \"a\": {}, } // x", "a.b", "2", "{ \"a\": { \"b\": 2 }, } // x");
    row("a key in Thai", "{ a: 1 }", "[\"ชื่อ\"]", "2", "{ a: 1, ชื่อ: 2 }");
    row("an empty key", "{ a: 1 }", "[\"\"]", "2", "{ a: 1, \"\": 2 }");
    row("strict JSON stays strict", "{\"a\": 1}", "[\"x y\"].z", "\"q\"",
        "{\"a\": 1, \"x y\": {\"z\": \"q\"}}");
}

/// All comments of \a document, in order.
static QByteArrayList commentsOf(const Json5Document &document)
{
    QByteArrayList comments;
    for (const Json5Token &token : document.tokens()) {
        if (token.kind == Json5Token::Kind::LineComment || token.kind == Json5Token::Kind::BlockComment) {
            comments.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return comments;
}

void TestJson5SetValue::setsOneValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(!document.hasErrors());
    const auto edit = setValue(document, pathOf(path), value);
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().detail));
    const QByteArray changed = applyEdit(document, *edit);
    QTEST(changed, "expected");
    const Json5Document again = Json5Document::parse(changed);
    QVERIFY(!again.hasErrors());
    QCOMPARE(again.isStrictJson(), document.isStrictJson());
    QCOMPARE(commentsOf(again), commentsOf(document));
    const auto twice = setValue(again, pathOf(path), again.find(pathOf(path)).text());
    QVERIFY(twice);
    QCOMPARE(applyEdit(again, *twice), changed);
}

void TestJson5SetValue::refusesToSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &text, const char *path, const QByteArray &value,
                         ErrorKind kind, const char *detail) {
        QTest::addRow("%s", name) << text << QString::fromUtf8(path) << value << kind
                                  << QString::fromUtf8(detail);
    };
    const auto invalid = ErrorKind::InvalidInput;
    row("a text with errors", "{\n  a: 1\n  b: 2 }", "c", "2", ErrorKind::SyntaxError,
        "line 2, column 7: missing_comma");
    row("an empty text", "", "a", "2", ErrorKind::SyntaxError, "empty_document");
    row("a value with errors", "{ a: 1 }", "a", "[1,\n 2", invalid, "the new value, line 1, column 1");
    row("two values", "{ a: 1 }", "a", "1 2", invalid, "column 3");
    row("no value", "{ a: 1 }", "a", " ", invalid, "empty_document");
    row("a comment around the value", "{ a: 1 }", "a", "2 // two", invalid, "comment");
    row("JSON5 into strict JSON", "{\"a\": 1}", "b", "'x'", invalid, "strict JSON");
    row("a comment into strict JSON", "{\"a\": 1}", "b", "[/*x*/]", invalid, "strict JSON");
    row("a way through a scalar", "{\n  a: { b: 1 }\n}", "a.b.c", "2", invalid,
        "\"a.b\", line 2, column 11: not an object; \"c\"");
    row("a way through an array", "{ a: [] }", "a.b", "2", invalid, "\"a\", line 1, column 6");
    row("a way through null", "{ a: null }", "a.b", "2", invalid, "\"a\"");
    row("an element that is not there", "{ a: [1] }", "a[1]", "2", ErrorKind::NotFound, "no element 1");
    row("an element of what is not there", "{ a: [1] }", "b[0]", "2", ErrorKind::NotFound, "no element 0");
    row("an element of an object", "{ a: {} }", "a[0].b", "2", ErrorKind::NotFound, "no element 0");
    row("too deep", "{ a: {} }", "a.b", QByteArray(256, '[') + QByteArray(256, ']'), invalid, "too_deep");
}

void TestJson5SetValue::refusesToSet()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, detail);
    const auto edit = setValue(Json5Document::parse(text), pathOf(path), value);
    QVERIFY(!edit);
    QVERIFY2(edit.error().detail.contains(detail), qPrintable(edit.error().detail));
    QTEST(edit.error().kind, "kind");
}

void TestJson5SetValue::addsAMemberAnywhereInRealConfigs_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
        {"hearth-in-front", "seed-hybrid", "seed-local-first", "seed-other-proxy", "seed-recommended"}) {
        QTest::addRow("%s", name)
            << QStringLiteral(HEARTH_TEST_DATA "/configs/%1.json5").arg(QString::fromUtf8(name));
    }
}

static void collectObjects(const Json5Node &node, QList<Json5Node> &objects)
{
    for (const Json5Member &member : node.members()) {
        collectObjects(member.value, objects);
    }
    for (const Json5Node &element : node.elements()) {
        collectObjects(element, objects);
    }
    if (node.kind() == Json5Node::Kind::Object) {
        objects.append(node);
    }
}

/// Takes \a path out of the members of \a text, as a reader would see them: nothing else may have changed.
static void compareBeside(const Json5Node &before, const Json5Node &after, const Json5Path &added)
{
    QCOMPARE(after.kind(), before.kind());
    const QList<Json5Member> old = before.members();
    const QList<Json5Member> now = after.members();
    for (qsizetype at = 0; at < old.size(); ++at) {
        QCOMPARE(now.at(at).key, old.at(at).key);
        compareBeside(old.at(at).value, now.at(at).value, added);
    }
    if (now.size() != old.size()) {
        QCOMPARE(now.size(), old.size() + 1);
        QCOMPARE(after.path().child(now.constLast().key), added);
    }
    const QList<Json5Node> oldElements = before.elements();
    const QList<Json5Node> nowElements = after.elements();
    QCOMPARE(nowElements.size(), oldElements.size());
    for (qsizetype at = 0; at < oldElements.size(); ++at) {
        compareBeside(oldElements.at(at), nowElements.at(at), added);
    }
    if (before.kind() != Json5Node::Kind::Object && before.kind() != Json5Node::Kind::Array) {
        QCOMPARE(after.text(), before.text());
    }
}

void TestJson5SetValue::addsAMemberAnywhereInRealConfigs()
{
    QFETCH(QString, file);
    QFile config(file);
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray original = config.readAll();
    QByteArray windows = original;
    windows.replace("\n", "\r\n");
    for (const QByteArray &text : {original, windows}) {
        const Json5Document document = Json5Document::parse(text);
        QList<Json5Node> objects;
        collectObjects(document.root(), objects);
        QVERIFY(objects.size() > 3);
        for (const Json5Node &object : std::as_const(objects)) {
            const Json5Path path = object.path().child(QStringLiteral("hearthAdded"));
            const auto edit = setValue(document, path, "[1, 2]");
            QVERIFY2(edit, edit ? "" : qPrintable(edit.error().detail));
            const QByteArray changed = applyEdit(document, *edit);
            const Json5Document again = Json5Document::parse(changed);
            QVERIFY(again.diagnostics().isEmpty());
            QCOMPARE(again.find(path).text(), QByteArray("[1, 2]"));
            QCOMPARE(commentsOf(again), commentsOf(document));
            compareBeside(document.root(), again.root(), path);
            QCOMPARE(changed.count("\r\n"), text.contains('\r') ? changed.count('\n') : 0);
            const bool isOneLine = !object.text().contains('\n') && object.size() > 0;
            QVERIFY(!isOneLine || changed.count('\n') == text.count('\n'));
        }
    }
}

void TestJson5SetValue::buildsAConfigStepByStep()
{
    QByteArray text = "// mine\n{\n}\n";
    const QList<std::pair<const char *, const char *>> steps = {{"models.mode", "'merge'"},
        {"models.providers.lmstudio.baseUrl", "'http://127.0.0.1:1234/v1'"},
        {"models.providers.lmstudio.models", "[]"}, {"agents.defaults.model.primary", "'lmstudio/x'"},
        {"models.providers.lmstudio.api", "'openai-responses'"}, {"models.mode", "'replace'"}};
    for (const auto &[path, value] : steps) {
        const Json5Document document = Json5Document::parse(text);
        const auto edit = setValue(document, pathOf(QString::fromUtf8(path)), value);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().detail));
        text = applyEdit(document, *edit);
    }
    QCOMPARE(text,
        QByteArray("// mine\n{\n  models: {\n    mode: 'replace',\n    providers: {\n      lmstudio: {\n"
                   "        baseUrl: 'http://127.0.0.1:1234/v1',\n        models: [],\n"
                   "        api: 'openai-responses'\n      }\n    }\n  },\n  agents: {\n    defaults: {\n"
                   "      model: {\n        primary: 'lmstudio/x'\n      }\n    }\n  }\n}\n"));
}

void TestJson5SetValue::keepsEveryCommentWhateverTheSpacing()
{
    std::mt19937 random(3);
    const QByteArrayList gaps = {
        "", " ", "\n", "\n  ", "\r\n\t", "/*c*/", "//c\n", " //c\r\n", " /*c\nc*/ ", "\t", "\n\n    "};
    const auto gap = [&] { return gaps.at(qsizetype(random() % size_t(gaps.size()))); };
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = gap() + "{" + gap();
        const int members = int(random() % 4);
        for (int at = 0; at < members; ++at) {
            text += "k" + QByteArray::number(at) + gap() + ":" + gap()
                + (random() % 2 ? QByteArray("1") : QByteArray("{" + gap() + "}")) + gap();
            text += at + 1 < members || random() % 2 ? QByteArray("," + gap()) : QByteArray();
        }
        text += "}" + gap();
        const Json5Document document = Json5Document::parse(text);
        QVERIFY(!document.hasErrors());
        for (const char *path : {"k0", "n", "k1.n", "n.m"}) {
            const auto edit = setValue(document, pathOf(QString::fromUtf8(path)), "[2]");
            if (!edit) {
                QCOMPARE(edit.error().kind, ErrorKind::InvalidInput); // k1 is a number
                continue;
            }
            const Json5Document again = Json5Document::parse(applyEdit(document, *edit));
            QVERIFY2(!again.hasErrors(), again.toText().constData());
            QCOMPARE(again.find(pathOf(QString::fromUtf8(path))).text(), QByteArray("[2]"));
            if (*path != 'k') { // the others replace a value, with the comments in it
                QCOMPARE(commentsOf(again), commentsOf(document));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestJson5SetValue)
#include "tst_json5setvalue.moc"
