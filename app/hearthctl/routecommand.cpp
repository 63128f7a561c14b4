#include "config/confignames.h"
#include "engine/configsource.h"
#include "hearthctl/commands.h"
#include "hearthctl/enginecommand.h"
#include "hearthctl/output.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

class RouteCommand final : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("model"),
            tr("A reference (provider/model), an alias, a route, or auto."), QStringLiteral("MODEL|auto"));
        line.addOption(
            {QStringLiteral("prompt-tokens"), tr("Length of the prompt in tokens."), QStringLiteral("N")});
        line.addOption(
            {QStringLiteral("max-output-tokens"), tr("Longest answer, in tokens."), QStringLiteral("N")});
        line.addOption({QStringLiteral("down"), tr("As if this provider did not answer; may be repeated."),
            QStringLiteral("PROVIDER")});
        line.addOption({QStringLiteral("cold"), tr("As if this model were not in memory; may be repeated."),
            QStringLiteral("PROVIDER/MODEL")});
        line.addOption({QStringLiteral("offline"), tr("As if the internet were out of reach.")});
        line.addOption({QStringLiteral("resting"),
            tr("As if this provider rested after failures; may be repeated."), QStringLiteral("PROVIDER")});
        line.addOption({QStringLiteral("budget-spent"), tr("As if what may be spent today were spent.")});
        line.addOption({QStringLiteral("images"), tr("The request holds images.")});
        line.addOption({QStringLiteral("tools"), tr("The request holds tools.")});
        line.addOption({QStringLiteral("client"),
            tr("As this client of the gateway, with what its token may do."), QStringLiteral("NAME")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("route needs one model, alias or route.");
        }
        m_question.model = parser.positionalArguments().constFirst();
        if (const QString wrong = readNumbers(parser); !wrong.isEmpty()) {
            return wrong;
        }
        for (const QString &provider : parser.values(QStringLiteral("down"))) {
            m_whatIf.down.insert(provider.trimmed().toLower());
        }
        for (const QString &name : parser.values(QStringLiteral("cold"))) {
            const std::optional<ModelRef> ref = ModelRef::parse(name);
            if (!ref) {
                return tr("--cold needs PROVIDER/MODEL, not \"%1\".").arg(name);
            }
            m_whatIf.cold.insert(*ref);
        }
        for (const QString &provider : parser.values(QStringLiteral("resting"))) {
            m_whatIf.resting.insert(provider.trimmed().toLower());
        }
        m_whatIf.offline = parser.isSet(QStringLiteral("offline"));
        m_whatIf.budgetSpent = parser.isSet(QStringLiteral("budget-spent"));
        m_question.needsImages = parser.isSet(QStringLiteral("images"));
        m_question.needsTools = parser.isSet(QStringLiteral("tools"));
        if (const QString wrong = readClient(parser.value(QStringLiteral("client"))); !wrong.isEmpty()) {
            return wrong;
        }

        openEngine(context().engineOptions());
        return {};
    }

