#include "wording/sizingwording.h"

#include <QTest>

using namespace Hearth;

namespace {

/// On a card of 24 GiB of which \a roomBytes may be used and \a placedBytes are.
SizingAnswer onCard(Verdict verdict, quint64 roomBytes, quint64 placedBytes)
{
    SizingAnswer answer;
    answer.modelName = QStringLiteral("Qwen3 30B");
    answer.verdict = verdict;
    answer.devices = {
        {QStringLiteral("a"), QStringLiteral("A"), 24 * gibibyte, roomBytes, placedBytes, placedBytes}};
    return answer;
}

} // namespace

class TestSizingWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRoomFromATightFit()
    {
        const SizingAnswer roomy = onCard(Verdict::Fits, 22 * gibibyte, 20 * gibibyte);
        QVERIFY(!fitsTightly(roomy));
        QCOMPARE(fitGrade(roomy), FitGrade::Good);
        QCOMPARE(fitHeadline(roomy), QStringLiteral("Fits with room."));
        QCOMPARE(fitSentence(roomy, QStringLiteral("this computer")),
            QStringLiteral("Qwen3 30B fits on this computer with room to spare."));
        const SizingAnswer tight = onCard(Verdict::Fits, 22 * gibibyte, 21 * gibibyte);
        QVERIFY(fitsTightly(tight));
        QCOMPARE(fitGrade(tight), FitGrade::Caution);
        QCOMPARE(fitHeadline(tight), QStringLiteral("Fits tightly."));
        QCOMPARE(
            fitSentence(tight, QStringLiteral("2 × A")), QStringLiteral("Qwen3 30B fits tightly on 2 × A."));
        QVERIFY(fitsTightly(onCard(Verdict::Tight, 22 * gibibyte, gibibyte)));
        QVERIFY(!fitsTightly(onCard(Verdict::SplitsOverDevices, gibibyte, 0))); // nothing lies on it
    }

    void everyVerdictHasItsWordsAndItsGrade()
    {
        QStringList sentences;
        for (int i = 0; i <= int(lastVerdict); ++i) {
            SizingAnswer answer = onCard(Verdict(i), 20 * gibibyte, 4 * gibibyte);
            const QString sentence = fitSentence(answer, QStringLiteral("M"));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
            QVERIFY(!fitHeadline(answer).isEmpty());
            QCOMPARE(fitGrade(answer) == FitGrade::Bad, answer.verdict == Verdict::No);
            QCOMPARE(fitGrade(answer) == FitGrade::Good,
                answer.verdict == Verdict::Fits || answer.verdict == Verdict::SplitsOverDevices);
        }
    }

    void saysWhatIsMissing()
    {
        SizingAnswer answer = onCard(Verdict::No, 0, 0);
        answer.missingBytes = 12 * gibibyte + 2 * gibibyte / 5;
        QCOMPARE(fitHeadline(answer), QStringLiteral("Does not fit: 12.4 GiB missing."));
    }

    void callsTheSpeedAnEstimate()
    {
        SizingAnswer answer;
        QVERIFY(speedSentence(answer).isEmpty());
        answer.speedDepth = 16384;
        answer.speed = SpeedRange{60.4, 92.2};
        QCOMPARE(speedSentence(answer),
            QStringLiteral("Estimate: 60 to 92 tokens per second with 16,384 tokens in the window."));
        answer.speed = SpeedRange{0.71, 2.04};
        QVERIFY(speedSentence(answer).startsWith(QStringLiteral("Estimate: 0.7 to 2.0 tokens")));
    }
};

QTEST_GUILESS_MAIN(TestSizingWording)
#include "tst_sizingwording.moc"
