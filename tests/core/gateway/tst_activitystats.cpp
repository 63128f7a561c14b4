#include "gateway/activitystats.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using State = RequestRecord::State;

namespace {

std::shared_ptr<RequestRecord> aRecord(const char *provider, Place place, State state)
{
    auto record = std::make_shared<RequestRecord>();
    if (*provider != '\0') {
        record->wentTo = {QString::fromLatin1(provider), QStringLiteral("m")};
    }
    record->place = place;
    record->state = state;
    return record;
}

} // namespace

class TestActivityStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentiles_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<Percentiles>("expected");
        QTest::addRow("of none") << QList<double>() << Percentiles();
        QTest::addRow("of one it is that one") << QList<double>{4} << Percentiles{1, 4, 4, 4};
        QTest::addRow("of two they lie between") << QList<double>{20, 10} << Percentiles{2, 15, 19.5, 19.9};
        QList<double> hundred;
        for (int i = 100; i >= 0; --i) {
            hundred.append(i);
        }
        QTest::addRow("of a hundred and one") << hundred << Percentiles{101, 50, 95, 99};
    }
    void percentiles()
    {
        QFETCH(QList<double>, values);
        QFETCH(Percentiles, expected);
        const Percentiles found = percentilesOf(values);
        QCOMPARE(found.count, expected.count);
        QCOMPARE(found.p50, expected.p50);
        QCOMPARE(found.p95, expected.p95);
        QCOMPARE(found.p99, expected.p99);
    }

    void countsByOutcomePlaceAndModel()
    {
        const auto local = aRecord("box", Place::Local, State::Served);
        local->firstToken = 200ms;
        local->tokensPerSecond = 40.0;
        const auto failed = aRecord("box", Place::Local, State::Failed);
        failed->firstToken = 9000ms; // of a failed one nothing is learnt
        const auto hosted = aRecord("cloud", Place::Hosted, State::Served);
        hosted->costUsd = 0.25;
        hosted->promptCut = true;
        const ActivityStats stats =
            activityStats({hosted, local, failed, aRecord("lan", Place::Lan, State::Cancelled),
                aRecord("", Place::Local, State::Failed), aRecord("box", Place::Local, State::Streaming)});
        QCOMPARE(stats.all.served, 2);
        QCOMPARE(stats.all.failed, 2);
        QCOMPARE(stats.all.cancelled, 1);
        QCOMPARE(stats.all.count(), 5); // the one that runs is in none
        QCOMPARE(stats.all.cut, 1);
        QCOMPARE(stats.all.costUsd, std::optional(0.25));
        QCOMPARE(stats.local, 2);
        QCOMPARE(stats.lan, 1);
        QCOMPARE(stats.hosted, 1);
        QCOMPARE(stats.nowhere, 1);
        QCOMPARE(stats.models.size(), 3);
        QCOMPARE(stats.models.constFirst().ref.provider, QStringLiteral("box")); // the most requests
        QCOMPARE(stats.models.constFirst().totals.count(), 2);
        QCOMPARE(stats.models.constFirst().totals.firstTokenMs.count, 1);
        QCOMPARE(stats.models.constFirst().totals.firstTokenMs.p50, 200.0);
        QCOMPARE(stats.models.constFirst().totals.tokensPerSecond.p50, 40.0);
        QCOMPARE(stats.models.constFirst().totals.costUsd, std::optional<double>());
    }
};

QTEST_GUILESS_MAIN(TestActivityStats)
#include "tst_activitystats.moc"
