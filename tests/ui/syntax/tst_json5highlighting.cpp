#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QTest>

using namespace Qt::StringLiterals;

/// What our definition makes of a text, as text: "Key=port Number=11222" for each line; spaces and plain text
/// left out.
class Highlighting final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    [[nodiscard]] QStringList lines(const QString &text)
    {
        QStringList result;
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_spans.clear();
            state = highlightLine(line, state);
            result.append(m_spans.join(u' '));
        }
        return result;
    }

    int opened = 0; ///< Folding regions begun.
    int closed = 0; ///< Folding regions ended.

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString words = m_line.mid(offset, length);
        if (format.name() != "Text"_L1 && format.name() != "Punctuation"_L1 && !words.trimmed().isEmpty()) {
            m_spans.append(format.name() + u'=' + words);
        }
    }
    void applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region) override
    {
        ++(region.type() == KSyntaxHighlighting::FoldingRegion::Begin ? opened : closed);
    }

private:
    QString m_line;
    QStringList m_spans;
};

class TestJson5Highlighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFoundByTheNamesOfConfigs();
    void colours_data();
    void colours();
    void foldsWhatIsBracketed();

private:
    KSyntaxHighlighting::Repository m_repository;
};

void TestJson5Highlighting::initTestCase()
{
    m_repository.addCustomSearchPath(u":/hearth"_s);
    QVERIFY(m_repository.definitionForName(u"JSON5"_s).isValid());
}

void TestJson5Highlighting::isFoundByTheNamesOfConfigs()
{
    for (const QString &name :
        {u"openclaw.json"_s, u"hearth.json5"_s, u"/home/me/.openclaw/openclaw.json"_s}) {
        QCOMPARE(m_repository.definitionForFileName(name).name(), u"JSON5"_s);
    }
    QVERIFY(m_repository.definitionForName(u"JSON5"_s).filePath().startsWith(":/hearth/"_L1));
}

void TestJson5Highlighting::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::addRow("keys and values differ")
        << u"{ \"a\": \"b\", 'c': 'd', e_1: $f }"_s
        << QStringList{u"Key=\"a\" String=\"b\" Key='c' String='d' Key=e_1 Error=$f"_s};
    QTest::addRow("keys in any script")
        << u"{ ชื่อ: 1, 名稱: 2, \\u0061b: 3 }"_s
        << QStringList{u"Key=ชื่อ Number=1 Key=名稱 Number=2 Key=\\u0061b Number=3"_s};
    QTest::addRow("a key with a dash needs quotes")
        << u"{ a-b: 1 }"_s << QStringList{u"Key=a Error=-b Number=1"_s};
    QTest::addRow("numbers") << u"[0, -1.5e+3, +.5, 5., 0xC0FFEE, -Infinity, NaN]"_s
                             << QStringList{u"Number=0 Number=-1.5e+3 Number=+.5 Number=5. "
                                            "Hexadecimal Number=0xC0FFEE Number=-Infinity Number=NaN"_s};
    QTest::addRow("no numbers") << u"[012, 1x, 0x, .]"_s
                                << QStringList{u"Error=012 Error=1x Error=0x Error=."_s};
    QTest::addRow("literals") << u"[true, false, null, True]"_s
                              << QStringList{u"Literal=true Literal=false Literal=null Error=True"_s};
    QTest::addRow("a document may be one scalar")
        << u"// x\n'y'"_s << QStringList{u"Comment=// x"_s, u"String='y'"_s};
    QTest::addRow("comments between any tokens")
        << u"{ a /* b */ : // c\n1 } /* d\n\"e\": */ f"_s
        << QStringList{u"Key=a Comment=/* b */ Comment=// c"_s, u"Number=1 Comment=/* d"_s,
               u"Comment=\"e\": */ Error=f"_s};
    QTest::addRow("no comment inside a string")
        << u"[\"http://x/*\", 1]"_s << QStringList{u"String=\"http://x/*\" Number=1"_s};
    QTest::addRow("escapes") << u"[\"a\\n\\u00e9\\x41\\'\\\"\", '\\0']"_s
                             << QStringList{u"String=\"a Escape=\\n\\u00e9\\x41\\'\\\" String=\" "
                                            "String=' Escape=\\0 String='"_s};
    QTest::addRow("wrong escapes") << u"[\"\\u12 \\x4\"]"_s
                                   << QStringList{u"String=\" Error=\\u String=12  Error=\\x String=4\""_s};
    QTest::addRow("a string goes on after an escaped line end")
        << u"[\"a\\\nb\", 1]"_s << QStringList{u"String=\"a Escape=\\"_s, u"String=b\" Number=1"_s};
    QTest::addRow("an unclosed string ends with its line")
        << u"{ a: \"b\nc: 1 }"_s << QStringList{u"Key=a String=\"b"_s, u"Key=c Number=1"_s};
    QTest::addRow("variables in values")
        << u"{ a: \"${HOME}/v1\", b: '$${HOME} ${home}' }"_s
        << QStringList{u"Key=a String=\" Variable=${HOME} String=/v1\" Key=b String='$${HOME} ${home}'"_s};
    QTest::addRow("no variables in keys") << u"{ \"${A}\": 1 }"_s << QStringList{u"Key=\"${A}\" Number=1"_s};
    QTest::addRow("includes")
        << u"{ $include: './a', \"$include\": [], $included: 1 }"_s
        << QStringList{u"Include=$include String='./a' Include=\"$include\" Key=$included Number=1"_s};
    QTest::addRow("a missing comma costs nothing")
        << u"{ a: 1\nb: { c: 2 }\nd: 3 }"_s
        << QStringList{u"Key=a Number=1"_s, u"Key=b Key=c Number=2"_s, u"Key=d Number=3"_s};
    QTest::addRow("a missing bracket costs one level")
        << u"{ a: [1, { b: 2 ]\nc: 3 }"_s
        << QStringList{u"Key=a Number=1 Key=b Number=2"_s, u"Key=c Number=3"_s};
    QTest::addRow("a bracket too many is an error") << u"{} ] }"_s << QStringList{u"Error=] Error=}"_s};
}

void TestJson5Highlighting::colours()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    Highlighting highlighting;
    highlighting.setDefinition(m_repository.definitionForName(u"JSON5"_s));
    QCOMPARE(highlighting.lines(text), expected);
}

void TestJson5Highlighting::foldsWhatIsBracketed()
{
    Highlighting highlighting;
    highlighting.setDefinition(m_repository.definitionForName(u"JSON5"_s));
    const QStringList lines = highlighting.lines(u"{ /* a\n*/ b: [\n{\n} ], c: \"{[\" // {\n}"_s);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(highlighting.opened, 4);
    QCOMPARE(highlighting.closed, 4);
}

QTEST_GUILESS_MAIN(TestJson5Highlighting)
#include "tst_json5highlighting.moc"
