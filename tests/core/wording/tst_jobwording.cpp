#include "wording/jobwording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const TimePoint start{1000s};

ModelJob job(ModelAct act, ModelJob::State state)
{
    ModelJob job;
    job.ref = {QStringLiteral("ollama"), QStringLiteral("m")};
    job.act = act;
    job.state = state;
    job.startedAt = start;
    if (state != ModelJob::State::Running) {
        job.endedAt = start + 38s;
    }
    if (state == ModelJob::State::Failed) {
        job.error = Error{ErrorKind::UpstreamFailed, QStringLiteral("out of memory"), 500};
    }
    return job;
}

} // namespace

class TestJobWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningLoadSaysWhatIsKnown()
    {
        ModelJob load = job(ModelAct::Load, ModelJob::State::Running);
        QCOMPARE(jobSentence(load, start + 12s), QStringLiteral("Loading: 12 s so far."));
        load.progress = 0.617;
        load.stage = QStringLiteral("reading tensors");
        load.usual = 38200ms;
        QCOMPARE(jobSentence(load, start + 12s),
            QStringLiteral("Loading: 62 %, reading tensors, 12 s so far, usually 38 s."));
    }

    void aFailureKeepsTheServersWords()
    {
        const QString text = jobSentence(job(ModelAct::Load, ModelJob::State::Failed), start + 1min);
        QVERIFY2(text.startsWith(QLatin1String("Loading failed. ")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("out of memory")), qPrintable(text));
    }

    void everyEndHasAWordAndASentence()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        for (const ModelAct act : {ModelAct::Load, ModelAct::Unload}) {
            for (int i = 0; i <= static_cast<int>(ModelJob::State::Cancelled); ++i) {
                const ModelJob each = job(act, static_cast<ModelJob::State>(i));
                words.insert(jobWord(each));
                const QString sentence = jobSentence(each, start + 40s);
                QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
        QCOMPARE(words.size(), 8);
        QCOMPARE(sentences.size(), 8);
    }

    void everyStateOfKeepWarmIsWorded()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        for (int i = 0; i <= static_cast<int>(lastKeepWarmState); ++i) {
            KeepWarm keepWarm;
            keepWarm.state = static_cast<KeepWarm::State>(i);
            keepWarm.until = 3h;
            words.insert(keepWarmWord(keepWarm.state));
            const QString sentence = keepWarmSentence(keepWarm, 1h);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(words.size(), static_cast<int>(lastKeepWarmState) + 1);
        QCOMPARE(sentences.size(), static_cast<int>(lastKeepWarmState) + 1);
        QCOMPARE(keepWarmSentence({{}, 3h, KeepWarm::State::Warm}, 1h),
            QStringLiteral("Kept in memory for another 2 h."));
        QVERIFY(keepWarmSentence({{}, 3h, KeepWarm::State::Warm}, 4h).contains(QLatin1String("is over")));
    }

    void spansAreRoundedAsPeopleSayThem_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("span");
        QTest::addColumn<QString>("text");
        QTest::addRow("none") << 0ms << QStringLiteral("0 s");
        QTest::addRow("past") << -5000ms << QStringLiteral("0 s");
        QTest::addRow("seconds") << 38400ms << QStringLiteral("38 s");
        QTest::addRow("just over a minute") << std::chrono::milliseconds(95s) << QStringLiteral("95 s");
        QTest::addRow("minutes") << std::chrono::milliseconds(41min + 10s) << QStringLiteral("41 min");
        QTest::addRow("hours") << std::chrono::milliseconds(3h) << QStringLiteral("3 h");
        QTest::addRow("hours and minutes")
            << std::chrono::milliseconds(2h + 5min) << QStringLiteral("2 h 5 min");
        QTest::addRow("days") << std::chrono::milliseconds(72h) << QStringLiteral("3 d");
    }

    void spansAreRoundedAsPeopleSayThem()
    {
        QFETCH(std::chrono::milliseconds, span);
        QTEST(spanText(span), "text");
    }

    void saysWhenAModelGoes()
    {
        QCOMPARE(unloadsInText(41min), QStringLiteral("unloads in 41 min"));
        QCOMPARE(unloadsInText(-1s), QStringLiteral("unloads now"));
        QCOMPARE(usualLoadText(38s), QStringLiteral("usually 38 s"));
        QCOMPARE(usualLoadText(std::nullopt), QString());
    }

    void saysHowManyFailed()
    {
        LearntFigures learnt;
        QVERIFY(failuresText(learnt).isEmpty());
        learnt.requests = 1200;
        learnt.failures = 3;
        QCOMPARE(failuresText(learnt), QStringLiteral("3 of 1,200 requests failed in the last 24 h"));
    }
};

QTEST_GUILESS_MAIN(TestJobWording)
#include "tst_jobwording.moc"
