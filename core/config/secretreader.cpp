#include "config/secretreader.h"

#include "config/configcodes.h"
#include "config/confignames.h"
#include "config/openclawkeys.h"

#include <QRegularExpression>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;
using Source = SecretInput::Source;

struct Form
{
    QString name; ///< As in ConfigCode::invalidFormat.
    QRegularExpression pattern;
};

/// OPENCLAW.md 12, Forms on a secret field.
Form idFormOf(Source source)
{
    switch (source) {
    case Source::File:
        return {QStringLiteral("json_pointer"),
            QRegularExpression(QStringLiteral("\\A(?:value|(?:/(?:[^~/]|~[01])*)+)\\z"))};
    case Source::Exec:
        return {QStringLiteral("exec_id"),
            QRegularExpression(
                QStringLiteral("\\A(?!(?:.*/)?\\.{1,2}(?:/|\\z))[A-Za-z0-9][A-Za-z0-9._:/#-]{0,255}\\z"))};
    case Source::None:
    case Source::Plain:
    case Source::Env:
    case Source::Store:
        break;
    }
    return {QStringLiteral("environment_variable"),
        QRegularExpression(QStringLiteral("\\A[A-Z][A-Z0-9_]{0,127}\\z"))};
}

Form providerForm()
{
    return {
        QStringLiteral("secret_provider"), QRegularExpression(QStringLiteral("\\A[a-z][a-z0-9_-]{0,63}\\z"))};
}

/// What \a text was probably meant to be in the \a form; nothing when that is not known.
QString putRight(const QString &text, const Form &form)
{
    QString right = text.trimmed();
    if (form.name == QLatin1String("environment_variable")) {
        right = right.toUpper().replace(u'-', u'_');
    } else if (form.name == QLatin1String("secret_provider")) {
        right = right.toLower();
    } else if (form.name == QLatin1String("json_pointer") && !right.startsWith(u'/')) {
        right.prepend(u'/');
    }
    return form.pattern.match(right).hasMatch() ? right : QString();
}

/// The text at \a node if it has the \a form; the value is quoted in the finding, so never for plain secrets.
QString formedText(ReadingContext &context, const ConfigNode &node, const Form &form)
{
    if (!context.isKind(node, Kind::String)) {
        return {};
    }
    const QString text = node.toString().value_or(QString());
    if (form.pattern.match(text).hasMatch()) {
        return text;
    }
    const QString right = putRight(text, form);
    context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node, {shortened(text), form.name},
        right.isEmpty() ? QList<ConfigRepair>()
                        : QList<ConfigRepair>{setTextRepair(node, right, Choice::Needed)});
    return {};
}

/// The environment and the store need no entry for their default alias [OPENCLAW.md 12].
bool isImplicit(ReadingContext &context, const QString &alias, Source source)
{
    const bool needsNoEntry = source == Source::Env || source == Source::Store;
    const ConfigNode defaults = context.root().member(u"secrets").member(u"defaults");
    return needsNoEntry
        && (alias == QLatin1String("default")
            || defaults.member(secretSourceName(source)).toString() == alias);
}

/// Aliases of `secrets.providers` that are declared for \a source, as repairs of \a node.
QList<ConfigRepair> declaredAliases(ReadingContext &context, const ConfigNode &node, Source source)
{
    QList<ConfigRepair> repairs;
    const ConfigNode providers = context.root().member(u"secrets").member(u"providers");
    for (const ConfigMember &member : providers.members()) {
        if (member.value.member(u"source").toString() == secretSourceName(source)) {
            repairs.append(setTextRepair(node, member.key, Choice::Needed));
        }
    }
    return repairs;
}

void checkProvider(ReadingContext &context, const ConfigNode &reference, const QString &alias, Source source)
{
    const ConfigNode node = reference.member(u"provider");
    const ConfigNode declared = context.root().member(u"secrets").member(u"providers").member(alias);
    if (declared.isNull()) {
        if (!isImplicit(context, alias, source) && !context.mayHoldMore) {
            context.diagnostics.add(Severity::Warning, ConfigCode::secretProviderMissing, node, {alias},
                declaredAliases(context, node, source));
        }
        return;
    }
    const QString declaredSource = declared.member(u"source").toString().value_or(QString());
    if (!declaredSource.isEmpty() && declaredSource != secretSourceName(source)) {
        context.diagnostics.add(Severity::Error, ConfigCode::secretSourceMismatch, node,
            {alias, secretSourceName(source), shortened(declaredSource)},
            {setTextRepair(reference.member(u"source"), declaredSource, Choice::Needed)});
    }
}

SecretInput readReference(ReadingContext &context, const ConfigNode &node)
{
    static const QList<Source> sources{Source::Env, Source::File, Source::Exec, Source::Store};
    checkKeys(context, node, secretReferenceKeys());
    QStringList names;
    for (const Source each : sources) {
        names.append(secretSourceName(each));
    }
    bool isComplete = true;
    for (const KeyRule &rule : secretReferenceKeys()) {
        if (node.member(rule.name).isNull()) {
            const bool isDefault = rule.name == QLatin1String("provider")
                && node.member(u"source").toString() == secretSourceName(Source::Env);
            context.diagnostics.addMissing(node, rule.name,
                isDefault ? QList<ConfigRepair>{addRepair(node, {rule.name}, "\"default\"", Choice::None)}
                          : QList<ConfigRepair>());
            isComplete = false;
        }
    }
    const QStringList allowed = context.isOld() ? names.first(3) : names; // "store" is new [OPENCLAW.md 7]
    const std::optional<qsizetype> index = context.choice(node.member(u"source"), allowed);
    if (!index || !isComplete) {
        return {};
    }
    const Source source = sources.at(*index);
    const QString provider = formedText(context, node.member(u"provider"), providerForm());
    const QString id = formedText(context, node.member(u"id"), idFormOf(source));
    if (provider.isEmpty() || id.isEmpty()) {
        return {};
    }
    checkProvider(context, node, provider, source);
    return {source, {}, provider, id};
}

SecretInput readText(ReadingContext &context, const ConfigNode &node)
{
    static const QRegularExpression reference(
        QStringLiteral("\\A\\$?(?:\\$\\{([A-Z_][A-Z0-9_]*)\\}|\\$([A-Z_][A-Z0-9_]*))\\z"));
    const QString text = node.toString().value_or(QString());
    if (text.isEmpty()) {
        return {};
    }
    if (const QRegularExpressionMatch match = reference.match(text); match.hasMatch()) {
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        return {Source::Env, {}, QStringLiteral("default"), name};
    }
    return {Source::Plain, Secret(context.substituted(text, node).toUtf8()), {}, {}};
}

} // namespace

SecretInput readSecret(ReadingContext &context, const ConfigNode &node)
{
    switch (node.kind()) {
    case Kind::None:
        return {};
    case Kind::String:
        return readText(context, node);
    case Kind::Object:
        return readReference(context, node);
    case Kind::Array:
    case Kind::Number:
    case Kind::Boolean:
    case Kind::Null:
        break;
    }
    // No repair: it would quote a secret.
    context.diagnostics.add(Severity::Error, ConfigCode::wrongType, node,
        {QStringLiteral("string|object"), kindName(node.kind())});
    return {};
}

} // namespace Hearth
