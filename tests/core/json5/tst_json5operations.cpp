#include "json5/json5operation.h"

#include <QTest>

using namespace Hearth;

class TestJson5Operations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inserts_data();
    void inserts();
    void removes_data();
    void removes();
    void renames_data();
    void renames();
    void moves_data();
    void moves();
    void setsInTheStyleOfTheFile_data();
    void setsInTheStyleOfTheFile();
    void refuses_data();
    void refuses();
    void composes();
    void composesAllOrNothing();
};

static Json5Path pathOf(const QString &text)
{
    return Json5Path::parse(text).value_or(Json5Path());
}

/// Adds rows of a text, a path, what is given for it and the text that comes out.
class Rows
{
public:
    Rows()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QByteArray>("expected");
    }
    void operator()(const char *name, const char *text, const char *path, qsizetype index, const char *given,
        const char *expected) const
    {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(path) << index
                                  << QString::fromUtf8(given) << QByteArray(expected);
    }
};

static void compareResult(const Json5Operation &operation)
{
    QFETCH(QByteArray, text);
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(!document.hasErrors());
    const auto changed = applied(document, {operation});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QTEST(*changed, "expected");
    const Json5Document again = Json5Document::parse(*changed);
    QVERIFY(!again.hasErrors());
    QVERIFY(again.isStrictJson() || !document.isStrictJson());
}

void TestJson5Operations::inserts_data()
{
    const Rows row;
    row("first, in one line", "[1, 2]", "", 0, "0", "[0, 1, 2]");
    row("in the middle", "[1, 2]", "", 1, "0", "[1, 0, 2]");
    row("last", "[1, 2]", "", 2, "0", "[1, 2, 0]");
    row("beyond the last", "[1, 2,]", "", 99, "0", "[1, 2, 0,]");
    row("without spaces", "[1,2]", "", 1, "0", "[1,0,2]");
    row("with padding", "[ 1 ]", "", 0, "0", "[ 0, 1 ]");
    row("into an empty one", "{ a: [] }", "a", 0, "1", "{ a: [1] }");
    row("into an empty one, as other lists are", "{ a: [], b: [ 2 ] }", "a", 0, "1",
        "{ a: [ 1 ], b: [ 2 ] }");
    row("into an empty one with a comment", "{ a: [/* none */] }", "a", 0, "1", "{ a: [/* none */ 1 ] }");
    row("a plain value into an empty one on a line", "{\n  a: [],\n}", "a", 0, "1", "{\n  a: [1],\n}");
    row("an object into an empty one on a line", "{\n  a: [],\n}", "a", 0, "{ id: 1 }",
        "{\n  a: [\n    { id: 1 },\n  ],\n}");
    row("into an empty one, lists being on lines", "{\n  a: [],\n  b: [\n    1\n  ]\n}", "a", 0, "2",
        "{\n  a: [\n    2\n  ],\n  b: [\n    1\n  ]\n}");
    row("into an empty one of two lines", "{\n  a: [\n  ]\n}", "a", 0, "1", "{\n  a: [\n    1\n  ]\n}");
    row("into an empty one of strict JSON", "{\n  \"a\": []\n}\n", "a", 0, "1",
        "{\n  \"a\": [\n    1\n  ]\n}\n");
    row("on a line of its own", "[\n  1,\n  2\n]", "", 1, "0", "[\n  1,\n  0,\n  2\n]");
    row("first on a line of its own", "[ // list\r\n\t1, // one\r\n]", "", 0, "0",
        "[ // list\r\n\t0,\r\n\t1, // one\r\n]");
    row("above the comment of the next", "[\n  1,\n\n  // two\n  // zwei\n  2,\n]", "", 1, "0",
        "[\n  1,\n\n  0,\n  // two\n  // zwei\n  2,\n]");
    row("below what belongs to the list", "[\n  // all of them\n\n  1,\n]", "", 0, "0",
        "[\n  // all of them\n\n  0,\n  1,\n]");
    row("before the comment in the line", "[1, /* two */ 2]", "", 1, "0", "[1, 0, /* two */ 2]");
    row("where the bracket is on the line", "[\n  1,\n  2 ]", "", 1, "0", "[\n  1,\n  0,\n  2 ]");
    row("into a wrapped list", "[\n  1, 2,\n  3, 4\n]", "", 2, "0", "[\n  1, 2,\n  0, 3, 4\n]");
    row("last, where comments follow", "[\n  1, // one\n  // 2,\n]", "", 1, "0",
        "[\n  1, // one\n  0,\n  // 2,\n]");
    row("an object among such as hug", "[{\n  a: 1\n}]", "", 0, "{\n  a: 0\n}",
        "[{\n  a: 0\n}, {\n  a: 1\n}]");
    row("lines go in", "{\n\ta: [\n\t\t{ b: 1 },\n\t],\n}", "a", 0, "{\n  \"b\": [\n    0\n  ]\n}",
        "{\n\ta: [\n\t\t{\n\t\t\tb: [\n\t\t\t\t0,\n\t\t\t],\n\t\t},\n\t\t{ b: 1 },\n\t],\n}");
    row("CR alone", "[\r 1,\r 2\r]", "", 1, "{\n  a: 1\n}", "[\r 1,\r {\r  \"a\": 1\r },\r 2\r]");
    row("U+2028 alone", "[\u2028 1,\u2028 2\u2028]", "", 1, "0", "[\u2028 1,\u2028 0,\u2028 2\u2028]");
    row("a byte order mark", "\ufeff[\n  1\n]", "", 0, "0", "\ufeff[\n  0,\n  1\n]");
    row("strict JSON from JSON5", "[\n  1\n]", "", 1, "{ a: '\"', b: 0x10, }",
        "[\n  1,\n  { \"a\": \"\\\"\", \"b\": 16 }\n]");
}

