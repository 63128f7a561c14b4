#include "engine/placepolicy.h"

#include <QTest>

using namespace Hearth;

class TestPlacePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesNamesBeforeTheyAreLookedUpAndAddressesAfter_data()
    {
        QTest::addColumn<QList<int>>("allowed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address"); // empty: not looked up yet
        QTest::addColumn<bool>("may");
        const QList<int> local{static_cast<int>(Place::Local)};
        const QList<int> near{static_cast<int>(Place::Local), static_cast<int>(Place::Lan)};
        const QList<int> all{
            static_cast<int>(Place::Local), static_cast<int>(Place::Lan), static_cast<int>(Place::Hosted)};
        QTest::addRow("this machine") << local << QStringLiteral("localhost") << QString() << true;
        QTest::addRow("its address") << local << QStringLiteral("localhost") << QStringLiteral("127.0.0.1")
                                     << true;
        QTest::addRow("its IPv6 address")
            << local << QStringLiteral("localhost") << QStringLiteral("::1") << true;
        QTest::addRow("a hosted name is not even looked up")
            << near << QStringLiteral("api.openai.com") << QString() << false;
        QTest::addRow("the network under local only")
            << local << QStringLiteral("192.168.1.5") << QString() << false;
        QTest::addRow("the network") << near << QStringLiteral("studio.local") << QString() << true;
        QTest::addRow("a name of the network that leads out")
            << near << QStringLiteral("studio.local") << QStringLiteral("93.184.216.34") << false;
        QTest::addRow("a hosted name that leads into the network")
            << all << QStringLiteral("api.example.com") << QStringLiteral("10.0.0.1") << true;
        QTest::addRow("hosted") << all << QStringLiteral("api.example.com") << QStringLiteral("93.184.216.34")
                                << true;
    }
    void judgesNamesBeforeTheyAreLookedUpAndAddressesAfter()
    {
        QFETCH(QList<int>, allowed);
        QFETCH(QString, host);
        QFETCH(QString, address);
        QFETCH(bool, may);
        QList<Place> places;
        for (const int place : std::as_const(allowed)) {
            places.append(static_cast<Place>(place));
        }
        QCOMPARE(placePredicate(places)(host, QHostAddress(address)), may);
    }

    void hostsOfAnAllowedRegionMayBeReached()
    {
        OpenClawConfig config;
        for (const auto &[id, url] : {std::pair("near", "https://EU.example.com/v1"),
                 std::pair("far", "https://us.example.com/v1"), std::pair("box", "http://127.0.0.1:1/v1")}) {
            ProviderConfig provider;
            provider.id = QString::fromLatin1(id);
            provider.baseUrl = QString::fromLatin1(url);
            config.providers.append(provider);
        }
        ModelConfig model;
        model.baseUrl = QStringLiteral("https://models.example.net/v1");
        config.providers[0].models = {model};
        HearthSettings settings;
        settings.policy.allowRegions = {QStringLiteral("EU")};
        settings.providers = {{QStringLiteral("near"), QStringLiteral("EU"), {}, {}},
            {QStringLiteral("far"), QStringLiteral("US"), {}, {}},
            {QStringLiteral("box"), QStringLiteral("EU"), {}, {}},
            {QStringLiteral("gone"), QStringLiteral("EU"), {}, {}}};
        const QStringList hosts = regionHosts(config, settings);
        QCOMPARE(
            hosts, (QStringList{QStringLiteral("eu.example.com"), QStringLiteral("models.example.net")}));

        const PlacePredicate may = placePredicate({Place::Local}, hosts);
        QVERIFY(may(QStringLiteral("EU.example.com"), {}));
        QVERIFY(may(QStringLiteral("eu.example.com"), QHostAddress(QStringLiteral("93.184.216.34"))));
        QVERIFY(!may(QStringLiteral("us.example.com"), {}));
        QVERIFY(!may(QStringLiteral("us.example.com"), QHostAddress(QStringLiteral("93.184.216.34"))));
        settings.policy.allowRegions.clear();
        QVERIFY(regionHosts(config, settings).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlacePolicy)
#include "tst_placepolicy.moc"
