#include "wording/outlookwording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

namespace {

/// An outlook with everything told that any kind may tell.
Outlook fullOutlook(Outlook::Kind kind)
{
    Outlook outlook;
    outlook.kind = kind;
    outlook.model = {QStringLiteral("lmstudio"), QStringLiteral("qwen3-4b")};
    outlook.modelName = QStringLiteral("Qwen3 4B");
    outlook.providerName = QStringLiteral("lmstudio");
    outlook.state = ModelState::Loaded;
    outlook.contextWindow = 32768;
    outlook.contextIsLoaded = true;
    outlook.insteadOf.ref = {QStringLiteral("workstation"), QStringLiteral("gemma")};
    outlook.insteadOf.verdict = Candidate::Verdict::Skip;
    outlook.insteadOf.reason = SkipReason::Unreachable;
    outlook.insteadOfName = QStringLiteral("Gemma");
    return outlook;
}

GatewayState gateway(GatewayState::Status status)
{
    GatewayState state;
    state.status = status;
    state.address = QStringLiteral("127.0.0.1");
    state.port = 11222;
    state.url = QStringLiteral("http://127.0.0.1:11222");
    return state;
}

} // namespace

class TestOutlookWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands_data()
    {
        QTest::addColumn<Outlook>("outlook");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("detail");
        using Kind = Outlook::Kind;
        const auto row = [](const char *name, Kind kind, const char *sentence, const char *detail,
                             const std::function<void(Outlook &)> &change = {}) {
            Outlook outlook = fullOutlook(kind);
            if (change) {
                change(outlook);
            }
            QTest::addRow("%s", name) << outlook << QString::fromUtf8(sentence) << QString::fromUtf8(detail);
        };
        const char *window = "Loaded with a context window of 32,768 tokens.";
        row("all well", Kind::AllWell, "All well. Qwen3 4B is loaded on lmstudio.", window);
        row("hosted", Kind::AllWell, "All well. Qwen3 4B is available on lmstudio.",
            "Context window: 32,768 tokens.", [](Outlook &outlook) {
                outlook.state = ModelState::Available;
                outlook.contextIsLoaded = false;
            });
        row("nobody knows the window", Kind::AllWell, "All well. Qwen3 4B is loaded on lmstudio.", "",
            [](Outlook &outlook) { outlook.contextWindow.reset(); });
        row("loaded, but not all is well", Kind::AllWell, "Qwen3 4B is loaded on lmstudio.",
            "Loaded with a context window of 32,768 tokens. 2 thing(s) need attention.",
            [](Outlook &outlook) { outlook.problems = 2; });
        row("loading", Kind::Loading, "Qwen3 4B is being loaded on lmstudio.", window);
        row("loading, so far", Kind::Loading, "Qwen3 4B is being loaded on lmstudio: 62 %.", window,
            [](Outlook &outlook) { outlook.loadProgress = 0.617; });
        row("cold", Kind::ColdStart,
            "Qwen3 4B on lmstudio is cold: the first answer waits until it is loaded.", window);
        row("on the fallback", Kind::OnFallback,
            "Qwen3 4B on lmstudio answers instead of Gemma on workstation: nothing answers at its address.",
            window);
        row("on a cold fallback", Kind::OnFallback,
            "Qwen3 4B on lmstudio answers instead of Gemma on workstation: nothing answers at its address.",
            "Qwen3 4B is cold: the first answer waits until it is loaded. Context window: 32,768 tokens.",
            [](Outlook &outlook) {
                outlook.state = ModelState::Cold;
                outlook.contextIsLoaded = false;
            });
        row("nobody", Kind::NobodyCanServe,
            "No model can answer now. Gemma on workstation: nothing answers at its address.",
            "The page Routing shows every candidate with its reason.", [](Outlook &outlook) {
                outlook.contextWindow.reset();
                outlook.problems = 1;
            });
        row("a file that cannot be read", Kind::Unreadable, "A file of the config cannot be read.",
            "Access is denied; check the owner and the permissions of the file and its folder. (x.json)",
            [](Outlook &outlook) {
                outlook.contextWindow.reset();
                outlook.error = Error{ErrorKind::PermissionDenied, QStringLiteral("x.json"), 0};
            });
        row("errors at the start", Kind::ConfigUnusable,
            "The config has errors, so no request can be answered.",
            "Once the file is mended and saved, Hearth takes it up by itself. 1 thing(s) need attention.",
            [](Outlook &outlook) {
                outlook.model = {};
                outlook.contextWindow.reset();
                outlook.problems = 1;
            });
    }

    void saysHowItStands()
    {
        QFETCH(Outlook, outlook);
        QTEST(outlookSentence(outlook), "sentence");
        QTEST(outlookDetail(outlook), "detail");
    }

    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(lastOutlookKind); ++kind) {
            const QString sentence = outlookSentence(fullOutlook(static_cast<Outlook::Kind>(kind)));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(lastOutlookKind) + 1);
    }

    void saysWhereProgramsReachHearth_data()
    {
        QTest::addColumn<GatewayState>("state");
        QTest::addColumn<QString>("sentence");
        using Status = GatewayState::Status;
        const auto row = [](const char *name, const GatewayState &state, const char *sentence) {
            QTest::addRow("%s", name) << state << QString::fromUtf8(sentence);
        };
        row("off", gateway(Status::Off), "The gateway is off: programs cannot reach Hearth.");
        row("starting", gateway(Status::Starting), "The gateway is starting.");
        row("listening", gateway(Status::Listening),
            "Programs reach Hearth at http://127.0.0.1:11222 and must send the token.");
        GatewayState open = gateway(Status::Listening);
        open.tokenRequired = false;
        row("without a token", open, "Programs reach Hearth at http://127.0.0.1:11222 without a token.");
        GatewayState stayed = gateway(Status::Listening);
        stayed.error = Error{ErrorKind::AddressInUse, {}, 0};
        row("a move that failed", stayed,
            "Programs reach Hearth at http://127.0.0.1:11222 and must send the token. The last change did "
            "not "
            "take effect: Another program listens on this port already; stop it or choose another port.");
        row("paused", gateway(Status::Paused),
            "The gateway is paused: new requests are refused until you resume it.");
        GatewayState taken = gateway(Status::Failed);
        taken.error = Error{ErrorKind::AddressInUse, QStringLiteral("small print"), 0};
        row("port taken", taken,
            "Programs cannot reach Hearth: another program holds port 11222 on 127.0.0.1. Stop that program, "
            "or choose another port in the settings.");
        GatewayState forbidden = gateway(Status::Failed);
        forbidden.port = 80;
        forbidden.error = Error{ErrorKind::PermissionDenied, {}, 0};
        row("port forbidden", forbidden,
            "Programs cannot reach Hearth: this account may not listen on port 80, or may not read the "
            "token. "
            "Choose a port from 1024 up, and check the file of the token.");
        GatewayState locked = gateway(Status::Failed);
        locked.error = Error{ErrorKind::KeychainUnavailable, {}, 0};
        row("another reason", locked,
            "Programs cannot reach Hearth: The keychain does not answer or stays locked; unlock it and try "
            "again.");
        row("another Hearth", gateway(Status::ServedByOther),
            "Another Hearth serves at http://127.0.0.1:11222 already, so this one does not. Stop the other "
            "one, or choose another port in the settings.");
    }

    void saysWhereProgramsReachHearth()
    {
        QFETCH(GatewayState, state);
        QTEST(gatewaySentence(state), "sentence");
    }

    void everyStateHasAWord()
    {
        QSet<QString> words;
        for (int status = 0; status <= static_cast<int>(GatewayState::Status::ServedByOther); ++status) {
            words.insert(gatewayStatusWord(static_cast<GatewayState::Status>(status)));
        }
        QCOMPARE(words.size(), static_cast<int>(GatewayState::Status::ServedByOther) + 1);
        words.clear();
        for (int state = 0; state <= static_cast<int>(lastTrayState); ++state) {
            words.insert(trayStateWord(static_cast<TrayState>(state)));
        }
        QCOMPARE(words.size(), static_cast<int>(lastTrayState) + 1);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestOutlookWording)
#include "tst_outlookwording.moc"