void TestJson5Operations::inserts()
{
    QFETCH(QString, path);
    QFETCH(qsizetype, index);
    QFETCH(QString, given);
    compareResult(Json5Operation::insert(pathOf(path), index, given.toUtf8()));
}

void TestJson5Operations::removes_data()
{
    const Rows rows;
    const auto row = [&rows](const char *name, const char *text, const char *path, const char *expected) {
        rows(name, text, path, 0, "", expected);
    };
    row("the first", "{ a: 1, b: 2 }", "a", "{ b: 2 }");
    row("the last", "{ a: 1, b: 2 }", "b", "{ a: 1 }");
    row("the last, with a trailing comma", "{ a: 1, b: 2, }", "b", "{ a: 1, }");
    row("one in the middle", "[1, 2, 3]", "[1]", "[1, 3]");
    row("the first, without padding", "{a: 1, b: 2}", "a", "{b: 2}");
    row("without spaces", "{a:1,b:2,c:3}", "b", "{a:1,c:3}");
    row("the only one", "{ a: { b: 1 } }", "a.b", "{ a: {} }");
    row("the only one, with a trailing comma", "[ 1, ]", "[0]", "[]");
    row("the only one of many lines", "{\n  a: {\n    b: 1, // one\n  },\n}", "a.b", "{\n  a: {},\n}");
    row("the only one below a comment", "{\n  // mine\n  a: 1\n}", "a", "{\n  // mine\n}");
    row("with its line", "{\n  a: 1,\n  b: 2,\n}\n", "a", "{\n  b: 2,\n}\n");
    row("the last with its line", "{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}", "b", "{\r\n\t\"a\": 1\r\n}");
    row("with all its lines", "{\n  a: {\n    // x\n    b: 1\n  },\n  c: 3\n}", "a", "{\n  c: 3\n}");
    row("with the comment behind it", "{\n  a: 1, // one\n  b: 2 // two\n}", "a", "{\n  b: 2 // two\n}");
    row("the last with the comment behind it", "{\n  a: 1, // one\n  b: 2 // two\n}", "b",
        "{\n  a: 1 // one\n}");
    row("not the comment above it", "{\n  a: 1,\n  // about b\n  b: 2,\n}", "b",
        "{\n  a: 1,\n  // about b\n}");
    row("not the comment above it, nor the comma's", "{\n  a: 1, // one\n  // about b\n  b: 2\n}", "b",
        "{\n  a: 1 // one\n  // about b\n}");
    row("not the comment below it", "{\n  a: 1,\n  // c: 3,\n  b: 2\n}", "a", "{\n  // c: 3,\n  b: 2\n}");
    row("not a blank line", "{\n  a: 1,\n\n  b: 2,\n\n  c: 3\n}", "b", "{\n  a: 1,\n\n\n  c: 3\n}");
    row("not the comment before the next in the line", "{ a: 1, /* two */ b: 2 }", "a", "{ /* two */ b: 2 }");
    row("the comment before its comma", "[1 /* one */, 2 /* two */]", "[0]", "[2 /* two */]");
    row("the comment before the bracket", "[ 1 /* one */, 2 /* two */ ]", "[1]", "[ 1 /* one */ ]");
    row("not the comment that others share", "[\n  1, 2, // both\n  3\n]", "[1]", "[\n  1, // both\n  3\n]");
    row("not a comment over several lines", "{\n  a: 1, /* one\n  and more */\n  b: 2\n}", "a",
        "{\n  /* one\n  and more */\n  b: 2\n}");
    row("one that shares its line with the bracket", "{ a: 1, // one\n  b: 2 }", "a", "{\n  b: 2 }");
    row("one before the bracket", "{\n  a: 1,\n  b: 2 }", "b", "{\n  a: 1 }");
    row("one before the bracket, below a comment", "{\n  a: 1, // one\n  b: 2 }", "b",
        "{\n  a: 1 // one\n  }");
    row("with the comma in the next line", "{\n  a: 1\n  , b: 2\n  , c: 3\n}", "b", "{\n  a: 1\n  , c: 3\n}");
    row("the last with the comma before it", "{\n  a: 1\n  , b: 2\n}", "b", "{\n  a: 1\n}");
    row("an object among such as hug", "[{\n  a: 1\n}, {\n  b: 2\n}]", "[0]", "[{\n  b: 2\n}]");
    row("all of a key", "{ a: 1, b: 2, a: 3 }", "a", "{ b: 2 }");
    row("a key in quotes", "{ 'x/y': 1, b: 2 }", "[\"x/y\"]", "{ b: 2 }");
    row("a byte order mark stays", "\ufeff{\n a: 1,\n b: 2\n}", "a", "\ufeff{\n b: 2\n}");
    row("U+2028 as line ends", "[\u2028 1,\u2028 2\u2028]", "[1]", "[\u2028 1\u2028]");
}

