#include "health/pollplan.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestPollPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervals_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<Place>("place");
        QTest::addColumn<bool>("isLoading");
        QTest::addColumn<bool>("tellsItself");
        QTest::addColumn<milliseconds>("asSet");
        QTest::addColumn<milliseconds>("interval");

        using enum ProviderKind;
        const auto lan = Place::Lan;
        const auto local = Place::Local;
        const auto hosted = Place::Hosted;
        QTest::addRow("seen, in the network") << Ollama << lan << false << false << 5000ms << 5000ms;
        QTest::addRow("hidden, in the network") << Ollama << lan << false << false << 30000ms << 30000ms;
        QTest::addRow("seen, on this machine") << LmStudio << local << false << false << 5000ms << 1250ms;
        QTest::addRow("hidden, on this machine") << LmStudio << local << false << false << 30000ms << 7500ms;
        QTest::addRow("one second on this machine")
            << LlamaCppRouter << local << false << false << 1000ms << 250ms;
        QTest::addRow("never too often") << LlamaCpp << local << false << false << 10ms << 100ms;
        QTest::addRow("loading, hidden, in the network")
            << LlamaCpp << lan << true << false << 30000ms << 1000ms;
        QTest::addRow("loading, quicker already") << LlamaCpp << local << true << false << 2000ms << 500ms;
        QTest::addRow("a router that tells itself, seen")
            << LlamaCppRouter << local << false << true << 5000ms << 15000ms;
        QTest::addRow("a router that tells itself, loading")
            << LlamaCppRouter << local << true << true << 5000ms << 15000ms;
        QTest::addRow("a router that tells itself, hidden")
            << LlamaCppRouter << lan << false << true << 30000ms << 30000ms;
        QTest::addRow("LiteLLM on this machine") << LiteLlm << local << false << false << 5000ms << 15000ms;
        QTest::addRow("LiteLLM, hidden") << LiteLlm << lan << false << false << 30000ms << 30000ms;
        QTest::addRow("hosted") << OpenAi << hosted << false << false << 1000ms << 300000ms;
        QTest::addRow("hosted, hidden") << Anthropic << hosted << false << false << 30000ms << 300000ms;
        QTest::addRow("a hosted kind under a name of the network")
            << OpenRouter << lan << false << false << 5000ms << 300000ms;
        QTest::addRow("not known yet") << Unknown << lan << false << false << 5000ms << 5000ms;
    }

    void intervals()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(Place, place);
        QFETCH(bool, isLoading);
        QFETCH(bool, tellsItself);
        QFETCH(milliseconds, asSet);
        QTEST(pollInterval({kind, place, isLoading, tellsItself}, asSet), "interval");
    }

    void slowFactsAreAskedSeldom()
    {
        const auto full = [](ProviderKind kind, Place place) { return fullLookInterval({kind, place}); };
        QCOMPARE(full(ProviderKind::Ollama, Place::Local), milliseconds(60s));
        QCOMPARE(full(ProviderKind::LiteLlm, Place::Local), milliseconds(5min));
        QCOMPARE(full(ProviderKind::Vllm, Place::Lan), milliseconds(5min));
        QCOMPARE(full(ProviderKind::OpenRouter, Place::Hosted), milliseconds(1h));
        QCOMPARE(full(ProviderKind::OpenAi, Place::Hosted), milliseconds(0)); // each look, they are rare
    }
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
