#include "activity/activitypage.h"

#include "activity/partsbar.h"
#include "activity/placescard.h"
#include "activity/requestcells.h"
#include "preferences/preferences.h"
#include "ui/activity/requests.h"
#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "ui/support/tildetranslator.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using State = RequestRecord::State;

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page = std::make_unique<ActivityPage>();
        m_page->resize(1072, 766);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_snapshot = aSnapshot({}, std::chrono::steady_clock::now());
        m_snapshot->takenAtEpoch = requestsNow;
        m_snapshot->gateway.url = QStringLiteral("http://127.0.0.1:11222");
        m_snapshot->gateway.tokenRequired = true;
    }

    void withoutRequestsItSaysHowToConnect()
    {
        give({}, {});
        QCOMPARE(sentence(), QStringLiteral("No requests yet."));
        QVERIFY(child<EmptyState>("activityEmpty")->isVisible());
        QVERIFY(child<QWidget>("snippetCard")->isVisible());
        QVERIFY(!child<QPushButton>("activityClear")->isEnabled());
        QTest::mouseClick(child<EmptyState>("activityEmpty")->button(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:11222/v1"));
    }

    void snippetsAreReadyToPaste()
    {
        give({}, {});
        const auto *code = child<QPlainTextEdit>("snippetCode");
        QVERIFY(code->toPlainText().startsWith(
            QStringLiteral("curl http://127.0.0.1:11222/v1/chat/completions")));
        QVERIFY(code->toPlainText().contains(QStringLiteral("$HEARTH_TOKEN")));
        QTest::mouseClick(child<QPushButton>("snippetClient2"), Qt::LeftButton);
        QVERIFY(code->toPlainText().contains(QStringLiteral("@anthropic-ai/sdk")));
        QVERIFY(code->toPlainText().contains(QStringLiteral("\"http://127.0.0.1:11222\"")));
        QTest::mouseClick(child<QPushButton>("snippetCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
        m_snapshot->gateway.tokenRequired = false;
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!code->toPlainText().contains(QStringLiteral("HEARTH_TOKEN")));
    }

    void opensWithTheLastRequest()
    {
        give({}, {aRequestRecord(2, "lmstudio/minimax-m2.1", State::Served, 60s), aLongWay(1)});
        QCOMPARE(sentence(), QStringLiteral("The last request went to lmstudio/minimax-m2.1."));
        const QString detail = child<QLabel>("pageDetail")->text();
        QVERIFY2(detail.startsWith(QStringLiteral("Last one 35 s ago · 2 request")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("1 left this computer")), qPrintable(detail));
        give({}, {aRequestRecord(3, "", State::Failed, 12s)});
        QCOMPARE(sentence(), QStringLiteral("The last request failed."));
    }

    void showsAndCancelsWhatIsUnderWay()
    {
        give({aRunningRequest(7), aRunningRequest(8, State::Waiting)}, {aRequestRecord(1, "box/a")});
        QVERIFY(child<QWidget>("runningCard")->isVisible());
        QVERIFY(sentence().startsWith(QStringLiteral("2 request")));
        const QSignalSpy asked(m_page.get(), &ActivityPage::cancelRequested);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("rowButton_8")));
        QTest::mouseClick(child<QPushButton>("rowButton_8"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toULongLong(), 8ULL);
        give({}, {aRequestRecord(1, "box/a")});
        QVERIFY(!child<QWidget>("runningCard")->isVisible());
    }

    void theUsualColumnsAreThose()
    {
        give({}, {aLongWay(1)});
        m_page->resize(1900, 766);
        const auto *table = child<DataTable>("activityTable");
        QStringList shown;
        QTRY_VERIFY(!table->isColumnHidden(int(RequestColumn::Cost)));
        for (int i = 0; i < requestColumnCount; ++i) {
            if (!table->isColumnHidden(i)) {
                shown.append(columnName(RequestColumn(i)));
            }
        }
        QCOMPARE(shown.join(u' '),
            QStringLiteral(
                "time client asked went_to tries state tokens_in tokens_out window load first_token "
                "speed cost left_machine"));
    }

    void columnsWithNothingToSayTakeNoRoom()
    {
        auto plain = aRequestRecord(1, "box/a");
        plain->client.clear();
        give({}, {plain});
        m_page->resize(1900, 766);
        const auto *table = child<DataTable>("activityTable");
        QTRY_VERIFY(table->isColumnHidden(int(RequestColumn::Client)));
        QVERIFY(table->isColumnHidden(int(RequestColumn::LeftMachine)));
        QVERIFY(!table->isColumnHidden(int(RequestColumn::Tries)));
        plain->client = QStringLiteral("whatsapp");
        plain->place = Place::Hosted;
        give({}, {plain});
        QTRY_VERIFY(!table->isColumnHidden(int(RequestColumn::Client)));
        QVERIFY(!table->isColumnHidden(int(RequestColumn::LeftMachine)));
    }

    void columnsAreChosenAndRemembered()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        Preferences preferences(store);
        m_page->setPreferences(preferences);
        m_page->resize(1900, 766);
        give({}, {aLongWay(1)});
        const auto *table = child<DataTable>("activityTable");
        QVERIFY(table->isColumnHidden(int(RequestColumn::Door)));
        child<QAction>("column_door")->trigger();
        child<QAction>("column_cost")->trigger();
        QTRY_VERIFY(!table->isColumnHidden(int(RequestColumn::Door)));
        QVERIFY(table->isColumnHidden(int(RequestColumn::Cost)));
        QVERIFY(!child<QAction>("column_time")->isEnabled());
        QVERIFY(preferences.activityColumns().contains(QStringLiteral("door")));
        QVERIFY(!preferences.activityColumns().contains(QStringLiteral("cost")));
        ActivityPage other;
        other.setPreferences(preferences);
        QVERIFY(other.findChild<QAction *>(QStringLiteral("column_door"))->isChecked());
        QVERIFY(!other.findChild<QAction *>(QStringLiteral("column_cost"))->isChecked());
    }

    void filtersByWordsAndChoices()
    {
        giveThree();
        QTest::keyClicks(child<QLineEdit>("activitySearch"), QStringLiteral("coder"));
        QCOMPARE(rows(), 1);
        QCOMPARE(child<QLabel>("activityCount")->text().left(4), QStringLiteral("1 of"));
        QVERIFY(child<QPushButton>("activityClearFilter")->isVisible());
        QTest::mouseClick(child<QPushButton>("activityClearFilter"), Qt::LeftButton);
        QCOMPARE(rows(), 3);
        QVERIFY(!child<QPushButton>("activityClearFilter")->isVisible());
        choose("activityOutcome", QStringLiteral("Failed"));
        QCOMPARE(rows(), 1);
        choose("activityModel", QStringLiteral("lmstudio/minimax-m2.1"));
        QCOMPARE(rows(), 0);
        QVERIFY(child<QLabel>("activityNothing")->isVisible());
        QVERIFY(!child<DataTable>("activityTable")->isVisible());
        choose("activityOutcome", QStringLiteral("Any outcome"));
        QCOMPARE(rows(), 1);
        choose("activityModel", QStringLiteral("Any model"));
        choose("activitySpan", QStringLiteral("Last 15 minutes"));
        QCOMPARE(rows(), 3);
    }

    void aChosenClientStaysChosen()
    {
        giveThree();
        choose("activityClient", QStringLiteral("whatsapp"));
        QCOMPARE(rows(), 3);
        const auto other = aRequestRecord(9, "box/a");
        other->client = QStringLiteral("openclaw");
        give({}, {other});
        QCOMPARE(child<QComboBox>("activityClient")->currentText(), QStringLiteral("whatsapp"));
        QCOMPARE(rows(), 0);
    }

    void findLeadsToTheSearch()
    {
        giveThree();
        child<DataTable>("activityTable")->setFocus();
        QTest::keySequence(child<DataTable>("activityTable"), QKeySequence::Find);
        QVERIFY(child<QLineEdit>("activitySearch")->hasFocus());
    }

    void aRowOpensItsTimeline()
    {
        giveThree();
        QVERIFY(!child<QWidget>("requestDetails")->isVisible());
        clickRow(2);
        QVERIFY(child<QWidget>("requestDetails")->isVisible());
        const auto *bar = child<PartsBar>("requestTimeline");
        QVERIFY2(bar->accessibleDescription().contains(QStringLiteral("Failed try of lmstudio")),
            qPrintable(bar->accessibleDescription()));
        QCOMPARE(child<DataTable>("requestSteps")->model()->rowCount(), 9);
        QVERIFY(!child<QPushButton>("requestCancel")->isVisible());
        QVERIFY(!child<QPushButton>("requestBody")->isVisible());
        QTest::keyClick(child<DataTable>("requestSteps"), Qt::Key_Escape);
        QVERIFY(!child<QWidget>("requestDetails")->isVisible());
        QVERIFY(!child<DataTable>("activityTable")->currentIndex().isValid());
    }

    void theKeyboardOpensRowsToo()
    {
        giveThree();
        auto *table = child<DataTable>("activityTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(child<QWidget>("requestDetails")->isVisible());
    }

    void whatIsReadStaysOpenWhileOthersCome()
    {
        giveThree();
        clickRow(2);
        const auto title = child<QWidget>("requestDetails")->accessibleName();
        auto list = *m_snapshot->activity.ended;
        list.prepend(aRequestRecord(10, "box/a"));
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->activity.ended =
            std::make_shared<const QList<std::shared_ptr<const RequestRecord>>>(list);
        m_page->setSnapshot(m_snapshot);
        QCOMPARE(child<QWidget>("requestDetails")->accessibleName(), title);
        QCOMPARE(child<DataTable>("activityTable")->currentIndex().row(), 3);
        QTest::keyClicks(child<QLineEdit>("activitySearch"), QStringLiteral("coder")); // a reset
        QCOMPARE(child<DataTable>("activityTable")->currentIndex().row(), 0);
    }

    void aRunningOneIsFollowedToItsEnd()
    {
        give({aRunningRequest(7)}, {aRequestRecord(1, "box/a")});
        auto *table = child<DataTable>("runningTable");
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 3)).center());
        QVERIFY(child<QWidget>("requestDetails")->isVisible());
        QVERIFY(child<QPushButton>("requestCancel")->isVisible());
        const QSignalSpy asked(m_page.get(), &ActivityPage::cancelRequested);
        QTest::mouseClick(child<QPushButton>("requestCancel"), Qt::LeftButton);
        QCOMPARE(asked.constFirst().constFirst().toULongLong(), 7ULL);
        give({}, {aRequestRecord(7, "lmstudio/minimax-m2.1", State::Cancelled), aRequestRecord(1, "box/a")});
        QVERIFY(child<QWidget>("requestDetails")->isVisible());
        QVERIFY(!child<QPushButton>("requestCancel")->isVisible());
    }

    void asksForReplayWhatIfAndTexts()
    {
        const auto record = aLongWay(4);
        record->hasBody = true;
        give({}, {record});
        clickRow(0);
        const QSignalSpy replay(m_page.get(), &ActivityPage::replayRequested);
        const QSignalSpy whatIf(m_page.get(), &ActivityPage::whatIfRequested);
        const QSignalSpy body(m_page.get(), &ActivityPage::bodyRequested);
        QTest::mouseClick(child<QPushButton>("requestReplay"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("requestWhatIf"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("requestBody"), Qt::LeftButton);
        QCOMPARE(replay.constFirst().constFirst().value<RequestRecord>(), *record);
        QCOMPARE(whatIf.constFirst().constFirst().value<RequestRecord>(), *record);
        QCOMPARE(body.constFirst().constFirst().toULongLong(), 4ULL);
        m_page->setBody(4, RequestBody{"question", "answer", true});
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("bodyDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("bodyRequest"))->toPlainText(),
            QStringLiteral("question"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("bodyNote"))->text().contains(u'4'));
        dialog->reject();
        const QSignalSpy noticed(m_page.get(), &Page::noticeRequested);
        m_page->setBody(4, failure(ErrorKind::NotFound, QString()));
        QCOMPARE(noticed.size(), 1);
    }

    void copiesAllThatIsKnown()
    {
        giveThree();
        clickRow(2);
        QTest::mouseClick(child<QPushButton>("requestCopy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("{\"at_ms\":")));
    }

    void exportsWhatIsShown()
    {
        giveThree();
        choose("activityOutcome", QStringLiteral("Failed"));
        const QList<QAction *> actions = child<QMenu>("activityExportMenu")->actions();
        QCOMPARE(actions.size(), 7);
        actions.at(4)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("time,request_id")));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("all_candidates_failed")), 1);
        actions.at(5)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("{\"at_ms\":")));
        actions.at(6)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("| Time | Client |")));
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 2);
    }

    void savesToAFileThatIsChosen()
    {
        giveThree();
        const QTemporaryDir folder;
        const QSignalSpy saved(m_page.get(), &ActivityPage::saveRequested);
        child<QMenu>("activityExportMenu")->actions().at(1)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(QStringLiteral("activitySaveDialog"));
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(QStringLiteral(".jsonl")));
        const QString path = folder.filePath(QStringLiteral("log.jsonl"));
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept(); // public there
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.constFirst().at(0).toString(), path);
        QCOMPARE(saved.constFirst().at(1).toByteArray().count('\n'), 3);
    }

    void textsAreKeptOnlyWhenAskedFor()
    {
        giveThree();
        QVERIFY(!child<Banner>("bodiesBanner")->isVisible());
        const QSignalSpy asked(m_page.get(), &ActivityPage::bodiesRequested);
        child<QAction>("bodiesErrors")->trigger();
        QCOMPARE(asked.constFirst().at(0).value<LogSettings::Bodies>(), LogSettings::Bodies::Errors);
        const qint64 until = asked.constFirst().at(1).toLongLong();
        QVERIFY(until >= requestsNow.count() + 30 * 60'000 && until < requestsNow.count() + 31 * 60'000);
    }

    void aBannerSaysThatTextsAreKept()
    {
        giveThree();
        m_snapshot->settings.log.bodies = LogSettings::Bodies::All;
        m_snapshot->settings.log.bodiesUntil = requestsNow + 30min;
        m_page->setSnapshot(m_snapshot);
        auto *banner = child<Banner>("bodiesBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(QStringLiteral("all requests")));
        const QSignalSpy asked(m_page.get(), &ActivityPage::bodiesRequested);
        Q_EMIT banner->mainTriggered();
        QCOMPARE(asked.constFirst().at(0).value<LogSettings::Bodies>(), LogSettings::Bodies::Never);
        m_snapshot->takenAtEpoch = requestsNow + 31min;
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!banner->isVisible());
    }

    void clearsAndBringsBack()
    {
        giveThree();
        const QSignalSpy cleared(m_page.get(), &ActivityPage::clearRequested);
        QTest::mouseClick(child<QPushButton>("activityClear"), Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->activity = {};
        m_snapshot->activity.canRestore = true;
        m_page->setSnapshot(m_snapshot);
        const QSignalSpy restored(m_page.get(), &ActivityPage::restoreRequested);
        QTest::mouseClick(child<EmptyState>("activityEmpty")->button(), Qt::LeftButton);
        QCOMPARE(restored.size(), 1);
    }

    void figuresSayWhatItComesTo()
    {
        giveThree();
        QTest::mouseClick(child<QPushButton>("activityFiguresButton"), Qt::LeftButton);
        QVERIFY(child<QWidget>("activityFigures")->isVisible());
        QCOMPARE(printedRows(*child<DataTable>("placesTable")->model()).size(), 3);
        const QStringList first = printedRows(*child<DataTable>("firstTokenByModelTable")->model());
        QCOMPARE(first.size(), 2);
        QVERIFY2(first.contains(QStringLiteral("openrouter/qwen/qwen3-coder | 1 | 4.2 s | 4.2 s | 4.2 s")),
            qPrintable(first.join(u'\n')));
        QVERIFY(child<QLabel>("placesWords")->text().startsWith(QStringLiteral("2 served · 1 failed")));
        QTest::mouseClick(child<QPushButton>("firstTokenByModelTwinButton"), Qt::LeftButton);
        QVERIFY(child<DataTable>("firstTokenByModelTable")->isVisible());
        // The filter holds for figures, too.
        QTest::mouseClick(child<QPushButton>("activityLogButton"), Qt::LeftButton);
        choose("activityOutcome", QStringLiteral("Failed"));
        QTest::mouseClick(child<QPushButton>("activityFiguresButton"), Qt::LeftButton);
        QCOMPARE(child<DataTable>("firstTokenByModelTable")->model()->rowCount(), 0);
    }

    void theLanguageSwitchesAtOnce()
    {
        giveThree();
        clickRow(2);
        TildeTranslator tilde;
        QCoreApplication::installTranslator(&tilde);
        QTRY_VERIFY(child<QPushButton>("activityClear")->text().startsWith(u'~'));
        for (const char *name : {"activityLogButton", "activityFiguresButton", "activityConnectButton",
                 "activityExport", "activityColumns", "activityBodies", "requestReplay", "requestCopy"}) {
            QVERIFY2(child<QPushButton>(name)->text().startsWith(u'~'), name);
        }
        QVERIFY(sentence().startsWith(u'~'));
        QVERIFY(child<QComboBox>("activityOutcome")->currentText().startsWith(u'~'));
        QVERIFY(child<PartsBar>("requestTimeline")->text().startsWith(u'~'));
        QVERIFY(child<QAction>("column_client")->text().startsWith(u'~'));
        QCoreApplication::removeTranslator(&tilde);
    }

    void everythingThatIsUsedHasAName()
    {
        giveThree();
        clickRow(2);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool isUsed = qobject_cast<const QPushButton *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const DataTable *>(widget);
            if (isUsed && widget->isVisible()) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const auto *button = qobject_cast<const QPushButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(widget->objectName()));
            }
        }
    }

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    void give(std::initializer_list<std::shared_ptr<const RequestRecord>> running,
        std::initializer_list<std::shared_ptr<const RequestRecord>> ended)
    {
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->activity.running = requestList(running);
        m_snapshot->activity.ended = requestList(ended);
        m_page->setSnapshot(m_snapshot);
    }
    /// Newest first: served here, failed nowhere, served far away.
    void giveThree()
    {
        give({},
            {aRequestRecord(3, "lmstudio/minimax-m2.1"), aRequestRecord(2, "", State::Failed, 2min),
                aLongWay(1)});
    }

    [[nodiscard]] QString sentence() const { return child<QLabel>("pageSentence")->text(); }
    [[nodiscard]] int rows() const { return child<DataTable>("activityTable")->model()->rowCount(); }
    void choose(const char *combo, const QString &text) const
    {
        auto *box = child<QComboBox>(combo);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
    void clickRow(int row) const
    {
        auto *table = child<DataTable>("activityTable");
        const QModelIndex index = table->model()->index(row, int(RequestColumn::WentTo));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    std::unique_ptr<ActivityPage> m_page;
    std::shared_ptr<Snapshot> m_snapshot;
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
