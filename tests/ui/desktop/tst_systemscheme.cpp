#include "desktop/systemscheme.h"

#include "support/desktopsession.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Hearth;

using Groups = QMap<QString, QVariantMap>;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

QPalette paletteOf(QColor text, QColor window)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, window);
    return palette;
}

/// What is told where no portal says anything: by Qt from 6.5, where it knows, else by the palette.
SystemScheme::Scheme withoutPortal(SystemScheme::Scheme ofPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme told = QGuiApplication::styleHints()->colorScheme();
    if (told != Qt::ColorScheme::Unknown) {
        return told == Qt::ColorScheme::Dark ? SystemScheme::Scheme::Dark : SystemScheme::Scheme::Light;
    }
#endif
    return ofPalette;
}

} // namespace

/// The desktop settings portal, as far as it is asked here.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
    }

    ~FakePortal() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    void appear() { QVERIFY(m_bus.registerService(service)); }
    void vanish() { QVERIFY(m_bus.unregisterService(service)); }

    void set(const QString &key, uint value)
    {
        m_values[key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << appearance << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    int questions = 0;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &groups) // NOLINT: named by the portal
    {
        ++questions;
        return groups.contains(appearance) ? Groups{{appearance, m_values}} : Groups{};
    }

private:
    QDBusConnection m_bus;
    QVariantMap m_values;
};

class TestSystemScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        m_hasBus = m_bus.start();
        if (m_hasBus) {
            const QString address = QString::fromLatin1(m_bus.address());
            m_ours = QDBusConnection::connectToBus(address, QStringLiteral("ours"));
            m_theirs = QDBusConnection::connectToBus(address, QStringLiteral("theirs"));
            QVERIFY(m_ours.isConnected() && m_theirs.isConnected());
        }
    }

    void init()
    {
        QGuiApplication::setPalette(paletteOf(Qt::black, Qt::white));
        if (!m_hasBus && qstrcmp(QTest::currentTestFunction(), "fallsBackToThePaletteWithoutABus") != 0) {
            QSKIP("dbus-daemon is not installed");
        }
    }

    void fallsBackToThePaletteWithoutABus()
    {
        const QDBusConnection none{QString()};
        SystemScheme light(none);
        QCOMPARE(light.scheme(), withoutPortal(SystemScheme::Scheme::Light));
        QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
        SystemScheme dark(none);
        QCOMPARE(dark.scheme(), withoutPortal(SystemScheme::Scheme::Dark));
        QCOMPARE(light.scheme(),
            withoutPortal(SystemScheme::Scheme::Light)); // our own palette is not the system's
        QVERIFY(!dark.isHighContrast());
        QSignalSpy settled(&dark, &SystemScheme::settled);
        QVERIFY(!dark.isSettled());
        QVERIFY(settled.wait());
        QVERIFY(dark.isSettled());
        QCOMPARE(settled.size(), 1);
    }

    void takesWhatThePortalSays_data()
    {
        QTest::addColumn<int>("told"); // -1: the portal does not know the key
        QTest::addColumn<int>("contrast");
        QTest::addColumn<bool>("darkPalette");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::addRow("dark over a light palette") << 1 << 0 << false << true << false;
        QTest::addRow("light over a dark palette") << 2 << 0 << true << false << false;
        QTest::addRow("high contrast") << 1 << 1 << false << true << true;
        QTest::addRow("dark, contrast unknown to an older portal") << 1 << -1 << false << true << false;
    }
    void takesWhatThePortalSays()
    {
        QFETCH(int, told);
        QFETCH(int, contrast);
        QFETCH(bool, darkPalette);
        QFETCH(bool, dark);
        QFETCH(bool, high);
        if (darkPalette) {
            QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
        }
        FakePortal portal(m_theirs);
        portal.appear();
        portal.set(QStringLiteral("color-scheme"), uint(told));
        if (contrast >= 0) {
            portal.set(QStringLiteral("contrast"), uint(contrast));
        }
        SystemScheme scheme(m_ours);
        QTRY_VERIFY(scheme.isSettled());
        QTRY_COMPARE(scheme.scheme(), dark ? SystemScheme::Scheme::Dark : SystemScheme::Scheme::Light);
        QCOMPARE(scheme.isHighContrast(), high);
    }

    void keepsToThePaletteWithoutAPreference()
    {
        QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
        FakePortal portal(m_theirs);
        portal.appear();
        portal.set(QStringLiteral("color-scheme"), 0);
        SystemScheme scheme(m_ours);
        QTRY_COMPARE(portal.questions, 1);
        QTRY_VERIFY(scheme.isSettled());
        QCOMPARE(scheme.scheme(), withoutPortal(SystemScheme::Scheme::Dark));
    }

    void followsChangesLive()
    {
        FakePortal portal(m_theirs);
        portal.appear();
        portal.set(QStringLiteral("color-scheme"), 2);
        SystemScheme scheme(m_ours);
        QTRY_VERIFY(portal.questions == 1 && scheme.isSettled());
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        portal.set(QStringLiteral("color-scheme"), 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scheme.scheme(), SystemScheme::Scheme::Dark);
        portal.set(QStringLiteral("contrast"), 1);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(scheme.isHighContrast());
        portal.set(QStringLiteral("contrast"), 1); // nothing new
        portal.set(QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(scheme.scheme(), SystemScheme::Scheme::Light);
        QCOMPARE(changed.size(), 3);
    }

    void settlesWithoutAPortalAndAsksOneThatComesLater()
    {
        FakePortal portal(m_theirs);
        portal.set(QStringLiteral("color-scheme"), 1);
        SystemScheme scheme(m_ours);
        QTRY_VERIFY(scheme.isSettled());
        // The signal of the value above may still have been on its way.
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        portal.appear();
        QTRY_COMPARE(portal.questions, 1);
        QTRY_COMPARE(scheme.scheme(), SystemScheme::Scheme::Dark);
        portal.vanish();
        portal.appear();
        QTRY_COMPARE(portal.questions, 2);
        QCOMPARE(scheme.scheme(), SystemScheme::Scheme::Dark); // no flash while it restarts
    }

private:
    Hearth::Testing::PrivateBus m_bus;
    QDBusConnection m_ours{QString()};
    QDBusConnection m_theirs{QString()};
    bool m_hasBus = false;
};

QTEST_MAIN(TestSystemScheme)

#include "tst_systemscheme.moc"
