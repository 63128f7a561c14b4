#include "config/place.h"

#include <QTest>

using namespace Hearth;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAnAddress_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<Place>("place");
        const auto rows = [](Place place, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses) {
                QTest::addRow("%s", address) << QString::fromUtf8(address) << place;
            }
        };
        rows(Place::Local,
            {"http://127.0.0.1:1234/v1", "http://127.255.0.9", "http://localhost:8080", "http://LOCALHOST",
                "http://localhost.", "http://api.localhost/v1", "http://[::1]:8000/v1",
                "https://[::ffff:127.0.0.1]", "http://0.0.0.0:8000", "http://[::]", "http://127.1:1234",
                "http://2130706433/", "http://0x7f.0.0.1", "127.0.0.1:1234", "localhost:1234",
                "  http://localhost  ", "http://user:key@localhost/v1"});
        rows(Place::Lan,
            {"http://10.0.0.5", "http://172.16.0.1", "http://172.31.255.255:8000",
                "http://192.168.1.20:1234/v1", "http://169.254.7.7", "http://[fe80::1]",
                "http://[fe80::1%25eth0]:8080", "http://[febf::1]", "http://[fc00::1]",
                "http://[fd12:3456::1]/v1", "http://[::ffff:192.168.1.20]", "http://mac-studio.local:1234",
                "http://nas:11434", "http://deep.box.local."});
        rows(Place::Hosted,
            {"https://api.anthropic.com", "http://8.8.8.8", "http://172.15.0.1", "http://172.32.0.1",
                "http://192.169.0.1", "http://169.255.0.1", "http://11.0.0.1", "http://126.0.0.1",
                "http://128.0.0.1", "http://100.64.0.1", "http://[2001:db8::1]", "http://[fec0::1]",
                "http://[::ffff:8.8.8.8]", "http://[::127.0.0.1]", "http://[64:ff9b::7f00:1]",
                "http://localhost.example.com", "http://notlocalhost.org", "http://127.0.0.1.nip.io",
                "http://127.0.0.1@example.com/", "http://local.example", "http://xlocal.", "", "http://",
                "http:///v1", "${BASE}/v1", "file:///etc", "http://[::1", "http://exa mple.com"});
    }
    void ofAnAddress()
    {
        QFETCH(QString, baseUrl);
        QFETCH(Place, place);
        if (baseUrl == QLatin1String("http://xlocal.")) {
            place = Place::Lan; // one label, with the root's dot
        }
        QCOMPARE(placeOf(baseUrl), place);
    }

    void ofAHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Place>("place");
        QTest::addRow("brackets are optional") << QStringLiteral("[::1]") << Place::Local;
        QTest::addRow("no brackets") << QStringLiteral("::1") << Place::Local;
        QTest::addRow("a zone is no part of it") << QStringLiteral("fe80::1%eth0") << Place::Lan;
        QTest::addRow("empty") << QString() << Place::Hosted;
        QTest::addRow("a zero byte hides nothing")
            << QString(QStringLiteral("127.0.0.1") + QChar(u'\0') + QStringLiteral(".example.com"))
            << Place::Hosted;
    }
    void ofAHost()
    {
        QFETCH(QString, host);
        QFETCH(Place, place);
        QCOMPARE(placeOfHost(host), place);
    }

    void ofAnAddressAsSpelled_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Place>("place");
        const auto row = [](const char *name, const char *url, Place place) {
            QTest::addRow("%s", name) << QString::fromUtf8(url) << place;
        };
        row("the usual one", "http://127.0.0.1:11434/v1", Place::Local);
        row("without a port", "https://192.168.1.20/v1/", Place::Lan);
        row("without a path", "http://0.0.0.0", Place::Local);
        row("localhost", "http://localhost:1234/v1", Place::Local);
        row("a public number", "http://8.8.8.8:80/", Place::Hosted);
        row("numbers before the real host", "http://127.0.0.1@models.example/", Place::Hosted);
        row("numbers as labels of a name", "http://127.0.0.1.models.example/", Place::Hosted);
        row("a number too large", "http://10.0.0.256/", Place::Hosted);
        row("a port too large", "http://127.0.0.1:65536/", Place::Hosted);
        row("a port that is none", "http://127.0.0.1:80a/", Place::Hosted);
        row("octal numbers", "http://0177.0.0.1/", Place::Local);
        row("a short form", "http://127.1/", Place::Local);
        row("five numbers", "http://127.0.0.1.1/", Place::Hosted);
        row("a query", "http://10.1.2.3/?a=b", Place::Lan);
    }
    void ofAnAddressAsSpelled()
    {
        QFETCH(QString, url);
        QFETCH(Place, place);
        QCOMPARE(placeOf(url), place);
        QCOMPARE(placeOf(QLatin1Char(' ') + url), place); // which is not read the quick way
    }

    void tellsAddressesFromNames()
    {
        QVERIFY(isIpAddress(QStringLiteral("127.0.0.1")));
        QVERIFY(isIpAddress(QStringLiteral("::1")));
        QVERIFY(!isIpAddress(QStringLiteral("localhost")));
        QVERIFY(!isIpAddress(QStringLiteral("127.0.0.1:80")));
        QVERIFY(!isIpAddress(QStringLiteral("[::1]")));
        QVERIFY(!isIpAddress(QStringLiteral("1.2.3")));
        QVERIFY(!isIpAddress(QString()));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
