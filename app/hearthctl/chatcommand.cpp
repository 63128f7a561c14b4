#include "engine/chatsession.h"
#include "hearthctl/commands.h"
#include "hearthctl/enginecommand.h"
#include "hearthctl/output.h"
#include "protocol/textmessage.h"
#include "wording/formats.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QFile>
#include <QJsonArray>

namespace Hearth {

namespace {

constexpr qint64 maxPromptBytes = 16 * 1024 * 1024; ///< From stdin. Our choice: beyond any context window.

class ChatCommand final : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;
    ~ChatCommand() override
    {
        if (m_session) {
            m_session->deleteLater();
        }
    }

    void describe(CommandLine &line) const override
    {
        line.addOption({{QStringLiteral("m"), QStringLiteral("model")},
            tr("A reference (provider/model), an alias, a route, or auto (default)."),
            QStringLiteral("MODEL"), QStringLiteral("auto")});
        line.addOption({QStringLiteral("no-stream"), tr("Print the answer when it is complete.")});
        line.addOption(
            {QStringLiteral("max-output-tokens"), tr("Longest answer, in tokens."), QStringLiteral("N")});
        line.addPositionalArgument(QStringLiteral("prompt"),
            tr("The prompt; \"-\" reads it from standard input."), QStringLiteral("PROMPT"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList words = parser.positionalArguments();
        if (words.isEmpty()) {
            return tr("chat needs a prompt.");
        }
        QByteArray prompt = words.join(QLatin1Char(' ')).toUtf8();
        if (prompt == "-") {
            QFile input;
            if (!input.open(stdin, QIODevice::ReadOnly)) {
                return tr("Standard input cannot be read.");
            }
            prompt = input.read(maxPromptBytes);
        }
        m_request.model = parser.value(QStringLiteral("model")).toUtf8();
        m_request.stream = true;
        m_request.input = {textMessage("user", prompt)};
        if (parser.isSet(QStringLiteral("max-output-tokens"))) {
            bool ok = false;
            m_request.maxOutputTokens = parser.value(QStringLiteral("max-output-tokens")).toLongLong(&ok);
            if (!ok || *m_request.maxOutputTokens < 1) {
                return tr("--max-output-tokens needs a whole number above zero.");
            }
        }
        m_stream = !parser.isSet(QStringLiteral("no-stream"));

        openEngine(context().engineOptions());
        return {};
    }

    void interrupt() override
    {
        if (m_session) {
            m_session->cancel();
        } else {
            Q_EMIT finished(ExitFailed);
        }
    }

private:
    void onSettled() override
    {
        if (endsWithoutConfig()) {
            return;
        }
        m_session = new ChatSession(engine(), m_request);
        connect(m_session, &ChatSession::updated, this, &ChatCommand::onUpdate);
        connect(m_session, &ChatSession::finished, this, &ChatCommand::onResult);
        m_session->start();
    }

    void onUpdate(const ChatUpdate &update)
    {
        m_text += update.text;
        m_reasoning += update.reasoning;
        m_toolCalls += update.toolCalls;
        if (m_stream && !context().json) {
            printBytes(update.text);
        }
    }

    void onResult(const ChatResult &result)
    {
        if (context().json) {
            printJson(toJson(result));
        } else {
            if (!m_stream) {
                printBytes(m_text);
            }
            if (!m_text.isEmpty()) {
                printBytes("\n");
            }
            printFigures(result);
        }
        finishLater(exitCode(result));
    }

    static int exitCode(const ChatResult &result)
    {
        if (result.outcome == AttemptMachine::Outcome::Served) {
            return ExitWell;
        }
        const bool nobodyAnswers = !result.records.isEmpty()
            && std::all_of(result.records.cbegin(), result.records.cend(), [](const AttemptRecord &record) {
                   return record.candidate.reason == SkipReason::Unreachable
                       || (record.state == AttemptRecord::State::Failed
                           && record.failure.error.kind == ErrorKind::Unreachable);
               });
        return nobodyAnswers ? ExitNothingReachable : ExitFailed;
    }

    void printFigures(const ChatResult &result) const
    {
        for (const AttemptRecord &record : result.records) {
            if (record.state == AttemptRecord::State::Skipped
                || record.state == AttemptRecord::State::Failed) {
                note(QStringLiteral("%1: %2").arg(record.candidate.ref.toString(), attemptSentence(record)));
            }
        }
        if (result.outcome == AttemptMachine::Outcome::Failed) {
            if (result.records.isEmpty()) {
                note(tr("\"%1\" names no model of this config.").arg(QString::fromUtf8(m_request.model)));
            } else {
                note(tr("No answer."));
            }
            return;
        }
        if (result.outcome == AttemptMachine::Outcome::Cancelled) {
            note(tr("Stopped."));
            return;
        }
        if (!m_toolCalls.isEmpty()) {
            note(tr("The model calls: %1").arg(QString::fromUtf8(m_toolCalls.trimmed())));
        }
        if (result.incompleteReason == "max_output_tokens") {
            note(tr("The answer was cut at the token limit."));
        } else if (!result.incompleteReason.isEmpty()) {
            note(tr("The answer was cut by a content filter."));
        }
        QStringList figures{tr("answered by %1").arg(result.servedBy.toString()),
            tr("first token after %1").arg(durationText(result.figures.toFirstOutput)),
            tr("%1 in all").arg(durationText(result.figures.total))};
        if (const auto &usage = result.figures.usage) {
            figures.append(tr("%1 tokens in, %2 out")
                               .arg(tokensText(usage->inputTokens), tokensText(usage->outputTokens)));
        }
        note(figures.join(QStringLiteral(", ")));
    }

    QJsonObject toJson(const ChatResult &result) const
    {
        QJsonArray attempts;
        for (const AttemptRecord &record : result.records) {
            attempts.append(QJsonObject{{QStringLiteral("model"), record.candidate.ref.toString()},
                {QStringLiteral("result"), attemptWord(record)},
                {QStringLiteral("detail"), attemptSentence(record)}});
        }
        const bool served = result.outcome == AttemptMachine::Outcome::Served;
        QJsonObject object{{QStringLiteral("ok"), served},
            {QStringLiteral("text"), QString::fromUtf8(m_text)},
            {QStringLiteral("reasoning"), QString::fromUtf8(m_reasoning)},
            {QStringLiteral("model"),
                served ? QJsonValue(result.servedBy.toString()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("attempts"), attempts},
            {QStringLiteral("time_to_first_token_ms"), qint64(result.figures.toFirstOutput.count())},
            {QStringLiteral("total_ms"), qint64(result.figures.total.count())}};
        if (const auto &usage = result.figures.usage) {
            object.insert(QStringLiteral("input_tokens"), usage->inputTokens);
            object.insert(QStringLiteral("output_tokens"), usage->outputTokens);
        }
        if (!served) {
            object.insert(QStringLiteral("error"), QString::fromUtf8(result.error.code));
        }
        return object;
    }

    ResponseRequest m_request;
    bool m_stream = true;
    QByteArray m_text;
    QByteArray m_reasoning;
    QByteArray m_toolCalls;
    ChatSession *m_session = nullptr; ///< Belongs to the engine's thread.
};

} // namespace

std::unique_ptr<Command> makeChatCommand(CommandContext context)
{
    return std::make_unique<ChatCommand>(std::move(context));
}

} // namespace Hearth

#include "chatcommand.moc"
