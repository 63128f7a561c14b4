#include "providers/providerspage.h"

#include "json5/json5operation.h"
#include "ui/support/snapshots.h"
#include "ui/support/tildetranslator.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/tableroles.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

class TestProvidersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page = std::make_unique<ProvidersPage>();
        m_page->resize(1072, 766);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_servers = fourServers(std::chrono::steady_clock::now());
        give();
    }

    void opensWithTheFirstServerAndItsBestModel()
    {
        QCOMPARE(child<QLabel>("pageSentence")->text(), QStringLiteral("3 of 4 server(s) answer."));
        QCOMPARE(server(), QStringLiteral("lmstudio"));
        QCOMPARE(model(), QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        QCOMPARE(child<Card>("modelDetails")->title(), QStringLiteral("MiniMax M2.1"));
        const QString facts = child<ElidedLabel>("serverFacts")->text();
        QVERIFY2(facts.startsWith(QStringLiteral(
                     "http://127.0.0.1:1234/v1 · LM Studio 0.4.2 · answers in 3 ms · checked ")),
            qPrintable(facts));
        QVERIFY(!child<QLabel>("serverTrouble")->isVisible());
    }

    void arrowsGoThroughTheServersAndPassHeadings()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(server(), QStringLiteral("llamacpp"));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(server(), QStringLiteral("gpubox"));
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(server(), QStringLiteral("llamacpp"));
        QCOMPARE(child<Card>("serverCard")->title(), QStringLiteral("llamacpp"));
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aClickShowsAServer()
    {
        clickServer(QStringLiteral("anthropic"));
        QCOMPARE(child<Card>("serverCard")->title(), QStringLiteral("anthropic"));
        QCOMPARE(child<Card>("modelDetails")->title(), QStringLiteral("Claude Opus 4.6"));
    }

    void aServerThatDoesNotAnswerSaysWhyAndWhatToDo()
    {
        clickServer(QStringLiteral("gpubox"));
        auto *trouble = child<QLabel>("serverTrouble");
        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QStringLiteral("start the server")), qPrintable(trouble->text()));
        QVERIFY(trouble->text().contains(QStringLiteral("Next try in")));
        const QSignalSpy asked(m_page.get(), &ProvidersPage::lookRequested);
        QTest::mouseClick(child<QPushButton>("tryNowButton"), Qt::LeftButton);
        QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("gpubox"));
        QVERIFY(child<QLabel>("noModels")->isVisible());
        QVERIFY(!child<QWidget>("modelDetails")->isVisible());
    }

    void aServerWithoutModelsSaysSo()
    {
        m_servers[0].models.clear();
        give();
        QVERIFY(child<QLabel>("noModels")->isVisible());
        QCOMPARE(child<QLabel>("noModels")->text(),
            QStringLiteral("LM Studio answers, but has no model downloaded."));
        QVERIFY(child<QPushButton>("openServerButton")->isVisible());
        QVERIFY(!table()->isVisible());
    }

    void aMissingKeyIsExplained()
    {
        m_servers[3].hasKey = false;
        m_servers[3].state = ServerState::Unknown;
        give();
        clickServer(QStringLiteral("anthropic"));
        QVERIFY(child<QLabel>("serverTrouble")->text().startsWith(QStringLiteral("Hearth has no key")));
        const QSignalSpy wanted(m_page.get(), &ProvidersPage::configPathRequested);
        QTest::mouseClick(child<QPushButton>("giveKeyButton"), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("models.providers.anthropic"));
    }

    void choicesStayOverSnapshots()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(model(), QStringLiteral("lmstudio/qwen3-coder-480b"));
        // Another model loads, the order changes, a server comes: what was chosen stays.
        m_servers[0].models[2].state = ModelState::Loaded;
        m_servers[0].models.move(1, 0);
        m_servers.prepend(aServer(QStringLiteral("first"), std::chrono::steady_clock::now()));
        give();
        QCOMPARE(server(), QStringLiteral("lmstudio"));
        QCOMPARE(model(), QStringLiteral("lmstudio/qwen3-coder-480b"));
        // Each server remembers its own.
        clickServer(QStringLiteral("llamacpp"));
        QCOMPARE(model(), QStringLiteral("llamacpp/gpt-oss-120b"));
        clickServer(QStringLiteral("lmstudio"));
        QCOMPARE(model(), QStringLiteral("lmstudio/qwen3-coder-480b"));
        // What vanishes gives way to the best.
        m_servers[1].models.removeFirst();
        give();
        QCOMPARE(model(), QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        m_servers.removeAt(1);
        give();
        QCOMPARE(server(), QStringLiteral("first"));
    }

    void detailsFollowTheirModel()
    {
        QCOMPARE(child<QLabel>("driftAgreement")->text(), QStringLiteral("Config and server agree."));
        Drift drift;
        drift.kind = Drift::Kind::WindowAboveLoaded;
        drift.provider = QStringLiteral("lmstudio");
        drift.model = QStringLiteral("minimax-m2.1-gs32");
        drift.declared = 196'608;
        drift.actual = 32'768;
        Drift address = drift;
        address.kind = Drift::Kind::AddressOff;
        address.model.clear();
        auto snapshot = aSnapshot(m_servers, std::chrono::steady_clock::now());
        snapshot->drift = {drift, address};
        m_page->setSnapshot(snapshot);
        QVERIFY(!child<QLabel>("driftAgreement")->isVisible());
        // One in the details, one at the server.
        QVERIFY(child<QLabel>("driftTitle0")->isVisible());
        QVERIFY(child<QLabel>("serverDriftTitle0")->isVisible());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(child<QLabel>("driftAgreement")->isVisible());
    }

    void whatIsAskedOfAModelNamesIt()
    {
        const ModelRef ref{QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1-gs32")};
        m_servers[0].models[0].abilities.unload = true;
        give();
        const QSignalSpy unload(m_page.get(), &ProvidersPage::unloadRequested);
        const QSignalSpy word(m_page.get(), &ProvidersPage::wordRequested);
        const QSignalSpy look(m_page.get(), &ProvidersPage::lookRequested);
        for (const char *name : {"unloadButton", "wordButton", "reachButton"}) {
            QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
        }
        QCOMPARE(unload.constFirst().constFirst().value<ModelRef>(), ref);
        QCOMPARE(word.constFirst().constFirst().value<ModelRef>(), ref);
        QCOMPARE(look.constFirst().constFirst().toString(), ref.provider);
    }

    void manyModelsAreFilteredAndSorted()
    {
        auto *filter = child<QLineEdit>("modelFilter");
        QVERIFY(!filter->isVisible());
        for (int i = 0; i < 20; ++i) {
            m_servers[0].models.append(
                aModel(m_servers[0].id, QStringLiteral("more-%1").arg(i), ModelState::Cold));
        }
        give();
        QVERIFY(filter->isVisible());
        QTest::keyClicks(filter, QStringLiteral("more-1"));
        QCOMPARE(table()->model()->rowCount(), 11);
        give();
        QCOMPARE(table()->model()->rowCount(), 11);
        filter->clear();
        QCOMPARE(model(), QStringLiteral("lmstudio/minimax-m2.1-gs32")); // the choice comes back
        auto *sort = child<QComboBox>("modelSort");
        sort->setFocus();
        QTest::keyClick(sort, Qt::Key_Down);
        Q_EMIT sort->activated(sort->currentIndex());
        QCOMPARE(table()->model()->index(0, 1).data().toString(), QStringLiteral("glm-4.7"));
        QCOMPARE(model(), QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        clickServer(QStringLiteral("llamacpp"));
        QVERIFY(!filter->isVisible());
    }

    void aServerIsAddedThroughTheDialog()
    {
        m_page->setConfigSource([] { return Json5Document::parse(QByteArrayLiteral("{}")); });
        const QSignalSpy discover(m_page.get(), &ProvidersPage::discoverRequested);
        const QSignalSpy identify(m_page.get(), &ProvidersPage::identifyRequested);
        const QSignalSpy edits(m_page.get(), &ProvidersPage::editRequested);
        QTest::mouseClick(child<QPushButton>("findServersButton"), Qt::LeftButton);
        QCOMPARE(discover.constFirst().constFirst().toStringList(), QStringList());
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("addServerDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("addAddress"));
        QTest::keyClicks(address, QStringLiteral("8080"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(identify.size(), 1);
        ServerReading reading;
        reading.kind = ProviderKind::LlamaCpp;
        reading.state = ServerState::Up;
        m_page->setIdentified(identify.constFirst().at(0).toUrl(), reading);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(edits.size(), 1);
        QVERIFY(!edits.constFirst().at(0).value<QList<Json5Operation>>().isEmpty());
        QCOMPARE(edits.constFirst().at(1).toString(), QStringLiteral("llama-cpp is added."));
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("addServerDialog")));
        // Once the config has it, it is the one that is shown.
        m_servers.append(aServer(QStringLiteral("llama-cpp"), std::chrono::steady_clock::now()));
        give();
        QCOMPARE(server(), QStringLiteral("llama-cpp"));
    }

    void aModelThatOnlyTheServerNamesIsWrittenIntoTheConfig()
    {
        const Json5Document config = Json5Document::parse(
            QByteArrayLiteral("{ models: { providers: { LMStudio: { models: [] } } } }"));
        m_page->setConfigSource([config] { return config; });
        ModelReading reading;
        reading.id = QStringLiteral("qwen3-coder-480b");
        reading.contextMax = 262'144;
        m_servers[0].models[1].reported = reading;
        give();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        const QSignalSpy edits(m_page.get(), &ProvidersPage::editRequested);
        QTest::mouseClick(child<QPushButton>("driftAction"), Qt::LeftButton);
        const auto operations = edits.constFirst().at(0).value<QList<Json5Operation>>();
        const Result<QByteArray> text = applied(config, operations);
        QVERIFY(text && text->contains("qwen3-coder-480b") && text->contains("262144"));
    }

    void factsOfAServerAreInOneLine()
    {
        m_servers[0].dialects = {ApiDialect::Responses, ApiDialect::ChatCompletions};
        m_servers[0].kvCacheShare = 0.23;
        m_servers[0].creditUsd = 4.2;
        give();
        const QString facts = child<ElidedLabel>("serverFacts")->text();
        for (const char *part : {"speaks Responses and Chat", "KV cache 23 % used", "$4.20 of credit left"}) {
            QVERIFY2(facts.contains(QLatin1String(part)), qPrintable(facts));
        }
    }

    void theReferenceIsCopied()
    {
        const QSignalSpy notices(m_page.get(), &Page::noticeRequested);
        QTest::mouseClick(child<QPushButton>("copyReferenceButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        QCOMPARE(notices.size(), 1);
    }

    void theConfigIsOpenedWhereTheServerStands()
    {
        const QSignalSpy wanted(m_page.get(), &ProvidersPage::configPathRequested);
        QTest::mouseClick(child<QPushButton>("showInConfigButton"), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("models.providers.lmstudio"));
        m_servers[0].isDeclared = false;
        give();
        QVERIFY(!child<QPushButton>("showInConfigButton")->isVisible());
    }

    void checksNow()
    {
        const QSignalSpy asked(m_page.get(), &ProvidersPage::checkRequested);
        QTest::mouseClick(child<QPushButton>("checkNowButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void opensAtTheServerThatServes()
    {
        Candidate winner;
        winner.ref = {QStringLiteral("llamacpp"), QStringLiteral("gpt-oss-120b")};
        auto snapshot = aSnapshot(m_servers, std::chrono::steady_clock::now());
        snapshot->autoPlan.candidates = {winner};
        auto unsettled = std::make_shared<Snapshot>(*snapshot);
        unsettled->isSettled = false;
        m_page = std::make_unique<ProvidersPage>();
        m_page->setSnapshot(unsettled);
        QCOMPARE(server(), QStringLiteral("lmstudio"));
        m_page->setSnapshot(snapshot);
        QCOMPARE(server(), QStringLiteral("llamacpp"));
    }

    void anotherPageCanAskForAServer()
    {
        m_page->showServer(QStringLiteral("anthropic"));
        QCOMPARE(server(), QStringLiteral("anthropic"));
        give();
        QCOMPARE(server(), QStringLiteral("anthropic"));
    }

    void withoutServersOneIsAdded()
    {
        m_servers.clear();
        give();
        auto *empty = child<EmptyState>("providersEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY(!child<QWidget>("serverList")->isVisible());
        QVERIFY(!child<QWidget>("checkNowButton")->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(m_page->findChild<QDialog *>(QStringLiteral("addServerDialog")));
    }

    void tabGoesInReadingOrder()
    {
        QStringList order;
        child<QPushButton>("checkNowButton")->setFocus();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(order,
            (QStringList{QStringLiteral("findServersButton"), QStringLiteral("addServerButton"),
                QStringLiteral("serverList"), QStringLiteral("showInConfigButton"),
                QStringLiteral("modelsTable"), QStringLiteral("copyReferenceButton"),
                QStringLiteral("reachButton"), QStringLiteral("wordButton")}));
    }

    void theLanguageChangesAtOnce()
    {
        TildeTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCoreApplication::sendPostedEvents();
        const QSet<QString> names{QStringLiteral("MiniMax M2.1"), QStringLiteral("lmstudio"),
            QStringLiteral("lmstudio/minimax-m2.1-gs32")};
        QStringList english;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const QString text = widget->property("text").toString();
            const bool isValue = widget->objectName().startsWith(QLatin1String("inConfig"))
                || widget->objectName().startsWith(QLatin1String("onServer"))
                || widget->objectName().startsWith(QLatin1String("fact"));
            if (widget->isVisible() && !text.isEmpty() && !text.contains(QLatin1Char('~'))
                && !names.contains(text) && !isValue) {
                english.append(text);
            }
        }
        QCOMPARE(english, QStringList());
        QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(QLatin1Char('~')));
        QVERIFY(table()->model()->index(0, 0).data().toString().startsWith(QLatin1Char('~')));
        QCoreApplication::removeTranslator(&translator);
    }

    void nothingIsPushedOutWhereItIsNarrow()
    {
        m_page->resize(904, 606);
        clickServer(QStringLiteral("gpubox"));
        clickServer(QStringLiteral("llamacpp"));
        QTRY_COMPARE(m_page->size(), QSize(904, 606));
        QTRY_VERIFY(table()->height() > 80);
        for (const char *name : {"driftAgreement", "fact0", "pageSentence"}) {
            const auto *label = child<QLabel>(name);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
        QTRY_VERIFY(!table()->isColumnHidden(2) && !table()->isColumnHidden(1));
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

    QListView *list() const { return child<QListView>("serverList"); }
    DataTable *table() const { return child<DataTable>("modelsTable"); }
    QString server() const { return list()->currentIndex().data(IdRole).toString(); }
    QString model() const { return table()->currentIndex().data(IdRole).toString(); }

    void give() { m_page->setSnapshot(aSnapshot(m_servers, std::chrono::steady_clock::now())); }

    void clickServer(const QString &id)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(IdRole).toString() == id) {
                QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
                return;
            }
        }
        QFAIL("there is no such server");
    }

    std::unique_ptr<ProvidersPage> m_page;
    QList<ProviderRow> m_servers;
};

QTEST_MAIN(TestProvidersPage)
#include "tst_providerspage.moc"