void TestJson5Operations::removes()
{
    QFETCH(QString, path);
    compareResult(Json5Operation::remove(pathOf(path)));
}

void TestJson5Operations::renames_data()
{
    const Rows rows;
    const auto row = [&rows](const char *name, const char *text, const char *path, const char *key,
                         const char *expected) { rows(name, text, path, 0, key, expected); };
    row("a word", "{ a /*x*/ : 1 }", "a", "b", "{ b /*x*/ : 1 }");
    row("keeps double quotes", "{ \"a\": 1, b: 2 }", "a", "c", "{ \"c\": 1, b: 2 }");
    row("keeps single quotes", "{ 'a': 1 }", "a", "it's", "{ 'it\\'s': 1 }");
    row("adds quotes where it needs them", "{ a: 1 }", "a", "x/y", "{ \"x/y\": 1 }");
    row("adds the quotes in use", "{ a: 1, 'b-c': 2 }", "a", "x/y", "{ 'x/y': 1, 'b-c': 2 }");
    row("a word in Thai", "{ a: 1 }", "a", "ชื่อ", "{ ชื่อ: 1 }");
    row("an empty key", "{ a: 1 }", "a", "", "{ \"\": 1 }");
    row("the same", "{ \"a\": 1 }", "a", "a", "{ \"a\": 1 }");
    row("strict JSON", "{\"a\": {\"b\": 1}}", "a.b", "c", "{\"a\": {\"c\": 1}}");
}

