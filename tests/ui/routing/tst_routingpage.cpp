#include "routing/routingpage.h"
#include "routing/targetpicker.h"
#include "support/practicehouse.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace Hearth;

namespace {

/// The page on a live house, fed as the window feeds it.
struct Bench
{
    PracticeHouse house;
    std::unique_ptr<RoutingPage> page;

    [[nodiscard]] bool start(const QByteArray &configText = {})
    {
        if (!house.start(configText)) {
            return false;
        }
        page = std::make_unique<RoutingPage>(house.engine());
        QObject::connect(&house.engine(), &Engine::snapshotChanged, page.get(),
            [this](const std::shared_ptr<const Snapshot> &snapshot) { page->setSnapshot(snapshot); });
        page->resize(904, 640);
        page->show();
        QSignalSpy shown(page.get(), &RoutingPage::planShown);
        page->setSnapshot(house.engine().snapshot());
        return QTest::qWaitForWindowExposed(page.get()) && (shown.count() > 0 || shown.wait());
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = page->findChild<T *>(QLatin1String(name));
        if (!widget) {
            qFatal("no widget %s", name);
        }
        return widget;
    }

    [[nodiscard]] QString text(const char *name) const
    {
        const auto *widget = page->findChild<QWidget *>(QLatin1String(name));
        return widget ? widget->property("text").toString() : QString();
    }
    [[nodiscard]] QString sentence() const { return text("pageSentence"); }
    [[nodiscard]] QString verdict(int hop) const
    {
        return text(QStringLiteral("hop%1Verdict").arg(hop).toLatin1().constData());
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

class TestRoutingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAutoGoesAndWhyNotElsewhere()
    {
        Bench bench;
        QVERIFY(bench.start());
        QCOMPARE(bench.sentence(),
            QStringLiteral("auto goes to lmstudio/qwen/qwen3-4b-2507 now; workstation does not answer."));
        QCOMPARE(bench.verdict(1), QStringLiteral("passed over"));
        QCOMPARE(bench.text("hop1Reason"), QStringLiteral("nothing answers at its address"));
        QCOMPARE(bench.verdict(2), QStringLiteral("would serve"));
        QCOMPARE(bench.verdict(3), QStringLiteral("behind"));
        QVERIFY(bench.text("hop2Facts").contains(QStringLiteral("window 32,768, loaded")));
        QVERIFY(bench.text("hop4Facts").contains(QStringLiteral("cold")));
        QCOMPARE(bench.text("nothingSent"), QStringLiteral("Nothing was sent."));
    }

    void aLongerPromptPassesOverWhatIsTooSmall()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *slider = bench.find<QSlider>("promptSlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(bench.find<QSpinBox>("promptTokens")->value(), 1'000'000);
        QTRY_COMPARE(bench.sentence(), QStringLiteral("Nobody can serve auto now."));
        QCOMPARE(
            bench.text("hop2Reason"), QStringLiteral("needs 1,001,024 tokens, but is loaded with 32,768"));
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE(bench.verdict(2), QStringLiteral("would serve"));
    }

    void takesAnExactLengthAndAnExactAnswer()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *field = bench.find<QSpinBox>("promptTokens");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("32000"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(
            bench.text("hop2Reason"), QStringLiteral("needs 33,024 tokens, but is loaded with 32,768"));
        auto *output = bench.find<QSpinBox>("outputTokens");
        output->setFocus();
        output->selectAll();
        QTest::keyClicks(output, QStringLiteral("100"));
        QTRY_COMPARE(bench.verdict(2), QStringLiteral("would serve"));
    }

    void theLastOfManyFastMovesWins()
    {
        Bench bench;
        QVERIFY(bench.start());
        QSignalSpy shown(bench.page.get(), &RoutingPage::planShown);
        auto *slider = bench.find<QSlider>("promptSlider");
        for (int position = 0; position <= slider->maximum(); ++position) {
            slider->setValue(position);
        }
        QTRY_COMPARE(
            bench.text("hop2Reason"), QStringLiteral("needs 1,001,024 tokens, but is loaded with 32,768"));
        QVERIFY2(shown.count() < 50, qPrintable(QString::number(shown.count())));
    }

    void pretendingThatTheWinnerIsDownChangesIt()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.click("hop2Down");
        QTRY_COMPARE(bench.verdict(3), QStringLiteral("would serve"));
        QCOMPARE(bench.verdict(2), QStringLiteral("passed over"));
        QCOMPARE(bench.verdict(4), QStringLiteral("passed over")); // the same server
        QVERIFY(bench.sentence().startsWith(QStringLiteral("auto would go to llamacpp/gemma-3-12b")));
        bench.click("forgetWhatIfs");
        QTRY_COMPARE(bench.verdict(2), QStringLiteral("would serve"));
        QVERIFY(!bench.find<QPushButton>("forgetWhatIfs")->isVisible());
    }

