#pragma once

#include "base/result.h"

#include <QPromise>
#include <QString>

#include <utility>

namespace Hearth {

/// A promise that is kept in any case: the first give() counts, and one that goes without an answer says
/// Cancelled (QPromise alone would leave a future whose result() is undefined).
template <typename T>
class FutureAnswer
{
    Q_DISABLE_COPY_MOVE(FutureAnswer)

public:
    /// \a what: said in the detail of Cancelled.
    explicit FutureAnswer(QString what)
        : m_what(std::move(what))
    {
        m_promise.start();
    }
    ~FutureAnswer() { give(failure(ErrorKind::Cancelled, m_what)); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    // Inlined, GCC 14 takes the error of a success for uninitialised.
    Q_NEVER_INLINE void give(const Result<T> &result)
    {
        if (!std::exchange(m_given, true)) {
            m_promise.addResult(result);
            m_promise.finish();
        }
    }

private:
    QPromise<Result<T>> m_promise;
    QString m_what;
    bool m_given = false;
};

/// A future that already holds \a result.
template <typename T>
[[nodiscard]] QFuture<Result<T>> answeredFuture(const Result<T> &result)
{
    FutureAnswer<T> answer{QString()};
    answer.give(result);
    return answer.future();
}

} // namespace Hearth
