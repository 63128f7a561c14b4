#pragma once

#include "gateway/requestrecord.h"

namespace Hearth {

/// A request under way, as the log asks for it when somebody looks: most change several times between two
/// looks.
class LoggedRequest
{
public:
    /// As it is now, running; its number may be left out.
    [[nodiscard]] virtual RequestRecord record() const = 0;

protected:
    LoggedRequest() = default;
    ~LoggedRequest() = default;
    Q_DISABLE_COPY_MOVE(LoggedRequest)
};

/// Where requests are told of as they come, go on and end.
class RequestLog
{
public:
    RequestLog() = default;
    virtual ~RequestLog() = default;
    Q_DISABLE_COPY_MOVE(RequestLog)

    /// A request came: the number that its record has from now on. \a request is asked until end() or
    /// forget().
    [[nodiscard]] virtual quint64 begin(const LoggedRequest &request) = 0;
    virtual void changed(quint64 number) = 0; ///< Its record is not what it was.
    /// It has ended, with a state that says how. Number 0: it never began.
    virtual void end(RequestRecord record) = 0;
    virtual void forget(quint64 number) = 0; ///< It goes without an end; nothing when it has ended.
    /// Whether bodies are wanted now. While it is so, a request gives its own when it comes and its answer as
    /// it goes.
    [[nodiscard]] virtual bool keepsBodies() const = 0;
    virtual void keepRequest(quint64 number, QByteArrayView body) = 0;
    virtual void keepAnswer(quint64 number, QByteArrayView more) = 0;
};

} // namespace Hearth
