#pragma once

#include "providers/jsonanswer.h"
#include "providers/modelaction.h"

#include <QJsonObject>

#include <memory>

namespace Hearth {

// What the kinds' actions are made of; only they use it.

using namespace std::chrono_literals;

/// A quick question or command. Our choice.
inline constexpr std::chrono::milliseconds quickPatience{10s};
/// A request that is answered when the model is in memory: large models on slow disks take their time. Our
/// choice; the user can give up at any time.
inline constexpr std::chrono::milliseconds loadPatience{30min};
/// Between two questions for a state. Our choice.
inline constexpr std::chrono::milliseconds pollPause{500ms};

[[nodiscard]] ActionStep getStep(const QByteArray &path, std::chrono::milliseconds after = 0ms);
[[nodiscard]] ActionStep postStep(
    const QByteArray &path, const QJsonObject &body, std::chrono::milliseconds patience = quickPatience);

/// An action that has one step under way at a time.
class StepAction : public ModelAction
{
public:
    [[nodiscard]] std::optional<ActionStep> next() const final { return m_step; }
    void answer(const ProbeAnswer &answer) final;

protected:
    explicit StepAction(ActionStep first)
        : m_step(std::move(first))
    {
    }

    /// The answer to the running step, which has come whole; ask() goes on, doing nothing ends well.
    virtual void take(const JsonAnswer &answer) = 0;
    void ask(ActionStep step) { m_step = std::move(step); }
    void fail(const Error &error) { m_error = error; }
    /// Ends with what \a answer says went wrong, in its own words.
    void failWith(const JsonAnswer &answer);

private:
    std::optional<ActionStep> m_step;
};

/// One request does it all; its answer must be 200 without an error in it.
class SingleStepAction final : public StepAction
{
public:
    using StepAction::StepAction;
    explicit SingleStepAction(ActionStep step)
        : StepAction(std::move(step))
    {
    }

protected:
    void take(const JsonAnswer &answer) override;
};

/// 200, no error member, no web page: some servers answer anything with 200 [PROTOCOLS.md 2.1].
[[nodiscard]] bool hasWorked(const JsonAnswer &answer);

// One pair for each kind that can; null when it cannot with this model.

[[nodiscard]] std::unique_ptr<ModelAction> lmStudioLoad(
    const QByteArray &root, const ModelReading &model, const LoadOptions &options);
[[nodiscard]] std::unique_ptr<ModelAction> lmStudioUnload(const QByteArray &root, const ModelReading &model);

[[nodiscard]] std::unique_ptr<ModelAction> ollamaLoad(
    const QByteArray &root, const ModelReading &model, const LoadOptions &options);
[[nodiscard]] std::unique_ptr<ModelAction> ollamaUnload(const QByteArray &root, const ModelReading &model);

[[nodiscard]] std::unique_ptr<ModelAction> llamaWake(const QByteArray &root);
[[nodiscard]] std::unique_ptr<ModelAction> llamaRouterLoad(const QByteArray &root, const ModelReading &model);
[[nodiscard]] std::unique_ptr<ModelAction> llamaRouterUnload(
    const QByteArray &root, const ModelReading &model);

[[nodiscard]] std::unique_ptr<ModelAction> llamaSwapLoad(const QByteArray &root, const ModelReading &model);
[[nodiscard]] std::unique_ptr<ModelAction> llamaSwapUnload(const QByteArray &root, const ModelReading &model);

[[nodiscard]] std::unique_ptr<ModelAction> vllmWake(const QByteArray &root);
[[nodiscard]] std::unique_ptr<ModelAction> vllmSleep(const QByteArray &root);

} // namespace Hearth
