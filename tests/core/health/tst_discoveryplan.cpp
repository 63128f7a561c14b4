#include "health/discoveryplan.h"

#include <QTest>

using namespace Hearth;

namespace {

const QList<DiscoveryPort> ports{{1234, "/v1"}, {12434, "/engines/v1"}};

QStringList urlsOf(const QList<DiscoveryAddress> &addresses)
{
    QStringList urls;
    for (const DiscoveryAddress &address : addresses) {
        urls.append(address.baseUrl.toString());
    }
    return urls;
}

FoundServer serverAt(const char *url, const char *model = "m")
{
    FoundServer server;
    server.baseUrl = QUrl(QLatin1String(url));
    server.reading.kind = ProviderKind::Generic;
    server.reading.state = ServerState::Up;
    server.reading.models = {ModelReading()};
    server.reading.models.first().id = QLatin1String(model);
    return server;
}

} // namespace

class TestDiscoveryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QStringList>("urls");

        const QString machine = QStringLiteral("127.0.0.1");
        const QStringList here{QStringLiteral("http://127.0.0.1:1234/v1"),
            QStringLiteral("http://[::1]:1234/v1"), QStringLiteral("http://127.0.0.1:12434/engines/v1"),
            QStringLiteral("http://[::1]:12434/engines/v1")};
        const auto row = [](const char *name, const QStringList &wanted, const QStringList &hosts,
                             const QStringList &urls) {
            QTest::addRow("%s", name) << wanted << hosts << urls;
        };
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        row("this machine", {}, {machine}, here);
        row("this machine by its names", list("localhost ::1 127.0.0.1 [::1]"), {machine}, here);
        row("a host of the network", list("nas"), list("nas"),
            list("http://nas:1234/v1 http://nas:12434/engines/v1"));
        row("an address", list("192.168.1.5"), list("192.168.1.5"),
            list("http://192.168.1.5:1234/v1 http://192.168.1.5:12434/engines/v1"));
        row("a usual port", list("nas:12434"), list("nas"), list("http://nas:12434/engines/v1"));
        row("another port", list("nas:8123"), list("nas"),
            list("http://nas:8123/v1 http://nas:8123/engines/v1"));
        row("a whole address", list("http://nas.local:1234/v1"), list("nas.local"),
            list("http://nas.local:1234/v1"));
        row("IPv6", list("fd00::5"), list("fd00::5"),
            list("http://[fd00::5]:1234/v1 http://[fd00::5]:12434/engines/v1"));
        row("no hosts at all",
            {QStringLiteral("a b"), QString(), QStringLiteral("gopher://nas"), QStringLiteral("nas;rm"),
                QStringLiteral("http://")},
            {}, {});
    }

    void addresses()
    {
        QFETCH(QStringList, wanted);
        QTEST(discoveryHosts(wanted), "hosts");
        QTEST(urlsOf(discoveryAddresses(wanted, ports)), "urls");
    }

    void bothAddressesOfThisMachineAreOnePort()
    {
        const QList<DiscoveryAddress> here = discoveryAddresses({}, ports);
        QCOMPARE(here.at(0).portKey, here.at(1).portKey);
        QVERIFY(here.at(0).portKey != here.at(2).portKey);
        QVERIFY(here.at(0).isThisMachine);
        const QList<DiscoveryAddress> there = discoveryAddresses({QStringLiteral("nas")}, ports);
        QVERIFY(there.at(0).portKey != here.at(0).portKey && !there.at(0).isThisMachine);
    }

    void thereIsABound()
    {
        QStringList many;
        for (int i = 0; i < 300; ++i) {
            many.append(QStringLiteral("host%1").arg(i));
        }
        QCOMPARE(discoveryHosts(many).size(), mostDiscoveryHosts);
    }

    void sameAddresses_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *one, const char *other, bool isSame) {
            QTest::addRow("%s", name) << QString::fromLatin1(one) << QString::fromLatin1(other) << isSame;
        };
        row("localhost", "http://localhost:1234", "http://127.0.0.1:1234/v1", true);
        row("IPv6", "http://[::1]:1234/v1/", "http://localhost:1234/v1", true);
        row("without /v1", "http://nas:8080/", "http://NAS:8080/v1", true);
        row("the usual port", "http://nas/v1", "http://nas:80", true);
        row("another port", "http://localhost:1234", "http://localhost:1235", false);
        row("another scheme", "https://nas:1", "http://nas:1", false);
        row("another host", "http://nas:1", "http://nas2:1", false);
        row("another path", "http://nas:1/engines/v1", "http://nas:1/v1", false);
    }

    void sameAddresses()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameAddress(QUrl(one), QUrl(other)), "isSame");
        const QString id = configuredAs(QUrl(one), {{QStringLiteral("x"), QUrl(other)}});
        QTEST(!id.isEmpty(), "isSame");
    }

    void theSameServerStandsThereOnce()
    {
        QList<FoundServer> found;
        found = withServer(found, serverAt("http://[::1]:1234/v1"));
        found = withServer(found, serverAt("http://nas:1234/v1"));
        found = withServer(found, serverAt("http://127.0.0.1:8080/v1"));
        found = withServer(found, serverAt("http://127.0.0.1:1234/v1"));
        QStringList urls;
        for (const FoundServer &server : found) {
            urls.append(server.baseUrl.toString());
        }
        QCOMPARE(urls,
            (QStringList{QStringLiteral("http://127.0.0.1:1234/v1"),
                QStringLiteral("http://127.0.0.1:8080/v1"), QStringLiteral("http://nas:1234/v1")}));
        found = withServer(found, serverAt("http://[::1]:8080/v1", "another"));
        QCOMPARE(found.size(), 4); // two servers share the port, one at each address
        QCOMPARE(found.at(2).baseUrl, QUrl(QStringLiteral("http://[::1]:8080/v1")));
        found = withServer(found, serverAt("http://[::1]:1234/v1"));
        QCOMPARE(found.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDiscoveryPlan)
#include "tst_discoveryplan.moc"
