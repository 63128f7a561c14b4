#include "wording/configwording.h"

#include "config/configcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearth {

namespace {

/// A code's sentence. %1, %2, %3 are the finding's arguments; `withSecond` is used when the second one is not
/// empty: the nearest name, or what was expected.
struct CodeText
{
    QLatin1String code;
    const char *text;
    const char *withSecond = nullptr;
};

// Codes of core/json5, by name.
const CodeText syntaxTexts[] = {
    {QLatin1String("unexpected_character"),
        QT_TRANSLATE_NOOP("wording", "%1 cannot stand here; remove it or put it in quotes."),
        QT_TRANSLATE_NOOP("wording", "%1 cannot stand here; expected was %2.")},
    {QLatin1String("unexpected_token"), QT_TRANSLATE_NOOP("wording", "%1 cannot stand here."),
        QT_TRANSLATE_NOOP("wording", "%1 cannot stand here; expected was %2.")},
    {QLatin1String("unexpected_end"), QT_TRANSLATE_NOOP("wording", "The file ends too early."),
        QT_TRANSLATE_NOOP("wording", "The file ends too early; %2 is missing.")},
    {QLatin1String("unterminated_string"),
        QT_TRANSLATE_NOOP("wording", "This string is not closed; put its quotation mark at its end.")},
    {QLatin1String("unterminated_comment"),
        QT_TRANSLATE_NOOP("wording", "This comment is not closed; put */ at its end.")},
    {QLatin1String("invalid_escape"),
        QT_TRANSLATE_NOOP("wording", "%1 is no escape that strings know; write \\\\ for a backslash.")},
    {QLatin1String("invalid_number"), QT_TRANSLATE_NOOP("wording", "%1 is no number."),
        QT_TRANSLATE_NOOP("wording", "%1 is no number; %2 would be one.")},
    {QLatin1String("invalid_identifier"),
        QT_TRANSLATE_NOOP("wording", "%1 cannot be a key without quotes; put it in quotes.")},
    {QLatin1String("invalid_utf8"),
        QT_TRANSLATE_NOOP("wording", "These bytes are not UTF-8; save the file as UTF-8.")},
    {QLatin1String("missing_comma"), QT_TRANSLATE_NOOP("wording", "A comma is missing before %1.")},
    {QLatin1String("missing_colon"),
        QT_TRANSLATE_NOOP("wording", "A colon is missing between key and value.")},
    {QLatin1String("missing_value"), QT_TRANSLATE_NOOP("wording", "A value is missing here.")},
    {QLatin1String("missing_key"), QT_TRANSLATE_NOOP("wording", "A key is missing here.")},
    {QLatin1String("unclosed_object"),
        QT_TRANSLATE_NOOP("wording", "This { is never closed; its } is missing.")},
    {QLatin1String("unclosed_array"),
        QT_TRANSLATE_NOOP("wording", "This [ is never closed; its ] is missing.")},
    {QLatin1String("trailing_content"),
        QT_TRANSLATE_NOOP("wording", "Nothing may follow the closing bracket of the whole file.")},
    {QLatin1String("empty_document"),
        QT_TRANSLATE_NOOP("wording", "The file is empty; the least it needs is {}.")},
    {QLatin1String("too_deep"),
        QT_TRANSLATE_NOOP("wording", "Brackets are nested deeper than Hearth reads.")},
    {QLatin1String("too_large"), QT_TRANSLATE_NOOP("wording", "The file is larger than Hearth reads.")},
    {QLatin1String("duplicate_key"),
        QT_TRANSLATE_NOOP("wording", "The key %1 stands here twice; the last one counts. Remove one.")},
    {QLatin1String("paragraph_separator_in_string"),
        QT_TRANSLATE_NOOP(
            "wording", "An invisible line separator stands in this string; remove it or escape it.")},
};

const CodeText meaningTexts[] = {
    {ConfigCode::rootNotObject, QT_TRANSLATE_NOOP("wording", "The file must be one object { … }, not %1.")},
    {ConfigCode::unknownKey,
        QT_TRANSLATE_NOOP("wording", "The key \"%1\" is not known here; OpenClaw would refuse the file."),
        QT_TRANSLATE_NOOP("wording", "The key \"%1\" is not known here. Did you mean \"%2\"?")},
    {ConfigCode::keyTooNew,
        QT_TRANSLATE_NOOP("wording",
            "The OpenClaw that wrote this file does not know \"%1\" yet; update OpenClaw or remove it.")},
    {ConfigCode::retiredKey, QT_TRANSLATE_NOOP("wording", "OpenClaw has retired the key \"%1\".")},
    {ConfigCode::wrongType, QT_TRANSLATE_NOOP("wording", "Here %1 is wanted."),
        QT_TRANSLATE_NOOP("wording", "Here %1 is wanted, not %2.")},
    {ConfigCode::missingKey, QT_TRANSLATE_NOOP("wording", "\"%1\" is missing here; OpenClaw needs it.")},
    {ConfigCode::emptyValue, QT_TRANSLATE_NOOP("wording", "\"%1\" must not be empty.")},
    {ConfigCode::outOfRange, QT_TRANSLATE_NOOP("wording", "%1 is out of range."),
        QT_TRANSLATE_NOOP("wording", "%1 is out of range: %2.")},
    {ConfigCode::notWhole, QT_TRANSLATE_NOOP("wording", "%1 should be a whole number.")},
    {ConfigCode::invalidValue, QT_TRANSLATE_NOOP("wording", "\"%1\" is none of the values possible here."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" is none of the values possible here. Did you mean \"%2\"?")},
    {ConfigCode::invalidFormat, QT_TRANSLATE_NOOP("wording", "\"%1\" is not of the form wanted here."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" is not of the form wanted here (%2).")},
    {ConfigCode::secretSourceMismatch,
        QT_TRANSLATE_NOOP(
            "wording", "The secret provider \"%1\" is of another kind: this asks for %2, it is %3.")},
    {ConfigCode::unsupportedVersion,
        QT_TRANSLATE_NOOP("wording", "This file is of version %1; this Hearth knows %2.")},
    {ConfigCode::duplicateProvider,
        QT_TRANSLATE_NOOP(
            "wording", "The provider \"%1\" is the same as \"%2\" to OpenClaw: case does not count.")},
    {ConfigCode::duplicateModel, QT_TRANSLATE_NOOP("wording", "The model \"%1\" stands here twice.")},
    {ConfigCode::unresolvedVariable, QT_TRANSLATE_NOOP("wording", "The environment variable %1 is not set.")},
    {ConfigCode::includeNotRead,
        QT_TRANSLATE_NOOP(
            "wording", "Hearth does not read included files yet; what stands there is not checked.")},
    {ConfigCode::baseUrlInvalid,
        QT_TRANSLATE_NOOP("wording", "This is no address; write one like http://127.0.0.1:1234/v1.")},
    {ConfigCode::baseUrlHasVersion,
        QT_TRANSLATE_NOOP("wording", "With api \"%1\" the address must not end in /v1.")},
    {ConfigCode::plainKey,
        QT_TRANSLATE_NOOP(
            "wording", "The key of \"%1\" stands in the file in the clear; use a reference like ${NAME}.")},
    {ConfigCode::noKeyAndNoApi,
        QT_TRANSLATE_NOOP(
            "wording", "\"%1\" has neither apiKey nor api: OpenClaw will find no key for it. Set both.")},
    {ConfigCode::secretProviderMissing,
        QT_TRANSLATE_NOOP("wording", "secrets.providers has no \"%1\"; this secret cannot be resolved.")},
    {ConfigCode::negativeCost, QT_TRANSLATE_NOOP("wording", "A price of %1 is below zero.")},
    {ConfigCode::maxTokensOverWindow,
        QT_TRANSLATE_NOOP("wording", "maxTokens %1 leaves no room for a prompt in the window of %2.")},
    {ConfigCode::contextTokensOverWindow,
        QT_TRANSLATE_NOOP("wording", "contextTokens %1 is more than the window of %2.")},
    {ConfigCode::contextWindowSmall,
        QT_TRANSLATE_NOOP(
            "wording", "A window of %1 tokens is too small for OpenClaw's prompts; it needs at least %2.")},
    {ConfigCode::unknownReference, QT_TRANSLATE_NOOP("wording", "\"%1\" names no model of this config."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" names no model of this config. Did you mean \"%2\"?")},
    {ConfigCode::unlistedModel,
        QT_TRANSLATE_NOOP("wording", "\"%1\" is not listed by its provider; its window is not known."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" is not listed by its provider. Did you mean \"%2\"?")},
    {ConfigCode::referenceCase,
        QT_TRANSLATE_NOOP(
            "wording", "\"%1\" differs from \"%2\" in case: OpenClaw takes it for another model.")},
    {ConfigCode::bareReference, QT_TRANSLATE_NOOP("wording", "\"%1\" names no provider."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" names no provider; it is taken for \"%2\". Write that.")},
    {ConfigCode::referenceProfile,
        QT_TRANSLATE_NOOP("wording", "In \"%1\" OpenClaw reads \"%2\" as an auth profile.")},
    {ConfigCode::fallbackIsPrimary,
        QT_TRANSLATE_NOOP("wording", "The fallback \"%1\" is the primary itself; remove it.")},
    {ConfigCode::duplicateFallback,
        QT_TRANSLATE_NOOP("wording", "\"%1\" stands in this chain twice; remove one.")},
    {ConfigCode::aliasSlash,
        QT_TRANSLATE_NOOP("wording", "The alias \"%1\" holds a slash; it looks like a reference.")},
    {ConfigCode::duplicateAlias,
        QT_TRANSLATE_NOOP("wording", "The alias \"%1\" already stands for \"%2\"; the last one counts.")},
    {ConfigCode::emptyRoute, QT_TRANSLATE_NOOP("wording", "The route \"%1\" has no hops.")},
    {ConfigCode::listensBeyondMachine,
        QT_TRANSLATE_NOOP("wording", "%1 is reachable from other machines; keep the token on.")},
    {ConfigCode::baseUrlNoVersion,
        QT_TRANSLATE_NOOP("wording", "With api \"%1\" an address usually ends in /v1.")},
    {ConfigCode::addressUnknown,
        QT_TRANSLATE_NOOP("wording",
            "OpenClaw knows where this provider is; Hearth does not. Add a baseUrl to use it here.")},
};

const CodeText *textOf(const QString &code)
{
    const auto isIt = [&code](const CodeText &each) { return code == each.code; };
    const auto *const syntax = std::find_if(std::begin(syntaxTexts), std::end(syntaxTexts), isIt);
    if (syntax != std::end(syntaxTexts)) {
        return syntax;
    }
    const auto *const meaning = std::find_if(std::begin(meaningTexts), std::end(meaningTexts), isIt);
    return meaning == std::end(meaningTexts) ? nullptr : meaning;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString diagnosticSentence(const ConfigDiagnostic &diagnostic)
{
    const CodeText *text = textOf(diagnostic.code);
    if (!text) {
        return diagnostic.code;
    }
    const bool hasSecond = !diagnostic.arguments.value(1).isEmpty();
    const QString pattern = translated(text->withSecond && hasSecond ? text->withSecond : text->text);
    // One pass, so that a percent sign in an argument stays what it is.
    QString sentence;
    sentence.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isMark =
            pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isMark) {
            sentence += diagnostic.arguments.value(pattern.at(++i).digitValue() - 1);
        } else {
            sentence += pattern.at(i);
        }
    }
    return sentence;
}

QString severityWord(ConfigDiagnostic::Severity severity)
{
    switch (severity) {
    case ConfigDiagnostic::Severity::Error:
        return translated(QT_TRANSLATE_NOOP("wording", "error"));
    case ConfigDiagnostic::Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("wording", "warning"));
    case ConfigDiagnostic::Severity::Info:
        return translated(QT_TRANSLATE_NOOP("wording", "note"));
    }
    Q_UNREACHABLE();
}

QList<QLatin1String> wordedCodes()
{
    QList<QLatin1String> codes;
    for (const CodeText &text : syntaxTexts) {
        codes.append(text.code);
    }
    for (const CodeText &text : meaningTexts) {
        codes.append(text.code);
    }
    return codes;
}

} // namespace Hearth
