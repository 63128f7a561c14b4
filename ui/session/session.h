#pragma once

#include "engine/engine.h"

#include <QObject>

#include <memory>

namespace Hearth {

/// The GUI thread's end of the engine: the latest snapshot, and the gateway as the window commands it. What
/// is answered later is told by signals.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// \a engine outlives this. \a serveOptions: given on the command line, else by the settings.
    Session(Engine &engine, ServeOptions serveOptions, QObject *parent = nullptr);

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const
    {
        return m_snapshot;
    } ///< Not null.

    /// Reads the files, begins to watch; then, if asked, starts the gateway.
    void open(bool withGateway);
    void startGateway(); ///< Also resumes a paused one, and tries again after a failure.
    void pauseGateway();
    void renewToken(); ///< Ends in tokenRenewed().
    void renewCertificate(); ///< Ends in certificateRenewed().

    /// What the gateway asks of its clients; empty: no token, or it has not started yet.
    [[nodiscard]] const Serving &serving() const { return m_serving; }

Q_SIGNALS:
    void snapshotChanged(const std::shared_ptr<const Hearth::Snapshot> &snapshot);
    void servingChanged();
    void tokenRenewed(const std::optional<Hearth::Error> &error); ///< No error: it is in force.
    void certificateRenewed(const std::optional<Hearth::Error> &error);
    void opened(); ///< The files have been read, well or not; the snapshot tells.

private:
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

    Engine &m_engine;
    ServeOptions m_serveOptions;
    std::shared_ptr<const Snapshot> m_snapshot;
    Serving m_serving;
};

} // namespace Hearth
