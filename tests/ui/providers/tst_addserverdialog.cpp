#include "providers/addserverdialog.h"

#include "config/differenceview.h"
#include "json5/json5operation.h"
#include "ui/support/tildetranslator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

namespace {

const QByteArray config("{\n  \"models\": {\n    \"providers\": {\n      \"lmstudio\": { \"baseUrl\": "
                        "\"http://10.0.0.9:1234/v1\", \"models\": [] }\n    }\n  }\n}\n");

ServerReading studio()
{
    ServerReading reading;
    reading.kind = ProviderKind::LmStudio;
    reading.state = ServerState::Up;
    reading.version = QStringLiteral("0.4.2");
    reading.latencyMs = 3;
    reading.dialects = {ApiDialect::Responses, ApiDialect::ChatCompletions, ApiDialect::AnthropicMessages};
    ModelReading cold;
    cold.id = QStringLiteral("qwen3-coder-480b");
    cold.state = ModelState::Cold;
    cold.contextMax = 262'144;
    ModelReading loaded;
    loaded.id = QStringLiteral("minimax-m2.1");
    loaded.state = ModelState::Loaded;
    loaded.contextLoaded = 65'536;
    reading.models = {cold, loaded};
    return reading;
}

ServerReading trouble(ErrorKind kind, const char *detail = "", int status = 0)
{
    ServerReading reading;
    reading.state = kind == ErrorKind::Unauthorized ? ServerState::AuthRequired
        : kind == ErrorKind::Unreachable            ? ServerState::Unreachable
                                                    : ServerState::Failing;
    reading.error = Error{kind, QString::fromLatin1(detail), status};
    return reading;
}

} // namespace

class TestAddServerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_dialog = std::make_unique<AddServerDialog>(Json5Document::parse(config));
        m_asked = std::make_unique<QSignalSpy>(m_dialog.get(), &AddServerDialog::identifyRequested);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void asksOnceThePauseInTypingIsLongEnough()
    {
        QVERIFY(!accept()->isEnabled());
        child<QLineEdit>("addAddress")->setFocus();
        QTest::keyClicks(child<QLineEdit>("addAddress"), QStringLiteral("1234"));
        QCOMPARE(m_asked->size(), 0);
        QVERIFY(m_asked->wait());
        QCOMPARE(m_asked->size(), 1);
        QCOMPARE(m_asked->constFirst().at(0).toUrl(), QUrl(QStringLiteral("http://127.0.0.1:1234/v1")));
        QVERIFY(m_asked->constFirst().at(1).value<Secret>().isEmpty());
        QVERIFY(finding().startsWith(QStringLiteral("Asking")));
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), studio());
        QCOMPARE(finding(),
            QStringLiteral(
                "This is LM Studio 0.4.2, speaks Responses, Chat and Messages; 2 model(s), 1 loaded."));
        QVERIFY(accept()->isEnabled());
    }

    void olderAnswersAreDropped()
    {
        type("1234");
        type("12345");
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), studio());
        QVERIFY(!accept()->isEnabled());
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:12345/v1")), studio());
        QVERIFY(accept()->isEnabled());
        // What is typed on takes it back.
        QTest::keyClick(child<QLineEdit>("addAddress"), Qt::Key_Backspace);
        QVERIFY(!accept()->isEnabled());
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:12345/v1")), studio());
        QVERIFY(!accept()->isEnabled());
    }

    void failuresNameTheLayer_data()
    {
        QTest::addColumn<ServerReading>("reading");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("refused") << trouble(ErrorKind::Unreachable, "connection refused")
                                 << "Nothing listens on 127.0.0.1:1234.";
        QTest::addRow("HTML") << trouble(ErrorKind::BadResponse, "the answer is HTML", 200)
                              << "Something answers there, but it is not a model server (it sent HTML).";
        QTest::addRow("a key") << trouble(ErrorKind::Unauthorized, "", 401)
                               << "The server wants a key (401).";
        ServerReading slow = studio();
        slow.latencyMs = 4200;
        QTest::addRow("slow")
            << slow
            << "This is LM Studio 0.4.2, speaks Responses, Chat and Messages; 2 model(s), 1 "
               "loaded. Reached, but slow: 4.2 s for the model list.";
    }

    void failuresNameTheLayer()
    {
        QFETCH(ServerReading, reading);
        type("1234");
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), reading);
        QTEST(finding(), "sentence");
    }

    void whatDoesNotAnswerCanBeAddedAnyway()
    {
        identify(trouble(ErrorKind::Unreachable));
        QCOMPARE(accept()->text(), QStringLiteral("Add anyway"));
        QVERIFY(accept()->isEnabled());
        QVERIFY(written().contains("http://127.0.0.1:1234/v1"));
    }

    void whatIsWrittenIsWhatStandsThere()
    {
        identify(studio());
        QCOMPARE(child<QLineEdit>("addId")->text(), QStringLiteral("lmstudio-2")); // the id is taken
        QCOMPARE(child<QLineEdit>("addBaseUrl")->text(), QStringLiteral("http://127.0.0.1:1234/v1"));
        // Loaded ones are taken, others on wish.
        QByteArray text = written();
        QVERIFY2(text.contains("minimax-m2.1") && text.contains("65536"), text.constData());
        QVERIFY(!text.contains("qwen3-coder-480b"));
        checkRow(1);
        QVERIFY(written().contains("qwen3-coder-480b"));
        QVERIFY(!Json5Document::parse(written())
                     .find(Json5Path(
                         {QStringLiteral("models"), QStringLiteral("providers"), QStringLiteral("lmstudio")}))
                     .isNull());
    }

    void eachFindingCanBePutRight()
    {
        identify(studio());
        auto *kind = child<QComboBox>("addKind");
        QCOMPARE(kind->currentText(), QStringLiteral("LM Studio"));
        kind->setCurrentIndex(kind->findText(QStringLiteral("vLLM")));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(m_dialog->addedId(), QStringLiteral("vllm"));
        auto *id = child<QLineEdit>("addId");
        id->selectAll();
        QTest::keyClicks(id, QStringLiteral("box"));
        auto *base = child<QLineEdit>("addBaseUrl");
        base->selectAll();
        QTest::keyClicks(base, QStringLiteral("http://10.1.1.1:9/v1"));
        auto *api = child<QComboBox>("addApi");
        api->setCurrentIndex(api->findData(QStringLiteral("openai-responses")));
        const QByteArray text = written();
        for (const char *part : {"\"box\"", "http://10.1.1.1:9/v1", "openai-responses"}) {
            QVERIFY2(text.contains(part), text.constData());
        }
        id->selectAll();
        QTest::keyClicks(id, QStringLiteral("lmstudio"));
        QVERIFY(!accept()->isEnabled());
    }

    void aKeyIsAskedForOnlyWhereOneIsWanted()
    {
        identify(studio());
        QVERIFY(!child<QWidget>("keyKind")->isVisible());
        click("addGiveKey");
        QVERIFY(child<QWidget>("keyKind")->isVisible());
        identify(trouble(ErrorKind::Unauthorized, "", 401));
        QVERIFY(child<QWidget>("keyKind")->isVisible());
        QVERIFY(!child<QWidget>("addGiveKey")->isVisible());
    }

    void aTypedKeyGoesAlongAndIsNeverShown()
    {
        identify(trouble(ErrorKind::Unauthorized, "", 401));
        auto *kind = child<QComboBox>("keyKind");
        for (int i = 0; i < kind->count(); ++i) {
            if (kind->itemText(i) == QLatin1String("In the file")) {
                kind->setCurrentIndex(i);
                Q_EMIT kind->activated(i);
            }
        }
        m_asked->clear();
        auto *edit = child<QLineEdit>("keyLiteral");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, QStringLiteral("sk-secret"));
        QVERIFY(m_asked->wait());
        QCOMPARE(m_asked->constLast().at(1).value<Secret>().reveal(), QByteArray("sk-secret"));
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), studio());
        QVERIFY(!finding().contains(QStringLiteral("sk-secret")));
        QCOMPARE(edit->text(), QStringLiteral("sk-secret")); // typed once is enough
    }

    void hostedProvidersAreOneClickAway()
    {
        click("presetOpenRouterEu");
        QCOMPARE(
            m_asked->constFirst().at(0).toUrl(), QUrl(QStringLiteral("https://eu.openrouter.ai/api/v1")));
        ServerReading catalogue = studio();
        catalogue.kind = ProviderKind::Generic; // whatever it looks like
        m_dialog->setIdentified(QUrl(QStringLiteral("https://eu.openrouter.ai/api/v1")), catalogue);
        QCOMPARE(child<QComboBox>("addKind")->currentText(), QStringLiteral("OpenRouter"));
        QVERIFY(child<QWidget>("keyKind")->isVisible());
        const QByteArray text = written();
        QVERIFY2(text.contains("OPENROUTER_API_KEY"), text.constData());
        QVERIFY(!text.contains("minimax-m2.1")); // nothing of a catalogue unasked
        click("presetAnthropic");
        QCOMPARE(m_asked->constLast().at(0).toUrl(), QUrl(QStringLiteral("https://api.anthropic.com")));
    }

    void modelsAreFilteredAndTakenTogether()
    {
        identify(studio());
        auto *list = child<QListView>("addModelList");
        auto *all = child<QCheckBox>("addAllModels");
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        QTest::keyClicks(child<QLineEdit>("addModelFilter"), QStringLiteral("QWEN"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(written().contains("qwen3-coder-480b"));
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(!written().contains("qwen3-coder-480b"));
        QVERIFY(written().contains("minimax-m2.1")); // not shown, not touched
    }

    void whatWillBeWrittenIsShownOnWish()
    {
        identify(studio());
        auto *preview = child<DifferenceView>("addPreview");
        QVERIFY(!preview->isVisible());
        click("addPreviewButton");
        QVERIFY(preview->isVisible());
        QVERIFY(preview->addedLines() > 5);
        QVERIFY(preview->toPlainText().contains(QStringLiteral("minimax-m2.1")));
    }

    void foundServersAreChosenFromAList()
    {
        DiscoveryState state;
        state.isRunning = true;
        state.asked = 12;
        state.toAsk = 36;
        FoundServer found{QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), studio(), {}};
        FoundServer known{QUrl(QStringLiteral("http://127.0.0.1:11434")), studio(), QStringLiteral("ollama")};
        state.found = {found, known};
        m_dialog->setDiscovery(state);
        QVERIFY(child<QLabel>("foundProgress")->text().contains(QStringLiteral("12 of 36")));
        auto *list = child<QListWidget>("foundList");
        QCOMPARE(list->count(), 2);
        QVERIFY(!(list->item(1)->flags() & Qt::ItemIsEnabled)); // stands in the config
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(child<QLineEdit>("addAddress")->text(), QStringLiteral("http://127.0.0.1:1234/v1"));
        QVERIFY(accept()->isEnabled());
        QCOMPARE(m_asked->size(), 0); // it has said already what it is
    }

    void anotherHostIsLookedAt()
    {
        const QSignalSpy looked(m_dialog.get(), &AddServerDialog::discoverRequested);
        click("lookHereButton");
        QCOMPARE(looked.constLast().at(0).toStringList(), QStringList());
        QVERIFY(!child<QPushButton>("lookThereButton")->isEnabled());
        QTest::keyClicks(child<QLineEdit>("lookHost"), QStringLiteral(" gpu-box "));
        click("lookThereButton");
        QCOMPARE(looked.constLast().at(0).toStringList(), QStringList{QStringLiteral("gpu-box")});
        type("nas");
        click("lookOnHostButton"); // an address without a port
        QCOMPARE(looked.constLast().at(0).toStringList(), QStringList{QStringLiteral("nas")});
    }

    void addingIsByOneKey()
    {
        identify(studio());
        const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(child<QLineEdit>("addAddress"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void anEmptyConfigWillDo()
    {
        m_dialog = std::make_unique<AddServerDialog>(Json5Document::parse(QByteArray()));
        m_asked = std::make_unique<QSignalSpy>(m_dialog.get(), &AddServerDialog::identifyRequested);
        identify(studio());
        const Result<QByteArray> text =
            applied(Json5Document::parse(QByteArrayLiteral("{}")), m_dialog->operations());
        QVERIFY(text && text->contains("minimax-m2.1"));
    }

    void theLanguageChangesAtOnce()
    {
        identify(studio());
        TildeTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_dialog->windowTitle().startsWith(u'~'));
        QVERIFY(finding().startsWith(u'~'));
        QVERIFY(accept()->text().startsWith(u'~'));
        QCOMPARE(child<QLineEdit>("addId")->text(), QStringLiteral("lmstudio-2"));
        QCoreApplication::removeTranslator(&translator);
    }

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    QPushButton *accept() const { return child<QPushButton>("formAccept"); }
    QString finding() const { return child<QLabel>("addFinding")->text(); }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisibleTo(m_dialog.get()), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const char *address)
    {
        auto *edit = child<QLineEdit>("addAddress");
        edit->setFocus();
        edit->selectAll();
        m_asked->clear();
        QTest::keyClicks(edit, QString::fromLatin1(address));
        QTest::keyClick(edit, Qt::Key_Return); // at once
        QCOMPARE(m_asked->size(), 1);
    }

    void identify(const ServerReading &reading)
    {
        type("1234");
        m_dialog->setIdentified(QUrl(QStringLiteral("http://127.0.0.1:1234/v1")), reading);
    }

    void checkRow(int row) const
    {
        auto *list = child<QListView>("addModelList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }

    QByteArray written() const
    {
        const Result<QByteArray> text = applied(Json5Document::parse(config), m_dialog->operations());
        if (!text) {
            qFatal("cannot be written: %s", qPrintable(text.error().detail));
        }
        return *text;
    }

    std::unique_ptr<AddServerDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_asked;
};

QTEST_MAIN(TestAddServerDialog)
#include "tst_addserverdialog.moc"
