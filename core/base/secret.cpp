#include "base/secret.h"

#include <QDebug>

namespace Hearth {

struct Secret::Guarded
{
    explicit Guarded(QByteArray value)
        : bytes(std::move(value))
    {
        bytes.detach(); // what is overwritten later must be ours alone
    }
    ~Guarded()
    {
        volatile char *data = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            data[i] = 0;
        }
    }
    Q_DISABLE_COPY_MOVE(Guarded)

    QByteArray bytes;
};

Secret::Secret(QByteArray bytes)
    : m_guarded(bytes.isEmpty() ? nullptr : std::make_shared<const Guarded>(std::move(bytes)))
{
}

bool Secret::isEmpty() const
{
    return !m_guarded;
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray empty;
    return m_guarded ? m_guarded->bytes : empty;
}

bool Secret::matches(QByteArrayView other) const
{
    const QByteArray &own = reveal();
    unsigned difference = own.size() == other.size() ? 0U : 1U;
    for (qsizetype i = 0; i < other.size(); ++i) {
        const char mine = own.isEmpty() ? '\0' : own.at(i % own.size());
        difference |= static_cast<unsigned char>(mine) ^ static_cast<unsigned char>(other.at(i));
    }
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret(empty)" : "Secret(••••)");
    return debug;
}

} // namespace Hearth
