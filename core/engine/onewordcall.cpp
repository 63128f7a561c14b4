#include "engine/onewordcall.h"

#include "protocol/textmessage.h"

namespace Hearth {

namespace {

constexpr qsizetype longestText = 200; ///< Characters shown of the answer. Our choice.

ResponseRequest requestFor(const ModelRef &ref)
{
    ResponseRequest request;
    request.model = ref.toString().toUtf8();
    request.stream = true;
    request.input = {textMessage("user", "Answer with one word: hello.")};
    request.maxOutputTokens = OneWordCall::maxOutputTokens;
    return request;
}

CallParts patient(CallParts parts)
{
    auto state = std::make_shared<RoutingState>(*parts.state);
    state->settings.policy.coldStart = ColdStart::Wait;
    state->index.reset(); // it holds the policy as it was
    parts.state = std::move(state);
    return parts;
}

/// What went wrong, of the attempt that was made, else of the request as a whole.
Error errorOf(const RoutedCall &call)
{
    const ProtocolError error = call.error();
    return {ErrorKind::BadResponse, QString::fromUtf8(error.message), error.status};
}

} // namespace

OneWordCall::OneWordCall(const CallParts &parts, const ModelRef &ref, QObject *parent)
    : QObject(parent)
    , m_call(patient(parts), *this, requestFor(ref))
{
}

OneWordCall::~OneWordCall() = default;

void OneWordCall::start()
{
    m_call.start();
}

void OneWordCall::onEvent(const ResponseEvent &event)
{
    if (event.type == ResponseEvent::Type::TextDelta && m_text.size() < longestText * 4) {
        m_text += event.delta;
    }
}

void OneWordCall::onFinished()
{
    WordResult result;
    result.isWell = m_call.outcome() == AttemptMachine::Outcome::Served;
    result.text = QString::fromUtf8(m_text).simplified().left(longestText);
    result.toFirstToken = m_call.figures().toFirstOutput;
    result.total = m_call.figures().total;
    if (!result.isWell) {
        result.error = m_call.outcome() == AttemptMachine::Outcome::Cancelled
            ? Error{ErrorKind::Cancelled, {}, 0}
            : errorOf(m_call);
    }
    Q_EMIT finished(result, m_call);
}

} // namespace Hearth
