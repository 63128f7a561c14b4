#include "core/wording/everywording.h"

#include "config/configcodes.h"
#include "wording/configwording.h"
#include "wording/driftwording.h"
#include "wording/routewording.h"
#include "wording/serverwording.h"
#include "wording/setupwording.h"
#include "wording/sizingwording.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

/// All values of an enum from 0 to \a last, by \a name and \a text.
template <typename Enum, typename Name, typename Text>
QList<NamedWording> walk(Enum last, Name name, Text text)
{
    QList<NamedWording> wordings;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto each = static_cast<Enum>(value);
        wordings.append({QString(name(each)), text(each)});
    }
    return wordings;
}

NamedWording finding(QLatin1String code, const QStringList &arguments)
{
    ConfigDiagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.arguments = arguments;
    return {QString(code), diagnosticSentence(diagnostic)};
}

QList<NamedWording> diagnostics(const QStringList &ofMeaning, const QStringList &ofSyntax)
{
    QList<NamedWording> wordings;
    for (const QLatin1String code : ConfigCode::all()) {
        wordings.append(finding(code, ofMeaning));
    }
    for (int code = 0; code <= static_cast<int>(lastJson5Code); ++code) {
        wordings.append(finding(json5CodeName(static_cast<Json5Diagnostic::Code>(code)), ofSyntax));
    }
    return wordings;
}

/// For enums that have no name: the number.
template <typename Enum>
QString numberOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

Drift driftOf(Drift::Kind kind)
{
    Drift drift;
    drift.kind = kind;
    drift.provider = QStringLiteral("box");
    drift.declaredText = QStringLiteral("box/a");
    return drift;
}

} // namespace

QList<NamedWording> driftTitleWordings()
{
    return walk(
        lastDriftKind, numberOf<Drift::Kind>, [](Drift::Kind kind) { return driftTitle(driftOf(kind)); });
}

QList<NamedWording> driftExplanationWordings()
{
    return walk(lastDriftKind, numberOf<Drift::Kind>,
        [](Drift::Kind kind) { return driftExplanation(driftOf(kind)); });
}

QList<NamedWording> setupTitleWordings()
{
    return walk(lastSetupStep, numberOf<SetupStep::Kind>, setupStepTitle);
}

QList<NamedWording> setupDetailWordings()
{
    return walk(lastSetupStep, numberOf<SetupStep::Kind>, [](SetupStep::Kind kind) {
        return setupStepDetail({kind, SetupStep::State::Open, QStringLiteral("2 1")});
    });
}

QList<NamedWording> keepWarmWordings()
{
    return walk(lastKeepWarmState, numberOf<KeepWarm::State>, keepWarmWords);
}

QList<NamedWording> errorWordings()
{
    return walk(lastErrorKind, errorKindName, errorKindSentence);
}

QList<NamedWording> modelStateWordings()
{
    return walk(ModelState::Missing, modelStateName, modelStateWord);
}

QList<NamedWording> serverStateWordings()
{
    return walk(ServerState::Unreachable, serverStateName, serverStateWord);
}

QList<NamedWording> providerKindWordings()
{
    QList<NamedWording> wordings = walk(ProviderKind::Hearth, providerKindName, providerKindWord);
    for (const ProviderKind kind : {ProviderKind::LmStudio, ProviderKind::Ollama, ProviderKind::LlamaCpp,
             ProviderKind::LlamaSwap, ProviderKind::Vllm, ProviderKind::LiteLlm, ProviderKind::OpenAi,
             ProviderKind::Anthropic, ProviderKind::OpenRouter, ProviderKind::Hearth}) {
        wordings[static_cast<int>(kind)].isProductName = true;
    }
    return wordings;
}

QList<NamedWording> placeWordings()
{
    return walk(
        Place::Hosted, [](Place place) { return QString::number(static_cast<int>(place)); }, placeWord);
}

QList<NamedWording> skipWordings()
{
    const auto sentence = [](SkipReason reason) {
        Candidate candidate;
        candidate.reason = reason;
        candidate.needs = 61200;
        candidate.limit = 32768;
        return skipSentence(candidate);
    };
    QList<NamedWording> wordings = walk(lastSkipReason, skipReasonName, sentence);
    wordings.removeFirst(); // None: nothing to say
    return wordings;
}

QList<NamedWording> attemptWordings()
{
    const auto sentence = [](AttemptRecord::State state) {
        AttemptRecord record;
        record.state = state;
        record.candidate.reason = SkipReason::NoKey;
        record.failure.error.kind = ErrorKind::TimedOut;
        return attemptSentence(record);
    };
    QList<NamedWording> wordings;
    for (const AttemptRecord::State state : {AttemptRecord::State::Skipped, AttemptRecord::State::Running,
             AttemptRecord::State::Served, AttemptRecord::State::Failed, AttemptRecord::State::Cancelled}) {
        wordings.append(
            {QStringLiteral("attempt %1").arg(QString::number(static_cast<int>(state))), sentence(state)});
    }
    return wordings;
}

QList<NamedWording> verdictWordings()
{
    return walk(lastVerdict, verdictName, verdictSentence);
}

QList<NamedWording> assumptionWordings()
{
    return walk(lastAssumption, assumptionName, assumptionSentence);
}

QList<NamedWording> severityWordings()
{
    return walk(
        ConfigDiagnostic::Severity::Info,
        [](ConfigDiagnostic::Severity severity) { return QString::number(static_cast<int>(severity)); },
        severityWord);
}

QList<NamedWording> repairWordings()
{
    return walk(
        ConfigRepair::Act::Insert,
        [](ConfigRepair::Act act) { return QString::number(static_cast<int>(act)); },
        [](ConfigRepair::Act act) {
            return repairWords({act, {QStringLiteral("first"), QStringLiteral("second")}, {}, true});
        });
}

QList<NamedWording> diagnosticWordings()
{
    return diagnostics({}, {});
}

QList<NamedWording> diagnosticWordingsWithArguments()
{
    return diagnostics({QStringLiteral("first-argument"), QStringLiteral("second-argument")},
        {QStringLiteral("]"), QStringLiteral("value }")});
}

} // namespace Hearth
