#include "config/policyedit.h"
#include "config/routeedit.h"
#include "draft/draftedits.h"
#include "routing/frontcard.h"
#include "routing/hopcard.h"
#include "routing/routingpage.h"
#include "routing/targetpicker.h"
#include "support/practicehouse.h"
#include "ui/forms/formsbench.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <vector>

using namespace Hearth;

namespace {

/// The page on a live house, its drafts beside it, wired as the program wires them.
struct Bench
{
    PracticeHouse house;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<ConfigDraft> config;
    std::unique_ptr<ConfigDraft> settings;
    std::unique_ptr<DraftEdits> edits;
    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<RoutingPage> page;

    static Json5Document textOf(const ConfigDraft &draft)
    {
        const QByteArray bytes = draft.bytes();
        return bytes.trimmed().isEmpty() ? Json5Document::parse(Documents::firstText(draft.kind()))
                                         : draft.document();
    }

    [[nodiscard]] bool start(const QByteArray &settingsText = {})
    {
        if (!settingsText.isEmpty()) {
            QFile file(house.folder.filePath(QStringLiteral("hearth.json5")));
            if (!file.open(QIODevice::WriteOnly) || file.write(settingsText) != settingsText.size()) {
                return false;
            }
        }
        if (!house.start()) {
            return false;
        }
        documents = std::make_unique<Documents>(
            DocumentsOptions{house.folder.filePath(QStringLiteral("openclaw.json")),
                house.folder.filePath(QStringLiteral("hearth.json5")), EnvironmentLookup()});
        config = std::make_unique<ConfigDraft>(*documents, DocumentKind::Config);
        settings = std::make_unique<ConfigDraft>(*documents, DocumentKind::Settings);
        edits = std::make_unique<DraftEdits>(*settings);
        told = std::make_unique<QSignalSpy>(edits.get(), &DraftEdits::told);
        config->load();
        settings->load();
        const auto isRead = [](const ConfigDraft &draft) { return draft.state() != DraftState::Loading; };
        if (!QTest::qWaitFor([&] { return isRead(*config) && isRead(*settings); }, 30000)) {
            return false;
        }
        page = std::make_unique<RoutingPage>(house.engine());
        page->setDocuments([this] { return textOf(*config); }, [this] { return textOf(*settings); });
        QObject::connect(
            settings.get(), &ConfigDraft::textEdited, page.get(), &RoutingPage::documentsChanged);
        QObject::connect(page.get(), &RoutingPage::settingsEditRequested, edits.get(), &DraftEdits::apply);
        QObject::connect(&house.engine(), &Engine::snapshotChanged, page.get(),
            [this](const std::shared_ptr<const Snapshot> &snapshot) {
                settings->noteDiskHash(snapshot->settingsHash);
                page->setSnapshot(snapshot);
            });
        page->resize(904, 1400);
        page->show();
        QSignalSpy shown(page.get(), &RoutingPage::planShown);
        page->setSnapshot(house.engine().snapshot());
        if (!QTest::qWaitForWindowExposed(page.get()) || (shown.isEmpty() && !shown.wait())) {
            return false;
        }
        // Cards show with the next turn of the event loop.
        const auto *first = page->findChild<HopCard *>(QStringLiteral("step1"));
        return QTest::qWaitFor([first] { return !first || first->isVisible(); }, 30000);
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return findIn<T>(page.get(), name);
    }
    void click(const char *name) const { clickIn(page.get(), name); }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *widget = page->findChild<QWidget *>(QLatin1String(name));
        return widget ? widget->property("text").toString() : QString();
    }
    [[nodiscard]] QString hops(const char *route = "auto") const
    {
        QStringList texts;
        const auto found = readRoute(textOf(*settings), QString::fromLatin1(route));
        for (const RouteHop &hop : found ? found->hops : QList<RouteHop>()) {
            texts.append(hop.targets.join(u'='));
        }
        return texts.join(u' ');
    }
    void trigger(const char *menu, const char *action) const
    {
        QAction *found = nullptr;
        for (QAction *each : find<QMenu>(menu)->actions()) {
            found = each->objectName() == QLatin1String(action) ? each : found;
        }
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
};

const QByteArray ownChain =
    "{\n  routes: {\n    auto: {\n      hops: [\n        \"lmstudio/qwen/qwen3-4b-2507\", // the quick one\n"
    "        \"llamacpp/gemma-3-12b\",\n        \"lmstudio/openai/gpt-oss-20b\",\n      ],\n    },\n"
    "    fast: { hops: [\"llamacpp/gemma-3-12b\"] },\n  },\n}\n";

constexpr char quick[] = "lmstudio/qwen/qwen3-4b-2507";
constexpr char gemma[] = "llamacpp/gemma-3-12b";
constexpr char oss[] = "lmstudio/openai/gpt-oss-20b";

QString join(const std::vector<QByteArray> &names)
{
    QByteArrayList list;
    for (const QByteArray &each : names) {
        list.append(each);
    }
    return QString::fromUtf8(list.join(' '));
}

} // namespace

class TestRoutingEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoThatFollowsTheConfigSaysSoAndIsCopiedByTheFirstChange()
    {
        Bench bench;
        QVERIFY(bench.start("{}\n"));
        QVERIFY(bench.text("chainNote").startsWith(QStringLiteral("This is the chain of openclaw.json")));
        QVERIFY(bench.find<QPushButton>("ownChain")->isVisible());
        QVERIFY(!bench.find<QPushButton>("followConfig")->isVisible());
        const QString first = bench.find<HopCard>("step1")->group().targets.at(0).target;
        const QString second = bench.find<HopCard>("step2")->group().targets.at(0).target;
        bench.click("step1Down");
        SOON_VERIFY(bench.hops().startsWith(second + u' ' + first + u' '));
        SOON_COMPARE(bench.told->size(), 1);
        QCOMPARE(bench.told->at(0).at(0).toString(), QStringLiteral("The route auto is changed."));
        QVERIFY(bench.told->at(0).at(1).toBool());
        SOON_VERIFY(bench.find<QPushButton>("followConfig")->isVisible());
        bench.click("followConfig");
        SOON_COMPARE(bench.hops(), QString());
        SOON_VERIFY(bench.find<QPushButton>("ownChain")->isVisible());
    }

    void theKeyboardMovesAHopAndGoesAlong()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        auto *card = bench.find<HopCard>("step1");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.hops(), join({gemma, quick, oss}));
        QCOMPARE(QApplication::focusWidget(), bench.find<HopCard>("step2"));
        QTest::keyClick(bench.find<HopCard>("step2"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.hops(), join({gemma, oss, quick}));
        QTest::keyClick(bench.find<HopCard>("step3"), Qt::Key_Down, Qt::AltModifier); // at the end
        QTest::keyClick(bench.find<HopCard>("step3"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.hops(), join({gemma, quick, oss}));
        QVERIFY(bench.settings->bytes().contains("// the quick one"));
    }

    void buttonsMoveAndKeepTheFocus()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        bench.find<QToolButton>("step3Up")->setFocus();
        QTest::keyClick(bench.find<QToolButton>("step3Up"), Qt::Key_Space);
        QCOMPARE(bench.hops(), join({quick, oss, gemma}));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("step2Up"));
        QVERIFY(!bench.find<QToolButton>("step1Up")->isEnabled());
        QVERIFY(!bench.find<QToolButton>("step3Down")->isEnabled());
    }

    void aCardIsDraggedToItsPlace()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        auto *card = bench.find<HopCard>("step1");
        auto *last = bench.find<HopCard>("step3");
        const QPoint grip(16, 16);
        QTest::mousePress(card, Qt::LeftButton, {}, grip);
        QTest::mouseMove(card, grip + QPoint(0, 30));
        QVERIFY(bench.find<QWidget>("dropLine")->isVisible());
        const QPoint below =
            card->mapFrom(bench.page.get(), last->mapTo(bench.page.get(), last->rect().bottomLeft()));
        QTest::mouseMove(card, below + QPoint(16, -2));
        QTest::mouseRelease(card, Qt::LeftButton, {}, below + QPoint(16, -2));
        QVERIFY(!bench.find<QWidget>("dropLine")->isVisible());
        QCOMPARE(bench.hops(), join({gemma, oss, quick}));
    }

    void escapeEndsADrag()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        auto *card = bench.find<HopCard>("step1");
        card->setFocus();
        QTest::mousePress(card, Qt::LeftButton, {}, QPoint(16, 16));
        QTest::mouseMove(card, QPoint(16, 200));
        QTest::keyClick(card, Qt::Key_Escape);
        QTest::mouseRelease(card, Qt::LeftButton, {}, QPoint(16, 200));
        QVERIFY(!bench.find<QWidget>("dropLine")->isVisible());
        QCOMPARE(bench.hops(), join({quick, gemma, oss}));
    }

    void targetsAreTakenOutByKeyAndMenu()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        auto *card = bench.find<HopCard>("step2");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Delete);
        QCOMPARE(bench.hops(), join({quick, oss}));
        bench.trigger("step1Menu", "step1Remove1");
        QCOMPARE(bench.hops(), QString::fromLatin1(oss));
    }

    void theMenuOpensAtItsButton()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        bench.click("step2More");
        QVERIFY(bench.find<QMenu>("step2Menu")->isVisible());
        QTest::keyClick(bench.find<QMenu>("step2Menu"), Qt::Key_Escape);
    }

    void aGroupIsMadeAndParted()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        bench.trigger("step1Menu", "step1Join");
        QCOMPARE(bench.hops(), join({QByteArray(quick) + '=' + gemma, oss}));
        QVERIFY(bench.find<QLabel>("step1Heading")->isVisible());
        QCOMPARE(bench.find<HopCard>("step1")->group().targets.size(), 2);
        bench.trigger("step1Menu", "step1Split");
        QCOMPARE(bench.hops(), join({quick, gemma, oss}));
    }

    void aTargetIsAdded()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        QVERIFY(!bench.find<QPushButton>("addTarget")->isEnabled());
        auto *picker = bench.find<TargetPicker>("addPicker");
        picker->setFocus();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("workstation/llama"));
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        const QString added = picker->target();
        QVERIFY(added.startsWith(QStringLiteral("workstation/")));
        bench.click("addTarget");
        QCOMPARE(bench.hops(), join({quick, gemma, oss, added.toUtf8()}));
        QVERIFY(!bench.find<QPushButton>("addTarget")->isEnabled());
    }

    void aRouteIsMadeRenamedAndDeleted()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        bench.click("newRoute");
        QDialog *dialog = openDialogOf(bench.page.get());
        QVERIFY(dialog);
        QVERIFY(!findIn<QPushButton>(dialog, "routeNameAccept")->isEnabled());
        typeInto(dialog, "routeName", "fast");
        QCOMPARE(findIn<QLabel>(dialog, "routeNameProblem")->text(),
            QStringLiteral("Another route is called so."));
        typeInto(dialog, "routeName", "phone");
        clickIn(dialog, "routeNameAccept");
        QCOMPARE(bench.hops("phone"), join({quick, gemma, oss}));
        QCOMPARE(bench.find<TargetPicker>("routePicker")->target(), QStringLiteral("phone"));
        SOON_VERIFY(bench.text("pageSentence").startsWith(QStringLiteral("phone goes to ")));

        bench.click("renameRoute");
        dialog = openDialogOf(bench.page.get());
        typeInto(dialog, "routeName", "mobile");
        clickIn(dialog, "routeNameAccept");
        QCOMPARE(bench.hops("phone"), QString());
        QCOMPARE(bench.hops("mobile"), join({quick, gemma, oss}));
        QCOMPARE(bench.find<TargetPicker>("routePicker")->target(), QStringLiteral("mobile"));

        bench.click("removeRoute");
        QCOMPARE(bench.hops("mobile"), QString());
        QCOMPARE(bench.find<TargetPicker>("routePicker")->target(), QStringLiteral("auto"));
    }

    void aPresetShowsWhatItChangesBeforeItDoes()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        const QList<QAction *> actions = bench.find<QPushButton>("presets")->menu()->actions();
        actions.at(int(RoutePreset::LocalOnly))->trigger();
        QDialog *dialog = openDialogOf(bench.page.get());
        QVERIFY(dialog);
        QVERIFY(findIn<QLabel>(dialog, "presetChanges")
                    ->text()
                    .contains(QStringLiteral("Nothing of this route leaves this computer.")));
        clickIn(dialog, "presetCancel");
        QVERIFY(!readRoute(Bench::textOf(*bench.settings), QStringLiteral("auto"))->policy.allow);
        actions.at(int(RoutePreset::LocalOnly))->trigger();
        dialog = openDialogOf(bench.page.get());
        clickIn(dialog, "presetUse");
        QCOMPARE(readRoute(Bench::textOf(*bench.settings), QStringLiteral("auto"))->policy.allow,
            std::optional(QList<Place>{Place::Local}));
        QCOMPARE(bench.find<QComboBox>("routeReach")->currentIndex(), 1);
    }

    void aRouteDoesThingsOtherwise()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        auto *cold = bench.find<QComboBox>("routeColdStart");
        QCOMPARE(cold->currentIndex(), 0);
        cold->setFocus();
        QTest::keyClick(cold, Qt::Key_End);
        QCOMPARE(bench.hops(), join({quick, gemma, oss}));
        const auto policy = [&bench] {
            return readRoute(Bench::textOf(*bench.settings), QStringLiteral("auto"))->policy;
        };
        QCOMPARE(policy().coldStart, std::optional(ColdStart::Skip));
        typeInto(bench.page.get(), "routeLoadBudget", "20");
        QTest::keyClick(bench.find<QSpinBox>("routeLoadBudget"), Qt::Key_Return);
        QCOMPARE(policy().loadBudget, std::optional<std::chrono::milliseconds>(std::chrono::seconds(20)));
        cold->setFocus();
        QTest::keyClick(cold, Qt::Key_Home);
        QVERIFY(!policy().coldStart);
    }

    void theGeneralPolicy()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        const auto policy = [&bench] { return readPolicy(Bench::textOf(*bench.settings)); };
        QVERIFY(!bench.find<QLineEdit>("allowRegions")->isEnabled());
        auto *reach = bench.find<QComboBox>("reach");
        reach->setFocus();
        QTest::keyClick(reach, Qt::Key_Home);
        QCOMPARE(policy().allow, QList<Place>{Place::Local});
        typeInto(bench.page.get(), "allowRegions", "eu, ch");
        QTest::keyClick(bench.find<QLineEdit>("allowRegions"), Qt::Key_Return);
        QCOMPARE(policy().allowRegions, QStringList({QStringLiteral("EU"), QStringLiteral("CH")}));
        typeInto(bench.page.get(), "dailySpend", "2.5");
        QTest::keyClick(bench.find<QWidget>("dailySpend"), Qt::Key_Return);
        QCOMPARE(policy().dailySpendUsd, std::optional(2.5));
        typeInto(bench.page.get(), "breakerFailures", "6");
        QTest::keyClick(bench.find<QWidget>("breakerFailures"), Qt::Key_Return);
        QCOMPARE(policy().breakerFailures, 6);
        auto *tools = bench.find<QComboBox>("fallbackAfterTools");
        tools->setFocus();
        QTest::keyClick(tools, Qt::Key_Down);
        QVERIFY(policy().fallbackAfterTools);
    }

    void aSyntaxErrorKeepsEverythingAsItIs()
    {
        Bench bench;
        QVERIFY(bench.start("{ routes: { auto: { hops: [ }"));
        QVERIFY(bench.text("chainNote").contains(QStringLiteral("syntax error")));
        QVERIFY(!bench.find<QPushButton>("newRoute")->isEnabled());
        QVERIFY(!bench.find<QWidget>("policyCard")->isEnabled());
        const auto *up = bench.page->findChild<QToolButton *>(QStringLiteral("step2Up"));
        QVERIFY(!up || !up->isVisible());
    }

    void aPastedRequestSaysWhatItNeeds()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        bench.click("pasteRequest");
        QDialog *dialog = openDialogOf(bench.page.get());
        QVERIFY(dialog);
        auto *text = findIn<QPlainTextEdit>(dialog, "requestText");
        text->setPlainText(QStringLiteral("{ not json"));
        clickIn(dialog, "requestUse");
        QVERIFY(findIn<QLabel>(dialog, "requestProblem")->isVisible());
        const QString words = QString(QStringLiteral("word ")).repeated(2000);
        text->setPlainText(
            QStringLiteral("{\"model\":\"llamacpp/gemma-3-12b\",\"max_tokens\":300,\"tools\":[{\"type\":"
                           "\"function\",\"function\":{\"name\":\"f\"}}],\"messages\":[{\"role\":"
                           "\"user\",\"content\":\"%1\"}]}")
                .arg(words));
        clickIn(dialog, "requestUse");
        QCOMPARE(bench.find<TargetPicker>("routePicker")->target(), QString::fromLatin1(gemma));
        QVERIFY(bench.find<QSpinBox>("promptTokens")->value() > 2000);
        QCOMPARE(bench.find<QSpinBox>("outputTokens")->value(), 300);
        QVERIFY(bench.find<QAbstractButton>("needsTools")->isChecked());
        QVERIFY(!bench.find<QAbstractButton>("needsImages")->isChecked());
        SOON_VERIFY(bench.text("pageSentence").startsWith(QString::fromLatin1(gemma)));
    }

    void aQuestionOfAClientIsAskedOfTheRouteItNames()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        RouteQuestion question;
        question.model = QStringLiteral("hearth/auto"); // as clients write it
        question.promptTokens = 1200;
        bench.page->showQuestion(question);
        QCOMPARE(bench.find<TargetPicker>("routePicker")->target(), QStringLiteral("auto"));
        QVERIFY(bench.find<QToolButton>("step1Down")->isVisible()); // its hops can be moved
    }

    void hearthIsPutInFrontByAButton()
    {
        Bench bench;
        QVERIFY(bench.start(ownChain));
        QSignalSpy asked(bench.page.get(), &RoutingPage::frontRequested);
        QVERIFY(bench.find<QPushButton>("putInFront")->isVisible());
        QVERIFY(!bench.find<QPushButton>("takeFromFront")->isVisible());
        QVERIFY(bench.text("frontDetail").contains(QString::fromLatin1(quick)));
        bench.click("putInFront");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toBool(), true);
    }

    void saysWhatOpenClawMustTrust()
    {
        FrontCard card;
        FrontView view;
        view.chain = QStringList{QString::fromLatin1(quick)};
        const QString address = QStringLiteral("https://127.0.0.1:11222/v1");
        const auto *detail = card.findChild<QLabel *>(QStringLiteral("frontDetail"));
        card.setView(view, address, QStringLiteral("/home/me/gateway.pem"), true);
        QVERIFY(detail->text().contains(QStringLiteral("NODE_EXTRA_CA_CERTS=/home/me/gateway.pem")));
        card.setView(view, address, {}, true);
        QVERIFY(!detail->text().contains(QStringLiteral("NODE_EXTRA_CA_CERTS")));
    }

    void theKeyboardStaysWhereHearthIsPutInFront()
    {
        const QString address = QStringLiteral("http://127.0.0.1:11222/v1");
        FrontCard card;
        FrontView view;
        view.chain = QStringList{QString::fromLatin1(quick)};
        card.setView(view, address, {}, true);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        auto *put = card.findChild<QPushButton *>(QStringLiteral("putInFront"));
        auto *take = card.findChild<QPushButton *>(QStringLiteral("takeFromFront"));
        put->setFocus();
        view.state = FrontState::On;
        view.address = address;
        card.setView(view, address, {}, true);
        QCOMPARE(QApplication::focusWidget(), take);
        view.chain.clear(); // one of the two files is saved
        card.setView(view, address, {}, true);
        QVERIFY(!take->isEnabled());
        view = FrontView();
        view.chain = QStringList{QString::fromLatin1(quick)};
        card.setView(view, address, {}, true);
        QCOMPARE(QApplication::focusWidget(), put);
    }
};

QTEST_MAIN(TestRoutingEdits)
#include "tst_routingedits.moc"
