#include "json5/json5structure.h"
#include "json5corpus.h"

#include <QTest>

using namespace Hearth;

class TestJson5Structure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatGoesOverLines();
    void foldsNothingWithoutItsOtherBracket();
    void findsTheOtherBracket_data();
    void findsTheOtherBracket();
    void listsWhatIsBelowAValue();
    void hidesSecrets();
    void shortensTexts();
    void findsTheWayToAPlace_data();
    void findsTheWayToAPlace();
    void findsTheWayToEveryValue();
    void survivesBrokenTexts();
};

void TestJson5Structure::foldsWhatGoesOverLines()
{
    const QByteArray text = "/* one\n two */\n{ a: [{\n  b: {},\n}, {\n  c: 1,\n}], d: [ 1 ],\n}\n";
    const QList<Json5Fold> folds = json5Folds(Json5Document::parse(text));
    const qsizetype second = text.indexOf("{\n  c");
    QCOMPARE(folds,
        QList<Json5Fold>({{{0, text.indexOf("\n{")}, 0, 1}, {{text.indexOf("{ a"), text.size() - 1}, 2, 7},
            {{second, text.indexOf("}],") + 1}, 4, 6}}));
}

void TestJson5Structure::foldsNothingWithoutItsOtherBracket()
{
    QCOMPARE(json5Folds(Json5Document::parse("{\n  a: [\n  b: {\n  },\n}\n")).size(), 2);
    QVERIFY(json5Folds(Json5Document::parse("[\n")).isEmpty());
    QVERIFY(json5Folds(Json5Document()).isEmpty());
}

void TestJson5Structure::findsTheOtherBracket_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("other");
    QTest::addRow("before it") << QByteArray("{ a: [1] }") << 5 << 5 << 7;
    QTest::addRow("behind it") << QByteArray("{ a: [1] }") << 8 << 7 << 5;
    QTest::addRow("between two: the one that comes") << QByteArray("[[]]") << 1 << 1 << 2;
    QTest::addRow("none") << QByteArray("{ a: 1 }") << 4 << -1 << -1;
    QTest::addRow("in a text") << QByteArray("{ a: '[' }") << 6 << -1 << -1;
    QTest::addRow("without its other one") << QByteArray("{ a: [ }") << 5 << 5 << -1;
    QTest::addRow("one too many") << QByteArray("{ a: 1 ] }") << 7 << 7 << -1;
    QTest::addRow("outside") << QByteArray("{}") << 99 << -1 << -1;
}

void TestJson5Structure::findsTheOtherBracket()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const std::optional<Json5BracketPair> pair = json5BracketAt(Json5Document::parse(text), offset);
    QTEST(pair ? int(pair->here.begin) : -1, "here");
    QTEST(pair && pair->other ? int(pair->other->begin) : -1, "other");
}

void TestJson5Structure::listsWhatIsBelowAValue()
{
    const Json5Document document = Json5Document::parse("{ a: 0x10, 'b c': [true, null, {}], }");
    const QList<Json5OutlineEntry> members = json5Outline(document.root(), {}, {});
    QCOMPARE(members.size(), 2);
    QCOMPARE(members.at(0).key, QStringLiteral("a"));
    QCOMPARE(members.at(0).value, QStringLiteral("0x10"));
    QCOMPARE(members.at(0).keyRange, (TextRange{2, 3}));
    QCOMPARE(members.at(1).key, QStringLiteral("b c"));
    QCOMPARE(members.at(1).childCount, 3);
    QVERIFY(members.at(1).value.isEmpty());
    const QList<Json5OutlineEntry> elements =
        json5Outline(document.root().member(u"b c"), Json5Path().child(QStringLiteral("b c")), {});
    QCOMPARE(elements.size(), 3);
    QCOMPARE(elements.at(1).index, 1);
    QCOMPARE(elements.at(1).kind, Json5Node::Kind::Null);
    QCOMPARE(elements.at(2).childCount, 0);
    QVERIFY(json5Outline(elements.isEmpty() ? Json5Node() : document.root().member(u"a"), {}, {}).isEmpty());
}

