#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace Hearth {

/// Prints compact JSON in the order of the calls; commas are its own business. `raw` takes a value's bytes as
/// they are. Strings are UTF-8; invalid UTF-8 becomes U+FFFD.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QByteArrayView utf8);
    JsonWriter &string(QByteArrayView utf8);
    JsonWriter &string(QStringView text);
    JsonWriter &integer(qint64 value);
    JsonWriter &number(double value); ///< Shortest form that reads back the same; not finite: null.
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(QByteArrayView json); ///< One whole value, already JSON.

    void reserve(qsizetype bytes) { m_out.reserve(bytes); } ///< For what is about to be written.
    [[nodiscard]] const QByteArray &bytes() const { return m_out; }
    [[nodiscard]] QByteArray take();

private:
    void separate();
    QByteArray m_out;
    bool m_needsComma = false;
};

/// Appends \a utf8 as a JSON string with its quotes, as JsonWriter::string() prints it.
void appendJsonString(QByteArray &out, QByteArrayView utf8);
/// Appends \a value in decimal.
void appendJsonInteger(QByteArray &out, qint64 value);

} // namespace Hearth
