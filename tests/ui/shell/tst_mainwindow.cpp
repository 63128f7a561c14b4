#include "shell/mainwindow.h"

#include "shell/languageswitch.h"
#include "shell/sidebar.h"
#include "shell/stylesheet.h"
#include "ui/support/windowbench.h"
#include "widgets/page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QVBoxLayout>

using namespace Hearth;

namespace {

/// A page that counts the snapshots it is given.
class PlainPage final : public Page
{
public:
    PlainPage(QString name, QWidget *parent)
        : Page(Body::Filling, parent)
        , m_name(std::move(name))
    {
        m_button = new QPushButton(this);
        body()->addWidget(m_button);
        retranslate();
    }
    void setSnapshot(const std::shared_ptr<const Snapshot> &) override { ++snapshots; }
    QWidget *firstFocus() override { return m_button; }
    int snapshots = 0;

protected:
    void retranslate() override { setSentence(m_name); }

private:
    QString m_name;
    QPushButton *m_button;
};

struct Window
{
    WindowBench bench;
    MainWindow window;

    explicit Window(const QByteArray &config = "{}", const ServeOptions &serve = WindowBench::freePort())
        : bench(config, serve)
        , window(*bench.session, bench.preferences, entries())
    {
        window.openPage(QStringLiteral("overview"));
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qWarning("the window did not become active: keys will not reach it");
        }
    }

    static QList<PageEntry> entries()
    {
        QList<PageEntry> entries;
        for (const char *id : {"overview", "providers", "config", "settings"}) {
            const QString name = QLatin1String(id);
            entries.append({name, [name](QWidget *parent) { return new PlainPage(name, parent); }});
        }
        return entries;
    }

    [[nodiscard]] bool serve()
    {
        bench.session->open(true);
        return QTest::qWaitFor([this] { return bench.session->snapshot()->gateway.isListening(); });
    }
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickInTheSidebarOpensThePage()
    {
        Window w;
        QTest::mouseClick(w.find("sidebar_config"), Qt::LeftButton);
        QCOMPARE(w.window.currentPage(), QStringLiteral("config"));
        QVERIFY(w.find("configPage")->isVisible());
        QVERIFY(!w.find("overviewPage")->isVisible());
        QCOMPARE(w.window.windowTitle(), QStringLiteral("Config – Hearth"));
        QCOMPARE(w.bench.preferences.lastPage(), QStringLiteral("config"));
    }

    void pagesAreMadeWhenTheyAreFirstOpened()
    {
        Window w;
        QVERIFY(w.find("overviewPage"));
        QVERIFY(!w.find("providersPage"));
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(w.find("providersPage"));
        QCOMPARE(static_cast<PlainPage *>(w.find("providersPage"))->snapshots, 1);
    }

