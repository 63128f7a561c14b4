#include "settings/settingspage.h"

#include "config/configfile.h"
#include "engine/enginehost.h"
#include "preferences/preferences.h"
#include "session/session.h"
#include "support/fakesecretstore.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

#include <memory>

// A save is several fsyncs, which take their time on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

using namespace Hearth;

/// In the place of a file manager.
class UrlCatcher final : public QObject
{
    Q_OBJECT

public:
    QUrl url;

public Q_SLOTS:
    void open(const QUrl &wanted) { url = wanted; }
};

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void languagesStandByTheirOwnNames();
    void choicesGoToThePreferences();
    void aPortIsOneChangedValue();
    void aPortJoinsUnsavedChanges();
    void aPortIsRefusedByASyntaxError();
    void anAddressMustBeOne();
    void anAddressOthersCanReachDemandsTheToken();
    void thePollingIsWrittenInMilliseconds();
    void placesAreWritten();
    void theWheelScrollsThePage();
    void aMissingSettingsFileIsBegun();
    void theTokenIsHiddenUntilAskedFor();
    void renewAsksOnceAndShowsANewToken();
    void renewCanBeCalledOff();
    void tellsWhereTheTokenIsKept();
    void pausesAndResumes();
    void showsHowAClientAsks();
    void opensFoldersOfFiles();
    void everyControlHasAName();

private:
    void writeSettings(const QByteArray &bytes) const
    {
        QFile file(settingsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath(QStringLiteral("hearth.json5")); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(settingsPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void open(bool withGateway = false, bool withKeychain = true);
    void openWith(const QByteArray &settings)
    {
        writeSettings(settings);
        open();
        SOON_COMPARE(m_draft->state(), DraftState::Clean);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        // At its left, where the box of a check box is.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void enter(const char *name, const QString &text) const
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// What stands under some setting and does not take effect; empty: nothing does.
    [[nodiscard]] QString note() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("noteSentence"))) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
    [[nodiscard]] QString token() const { return QString::fromLatin1(m_session->serving().token.reveal()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeSecretStore m_store;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<SettingsPage> m_page;
};

namespace {

const QByteArray commented("// mine\n{\n  gateway: {\n    listen: '127.0.0.1', // here\n    port: 0x2BD7, // "
                           "hex, why not\n  },\n}\n");

} // namespace

void TestSettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_file);
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_draft.reset();
    m_documents.reset();
    m_session.reset();
    m_host.reset();
    m_preferences.reset();
    m_file.reset();
}

void TestSettingsPage::open(bool withGateway, bool withKeychain)
{
    EngineOptions options;
    options.configPath = m_folder->filePath(QStringLiteral("openclaw.json"));
    options.settingsPath = settingsPath();
    options.stateFolder = m_folder->filePath(QStringLiteral("state"));
    options.store = withKeychain ? &m_store : nullptr;
    m_host = std::make_unique<EngineHost>(options);
    ServeOptions serve;
    serve.port = 0;
    m_session = std::make_unique<Session>(m_host->engine(), serve);
    m_documents = std::make_unique<Documents>(DocumentsOptions{options.configPath, options.settingsPath, {}});
    m_draft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Settings);
    m_page = std::make_unique<SettingsPage>(*m_session, *m_preferences, *m_draft);
    connect(m_session.get(), &Session::snapshotChanged, m_page.get(), &Page::setSnapshot);
    m_page->resize(904, 3200); // all of it at once
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(withGateway);
    m_draft->load();
    SOON_COMPARE(opened.size(), 1);
    SOON_VERIFY(m_session->snapshot()->settings.port != 0);
    SOON_VERIFY(m_draft->state() != DraftState::Loading);
    if (withGateway) {
        SOON_VERIFY(m_session->snapshot()->gateway.isListening() && !m_session->serving().url.isEmpty());
    }
}

