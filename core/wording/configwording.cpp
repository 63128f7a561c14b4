#include "wording/configwording.h"

#include "config/configcodes.h"
#include "wording/argumentwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearth {

namespace {

/// A code's sentence. %1, %2, %3 are the finding's arguments as words; `withSecond` is used when the second
/// one is not empty: the nearest name, or what was expected.
struct CodeText
{
    QLatin1String code;
    const char *text;
    const char *withSecond = nullptr;
};

const char hashComment[] = QT_TRANSLATE_NOOP("wording", "A comment begins with //, not with #.");
const char unquoted[] = QT_TRANSLATE_NOOP("wording", "This text must stand in quotes.");
const char uselessKey[] = QT_TRANSLATE_NOOP("wording", "The key \"%1\" is not known here; it does nothing.");
const char misspelt[] = QT_TRANSLATE_NOOP("wording", "%1 cannot stand here. Did you mean %2?");

// Codes of core/json5, by name.
const CodeText syntaxTexts[] = {
    {QLatin1String("unexpected_character"),
        QT_TRANSLATE_NOOP("wording", "%1 cannot stand here; remove it or put it in quotes."),
        QT_TRANSLATE_NOOP("wording", "The character %1 cannot stand here; expected is %2.")},
    {QLatin1String("unexpected_token"), QT_TRANSLATE_NOOP("wording", "%1 cannot stand here."),
        QT_TRANSLATE_NOOP("wording", "%1 cannot stand here; expected is %2.")},
    {QLatin1String("unexpected_end"), QT_TRANSLATE_NOOP("wording", "The file ends too early."),
        QT_TRANSLATE_NOOP("wording", "The file ends too early; still missing: %2.")},
    {QLatin1String("unterminated_string"),
        QT_TRANSLATE_NOOP("wording", "This text is not closed; put its quotation mark at its end.")},
    {QLatin1String("unterminated_comment"),
        QT_TRANSLATE_NOOP("wording", "This comment is not closed; put */ at its end.")},
    {QLatin1String("invalid_escape"),
        QT_TRANSLATE_NOOP("wording", "%1 is no valid escape; for a backslash write \\\\.")},
    {QLatin1String("invalid_number"), QT_TRANSLATE_NOOP("wording", "%1 is not a valid number.")},
    {QLatin1String("invalid_identifier"),
        QT_TRANSLATE_NOOP("wording", "A key without quotes cannot hold %1; put the key in quotes.")},
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
        QT_TRANSLATE_NOOP("wording", "The file should end before %1; one file holds one value.")},
    {QLatin1String("empty_document"),
        QT_TRANSLATE_NOOP("wording", "The file is empty; it needs at least {}.")},
    {QLatin1String("too_deep"),
        QT_TRANSLATE_NOOP("wording", "Brackets are nested deeper here than Hearth reads.")},
    {QLatin1String("too_large"), QT_TRANSLATE_NOOP("wording", "The file is larger than Hearth reads.")},
    {QLatin1String("duplicate_key"),
        QT_TRANSLATE_NOOP("wording", "The key %1 stands here twice, and the last one counts; remove one.")},
    {QLatin1String("paragraph_separator_in_string"),
        QT_TRANSLATE_NOOP("wording", "This text holds an invisible line separator; remove it.")},
};

