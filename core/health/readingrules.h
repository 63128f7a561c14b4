#pragma once

#include "health/healthvalues.h"
#include "health/jobvalues.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Hearth {

/// What is known of one provider after one more look at it. Pure: it remembers the last few looks.
///
/// - One failed look does not make a server that answered before unreachable, unless the connection could
///   not be made at all; then, or after the second, it is.
/// - A server that answers every now and then is not shown as coming and going: it counts as up until three
///   looks in a row have failed. The reading keeps its age meanwhile.
/// - The same of a model that is listed every now and then, or whose state is told every now and then.
/// - An unreachable server keeps its kind.
/// - A server that loads its only model and cannot name it yet keeps the model's name and figures.
class ReadingRules
{
public:
    /// \a before: what was known until now; \a look ended at \a now.
    [[nodiscard]] ProviderHealth after(
        const ProviderHealth &before, const ServerReading &look, TimePoint now);

private:
    class ModelIndex;

    void keepFlickeringModels(ServerReading &reading, const ServerReading &before);

    void noteUnshown(ModelIndex &told, const ServerReading &before);

    quint8 m_failedLooks = 0; ///< A bit per look, the last one lowest: 1 is a look without an answer.
    /// The same of models, where it is not 0: 1 is an answer without the model or without its state.
    QHash<QString, quint8> m_untold;
};

/// The same but for the latency, which is never twice the same, and for the time until a model is unloaded,
/// which goes by itself.
[[nodiscard]] bool saysTheSame(const ProviderHealth &one, const ProviderHealth &other);

[[nodiscard]] bool isLoading(const ServerReading &reading); ///< Any of its models is.

/// \a reading with the loads that Hearth itself runs on that server: some servers cannot say that they load,
/// and Ollama lists a model as loaded from the start of its load. \a loads: of models that were not loaded
/// when they began; others of \a jobs, ended or waiting, change nothing.
[[nodiscard]] ServerReading withLoads(const ServerReading &reading, const QList<ModelJob> &loads);

} // namespace Hearth