void TestJson5Operations::renames()
{
    QFETCH(QString, path);
    QFETCH(QString, given);
    compareResult(Json5Operation::rename(pathOf(path), given));
}

void TestJson5Operations::moves_data()
{
    const Rows rows;
    const auto row = [&rows](const char *name, const char *text, const char *path, qsizetype index,
                         const char *expected) { rows(name, text, path, index, "", expected); };
    row("to the end", "[1, 2, 3]", "[0]", 2, "[2, 3, 1]");
    row("beyond the end", "[1, 2, 3]", "[0]", 9, "[2, 3, 1]");
    row("to the front", "[1, 2, 3]", "[2]", 0, "[3, 1, 2]");
    row("one down", "[1, 2, 3]", "[0]", 1, "[2, 1, 3]");
    row("one up", "{a:1,b:2,c:3}", "c", 1, "{a:1,c:3,b:2}");
    row("nowhere", "[1, 2]", "[1]", 1, "[1, 2]");
    row("with a trailing comma", "[1, 2, 3,]", "[0]", 2, "[2, 3, 1,]");
    row("with padding", "{ a: 1, b: 2 }", "b", 0, "{ b: 2, a: 1 }");
    row("comments in the line", "[/*a*/ 1 /*b*/, /*c*/ 2 /*d*/]", "[0]", 1, "[/*c*/ 2 /*d*/, /*a*/ 1 /*b*/]");
    row("a line down", "{\n  a: 1,\n  b: 2,\n}", "a", 1, "{\n  b: 2,\n  a: 1,\n}");
    row("a line up", "{\n  a: 1,\n  b: 2,\n}", "b", 0, "{\n  b: 2,\n  a: 1,\n}");
    row("down to the last without a comma", "{\r\n  a: 1, // one\r\n  b: 2 // two\r\n}", "a", 1,
        "{\r\n  b: 2, // two\r\n  a: 1 // one\r\n}");
    row("up from the last without a comma", "{\n  a: 1, // one\n  b: 2 // two\n}", "b", 0,
        "{\n  b: 2, // two\n  a: 1 // one\n}");
    row("with the comments above",
        "{\n  // about a\n  /* and\n     more */\n  a: 1,\n  // about b\n  b: 2,\n}", "b", 0,
        "{\n  // about b\n  b: 2,\n  // about a\n  /* and\n     more */\n  a: 1,\n}");
    row("without the comments above a blank line", "{\n  // all\n\n  // about a\n  a: 1,\n  b: 2,\n}", "a", 1,
        "{\n  // all\n\n  b: 2,\n  // about a\n  a: 1,\n}");
    row("into another section", "{\n  a: 1,\n\n  // hosted\n\n  b: 2,\n}", "a", 1,
        "{\n\n  // hosted\n\n  b: 2,\n  a: 1,\n}");
    row("values of many lines", "[\n  {\n    a: 1,\n  },\n  {\n    b: 2,\n  }\n]", "[1]", 0,
        "[\n  {\n    b: 2,\n  },\n  {\n    a: 1,\n  }\n]");
    row("such as hug", "[{\n  a: 1\n}, {\n  b: 2\n}]", "[1]", 0, "[{\n  b: 2\n}, {\n  a: 1\n}]");
    row("a line behind one with the bracket", "{\n  // one\n  a: 1,\n  b: 2 }", "a", 1,
        "{\n  b: 2,\n  // one\n  a: 1 }");
    row("one with the bracket", "{\n  a: 1,\n  b: 2 }", "b", 0, "{\n  b: 2,\n  a: 1 }");
    row("a line comment into a shared line", "{ a: 1, // one\n  b: 2 }", "a", 1,
        "{\n  b: 2, a: 1 // one\n   }");
    row("in a wrapped list", "[\n  1, 2, // both\n  3,\n]", "[2]", 0, "[\n  3,\n  1, 2, // both\n]");
    row("within a wrapped list", "[\n  1, 2, // both\n  3,\n]", "[1]", 0, "[\n  2, 1, // both\n  3,\n]");
    row("the comma in the next line", "{\n  a: 1\n  , b: 2\n}", "b", 0, "{\n  b: 2,\n  a: 1\n}");
}

