#pragma once

#include "base/secret.h"
#include "config/modelref.h"
#include "config/place.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Hearth {

/// Wire dialect of a provider or model: the `api` key [OPENCLAW.md 3].
enum class ApiDialect {
    ChatCompletions, ///< openai-completions
    Responses, ///< openai-responses
    AnthropicMessages, ///< anthropic-messages
    Ollama, ///< ollama (native)
    Other, ///< Another that OpenClaw knows and Hearth does not speak.
};

/// A secret as the config writes it: plain, a reference, or absent. Resolving is core/secrets' work.
struct SecretInput
{
    enum class Source { None, Plain, Env, File, Exec, Store };

    Source source = Source::None;
    Secret plain; ///< Source::Plain
    QString provider; ///< References: alias in `secrets.providers`, usually `default`.
    QString id; ///< References: name of the variable, pointer, or id.

    bool operator==(const SecretInput &) const = default;
};

/// USD per million tokens.
struct ModelCost
{
    double input = 0;
    double output = 0;
    double cacheRead = 0;
    double cacheWrite = 0;

    bool operator==(const ModelCost &) const = default;
};

/// The `compat` flags that bind Hearth's own requests.
struct ModelCompat
{
    std::optional<bool> supportsDeveloperRole;
    std::optional<bool> supportsTools;
    std::optional<bool> supportsUsageInStreaming;
    QString maxTokensField; ///< `max_tokens`, `max_completion_tokens`, or empty for the kind's own.

    bool operator==(const ModelCompat &) const = default;
};

/// One entry of `models.providers.<id>.models`.
struct ModelConfig
{
    QString id;
    QString name;
    bool reasoning = false;
    QStringList input = {QStringLiteral("text")}; ///< text, image, video, audio
    ModelCost cost;
    std::optional<qint64> contextWindow; ///< Tokens, as declared.
    std::optional<qint64> contextTokens; ///< Cap on what is used of it.
    std::optional<qint64> maxTokens; ///< Tokens of output at the most.
    std::optional<ApiDialect> api; ///< Overrides the provider's.
    QString baseUrl; ///< Overrides the provider's; empty: none.
    QHash<QString, QString> headers;
    ModelCompat compat;
    Json5Path path; ///< Where it stands in its file.
    QString file; ///< The included file it stands in; empty: the config itself.

    bool operator==(const ModelConfig &) const = default;
};

/// One entry of `models.providers`, with what Hearth knows of built-in ids filled in.
struct ProviderConfig
{
    QString id; ///< Trimmed, lower case.
    QString baseUrl; ///< As written, without a trailing slash; of built-in ids their own address.
    ApiDialect api = ApiDialect::ChatCompletions;
    SecretInput apiKey;
    QHash<QString, SecretInput> headers;
    bool authHeader = false; ///< Force the key into `Authorization`.
    std::optional<std::chrono::seconds> timeout;
    std::optional<qint64> maxTokens;
    QList<ModelConfig> models;
    bool isDeclared = true; ///< False: not in the file, added because a reference names a built-in provider.
    Json5Path path; ///< Where it stands in its file; the root when not declared.
    QString file; ///< The included file it stands in; empty: the config itself.

    [[nodiscard]] const ModelConfig *model(const QString &modelId) const;
    bool operator==(const ProviderConfig &) const = default;
};

/// Reference to the variable that holds the key of a hosted provider whose config names no key; nothing for
/// local ones and unknown ids [OPENCLAW.md 11].
[[nodiscard]] SecretInput hostedKeyOf(const ProviderConfig &provider);

/// What an OpenClaw-style config says, derived from its JSON5 text.
struct OpenClawConfig
{
    enum class Mode { Merge, Replace };
    enum class Rules { V2026_2, V2026_9 }; ///< Which OpenClaw's rules it is read by [OPENCLAW.md 7].

    Rules rules = Rules::V2026_9;
    Mode mode = Mode::Merge;
    QList<ProviderConfig> providers;
    QString primary; ///< As written: a reference or an alias; empty: none.
    QStringList fallbacks; ///< As written.
    QStringList policyAllow; ///< `agents.defaults.modelPolicy.allow`; empty: every model may be chosen.
    QHash<QString, ModelRef> aliases; ///< Lower-cased alias to what it stands for.
    QHash<ModelRef, QString> aliasNames; ///< Reference to its alias as written.

    [[nodiscard]] const ProviderConfig *provider(const QString &providerId) const;
    /// What \a name means [OPENCLAW.md 9], a leading `hearth/` stripped first: an alias (without case),
    /// `provider/model`, `provider/alias`, or a model id that one provider alone lists. An auth profile
    /// behind `@` is dropped. A bare id that nobody lists goes to `openai` as OpenClaw does it, but only
    /// where the config names that provider: a slip of the pen must not leave the machine. Nothing when the
    /// provider is not in `providers`, when several list the bare id, and for Hearth's own routes (`auto`).
    [[nodiscard]] std::optional<ModelRef> resolve(QStringView name) const;
    /// Whether \a name, or the reference its alias stands for, begins with `hearth/`.
    [[nodiscard]] bool namesHearth(QStringView name) const;
    /// Primary, then fallbacks, resolved; duplicates and references to Hearth itself dropped; what names
    /// nothing stays in `unresolved`.
    struct Chain
    {
        QList<ModelRef> hops;
        QStringList unresolved;
        bool operator==(const Chain &) const = default;
    };
    [[nodiscard]] Chain chain() const;
    /// Adds built-in providers that \a references name, that are not here yet, and whose address is known
    /// (`isDeclared` false). The reader has done so for all that the config names; do it for the hops of
    /// hearth.json5, too.
    void addBuiltinProvidersFor(const QStringList &references);

    bool operator==(const OpenClawConfig &) const = default;
};

/// A change that ends a finding, as one step. Told by paths: it stays good while other text changes.
struct ConfigRepair
{
    enum class Act {
        Set, ///< arguments: the value
        Add, ///< the key with what leads to it, the value
        Rename, ///< the new key
        Remove, ///< none
        Insert, ///< the value, the list it goes into
    };

    Act act = Act::Set;
    QStringList arguments; ///< What its button names.
    QList<Json5Operation> operations;
    bool needsChoice = true; ///< False: nothing else can be meant; `hearthctl check --fix` does it unasked.

    bool operator==(const ConfigRepair &) const = default;
};

/// A finding of `check`: in the syntax or in the meaning. Codes are stable; wording makes the sentence.
struct ConfigDiagnostic
{
    enum class Severity { Error, Warning, Info };

    Severity severity = Severity::Error;
    QString code; ///< snake_case, for example `unknown_key`, `missing_comma`.
    QString path; ///< Dotted, empty for syntax.
    TextRange range; ///< In the text that was checked; with `file` that of the reference in `$include`.
    TextPosition position; ///< Of the range.
    QStringList arguments; ///< What the sentence names: the key, the value, the nearest name …
    QString file; ///< The included file it is in; empty: the text that was checked.
    TextPosition filePosition; ///< In that file.
    QList<ConfigRepair>
        repairs; ///< Best first. None for findings in included files and beside syntax errors.

    bool operator==(const ConfigDiagnostic &) const = default;
};

} // namespace Hearth
