#include "hearthctl/commands.h"
#include "hearthctl/durations.h"
#include "hearthctl/jobcommand.h"

namespace Hearth {

namespace {

/// Reads a model into memory now.
class LoadCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("model"),
            tr("The model to load: a reference (provider/model) or an alias."), QStringLiteral("MODEL"));
        line.addOption({QStringLiteral("context"),
            tr("Context window in tokens, where the server lets it be chosen."), QStringLiteral("TOKENS")});
        line.addOption({QStringLiteral("keep"),
            tr("How long it stays in memory unused (30m, 2h), where the server lets it be chosen."),
            QStringLiteral("TIME")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("load needs the name of one model.");
        }
        m_name = parser.positionalArguments().constFirst();
        if (parser.isSet(QStringLiteral("context"))) {
            bool ok = false;
            m_options.contextWindow = parser.value(QStringLiteral("context")).toLongLong(&ok);
            if (!ok || *m_options.contextWindow < 1 || *m_options.contextWindow > 1'000'000'000) {
                return tr("--context takes a number of tokens.");
            }
        }
        if (parser.isSet(QStringLiteral("keep"))) {
            m_options.keepFor = durationFromText(parser.value(QStringLiteral("keep")));
            if (!m_options.keepFor) {
                return tr("--keep takes a time such as 30m or 2h.");
            }
        }
        openEngine(context().engineOptions());
        return {};
    }

private:
    void onSettled() override
    {
        if (const ModelRow *model = modelNamed(m_name)) {
            follow(model->ref, engine().servers().load(model->ref, m_options));
        }
    }

    QString m_name;
    LoadOptions m_options;
};

/// Puts a model out of memory now.
class UnloadCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("model"),
            tr("The model to put out of memory: a reference (provider/model) or an alias."),
            QStringLiteral("MODEL"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("unload needs the name of one model.");
        }
        m_name = parser.positionalArguments().constFirst();
        openEngine(context().engineOptions());
        return {};
    }

private:
    void onSettled() override
    {
        if (const ModelRow *model = modelNamed(m_name)) {
            follow(model->ref, engine().servers().unload(model->ref));
        }
    }

    QString m_name;
};

} // namespace

std::unique_ptr<Command> makeLoadCommand(CommandContext context)
{
    return std::make_unique<LoadCommand>(std::move(context));
}

std::unique_ptr<Command> makeUnloadCommand(CommandContext context)
{
    return std::make_unique<UnloadCommand>(std::move(context));
}

} // namespace Hearth

#include "loadcommand.moc"
