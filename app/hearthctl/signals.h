#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Hearth {

/// SIGINT and SIGTERM as a Qt signal, by a pipe that the handler writes to. One in a process.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Hearth