private:
    /// Takes up what the client called \a name may do; empty: nobody is meant.
    QString readClient(const QString &name)
    {
        if (name.isEmpty()) {
            return {};
        }
        const Result<LoadedConfig> loaded =
            loadConfig(context().configPath, context().settingsPath, context().environment);
        const QList<ClientSettings> clients = loaded ? loaded->settings.clients : QList<ClientSettings>();
        const auto client = std::find_if(clients.cbegin(), clients.cend(),
            [&name](const ClientSettings &each) { return each.name == name; });
        if (client == clients.cend()) {
            return tr("There is no client called \"%1\" in hearth.json5.").arg(name);
        }
        m_question.clientModels = client->models;
        m_question.clientPlaces = client->places;
        return {};
    }

    QString readNumbers(const QCommandLineParser &parser)
    {
        const auto read = [&parser](const QString &option, auto store) {
            if (!parser.isSet(option)) {
                return true;
            }
            bool ok = false;
            const qint64 value = parser.value(option).toLongLong(&ok);
            store(value);
            return ok && value >= 0;
        };
        const bool ok =
            read(QStringLiteral("prompt-tokens"), [this](qint64 value) { m_question.promptTokens = value; })
            && read(QStringLiteral("max-output-tokens"),
                [this](qint64 value) { m_question.maxOutputTokens = value; });
        return ok ? QString() : tr("Numbers of tokens must be whole and not below zero.");
    }

    void onSettled() override
    {
        if (endsWithoutConfig()) {
            return;
        }
        engine().plan(m_question, m_whatIf).then(this, [this](const Result<RoutePlan> &plan) {
            if (!plan) {
                fail(plan.error());
                return;
            }
            if (context().json) {
                printJson(toJson(*plan));
            } else {
                printText(*plan);
            }
            finishLater(exitCode(*plan));
        });
    }

    static int exitCode(const RoutePlan &plan)
    {
        if (plan.winner()) {
            return ExitWell;
        }
        const bool nobodyAnswers = !plan.candidates.isEmpty()
            && std::all_of(plan.candidates.cbegin(), plan.candidates.cend(),
                [](const Candidate &each) { return each.reason == SkipReason::Unreachable; });
        return nobodyAnswers ? ExitNothingReachable : ExitFailed;
    }

    static QJsonObject toJson(const RoutePlan &plan)
    {
        QJsonArray candidates;
        for (const Candidate &each : plan.candidates) {
            const bool isTry = each.verdict == Candidate::Verdict::Try;
            QJsonObject object{{QStringLiteral("model"), each.ref.toString()},
                {QStringLiteral("verdict"), isTry ? QStringLiteral("try") : QStringLiteral("skip")},
                {QStringLiteral("reason"),
                    isTry ? QJsonValue(QJsonValue::Null) : QJsonValue(skipReasonName(each.reason))},
                {QStringLiteral("detail"),
                    isTry ? QJsonValue(QJsonValue::Null) : QJsonValue(skipSentence(each))},
                {QStringLiteral("state"), modelStateName(each.state)}};
            if (each.needs) {
                object.insert(QStringLiteral("needs_tokens"), *each.needs);
            }
            if (each.limit) {
                object.insert(QStringLiteral("limit_tokens"), *each.limit);
            }
            addRest(object, each);
            candidates.append(object);
        }
        const Candidate *winner = plan.winner();
        return {{QStringLiteral("winner"),
                    winner ? QJsonValue(winner->ref.toString()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("candidates"), candidates},
            {QStringLiteral("unresolved"), QJsonArray::fromStringList(plan.unresolved)}};
    }

    /// Where it is, and what it is busy with.
    static void addRest(QJsonObject &object, const Candidate &candidate)
    {
        object.insert(QStringLiteral("place"), placeName(candidate.place));
        if (!candidate.region.isEmpty()) {
            object.insert(QStringLiteral("region"), candidate.region);
        }
        object.insert(QStringLiteral("hop"), candidate.hop);
        object.insert(QStringLiteral("warm_behind"), candidate.warmBehind);
        if (candidate.coolDownLeft) {
            object.insert(QStringLiteral("rests_ms"), qint64(candidate.coolDownLeft->count()));
        }
        if (candidate.usualLoad) {
            object.insert(QStringLiteral("usual_load_ms"), qint64(candidate.usualLoad->count()));
        }
        if (candidate.slotsTotal) {
            object.insert(QStringLiteral("slots_total"), *candidate.slotsTotal);
        }
    }

    static void printText(const RoutePlan &plan)
    {
        if (plan.candidates.isEmpty()) {
            print(tr("\"%1\" names no model of this config.").arg(plan.requested));
            return;
        }
        if (const Candidate *winner = plan.winner()) {
            print(tr("It would go to %1 (%2).").arg(winner->ref.toString(), modelStateWord(winner->state)));
        } else {
            print(tr("No model could serve it now."));
        }
        QList<QStringList> rows;
        for (const Candidate &each : plan.candidates) {
            const bool isTry = each.verdict == Candidate::Verdict::Try;
            //: Verdict on a candidate of a route: it would be tried; it is passed over.
            rows.append({QStringLiteral("  ") + each.ref.toString(), isTry ? tr("try") : tr("skip"),
                skipSentence(each)});
        }
        print(alignedRows(rows).join(QLatin1Char('\n')));
        print(tr("Nothing was sent."));
    }

    RouteQuestion m_question;
    WhatIf m_whatIf;
};

} // namespace

std::unique_ptr<Command> makeRouteCommand(CommandContext context)
{
    return std::make_unique<RouteCommand>(std::move(context));
}

} // namespace Hearth

#include "routecommand.moc"
