#include "config/secretreader.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"

#include <QRegularExpression>

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
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

/// The text at \a node if it has the \a form; the value is quoted in the finding, so never for plain secrets.
QString formedText(ReadingContext &context, const Json5Node &node, const Form &form)
{
    if (!context.isKind(node, Kind::String)) {
        return {};
    }
    const QString text = node.toString().value_or(QString());
    if (!form.pattern.match(text).hasMatch()) {
        context.diagnostics.add(
            Severity::Error, ConfigCode::invalidFormat, node, {shortened(text), form.name});
        return {};
    }
    return text;
}

void checkProvider(ReadingContext &context, const Json5Node &node, const QString &alias,
    const QString &source, bool isImplicit)
{
    const Json5Node declared = context.root().member(u"secrets").member(u"providers").member(alias);
    if (declared.isNull()) {
        if (!isImplicit && !context.hasIncludes) {
            context.diagnostics.add(Severity::Warning, ConfigCode::secretProviderMissing, node, {alias});
        }
        return;
    }
    const QString declaredSource = declared.member(u"source").toString().value_or(QString());
    if (!declaredSource.isEmpty() && declaredSource != source) {
        context.diagnostics.add(
            Severity::Error, ConfigCode::secretSourceMismatch, node, {alias, source, declaredSource});
    }
}

SecretInput readReference(ReadingContext &context, const Json5Node &node)
{
    static const QList<Source> sources{Source::Env, Source::File, Source::Exec, Source::Store};
    static const QStringList names{
        QStringLiteral("env"), QStringLiteral("file"), QStringLiteral("exec"), QStringLiteral("store")};
    checkKeys(context, node, secretReferenceKeys());
    bool isComplete = true;
    for (const KeyRule &rule : secretReferenceKeys()) {
        if (node.member(rule.name).isNull()) {
            context.diagnostics.addMissing(node, rule.name);
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
    // The environment and the store need no entry for their default alias.
    const bool isImplicit = source == Source::Env || source == Source::Store;
    checkProvider(context, node.member(u"provider"), provider, names.at(*index), isImplicit);
    return {source, {}, provider, id};
}

SecretInput readText(ReadingContext &context, const Json5Node &node)
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

SecretInput readSecret(ReadingContext &context, const Json5Node &node)
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
    context.wrongType(node, QStringLiteral("string|object"));
    return {};
}

} // namespace Hearth
