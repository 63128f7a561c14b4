#include "settings/settingspage.h"

#include "engine/enginehost.h"
#include "preferences/preferences.h"
#include "session/session.h"
#include "settings/clientdialog.h"
#include "settings/clientsmodel.h"
#include "widgets/datatable.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <memory>

// A save is several fsyncs, which take their time on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

using namespace Hearth;

namespace {

const QByteArray hash(64, 'a');

QByteArray clients(const QByteArray &more = {})
{
    return "{\n  gateway: {\n    clients: [\n      { name: \"whatsapp\", tokenSha256: \"" + hash
        + "\", models: "
          "[\"auto\"]"
        + more + " }, // phone\n    ],\n  },\n}\n";
}

ClientRow aClient(const char *name)
{
    ClientRow row;
    row.name = QLatin1String(name);
    return row;
}

} // namespace

/// The cards "Clients" and "Network and access", on the page, over files and an engine.
class TestAccessCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_file);
    }
    void cleanup()
    {
        m_page.reset();
        m_draft.reset();
        m_documents.reset();
        m_session.reset();
        m_host.reset();
        m_preferences.reset();
        m_file.reset();
    }

    void theModelSaysWhoMayDoWhat()
    {
        ClientsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ClientRow narrow = aClient("whatsapp");
        narrow.models = {QStringLiteral("auto"), QStringLiteral("box/*")};
        narrow.places = QList<Place>{Place::Local};
        narrow.reasoning = ReasoningOutput::Omit;
        ClientRow lost = aClient("lost");
        lost.isRevoked = true;
        ClientRow unknown = aClient("unknown");
        unknown.hasToken = false;
        model.setClients({narrow, lost, unknown});
        const auto text = [&model](
                              int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ClientsModel::NameColumn), QStringLiteral("whatsapp"));
        QCOMPARE(text(0, ClientsModel::ModelsColumn), QStringLiteral("auto, box/*"));
        QCOMPARE(text(0, ClientsModel::ReasoningColumn), QStringLiteral("Final text only"));
        QCOMPARE(text(0, ClientsModel::StateColumn), QStringLiteral("Active"));
        QCOMPARE(text(1, ClientsModel::ModelsColumn), QStringLiteral("Every model"));
        QCOMPARE(text(1, ClientsModel::StateColumn), QStringLiteral("Revoked"));
        QVERIFY(model.index(1, 0).data(MutedRole).toBool());
        QCOMPARE(text(2, ClientsModel::StateColumn), QStringLiteral("Token not found"));
        model.setClients({unknown});
        QCOMPARE(model.rowCount(), 1);
    }

    void aClientIsAddedAndItsTokenShownOnce()
    {
        openWith("{ // mine\n}\n");
        QVERIFY(!find<DataTable>("clients")->isVisible());
        ClientDialog *dialog = openDialog();
        QVERIFY(!part<QPushButton>(dialog, "clientMake")->isEnabled());
        QTest::keyClicks(part<QLineEdit>(dialog, "clientName"), QStringLiteral("whatsapp"));
        QTest::keyClicks(part<QLineEdit>(dialog, "clientModels"), QStringLiteral("auto, box/*"));
        QTest::mouseClick(part<QWidget>(dialog, "clientHosted"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::keyClick(part<QWidget>(dialog, "clientFinalOnly"), Qt::Key_Space);
        QTest::mouseClick(part<QPushButton>(dialog, "clientMake"), Qt::LeftButton);
        const QString token = part<QLineEdit>(dialog, "clientToken")->text();
        QVERIFY(token.startsWith(QLatin1String("hearth-")));
        QVERIFY(part<QLineEdit>(dialog, "clientToken")->isVisible());
        QVERIFY(!part<QLabel>(dialog, "clientLater")->isVisible());
        QTest::mouseClick(part<QPushButton>(dialog, "clientCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        SOON_VERIFY(onDisk().contains("name: \"whatsapp\""));
        QVERIFY(!onDisk().contains(token.toLatin1())); // the hash alone
        QVERIFY(onDisk().contains(
            "models: [\"auto\", \"box/*\"], places: [\"local\", \"lan\"], reasoning: \"omit\""));
        QVERIFY(onDisk().startsWith("{ // mine"));
        SOON_COMPARE(m_session->snapshot()->access.clients.size(), 1);
        SOON_VERIFY(find<DataTable>("clients")->isVisible());
        QPointer<ClientDialog> gone(dialog);
        QTest::mouseClick(part<QPushButton>(dialog, "clientDone"), Qt::LeftButton);
        QTRY_VERIFY(!gone);
    }

    void whatCannotBeAClientIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::addRow("nothing") << QString() << QStringLiteral("Give it a name.");
        QTest::addRow("a name that is taken")
            << QStringLiteral("WhatsApp") << QStringLiteral("There is a client of this name.");
    }
    void whatCannotBeAClientIsSaid()
    {
        QFETCH(QString, name);
        openWith(clients());
        ClientDialog *dialog = openDialog();
        QTest::keyClicks(part<QLineEdit>(dialog, "clientName"), name);
        QTEST(part<QLabel>(dialog, "clientProblem")->text(), "problem");
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(part<QLineEdit>(dialog, "clientToken")->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(onDisk(), clients());
    }

    void amongUnsavedChangesItSaysWhenItCounts()
    {
        openWith("{ }\n");
        QTextCursor(m_draft->textDocument()).insertText(QStringLiteral("// more\n"));
        ClientDialog *dialog = openDialog();
        QTest::keyClicks(part<QLineEdit>(dialog, "clientName"), QStringLiteral("agent"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(part<QLabel>(dialog, "clientLater")->isVisible());
        QCOMPARE(onDisk(), QByteArray("{ }\n"));
        QVERIFY(m_draft->textDocument()->toPlainText().contains(QLatin1String("agent")));
    }

    void inATextWithAnErrorNoTokenIsMade()
    {
        openWith("{ gateway: { }\n");
        ClientDialog *dialog = openDialog();
        QTest::keyClicks(part<QLineEdit>(dialog, "clientName"), QStringLiteral("agent"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!part<QLabel>(dialog, "clientProblem")->text().isEmpty());
        QVERIFY(part<QLineEdit>(dialog, "clientToken")->text().isEmpty());
    }

    void aClientIsRevokedLetInAgainAndRemoved()
    {
        openWith(clients());
        SOON_COMPARE(m_session->snapshot()->access.clients.size(), 1);
        auto *table = find<DataTable>("clients");
        SOON_VERIFY(table->isVisible());
        QVERIFY(!find<QPushButton>("revokeClient")->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(find<QPushButton>("revokeClient")->text(), QStringLiteral("Revoke"));
        click("revokeClient");
        SOON_COMPARE(onDisk(), clients(", revoked: true"));
        SOON_COMPARE(find<QPushButton>("revokeClient")->text(), QStringLiteral("Let in again"));
        click("revokeClient");
        SOON_COMPARE(onDisk(), clients());
        SOON_COMPARE(find<QPushButton>("revokeClient")->text(), QStringLiteral("Revoke"));

        click("removeClient");
        click("removeClientCancel");
        QVERIFY(!find<QLabel>("removeClientQuestion")->isVisible());
        click("removeClient");
        click("removeClientConfirm");
        SOON_VERIFY(!onDisk().contains("whatsapp"));
        SOON_VERIFY(!table->isVisible());
    }

    void openingDemandsTheTokenAndSaysWhoCanReachIt()
    {
        openWith("{\n  gateway: { listen: '127.0.0.1', tokenRequired: false },\n}\n");
        choose("reach", 1);
        SOON_COMPARE(onDisk(), QByteArray("{\n  gateway: { listen: '0.0.0.0', tokenRequired: true },\n}\n"));
        SOON_COMPARE(m_session->snapshot()->settings.listenAddress, QStringLiteral("0.0.0.0"));
        SOON_VERIFY(saysSomewhere(QStringLiteral("Every computer in the networks")));
        choose("reach", 0);
        SOON_COMPARE(
            onDisk(), QByteArray("{\n  gateway: { listen: '127.0.0.1', tokenRequired: true },\n}\n"));
        SOON_VERIFY(!saysSomewhere(QStringLiteral("Every computer in the networks")));
    }

    void encryptionIsChosenAndItsLackIsSaid()
    {
        openWith("{\n  gateway: { listen: '0.0.0.0' },\n}\n");
        QCOMPARE(find<QComboBox>("tls")->currentIndex(), 0);
        choose("tls", 2);
        SOON_VERIFY(onDisk().contains("mode: 'off'") || onDisk().contains("mode: \"off\""));
        SOON_VERIFY(saysSomewhere(QStringLiteral("can read tokens, prompts and answers")));
        choose("tls", 1);
        SOON_VERIFY(onDisk().contains("mode: 'on'") || onDisk().contains("mode: \"on\""));
        SOON_VERIFY(!saysSomewhere(QStringLiteral("can read tokens, prompts and answers")));
    }

    void theCertificateShowsItsFingerprint()
    {
        openWith("{ }\n");
        auto snapshot = std::make_shared<Snapshot>(*m_session->snapshot());
        QVERIFY(!find<QWidget>("certificate")->isVisible());
        snapshot->access.usesTls = true;
        snapshot->access.certificate.fingerprint = QStringLiteral("AB:CD:EF");
        snapshot->access.certificate.isGenerated = true;
        snapshot->access.certificate.names = {QStringLiteral("desk.local")};
        snapshot->access.certificate.file = QStringLiteral("/state/gateway-certificate.pem");
        disconnect(m_session.get(), nullptr, m_page.get(), nullptr);
        m_page->setSnapshot(snapshot);
        QCOMPARE(find<QLineEdit>("fingerprint")->text(), QStringLiteral("AB:CD:EF"));
        QVERIFY(find<QLabel>("certificateFacts")->text().contains(QStringLiteral("desk.local")));
        click("copyFingerprint");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("AB:CD:EF"));
        const QSignalSpy notices(m_page.get(), &Page::noticeRequested);
        click("renewCertificate"); // nothing listens in TLS: it says so
        SOON_COMPARE(notices.size(), 1);
        QVERIFY(notices.at(0).at(0).toString().contains(QStringLiteral("was not made anew")));
        QVERIFY(find<QPushButton>("renewCertificate")->isEnabled());
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->access.certificate.isGenerated = false; // the user's own
        m_page->setSnapshot(snapshot);
        QVERIFY(!find<QPushButton>("renewCertificate")->isVisible());
    }

    void limitsAndNamesAreWritten()
    {
        openWith("{\n  gateway: { port: 11223 },\n}\n");
        QCOMPARE(find<QSpinBox>("maxBody")->value(), 64);
        QCOMPARE(find<QSpinBox>("maxConnections")->value(), 1024);
        enter("maxBody", QStringLiteral("16"));
        SOON_VERIFY(onDisk().contains("maxBodyMiB: 16"));
        SOON_COMPARE(m_session->snapshot()->access.maxBodyBytes, 16 * 1024 * 1024);
        enter("maxConnections", QStringLiteral("50"));
        SOON_COMPARE(m_session->snapshot()->access.maxConnections, 50);
        enter("allowedHosts", QStringLiteral("host.docker.internal, 172.17.0.0/16"));
        SOON_COMPARE(m_session->snapshot()->access.allowedHosts,
            (QStringList{QStringLiteral("host.docker.internal"), QStringLiteral("172.17.0.0/16")}));
    }

private:
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath(QStringLiteral("hearth.json5")); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(settingsPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void openWith(const QByteArray &settings)
    {
        QFile file(settingsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
        file.close();
        EngineOptions options;
        options.configPath = m_folder->filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = settingsPath();
        options.stateFolder = m_folder->filePath(QStringLiteral("state"));
        m_host = std::make_unique<EngineHost>(options);
        m_session = std::make_unique<Session>(m_host->engine(), ServeOptions{});
        m_documents =
            std::make_unique<Documents>(DocumentsOptions{options.configPath, options.settingsPath, {}});
        m_draft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Settings);
        m_page = std::make_unique<SettingsPage>(*m_session, *m_preferences, *m_draft);
        connect(m_session.get(), &Session::snapshotChanged, m_page.get(), &Page::setSnapshot);
        m_page->resize(904, 3200); // all of it at once
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_session->open(false);
        m_draft->load();
        SOON_VERIFY(m_session->snapshot()->settings.port != 0);
        SOON_COMPARE(m_draft->state(), DraftState::Clean);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    [[nodiscard]] static T *part(const QWidget *of, const char *name)
    {
        return of->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const char *name, int index) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY(box && box->isEnabled());
        box->setFocus();
        const int key = index > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        while (box->currentIndex() != index) {
            const int before = box->currentIndex();
            QTest::keyClick(box, Qt::Key(key));
            QVERIFY(box->currentIndex() != before);
        }
    }
    void enter(const char *name, const QString &text) const
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] ClientDialog *openDialog() const
    {
        QTest::mouseClick(find<QPushButton>("addClient"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ClientDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    [[nodiscard]] bool saysSomewhere(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestAccessCards)
#include "tst_accesscards.moc"
