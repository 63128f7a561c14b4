#include "wording/clientsnippets.h"
#include "wording/requestwording.h"

#include "routing/routingvalues.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Hearth;
using Kind = RequestStep::Kind;

namespace {

const ModelRef qwen{QStringLiteral("lmstudio"), QStringLiteral("qwen3")};

} // namespace

class TestRequestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void eachStateAndDoorHasItsWord()
    {
        QSet<QString> words;
        for (int state = 0; state <= int(lastRequestState); ++state) {
            words.insert(requestStateWord(RequestRecord::State(state)));
        }
        QCOMPARE(words.size(), int(lastRequestState) + 1);
        QVERIFY(!words.contains(QString()));
        words.clear();
        for (int door = 0; door <= int(lastTrafficDoor); ++door) {
            words.insert(requestDoorWord(TrafficSample::Door(door)));
        }
        QCOMPARE(words.size(), int(lastTrafficDoor) + 1);
    }

    void steps_data()
    {
        QTest::addColumn<RequestStep>("step");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Kind kind, const char *word, const char *sentence) {
            QTest::addRow("%s", name) << RequestStep{kind, {}, qwen, word, {}} << QString::fromUtf8(sentence);
        };
        row("chosen", Kind::Decided, "", "Chose lmstudio/qwen3");
        row("passed over", Kind::Decided, "unreachable",
            "Passed over lmstudio/qwen3: nothing answers at its address");
        row("passed over without figures", Kind::Decided, "context_too_small",
            "Passed over lmstudio/qwen3: the request is longer than its context window");
        row("queued", Kind::Queued, "", "Waits for a free slot of lmstudio/qwen3");
        row("sent", Kind::Sent, "", "Sent to lmstudio/qwen3");
        row("a load", Kind::WaitsForLoad, "", "Waits until lmstudio/qwen3 is loaded");
        row("first token", Kind::FirstToken, "", "First token");
        row("a failed hop with an unknown word", Kind::HopFailed, "moonstruck",
            "lmstudio/qwen3 failed: moonstruck");
        row("served", Kind::Ended, "served", "The answer was whole");
        row("cancelled", Kind::Ended, "cancelled", "Cancelled");
        row("failed", Kind::Ended, "failed", "Ended with an error");
        row("an end without a word", Kind::Ended, "", "Ended");
        QTest::addRow("decided for nobody yet")
            << RequestStep{Kind::Decided, {}, {}, "", {}} << QStringLiteral("Decided where it goes");
    }
    void steps()
    {
        QFETCH(RequestStep, step);
        QFETCH(QString, sentence);
        QCOMPARE(stepSentence(step), sentence);
    }

    void everyCodeOfAStepIsToldInWords()
    {
        for (int i = 1; i <= int(lastSkipReason); ++i) {
            const QLatin1String word = skipReasonName(SkipReason(i));
            const QString said =
                stepSentence({Kind::Decided, {}, qwen, QByteArray(word.data(), word.size()), {}});
            QVERIFY2(
                said.startsWith(QStringLiteral("Passed over")) && !said.contains(u'–'), qPrintable(said));
        }
        for (int i = 0; i <= int(lastErrorKind); ++i) {
            const QLatin1String word = errorKindName(ErrorKind(i));
            const QString said =
                stepSentence({Kind::HopFailed, {}, qwen, QByteArray(word.data(), word.size()), {}});
            QVERIFY2(!said.contains(word) || !word.contains(u'_'), qPrintable(said));
        }
    }

    void wentTo()
    {
        RequestRecord record;
        QCOMPARE(wentToText(record), QStringLiteral("no model tried"));
        record.wentTo = qwen;
        QCOMPARE(wentToText(record), QStringLiteral("lmstudio/qwen3"));
    }

    void snippetsNameAddressAndTokenButNeverATokenItself_data()
    {
        QTest::addColumn<SnippetClient>("client");
        QTest::addColumn<QString>("address");
        const QString url = QStringLiteral("http://127.0.0.1:4711");
        QTest::addRow("curl") << SnippetClient::Curl << url + QStringLiteral("/v1/chat/completions");
        QTest::addRow("OpenAI") << SnippetClient::OpenAiJs << QStringLiteral("\"%1/v1\"").arg(url);
        QTest::addRow("Anthropic adds its path itself")
            << SnippetClient::AnthropicJs << QStringLiteral("\"%1\"").arg(url);
        QTest::addRow("OpenClaw") << SnippetClient::OpenClaw << QStringLiteral("\"%1/v1\"").arg(url);
    }
    void snippetsNameAddressAndTokenButNeverATokenItself()
    {
        QFETCH(SnippetClient, client);
        QFETCH(QString, address);
        const QString url = QStringLiteral("http://127.0.0.1:4711");
        QVERIFY(!snippetTitle(client).isEmpty());
        const QString with = clientSnippet(client, url, true);
        QVERIFY2(with.contains(address), qPrintable(with));
        QVERIFY(with.contains(QStringLiteral("HEARTH_TOKEN")));
        QVERIFY(!clientSnippet(client, url, false).contains(QStringLiteral("HEARTH_TOKEN")));
        QVERIFY(!snippetTokenHint(true).isEmpty());
        QVERIFY(snippetTokenHint(false).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestWording)
#include "tst_requestwording.moc"
