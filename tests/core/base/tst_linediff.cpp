#include "base/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hearth;

namespace {

/// "=a -b +c" for equal, removed and added lines; "~3" for a gap.
QString told(const QList<DiffLine> &lines)
{
    QStringList words;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            words.append(QLatin1Char('=') + line.text);
            break;
        case DiffLine::Kind::Removed:
            words.append(QLatin1Char('-') + line.text);
            break;
        case DiffLine::Kind::Added:
            words.append(QLatin1Char('+') + line.text);
            break;
        case DiffLine::Kind::Gap:
            words.append(QLatin1Char('~') + QString::number(line.count));
            break;
        }
    }
    return words.join(QLatin1Char(' '));
}

QStringList letters(const QString &text)
{
    QStringList lines;
    for (const QChar &letter : text) {
        lines.append(letter);
    }
    return lines;
}

/// One of the two texts as the difference tells it.
QStringList side(const QList<DiffLine> &lines, DiffLine::Kind kind)
{
    QStringList result;
    for (const DiffLine &line : lines) {
        if (line.kind == DiffLine::Kind::Same || line.kind == kind) {
            result.append(line.text);
        }
    }
    return result;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(expected);
        };
        row("nothing", "", "", "");
        row("equal", "abc", "abc", "=a =b =c");
        row("all new", "", "ab", "+a +b");
        row("all gone", "ab", "", "-a -b");
        row("one changed in the middle", "abc", "axc", "=a -b +x =c");
        row("one added at the end", "ab", "abc", "=a =b +c");
        row("one removed at the beginning", "abc", "bc", "-a =b =c");
        row("two places", "abcdef", "axcdyf", "=a -b +x =c =d -e +y =f");
        row("repeated lines", "aaa", "aa", "=a =a -a");
        row("nothing in common", "ab", "xy", "-a -b +x +y");
    }

    void tellsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(told(lineDiff(letters(before), letters(after))), expected);
    }

    void tellsBothTextsWhateverTheyAre()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QStringList before;
            QStringList after;
            for (QStringList *lines : {&before, &after}) {
                const int count = random.bounded(12);
                for (int at = 0; at < count; ++at) {
                    lines->append(QChar(QLatin1Char(char('a' + random.bounded(4)))));
                }
            }
            for (const int bound : {0, 3, maxDiffChanges}) {
                const QList<DiffLine> lines = lineDiff(before, after, bound);
                QCOMPARE(side(lines, DiffLine::Kind::Removed), before);
                QCOMPARE(side(lines, DiffLine::Kind::Added), after);
                int oldLine = 0;
                int newLine = 0;
                for (const DiffLine &line : lines) {
                    QCOMPARE(line.oldLine, line.kind == DiffLine::Kind::Added ? 0 : ++oldLine);
                    QCOMPARE(line.newLine, line.kind == DiffLine::Kind::Removed ? 0 : ++newLine);
                }
            }
        }
    }

    void takesAShortestWay()
    {
        // The example of Myers' paper: five changes.
        const QList<DiffLine> lines =
            lineDiff(letters(QStringLiteral("abcabba")), letters(QStringLiteral("cbabac")));
        QCOMPARE(std::count_if(lines.cbegin(), lines.cend(),
                     [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; }),
            5);
    }

    void givesUpMatchingWhereTooMuchChanged()
    {
        QCOMPARE(told(lineDiff(letters(QStringLiteral("xaby")), letters(QStringLiteral("xbay")), 1)),
            QStringLiteral("=x -a -b +b +a =y"));
    }

    void leavesOutWhatIsFarFromAChange()
    {
        const QList<DiffLine> lines =
            lineDiff(letters(QStringLiteral("abcdefghij")), letters(QStringLiteral("abcdXfghij")));
        QCOMPARE(told(withoutDistantLines(lines, 1)), QStringLiteral("~3 =d -e +X =f ~4"));
        QCOMPARE(withoutDistantLines(lines, 1).constFirst().oldLine, 1);
        QCOMPARE(told(withoutDistantLines(lines, 9)), told(lines));
        QCOMPARE(told(withoutDistantLines(lineDiff({QStringLiteral("a")}, {QStringLiteral("a")}), 3)),
            QStringLiteral("~1"));
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
