#include "engine/outlook.h"
#include "hearth/application.h"
#include "preferences/preferences.h"
#include "session/session.h"
#include "shell/languageswitch.h"
#include "shell/mainwindow.h"
#include "widgets/page.h"
#include "widgets/tableroles.h"
#include "wording/outlookwording.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

const QString model = QStringLiteral("tiny-think");

} // namespace

/// The program as it is, with the settings it comes with, on a real llama-server in router mode whose address
/// stands in HEARTH_LLAMA_ROUTER. Another client loads and unloads a model; the window follows.
class TestLiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_router = QUrl(qEnvironmentVariable("HEARTH_LLAMA_ROUTER"));
        if (!m_router.isValid() || m_router.host().isEmpty()) {
            QSKIP("HEARTH_LLAMA_ROUTER names no llama-server in router mode");
        }
        write("openclaw.json",
            "{ gateway: { mode: 'local' }, agents: { defaults: { model: 'llama/tiny-think' } },\n"
            "  models: { providers: { llama: { baseUrl: '"
                + m_router.toEncoded()
                + "/v1', api: 'openai-completions', models: [\n"
                  "    { id: 'tiny-think', name: 'Tiny Think', contextWindow: 8192, maxTokens: 1024 } ] } } "
                  "} }\n");
        write("hearth.json5", "{}\n");
        command("unload");

        qputenv("HEARTH_NO_KEYCHAIN", "1");
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
        StartOptions options;
        options.configPath = m_folder.filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = m_folder.filePath(QStringLiteral("hearth.json5"));
        options.language = QStringLiteral("en");
        options.page = QStringLiteral("providers");
        options.withGateway = false;
        m_application = std::make_unique<Application>(*qApp, m_language, options);
        QVERIFY(m_application->begin());
        QTRY_VERIFY(m_application->window());
        m_window = m_application->window();
        QTRY_VERIFY(m_window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(stateShown(), QStringLiteral("Cold"), 10000);
    }

    void cleanupTestCase() { m_application.reset(); }

    void theWindowFollowsWhatAnotherClientDoes()
    {
        for (int round = 0; round < 3; ++round) {
            command("load");
            follow(QStringLiteral("Loaded"), TrayState::Loaded);
            command("unload");
            follow(QStringLiteral("Cold"), TrayState::Cold);
        }
    }

private:
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// What the other client asks for; returns when the server has done it.
    void command(const char *what)
    {
        QUrl url = m_router;
        url.setPath(QStringLiteral("/models/") + QLatin1String(what));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_otherClient.post(request, "{\"model\":\"tiny-think\"}");
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        reply->deleteLater();
        const QString wanted = QLatin1String(qstrcmp(what, "load") == 0 ? "loaded" : "unloaded");
        QTRY_COMPARE_WITH_TIMEOUT(stateAtServer(), wanted, 20000);
    }

    QString stateAtServer()
    {
        QUrl url = m_router;
        url.setPath(QStringLiteral("/models"));
        QNetworkReply *reply = m_otherClient.get(QNetworkRequest(url));
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000);
        const QJsonDocument list = QJsonDocument::fromJson(reply->readAll());
        reply->deleteLater();
        for (const QJsonValue &entry : list.object().value(QLatin1String("data")).toArray()) {
            if (entry[QLatin1String("id")].toString() == model) {
                return entry[QLatin1String("status")][QLatin1String("value")].toString();
            }
        }
        return {};
    }

    /// The word in the Providers page's row of the model.
    QString stateShown()
    {
        auto *table = m_window->page(QStringLiteral("providers"))->findChild<QTableView *>();
        const QAbstractItemModel *rows = table ? table->model() : nullptr;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data(IdRole).toString().contains(model)) {
                return rows->index(row, 0).data().toString();
            }
        }
        return {};
    }

    void follow(const QString &word, TrayState tray)
    {
        QElapsedTimer taken;
        taken.start();
        QTRY_COMPARE_WITH_TIMEOUT(stateShown(), word, 2000);
        const qint64 row = taken.elapsed();
        QCOMPARE(trayStateOf(*m_window->session().snapshot()), tray);
        m_window->openPage(QStringLiteral("overview"));
        auto *sentence =
            m_window->page(QStringLiteral("overview"))->findChild<QLabel *>(QStringLiteral("pageSentence"));
        QCOMPARE(sentence->text(), outlookSentence(outlookOf(*m_window->session().snapshot())));
        qInfo("%s after %lld ms: %s", qPrintable(word), row, qPrintable(sentence->text()));
        m_window->openPage(QStringLiteral("providers"));
    }

    QUrl m_router;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_otherClient;
    LanguageSwitch m_language;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
