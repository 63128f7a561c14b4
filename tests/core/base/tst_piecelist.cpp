#include "base/piecelist.h"

#include <QTest>

#include <algorithm>

using namespace Hearth;

namespace {

PieceList<int> numbers(int count)
{
    PieceList<int> list;
    for (int i = 0; i < count; ++i) {
        list.append(i);
    }
    return list;
}

QList<int> plain(const PieceList<int> &list)
{
    return {list.begin(), list.end()};
}

} // namespace

class TestPieceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAppendedInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 63, 64, 65, 128, 1000}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void keepsWhatIsAppendedInOrder()
    {
        QFETCH(int, count);
        const PieceList<int> list = numbers(count);
        QCOMPARE(list.size(), count);
        QCOMPARE(list.isEmpty(), count == 0);
        QList<int> expected(count);
        std::generate(expected.begin(), expected.end(), [i = 0]() mutable { return i++; });
        QCOMPARE(plain(list), expected);
        QCOMPARE(plain(PieceList<int>(expected)), expected);
        if (count > 0) {
            QCOMPARE(list.constFirst(), 0);
            QCOMPARE(list.constLast(), count - 1);
        }
    }

    void aCopyStaysAsItWas()
    {
        PieceList<int> list = numbers(100);
        const PieceList<int> before = list;
        list.append(100);
        list.removeFirst();
        QCOMPARE(plain(before), plain(numbers(100)));
        QCOMPARE(list.size(), 100);
        QCOMPARE(list.constFirst(), 1);
        QCOMPARE(list.constLast(), 100);
    }

    void aCopySharesAllButThePieceThatChanges()
    {
        PieceList<int> list = numbers(3 * int(PieceList<int>::pieceSize) - 1);
        const PieceList<int> before = list;
        list.append(0);
        QCOMPARE(&list.constFirst(), &before.constFirst());
        QVERIFY(&list.constLast() != &before.constLast());
    }

    void losesItsFirst()
    {
        PieceList<int> list = numbers(130);
        for (int i = 0; i < 130; ++i) {
            QCOMPARE(list.constFirst(), i);
            list.removeFirst();
        }
        QVERIFY(list.isEmpty());
        QVERIFY(list.begin() == list.end());
        list.append(7);
        QCOMPARE(plain(list), QList<int>{7});
    }
};

QTEST_GUILESS_MAIN(TestPieceList)
#include "tst_piecelist.moc"
