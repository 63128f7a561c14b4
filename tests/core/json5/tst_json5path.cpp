#include "json5/json5path.h"

#include <QTest>

using namespace Hearth;

class TestJson5Path : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPaths_data();
    void readsPaths();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void knowsChildrenAndParents();
};

using Steps = QList<Json5Path::Step>;

void TestJson5Path::readsPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Json5Path>("expected");
    const auto row = [](const char *name, const char *text, const Steps &steps) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << Json5Path(steps);
    };
    const auto key = [](const char *text) { return Json5Path::Step(QString::fromUtf8(text)); };
    const auto index = [](qsizetype number) { return Json5Path::Step(number); };
    row("nothing is the root", "", {});
    row("a key", "models", {key("models")});
    row("keys and an index", "models.providers.lmstudio.models[0].contextWindow",
        {key("models"), key("providers"), key("lmstudio"), key("models"), index(0), key("contextWindow")});
    row("an index first", "[2].a", {index(2), key("a")});
    row("indexes in a row", "a[0][12]", {key("a"), index(0), index(12)});
    row("a key in double quotes", "models[\"lmstudio/minimax-m2.1\"].alias",
        {key("models"), key("lmstudio/minimax-m2.1"), key("alias")});
    row("a key in single quotes", "a['b.c']", {key("a"), key("b.c")});
    row("a key in quotes first", "[\"a b\"].c", {key("a b"), key("c")});
    row("an empty key", "a[\"\"]", {key("a"), key("")});
    row("escapes in a key", "[\"a\\\"b\\\\c\\u0041\"]", {key("a\"b\\cA")});
    row("a bracket in a key", "[\"a]b\"]", {key("a]b")});
    row("a hyphen in a bare key", "lm-studio.x", {key("lm-studio"), key("x")});
    row("a slash in a bare key", "a.lm/x", {key("a"), key("lm/x")});
    row("digits as a bare key stay a key", "a.0", {key("a"), key("0")});
    row("a key beyond ASCII", "\u6a21\u578b.a", {key("\u6a21\u578b"), key("a")});
}

void TestJson5Path::readsPaths()
{
    QFETCH(QString, text);
    const auto path = Json5Path::parse(text);
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    QTEST(*path, "expected");
}

void TestJson5Path::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("character");
    const auto row = [](const char *name, const char *text, int character) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << character;
    };
    row("a point first", ".a", 1);
    row("a point last", "a.", 3);
    row("two points", "a..b", 3);
    row("a point before brackets", "a.[0]", 3);
    row("no point after brackets", "a[0]b", 5);
    row("a space", "a b", 2);
    row("a space first", " a", 1);
    row("a quote", "a\"b", 2);
    row("empty brackets", "a[]", 3);
    row("brackets without end", "a[0", 4);
    row("a key without quotes in brackets", "a[b]", 3);
    row("a negative index", "a[-1]", 3);
    row("an index with a fraction", "a[1.5]", 4);
    row("an index beyond all bounds", "a[99999999999999999999]", 3);
    row("quotes without end", "a[\"b", 5);
    row("quotes that end in a backslash", "a[\"b\\", 6);
    row("quotes without a bracket", "a[\"b\"", 6);
    row("a closing bracket", "a]", 2);
}

void TestJson5Path::refusesWhatIsNoPath()
{
    QFETCH(QString, text);
    QFETCH(int, character);
    const auto path = Json5Path::parse(text);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(path.error().detail.contains(QStringLiteral("character %1:").arg(character)),
        qPrintable(path.error().detail));
}

void TestJson5Path::writesWhatItReads_data()
{
    QTest::addColumn<Json5Path>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Json5Path &path, const char *text) {
        QTest::addRow("%s", name) << path << QString::fromUtf8(text);
    };
    const Json5Path root;
    row("root", root, "");
    row("plain", root.child(QStringLiteral("a")).child(0).child(QStringLiteral("b")), "a[0].b");
    row("hyphen", root.child(QStringLiteral("a-b")), "a-b");
    row("slash", root.child(QStringLiteral("a")).child(QStringLiteral("b/c.d")), "a[\"b/c.d\"]");
    row("quotes first", root.child(QStringLiteral("a b")).child(QStringLiteral("c")), "[\"a b\"].c");
    row("digits", root.child(QStringLiteral("0")), "[\"0\"]");
    row("empty", root.child(QString()), "[\"\"]");
    row("quote and backslash", root.child(QStringLiteral("a\"\\b")), "[\"a\\\"\\\\b\"]");
    row("control characters", root.child(QStringLiteral("a\n\u0001")), "[\"a\\n\\u0001\"]");
    row("lone surrogate", root.child(QString(QChar(u'\xdc00'))), "[\"\\udc00\"]");
    row("Chinese", root.child(QStringLiteral("\u6a21")), "[\"\u6a21\"]");
}

void TestJson5Path::writesWhatItReads()
{
    QFETCH(Json5Path, path);
    QTEST(path.toString(), "text");
    const auto again = Json5Path::parse(path.toString());
    QVERIFY(again);
    QCOMPARE(*again, path);
}

void TestJson5Path::knowsChildrenAndParents()
{
    const Json5Path path = Json5Path().child(QStringLiteral("a")).child(1);
    QCOMPARE(path.parent(), Json5Path().child(QStringLiteral("a")));
    QVERIFY(path.parent().parent().isRoot());
    QVERIFY(Json5Path().parent().isRoot());
    QVERIFY(!path.isRoot());
}

QTEST_APPLESS_MAIN(TestJson5Path)
#include "tst_json5path.moc"