void TestJson5Operations::moves()
{
    QFETCH(QString, path);
    QFETCH(qsizetype, index);
    compareResult(Json5Operation::move(pathOf(path), index));
}

void TestJson5Operations::setsInTheStyleOfTheFile_data()
{
    const Rows rows;
    const auto row = [&rows](const char *name, const char *text, const char *path, const char *value,
                         const char *expected) { rows(name, text, path, 0, value, expected); };
    row("the quotes of the string before it", "{ a: 'x', b: \"y\" }", "a", "\"z\"", "{ a: 'z', b: \"y\" }");
    row("the quotes of the neighbours", "{ a: 'x' }", "b", "\"z\"", "{ a: 'x', b: 'z' }");
    row("no quotes that need escapes", "{ a: 'x' }", "b", "\"it's\"", "{ a: 'x', b: \"it's\" }");
    row("its spelling is the user's", "{ a: 0x10, b: ['x', 1.0] }", "b", "[\"x\", 1]",
        "{ a: 0x10, b: ['x', 1.0] }");
    row("also its comments", "{ a: { b: 1, /* x */ } }", "a", "{\"b\":1}", "{ a: { b: 1, /* x */ } }");
    row("keys and commas", "{\n    a: 'x',\n}", "b", "{\n  \"c\": {\n    \"d-e\": [\"y\"]\n  }\n}",
        "{\n    a: 'x',\n    b: {\n        c: {\n            \"d-e\": ['y'],\n        },\n    },\n}");
    row("no trailing commas", "{\n  \"a\": 1 // x\n}", "b", "{\n  c: [\n    1,\n  ],\n}",
        "{\n  \"a\": 1, // x\n  \"b\": {\n    \"c\": [\n      1\n    ]\n  }\n}");
    row("indent taken from elsewhere", "{\n  a: {\n    b: 1\n  }\n}", "a.c", "{\n      d: 1\n    }",
        "{\n  a: {\n    b: 1,\n    c: {\n      d: 1\n    }\n  }\n}");
    row("comments of the value", "{\r\n  a: 1\r\n}", "b", "{\n  /* x\n     y */\n  c: 1 // z\n}",
        "{\r\n  a: 1,\r\n  b: {\r\n    /* x\r\n     y */\r\n    c: 1 // z\r\n  }\r\n}");
    row("strict JSON", "{\"a\": 1}", "b", "{c: [.5, +1, 'x\\'y', \"z\",],}",
        "{\"a\": 1, \"b\": {\"c\": [0.5, 1, \"x'y\", \"z\"]}}");
}

void TestJson5Operations::setsInTheStyleOfTheFile()
{
    QFETCH(QString, path);
    QFETCH(QString, given);
    compareResult(Json5Operation::set(pathOf(path), given.toUtf8()));
}

