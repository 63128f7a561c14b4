#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace Hearth {

// What stands in JSON, for those who append many pieces at once (appendAll) for every token: JsonWriter and
// appendJsonString() look at the room that is left with each piece.

/// What stands between the quotes of the string \a utf8: that itself where it needs no escapes, which is
/// nearly always. It must outlive this.
class JsonInner
{
public:
    explicit JsonInner(QByteArrayView utf8);
    Q_DISABLE_COPY_MOVE(JsonInner)
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArray m_escaped;
    QByteArrayView m_bytes;
};

/// A number's decimal digits.
class JsonDigits
{
public:
    explicit JsonDigits(qint64 value);
    [[nodiscard]] QByteArrayView bytes() const { return {m_digits.data(), m_size}; }

private:
    std::array<char, 24> m_digits;
    qsizetype m_size = 0;
};

} // namespace Hearth
