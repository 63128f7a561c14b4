#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace Hearth {

/// A member's name written in the source; the compiler has seen that it stands in JSON as it is.
class JsonKey
{
public:
    template <std::size_t N>
    consteval JsonKey(const char (&name)[N]) // implicit: a name is given as a literal
        : m_name(name, N - 1)
    {
        for (const char each : m_name) {
            if (each < 0x20 || each > 0x7e || each == '"' || each == '\\') {
                throw "needs an escape";
            }
        }
    }
    [[nodiscard]] std::string_view name() const { return m_name; }

private:
    std::string_view m_name;
};

/// Prints compact JSON in the order of the calls; commas are its own business. `raw` takes a value's bytes as
/// they are. Strings are UTF-8; invalid UTF-8 becomes U+FFFD.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(JsonKey name);
    template <typename Bytes>
    requires(!std::is_array_v<Bytes> && !std::is_same_v<Bytes, JsonKey>) JsonWriter &key(const Bytes &utf8)
    {
        return anyKey(QByteArrayView(utf8));
    }
    JsonWriter &string(QByteArrayView utf8);
    JsonWriter &string(QStringView text);
    JsonWriter &integer(qint64 value);
    JsonWriter &number(double value); ///< Shortest form that reads back the same; not finite: null.
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(QByteArrayView json); ///< One whole value, already JSON.

    void reserve(qsizetype bytes); ///< For what is about to be written.
    [[nodiscard]] QByteArrayView bytes() const { return {m_room.constData(), m_size}; }
    [[nodiscard]] QByteArray take();

private:
    JsonWriter &anyKey(QByteArrayView utf8);
    [[nodiscard]] char *room(qsizetype bytes);
    template <typename... Pieces>
    void put(const Pieces &...pieces);
    void putEscaped(QByteArrayView utf8);

    QByteArray m_room; ///< What is written, and more: to grow it by each piece would cost most.
    qsizetype m_size = 0; ///< Of what is written.
    bool m_needsComma = false;
};

/// Appends \a utf8 as a JSON string with its quotes, as JsonWriter::string() prints it.
void appendJsonString(QByteArray &out, QByteArrayView utf8);
/// Appends \a value in decimal.
void appendJsonInteger(QByteArray &out, qint64 value);

} // namespace Hearth
