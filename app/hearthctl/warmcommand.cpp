#include "config/configfile.h"
#include "config/editing.h"
#include "config/keepwarmedit.h"
#include "engine/documents.h"
#include "hearthctl/commands.h"
#include "hearthctl/durations.h"
#include "hearthctl/jobcommand.h"
#include "hearthctl/output.h"
#include "hearthctl/statusjson.h"
#include "wording/wording.h"

#include <QDateTime>
#include <QLocale>

namespace Hearth {

namespace {

constexpr std::chrono::hours defaultTime{1}; // our choice

/// Keeps a model in memory until a time: loads it now, and writes the time into hearth.json5, by which any
/// Hearth that runs goes.
class WarmCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("model"),
            tr("The model to keep in memory: a reference (provider/model) or an alias."),
            QStringLiteral("MODEL"));
        line.addOption(
            {QStringLiteral("for"), tr("For how long: 30m, 2h, 1d (default 1h)."), QStringLiteral("TIME")});
        line.addOption({QStringLiteral("until"),
            tr("Until when: 18:00, or a date and time such as 2026-11-22T08:00."), QStringLiteral("TIME")});
        line.addOption({QStringLiteral("end"), tr("Keep it warm no longer; it stays loaded for now.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("warm needs the name of one model.");
        }
        m_name = parser.positionalArguments().constFirst();
        m_ends = parser.isSet(QStringLiteral("end"));
        const int times = int(m_ends) + int(parser.isSet(QStringLiteral("for")))
            + int(parser.isSet(QStringLiteral("until")));
        if (times > 1) {
            return tr("--for, --until and --end cannot be combined.");
        }
        const QDateTime now = QDateTime::currentDateTime();
        m_until = now.addSecs(std::chrono::seconds(defaultTime).count());
        if (parser.isSet(QStringLiteral("for"))) {
            const auto time = durationFromText(parser.value(QStringLiteral("for")));
            if (!time) {
                return tr("--for takes a time such as 30m or 2h.");
            }
            m_until = now.addSecs(time->count());
        }
        if (parser.isSet(QStringLiteral("until"))) {
            m_until = momentOf(parser.value(QStringLiteral("until")), now);
            if (!m_until.isValid() || m_until <= now) {
                return tr("--until takes a time to come, such as 18:00 or 2026-11-22T08:00.");
            }
        }
        openEngine(context().engineOptions());
        return {};
    }

private:
    /// A bare time of day is its next occurrence.
    static QDateTime momentOf(const QString &text, const QDateTime &now)
    {
        const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
        if (!time.isValid()) {
            return QDateTime::fromString(text, Qt::ISODate);
        }
        const QDateTime today(now.date(), time);
        return today > now ? today : QDateTime(now.date().addDays(1), time);
    }

    void onSettled() override
    {
        const ModelRow *model = modelNamed(m_name);
        if (!model) {
            return;
        }
        m_ref = model->ref;
        if (!m_ends && !model->abilities.load && !model->abilities.unload) {
            note(tr("The server of %1 loads by itself alone; it cannot be told to keep a model.")
                     .arg(m_ref.toString()));
            finishLater(ExitFailed);
            return;
        }
        // First the load, then the settings: the engine follows them, and would load by itself.
        const bool isThere = model->state == ModelState::Loaded && !model->abilities.keepFor;
        if (m_ends || isThere) {
            finishLater(writeAndTell());
            return;
        }
        LoadOptions options;
        if (model->abilities.keepFor) {
            options.keepFor = std::chrono::seconds(QDateTime::currentDateTime().secsTo(m_until));
        }
        follow(m_ref, engine().servers().load(m_ref, options));
    }

    [[nodiscard]] int writeAndTell()
    {
        if (!write()) {
            return ExitFailed;
        }
        tell();
        return ExitWell;
    }

    [[nodiscard]] bool write()
    {
        const Result<FileContent> file = readConfigFile(context().settingsPath);
        if (!file) {
            note(errorSentence(file.error()));
            return false;
        }
        const QByteArray text = file->exists ? file->bytes : Documents::firstText(DocumentKind::Settings);
        const Json5Document document = Json5Document::parse(text);
        using std::chrono::milliseconds;
        const auto until = m_ends ? std::nullopt : std::optional(milliseconds(m_until.toMSecsSinceEpoch()));
        const milliseconds now(QDateTime::currentMSecsSinceEpoch());
        const Result<QByteArray> bytes = applied(document, keepWarmChange(document, m_ref, until, now));
        const Result<FileContent> saved = bytes
            ? saveConfigFile(context().settingsPath, file->hash, *bytes, context().environment)
            : Result<FileContent>(failure(bytes.error()));
        if (!saved) {
            note(QStringLiteral("%1: %2").arg(context().settingsPath, errorSentence(saved.error())));
        }
        return saved.has_value();
    }

    void onJobEnded(const ModelJob &job) override
    {
        if (job.state == ModelJob::State::Done) {
            Q_EMIT finished(writeAndTell());
        } else {
            JobCommand::onJobEnded(job);
        }
    }

    void tell() const
    {
        if (context().json) {
            printJson({{QStringLiteral("ok"), true}, {QStringLiteral("model"), m_ref.toString()},
                {QStringLiteral("until_ms"),
                    m_ends ? QJsonValue(QJsonValue::Null) : QJsonValue(m_until.toMSecsSinceEpoch())}});
        } else if (m_ends) {
            print(tr("%1 is kept warm no longer.").arg(m_ref.toString()));
        } else {
            //: %1: model, %2: date and time.
            print(tr("%1 is loaded, and kept warm until %2 as long as a Hearth runs.")
                      .arg(m_ref.toString(), QLocale().toString(m_until, QLocale::ShortFormat)));
        }
    }

    QString m_name;
    ModelRef m_ref;
    QDateTime m_until;
    bool m_ends = false;
};

} // namespace

std::unique_ptr<Command> makeWarmCommand(CommandContext context)
{
    return std::make_unique<WarmCommand>(std::move(context));
}

} // namespace Hearth

#include "warmcommand.moc"
