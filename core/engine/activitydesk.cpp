#include "engine/activitydesk.h"

#include "secrets/futureanswer.h"

namespace Hearth {

namespace {

template <typename T>
std::shared_ptr<FutureAnswer<T>> newAnswer()
{
    return std::make_shared<FutureAnswer<T>>(QStringLiteral("engine stopped"));
}

QList<std::shared_ptr<const RequestRecord>> reversed(const QList<std::shared_ptr<const RequestRecord>> &list)
{
    return {list.crbegin(), list.crend()};
}

} // namespace

ActivityDesk::ActivityDesk(const Clock &clock, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keeper(stateFolder, this)
    , m_restoreTimer(this)
{
    m_restoreTimer.setSingleShot(true);
    connect(&m_restoreTimer, &QTimer::timeout, this, &ActivityDesk::forgetCleared);
    connect(&m_keeper, &ActivityKeeper::loaded, this, [this](const QList<RequestRecord> &kept) {
        m_book.addKept(kept);
        m_isLoaded = true;
        Q_EMIT loaded();
        noteChange();
    });
}

ActivityDesk::~ActivityDesk()
{
    if (m_restoreTimer.isActive()) {
        m_keeper.replace(reversed(m_book.ended())); // cleared a moment ago: as the user wanted
    }
}

void ActivityDesk::start()
{
    m_keeper.load(m_clock.sinceEpoch());
}

void ActivityDesk::setSettings(const LogSettings &settings)
{
    m_settings = settings;
    m_book.setLimits(settings.keepRows, settings.keepDays);
    m_keeper.setLimits(settings.keepRows, settings.keepDays);
    noteChange();
}

quint64 ActivityDesk::begin(const LoggedRequest &request)
{
    noteChange();
    return m_book.begin(request);
}

void ActivityDesk::changed(quint64 number)
{
    if (m_book.change(number)) {
        noteChange();
    }
}

void ActivityDesk::forget(quint64 number)
{
    if (m_book.forget(number)) {
        m_bodies.drop(number);
        noteChange();
    }
}

void ActivityDesk::end(RequestRecord record)
{
    const quint64 number = record.number;
    if (m_settings.bodies == LogSettings::Bodies::All || record.state == RequestRecord::State::Failed) {
        m_bodies.seal(number);
    } else {
        m_bodies.drop(number);
    }
    record.hasBody = m_bodies.has(number);
    if (const ActivityBook::Record ended = m_book.end(std::move(record))) {
        m_keeper.add(ended);
        noteChange();
    }
}

bool ActivityDesk::keepsBodies() const
{
    return m_settings.bodies != LogSettings::Bodies::Never && m_clock.sinceEpoch() < m_settings.bodiesUntil;
}

void ActivityDesk::keepRequest(quint64 number, QByteArrayView body)
{
    if (keepsBodies() && m_book.isRunning(number)) {
        m_bodies.setRequest(number, body);
    }
}

void ActivityDesk::keepAnswer(quint64 number, QByteArrayView more)
{
    m_bodies.addAnswer(number, more);
}

ActivityView ActivityDesk::view()
{
    m_hasTold = false;
    return m_book.view(m_clock.sinceEpoch(), m_bodies);
}

void ActivityDesk::cancel(quint64 number)
{
    QMetaObject::invokeMethod(
        this,
        [this, number] {
            if (m_book.isRunning(number)) {
                Q_EMIT cancelRequested(number);
            }
        },
        Qt::QueuedConnection);
}

QFuture<Result<>> ActivityDesk::clear()
{
    const auto answer = newAnswer<void>();
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            m_book.clear(m_clock.sinceEpoch());
            m_restoreTimer.start(ActivityBook::restoreTime);
            noteChange();
            answer->give({});
        },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> ActivityDesk::restore()
{
    const auto answer = newAnswer<void>();
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            if (!m_book.restore(m_clock.sinceEpoch())) {
                answer->give(failure(ErrorKind::NotFound, QStringLiteral("nothing can come back")));
                return;
            }
            m_restoreTimer.stop();
            noteChange();
            answer->give({});
        },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<RequestBody>> ActivityDesk::body(quint64 number)
{
    const auto answer = newAnswer<RequestBody>();
    QMetaObject::invokeMethod(
        this,
        [this, number, answer] {
            if (const std::optional<RequestBody> body = m_bodies.body(number)) {
                answer->give(*body);
            } else {
                answer->give(failure(ErrorKind::NotFound, QStringLiteral("no body of it is kept")));
            }
        },
        Qt::QueuedConnection);
    return answer->future();
}

void ActivityDesk::noteChange()
{
    if (!std::exchange(m_hasTold, true)) {
        Q_EMIT viewChanged();
    }
}

/// The disk follows only now: until here what was cleared could come back.
void ActivityDesk::forgetCleared()
{
    if (!m_book.forgetCleared(m_clock.sinceEpoch())) {
        m_restoreTimer.start(std::chrono::milliseconds(100)); // the timer came a moment before its time
        return;
    }
    m_bodies.clear();
    m_keeper.replace(reversed(m_book.ended()));
    noteChange();
}

} // namespace Hearth
