#include "base/threeway.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hearth;

namespace {

using Kind = ThreeWayChunk::Kind;

QStringList letters(const QString &text)
{
    QStringList lines;
    for (const QChar &letter : text) {
        lines.append(letter);
    }
    return lines;
}

QList<ThreeWayChunk> diffOf(const char *base, const char *mine, const char *theirs)
{
    return threeWayDiff(
        letters(QLatin1String(base)), letters(QLatin1String(mine)), letters(QLatin1String(theirs)));
}

QString mergedOf(const char *base, const char *mine, const char *theirs)
{
    const auto lines = mergedLines(diffOf(base, mine, theirs));
    return lines ? lines->join(QString()) : QStringLiteral("(conflict)");
}

QStringList randomLines(QRandomGenerator &random)
{
    QStringList lines;
    for (int count = int(random.bounded(10)); count > 0; --count) {
        lines.append(QChar(u'a' + random.bounded(4)));
    }
    return lines;
}

} // namespace

class TestThreeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhat();
    void mergesChangesInDifferentPlaces_data();
    void mergesChangesInDifferentPlaces();
    void losesNoLineOfAnyText();
};

void TestThreeWay::tellsWhoChangedWhat()
{
    const QList<ThreeWayChunk> chunks = diffOf("abcdefg", "aBcdXfg", "abcDYfgh");
    QList<Kind> kinds;
    for (const ThreeWayChunk &each : chunks) {
        kinds.append(each.kind);
    }
    QCOMPARE(
        kinds, QList<Kind>({Kind::Same, Kind::Mine, Kind::Same, Kind::Conflict, Kind::Same, Kind::Theirs}));
    QCOMPARE(chunks.at(1).mine, letters(QStringLiteral("B")));
    QCOMPARE(chunks.at(3).base, letters(QStringLiteral("de")));
    QCOMPARE(chunks.at(3).mine, letters(QStringLiteral("dX")));
    QCOMPARE(chunks.at(3).theirs, letters(QStringLiteral("DY")));
    QCOMPARE(chunks.at(5).theirs, letters(QStringLiteral("h")));
}

void TestThreeWay::mergesChangesInDifferentPlaces_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs,
                         const char *merged) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs)
                            << QString::fromLatin1(merged);
    };
    row("nothing", "", "", "", "");
    row("mine alone", "abc", "aXc", "abc", "aXc");
    row("theirs alone", "abc", "abc", "ab", "ab");
    row("both, apart", "abcde", "Xbcde", "abcdY", "XbcdY");
    row("both the same", "abc", "aXc", "aXc", "aXc");
    row("removed and changed", "abcde", "acde", "abcdE", "acdE");
    row("the same line", "abc", "aXc", "aYc", "(conflict)");
    row("side by side", "abcd", "aXcd", "abYd", "(conflict)");
    row("two at the end", "a", "ab", "ac", "(conflict)");
}

void TestThreeWay::mergesChangesInDifferentPlaces()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, mine);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QString, merged);
    QCOMPARE(mergedOf(base.constData(), mine.constData(), theirs.constData()), merged);
    QCOMPARE(mergedOf(base.constData(), theirs.constData(), mine.constData()), merged);
}

void TestThreeWay::losesNoLineOfAnyText()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 5000; ++round) {
        const QStringList base = randomLines(random);
        const QStringList mine = randomLines(random);
        const QStringList theirs = randomLines(random);
        QStringList bases;
        QStringList mines;
        QStringList others;
        for (const ThreeWayChunk &each : threeWayDiff(base, mine, theirs)) {
            bases += each.base;
            mines += each.mine;
            others += each.theirs;
        }
        QCOMPARE(bases, base);
        QCOMPARE(mines, mine);
        QCOMPARE(others, theirs);
        QCOMPARE(mergedLines(threeWayDiff(base, mine, base)), mine);
        QCOMPARE(mergedLines(threeWayDiff(base, base, theirs)), theirs);
    }
}

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
