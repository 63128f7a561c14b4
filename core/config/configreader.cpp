#include "config/configreader.h"

#include "config/configcodes.h"
#include "config/defaultsreader.h"
#include "config/openclawkeys.h"
#include "config/policycheck.h"
#include "config/providerreader.h"
#include "config/referencecheck.h"
#include "config/rulesversion.h"
#include "config/secretreader.h"
#include "config/sectionchecks.h"

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;

void readIncludes(ReadingContext &context, ConfigReading &reading)
{
    const ConfigNode &root = context.root();
    reading.includedFiles = root.includedFiles();
    for (const ConfigSource &source : root.includedSources()) {
        context.diagnostics.addSyntaxOf(source);
        context.mayHoldMore = context.mayHoldMore || source.document.hasErrors();
    }
    for (const IncludeProblem &problem : root.problems()) {
        context.diagnostics.add(problem, root.sourceOf(problem));
        context.mayHoldMore = true;
    }
    reading.isWhole = !context.mayHoldMore;
}

void readRoot(ReadingContext &context, OpenClawConfig &config)
{
    const ConfigNode &root = context.root();
    // The full list of 2026.2's sections is not known.
    checkKeys(context, root, rootKeys(), context.isOld() ? UnknownKeys::Warning : UnknownKeys::Error);
    checkMetaAndEnv(context);
    checkAuthSection(context, root.member(u"auth"));
    checkSecretsSection(context, root.member(u"secrets"));
    checkGatewaySection(context);
    readModelsSection(context, root.member(u"models"), config);
    const QList<NamedModel> named = readAgentsSection(context, root.member(u"agents"), config);
    checkReferences(context, config, named);
    checkPolicy(context, config, named);
    checkPlaces(context, config, named);
    QStringList references;
    for (const NamedModel &each : named) {
        if (each.role != NamedModel::Role::Policy && each.role != NamedModel::Role::Side) {
            references.append(each.text);
        }
    }
    config.addBuiltinProvidersFor(references);
}

} // namespace

bool ConfigReading::hasErrors() const
{
    return hasErrorIn(diagnostics);
}

ConfigReading readOpenClawConfig(
    const Json5Document &document, const EnvironmentLookup &environment, const IncludeLookup &includes)
{
    ReadingContext context(document, ConfigNode::withIncludes(document, includes), environment);
    ConfigReading reading;
    readIncludes(context, reading);
    if (context.root().kind() == Kind::Object) {
        const ConfigNode version = context.root().member(u"meta").member(u"lastTouchedVersion");
        context.rules = rulesOfVersion(version.toString().value_or(QString()));
        reading.config.rules = context.rules;
        readRoot(context, reading.config);
    } else if (!context.root().isNull()) {
        context.diagnostics.add(ConfigDiagnostic::Severity::Error, ConfigCode::rootNotObject, context.root(),
            {kindName(context.root().kind())});
    }
    reading.diagnostics = context.diagnostics.take();
    return reading;
}

QString includedFileAt(const Json5Document &document, const Json5Path &path, const IncludeLookup &includes)
{
    ConfigNode node = ConfigNode::withIncludes(document, includes);
    for (const Json5Path::Step &step : path.steps()) {
        const auto *key = std::get_if<QString>(&step);
        node = key ? node.member(*key) : node.elements().value(std::get<qsizetype>(step));
    }
    return node.file();
}

} // namespace Hearth
