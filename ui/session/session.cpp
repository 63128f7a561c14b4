#include "session/session.h"

namespace Hearth {

Session::Session(Engine &engine, ServeOptions serveOptions, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_serveOptions(std::move(serveOptions))
    , m_snapshot(engine.snapshot())
{
    connect(&m_engine, &Engine::snapshotChanged, this, &Session::onSnapshot, Qt::QueuedConnection);
}

void Session::onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, snapshot);
    Q_EMIT snapshotChanged(snapshot);
    // By itself the gateway follows its settings: it moves, or asks for another token.
    const GatewayState &gateway = snapshot->gateway;
    if (gateway.isListening()
        && (!before->gateway.isListening() || before->gateway.url != gateway.url
            || before->gateway.tokenRequired != gateway.tokenRequired
            || before->settingsHash != snapshot->settingsHash)) {
        m_engine.serving().then(this, [this](const Result<Serving> &serving) {
            if (serving) {
                m_serving = *serving;
                Q_EMIT servingChanged();
            }
        });
    }
}

void Session::open(bool withGateway)
{
    m_engine.open().then(this, [this, withGateway](const Result<> &) {
        // What went wrong stands in the snapshot; a window shows it and goes on.
        if (withGateway) {
            startGateway();
        }
        Q_EMIT opened();
    });
}

void Session::startGateway()
{
    m_engine.serve(m_serveOptions).then(this, [this](const Result<Serving> &serving) {
        if (serving) {
            m_serving = *serving;
            Q_EMIT servingChanged();
        }
    });
}

void Session::pauseGateway()
{
    static_cast<void>(m_engine.pauseGateway()); // the snapshot tells what came of it
}

void Session::renewToken()
{
    m_engine.renewToken().then(this, [this](const Result<Serving> &serving) {
        if (!serving) {
            Q_EMIT tokenRenewed(serving.error());
            return;
        }
        m_serving = *serving;
        Q_EMIT servingChanged();
        Q_EMIT tokenRenewed(std::nullopt);
    });
}

void Session::renewCertificate()
{
    m_engine.renewCertificate().then(this, [this](const Result<> &renewed) {
        Q_EMIT certificateRenewed(renewed ? std::nullopt : std::optional(renewed.error()));
    });
}

} // namespace Hearth
