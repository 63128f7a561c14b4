#include "providers/addressinput.h"

#include <QTest>

using namespace Hearth;

class TestAddressInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsMadeWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addRow("host and port") << "127.0.0.1:1234"
                                       << "http://127.0.0.1:1234/v1";
        QTest::addRow("a bare port") << "1234"
                                     << "http://127.0.0.1:1234/v1";
        QTest::addRow("a port with its colon") << ":11434"
                                               << "http://127.0.0.1:11434/v1";
        QTest::addRow("a port with a path") << "12434/engines/v1"
                                            << "http://127.0.0.1:12434/engines/v1";
        QTest::addRow("Docker's path") << "12434"
                                       << "http://127.0.0.1:12434/engines/v1";
        QTest::addRow("localhost by number") << "localhost:8080"
                                             << "http://127.0.0.1:8080/v1";
        QTest::addRow("what servers print") << "0.0.0.0:8000"
                                            << "http://127.0.0.1:8000/v1";
        QTest::addRow("a name of the network") << "gpu-box:8000"
                                               << "http://gpu-box:8000/v1";
        QTest::addRow("a name without a port") << "gpu-box"
                                               << "http://gpu-box/v1";
        QTest::addRow("mDNS") << "studio.local:1234"
                              << "http://studio.local:1234/v1";
        QTest::addRow("spaces of a paste") << "  http://10.0.0.7 :8080/v1 \n"
                                           << "http://10.0.0.7:8080/v1";
        QTest::addRow("quotes of a paste") << "\"http://10.0.0.7:8080/v1\","
                                           << "http://10.0.0.7:8080/v1";
        QTest::addRow("a slash at the end") << "http://10.0.0.7:8080/v1/"
                                            << "http://10.0.0.7:8080/v1";
        QTest::addRow("an endpoint") << "http://10.0.0.7:8080/v1/chat/completions"
                                     << "http://10.0.0.7:8080/v1";
        QTest::addRow("the model list") << "http://10.0.0.7:8080/v1/models?x=1#y"
                                        << "http://10.0.0.7:8080/v1";
        QTest::addRow("Ollama's own") << "http://10.0.0.7:11434/api/tags"
                                      << "http://10.0.0.7:11434/v1";
        QTest::addRow("LM Studio's own") << "http://127.0.0.1:1234/api/v1/models"
                                         << "http://127.0.0.1:1234/v1";
        QTest::addRow("another base stays") << "https://box.example/llm/v1"
                                            << "https://box.example/llm/v1";
        QTest::addRow("IPv6") << "[::1]:1234"
                              << "http://[::1]:1234/v1";
        QTest::addRow("the internet goes over TLS") << "llm.example.com"
                                                    << "https://llm.example.com/v1";
        QTest::addRow("but not at a port of its own") << "llm.example.com:8000"
                                                      << "http://llm.example.com:8000/v1";
        QTest::addRow("Anthropic") << "api.anthropic.com"
                                   << "https://api.anthropic.com";
        QTest::addRow("OpenRouter") << "openrouter.ai"
                                    << "https://openrouter.ai/api/v1";
        QTest::addRow("OpenRouter in a region") << "eu.openrouter.ai"
                                                << "https://eu.openrouter.ai/api/v1";
        QTest::addRow("a password falls away") << "http://me:secret@10.0.0.7:80/v1"
                                               << "http://10.0.0.7:80/v1";
        QTest::addRow("nothing") << "  "
                                 << "";
        QTest::addRow("another scheme") << "ftp://10.0.0.7"
                                        << "";
        QTest::addRow("no host") << "http://"
                                 << "";
        QTest::addRow("no port of this world") << "127.0.0.1:99999"
                                               << "";
        QTest::addRow("a colon alone") << ":"
                                       << "";
    }

    void anAddressIsMadeWhole()
    {
        QFETCH(QString, typed);
        const std::optional<AddressInput> input = readAddress(typed);
        QTEST(input ? input->baseUrl.toString() : QString(), "url");
    }

    void knownHostsNameTheirKind()
    {
        QCOMPARE(readAddress(QStringLiteral("https://api.openai.com/v1"))->kind, ProviderKind::OpenAi);
        QCOMPARE(readAddress(QStringLiteral("us.openrouter.ai"))->kind, ProviderKind::OpenRouter);
        QCOMPARE(readAddress(QStringLiteral("1234"))->kind, ProviderKind::Unknown);
        QVERIFY(!readAddress(QStringLiteral("gpu-box"))->hasPort);
        QVERIFY(readAddress(QStringLiteral("gpu-box:80"))->hasPort);
    }
};

QTEST_APPLESS_MAIN(TestAddressInput)
#include "tst_addressinput.moc"