void TestJson5Structure::hidesSecrets()
{
    const Json5Document document = Json5Document::parse("{ a: 'open', k: 'hidden', n: 5 }");
    const QList<Json5OutlineEntry> rows = json5Outline(
        document.root(), {}, [](const Json5Path &path) { return path.toString() != QLatin1String("a"); });
    QCOMPARE(rows.at(0).value, QStringLiteral("'open'"));
    QVERIFY(rows.at(1).isHidden);
    QVERIFY(rows.at(1).value.isEmpty());
    QCOMPARE(rows.at(2).value, QStringLiteral("5")); // only texts are secrets
}

void TestJson5Structure::shortensTexts()
{
    const auto shortened = [](const QByteArray &text) {
        return json5ShortText(Json5Document::parse(text).root(), 8);
    };
    QCOMPARE(shortened("'12345'"), QStringLiteral("'12345'"));
    QCOMPARE(shortened("'123456789'"), QStringLiteral("'123456") + QChar(0x2026));
    QCOMPARE(shortened("'a\\\nb'"), QStringLiteral("'a\\ b'"));
    const QString emoji = shortened("'12345\xf0\x9f\x98\x80\xf0\x9f\x98\x80'");
    QVERIFY(emoji.size() <= 8);
    QVERIFY(!emoji.chopped(1).back().isHighSurrogate());
}

void TestJson5Structure::findsTheWayToAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *text, const char *path) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(path);
    };
    row("{ a|a: 1 }", "aa");
    row("{ aa: |1 }", "aa");
    row("{ aa: 1| }", "aa");
    row("{ aa: { b: 1 | } }", "aa");
    row("{ aa: { b: 1 }, | cc: 1 }", "");
    row("{ aa: [1, { b: |2 }] }", "aa[1].b");
    row("|{}", "");
    row("|", "");
}

void TestJson5Structure::findsTheWayToAPlace()
{
    QFETCH(QByteArray, text);
    const qsizetype offset = text.indexOf('|');
    const Json5Document document = Json5Document::parse(text.remove(offset, 1));
    QTEST(json5PathAt(document, offset).toString(), "path");
}

void TestJson5Structure::findsTheWayToEveryValue()
{
    for (const CorpusDocument &each : json5Corpus(3)) {
        const Json5Document document = Json5Document::parse(each.text);
        QList<Json5Node> waiting{document.root()};
        for (qsizetype at = 0; at < waiting.size() && at < 40; ++at) {
            const Json5Node node = waiting.at(at);
            const Json5Path path = node.path();
            const QList<Json5OutlineEntry> rows = json5Outline(node, path, {});
            QCOMPARE(rows.size(), node.size());
            for (const Json5OutlineEntry &row : rows) {
                const Json5Path child = row.index < 0 ? path.child(row.key) : path.child(row.index);
                QCOMPARE(json5PathAt(document, row.range.begin + 1), // inside, or at its end
                    row.childCount > 0 && row.range.length() > 2 ? json5PathAt(document, row.range.begin + 1)
                                                                 : child);
                waiting.append(document.find(child));
            }
        }
    }
}

void TestJson5Structure::survivesBrokenTexts()
{
    std::mt19937 random(7);
    for (const CorpusDocument &each : json5Corpus(4)) {
        QByteArray text = each.text;
        for (int i = 0; i < 3; ++i) {
            text.remove(pick(random, text.size()), 1);
            text.insert(pick(random, text.size()), "{}[],:\"'/"[pick(random, 9)]);
        }
        const Json5Document document = Json5Document::parse(text);
        for (const Json5Fold &fold : json5Folds(document)) {
            QVERIFY(fold.firstLine < fold.lastLine);
            QVERIFY(fold.range.begin < fold.range.end && fold.range.end <= text.size());
        }
        for (qsizetype offset = 0; offset <= text.size(); offset += 1 + text.size() / 50) {
            const auto pair = json5BracketAt(document, offset);
            if (pair && pair->other) {
                QCOMPARE(json5BracketAt(document, pair->other->begin)->other, pair->here);
            }
            const auto isRepeated = [](const Json5Diagnostic &diagnostic) {
                return diagnostic.code == Json5Diagnostic::Code::DuplicateKey;
            };
            const auto &found = document.diagnostics();
            QVERIFY(!document.find(json5PathAt(document, offset)).isNull() || document.root().isNull()
                || std::any_of(found.cbegin(), found.cend(), isRepeated));
        }
    }
}

QTEST_GUILESS_MAIN(TestJson5Structure)
#include "tst_json5structure.moc"
