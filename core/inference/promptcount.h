#pragma once

#include "base/result.h"
#include "inference/calltarget.h"
#include "routing/routingvalues.h"

#include <QObject>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// Tokens of a prompt as a server's own tokenizer counts them.
struct PromptCount
{
    ModelRef ref;
    qint64 tokens = 0;

    bool operator==(const PromptCount &) const = default;
};

/// Whether a llama.cpp server has \a ref in memory and awake, so that asking it for a count neither loads nor
/// wakes anything [PROTOCOLS.md 2.3].
[[nodiscard]] bool countsAwake(const ModelRef &ref, const RoutingState &state);

/// Where to have the prompt of \a request counted before \a plan is followed: at the first candidate of which
/// the estimate does not tell for certain whether the prompt fits the loaded window, and whose server counts
/// without loading or waking anything (llama.cpp with the model in memory). None: the estimate will do.
/// Source of the address: PROTOCOLS.md 2.3.
[[nodiscard]] std::optional<CallTarget> countTarget(const RoutePlan &plan, const RoutingState &state,
    const ResponseRequest &request, const CallWishes &wishes);

/// Asks a server how many tokens a prompt has. Lives in the thread of its manager. finished() comes exactly
/// once after start(), within a second, and never from inside it.
class PromptCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptCounter)

public:
    /// \a manager outlives this.
    explicit PromptCounter(QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~PromptCounter() override;

    /// \a target as countTarget() says.
    void start(const CallTarget &target, const ResponseRequest &request);

Q_SIGNALS:
    void finished(const std::optional<Hearth::PromptCount> &count); ///< None: it could not be counted.

private:
    void onReplyFinished();

    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr;
    ModelRef m_ref;
};

} // namespace Hearth
