#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace Hearth {

inline constexpr quint64 kibibyte = quint64{1} << 10;
inline constexpr quint64 mebibyte = quint64{1} << 20;
inline constexpr quint64 gibibyte = quint64{1} << 30;

/// A number of bytes that remembers when a sum or product left the sane range, so that a formula can be
/// written down plainly and asked once at its end. Shapes come from files of strangers: a width of 2^60 must
/// be an error and not a small number after wrapping round.
class CheckedBytes
{
public:
    /// Nothing beyond a pebibyte is a size of a model [SIZING.md 15].
    static constexpr quint64 limit = quint64{1} << 50;

    constexpr CheckedBytes() = default;
    constexpr CheckedBytes(quint64 value) // NOLINT: implicit on purpose, so that formulas read like formulas
        : m_value(value)
        , m_valid(value <= limit)
    {
    }

    friend constexpr CheckedBytes operator+(CheckedBytes a, CheckedBytes b)
    {
        return a.m_valid && b.m_valid ? CheckedBytes{a.m_value + b.m_value} : invalid();
    }

    friend constexpr CheckedBytes operator*(CheckedBytes a, CheckedBytes b)
    {
        const bool fits = a.m_valid && b.m_valid && (a.m_value == 0 || b.m_value <= limit / a.m_value);
        return fits ? CheckedBytes{a.m_value * b.m_value} : invalid();
    }

    constexpr CheckedBytes &operator+=(CheckedBytes other) { return *this = *this + other; }

    [[nodiscard]] constexpr bool isValid() const { return m_valid; }
    /// The number; only meaningful when isValid().
    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    /// The number, or LimitExceeded naming \a what ("KV cache").
    [[nodiscard]] Result<quint64> result(QLatin1String what) const;

    /// The larger one; invalid when either is.
    [[nodiscard]] static constexpr CheckedBytes largest(CheckedBytes a, CheckedBytes b)
    {
        return a.m_valid && b.m_valid ? (a.m_value < b.m_value ? b : a) : invalid();
    }

private:
    static constexpr CheckedBytes invalid() { return CheckedBytes{limit + 1}; }

    quint64 m_value = 0;
    bool m_valid = true;
};

/// \a value / \a unit, rounded up. \a unit is not 0.
[[nodiscard]] constexpr quint64 dividedUp(quint64 value, quint64 unit)
{
    return value / unit + (value % unit != 0 ? 1 : 0);
}

/// \a value rounded up to a multiple of \a unit; both far below 2^63.
[[nodiscard]] constexpr quint64 paddedTo(quint64 value, quint64 unit)
{
    return dividedUp(value, unit) * unit;
}

} // namespace Hearth
