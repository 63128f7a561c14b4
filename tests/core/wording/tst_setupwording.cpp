#include "wording/setupwording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

class TestSetupWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasTextsOfItsOwn()
    {
        QSet<QString> titles;
        QSet<QString> open;
        for (int i = 0; i <= static_cast<int>(lastSetupStep); ++i) {
            const auto kind = static_cast<SetupStep::Kind>(i);
            titles.insert(setupStepTitle(kind));
            const QString detail = setupStepDetail({kind, SetupStep::State::Open, QStringLiteral("cold 5")});
            QVERIFY2(detail.endsWith(u'.') && !detail.contains(u'%'), qPrintable(detail));
            open.insert(detail);
            QVERIFY(setupStepDetail({kind, SetupStep::State::Done, {}}).isEmpty());
            QVERIFY(!setupStepDetail({kind, SetupStep::State::Unknown, {}}).contains(u'%'));
        }
        QCOMPARE(titles.size(), static_cast<int>(lastSetupStep) + 1);
        QCOMPARE(open.size(), static_cast<int>(lastSetupStep) + 1);
    }

    void detailsAreInPeoplesWords()
    {
        using State = SetupStep::State;
        QCOMPARE(
            setupStepDetail({SetupStep::Kind::ServerAnswers, State::Open, QStringLiteral("auth-required")})
                .contains(QLatin1String("auth-required")),
            false);
        QCOMPARE(
            setupStepDetail({SetupStep::Kind::WindowAgrees, State::Open, QStringLiteral("131072 32768")}),
            QStringLiteral("The config says 131,072 tokens, 32,768 are possible now."));
        QVERIFY(setupStepDetail({SetupStep::Kind::Loaded, State::Open, QStringLiteral("cold")})
                    .startsWith(QLatin1String("It is cold.")));
    }

    void statesHaveWords()
    {
        QSet<QString> words;
        for (const SetupStep::State each :
            {SetupStep::State::Unknown, SetupStep::State::Done, SetupStep::State::Open}) {
            words.insert(setupStateWord(each));
        }
        QCOMPARE(words.size(), 3);
    }

    void saysHowFarItIs()
    {
        SetupCheck check;
        QVERIFY(setupSentence(check).contains(QLatin1String("No model")));
        check.model = {QStringLiteral("lmstudio"), QStringLiteral("m")};
        check.steps = {{SetupStep::Kind::ServerAnswers, SetupStep::State::Done, {}},
            {SetupStep::Kind::ModelListed, SetupStep::State::Unknown, {}}};
        QCOMPARE(setupSentence(check), QStringLiteral("1 of 2 steps are done for lmstudio/m."));
        check.steps.last().state = SetupStep::State::Done;
        QCOMPARE(setupSentence(check), QStringLiteral("lmstudio/m is set up well."));
    }
};

QTEST_GUILESS_MAIN(TestSetupWording)
#include "tst_setupwording.moc"
