#pragma once

#include <QLatin1String>
#include <QList>

namespace Hearth {

/// Codes of the findings in the meaning of a config, and what their `arguments` are. Those of the syntax are
/// json5CodeName(). Stable: scripts compare them, wording has a sentence for each.
/// Types (in wrong_type) are object, array, string, number, boolean, null, joined by `|`.
struct ConfigCode
{
    // Form. Errors, unless said otherwise.
    static constexpr QLatin1String rootNotObject{"root_not_object"}; ///< found type
    static constexpr QLatin1String unknownKey{"unknown_key"}; ///< key, nearest known key or empty
    static constexpr QLatin1String keyTooNew{"key_too_new"}; ///< key that the older OpenClaw rejects
    static constexpr QLatin1String retiredKey{
        "retired_key"}; ///< key; a warning where OpenClaw moves it itself
    static constexpr QLatin1String wrongType{"wrong_type"}; ///< expected types, found type
    static constexpr QLatin1String missingKey{"missing_required"}; ///< key
    static constexpr QLatin1String emptyValue{"empty_value"}; ///< key
    static constexpr QLatin1String outOfRange{"out_of_range"}; ///< value, bound: `> 0`, `1..65535`, `finite`
    static constexpr QLatin1String notWhole{"not_whole"}; ///< value; a warning where OpenClaw takes fractions
    static constexpr QLatin1String invalidValue{"invalid_value"}; ///< value, nearest or empty, all allowed …
    /// value, form: `environment_variable`, `secret_provider`, `json_pointer`, `exec_id`, `ip_address`,
    /// `route_name`
    static constexpr QLatin1String invalidFormat{"invalid_format"};
    static constexpr QLatin1String secretSourceMismatch{
        "secret_source_mismatch"}; ///< alias, wanted source, declared source
    static constexpr QLatin1String unsupportedVersion{
        "unsupported_version"}; ///< version found, version known

    // Useless, risky or doubtful. Warnings.
    static constexpr QLatin1String duplicateProvider{"duplicate_provider"}; ///< id, the id it equals
    static constexpr QLatin1String duplicateModel{"duplicate_model"}; ///< model id
    static constexpr QLatin1String unresolvedVariable{"unresolved_variable"}; ///< name; old rules: an error
    static constexpr QLatin1String includeNotRead{"include_not_read"}; ///< none
    static constexpr QLatin1String baseUrlInvalid{"base_url_invalid"}; ///< none (it may hold a password)
    static constexpr QLatin1String baseUrlHasVersion{"base_url_has_version"}; ///< api
    static constexpr QLatin1String plainKey{"plain_key"}; ///< provider
    static constexpr QLatin1String noKeyAndNoApi{"no_key_and_no_api"}; ///< provider
    static constexpr QLatin1String secretProviderMissing{"secret_provider_missing"}; ///< alias
    static constexpr QLatin1String negativeCost{"negative_cost"}; ///< value
    static constexpr QLatin1String maxTokensOverWindow{
        "max_tokens_over_window"}; ///< maxTokens, contextWindow
    static constexpr QLatin1String contextTokensOverWindow{
        "context_tokens_over_window"}; ///< contextTokens, contextWindow
    static constexpr QLatin1String contextWindowSmall{
        "context_window_small"}; ///< contextWindow, useful minimum
    static constexpr QLatin1String unknownReference{"unknown_reference"}; ///< reference, nearest or empty
    static constexpr QLatin1String unlistedModel{"unlisted_model"}; ///< reference, nearest or empty
    static constexpr QLatin1String referenceCase{"reference_case"}; ///< reference, as it should be
    static constexpr QLatin1String bareReference{"bare_reference"}; ///< name, reference it is taken for
    static constexpr QLatin1String referenceProfile{"reference_profile"}; ///< reference, auth profile in it
    static constexpr QLatin1String fallbackIsPrimary{"fallback_is_primary"}; ///< fallback
    static constexpr QLatin1String duplicateFallback{"duplicate_fallback"}; ///< fallback; hop of a route
    static constexpr QLatin1String aliasSlash{"alias_slash"}; ///< alias
    static constexpr QLatin1String duplicateAlias{"duplicate_alias"}; ///< alias, reference it had before
    static constexpr QLatin1String emptyRoute{"empty_route"}; ///< route
    static constexpr QLatin1String listensBeyondMachine{"listens_beyond_machine"}; ///< address

    // Worth knowing. Infos.
    static constexpr QLatin1String baseUrlNoVersion{"base_url_no_version"}; ///< api
    static constexpr QLatin1String addressUnknown{"address_unknown"}; ///< built-in provider without baseUrl

    /// All of them, for tests that walk the list.
    [[nodiscard]] static QList<QLatin1String> all();
};

} // namespace Hearth
