#include "chat/chatpage.h"
#include "preferences/preferences.h"
#include "routing/targetpicker.h"
#include "simulator/simulatedserver.h"
#include "support/practicehouse.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Hearth;

namespace {

SimulatedModel quick(const QString &id, SimulatedState state = SimulatedState::Loaded)
{
    SimulatedModel model;
    model.id = id;
    model.state = state;
    model.sizeBytes = 12'100'000'000;
    return model;
}

SimulatedServer::Setup studioSetup()
{
    SimulatedModel thinker = quick(QStringLiteral("thinker"));
    thinker.reasoning = true;
    return {SimulatedKind::LmStudio,
        {quick(QStringLiteral("warm")), quick(QStringLiteral("frozen"), SimulatedState::Cold), thinker}, {}};
}

SimulatedServer::Setup plainSetup()
{
    return {SimulatedKind::Generic, {quick(QStringLiteral("plain"))}, {}};
}

/// The page on an engine and two quick servers, beside a third that is switched off.
struct Bench
{
    PracticeHouse house;
    SimulatedServer studio{studioSetup()};
    SimulatedServer plain{plainSetup()};
    QSettings store{house.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Preferences preferences{store};
    std::unique_ptr<ChatPage> page;

    [[nodiscard]] static QByteArray provider(
        const QByteArray &id, const QByteArray &url, const QList<QByteArray> &models)
    {
        QByteArray text = id + ": { baseUrl: \"" + url + "\", api: \"openai-completions\", models: [";
        for (const QByteArray &model : models) {
            text += "{ id: \"" + model + "\", name: \"" + model + "\", contextWindow: 8192, "
                + "cost: { input: 1, output: 2, cacheRead: 0, cacheWrite: 0 } },";
        }
        return text + "] },\n";
    }

    [[nodiscard]] bool start(
        const QStringList &targets = {QStringLiteral("studio/warm"), QStringLiteral("plain/plain")})
    {
        if (!studio.listen() || !plain.listen()) {
            return false;
        }
        const QByteArray config =
            "{ agents: { defaults: { model: { primary: \"dead/gone\", fallbacks: [\"studio/warm\"] } } },\n"
            "models: { providers: {\n"
            + provider("dead", "http://127.0.0.1:9/v1", {"gone"})
            + provider("studio", studio.baseUrl().toEncoded(), {"warm", "frozen", "thinker"})
            + provider("plain", plain.baseUrl().toEncoded(), {"plain"}) + "} } }\n";
        if (!house.start(config)) {
            return false;
        }
        preferences.setChatTargets(targets);
        show();
        return QTest::qWaitForWindowExposed(page.get());
    }

    void show()
    {
        page = std::make_unique<ChatPage>(house.engine(), preferences);
        QObject::connect(&house.engine(), &Engine::snapshotChanged, page.get(),
            [this](const std::shared_ptr<const Snapshot> &snapshot) { page->setSnapshot(snapshot); });
        page->resize(904, 640);
        page->show();
        page->setSnapshot(house.engine().snapshot());
        page->activateWindow();
        page->firstFocus()->setFocus();
    }

    template <typename T>
    [[nodiscard]] T *find(const char *column, const char *name) const
    {
        const auto *parent = column ? page->findChild<QWidget *>(QLatin1String(column)) : page.get();
        T *widget = parent ? parent->findChild<T *>(QLatin1String(name)) : nullptr;
        if (!widget) {
            qFatal("no widget %s", name);
        }
        return widget;
    }
    /// Of the last turn of a column, where the name stands for a part of a turn.
    [[nodiscard]] QString text(const char *column, const char *name) const
    {
        const auto all =
            page->findChild<QWidget *>(QLatin1String(column))->findChildren<QWidget *>(QLatin1String(name));
        const QWidget *widget = all.isEmpty() ? nullptr : all.constLast();
        if (const auto *answer = qobject_cast<const QTextBrowser *>(widget)) {
            return answer->toPlainText();
        }
        return widget && !widget->isHidden() ? widget->property("text").toString() : QString();
    }
    [[nodiscard]] bool isShown(const char *column, const char *name) const
    {
        return !find<QWidget>(column, name)->isHidden();
    }
    void click(const char *column, const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(column, name), Qt::LeftButton);
    }
    [[nodiscard]] QPlainTextEdit *prompt() const { return find<QPlainTextEdit>(nullptr, "prompt"); }
    void ask(const QString &text) const
    {
        QTest::keyClicks(prompt(), text);
        QTest::keyClick(prompt(), Qt::Key_Return);
    }
};

constexpr const char *left = "leftColumn";
constexpr const char *right = "rightColumn";

} // namespace

class TestChatPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothColumnsAnswerToTheEnd()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(!bench.find<QPushButton>(nullptr, "send")->isEnabled());
        bench.ask(QStringLiteral("Is the fire lit?"));
        QVERIFY(bench.prompt()->toPlainText().isEmpty());
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by warm on studio"));
        QTRY_COMPARE(bench.text(right, "answeredBy"), QStringLiteral("Answered by plain on plain"));
        for (const char *column : {left, right}) {
            QCOMPARE(bench.text(column, "turnPrompt"), QStringLiteral("Is the fire lit?"));
            QVERIFY(
                bench.text(column, "answerText").contains(QStringLiteral("The fire in the hearth is lit.")));
            QVERIFY(bench.text(column, "figures").startsWith(QStringLiteral("first")));
            QVERIFY(bench.text(column, "figures").contains(QLatin1Char('$')));
            QCOMPARE(bench.text(column, "answerPlace"), QStringLiteral("Stayed on this computer."));
        }
        QVERIFY(bench.page->findChild<QLabel *>(QStringLiteral("pageSentence"))
                    ->text()
                    .contains(QStringLiteral("began first")));
    }

    void aDeadProviderFailsAloneWithItsHopNamed()
    {
        Bench bench;
        QVERIFY(bench.start({QStringLiteral("dead/gone"), QStringLiteral("plain/plain")}));
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(bench.text(left, "turnFailure").startsWith(QStringLiteral("No answer")));
        QVERIFY(bench.text(left, "failedHops").startsWith(QStringLiteral("dead/gone: ")));
        QTRY_COMPARE(bench.text(right, "answeredBy"), QStringLiteral("Answered by plain on plain"));
        QVERIFY(bench.isShown(left, "retry"));
        QVERIFY(!bench.isShown(right, "retry"));
    }

    void aRouteNamesTheHopsThatFailedBefore()
    {
        Bench bench;
        QVERIFY(bench.start({QStringLiteral("auto"), QStringLiteral("plain/plain")}));
        bench.ask(QStringLiteral("Hello"));
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by warm on studio"));
        QVERIFY(bench.text(left, "failedHops").startsWith(QStringLiteral("dead/gone: ")));
    }

    void stopStopsOneColumn()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.studio.addFault({SimulatedFault::Kind::StallMidStream});
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(!bench.text(left, "answerText").isEmpty());
        QTRY_COMPARE(bench.text(right, "answeredBy"), QStringLiteral("Answered by plain on plain"));
        QVERIFY(bench.isShown(left, "stop"));
        bench.click(left, "stop");
        QTRY_COMPARE(bench.text(left, "turnStatus"), QStringLiteral("Stopped."));
        QTRY_COMPARE(bench.studio.counters().aborts, 1);
        QVERIFY(!bench.isShown(left, "stop"));
    }

    void escapeStopsAll()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.studio.addFault({SimulatedFault::Kind::StallMidStream});
        bench.plain.addFault({SimulatedFault::Kind::StallMidStream});
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(!bench.text(left, "answerText").isEmpty());
        QTRY_VERIFY(!bench.text(right, "answerText").isEmpty());
        QTest::keyClicks(bench.prompt(), QStringLiteral("next"));
        QVERIFY(!bench.find<QPushButton>(nullptr, "send")->isEnabled()); // both run
        QTest::keyClick(bench.prompt(), Qt::Key_Escape);
        QTRY_COMPARE(bench.text(left, "turnStatus"), QStringLiteral("Stopped."));
        QTRY_COMPARE(bench.text(right, "turnStatus"), QStringLiteral("Stopped."));
        QVERIFY(bench.find<QPushButton>(nullptr, "send")->isEnabled());
        QCOMPARE(bench.prompt()->toPlainText(), QStringLiteral("next"));
    }

    void aPromptWaitsForTheAnswerBeforeIt()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.studio.addFault({SimulatedFault::Kind::StallMidStream, 1});
        bench.ask(QStringLiteral("one"));
        QTRY_COMPARE(bench.text(right, "answeredBy"), QStringLiteral("Answered by plain on plain"));
        bench.ask(QStringLiteral("two"));
        QCOMPARE(bench.text(left, "turnStatus"), QStringLiteral("Waits for the answer before it."));
        bench.click(left, "stop");
        QTRY_COMPARE(bench.text(left, "turnStatus"), QStringLiteral("Stopped."));
        bench.click(left, "retry");
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by warm on studio"));
        QCOMPARE(bench.text(left, "turnPrompt"), QStringLiteral("two"));
    }

    void retryAsksAgainInPlaceOfTheFailure()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.studio.addFault({SimulatedFault::Kind::ServerError, 1});
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(!bench.text(left, "turnFailure").isEmpty());
        bench.click(left, "retry");
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by warm on studio"));
        QCOMPARE(bench.find<QWidget>(left, "conversation")
                     ->findChildren<QLabel *>(QStringLiteral("turnPrompt"))
                     .size(),
            1);
    }

    void reasoningIsFoldedApart()
    {
        Bench bench;
        QVERIFY(bench.start({QStringLiteral("studio/thinker"), QStringLiteral("plain/plain")}));
        bench.ask(QStringLiteral("Hello"));
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by thinker on studio"));
        QVERIFY(bench.text(left, "reasoningFold").startsWith(QStringLiteral("Reasoning ")));
        QVERIFY(!bench.isShown(left, "reasoningText"));
        QVERIFY(!bench.text(left, "answerText").contains(QStringLiteral("Let me think")));
        bench.click(left, "reasoningFold");
        QVERIFY(bench.isShown(left, "reasoningText"));
        QVERIFY(bench.text(left, "reasoningText").startsWith(QStringLiteral("Let me think")));
        QVERIFY(!bench.isShown(right, "reasoningFold"));
    }

    void aColdModelWarnsAndLookingLoadsNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *picker = bench.find<TargetPicker>(left, "targetPicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("frozen"));
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(
            bench.text(left, "targetNow").contains(QStringLiteral("Cold: this will load 11.3 GiB first")));
        QCOMPARE(bench.studio.counters().loads, 0);
        bench.prompt()->setFocus();
        bench.ask(QStringLiteral("Hello"));
        QTRY_COMPARE(bench.text(left, "answeredBy"), QStringLiteral("Answered by frozen on studio"));
        QCOMPARE(bench.studio.counters().loads, 1);
    }

    void goesOnAndBeginsAnew()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.ask(QStringLiteral("one"));
        QTRY_VERIFY(bench.isShown(left, "copyAnswer") && bench.isShown(right, "copyAnswer"));
        bench.ask(QStringLiteral("two"));
        QTRY_COMPARE(bench.plain.counters().completed, 2);
        QTRY_VERIFY(bench.isShown(left, "copyAnswer") && bench.isShown(right, "copyAnswer"));
        QCOMPARE(bench.text(left, "turnPrompt"), QStringLiteral("two"));
        QTest::keyClick(bench.prompt(), Qt::Key_Up);
        QCOMPARE(bench.prompt()->toPlainText(), QStringLiteral("two"));
        QTest::keyClick(bench.prompt(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(bench.page->findChildren<QLabel *>(QStringLiteral("turnPrompt")).isEmpty());
        QCOMPARE(bench.prompt()->toPlainText(), QStringLiteral("two")); // unsent text stays
    }

    void anAnswerIsCopiedAsMarkdown()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(bench.isShown(left, "copyAnswer"));
        QSignalSpy notices(bench.page.get(), &Page::noticeRequested);
        bench.click(left, "copyAnswer");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("The fire in the hearth")));
        QCOMPARE(notices.count(), 1);
    }

    void aSampleIsPutInNotSent()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.click(nullptr, "suggestion1");
        QVERIFY(!bench.prompt()->toPlainText().isEmpty());
        QVERIFY(bench.find<QPushButton>(nullptr, "send")->isEnabled());
        QCOMPARE(bench.studio.counters().generations, 0);
        bench.click(nullptr, "send");
        QTRY_COMPARE(bench.studio.counters().generations, 1);
        QVERIFY(bench.find<QWidget>(nullptr, "suggestion1")->parentWidget()->isHidden());
    }

    void remembersWhatWasChosen()
    {
        Bench bench;
        QVERIFY(bench.start({}));
        // Nothing saved: no hosted provider, so auto and the best local one that auto would not take.
        QCOMPARE(bench.find<TargetPicker>(left, "targetPicker")->target(), QStringLiteral("auto"));
        QCOMPARE(bench.find<TargetPicker>(right, "targetPicker")->target(), QStringLiteral("studio/thinker"));
        auto *picker = bench.find<TargetPicker>(right, "targetPicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("plain/plain"));
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QCOMPARE(bench.preferences.chatTargets(),
            (QStringList{QStringLiteral("auto"), QStringLiteral("plain/plain")}));
        bench.show();
        QCOMPARE(bench.find<TargetPicker>(right, "targetPicker")->target(), QStringLiteral("plain/plain"));
    }

    void goingAwayWhileSomebodyTypesChoosesNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *picker = bench.find<TargetPicker>(left, "targetPicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("plain"));
        picker->completer()->popup()->hide();
        bench.page.reset();
        QCOMPARE(bench.preferences.chatTargets().constFirst(), QStringLiteral("studio/warm"));
    }

    void goingAwayInTheMiddleStopsTheServers()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.studio.addFault({SimulatedFault::Kind::StallMidStream});
        bench.ask(QStringLiteral("Hello"));
        QTRY_VERIFY(!bench.text(left, "answerText").isEmpty());
        bench.page.reset();
        QTRY_COMPARE(bench.studio.counters().aborts, 1);
    }
};

QTEST_MAIN(TestChatPage)
#include "tst_chatpage.moc"
