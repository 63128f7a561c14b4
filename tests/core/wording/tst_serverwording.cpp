#include "wording/serverwording.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestServerWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aServerIsNamedByItself()
    {
        QCOMPARE(serverName(ProviderKind::LmStudio, {}, QStringLiteral("0.4.2")),
            QStringLiteral("LM Studio 0.4.2"));
        QCOMPARE(
            serverName(ProviderKind::Generic, QStringLiteral("Lemonade"), {}), QStringLiteral("Lemonade"));
    }

    void dialectsAreListedOnce()
    {
        QCOMPARE(dialectsText({}), QString());
        QCOMPARE(dialectsText({ApiDialect::Responses}), QStringLiteral("Responses"));
        QCOMPARE(dialectsText({ApiDialect::Responses, ApiDialect::ChatCompletions, ApiDialect::Responses,
                     ApiDialect::AnthropicMessages, ApiDialect::Other}),
            QStringLiteral("Responses, Chat and Messages"));
    }

    void failuresNameTheLayer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("part");
        const QString here = QStringLiteral("http://127.0.0.1:1234/v1");
        const auto row = [&](const char *name, ErrorKind kind, const char *detail, const char *part) {
            QTest::addRow("%s", name)
                << here << int(kind) << QString::fromLatin1(detail) << QString::fromLatin1(part);
        };
        row("refused", ErrorKind::Unreachable, "connection refused", "Nothing listens on 127.0.0.1:1234.");
        row("no such host", ErrorKind::Unreachable, "Host not found", "by the name 127.0.0.1");
        row("silent", ErrorKind::TimedOut, "", "127.0.0.1:1234 does not answer in time");
        row("drops", ErrorKind::ConnectionLost, "", "drops it at once");
        row("TLS", ErrorKind::TlsFailed, "", "encrypted connection");
        row("no HTTP", ErrorKind::BadHttp, "", "does not speak HTTP");
        row("HTML", ErrorKind::BadResponse, "sent HTML", "(it sent HTML)");
        row("other JSON", ErrorKind::BadResponse, "no list of models", "(no list of models)");
        row("wants a key", ErrorKind::Unauthorized, "", "wants a key");
        row("something else", ErrorKind::Overloaded, "busy", "busy");
        QTest::addRow("a port by its scheme") << "https://[::1]/v1" << int(ErrorKind::Unreachable) << ""
                                              << "[::1]:443";
    }

    void failuresNameTheLayer()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        QFETCH(QString, detail);
        QFETCH(QString, part);
        const QString sentence = layerSentence(QUrl(url), Error{ErrorKind(kind), detail, 0});
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void whatStandsThereIsOneSentence()
    {
        ServerReading reading;
        reading.kind = ProviderKind::Generic;
        reading.state = ServerState::Up;
        const QUrl url(QStringLiteral("http://10.0.0.2:8000/v1"));
        QCOMPARE(identifiedSentence(url, reading),
            QStringLiteral("This is an OpenAI-style server; no model yet."));
        ModelReading model;
        model.state = ModelState::Available;
        reading.models = {model};
        QCOMPARE(
            identifiedSentence(url, reading), QStringLiteral("This is an OpenAI-style server; 1 model(s)."));
        reading.state = ServerState::AuthRequired;
        reading.error = Error{ErrorKind::Unauthorized, {}, 401};
        QCOMPARE(identifiedSentence(url, reading), QStringLiteral("The server wants a key (401)."));
    }

    void dollarsShowTheDigitsThatMatter()
    {
        QCOMPARE(dollarsText(3), QStringLiteral("$3"));
        QCOMPARE(dollarsText(4.2), QStringLiteral("$4.20"));
        QCOMPARE(dollarsText(0.075), QStringLiteral("$0.075"));
        QCOMPARE(dollarsText(0.00013), QStringLiteral("$0.0001"));
        QCOMPARE(dollarsText(0), QStringLiteral("$0"));
    }

    void everyCodeHasItsWords()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(Origin::Estimated); ++i) {
            words.insert(originWords(Origin(i)));
        }
        QCOMPARE(words.size(), int(Origin::Estimated) + 1);
        words.clear();
        for (int i = 0; i <= int(lastKeepWarmState); ++i) {
            words.insert(keepWarmWords(KeepWarm::State(i)));
        }
        QCOMPARE(words.size(), int(lastKeepWarmState) + 1);
        QVERIFY(actWord(ModelAct::Load) != actWord(ModelAct::Unload));
        QCOMPARE(percentText(0.624), QStringLiteral("62 %"));
    }
};

QTEST_APPLESS_MAIN(TestServerWording)
#include "tst_serverwording.moc"
