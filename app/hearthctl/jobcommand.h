#pragma once

#include "hearthctl/enginecommand.h"

namespace Hearth {

/// A command that asks a server to do something with one model, shows how it goes, and ends with it.
class JobCommand : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;
    void interrupt() override; ///< Gives the load up where its server lets it.

protected:
    /// The model that \a name stands for among those the snapshot lists: a reference, an alias, or an id that
    /// one server alone has. Tells why there is none, and ends.
    [[nodiscard]] const ModelRow *modelNamed(const QString &name);
    /// Waits for \a job, telling its progress on stderr; then onJobEnded().
    void follow(const ModelRef &ref, const QFuture<Result<ModelJob>> &job);
    /// Tells how it ended, and ends the command.
    virtual void onJobEnded(const ModelJob &job);

private:
    void onSnapshot();

    std::shared_ptr<const Snapshot> m_snapshot; ///< Of modelNamed().
    ModelRef m_ref;
    QString m_told; ///< The last line of progress.
};

} // namespace Hearth