void TestJson5Operations::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Json5Operation>("operation");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *text, const Json5Operation &operation, ErrorKind kind,
                         const char *detail) {
        QTest::addRow("%s", name) << QByteArray(text) << operation << kind << QString::fromUtf8(detail);
    };
    using O = Json5Operation;
    const auto invalid = ErrorKind::InvalidInput;
    const auto path = [](const char *text) { return pathOf(QString::fromUtf8(text)); };
    row("a text with errors", "{ a: 1 b: 2 }", O::remove(path("a")), ErrorKind::SyntaxError, "line 1");
    row("an insert into nothing", "{}", O::insert(path("a"), 0, "1"), ErrorKind::NotFound, "\"a\"");
    row("an insert into an object", "{}", O::insert({}, 0, "1"), invalid, "not an array");
    row("an insert before the first", "[]", O::insert({}, -1, "1"), invalid, "before the first");
    row("an insert of no value", "[]", O::insert({}, 0, "1 2"), invalid, "the new value");
    row("an insert of a comment", "[1,]", O::insert({}, 0, "2 // x"), invalid, "comment");
    row("a comment into strict JSON", "[1]", O::insert({}, 0, "[/* x */]"), invalid, "strict JSON");
    row("Infinity into strict JSON", "[1]", O::insert({}, 0, "Infinity"), invalid, "strict JSON");
    row("an insert that is too deep", "[1]", O::insert({}, 0, QByteArray(256, '[') + QByteArray(256, ']')),
        invalid, "too_deep");
    row("the removal of nothing", "{ a: 1 }", O::remove(path("a.b")), ErrorKind::NotFound, "a.b");
    row("the removal of the whole", "{ a: 1 }", O::remove({}), invalid, "whole document");
    row("the name of nothing", "{ a: 1 }", O::rename(path("b"), QStringLiteral("c")), ErrorKind::NotFound,
        "");
    row("the name of an element", "[1]", O::rename(path("[0]"), QStringLiteral("c")), invalid, "no name");
    row("a name that is there", "{ a: 1, b: 2 }", O::rename(path("a"), QStringLiteral("b")), invalid,
        "there already");
    row("the name of a repeated key", "{ a: 1, a: 2 }", O::rename(path("a"), QStringLiteral("b")), invalid,
        "more than once");
    row("the move of a repeated key", "{ a: 1, a: 2 }", O::move(path("a"), 0), invalid, "more than once");
    row("a move before the first", "[1, 2]", O::move(path("[1]"), -1), invalid, "before the first");
    row("the move of the whole", "[1, 2]", O::move({}, 0), invalid, "whole document");
    row("the move of nothing", "[1, 2]", O::move(path("[2]"), 0), ErrorKind::NotFound, "[2]");
}

void TestJson5Operations::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Json5Operation, operation);
    QFETCH(QString, detail);
    const auto edit = editFor(Json5Document::parse(text), operation);
    QVERIFY(!edit);
    QVERIFY2(edit.error().detail.contains(detail), qPrintable(edit.error().detail));
    QTEST(edit.error().kind, "kind");
}

void TestJson5Operations::composes()
{
    const QByteArray text = "{\n  // mine\n  models: { mode: 'merge' },\n}\n";
    const auto path = [](const char *name) { return pathOf(QString::fromUtf8(name)); };
    const QList<Json5Operation> operations = {
        Json5Operation::set(path("models.providers.lm"), "{\n  models: []\n}"),
        Json5Operation::insert(path("models.providers.lm.models"), 0, "{ id: 'b' }"),
        Json5Operation::insert(path("models.providers.lm.models"), 0, "{ id: 'a' }"),
        Json5Operation::move(path("models.providers.lm.models[1]"), 0),
        Json5Operation::rename(path("models.providers.lm"), QStringLiteral("lm-studio")),
        Json5Operation::remove(path("models.mode")),
    };
    const Json5Document document = Json5Document::parse(text);
    const auto after = applied(document, operations);
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QCOMPARE(*after,
        QByteArray("{\n  // mine\n  models: { providers: { \"lm-studio\": {\n    models: [\n"
                   "      { id: 'b' },\n      { id: 'a' },\n    ],\n  } } },\n}\n"));
    const auto edits = editsFor(document, operations);
    QVERIFY(edits);
    QCOMPARE(edits->size(), operations.size());
    QByteArray again = text;
    for (const Json5Edit &edit : *edits) {
        again.replace(edit.range.begin, edit.range.length(), edit.replacement);
    }
    QCOMPARE(again, *after);
}

void TestJson5Operations::composesAllOrNothing()
{
    const Json5Document document = Json5Document::parse("{ a: 1 }");
    const Json5Path a = pathOf(QStringLiteral("a"));
    const auto edits = editsFor(document, {Json5Operation::remove(a), Json5Operation::remove(a)});
    QVERIFY(!edits);
    QCOMPARE(edits.error().kind, ErrorKind::NotFound);
    QVERIFY(editsFor(document, {})->isEmpty());
    QCOMPARE(*applied(document, {}), document.toText());
}

QTEST_APPLESS_MAIN(TestJson5Operations)
#include "tst_json5operations.moc"
