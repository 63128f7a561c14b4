#include "config/configcodes.h"
#include "config/openclawkeys.h"
#include "config/requestreader.h"
#include "config/secretreader.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

bool isAlias(const QString &text)
{
    static const QRegularExpression alias(QStringLiteral("\\A[a-z][a-z0-9_-]{0,63}\\z"));
    return alias.match(text).hasMatch();
}

/// A text that must be there and not be empty.
QString required(ReadingContext &context, const ConfigNode &object, const QString &key)
{
    const ConfigNode node = object.member(key);
    if (node.isNull() && !object.mayHoldMore()) {
        context.diagnostics.addMissing(object, key);
    }
    const QString text = context.text(node).value_or(QString());
    if (text.isEmpty() && node.kind() == Kind::String) {
        context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {key});
    }
    return text;
}

/// OpenClaw refuses a command that is not absolute; whose file it is shows only on the machine it runs on.
void checkCommand(ReadingContext &context, const ConfigNode &provider)
{
    const QString command = required(context, provider, QStringLiteral("command"));
    if (!command.isEmpty() && !isAbsolutePath(command) && !command.contains(QLatin1String("${"))) {
        context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, provider.member(u"command"),
            {shortened(command), QStringLiteral("absolute_path")});
    }
}

void checkFilePath(ReadingContext &context, const ConfigNode &provider)
{
    const QString path = required(context, provider, QStringLiteral("path"));
    const bool isFixed = isAbsolutePath(path) || path.startsWith(QLatin1String("~/"));
    if (!path.isEmpty() && !isFixed && !path.contains(QLatin1String("${"))) {
        context.diagnostics.add(Severity::Warning, ConfigCode::pathNotAbsolute, provider.member(u"path"),
            {QStringLiteral("path"), shortened(path)});
    }
}

/// The source that the keys of \a provider speak of.
QList<ConfigRepair> sourceRepairs(const ConfigNode &provider)
{
    for (const auto &[key, source] : {std::pair{"command", "exec"}, {"path", "file"}, {"allowlist", "env"}}) {
        if (!provider.member(QString::fromLatin1(key)).isNull()) {
            return {addRepair(
                provider, {QStringLiteral("source")}, quoted(QString::fromLatin1(source)), Choice::None)};
        }
    }
    return {};
}

void checkSecretProvider(ReadingContext &context, const ConfigNode &provider)
{
    if (!context.isKind(provider, Kind::Object)) {
        return;
    }
    const ConfigNode source = provider.member(u"source");
    if (source.isNull()) {
        if (!provider.mayHoldMore()) {
            context.diagnostics.addMissing(provider, QStringLiteral("source"), sourceRepairs(provider));
        }
        return;
    }
    QStringList sources{QStringLiteral("env"), QStringLiteral("file"), QStringLiteral("exec")};
    if (!context.isOld()) {
        sources.append(QStringLiteral("store"));
    }
    const std::optional<qsizetype> index = context.choice(source, sources);
    if (!index) {
        return;
    }
    const QString name = sources.at(*index);
    checkKeys(context, provider, secretProviderKeysOf(name));
    if (name == QLatin1String("file")) {
        checkFilePath(context, provider);
    } else if (name == QLatin1String("exec") && provider.member(u"pluginIntegration").isNull()) {
        checkCommand(context, provider);
    }
}

void checkDefaults(ReadingContext &context, const ConfigNode &defaults)
{
    if (!context.isKind(defaults, Kind::Object)) {
        return;
    }
    const std::optional<KeyRule> rule = ruleAt(secretsKeys(), Json5Path().child(QStringLiteral("defaults")));
    checkKeys(context, defaults, rule->inner());
    for (const ConfigMember &member : defaults.members()) {
        const std::optional<QString> alias = context.text(member.value);
        if (alias && !isAlias(*alias)) {
            context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, member.value,
                {shortened(*alias), QStringLiteral("secret_provider")});
        }
    }
}

} // namespace

void checkSecretsSection(ReadingContext &context, const ConfigNode &secrets)
{
    if (!context.isKind(secrets, Kind::Object)) {
        return;
    }
    // What else 2026.2 had in it is not known.
    checkKeys(context, secrets, secretsKeys(), context.isOld() ? UnknownKeys::Allowed : UnknownKeys::Error);
    const ConfigNode providers = secrets.member(u"providers");
    if (context.isKind(providers, Kind::Object)) {
        for (const ConfigMember &member : providers.members()) {
            if (!isAlias(member.key)) { // no reference can name it
                context.diagnostics.addAtKey(Severity::Warning, ConfigCode::invalidFormat, member,
                    {shortened(member.key), QStringLiteral("secret_provider")});
            }
            checkSecretProvider(context, member.value);
        }
    }
    checkDefaults(context, secrets.member(u"defaults"));
}

} // namespace Hearth
