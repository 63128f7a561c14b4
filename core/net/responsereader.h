#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <limits>
#include <memory>
#include <utility>

namespace Hearth {

/// Status line and headers of an answer.
struct ResponseHead
{
    int status = 0;
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< As sent, in order; duplicates kept.

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< Without case; the first; empty: none.
};

/// Incremental reader of one HTTP/1.1 answer [RFC 9112] around Beast's response_parser: bytes in, head and
/// decoded body out. Interim answers (1xx) are passed over. Any split of the same bytes gives the same
/// result. After an error feed() must not be called again.
class ResponseReader
{
    Q_DISABLE_COPY_MOVE(ResponseReader)

public:
    struct Options
    {
        bool toHead = false; ///< The answer is to a HEAD request: no body, whatever its headers say.
        quint64 maxBodyBytes = std::numeric_limits<quint64>::max();
    };
    /// Bound for a head, a chunk's size line and a trailer: our choice, eight times Beast's 8 KiB.
    static constexpr qsizetype maxHeadBytes = 64 * 1024;
    /// Interim answers before the answer proper: our choice, against servers that send nothing else.
    static constexpr int maxInterimAnswers = 32;

    explicit ResponseReader(const Options &options);
    ~ResponseReader();

    /// Appends what \a bytes hold of the body to \a body, also what came before an error.
    /// Errors: BadHttp, LimitExceeded (the body outgrows maxBodyBytes).
    [[nodiscard]] Result<> feed(QByteArrayView bytes, QByteArray &body);
    /// The connection has ended. Errors: ConnectionLost unless that is how this answer ends.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const ResponseHead *head() const; ///< Null until it has come.
    [[nodiscard]] bool isComplete() const;
    /// The connection may serve another request: the answer is complete, says so, and nothing follows it.
    [[nodiscard]] bool keepsAlive() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
