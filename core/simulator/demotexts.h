#pragma once

#include <QByteArray>
#include <QString>

namespace Hearth {

/// What people read in the demo's two files: comments, one sentence each, and the one name that is not a
/// product's. English unless the program sets them in the language of its user.
struct DemoTexts
{
    // openclaw.json
    QString title =
        QStringLiteral("Hearth's demo: practice servers that speak the real dialects but run no model.");
    QString primary = QStringLiteral("The first choice is a workstation that is switched off today ...");
    QString fallbacks = QStringLiteral("... so Hearth goes on to these, in this order.");
    QString aliases = QStringLiteral("Short names: a client may ask for these too.");
    QString unreachable = QStringLiteral("Nobody listens here: shown as unreachable.");
    QString lmStudio = QStringLiteral("Speaks as LM Studio does: one model in memory, one cold.");
    QString llamaRouter =
        QStringLiteral("Speaks as llama.cpp's server does in router mode: one model in memory, one cold.");
    QString drift =
        QStringLiteral("The server loaded it with 32768 tokens only: Hearth shows the difference.");
    QString generic = QStringLiteral("Any OpenAI-compatible server: it cannot say what is loaded.");
    QString hosted = QStringLiteral("A hosted provider without a key: Hearth does not contact it.");
    QString smallModel = QStringLiteral("Practice, small");
    // hearth.json5
    QString settingsTitle =
        QStringLiteral("Settings of Hearth for the demo; what is left out has its default.");
    QString privateRoute =
        QStringLiteral("A chain with a name: clients that ask for \"private\" stay on this computer.");
    QString autoRoute = QStringLiteral("Empty: follows the chain of openclaw.json.");
};

/// Where the demo's servers listen on 127.0.0.1.
struct DemoPorts
{
    quint16 lmStudio = 0;
    quint16 llamaRouter = 0;
    quint16 generic = 0;
};

/// The text of the demo's openclaw.json (JSON5 with comments).
[[nodiscard]] QByteArray demoConfigText(const DemoPorts &ports, const DemoTexts &texts);
/// The text of its hearth.json5.
[[nodiscard]] QByteArray demoSettingsText(const DemoTexts &texts);

} // namespace Hearth
