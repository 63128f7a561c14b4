#include "common/demo.h"
#include "engine/enginehost.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "hearthctl/statustable.h"
#include "wording/wording.h"

#include <QTimer>

namespace Hearth {

namespace {

/// After SIGTERM requests under way have this long to end; longer than most answers. Our choice.
constexpr std::chrono::seconds drainTime{30};

class ServeCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addOption({QStringLiteral("listen"),
            tr("Address and port (default: as in the settings, else 127.0.0.1:11222)."),
            QStringLiteral("ADDR:PORT")});
        line.addOption({QStringLiteral("token-file"), tr("File that holds the token clients must send."),
            QStringLiteral("FILE")});
        line.addOption({QStringLiteral("no-token"), tr("Let clients in without a token.")});
        line.addOption(
            {QStringLiteral("show-token"), tr("Print the token that clients must send, on standard error.")});
        line.addOption({QStringLiteral("status"), tr("Print the state of all models while serving.")});
        line.addOption({QStringLiteral("demo"),
            tr("Serve practice servers from temporary folders; nothing of yours is touched.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty()) {
            return tr("serve takes options only.");
        }
        if (const QString wrong = readOptions(parser); !wrong.isEmpty()) {
            return wrong;
        }
        EngineOptions options = context().engineOptions();
        if (m_demo) {
            const Result<> started = m_demo->start(options);
            if (!started) {
                fail(started.error());
                return {};
            }
        }
        m_host = std::make_unique<EngineHost>(options);
        m_showStatus = parser.isSet(QStringLiteral("status")) || m_demo;
        connect(&m_host->engine(), &Engine::snapshotChanged, this, &ServeCommand::onSnapshot);
        m_host->engine().open().then(this, [this](const Result<> &opened) {
            if (!opened) {
                note(errorSentence(opened.error()));
                finishLater(ExitConfigUnusable);
                return;
            }
            m_host->engine().serve(m_options).then(
                this, [this](const Result<Serving> &serving) { onServing(serving); });
        });
        return {};
    }

    void interrupt() override
    {
        if (!m_host || std::exchange(m_draining, true)) {
            Q_EMIT finished(ExitWell); // asked twice: at once
            return;
        }
        m_host->engine().drain(drainTime).then(this, [this](const Result<> &) { finishLater(ExitWell); });
    }

private:
    QString readOptions(const QCommandLineParser &parser)
    {
        if (parser.isSet(QStringLiteral("demo"))) {
            m_demo = std::make_unique<Demo>();
            m_options.port = 0;
            m_options.withoutToken = true;
        }
        if (parser.isSet(QStringLiteral("listen"))) {
            const QString listen = parser.value(QStringLiteral("listen"));
            const qsizetype colon = listen.lastIndexOf(QLatin1Char(':'));
            bool ok = false;
            const uint port = listen.mid(colon + 1).toUInt(&ok);
            if (colon < 1 || !ok || port > 65535) {
                return tr("--listen needs ADDR:PORT, for example 127.0.0.1:11222.");
            }
            m_options.address = listen.left(colon).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
            m_options.port = static_cast<quint16>(port);
        }
        if (parser.isSet(QStringLiteral("no-token"))) {
            m_options.withoutToken = true;
        }
        if (parser.isSet(QStringLiteral("token-file"))) {
            if (m_options.withoutToken) {
                return tr("--token-file does not go with --no-token or --demo.");
            }
            const Result<Secret> token = readTokenFile(parser.value(QStringLiteral("token-file")));
            if (!token) {
                return tr("--token-file: %1").arg(errorSentence(token.error()));
            }
            m_options.token = *token;
        }
        m_showToken = parser.isSet(QStringLiteral("show-token"));
        return {};
    }

    void onServing(const Result<Serving> &serving)
    {
        if (!serving) {
            fail(serving.error());
            return;
        }
        print(QStringLiteral("listening on %1").arg(serving->url));
        if (m_demo) {
            showDemo(*serving);
        } else {
            showToken(*serving);
        }
        m_serving = true;
        onSnapshot(m_host->engine().snapshot());
    }

    void showToken(const Serving &serving)
    {
        if (serving.token.isEmpty()) {
            note(tr("No token is asked for: every program on this computer can use it."));
        } else if (m_showToken) {
            note(tr("Clients send this token: %1").arg(QString::fromLatin1(serving.token.reveal())));
        } else if (serving.tokenFromSettings) {
            note(tr("Clients send the token that the settings name; --show-token prints it."));
        } else if (serving.tokenInKeychain) {
            note(tr("Clients send the token that is kept in the keychain; --show-token prints it."));
        } else if (!serving.tokenFile.isEmpty()) {
            note(tr("Clients send the token that is kept in %1.").arg(serving.tokenFile));
        }
    }

    void showDemo(const Serving &serving)
    {
        print({});
        print(tr(
            "This is the demo: practice servers with made-up models, in temporary folders. Ctrl+C ends it."));
        print(tr("Try it in another terminal:"));
        print({});
        print(QStringLiteral("curl -N %1/v1/responses -H 'Content-Type: application/json' "
                             "-d '{\"model\": \"auto\", \"input\": \"Hello\", \"stream\": true}'")
                  .arg(serving.url));
        print({});
    }

    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
    {
        if (!m_showStatus || !m_serving || !snapshot->isSettled) {
            return;
        }
        const QStringList states = snapshotStates(*snapshot);
        const QStringList table = snapshotToTable(*snapshot, SystemClock().now());
        if (isTerminal() && m_tableLines > 0) {
            printBytes("\033[" + QByteArray::number(m_tableLines) + "A\033[J"); // up, clear below
        } else if (states == m_shown) {
            return; // a log shows changes, a terminal also ages
        }
        m_shown = states;
        m_tableLines = static_cast<int>(table.size());
        print(table.join(QLatin1Char('\n')));
    }

    ServeOptions m_options;
    bool m_showToken = false;
    bool m_showStatus = false;
    bool m_serving = false;
    bool m_draining = false;
    QStringList m_shown;
    int m_tableLines = 0;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<EngineHost> m_host; ///< Goes first: it asks the demo's servers.
};

} // namespace

std::unique_ptr<Command> makeServeCommand(CommandContext context)
{
    return std::make_unique<ServeCommand>(std::move(context));
}

} // namespace Hearth

#include "servecommand.moc"
