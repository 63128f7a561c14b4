#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/activitykeeper.h"
#include "gateway/activitybook.h"
#include "gateway/bodyshelf.h"
#include "gateway/requestlog.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Hearth {

/// The request log in the engine: who runs requests tells it of them, the state folder keeps what has ended.
/// Lives in the engine's thread; the functions marked "any thread" are its doors, whose futures answer in any
/// case: Cancelled when the engine stops first.
class ActivityDesk final : public QObject, public RequestLog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDesk)

public:
    /// \a clock outlives this. \a stateFolder empty: nothing is kept on disk.
    ActivityDesk(const Clock &clock, const QString &stateFolder, QObject *parent = nullptr);
    ~ActivityDesk() override;

    /// Any thread. Asks for the end of the request \a number: cancelRequested(), if it still runs.
    void cancel(quint64 number);
    /// Any thread. Empties the log; restore() brings it back within ActivityBook::restoreTime. What runs
    /// stays.
    [[nodiscard]] QFuture<Result<>> clear();
    /// Any thread. Errors: NotFound (nothing was cleared, or its time is over).
    [[nodiscard]] QFuture<Result<>> restore();
    /// Any thread. Errors: NotFound (none is kept).
    [[nodiscard]] QFuture<Result<RequestBody>> body(quint64 number);

    // The engine's thread.
    void start(); ///< Reads what was kept; then isLoaded().
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    void setSettings(const LogSettings &settings);
    /// A request came: the number that its record has from now on. Its records have their `at` set.
    [[nodiscard]] quint64 begin(const LoggedRequest &request) override;
    void changed(quint64 number) override; ///< Nothing when it has ended.
    /// It has ended, with a state that says how. Number 0: it never began, such as one refused at the door.
    void end(RequestRecord record) override;
    void forget(quint64 number) override;
    /// Whether bodies are to be handed over now. While it is so, a request gives its own when it comes and
    /// its answer as it goes.
    [[nodiscard]] bool keepsBodies() const override;
    void keepRequest(quint64 number, QByteArrayView body) override;
    void keepAnswer(quint64 number, QByteArrayView more) override; ///< Nothing where no request was kept.
    [[nodiscard]] ActivityView view();

Q_SIGNALS:
    void viewChanged(); ///< What view() says; told again only when somebody has looked.
    void loaded(); ///< What was kept is there now.
    void cancelRequested(quint64 number);

private:
    void forgetCleared();
    void noteChange();

    const Clock &m_clock;
    ActivityKeeper m_keeper;
    ActivityBook m_book;
    BodyShelf m_bodies;
    LogSettings m_settings;
    QTimer m_restoreTimer; ///< While something can come back.
    bool m_isLoaded = false;
    bool m_hasTold = false; ///< That the view has changed since the last look.
};

} // namespace Hearth
