#include "secrets/dotenv.h"

#include <QTest>

using namespace Hearth;

class TestDotEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        using Variables = QMap<QString, QByteArray>;
        const QString a = QStringLiteral("A");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Variables>("expected");
        const auto row = [](const char *name, const QByteArray &text, const Variables &expected) {
            QTest::addRow("%s", name) << text << expected;
        };
        row("nothing in an empty file", "", {});
        row("a plain line", "A=sk-1", {{a, "sk-1"}});
        row("blanks around everything", " \t A \t=  sk 1 \t\n", {{a, "sk 1"}});
        row("export before the name", "export A=1\nexport  B=2", {{a, "1"}, {QStringLiteral("B"), "2"}});
        row("a variable called export", "export=1", {{QStringLiteral("export"), "1"}});
        row("a name that begins with export", "exportA=1", {{QStringLiteral("exportA"), "1"}});
        row("a colon and a blank", "A: 1", {{a, "1"}});
        row("a colon without a blank is no separator", "A:1", {});
        row("an empty value", "A=\nB=2", {{a, ""}, {QStringLiteral("B"), "2"}});
        row("the last of two", "A=1\nA=2", {{a, "2"}});
        row("CRLF and lone CR line ends", "A=1\r\nB=2\rC=3",
            {{a, "1"}, {QStringLiteral("B"), "2"}, {QStringLiteral("C"), "3"}});
        row("a byte order mark",
            "\xef\xbb\xbf"
            "A=1",
            {{a, "1"}});
        row("comment lines and blank lines", "# A=1\n\n  # B=2\nA=3", {{a, "3"}});
        row("a comment after a value", "A=1 # one", {{a, "1"}});
        row("a # inside quotes", "A=\"1 # one\" # two", {{a, "1 # one"}});
        row("single quotes keep blanks", "A=' 1 '", {{a, " 1 "}});
        row("backticks", "A=`it's \"1\"`", {{a, "it's \"1\""}});
        row("escapes in double quotes", "A=\"1\\n2\\r3\\t4\"", {{a, "1\n2\r3\\t4"}});
        row("no escapes in single quotes", "A='1\\n2'", {{a, "1\\n2"}});
        row("an escaped quote does not end the value", "A=\"1\\\"2\"", {{a, "1\\\"2"}});
        row("a value over several lines", "A=\"1\r\n2\"\nB=3", {{a, "1\n2"}, {QStringLiteral("B"), "3"}});
        row("a quote never closed is part of the value", "A=\"1\nB=2",
            {{a, "\"1"}, {QStringLiteral("B"), "2"}});
        row("text behind the closing quote makes all of it the value", "A=\"1\"2", {{a, "\"1\"2"}});
        row("empty quotes", "A=\"\"\nB=''", {{a, ""}, {QStringLiteral("B"), ""}});
        row("an equals sign in the value", "A=b=c==", {{a, "b=c=="}});
        row("lines of another form are passed over", "hello\n=1\n$A=2\nA B=3\nA=4", {{a, "4"}});
        row("bytes that are not UTF-8", "A=\xff\xfe", {{a, "\xff\xfe"}});
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        using Variables = QMap<QString, QByteArray>;
        QFETCH(Variables, expected);
        const auto read = parseDotEnv(text);
        QVERIFY(read);
        Variables actual;
        for (auto it = read->begin(); it != read->end(); ++it) {
            actual.insert(it.key(), it.value().reveal());
        }
        QCOMPARE(actual, expected);
    }

    void survivesEveryPrefix()
    {
        const QByteArray text = "export A=\"1\\\"\n2\" # x\nB: `3`\r\n'C'='4\n";
        for (qsizetype length = 0; length <= text.size(); ++length) {
            QVERIFY(parseDotEnv(QByteArray(text.left(length))));
        }
    }

    void isBounded()
    {
        QCOMPARE(parseDotEnv(QByteArray(maxDotEnvBytes + 1, '\n')).error().kind, ErrorKind::LimitExceeded);
        QByteArray many;
        for (int i = 0; i <= maxDotEnvVariables; ++i) {
            many += "V" + QByteArray::number(i) + "=1\n";
        }
        QCOMPARE(parseDotEnv(many).error().kind, ErrorKind::LimitExceeded);
        many.truncate(many.lastIndexOf('V'));
        QCOMPARE(parseDotEnv(many)->size(), maxDotEnvVariables);
    }
};

QTEST_GUILESS_MAIN(TestDotEnv)
#include "tst_dotenv.moc"
