#include "chat/markdownsplitter.h"

#include <QTest>

using namespace Hearth;

class TestMarkdownSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsWhatStandsByItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("finished");
        QTest::addColumn<QString>("open");
        QTest::addRow("two paragraphs") << QStringLiteral("one\n\ntwo\n")
                                        << QStringList{QStringLiteral("one\n\n")} << QStringLiteral("two\n");
        QTest::addRow("a line that may go on")
            << QStringLiteral("one\n\ntw") << QStringList{} << QStringLiteral("one\n\ntw");
        QTest::addRow("a list with gaps stays whole")
            << QStringLiteral("1. a\n\n2. b\n\n   more of b\n") << QStringList{}
            << QStringLiteral("1. a\n\n2. b\n\n   more of b\n");
        QTest::addRow("what follows a list")
            << QStringLiteral("- a\n- b\n\ntext\n") << QStringList{QStringLiteral("- a\n- b\n\n")}
            << QStringLiteral("text\n");
        QTest::addRow("blank lines in code part nothing")
            << QStringLiteral("```py\na\n\nb\n") << QStringList{} << QStringLiteral("```py\na\n\nb\n");
        QTest::addRow("a closed code block")
            << QStringLiteral("~~~\na\n~~~\n\nb\n") << QStringList{QStringLiteral("~~~\na\n~~~\n\n")}
            << QStringLiteral("b\n");
        QTest::addRow("a fence of another kind closes nothing")
            << QStringLiteral("```\n~~~\n\nb\n") << QStringList{} << QStringLiteral("```\n~~~\n\nb\n");
        QTest::addRow("nothing") << QString() << QStringList{} << QString();
    }
    void partsWhatStandsByItself()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, finished);
        QFETCH(QString, open);
        for (qsizetype chunk = 1; chunk <= qMax<qsizetype>(text.size(), 1); ++chunk) {
            MarkdownSplitter splitter;
            QStringList pieces;
            for (qsizetype at = 0; at < text.size(); at += chunk) {
                splitter.append(text.mid(at, chunk));
                pieces += splitter.takeFinished();
            }
            QCOMPARE(pieces, finished);
            QCOMPARE(splitter.open(), open);
        }
    }

    void longCodeIsPartedBetweenLines()
    {
        MarkdownSplitter splitter;
        splitter.append(QStringLiteral("```cpp\n"));
        const QString line(100, QLatin1Char('x'));
        for (int i = 0; i < 100; ++i) {
            splitter.append(line + QLatin1Char('\n'));
        }
        const QStringList pieces = splitter.takeFinished();
        QCOMPARE(pieces.size(), 2);
        QVERIFY(pieces.at(0).startsWith(QStringLiteral("```cpp\n")));
        QVERIFY(pieces.at(0).endsWith(QStringLiteral("\n```\n")));
        QVERIFY(splitter.open().startsWith(QStringLiteral("```cpp\n")));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownSplitter)
#include "tst_markdownsplitter.moc"
