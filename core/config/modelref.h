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

    auto operator<=>(const ModelRef &) const = default;
};

[[nodiscard]] inline size_t qHash(const ModelRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, ref.provider, ref.model);
}

} // namespace Hearth
