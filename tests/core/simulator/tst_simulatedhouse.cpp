#include "config/configreader.h"
#include "json5/json5document.h"
#include "simulator/simulatedhouse.h"
#include "support/rawclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Hearth;

class TestSimulatedHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLoadedColdAndUnreachable()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        QCOMPARE(house.lmStudio().stateOf(QStringLiteral("qwen/qwen3-4b-2507")), SimulatedState::Loaded);
        QCOMPARE(house.lmStudio().stateOf(QStringLiteral("openai/gpt-oss-20b")), SimulatedState::Cold);
        QCOMPARE(house.llamaRouter().stateOf(QStringLiteral("gemma-3-12b")), SimulatedState::Loaded);
        QCOMPARE(house.llamaRouter().stateOf(QStringLiteral("qwen3-30b-a3b-2507")), SimulatedState::Cold);
        RawClient down(9);
        QTRY_COMPARE(down.socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void itsConfigNamesEveryServerWhereItListens()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        const QString text = QString::fromUtf8(house.configText());
        QVERIFY(text.startsWith(QLatin1String("//"))); // people read it
        QVERIFY(!text.contains(QLatin1Char('%')));
        for (SimulatedServer *server : {&house.lmStudio(), &house.llamaRouter(), &house.generic()}) {
            QVERIFY2(text.contains(QLatin1Char('"') + server->baseUrl().toString() + QLatin1Char('"')),
                qPrintable(server->baseUrl().toString()));
        }
        // Each reference of the chain is a model of the list below it.
        static const QRegularExpression reference(
            QStringLiteral("\"(workstation|lmstudio|llamacpp|spare)/([^\"]+)\""));
        int references = 0;
        for (auto it = reference.globalMatch(text); it.hasNext(); ++references) {
            const QString id = it.next().captured(2);
            QVERIFY2(text.contains(QStringLiteral("id: \"") + id + QLatin1Char('"')), qPrintable(id));
        }
        QCOMPARE(references, 6);
    }

    void itsConfigIsInOrder()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        const ConfigReading reading = readOpenClawConfig(Json5Document::parse(house.configText()));
        for (const ConfigDiagnostic &diagnostic : reading.diagnostics) {
            QFAIL(qPrintable(diagnostic.code + QLatin1Char(' ') + diagnostic.path));
        }
        QCOMPARE(reading.config.providers.size(), 4);
        QCOMPARE(reading.config.fallbacks.size(), 5);
    }

    void takesThePortsItIsGivenOrStartsNothing()
    {
        SimulatedHouse first;
        QVERIFY(first.start({}));
        SimulatedHouse second;
        const Result<> result = second.start({0, 0, first.generic().port()});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::AddressInUse);
        QCOMPARE(second.lmStudio().port(), 0);
        QVERIFY(second.start({}));
        QVERIFY(second.lmStudio().port() != 0);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedHouse)
#include "tst_simulatedhouse.moc"
