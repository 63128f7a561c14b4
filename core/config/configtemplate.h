#pragma once

#include "base/result.h"
#include "config/configvalues.h"
#include "json5/json5operation.h"

#include <QLatin1String>
#include <QList>
#include <QMap>
#include <QString>

namespace Hearth {

/// What a template asks for. All values are texts, as they stand in a form or at a prompt.
enum class TemplateInput {
    Provider, ///< Id of the local provider: `lmstudio`.
    Address, ///< Of its server: `http://127.0.0.1:1234/v1`; without a path, `/v1` is added.
    Api, ///< `openai-responses` or `openai-completions`.
    KeyVariable, ///< Environment variable with the server's key. Empty: none is needed, or the usual one.
    Model, ///< As the server names it.
    ModelName, ///< As people call it.
    Alias, ///< For chats; empty: made of the name.
    ContextWindow, ///< Tokens.
    MaxTokens, ///< Tokens of one answer.
    Hosted, ///< Reference to a hosted model: `anthropic/claude-sonnet-4-5`.
    SecondHosted, ///< Another one; empty: none.
    Hosts, ///< OpenRouter's names of those that may run the model, with commas between.
};
inline constexpr TemplateInput lastTemplateInput = TemplateInput::Hosts;

/// Name of \a input as an option of hearthctl and in JSON: `context-window`.
[[nodiscard]] QLatin1String templateInputName(TemplateInput input);

struct TemplateField
{
    TemplateInput input = TemplateInput::Provider;
    QString standard; ///< What it is unless somebody says otherwise.
    bool isRequired = true;

    bool operator==(const TemplateField &) const = default;
};

/// One of the ways to set up models that the commissioning pages know.
struct ConfigTemplate
{
    enum class Kind {
        RecommendedLocal, ///< A large model in LM Studio, by the Responses API.
        HostedFirst, ///< Hosted; the local one when that fails.
        LocalFirst, ///< Local; hosted ones as a safety net.
        OtherProxy, ///< vLLM, LiteLLM or whatever speaks as OpenAI does.
        RegionPinned, ///< By OpenRouter, at hosts of the user's choice alone.
    };

    Kind kind = Kind::RecommendedLocal;
    QString id; ///< Stable: `local-first`.
    QList<TemplateField> fields; ///< In the order in which to ask.

    [[nodiscard]] const TemplateField *field(TemplateInput input) const;
    bool operator==(const ConfigTemplate &) const = default;
};
inline constexpr ConfigTemplate::Kind lastTemplateKind = ConfigTemplate::Kind::RegionPinned;

[[nodiscard]] const QList<ConfigTemplate> &configTemplates();
/// Null: there is none of that id.
[[nodiscard]] const ConfigTemplate *configTemplate(QStringView id);

using TemplateValues = QMap<TemplateInput, QString>;

/// A value for every field: the \a given one, trimmed, else what \a document says already (the address of
/// that provider, its model, the hosted models in the chain), else the field's own.
[[nodiscard]] TemplateValues templateValues(
    const ConfigTemplate &from, const TemplateValues &given, const Json5Document &document);

/// What is wrong with a value.
struct TemplateProblem
{
    enum class Kind {
        Missing,
        NotAnAddress, ///< No http or https URL with a host.
        AddressHoldsPassword, ///< It would stand in the file.
        NotAnId, ///< Of a provider: small letters, digits, `.`, `_`, `-`.
        NotAnApi,
        NotAVariable, ///< Capitals, digits, `_`.
        LooksLikeAKey, ///< In the place of a variable's name.
        NotACount, ///< No whole number above 0.
        WindowTooSmall, ///< argument: the least.
        NotBelowWindow,
        NotAReference, ///< Not `provider/model`.
        UnknownProvider, ///< argument: its id; OpenClaw does not know it by itself.
        NotHosted, ///< A local model in the place of a hosted one.
        SameModel, ///< As the first hosted one.
        NotAnAlias,
        NotAHost, ///< argument: the one that is none.
    };

    TemplateInput input = TemplateInput::Provider;
    Kind kind = Kind::Missing;
    QString argument;

    bool operator==(const TemplateProblem &) const = default;
};
inline constexpr TemplateProblem::Kind lastTemplateProblem = TemplateProblem::Kind::NotAHost;

/// What is wrong with \a values, which hold one for each field; nothing: the template can be applied. One
/// problem a field.
[[nodiscard]] QList<TemplateProblem> templateProblems(
    const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document);

/// A value that was there and that a template says differently.
struct TemplateReplacement
{
    Json5Path path;
    QString before; ///< JSON5 text, shortened; empty for a key, which nobody is to read.
    QString after;

    bool operator==(const TemplateReplacement &) const = default;
};

struct TemplateChanges
{
    QList<Json5Operation> operations; ///< None: the document says all of it.
    QList<TemplateReplacement> replaced; ///< In the order of the operations.

    bool operator==(const TemplateChanges &) const = default;
};

/// What makes \a document say what the template says; \a values hold one for each field, without problems.
/// Other providers, models, aliases and fallbacks stay. Errors: SyntaxError; InvalidInput where the place of
/// a value is in an included file.
[[nodiscard]] Result<TemplateChanges> templateChanges(
    const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document);

/// The whole text of a new file, with comments. \a values as for templateChanges().
[[nodiscard]] QByteArray templateText(const ConfigTemplate &from, const TemplateValues &values);

} // namespace Hearth