void TestSettingsPage::languagesStandByTheirOwnNames()
{
    open();
    const auto *language = find<QComboBox>("language");
    QCOMPARE(language->count(), 4);
    QCOMPARE(language->itemText(1), QStringLiteral("English"));
    QCOMPARE(language->itemText(2), QStringLiteral("ไทย"));
    QCOMPARE(language->itemText(3), QStringLiteral("繁體中文"));
    QCOMPARE(language->currentIndex(), 0);
}

void TestSettingsPage::choicesGoToThePreferences()
{
    open();
    const QSignalSpy languages(m_preferences.get(), &Preferences::languageChanged);
    auto *language = find<QComboBox>("language");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(m_preferences->language(), QStringLiteral("th"));
    QCOMPARE(languages.size(), 2);
    auto *scheme = find<QComboBox>("scheme");
    scheme->setFocus();
    QTest::keyClick(scheme, Qt::Key_End);
    QCOMPARE(m_preferences->scheme(), SchemeChoice::Dark);
    auto *closing = find<QComboBox>("closing");
    closing->setFocus();
    QTest::keyClick(closing, Qt::Key_Down);
    QCOMPARE(m_preferences->closeChoice(), Preferences::CloseChoice::KeepServing);
    QVERIFY(m_preferences->startsGateway());
    click("startsGateway");
    QVERIFY(!m_preferences->startsGateway());
    click("startsGateway");
    QWidget *row = find<QCheckBox>("startsGateway")->parentWidget();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(10, row->height() / 2));
    QVERIFY(!m_preferences->startsGateway()); // the words tick the box, too
    // And back: what is changed elsewhere is shown here.
    m_preferences->setLanguage(QStringLiteral("zh_TW"));
    QCOMPARE(language->currentIndex(), 3);
}

void TestSettingsPage::aPortIsOneChangedValue()
{
    openWith(commented);
    QCOMPARE(find<QSpinBox>("port")->value(), 11223);
    const QSignalSpy notices(m_page.get(), &Page::noticeRequested);
    enter("port", QStringLiteral("11300"));
    SOON_COMPARE(onDisk(), QByteArray(commented).replace("0x2BD7", "11300"));
    SOON_COMPARE(notices.size(), 1);
    QCOMPARE(notices.at(0).at(0).toString(), QStringLiteral("Saved in hearth.json5."));
    SOON_COMPARE(m_session->snapshot()->settings.port, quint16(11300));
    QCOMPARE(note(), QString());
}

void TestSettingsPage::aPortJoinsUnsavedChanges()
{
    openWith(commented);
    QTextCursor(m_draft->textDocument()).insertText(QStringLiteral("// more\n"));
    const QSignalSpy pages(m_page.get(), &Page::pageRequested);
    enter("port", QStringLiteral("11300"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->bytes().contains("port: 11300, // hex"));
    QVERIFY(note().contains(QStringLiteral("joined your unsaved changes")));
    QCOMPARE(onDisk(), commented);
    for (auto *button : m_page->findChildren<QPushButton *>(QStringLiteral("noteConfig"))) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.at(0).at(0).toString(), QStringLiteral("config"));
}

void TestSettingsPage::aPortIsRefusedByASyntaxError()
{
    const QByteArray broken("{ gateway: { port: 11222 ");
    openWith(broken);
    enter("port", QStringLiteral("11300"));
    QVERIFY(note().contains(QStringLiteral("syntax error")));
    QCOMPARE(onDisk(), broken);
    QCOMPARE(m_draft->bytes(), broken);
}

void TestSettingsPage::anAddressMustBeOne()
{
    openWith(commented);
    enter("address", QStringLiteral("localhost:80"));
    auto *address = find<QLineEdit>("address");
    QCOMPARE(address->text(), QStringLiteral("localhost:80")); // to be put right
    QVERIFY(address->accessibleDescription().contains(QStringLiteral("no IP address")));
    QCOMPARE(onDisk(), commented);
    enter("address", QStringLiteral("::1"));
    SOON_COMPARE(onDisk(), QByteArray(commented).replace("'127.0.0.1'", "\"::1\""));
    QVERIFY(!address->accessibleDescription().contains(QStringLiteral("no IP address")));
}

