#include "config/configcodes.h"
#include "config/defaultsreader.h"
#include "config/openclawkeys.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Values of the wrong type have been reported by the rules of their keys.
void addSide(const ConfigNode &node, QList<NamedModel> &named)
{
    const QString text = node.toString().value_or(QString());
    if (!text.trimmed().isEmpty() && !text.contains(QLatin1String("${"))) {
        named.append({NamedModel::Role::Side, text, {{}, node.own().range(), node, node}});
    }
}

/// A model, or an object of a primary one and fallbacks.
void addSlot(const ConfigNode &node, QList<NamedModel> &named)
{
    addSide(node, named);
    addSide(node.member(u"primary"), named);
    const ConfigNode fallbacks = node.member(u"fallbacks");
    for (const ConfigNode &fallback : fallbacks.elements()) {
        addSide(fallback, named);
    }
}

/// OpenClaw refuses to share the machine's network with a sandbox [OPENCLAW.md 5].
void checkSandbox(ReadingContext &context, const ConfigNode &sandbox)
{
    const ConfigNode network = sandbox.member(u"docker").member(u"network");
    const QString none = QStringLiteral("none");
    if (context.text(network) == QStringLiteral("host")) {
        context.diagnostics.add(Severity::Error, ConfigCode::invalidValue, network,
            {QStringLiteral("host"), none, none}, {setTextRepair(network, none, Choice::Needed)});
    }
}

void checkModelOfEntry(ReadingContext &context, const ConfigNode &model)
{
    if (model.kind() == Kind::Object) {
        checkKeys(context, model, primaryKeys());
        static_cast<void>(context.text(model.member(u"primary")));
        static_cast<void>(context.texts(model.member(u"fallbacks")));
    } else if (!model.isNull() && model.kind() != Kind::String) {
        context.wrongType(model, QStringLiteral("string|object"));
    }
}

void checkModelsOfEntry(ReadingContext &context, const ConfigNode &models)
{
    if (!context.isKind(models, Kind::Object)) {
        return;
    }
    for (const ConfigMember &member : models.members()) {
        if (context.isKind(member.value, Kind::Object)) {
            checkKeys(context, member.value, modelSettingsKeys());
            static_cast<void>(context.text(member.value.member(u"alias")));
        }
    }
}

void readEntry(ReadingContext &context, const ConfigMember &member, QList<NamedModel> &named)
{
    static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,63}\\z"));
    const ConfigNode &agent = member.value;
    if (!valid.match(member.key).hasMatch()) {
        context.diagnostics.addAtKey(Severity::Error, ConfigCode::invalidFormat, member,
            {shortened(member.key), QStringLiteral("agent_id")});
    }
    if (!context.isKind(agent, Kind::Object)) {
        return;
    }
    checkKeys(context, agent, agentEntryKeys());
    checkModelOfEntry(context, agent.member(u"model"));
    checkModelsOfEntry(context, agent.member(u"models"));
    const ConfigNode policy = agent.member(u"modelPolicy");
    if (context.isKind(policy, Kind::Object)) {
        checkKeys(context, policy, modelPolicyKeys());
        static_cast<void>(context.texts(policy.member(u"allow")));
    }
    addSlot(agent.member(u"model"), named);
    readSideModels(context, agent, named);
}

} // namespace

void readSideModels(ReadingContext &context, const ConfigNode &agent, QList<NamedModel> &named)
{
    for (const char *key : {"imageModel", "pdfModel", "voiceModel"}) {
        addSlot(agent.member(QString::fromLatin1(key)), named);
    }
    const ConfigNode media = agent.member(u"mediaModels");
    for (const ConfigMember &member : media.members()) {
        addSlot(member.value, named);
    }
    addSide(agent.member(u"utilityModel"), named);
    addSide(agent.member(u"heartbeat").member(u"model"), named);
    addSlot(agent.member(u"subagents").member(u"model"), named);
    const ConfigNode compaction = agent.member(u"compaction");
    addSide(compaction.member(u"model"), named);
    addSide(compaction.member(u"memoryFlush").member(u"model"), named);
    checkSandbox(context, agent.member(u"sandbox"));
}

void readAgentEntries(ReadingContext &context, const ConfigNode &agents, QList<NamedModel> &named)
{
    if (context.isOld()) {
        for (const ConfigNode &agent : agents.member(u"list").elements()) {
            addSlot(agent.member(u"model"), named);
        }
        return;
    }
    const ConfigNode entries = agents.member(u"entries");
    if (!context.isKind(entries, Kind::Object)) {
        return;
    }
    const QList<ConfigMember> members = entries.members();
    const QString ownership = QStringLiteral("ownership");
    const bool isOwned = !agents.member(ownership).isNull() || agents.mayHoldMore();
    if (members.size() > 1 && !isOwned) { // OPENCLAW.md 4
        context.diagnostics.addMissing(
            agents, ownership, {addRepair(agents, {ownership}, "\"explicit\"", Choice::None)});
    }
    for (const ConfigMember &member : members) {
        readEntry(context, member, named);
    }
}

} // namespace Hearth
