#include "config/configreader.h"
#include "json5/json5document.h"
#include "simulator/practicetext.h"
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
            QStringLiteral("\"(workstation|lmstudio|llamacpp|spare|openrouter)/([^\"]+)\""));
        int references = 0;
        for (auto it = reference.globalMatch(text); it.hasNext(); ++references) {
            const QString id = it.next().captured(2);
            QVERIFY2(text.contains(QStringLiteral("id: \"") + id + QLatin1Char('"')), qPrintable(id));
        }
        QCOMPARE(references, 9); // the chain and two aliases
    }

    void itsConfigIsInOrder()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        const ConfigReading reading = readOpenClawConfig(Json5Document::parse(house.configText()));
        for (const ConfigDiagnostic &diagnostic : reading.diagnostics) {
            QFAIL(qPrintable(diagnostic.code + QLatin1Char(' ') + diagnostic.path));
        }
        QCOMPARE(reading.config.providers.size(), 5);
        QCOMPARE(reading.config.fallbacks.size(), 6);
        QCOMPARE(reading.config.aliases.size(), 2);
        QVERIFY(reading.config.provider(QStringLiteral("openrouter")));
        QVERIFY(!house.configText().contains("apiKey")); // the demo has no key, of nobody
    }

    void itsConfigSpeaksTheLanguageItIsGiven()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        DemoTexts texts;
        texts.title = QStringLiteral("一行\n兩行");
        texts.smallModel = QStringLiteral("小 \"模型\" \\");
        const QByteArray text = house.configText(texts);
        QVERIFY(text.startsWith("// 一行 兩行\n")); // a comment cannot end early
        const ConfigReading reading = readOpenClawConfig(Json5Document::parse(text));
        QVERIFY(reading.diagnostics.isEmpty());
        const ProviderConfig *spare = reading.config.provider(QStringLiteral("spare"));
        QVERIFY(spare);
        QCOMPARE(spare->models.first().name, texts.smallModel);
    }

    void itsSettingsAreInOrderAndNameAPrivateRoute()
    {
        const SettingsReading reading = readHearthSettings(Json5Document::parse(demoSettingsText({})));
        QVERIFY(reading.diagnostics.isEmpty());
        const RouteSettings *route = reading.settings.route(QStringLiteral("private"));
        QVERIFY(route);
        QCOMPARE(route->hops.size(), 2);
    }

    void modelsInMemoryAnswerDifferentlyAndInThePromptsLanguage()
    {
        SimulatedHouse house;
        QVERIFY(house.start({}));
        QByteArray answers[2];
        const std::pair<quint16, QByteArray> models[] = {
            {house.lmStudio().port(), "qwen/qwen3-4b-2507"}, {house.llamaRouter().port(), "gemma-3-12b"}};
        for (int i = 0; i < 2; ++i) {
            const QByteArray body = "{\"stream\":true,\"max_tokens\":4,\"model\":\"" + models[i].second
                + "\",\"messages\":[{\"role\":\"system\",\"content\":\"Be brief.\"},"
                  "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"สวัสดี\"}]}]}";
            RawClient client(models[i].first);
            answers[i] = client
                             .ask("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                                 + QByteArray::number(body.size()) + "\r\n\r\n" + body)
                             .body;
            QVERIFY2(practiceLanguage(QString::fromUtf8(answers[i])) == PracticeLanguage::Thai,
                answers[i].constData());
        }
        const auto firstWord = [](const QByteArray &answer) {
            return answer.mid(answer.indexOf("\xe0\xb8"), 9); // three Thai letters
        };
        QVERIFY(firstWord(answers[0]) != firstWord(answers[1]));
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