void TestSettingsPage::anAddressOthersCanReachDemandsTheToken()
{
    const QByteArray open("{\n  gateway: { listen: \"127.0.0.1\", tokenRequired: false },\n}\n");
    openWith(open);
    QVERIFY(!find<QCheckBox>("tokenRequired")->isChecked());
    enter("address", QStringLiteral("0.0.0.0"));
    SOON_COMPARE(onDisk(), QByteArray("{\n  gateway: { listen: \"0.0.0.0\", tokenRequired: true },\n}\n"));
    QVERIFY(find<QCheckBox>("tokenRequired")->isChecked());
    QVERIFY(!find<QCheckBox>("tokenRequired")->isEnabled());
    QVERIFY(find<QLineEdit>("address")->accessibleDescription().contains(QStringLiteral("Every computer")));
    enter("address", QStringLiteral("127.0.0.1"));
    QVERIFY(find<QCheckBox>("tokenRequired")->isEnabled());
    click("tokenRequired");
    SOON_COMPARE(onDisk(), open);
}

void TestSettingsPage::thePollingIsWrittenInMilliseconds()
{
    openWith("{\n  polling: { visibleMs: 2500, hiddenMs: 30000 }, // often\n}\n");
    QCOMPARE(find<QDoubleSpinBox>("pollVisible")->text(), QStringLiteral("2.5 s"));
    QCOMPARE(find<QDoubleSpinBox>("pollHidden")->text(), QStringLiteral("30 s"));
    enter("pollHidden", QStringLiteral("45"));
    SOON_COMPARE(onDisk(), QByteArray("{\n  polling: { visibleMs: 2500, hiddenMs: 45000 }, // often\n}\n"));
}

void TestSettingsPage::placesAreWritten()
{
    openWith("{\n  policy: { allow: [\"local\", \"lan\", \"hosted\"] },\n}\n");
    QVERIFY(find<QCheckBox>("allowLan")->isChecked());
    QVERIFY(!find<QCheckBox>("allowLocal")->isEnabled());
    click("allowHosted");
    SOON_COMPARE(onDisk(), QByteArray("{\n  policy: { allow: [\"local\", \"lan\"] },\n}\n"));
    click("allowLan");
    SOON_COMPARE(onDisk(), QByteArray("{\n  policy: { allow: [\"local\"] },\n}\n"));
    SOON_COMPARE(m_session->snapshot()->settings.policy.allow, QList<Place>{Place::Local});
}

