#include "config/configcodes.h"
#include "config/configreader.h"
#include "config/hearthkeys.h"
#include "config/keepwarmedit.h"
#include "config/settingssection.h"

#include <algorithm>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Form of the file that this version of Hearth writes and reads.
constexpr qint64 settingsVersion = 1;

/// Reads hearth.json5. Bounds and choices stand in hearthKeys().
class SettingsReader
{
public:
    SettingsReader(ReadingContext &context, HearthSettings &settings)
        : m_context(context)
        , m_settings(settings)
    {
    }

    void read()
    {
        const ConfigNode root = m_context.root();
        checkKeys(m_context, root, hearthKeys(), UnknownKeys::Warning);
        const ConfigNode version = root.member(u"version");
        const KeyRule rule = *ruleAt(hearthKeys(), Json5Path().child(QStringLiteral("version")));
        if (const auto found = m_context.integerIn(version, rule.least, rule.most);
            found && *found != settingsVersion) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::unsupportedVersion, version,
                {QString::number(*found), QString::number(settingsVersion)});
            return; // keys may mean something else there
        }
        readGatewaySection(m_context, root.member(u"gateway"), m_settings);
        readPolling(root.member(u"polling"));
        readRoutesSection(m_context, root.member(u"routes"), m_settings);
        readProvidersSection(m_context, root.member(u"providers"), m_settings);
        readPolicySection(m_context, root.member(u"policy"), m_settings);
        readLogSection(m_context, root.member(u"log"), m_settings);
        readKeepWarm(root.member(u"keepWarm"));
    }

private:
    void readPolling(const ConfigNode &node)
    {
        const SettingsSection section(m_context, node, hearthPollingKeys());
        if (section.isObject()) {
            m_settings.pollVisible = section.duration(u"visibleMs").value_or(m_settings.pollVisible);
            m_settings.pollHidden = section.duration(u"hiddenMs").value_or(m_settings.pollHidden);
        }
    }

    void readKeepWarm(const ConfigNode &node)
    {
        if (!m_context.isKind(node, Kind::Array)) {
            return;
        }
        for (const ConfigNode &element : node.elements()) {
            const SettingsSection section(m_context, element, hearthKeepWarmKeys());
            if (section.isObject()) {
                readWarmModel(section);
            }
        }
    }

    void readWarmModel(const SettingsSection &section)
    {
        const ConfigNode &node = section.node();
        const std::optional<QString> model = section.filledText(QStringLiteral("model"));
        const std::optional<QString> until = section.filledText(QStringLiteral("until"));
        if (!model || !until) {
            return;
        }
        const std::optional<ModelRef> ref = ModelRef::parse(*model);
        const std::optional<std::chrono::milliseconds> time = keepWarmTime(*until);
        if (!ref) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node.member(u"model"),
                {shortened(*model), QStringLiteral("model_reference")}, {removeRepair(node, Choice::Needed)});
        }
        if (!time) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node.member(u"until"),
                {shortened(*until), QStringLiteral("zoned_time")}, {removeRepair(node, Choice::Needed)});
        }
        if (!ref || !time) {
            return;
        }
        const bool isThere = std::any_of(m_settings.keepWarm.cbegin(), m_settings.keepWarm.cend(),
            [&ref](const KeepWarmSetting &each) { return each.ref == *ref; });
        if (isThere) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateModel, node,
                {shortened(*model)}, {removeRepair(node, Choice::Needed)});
        } else {
            m_settings.keepWarm.append({*ref, *time});
        }
    }

    ReadingContext &m_context;
    HearthSettings &m_settings;
};

} // namespace

void readLogSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings)
{
    const SettingsSection section(context, node, hearthLogKeys());
    if (!section.isObject()) {
        return;
    }
    LogSettings &log = settings.log;
    log.bodies = section.choice<LogSettings::Bodies>(u"bodies").value_or(log.bodies);
    const ConfigNode until = section.member(u"bodiesUntil");
    const std::optional<QString> text = context.text(until);
    const std::optional<std::chrono::milliseconds> time = text ? keepWarmTime(*text) : std::nullopt;
    if (text && !time) {
        context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, until,
            {shortened(*text), QStringLiteral("zoned_time")}, {removeRepair(until, Choice::Needed)});
    }
    log.bodiesUntil = time.value_or(log.bodiesUntil);
    if (log.bodies != LogSettings::Bodies::Never && until.isNull()) { // only for a limited time
        const QString key = QStringLiteral("bodiesUntil");
        context.diagnostics.addMissing(
            Severity::Warning, ConfigCode::emptyValue, node, node.path().child(key), {key}, {});
    }
    log.keepRows = static_cast<int>(section.integer(u"keepRows").value_or(log.keepRows));
    log.keepDays = static_cast<int>(section.integer(u"keepDays").value_or(log.keepDays));
}

bool SettingsReading::hasErrors() const
{
    return hasErrorIn(diagnostics);
}

SettingsReading readHearthSettings(const Json5Document &document, const EnvironmentLookup &environment)
{
    ReadingContext context(document, ConfigNode::plain(document), environment);
    context.mayHoldMore = true; // aliases in `secrets.providers` stand in the other file
    SettingsReading reading;
    if (context.root().kind() == Kind::Object) {
        SettingsReader(context, reading.settings).read();
    } else if (!context.root().isNull()) {
        context.diagnostics.add(
            Severity::Error, ConfigCode::rootNotObject, context.root(), {kindName(context.root().kind())});
    }
    reading.diagnostics = context.diagnostics.take();
    return reading;
}

} // namespace Hearth