const CodeText meaningTexts[] = {
    {ConfigCode::rootNotObject,
        QT_TRANSLATE_NOOP("wording", "The whole file must be one object { … }, not %1.")},
    {ConfigCode::unknownKey,
        QT_TRANSLATE_NOOP("wording", "The key \"%1\" is not known here; OpenClaw would refuse the file."),
        QT_TRANSLATE_NOOP("wording", "The key \"%1\" is not known here. Did you mean \"%2\"?")},
    {ConfigCode::keyTooNew,
        QT_TRANSLATE_NOOP("wording",
            "The OpenClaw that wrote this file does not know \"%1\" yet; update OpenClaw or remove the "
            "key.")},
    {ConfigCode::retiredKey,
        QT_TRANSLATE_NOOP("wording", "OpenClaw no longer uses the key \"%1\"; remove it.")},
    {ConfigCode::wrongType, QT_TRANSLATE_NOOP("wording", "This must be %1."),
        QT_TRANSLATE_NOOP("wording", "This must be %1, not %2.")},
    {ConfigCode::missingKey, QT_TRANSLATE_NOOP("wording", "\"%1\" is missing here; OpenClaw needs it.")},
    {ConfigCode::emptyValue, QT_TRANSLATE_NOOP("wording", "\"%1\" must not be empty.")},
    {ConfigCode::outOfRange, QT_TRANSLATE_NOOP("wording", "%1 is out of range; allowed: %2.")},
    {ConfigCode::notWhole, QT_TRANSLATE_NOOP("wording", "%1 should be a whole number.")},
    {ConfigCode::invalidValue, QT_TRANSLATE_NOOP("wording", "\"%1\" is not one of the possible values: %3."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" is not one of the possible values. Did you mean \"%2\"?")},
    {ConfigCode::invalidFormat, QT_TRANSLATE_NOOP("wording", "\"%1\" will not do here; expected is %2.")},
    {ConfigCode::secretSourceMismatch,
        QT_TRANSLATE_NOOP(
            "wording", "This asks the secret provider \"%1\" for the source %2, but it is declared as %3.")},
    {ConfigCode::unsupportedVersion,
        QT_TRANSLATE_NOOP("wording", "This file has version %1, and this Hearth knows version %2.")},
    {ConfigCode::duplicateClient,
        //: Clients: programs that call Hearth, each with a token of its own.
        QT_TRANSLATE_NOOP("wording", "Two clients are called \"%1\"; give one another name.")},
    {ConfigCode::tooMany,
        QT_TRANSLATE_NOOP("wording", "There are %1 entries here; %2 are allowed at the most.")},
    {ConfigCode::needsExactModel,
        QT_TRANSLATE_NOOP("wording", "\"%1\" can be set for a single model only, not for \"%2\".")},
    {ConfigCode::duplicateProvider,
        QT_TRANSLATE_NOOP("wording",
            "To OpenClaw the provider \"%1\" is the same as \"%2\": upper and lower case do not count.")},
    {ConfigCode::duplicateModel, QT_TRANSLATE_NOOP("wording", "The model \"%1\" stands here twice.")},
    {ConfigCode::unresolvedVariable, QT_TRANSLATE_NOOP("wording", "The environment variable %1 is not set.")},
    {ConfigCode::includeNotRead,
        QT_TRANSLATE_NOOP("wording", "Included files are not read here; what they hold is not checked.")},
    {ConfigCode::includeFailed, QT_TRANSLATE_NOOP("wording", "The included file \"%1\" cannot be used: %2.")},
    {ConfigCode::variableNotReplaced,
        QT_TRANSLATE_NOOP(
            "wording", "${%1} stays as it is: OpenClaw replaces names in capitals only, like ${%2}.")},
    {ConfigCode::gatewayModeMissing,
        QT_TRANSLATE_NOOP(
            "wording", "gateway.mode is missing; OpenClaw's gateway does not start without it.")},
    {ConfigCode::baseUrlInvalid,
        QT_TRANSLATE_NOOP(
            "wording", "This is not a valid address; write one like http://127.0.0.1:1234/v1.")},
    {ConfigCode::baseUrlHasVersion,
        QT_TRANSLATE_NOOP("wording", "With api \"%1\" the address must not end in /v1.")},
    {ConfigCode::plainKey,
        QT_TRANSLATE_NOOP(
            "wording", "The key of \"%1\" can be read in this file; use a reference like ${NAME} instead.")},
    {ConfigCode::providerIdForm,
        QT_TRANSLATE_NOOP("wording",
            "The provider id \"%1\" makes trouble in model references; use small letters, digits, - and _.")},
    {ConfigCode::pathNotAbsolute,
        QT_TRANSLATE_NOOP("wording",
            "\"%2\" is no absolute path; what \"%1\" means depends on the folder OpenClaw starts in.")},
    {ConfigCode::noKeyAndNoApi,
        QT_TRANSLATE_NOOP(
            "wording", "\"%1\" has neither apiKey nor api, so OpenClaw will find no key for it; set both.")},
    {ConfigCode::secretProviderMissing,
        QT_TRANSLATE_NOOP("wording", "secrets.providers has no \"%1\", so this secret cannot be read.")},
    {ConfigCode::negativeCost, QT_TRANSLATE_NOOP("wording", "A price cannot be below zero: %1.")},
    {ConfigCode::maxTokensOverWindow,
        QT_TRANSLATE_NOOP(
            "wording", "maxTokens %1 leaves no room for a prompt in the context window of %2.")},
    {ConfigCode::contextTokensOverWindow,
        QT_TRANSLATE_NOOP("wording", "contextTokens %1 is more than the context window of %2.")},
    {ConfigCode::contextWindowSmall,
        QT_TRANSLATE_NOOP("wording",
            "A context window of %1 tokens is too small for OpenClaw's prompts; it needs at least %2.")},
    {ConfigCode::unknownReference, QT_TRANSLATE_NOOP("wording", "\"%1\" names no model of this config."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" names no model of this config. Did you mean \"%2\"?")},
    {ConfigCode::unlistedModel,
        QT_TRANSLATE_NOOP(
            "wording", "\"%1\" is not listed by its provider, so its context window is not known."),
        QT_TRANSLATE_NOOP("wording", "\"%1\" is not listed by its provider. Did you mean \"%2\"?")},
    {ConfigCode::referenceCase,
        QT_TRANSLATE_NOOP("wording",
            "\"%1\" and \"%2\" differ in upper and lower case: OpenClaw takes them for two models.")},
    {ConfigCode::bareReference,
        QT_TRANSLATE_NOOP("wording", "\"%1\" names no provider and is taken for \"%2\"; write that.")},
    {ConfigCode::referenceProfile,
        QT_TRANSLATE_NOOP("wording", "In \"%1\" OpenClaw takes \"%2\" for an auth profile.")},
    {ConfigCode::fallbackIsPrimary,
        QT_TRANSLATE_NOOP("wording", "The fallback \"%1\" is the primary model itself; remove it.")},
    {ConfigCode::duplicateFallback,
        QT_TRANSLATE_NOOP("wording", "\"%1\" stands in this chain twice; remove one.")},
    {ConfigCode::aliasSlash,
        QT_TRANSLATE_NOOP(
            "wording", "The alias \"%1\" holds a slash and could be taken for provider/model.")},
    {ConfigCode::duplicateAlias,
        QT_TRANSLATE_NOOP("wording", "The alias \"%1\" already stands for \"%2\"; the last one counts.")},
    {ConfigCode::aliasIsModel,
        QT_TRANSLATE_NOOP("wording", "The alias \"%1\" hides the model of that name at \"%2\".")},
    {ConfigCode::aliasForm,
        QT_TRANSLATE_NOOP("wording",
            "The alias \"%1\" holds characters that OpenClaw's own commands refuse; letters, digits and . _ "
            ": "
            "- are safe.")},
    {ConfigCode::notInPolicy,
        QT_TRANSLATE_NOOP(
            "wording", "modelPolicy.allow does not name \"%1\", so it cannot be chosen in a chat.")},
    {ConfigCode::replaceHosted,
        QT_TRANSLATE_NOOP(
            "wording", "\"%1\" is a hosted model; OpenClaw calls it all the same when mode is \"replace\".")},
    {ConfigCode::hostedSideModel,
        QT_TRANSLATE_NOOP("wording",
            "\"%1\" is a hosted model; parts of the conversation go there although the chat model is "
            "local.")},
    {ConfigCode::tailOverWindow,
        QT_TRANSLATE_NOOP("wording",
            "keepRecentTokens %1 is more than half of the context window of %2; compaction frees too "
            "little.")},
    {ConfigCode::emptyRoute,
        QT_TRANSLATE_NOOP("wording", "The route \"%1\" leads to no model; give it hops.")},
    {ConfigCode::listensBeyondMachine,
        QT_TRANSLATE_NOOP("wording", "Other machines can reach %1; keep the token switched on.")},
    {ConfigCode::openToNetwork,
        QT_TRANSLATE_NOOP(
            "wording", "Everybody in the network can use %1 without a token; switch the token on.")},
    {ConfigCode::readableByOthers,
        QT_TRANSLATE_NOOP(
            "wording", "Other users of this machine can read this file (mode %1); make it 0600.")},
    {ConfigCode::baseUrlNoVersion,
        QT_TRANSLATE_NOOP("wording", "With api \"%1\" an address usually ends in /v1.")},
    {ConfigCode::addressUnknown,
        QT_TRANSLATE_NOOP("wording",
            "OpenClaw knows the address of \"%1\", Hearth does not; add a baseUrl to use it here.")},
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

/// The sentence's pattern, in English.
const char *patternOf(const CodeText &text, const ConfigDiagnostic &diagnostic)
{
    const QString second = diagnostic.arguments.value(1);
    const bool isUnexpected = diagnostic.code == QLatin1String("unexpected_token")
        || diagnostic.code == QLatin1String("unexpected_character");
    if (isUnexpected && second == QLatin1String("//")) {
        return hashComment;
    }
    if (isUnexpected && isSuggestion(second)) {
        return second.startsWith(QLatin1Char('"')) ? unquoted
                                                   : misspelt; // the text may be a key: not repeated
    }
    const bool isTaken = diagnostic.severity != ConfigDiagnostic::Severity::Error;
    if (diagnostic.code == ConfigCode::unknownKey && isTaken && second.isEmpty()) {
        return uselessKey;
    }
    return text.withSecond && !second.isEmpty() ? text.withSecond : text.text;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

/// \a pattern with its %1, %2 … replaced, in one pass: a percent sign in an argument stays what it is.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString sentence;
    sentence.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isMark =
            pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isMark) {
            sentence += arguments.value(pattern.at(++i).digitValue() - 1);
        } else {
            sentence += pattern.at(i);
        }
    }
    return sentence;
}

} // namespace