void TestSettingsPage::theWheelScrollsThePage()
{
    openWith(commented);
    auto *port = find<QSpinBox>("port");
    port->clearFocus();
    QWheelEvent wheel(QPointF(5, 5), port->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(port, &wheel);
    QCOMPARE(port->value(), 11223);
}

void TestSettingsPage::aMissingSettingsFileIsBegun()
{
    open();
    QCOMPARE(m_draft->state(), DraftState::Missing);
    QCOMPARE(find<QSpinBox>("port")->value(), 11222);
    enter("port", QStringLiteral("11300"));
    SOON_COMPARE(
        onDisk(), Documents::firstText(DocumentKind::Settings).replace("port: 11222", "port: 11300"));
}

void TestSettingsPage::theTokenIsHiddenUntilAskedFor()
{
    open(true);
    const QString secret = token();
    QVERIFY(secret.startsWith(QStringLiteral("hearth-")));
    const auto isAnywhere = [this, &secret] {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            for (const char *property :
                {"text", "plainText", "toolTip", "accessibleName", "accessibleDescription", "whatsThis"}) {
                if (widget->property(property).toString().contains(secret)) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(!isAnywhere());
    click("copyToken");
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QVERIFY(!isAnywhere());
    click("revealToken");
    QCOMPARE(find<QLineEdit>("token")->text(), secret);
    click("revealToken");
    QVERIFY(!isAnywhere());
    click("revealToken");
    m_page->hide(); // another page
    QVERIFY(!isAnywhere());
}

void TestSettingsPage::renewAsksOnceAndShowsANewToken()
{
    open(true);
    const QString before = token();
    click("renewToken");
    QVERIFY(find<QLabel>("renewQuestion")->isVisible());
    QCOMPARE(token(), before);
    const QSignalSpy renewed(m_session.get(), &Session::tokenRenewed);
    click("renewConfirm");
    SOON_COMPARE(renewed.size(), 1);
    QVERIFY(!find<QLabel>("renewQuestion")->isVisible());
    QVERIFY(token() != before);
    QCOMPARE(m_store.value(QStringLiteral("gateway-token")), token().toLatin1());
    click("revealToken");
    QCOMPARE(find<QLineEdit>("token")->text(), token());
}

void TestSettingsPage::renewCanBeCalledOff()
{
    open(true);
    const QString before = token();
    click("renewToken");
    QVERIFY(find<QPushButton>("renewCancel")->hasFocus());
    QTest::keyClick(find<QPushButton>("renewCancel"), Qt::Key_Escape);
    QVERIFY(!find<QLabel>("renewQuestion")->isVisible());
    QVERIFY(find<QPushButton>("renewToken")->hasFocus());
    click("renewToken");
    click("renewCancel");
    QVERIFY(!find<QLabel>("renewQuestion")->isVisible());
    QCOMPARE(token(), before);
}

void TestSettingsPage::tellsWhereTheTokenIsKept()
{
    open(true, false);
    SOON_VERIFY(find<QLabel>("tokenKept")->text().contains(m_session->serving().tokenFile));
    QVERIFY(!m_session->serving().tokenFile.isEmpty());
    QVERIFY(find<QPushButton>("renewToken")->isEnabled());
    // Not asked for any more: none is shown.
    writeSettings("{ gateway: { tokenRequired: false } }");
    SOON_COMPARE(find<QLabel>("tokenKept")->text(), QStringLiteral("No token is asked for."));
    QVERIFY(!find<QPushButton>("renewToken")->isEnabled());
    QCOMPARE(find<QLineEdit>("token")->text(), QString());
    QVERIFY(!find<QPlainTextEdit>("example")->toPlainText().contains(QStringLiteral("Authorization")));
    // Asked for again, without a start: the session has it.
    writeSettings("{ gateway: { tokenRequired: true } }");
    SOON_VERIFY(find<QPushButton>("renewToken")->isEnabled());
    SOON_VERIFY(!m_session->serving().token.isEmpty());
}

void TestSettingsPage::pausesAndResumes()
{
    open(true);
    auto *button = find<QPushButton>("gatewayButton");
    SOON_COMPARE(button->text(), QStringLiteral("Pause"));
    QVERIFY(find<QLabel>("gatewaySentence")->text().contains(m_session->snapshot()->gateway.url));
    click("gatewayButton");
    SOON_COMPARE(button->text(), QStringLiteral("Resume"));
    QCOMPARE(m_session->snapshot()->gateway.status, GatewayState::Status::Paused);
    click("gatewayButton");
    SOON_COMPARE(button->text(), QStringLiteral("Pause"));
}

void TestSettingsPage::showsHowAClientAsks()
{
    open(true);
    const QString base = m_session->serving().url + QStringLiteral("/v1");
    SOON_COMPARE(find<QLineEdit>("baseUrl")->text(), base);
    click("copyBaseUrl");
    QCOMPARE(QGuiApplication::clipboard()->text(), base);
    click("copyExample");
    const QString example = QGuiApplication::clipboard()->text();
    QVERIFY(example.startsWith(QStringLiteral("curl ") + base));
    QVERIFY(example.contains(QStringLiteral("$HEARTH_TOKEN")));
    QVERIFY(!example.contains(token()));
}

void TestSettingsPage::opensFoldersOfFiles()
{
    open();
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &catcher, "open");
    click("settingsFolder");
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(catcher.url, QUrl::fromLocalFile(m_folder->path()));
}

void TestSettingsPage::everyControlHasAName()
{
    open(true);
    click("renewToken");
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && widget->objectName() != QLatin1String("qt_spinbox_lineedit")) {
            const auto *button = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
