#pragma once

#include "gateway/requestrecord.h"

namespace Hearth {

/// Where requests are told of as they come, go on and end.
class RequestLog
{
public:
    RequestLog() = default;
    virtual ~RequestLog() = default;
    Q_DISABLE_COPY_MOVE(RequestLog)

    /// A request came: the number that its record has from now on.
    [[nodiscard]] virtual quint64 begin(RequestRecord record) = 0;
    virtual void update(RequestRecord record) = 0; ///< Its newest state, by its number.
    /// It has ended, with a state that says how. Number 0: it never began.
    virtual void end(RequestRecord record) = 0;
    /// Whether bodies are wanted now. While it is so, a request gives its own when it comes and its answer as
    /// it goes.
    [[nodiscard]] virtual bool keepsBodies() const = 0;
    virtual void keepRequest(quint64 number, QByteArrayView body) = 0;
    virtual void keepAnswer(quint64 number, QByteArrayView more) = 0;
};

} // namespace Hearth
