#include "desktop/sessionbus.h"
#include "desktop/systemscheme.h"
#include "desktop/trayhost.h"
#include "desktop/trayicon.h"
#include "desktop/traymenu.h"

#include "support/desktopsession.h"
#include "traywatcherprocess.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#ifdef HEARTH_XCB
#include <xcb/xcb.h>
#endif

using namespace Hearth;
using Hearth::Testing::TrayWatcherProcess;

namespace {

/// Thai for the menu, as the catalogue will have it.
class ThaiMenu final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "Hearth::TrayMenu") != 0) {
            return {};
        }
        static const QHash<QByteArray, QString> texts{
            {"&Open Hearth", QStringLiteral("เปิด Hearth")},
            {"&Pause gateway", QStringLiteral("พักเกตเวย์")},
            {"&Resume gateway", QStringLiteral("ให้เกตเวย์ทำงานต่อ")},
            {"&Settings", QStringLiteral("การตั้งค่า")},
            {"&Quit", QStringLiteral("ออก")},
        };
        return texts.value(text);
    }
};

struct MenuItem
{
    int id = 0;
    QVariantMap properties;
    [[nodiscard]] QString label() const { return properties.value(QStringLiteral("label")).toString(); }
};

/// The icon as a panel sees it: over a connection of its own, never waiting.
class Panel
{
public:
    explicit Panel(const QString &item)
        : m_item(item)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("panel")))
    {
    }
    ~Panel() { QDBusConnection::disconnectFromBus(QStringLiteral("panel")); }

    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments = {})
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_item, path, interface, method);
        call.setArguments(arguments);
        QDBusPendingCallWatcher answer(m_bus.asyncCall(call));
        QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
        if (!answer.isFinished()) {
            finished.wait();
        }
        return answer.reply();
    }

    QVariant property(const QString &name)
    {
        const QDBusMessage reply =
            ask(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"), {QStringLiteral("org.kde.StatusNotifierItem"), name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    QString toolTip()
    {
        const auto argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
        QString iconName;
        QString title;
        QString text;
        argument.beginStructure();
        argument >> iconName;
        argument.beginArray();
        argument.endArray();
        argument >> title >> text;
        argument.endStructure();
        return title + text;
    }

    QMap<int, QByteArray> pixmaps()
    {
        const auto argument = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
        QMap<int, QByteArray> found;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray bytes;
            argument.beginStructure();
            argument >> width >> height >> bytes;
            argument.endStructure();
            found.insert(width, bytes);
        }
        argument.endArray();
        return found;
    }

    QList<MenuItem> menu()
    {
        const QDBusMessage reply =
            ask(menuPath, menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
        QList<MenuItem> items;
        const auto layout = reply.arguments().value(1).value<QDBusArgument>();
        int id = 0;
        QVariantMap properties;
        layout.beginStructure();
        layout >> id >> properties;
        layout.beginArray();
        while (!layout.atEnd()) {
            QDBusVariant child;
            layout >> child;
            const auto entry = child.variant().value<QDBusArgument>();
            MenuItem item;
            entry.beginStructure();
            entry >> item.id >> item.properties;
            entry.endStructure();
            items.append(item);
        }
        layout.endArray();
        layout.endStructure();
        return items;
    }

    QStringList labels()
    {
        QStringList found;
        for (const MenuItem &item : menu()) {
            if (item.properties.value(QStringLiteral("type")) != QStringLiteral("separator")) {
                found.append(item.label());
            }
        }
        return found;
    }

    void click(const QString &label)
    {
        for (const MenuItem &item : menu()) {
            if (item.label() == label) {
                ask(menuPath, menuInterface, QStringLiteral("Event"),
                    {item.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
                return;
            }
        }
        QFAIL("no such menu item");
    }

    void activate()
    {
        ask(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.kde.StatusNotifierItem"),
            QStringLiteral("Activate"), {0, 0});
    }

private:
    const QString menuPath = QStringLiteral("/MenuBar");
    const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
    QString m_item;
    QDBusConnection m_bus;
};

/// main() has found a bus and an X server: Qt's offscreen platform has no tray.
bool canHaveTray()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb") && sessionBus().isConnected();
}

/// Waits for an answer of \a bus: it comes after those to all earlier questions.
bool answersInOrder(const QDBusConnection &bus)
{
    const QDBusPendingCallWatcher answer(
        bus.asyncCall(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
            QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"))));
    QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
    return answer.isFinished() || finished.wait();
}

QImage rendered(const TrayLook &look, int side)
{
    return trayIconOf(look).pixmap(QSize(side, side), 1.0).toImage();
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scheme = std::make_unique<SystemScheme>(QDBusConnection(QString())); }

    void everyStateHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("onDark");
        for (const int side : {16, 22, 24, 32, 48}) {
            QTest::addRow("%d on light", side) << side << false;
            QTest::addRow("%d on dark", side) << side << true;
        }
    }
    void everyStateHasAShapeOfItsOwn()
    {
        QFETCH(int, side);
        QFETCH(bool, onDark);
        QList<QImage> seen;
        for (int state = 0; state <= int(lastTrayState); ++state) {
            const QImage image = rendered({TrayState(state), -1, onDark, true}, side);
            QCOMPARE(image.size(), QSize(side, side));
            for (const QImage &other : std::as_const(seen)) {
                int different = 0;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x) {
                        different +=
                            qAbs(image.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 96;
                    }
                }
                // By shape, not by colour: enough pixels are there in one and not in the other.
                QVERIFY2(different >= side * side / 40, qPrintable(QString::number(different)));
            }
            seen.append(image);
        }
    }

    void theRingFillsAsTheModelLoads()
    {
        const auto ink = [](double progress) {
            const QImage image = rendered({TrayState::Loading, progress, false, true}, 48);
            qint64 sum = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x) {
                    sum += image.pixelColor(x, y).alpha();
                }
            }
            return sum;
        };
        QVERIFY(ink(0.1) < ink(0.5));
        QVERIFY(ink(0.5) < ink(0.9));
    }

    void monochromeIsGreyAndContrastsWithThePanel()
    {
        for (const bool onDark : {false, true}) {
            const QImage image = rendered({TrayState::Loaded, -1, onDark, true}, 32);
            const QColor colour = image.pixelColor(24, 24);
            QCOMPARE(colour.alpha(), 255);
            QVERIFY(colour.hslSaturationF() < 0.3);
            QVERIFY(onDark ? colour.lightness() > 200 : colour.lightness() < 60);
        }
        QVERIFY(
            rendered({TrayState::Loaded, -1, false, false}, 32).pixelColor(24, 24).hslSaturationF() > 0.6);
    }

    void plainMenuText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("overBus");
        QTest::addColumn<QString>("expected");
        QTest::addRow("ampersands in a menu of ours") << "a & b & c" << false << "a && b && c";
        QTest::addRow("underscores in a menu of ours") << "qwen_2" << false << "qwen_2";
        QTest::addRow("underscores over the bus") << "qwen_2_b" << true << "qwen__2__b";
        QTest::addRow("ampersands over the bus: Qt converts the first")
            << "a & b & c" << true << "a && b & c";
        QTest::addRow("an ampersand at the end is left alone by Qt") << "a &" << true << "a &";
    }
    void plainMenuText()
    {
        QFETCH(QString, text);
        QFETCH(bool, overBus);
        QFETCH(QString, expected);
        QCOMPARE(Hearth::plainMenuText(text, overBus), expected);
    }

    void withoutAHostNothingIsShown()
    {
        TrayHost host{QDBusConnection(QString())};
        TrayIcon icon(host, *m_scheme);
        QVERIFY(!host.isAvailable());
        QVERIFY(!icon.isShown());
        icon.setState(TrayState::Loaded, -1, QStringLiteral("All well."));
        QVERIFY(!icon.isShown());
    }

    // Before any test that has a tray: Qt asks once and keeps the answer.
    void waitsForAWatcherThatComesLater()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        TrayHost host(sessionBus());
        TrayIcon icon(host, *m_scheme);
        icon.setState(TrayState::Cold, -1, QStringLiteral("Cold."));
        QSignalSpy shown(&icon, &TrayIcon::shownChanged);
        QVERIFY(answersInOrder(sessionBus())); // so it has told the host that there is no watcher
        QVERIFY(!icon.isShown());

        TrayWatcherProcess watcher;
        watcher.own();
        QVERIFY(!icon.isShown()); // a watcher without a host shows nothing
        watcher.host();
        QTRY_VERIFY(icon.isShown());
        QCOMPARE(shown.size(), 1);
        QTRY_COMPARE(watcher.items().size(), 1);
        Panel panel(watcher.items().first());
        QVERIFY(panel.toolTip().contains(QStringLiteral("Cold.")));
    }

    void registersAgainAfterAWatcherRestart()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        TrayHost host(sessionBus());
        TrayIcon icon(host, *m_scheme);
        for (int round = 0; round < 3; ++round) {
            TrayWatcherProcess watcher;
            watcher.own();
            watcher.host();
            QTRY_VERIFY(icon.isShown());
            QTRY_VERIFY(!watcher.items().isEmpty());
            icon.setState(TrayState::Loaded, -1, QStringLiteral("Round %1").arg(round));
            Panel panel(watcher.items().last());
            QVERIFY(panel.toolTip().contains(QStringLiteral("Round %1").arg(round)));
            QCOMPARE(panel.labels().first(), QStringLiteral("Round %1").arg(round));
            watcher.quit();
            QTRY_VERIFY(!icon.isShown());
        }
    }

    void thePanelReadsStateByTooltipAndPixmaps()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        Shown shown;
        QList<QMap<int, QByteArray>> seen;
        for (int state = 0; state <= int(lastTrayState); ++state) {
            shown.icon.setState(TrayState(state), -1, QStringLiteral("State %1").arg(state));
            QCOMPARE(shown.panel->toolTip(), QStringLiteral("Hearth\nState %1").arg(state));
            const QMap<int, QByteArray> pixmaps = shown.panel->pixmaps();
            QVERIFY(pixmaps.contains(22));
            QCOMPARE(pixmaps.value(22).size(), 22 * 22 * 4);
            QVERIFY(!seen.contains(pixmaps));
            seen.append(pixmaps);
        }
        const QMap<int, QByteArray> monochrome = shown.panel->pixmaps();
        shown.icon.setMonochrome(false);
        QVERIFY(shown.panel->pixmaps() != monochrome);
    }

    void theMenuFollowsStateInPlace()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        Shown shown;
        shown.icon.setState(TrayState::Loaded, -1, QStringLiteral("qwen_2 & co is loaded."));
        QCOMPARE(shown.panel->labels(),
            (QStringList{QStringLiteral("qwen__2 _& co is loaded."), QStringLiteral("_Open Hearth"),
                QStringLiteral("_Pause gateway"), QStringLiteral("_Settings"), QStringLiteral("_Quit")}));
        const MenuItem before = shown.panel->menu().first();
        QCOMPARE(before.properties.value(QStringLiteral("enabled")).toBool(), false);
        shown.icon.setState(TrayState::Paused, -1, QStringLiteral("Paused."));
        QCOMPARE(shown.panel->labels().at(0), QStringLiteral("Paused."));
        QCOMPARE(shown.panel->labels().at(2), QStringLiteral("_Resume gateway"));
        QCOMPARE(shown.panel->menu().first().id, before.id);
    }

    void theMenuSpeaksTheNewLanguageAtOnce()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        Shown shown;
        shown.icon.setState(TrayState::Paused, -1, QStringLiteral("พักอยู่"));
        ThaiMenu thai;
        QVERIFY(QCoreApplication::installTranslator(&thai));
        QTRY_COMPARE(shown.panel->labels(),
            (QStringList{QStringLiteral("พักอยู่"), QStringLiteral("เปิด Hearth"),
                QStringLiteral("ให้เกตเวย์ทำงานต่อ"), QStringLiteral("การตั้งค่า"), QStringLiteral("ออก")}));
        shown.icon.setState(TrayState::Loaded, -1, QStringLiteral("พร้อม"));
        QCOMPARE(shown.panel->labels().at(2), QStringLiteral("พักเกตเวย์"));
        QCoreApplication::removeTranslator(&thai);
        QTRY_COMPARE(shown.panel->labels().at(1), QStringLiteral("_Open Hearth"));
    }

    void clicksBecomeRequests()
    {
        if (!canHaveTray()) {
            QSKIP("dbus-daemon or Xvfb is not installed");
        }
        Shown shown;
        QSignalSpy open(&shown.icon, &TrayIcon::openRequested);
        QSignalSpy pause(&shown.icon, &TrayIcon::pauseRequested);
        QSignalSpy resume(&shown.icon, &TrayIcon::resumeRequested);
        QSignalSpy settings(&shown.icon, &TrayIcon::settingsRequested);
        QSignalSpy quit(&shown.icon, &TrayIcon::quitRequested);
        shown.panel->activate();
        QTRY_COMPARE(open.size(), 1);
        shown.panel->click(QStringLiteral("_Open Hearth"));
        QTRY_COMPARE(open.size(), 2);
        shown.panel->click(QStringLiteral("_Pause gateway"));
        QTRY_COMPARE(pause.size(), 1);
        shown.icon.setState(TrayState::Paused, -1, QStringLiteral("Paused."));
        shown.panel->click(QStringLiteral("_Resume gateway"));
        QTRY_COMPARE(resume.size(), 1);
        shown.panel->click(QStringLiteral("_Settings"));
        QTRY_COMPARE(settings.size(), 1);
        shown.panel->click(QStringLiteral("_Quit"));
        QTRY_COMPARE(quit.size(), 1);
        QCOMPARE(pause.size(), 1);
    }

    void findsAnOldTrayUnderX11()
    {
#ifdef HEARTH_XCB
        const auto *application = qApp->nativeInterface<QNativeInterface::QX11Application>();
        if (!application || !application->connection()) {
            QSKIP("Xvfb is not installed");
        }
        xcb_connection_t *const server = application->connection();
        TrayHost host(QDBusConnection(QString()), std::chrono::milliseconds(20));
        QCOMPARE(host.kind(), TrayHost::Kind::None);
        const QByteArray name = "_NET_SYSTEM_TRAY_S0";
        auto *atom = xcb_intern_atom_reply(
            server, xcb_intern_atom(server, 0, uint16_t(name.size()), name.constData()), nullptr);
        QVERIFY(atom);
        QWindow tray;
        xcb_set_selection_owner(server, xcb_window_t(tray.winId()), atom->atom, XCB_CURRENT_TIME);
        free(atom);
        QCOMPARE(TrayHost(QDBusConnection(QString())).kind(), TrayHost::Kind::Native);
        QTRY_COMPARE(host.kind(), TrayHost::Kind::Native);
        tray.destroy();
        QTRY_COMPARE(host.kind(), TrayHost::Kind::None);
#else
        QSKIP("built without xcb");
#endif
    }

private:
    /// An icon in a tray with its host.
    struct Shown
    {
        TrayWatcherProcess watcher;
        SystemScheme scheme{QDBusConnection(QString())};
        TrayHost host{sessionBus()};
        TrayIcon icon{host, scheme};
        std::unique_ptr<Panel> panel;

        Shown()
        {
            watcher.own();
            watcher.host();
            // Without an icon the panel gets no answers, and the test fails there.
            (void)QTest::qWaitFor([this] { return !watcher.items().isEmpty(); });
            panel = std::make_unique<Panel>(watcher.items().value(0));
        }
    };

    std::unique_ptr<SystemScheme> m_scheme;
};

int main(int argc, char **argv)
{
    Hearth::Testing::PrivateBus bus;
    Hearth::Testing::PrivateXServer server;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION",
             "QT_QPA_PLATFORMTHEME", "XDG_RUNTIME_DIR"}) {
        qunsetenv(name);
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.start() ? bus.address() : QByteArray());
    if (server.start()) {
        qputenv("DISPLAY", server.display());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestTrayIcon test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayicon.moc"
