#pragma once

#include "gateway/requestbody.h"

#include <QHash>

#include <deque>
#include <optional>

namespace Hearth {

/// The bodies that are kept, by the numbers of their requests; the oldest give way when there are too many.
/// Pure. Those of requests under way are not masked yet: they are when they are sealed, or asked for.
class BodyShelf
{
public:
    static constexpr qsizetype maxBytes = 32 * 1024 * 1024; ///< Of all together. Our choice.
    static constexpr qsizetype maxPart = 4 * 1024 * 1024; ///< Of one request or one answer. Our choice.

    explicit BodyShelf(qsizetype most = maxBytes)
        : m_most(most)
    {
    }

    void setRequest(quint64 number, QByteArrayView body);
    void addAnswer(quint64 number, QByteArrayView more); ///< Nothing where no request is kept.
    void seal(quint64 number); ///< It has ended: masked, and kept until others need its room.
    void drop(quint64 number);
    void clear();

    [[nodiscard]] bool has(quint64 number) const { return m_bodies.contains(number); }
    [[nodiscard]] std::optional<RequestBody> body(quint64 number) const; ///< Masked in any case.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Kept
    {
        RequestBody body;
        bool isSealed = false;
    };

    void makeRoom();
    [[nodiscard]] static qsizetype sizeOf(const Kept &kept);

    qsizetype m_most;
    qsizetype m_bytes = 0;
    QHash<quint64, Kept> m_bodies;
    std::deque<quint64> m_order; ///< In the order they came; some may be gone.
};

} // namespace Hearth
