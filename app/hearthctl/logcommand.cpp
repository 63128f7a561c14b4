#include "engine/activitykeeper.h"
#include "gateway/requestjson.h"
#include "health/journal.h"
#include "hearthctl/commands.h"
#include "hearthctl/logtail.h"
#include "hearthctl/output.h"
#include "wording/formats.h"
#include "wording/requestwording.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

namespace Hearth {

namespace {

constexpr int usualCount = 50; ///< Requests shown without --count.
constexpr std::chrono::milliseconds followInterval{500};

/// Prints the request log as the program that serves keeps it; nothing is sent.
class LogCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addOption({{QStringLiteral("f"), QStringLiteral("follow")},
            tr("Go on with what comes, until it is interrupted.")});
        line.addOption({{QStringLiteral("n"), QStringLiteral("count")},
            tr("Show so many of the last requests (default %1).").arg(usualCount), QStringLiteral("NUMBER")});
        line.addOption({QStringLiteral("client"), tr("Only requests of this client, by its token's name."),
            QStringLiteral("NAME")});
        line.addOption({QStringLiteral("failed"), tr("Only requests that failed.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        bool isNumber = true;
        const QString count = parser.value(QStringLiteral("count"));
        m_count = count.isEmpty() ? usualCount : count.toInt(&isNumber);
        if (!isNumber || m_count < 0 || !parser.positionalArguments().isEmpty()) {
            return tr("log takes no arguments; --count takes a number.");
        }
        m_isOnlyFailed = parser.isSet(QStringLiteral("failed"));
        if (parser.isSet(QStringLiteral("client"))) {
            m_client = parser.value(QStringLiteral("client"));
        }
        const QString path =
            context().stateFolder + QLatin1Char('/') + QLatin1String(ActivityKeeper::fileName);
        const bool follows = parser.isSet(QStringLiteral("follow"));
        if (follows) {
            m_tail = std::make_unique<LogTail>(path);
        }
        showKept(path);
        if (follows) {
            connect(&m_timer, &QTimer::timeout, this, &LogCommand::showMore);
            m_timer.start(followInterval);
        } else {
            finishLater(ExitWell);
        }
        return {};
    }

    void interrupt() override { Q_EMIT finished(ExitWell); }

private:
    [[nodiscard]] QList<RequestRecord> wanted(const QList<QByteArray> &lines) const
    {
        QList<RequestRecord> records;
        for (const QByteArray &line : lines) {
            std::optional<RequestRecord> record = readRequestLine(line);
            if (record && (!m_isOnlyFailed || record->state == RequestRecord::State::Failed)
                && (!m_client || record->client == *m_client)) {
                records.append(std::move(*record));
            }
        }
        return records;
    }

    void showKept(const QString &path)
    {
        const Journal journal(path, ActivityKeeper::format, ActivityKeeper::version);
        QList<RequestRecord> records = wanted(journal.read());
        if (records.isEmpty() && !m_tail) {
            note(tr("The log has no such request."));
        }
        records.remove(0, std::max<qsizetype>(records.size() - m_count, 0));
        show(records);
    }

    void showMore() { show(wanted(m_tail->more())); }

    void show(const QList<RequestRecord> &records) const
    {
        if (context().json) {
            for (const RequestRecord &record : records) {
                print(QString::fromUtf8(requestLine(record)));
            }
            return;
        }
        QList<QStringList> rows;
        for (const RequestRecord &record : records) {
            rows.append(row(record));
        }
        for (const QString &line : alignedRows(rows)) {
            print(line);
        }
    }

    [[nodiscard]] static QStringList row(const RequestRecord &record)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.at.count());
        const QString tokens =
            tokensText(record.inputTokens) + QStringLiteral(" / ") + tokensText(record.outputTokens);
        return {QLocale().toString(at, QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            record.client.isEmpty() ? QStringLiteral("–") : record.client,
            QStringLiteral("%1 → %2").arg(record.asked, wentToText(record)), requestStateWord(record.state),
            tokens, durationText(record.total), record.errorText.simplified()};
    }

    int m_count = usualCount;
    bool m_isOnlyFailed = false;
    std::optional<QString> m_client;
    std::unique_ptr<LogTail> m_tail; ///< Null: nothing is followed.
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Command> makeLogCommand(CommandContext context)
{
    return std::make_unique<LogCommand>(std::move(context));
}

} // namespace Hearth

#include "logcommand.moc"
