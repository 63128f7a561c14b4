#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Hearth {

/// `provider/model`, split at the first slash [OPENCLAW.md 9]. The provider is trimmed and compared without
/// case; the model id keeps its case and may hold slashes, `:` and `@`.
struct ModelRef
{
    QString provider; ///< Lower case.
    QString model; ///< As the server names it.

    /// Nothing when there is no slash, or nothing before or after it.
    [[nodiscard]] static std::optional<ModelRef> parse(QStringView text);
    [[nodiscard]] QString toString() const { return provider + QLatin1Char('/') + model; }
    /// What OpenClaw would take for the name of an auth profile: the text after an `@` behind the last slash,
    /// unless it is a date stamp (`@20250101`) or a quantisation (`@q4_k_m`, `@4bit`) [OPENCLAW.md 9]. Empty:
    /// none.
    [[nodiscard]] QString authProfile() const;

    auto operator<=>(const ModelRef &) const = default;
};

[[nodiscard]] inline size_t qHash(const ModelRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, ref.provider, ref.model);
}

} // namespace Hearth
