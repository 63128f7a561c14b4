#pragma once

#include "engine/enginehost.h"
#include "hearthctl/command.h"

#include <memory>
#include <optional>

namespace Hearth {

/// A command that works with a running engine: opens it, and goes on once every provider has been looked at.
/// A config that cannot be used ends it with exit code 3.
class EngineCommand : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineCommand)

public:
    using Command::Command;
    ~EngineCommand() override;

protected:
    void openEngine(const EngineOptions &options);
    /// What `--interval` says, in seconds, 1 unless given; nothing when it is no number from 0.2 to 3600.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> intervalOf(
        const QCommandLineParser &parser);
    [[nodiscard]] Engine &engine() { return m_host->engine(); }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// For commands that make no sense without a config: tells that there is none, ends with 3, returns true.
    [[nodiscard]] bool endsWithoutConfig();
    /// Every provider has been looked at, or that took too long. Called once.
    virtual void onSettled() = 0;

private:
    void settle();

    std::unique_ptr<EngineHost> m_host;
    bool m_settled = false;
};

} // namespace Hearth
