#pragma once

#include "base/error.h"

#include <QString>

#include <cerrno>
#include <utility>

#include <unistd.h>

/// What the parts of this room that speak to a POSIX system share; nobody else includes it.
namespace Hearth {

class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_value >= 0; }
    /// Who gets it closes it.
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }
    /// Closing can be where a network file system reports a failed write.
    [[nodiscard]] bool close()
    {
        const int result = ::close(m_value);
        m_value = -1;
        return result == 0 || errno == EINTR;
    }

private:
    int m_value;
};

/// The error for an errno: "cannot write /home/…: No space left on device".
[[nodiscard]] Error systemError(int code, QLatin1String doing, const QString &path);

/// The extended attribute that holds FileStamp::mark.
inline constexpr char markAttribute[] = "user.hearth.saved";

} // namespace Hearth
