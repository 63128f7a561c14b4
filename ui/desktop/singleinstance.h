#pragma once

#include "desktop/startrequest.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Hearth {

/// Lets one Hearth run per user and settings: a lock file elects the first, which listens on a socket beside
/// it; a later start hands its StartRequest over and is to exit. GUI thread; nothing blocks.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Role {
        First, ///< To run: nobody else does, or that cannot be found out.
        Second, ///< The request was taken by the first: to exit with 0.
        Unanswered, ///< Another runs but does not answer: to say so and exit with 1.
    };
    Q_ENUM(Role)

    /// Longest wait for the first one's acknowledgement: our choice, what a person takes for "nothing
    /// happens".
    static constexpr std::chrono::milliseconds answerTime{2000};

    /// \a folder: defaultFolder(), made when missing; must be the user's own. \a name: nameOfSettings() or
    /// nameOfDemo().
    SingleInstance(QString folder, QString name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// $XDG_RUNTIME_DIR/hearth, else a folder per user under that of temporary files.
    [[nodiscard]] static QString defaultFolder();
    /// For the Hearth of \a settingsPath (absolute path of hearth.json5).
    [[nodiscard]] static QString nameOfSettings(const QString &settingsPath);
    /// For this process alone: each demo runs beside all others.
    [[nodiscard]] static QString nameOfDemo();

    /// Finds the role out and tells \a decided once, from the event loop, within answerTime. Called once.
    void start(const StartRequest &request, std::function<void(Role)> decided);
    [[nodiscard]] QString socketPath() const;

Q_SIGNALS:
    /// Of a later start; comes to the first only. The window is to come to the front.
    void messageReceived(const Hearth::StartRequest &request);

private:
    /// Between two tries to reach one that holds the lock but does not listen (yet, or any more).
    static constexpr std::chrono::milliseconds retryInterval{50};
    /// Later starts at the same moment; more are turned away.
    static constexpr int maxVisitors = 16;

    [[nodiscard]] bool prepareFolder() const;
    void attempt();
    void becomeFirst();
    void askFirst();
    void retry();
    void decide(Role role);
    void receive();
    void read(QLocalSocket *visitor);

    QString m_folder;
    QString m_name;
    StartRequest m_request;
    std::function<void(Role)> m_decided;
    QDeadlineTimer m_deadline;
    QTimer m_timer; ///< The next try, or the end of waiting for the acknowledgement.
    std::unique_ptr<QLockFile> m_lock;
    QLocalSocket m_toFirst;
    QLocalServer m_server;
};

} // namespace Hearth
