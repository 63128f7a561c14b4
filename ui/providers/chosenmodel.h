#pragma once

#include "engine/snapshot.h"

#include <memory>

namespace Hearth {

/// The model that the details speak of, with its server and where config and server differ about it.
struct ChosenModel
{
    ModelRow model;
    std::shared_ptr<const ProviderRow> provider; ///< Never null.
    QList<Drift> drift; ///< Of this model alone.

    bool operator==(const ChosenModel &) const = default;
};

/// Those of \a all that are about \a ref. Pure.
[[nodiscard]] QList<Drift> driftOfModel(const QList<Drift> &all, const ModelRef &ref);
/// Those of \a all that are about the provider as a whole. Pure.
[[nodiscard]] QList<Drift> driftOfProvider(const QList<Drift> &all, const QString &provider);
/// Whether a difference of \a kind is about the context window.
[[nodiscard]] bool isAboutWindow(Drift::Kind kind);

/// Where a model runs seen from this machine: hosted ones cost money and are never loaded. Pure.
[[nodiscard]] bool isHosted(const ProviderRow &provider);
/// The price of a request: declared, else as the server says; none: free, or not said. Pure.
[[nodiscard]] std::optional<ModelCost> priceOf(const ModelRow &model);
/// The state that people should see: a load that Hearth has asked for is told before the server tells it.
[[nodiscard]] ModelState shownState(const ModelRow &model);
[[nodiscard]] std::optional<double> shownProgress(const ModelRow &model);

} // namespace Hearth
