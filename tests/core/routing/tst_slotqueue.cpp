#include "routing/slotqueue.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString lane = QStringLiteral("box");
const QString anna = QStringLiteral("anna");
const QString bob = QStringLiteral("bob");
const QString carol = QStringLiteral("carol");

using Ids = QList<SlotQueue::Id>;

} // namespace

class TestSlotQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesSlotsWhileThereAreSome()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 2));
        QVERIFY(queue.enter(2, lane, anna, 2));
        QVERIFY(!queue.enter(3, lane, anna, 2));
        QCOMPARE(queue.holding(lane), 2);
        QCOMPARE(queue.waiting(lane), 1);
        QVERIFY(queue.isWaiting(3));
        QVERIFY(!queue.isWaiting(1));
        QCOMPARE(queue.leave(1), Ids{3});
        QCOMPARE(queue.leave(2), Ids{});
        QCOMPARE(queue.leave(3), Ids{});
        QCOMPARE(queue.holding(lane), 0);
    }

    void lanesDoNotWaitForEachOther()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        QVERIFY(queue.enter(2, QStringLiteral("other"), anna, 1));
        QVERIFY(!queue.enter(3, lane, anna, 1));
        QCOMPARE(queue.leave(2), Ids{});
        QCOMPARE(queue.leave(1), Ids{3});
    }

    void clientsTakeTurns()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        for (SlotQueue::Id id = 2; id <= 5; ++id) {
            QVERIFY(!queue.enter(id, lane, anna, 1));
        }
        QVERIFY(!queue.enter(6, lane, bob, 1));
        QVERIFY(!queue.enter(7, lane, carol, 1));
        QVERIFY(!queue.enter(8, lane, bob, 1));
        Ids order;
        Ids next = queue.leave(1);
        while (!next.isEmpty()) {
            QCOMPARE(next.size(), 1);
            order += next;
            next = queue.leave(next.constFirst());
        }
        QCOMPARE(order, (Ids{2, 6, 7, 3, 8, 4, 5}));
    }

    void positionsSayTheOrder()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        const QList<std::pair<SlotQueue::Id, QString>> arrivals{
            {2, anna}, {3, anna}, {4, bob}, {5, anna}, {6, carol}, {7, carol}, {8, bob}};
        for (const auto &[id, client] : arrivals) {
            QVERIFY(!queue.enter(id, lane, client, 1));
        }
        QHash<SlotQueue::Id, int> told;
        for (const auto &[id, client] : arrivals) {
            told.insert(id, queue.position(id));
        }
        int place = 0;
        for (Ids next = queue.leave(1); !next.isEmpty(); next = queue.leave(next.constFirst())) {
            QCOMPARE(told.value(next.constFirst()), place);
            ++place;
        }
        QCOMPARE(place, 7);
        QCOMPARE(queue.position(1), -1); // gone
    }

    void whoGivesUpKeepsNobodyWaiting()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        QVERIFY(!queue.enter(2, lane, bob, 1));
        QVERIFY(!queue.enter(3, lane, carol, 1));
        QCOMPARE(queue.leave(2), Ids{});
        QCOMPARE(queue.position(3), 0);
        QCOMPARE(queue.leave(2), Ids{}); // twice is once
        QCOMPARE(queue.leave(1), Ids{3});
        QCOMPARE(queue.position(3), -1); // it holds a slot
    }

    void moreSlotsLetMoreIn()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        QVERIFY(!queue.enter(2, lane, anna, 1));
        QVERIFY(!queue.enter(3, lane, bob, 1));
        QVERIFY(!queue.enter(4, lane, bob, 1));
        QCOMPARE(queue.setLimit(lane, 3), (Ids{2, 3}));
        QCOMPARE(queue.holding(lane), 3);
        QCOMPARE(queue.setLimit(lane, 1), Ids{});
        QCOMPARE(queue.leave(1), Ids{}); // fewer: two are still too many
        QCOMPARE(queue.leave(2), Ids{});
        QCOMPARE(queue.leave(3), Ids{4});
        QCOMPARE(queue.setLimit(QStringLiteral("unheard of"), 5), Ids{});
    }

    void aLimitBelowOneIsOne()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 0));
        QVERIFY(!queue.enter(2, lane, anna, -3));
        QCOMPARE(queue.leave(1), Ids{2});
    }

    void nobodyPassesThoseWhoWait()
    {
        SlotQueue queue;
        QVERIFY(queue.enter(1, lane, anna, 1));
        QVERIFY(!queue.enter(2, lane, anna, 1));
        QVERIFY(!queue.enter(3, lane, bob, 2)); // a slot more, but 2 was there before
        QCOMPARE(queue.setLimit(lane, 2), Ids{2});
    }

    void theLaneIsTheProvidersWhereThatIsBounded()
    {
        HearthSettings settings;
        const ModelRef ref{QStringLiteral("box"), QStringLiteral("a/b")};
        QCOMPARE(slotLane(ref, settings), QStringLiteral("box/a/b"));
        settings.providers = {{QStringLiteral("box"), QStringLiteral("EU"), {}, {}}};
        QCOMPARE(slotLane(ref, settings), QStringLiteral("box/a/b"));
        settings.providers[0].maxConcurrent = 4;
        QCOMPARE(slotLane(ref, settings), QStringLiteral("box"));
    }
};

QTEST_GUILESS_MAIN(TestSlotQueue)
#include "tst_slotqueue.moc"