    void shortcutsReachEveryPage()
    {
        Window w;
        QTest::keyClick(&w.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), QStringLiteral("settings"));
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), QStringLiteral("overview"));
        QTest::keyClick(&w.window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(w.window.currentPage(), QStringLiteral("settings"));
    }

    void aClickInTheSidebarGivesTheKeyboardToThePage()
    {
        Window w;
        QTest::mouseClick(w.find("sidebar_providers"), Qt::LeftButton);
        auto *page = static_cast<PlainPage *>(w.find("providersPage"));
        QTRY_VERIFY(page->firstFocus()->hasFocus());
    }

    void arrowKeysMoveInTheSidebar()
    {
        Window w;
        w.find("sidebar_overview")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(w.find("sidebar_overview"), Qt::Key_Down);
        QCOMPARE(w.window.currentPage(), QStringLiteral("providers"));
        QTRY_VERIFY(w.find("sidebar_providers")->hasFocus());
        QTest::keyClick(w.find("sidebar_providers"), Qt::Key_Up);
        QCOMPARE(w.window.currentPage(), QStringLiteral("overview"));
    }

    void aNarrowWindowShowsTheSidebarAsIcons()
    {
        Window w;
        w.window.resize(1280, 800);
        QTRY_VERIFY(!w.find<Sidebar>("sidebar")->isCollapsed());
        QCOMPARE(w.find("sidebar")->width(), 208);
        w.window.resize(960, 640);
        QTRY_VERIFY(w.find<Sidebar>("sidebar")->isCollapsed());
        QCOMPARE(w.find("sidebar_config")->toolTip(), QStringLiteral("Config"));
    }

    void theAddressInTheStatusStripIsCopiedByAClick()
    {
        Window w;
        QVERIFY(w.serve());
        auto *address = w.find<QPushButton>("gatewayAddress");
        const QString url = w.bench.session->snapshot()->gateway.url + QStringLiteral("/v1");
        QTRY_COMPARE(address->text(), url);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(address, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
        QVERIFY(w.find("toast")->isVisible());
    }

    void theConfigFileInTheStatusStripOpensItsPage()
    {
        Window w;
        QVERIFY(w.serve());
        QTRY_COMPARE(w.find<QPushButton>("configFile")->text(), QStringLiteral("openclaw.json"));
        QTest::mouseClick(w.find("configFile"), Qt::LeftButton);
        QCOMPARE(w.window.currentPage(), QStringLiteral("config"));
    }

    void aTakenPortIsExplainedAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServeOptions serve;
        serve.port = other.serverPort();
        Window w("{}", serve);
        w.bench.session->open(true);
        QTRY_VERIFY(w.find("gatewayBanner")->isVisible());
        const QString sentence =
            w.find("gatewayBanner")->findChild<QLabel *>(QStringLiteral("bannerSentence"))->text();
        QVERIFY2(sentence.contains(QString::number(serve.port.value_or(0))), qPrintable(sentence));
        other.close();
        QTest::mouseClick(
            w.find("gatewayBanner")->findChild<QPushButton *>(QStringLiteral("bannerMain")), Qt::LeftButton);
        QTRY_VERIFY(!w.find("gatewayBanner")->isVisible());
        QVERIFY(w.bench.session->snapshot()->gateway.isListening());
    }

    void aPausedGatewayIsResumedFromTheBanner()
    {
        Window w;
        QVERIFY(w.serve());
        w.bench.session->pauseGateway();
        QTRY_VERIFY(w.find("gatewayBanner")->isVisible());
        QTest::mouseClick(
            w.find("gatewayBanner")->findChild<QPushButton *>(QStringLiteral("bannerMain")), Qt::LeftButton);
        QTRY_VERIFY(w.bench.session->snapshot()->gateway.isListening());
        QTRY_VERIFY(!w.find("gatewayBanner")->isVisible());
    }

    void withoutATrayClosingQuits()
    {
        Window w;
        QVERIFY(w.serve());
        QSignalSpy quit(&w.window, &MainWindow::quitRequested);
        w.window.close();
        QCOMPARE(quit.count(), 1);
    }

    void withATrayClosingAsksOnceAndRemembers()
    {
        Window w;
        w.window.setTrayAvailable(true);
        QVERIFY(w.serve());
        QSignalSpy quit(&w.window, &MainWindow::quitRequested);
        w.window.close();
        auto *question = w.find<QMessageBox>("closeQuestion");
        QVERIFY(question);
        QVERIFY(w.window.isVisible());
        QTest::mouseClick(
            question->checkBox(), Qt::LeftButton, {}, QPoint(8, question->checkBox()->height() / 2));
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("closeToTray")), Qt::LeftButton);
        QTRY_VERIFY(!w.window.isVisible());
        QCOMPARE(quit.count(), 0);
        w.window.bringToFront();
        w.window.close(); // not asked again
        QVERIFY(!w.window.isVisible());
        QCOMPARE(w.bench.preferences.closeChoice(), Preferences::CloseChoice::KeepServing);
    }

    void theLanguageIsSwitchedAtOnce()
    {
        Window w;
        auto *settings = w.find<QAbstractButton>("sidebar_settings");
        LanguageSwitch language;
        language.apply(QStringLiteral("th"));
        QTRY_VERIFY(settings->text() != QStringLiteral("Settings"));
        const QString thai = settings->text();
        language.apply(QStringLiteral("zh_TW"));
        QTRY_VERIFY(settings->text() != thai);
        QVERIFY(settings->text() != QStringLiteral("Settings"));
        language.apply(QStringLiteral("en"));
        QTRY_COMPARE(settings->text(), QStringLiteral("Settings"));
    }

    void geometryAndPageComeBack()
    {
        Window w;
        const QSize size(779, 577); // the offscreen screen is 800 pixels wide and high
        w.window.resize(size);
        w.window.openPage(QStringLiteral("providers"));
        w.window.close();
        MainWindow again(*w.bench.session, w.bench.preferences, Window::entries());
        QCOMPARE(again.size(), size);
        QCOMPARE(w.bench.preferences.lastPage(), QStringLiteral("providers"));
    }

    void everyControlHasANameForScreenReaders()
    {
        Window w;
        for (const QAbstractButton *button : w.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible()
                && button->parentWidget()->objectName() != QLatin1String("overviewPage")) {
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                    qPrintable(button->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
