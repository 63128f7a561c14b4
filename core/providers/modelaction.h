#pragma once

#include "base/error.h"
#include "providers/actionvalues.h"
#include "providers/probe.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Hearth {

/// One request of an action. Goes with the provider's key and headers: the server is the one it was
/// identified as, and the user asked for it.
struct ActionStep
{
    QByteArray method; ///< "GET" or "POST"
    QByteArray pathAndQuery; ///< Absolute on the server's origin.
    QByteArray body; ///< JSON; empty for a GET.
    std::chrono::milliseconds after{0}; ///< Pause before sending.
    std::chrono::milliseconds patience{0}; ///< Until the answer's end.

    bool operator==(const ActionStep &) const = default;
};

/// How far an action has come.
struct ActionProgress
{
    std::optional<double> share; ///< 0..1; none: not told.
    QString stage; ///< In the server's own words; empty: not told.

    bool operator==(const ActionProgress &) const = default;
};

/// A load or unload as a conversation, like ProbeSession: ask next(), send it, give answer(); when next() has
/// nothing more, it has ended, well if there is no error(). Pure. Only ever made because the user said so.
class ModelAction
{
public:
    virtual ~ModelAction();
    Q_DISABLE_COPY_MOVE(ModelAction)

    [[nodiscard]] virtual std::optional<ActionStep> next() const = 0;
    /// What came back for next(); ErrorKind::TimedOut in it when its patience ran out.
    virtual void answer(const ProbeAnswer &answer) = 0;
    [[nodiscard]] ActionProgress progress() const { return m_progress; }
    /// Why it failed, after the end; the detail is the server's own words where it had some.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// What to send, after closing the running request, so that the server stops, too; empty: closing the
    /// connection is all there is.
    [[nodiscard]] virtual QList<ActionStep> cancel() const { return {}; }

protected:
    ModelAction() = default;

    ActionProgress m_progress;
    std::optional<Error> m_error;
};

/// What can be done with \a model, one of \a server's, as things stand; nothing when the server is not up.
[[nodiscard]] ModelAbilities abilitiesOf(const ServerReading &server, const ModelReading &model);

/// Null when the server has no way to load by command, or does not know the model. Of a sleeping model: wakes
/// it, without generating anything.
[[nodiscard]] std::unique_ptr<ModelAction> loadAction(
    const QUrl &baseUrl, const ServerReading &server, const QString &modelId, const LoadOptions &options);

/// Null when the server has no way to unload by command, or does not know the model.
[[nodiscard]] std::unique_ptr<ModelAction> unloadAction(
    const QUrl &baseUrl, const ServerReading &server, const QString &modelId);

} // namespace Hearth
