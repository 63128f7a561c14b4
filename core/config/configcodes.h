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
    /// `route_name`, `absolute_path`, `https_url`, `policy_entry`, `agent_id`; in hearth.json5 `host_name`,
    /// `origin`, `model_reference`, `zoned_time`, `region`, `client_name`, `sha256`. A warning where it is
    /// taken, but means nothing.
    static constexpr QLatin1String invalidFormat{"invalid_format"};
    static constexpr QLatin1String secretSourceMismatch{
        "secret_source_mismatch"}; ///< alias, wanted source, declared source
    static constexpr QLatin1String unsupportedVersion{
        "unsupported_version"}; ///< version found, version known
    static constexpr QLatin1String duplicateClient{"duplicate_client"}; ///< name
    static constexpr QLatin1String tooMany{"too_many"}; ///< how many, how many may be
    static constexpr QLatin1String needsExactModel{"needs_exact_model"}; ///< key, wildcard it stands under
    /// reference, reason: `missing`, `outside`, `too_large`, `unreadable`, `circle`, `too_deep`, `too_many`,
    /// `not_object`
    static constexpr QLatin1String includeFailed{"include_failed"};

    // Useless, risky or doubtful. Warnings.
    static constexpr QLatin1String duplicateProvider{"duplicate_provider"}; ///< id, the id it equals
    static constexpr QLatin1String duplicateModel{"duplicate_model"}; ///< model id
    static constexpr QLatin1String unresolvedVariable{"unresolved_variable"}; ///< name; old rules: an error
    static constexpr QLatin1String variableNotReplaced{
        "variable_not_replaced"}; ///< name, the name in capitals
    static constexpr QLatin1String includeNotRead{"include_not_read"}; ///< none
    static constexpr QLatin1String gatewayModeMissing{"gateway_mode_missing"}; ///< none
    static constexpr QLatin1String baseUrlInvalid{"base_url_invalid"}; ///< none (it may hold a password)
    static constexpr QLatin1String baseUrlHasVersion{"base_url_has_version"}; ///< api
    static constexpr QLatin1String plainKey{"plain_key"}; ///< provider, or `gateway`
    static constexpr QLatin1String providerIdForm{
        "provider_id_form"}; ///< id; an info unless it holds a slash
    static constexpr QLatin1String pathNotAbsolute{"path_not_absolute"}; ///< key, path
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
    static constexpr QLatin1String aliasIsModel{
        "alias_is_model"}; ///< alias, provider that lists it as a model
    static constexpr QLatin1String duplicateAlias{"duplicate_alias"}; ///< alias, reference it had before
    static constexpr QLatin1String notInPolicy{"not_in_policy"}; ///< reference
    static constexpr QLatin1String replaceHosted{"replace_hosted"}; ///< hosted model
    static constexpr QLatin1String tailOverWindow{"tail_over_window"}; ///< keepRecentTokens, contextWindow
    static constexpr QLatin1String emptyRoute{"empty_route"}; ///< route
    static constexpr QLatin1String listensBeyondMachine{"listens_beyond_machine"}; ///< address
    static constexpr QLatin1String openToNetwork{"open_to_network"}; ///< address
    static constexpr QLatin1String readableByOthers{"readable_by_others"}; ///< mode, octal

    // Worth knowing. Infos.
    static constexpr QLatin1String baseUrlNoVersion{"base_url_no_version"}; ///< api
    static constexpr QLatin1String addressUnknown{"address_unknown"}; ///< built-in provider without baseUrl

    static constexpr QLatin1String aliasForm{"alias_form"}; ///< alias
    static constexpr QLatin1String hostedSideModel{"hosted_side_model"}; ///< hosted model

    /// All of them, for tests that walk the list.
    [[nodiscard]] static QList<QLatin1String> all();
};

} // namespace Hearth
