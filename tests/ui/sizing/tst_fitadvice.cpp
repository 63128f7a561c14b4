#include "sizing/fitadvice.h"

#include <QTest>

using namespace Hearth;

namespace {

SizingQuestion aQuestion()
{
    SizingQuestion question;
    question.model = QStringLiteral("m");
    question.quant = QStringLiteral("Q8_0");
    question.contextTokens = 65536;
    question.typeK = QStringLiteral("f16");
    question.typeV = question.typeK;
    question.devices = {{QString(), 24 * gibibyte, 1}};
    return question;
}

ModelChoice aModel()
{
    ModelChoice model;
    for (const quint64 gib : {60, 32, 18}) {
        QuantChoice quant;
        quant.quant = QStringLiteral("%1G").arg(gib);
        quant.weightsBytes = gib * gibibyte;
        model.quants.append(quant);
    }
    return model;
}

SizingAnswer anAnswer(Verdict verdict, quint64 maxContext)
{
    SizingAnswer answer;
    answer.verdict = verdict;
    answer.maxContext = maxContext;
    answer.memory.weights = 32 * gibibyte;
    return answer;
}

QList<FitAdvice::Kind> kinds(const QList<FitAdvice> &advice)
{
    QList<FitAdvice::Kind> all;
    for (const FitAdvice &each : advice) {
        all.append(each.kind);
    }
    return all;
}

} // namespace

class TestFitAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAdvisedToWhatLiesWell()
    {
        QVERIFY(adviceToTry(aQuestion(), anAnswer(Verdict::Tight, 4096), aModel()).isEmpty());
        SizingQuestion withoutDevices = aQuestion();
        withoutDevices.devices.clear();
        QVERIFY(isPlacedWell(withoutDevices, anAnswer(Verdict::RamOnly, 4096)));
        QVERIFY(!isPlacedWell(aQuestion(), anAnswer(Verdict::RamOnly, 4096)));
    }

    void theCheapestIsTriedFirst()
    {
        const QList<FitAdvice> advice = adviceToTry(aQuestion(), anAnswer(Verdict::No, 16384), aModel());
        using Kind = FitAdvice::Kind;
        QCOMPARE(kinds(advice), (QList<Kind>{Kind::Window, Kind::Cache, Kind::Quant}));
        QCOMPARE(advice.at(0).question.contextTokens, 16384ULL);
        QCOMPARE(advice.at(1).question.typeV, QStringLiteral("q8_0"));
        QCOMPARE(advice.at(2).question.quant, QStringLiteral("18G")); // the only smaller one
    }

    void aWindowThatIsNoneIsNotAdvised()
    {
        const auto first = [](quint64 maxContext) {
            return adviceToTry(aQuestion(), anAnswer(Verdict::No, maxContext), {}).constFirst().kind;
        };
        QCOMPARE(first(0), FitAdvice::Kind::Cache);
        QCOMPARE(first(1024), FitAdvice::Kind::Cache);
        QCOMPARE(first(4096), FitAdvice::Kind::Window);
    }

    void aCacheThatIsSmallAlreadyIsLeft()
    {
        SizingQuestion question = aQuestion();
        question.typeK = QStringLiteral("q4_0");
        QVERIFY(adviceToTry(question, anAnswer(Verdict::No, 0), {}).isEmpty());
    }

    void aSmallerCacheThatIsNotEnoughLeadsToASmallerWindow()
    {
        const FitAdvice cache = adviceToTry(aQuestion(), anAnswer(Verdict::No, 0), aModel()).constFirst();
        const auto next = adviceAfter(cache, anAnswer(Verdict::No, 20480));
        QVERIFY(next);
        QCOMPARE(next->kind, FitAdvice::Kind::CacheAndWindow);
        QCOMPARE(next->question.contextTokens, 20480ULL);
        QCOMPARE(next->question.typeK, QStringLiteral("q8_0"));
        QVERIFY(!adviceAfter(*next, anAnswer(Verdict::No, 8192)));
        QVERIFY(!adviceAfter(cache, anAnswer(Verdict::No, 0)));
    }
};

QTEST_GUILESS_MAIN(TestFitAdvice)
#include "tst_fitadvice.moc"
