#include "engine/chatsession.h"

#include "engine/engine.h"
#include "gateway/callrecord.h"

namespace Hearth {

namespace {

/// One update a frame: 60 a second.
constexpr std::chrono::milliseconds frameTime{16};

} // namespace

ChatSession::ChatSession(Engine &engine, ResponseRequest request)
    : m_engine(engine)
    , m_request(std::move(request))
    , m_frame(this)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    connect(&m_frame, &QTimer::timeout, this, &ChatSession::flush);
    moveToThread(engine.thread());
}

ChatSession::~ChatSession()
{
    if (m_call) {
        m_engine.activity().forget(m_record.number); // nothing, where it has ended as it should
    }
}

void ChatSession::start()
{
    QMetaObject::invokeMethod(this, &ChatSession::begin, Qt::QueuedConnection);
}

void ChatSession::cancel()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_call) {
                m_call->cancel();
            }
        },
        Qt::QueuedConnection);
}

void ChatSession::begin()
{
    RoutedCallUser &user = *this; // nobody else sees that it is one
    m_call = std::make_unique<RoutedCall>(m_engine.callParts(), user, std::move(m_request));
    m_record = m_engine.newRecord(*m_call, TrafficSample::Door::Chat);
    m_record.number = m_engine.activity().begin(*this);
    connect(&m_engine.activity(), &ActivityDesk::cancelRequested, m_call.get(), [this](quint64 number) {
        if (number == m_record.number) {
            m_call->cancel();
        }
    });
    m_call->start();
}

void ChatSession::onProgress()
{
    if (m_call->outcome() == AttemptMachine::Outcome::Running) {
        m_record.state = stateOf(*m_call);
        m_engine.activity().changed(m_record.number);
    }
}

RequestRecord ChatSession::record() const
{
    return runningRecord(m_record, *m_call);
}

void ChatSession::onEvent(const ResponseEvent &event)
{
    switch (event.type) {
    case ResponseEvent::Type::TextDelta:
    case ResponseEvent::Type::RefusalDelta:
        m_update.text += event.delta;
        break;
    case ResponseEvent::Type::ReasoningDelta:
        m_update.reasoning += event.delta;
        break;
    case ResponseEvent::Type::ArgumentsDone:
        m_update.toolCalls += event.item.name + '(' + event.item.arguments + ")\n";
        break;
    case ResponseEvent::Type::Incomplete:
        m_incompleteReason = event.reason;
        break;
    default:
        return;
    }
    if (!m_frame.isActive()) {
        m_frame.start();
    }
}

void ChatSession::onFinished()
{
    m_frame.stop();
    flush();
    ChatResult result;
    result.outcome = m_call->outcome();
    result.records = m_call->records();
    result.figures = m_call->figures();
    result.servedBy = m_call->servedBy();
    result.incompleteReason = m_incompleteReason;
    if (result.outcome == AttemptMachine::Outcome::Failed) {
        result.error = m_call->error();
    }
    m_engine.endRecord(std::move(m_record), *m_call);
    Q_EMIT finished(result);
}

void ChatSession::flush()
{
    if (!m_update.text.isEmpty() || !m_update.reasoning.isEmpty() || !m_update.toolCalls.isEmpty()) {
        Q_EMIT updated(std::exchange(m_update, {}));
    }
}

} // namespace Hearth
