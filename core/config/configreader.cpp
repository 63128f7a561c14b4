#include "config/configreader.h"

#include "config/configcodes.h"
#include "config/defaultsreader.h"
#include "config/openclawkeys.h"
#include "config/providerreader.h"
#include "config/referencecheck.h"

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
using Rules = OpenClawConfig::Rules;

/// 2026.8.1 is the first version with modelPolicy [OPENCLAW.md 7]; what lies between that and 2026.2 is
/// nearer to the latter. A file that nobody signed is read by the newer rules.
Rules rulesFor(const Json5Node &meta)
{
    const QStringList parts = meta.member(u"lastTouchedVersion").toString().value_or(QString()).split(u'.');
    bool hasYear = false;
    bool hasMonth = false;
    const int year = parts.value(0).toInt(&hasYear);
    const int month = parts.value(1).toInt(&hasMonth);
    const bool isOld = hasYear && hasMonth && (year < 2026 || (year == 2026 && month < 8));
    return isOld ? Rules::V2026_2 : Rules::V2026_9;
}

void checkSection(ReadingContext &context, QStringView key, const KeyRules &rules, UnknownKeys unknownKeys)
{
    const Json5Node section = context.root().member(key);
    if (context.isKind(section, Kind::Object)) {
        checkKeys(context, section, rules, unknownKeys);
    }
}

void readRoot(ReadingContext &context, OpenClawConfig &config)
{
    // The full list of 2026.2's sections is not known, and it took variables directly in `env`.
    const UnknownKeys newlyClosed = context.isOld() ? UnknownKeys::Allowed : UnknownKeys::Error;
    checkKeys(
        context, context.root(), rootKeys(), context.isOld() ? UnknownKeys::Warning : UnknownKeys::Error);
    checkSection(context, u"meta", metaKeys(), UnknownKeys::Error);
    checkSection(context, u"env", envKeys(), newlyClosed);
    checkSection(context, u"auth", authKeys(), newlyClosed);
    checkSection(context, u"secrets", secretsKeys(), newlyClosed);
    readModelsSection(context, context.root().member(u"models"), config);
    const QList<NamedModel> named = readAgentsSection(context, context.root().member(u"agents"), config);
    checkReferences(context, config, named);
    QStringList references;
    for (const NamedModel &each : named) {
        references.append(each.text);
    }
    config.addBuiltinProvidersFor(references);
}

} // namespace

bool ConfigReading::hasErrors() const
{
    return hasErrorIn(diagnostics);
}

ConfigReading readOpenClawConfig(const Json5Document &document, const EnvironmentLookup &environment)
{
    ReadingContext context(document, environment);
    ConfigReading reading;
    if (context.root().kind() == Kind::Object) {
        context.rules = rulesFor(context.root().member(u"meta"));
        reading.config.rules = context.rules;
        readRoot(context, reading.config);
    } else if (!context.root().isNull()) {
        context.diagnostics.add(ConfigDiagnostic::Severity::Error, ConfigCode::rootNotObject, context.root(),
            {kindName(context.root().kind())});
    }
    reading.diagnostics = context.diagnostics.take();
    return reading;
}

} // namespace Hearth