QString diagnosticSentence(const ConfigDiagnostic &diagnostic)
{
    const CodeText *text = textOf(diagnostic.code);
    if (!text) {
        return diagnostic.code;
    }
    const QString pattern = translated(patternOf(*text, diagnostic));
    return filled(pattern, wordedArguments(diagnostic));
}

QString repairWords(const ConfigRepair &repair)
{
    switch (repair.act) {
    case ConfigRepair::Act::Set:
        //: A button that mends a line of a config; %1 is the value it writes.
        return filled(translated(QT_TRANSLATE_NOOP("wording", "Set to %1")), repair.arguments);
    case ConfigRepair::Act::Add:
        //: A button that mends a config; %1 is the key, %2 the value it writes.
        return filled(translated(QT_TRANSLATE_NOOP("wording", "Add %1: %2")), repair.arguments);
    case ConfigRepair::Act::Rename:
        //: A button that mends a config; %1 is the right name of the key.
        return filled(translated(QT_TRANSLATE_NOOP("wording", "Rename to %1")), repair.arguments);
    case ConfigRepair::Act::Remove:
        //: A button that mends a config: takes the line out of it.
        return translated(QT_TRANSLATE_NOOP("wording", "Remove"));
    case ConfigRepair::Act::Insert:
        //: A button that mends a config; %1 is a model, %2 the list it goes into.
        return filled(translated(QT_TRANSLATE_NOOP("wording", "Add %1 to %2")), repair.arguments);
    }
    Q_UNREACHABLE();
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