    void pretendingColdIsOnlyForWhatIsInMemory()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(!bench.find<QPushButton>("hop4Cold")->isEnabled());
        bench.click("hop2Cold");
        QTRY_VERIFY(bench.text("hop2Facts").contains(QStringLiteral("cold")));
        QVERIFY(bench.find<QPushButton>("hop2Cold")->isEnabled());
        bench.click("hop2Cold");
        QTRY_VERIFY(bench.text("hop2Facts").contains(QStringLiteral("· loaded ·")));
    }

    void offlineIsAQuestionToo()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *offline = bench.find<QCheckBox>("offline");
        offline->setFocus();
        QTest::keyClick(offline, Qt::Key_Space);
        QTRY_VERIFY(bench.sentence().startsWith(QStringLiteral("auto would go to")));
    }

    void aTypedNameIsSearched()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *picker = bench.find<TargetPicker>("routePicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("gemma"));
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QCOMPARE(picker->target(), QStringLiteral("llamacpp/gemma-3-12b"));
        QCOMPARE(picker->lineEdit()->text(), QStringLiteral("llamacpp/gemma-3-12b"));
        QTRY_COMPARE(
            bench.sentence(), QStringLiteral("llamacpp/gemma-3-12b goes to llamacpp/gemma-3-12b now."));
    }

    void goingAwayWhileSomebodyTypesAsksNobody()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *picker = bench.find<TargetPicker>("routePicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("gemma"));
        picker->completer()->popup()->hide();
        bench.page.reset(); // hiding ends the typing: must not reach what is gone already
    }

    void followsWhatHappensInTheHouse()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.house.house.lmStudio().unload(QStringLiteral("qwen/qwen3-4b-2507"));
        QTRY_VERIFY(bench.text("hop2Facts").contains(QStringLiteral("cold")));
    }

    void saysWhyAChainIsEmpty()
    {
        Bench bench;
        QVERIFY(bench.start("{ agents: { defaults: { model: \"nobody/knows\" } } }"));
        QCOMPARE(bench.sentence(), QStringLiteral("auto leads nowhere."));
        const auto *empty = bench.find<QWidget>("routingEmpty");
        QVERIFY(empty->isVisible());
        QStringList words;
        for (const QLabel *label : empty->findChildren<QLabel *>()) {
            words.append(label->text());
        }
        QVERIFY(words.contains(QStringLiteral("The config has no provider or model for: nobody/knows")));
        QSignalSpy asked(bench.page.get(), &Page::pageRequested);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("config"));
    }

    void lookingSendsAndLoadsNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.click("hop2Down");
        QTRY_COMPARE(bench.verdict(3), QStringLiteral("would serve"));
        for (SimulatedServer *server : {&bench.house.house.lmStudio(), &bench.house.house.llamaRouter()}) {
            QCOMPARE(server->counters().generations, 0);
            QCOMPARE(server->counters().loads, 0);
        }
    }
};

QTEST_MAIN(TestRoutingPage)
#include "tst_routingpage.moc"
