#include "protocol/requestfields.h"

#include "base/appendall.h"
#include "protocol/jsonwriter.h"

#include <algorithm>
#include <utility>

namespace Hearth {

void RequestComplaint::complain(const QByteArray &code, const QByteArray &path, const QByteArray &message)
{
    if (!m_error) {
        m_error = ProtocolError{400, "invalid_request_error", code, path, message};
    }
}

void RequestComplaint::missing(const QByteArray &path)
{
    complain("missing_required_parameter", path, QByteArray("Missing required parameter: '" + path + "'."));
}

void RequestComplaint::wrongType(const QByteArray &path, QByteArrayView wanted)
{
    complain("invalid_type", path,
        QByteArray("Invalid type for '" + path + "': it must be ").append(wanted).append('.'));
}

void RequestComplaint::wrongValue(const QByteArray &path, QByteArrayView why)
{
    complain("invalid_value", path, QByteArray("Invalid value for '" + path + "': ").append(why));
}

void RequestComplaint::unsupported(const QByteArray &path, QByteArrayView why)
{
    complain("unsupported_parameter", path, QByteArray("'" + path + "' is not supported: ").append(why));
}

void RequestComplaint::onlyNatively(const QByteArray &path, QByteArrayView why)
{
    if (!m_nativeOnly) {
        RequestComplaint complaint;
        complaint.unsupported(path, why);
        m_nativeOnly = complaint.error();
    }
}

QByteArray RequestPath::text() const
{
    constexpr qsizetype usualBytes = 64;
    QByteArray text;
    text.reserve(usualBytes);
    for (const Step &step : m_steps) {
        appendAll(text, text.isEmpty() ? "" : ".", step.key);
        if (step.index != noIndex) {
            appendAll(text, "[");
            appendJsonInteger(text, step.index);
            appendAll(text, "]");
        }
    }
    return text;
}

RequestFields::RequestFields(JsonText object, RequestPath path, RequestComplaint &complaint)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_complaint(complaint)
{
    JsonSpan(m_object).forEachMember([this](const JsonSpan::Key &key, const JsonSpan &value) {
        if (!key.isPlain()) {
            m_decoded.append(key.text());
        }
        const QByteArrayView name = key.isPlain() ? key.plain() : QByteArrayView(m_decoded.constLast());
        m_members.append({name, value});
        m_keys |= bitOf(name);
    });
}

QByteArray RequestFields::path(QByteArrayView key) const
{
    return m_path.member(key).text();
}

QByteArray RequestFields::pathOf(QByteArrayView key, qsizetype index) const
{
    return m_path.element(key, index).text();
}

JsonSpan RequestFields::find(QByteArrayView key) const
{
    // The last of several counts, as everywhere.
    const auto found = std::find_if(
        m_members.crbegin(), m_members.crend(), [key](const Member &member) { return member.key == key; });
    return found == m_members.crend() || found->value.isNull() ? JsonSpan() : found->value;
}

JsonSpan RequestFields::required(QByteArrayView key) const
{
    const JsonSpan found = value(key);
    if (found.isNone()) {
        m_complaint.missing(path(key));
    }
    return found;
}

JsonSpan RequestFields::checkedKind(
    const JsonSpan &found, QByteArrayView key, JsonText::Kind kind, QByteArrayView wanted) const
{
    if (found.kind() == kind) {
        return found;
    }
    m_complaint.wrongType(path(key), wanted);
    return {};
}

JsonText RequestFields::stringValue(QByteArrayView key) const
{
    return kept(ofKind(key, JsonText::Kind::String, "a string"));
}

JsonText RequestFields::number(QByteArrayView key) const
{
    return kept(ofKind(key, JsonText::Kind::Number, "a number"));
}

JsonText RequestFields::objectValue(QByteArrayView key) const
{
    return kept(ofKind(key, JsonText::Kind::Object, "an object"));
}

JsonSpan RequestFields::array(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::Array, "an array");
}

std::optional<QByteArray> RequestFields::string(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::String, "a string").toString();
}

QByteArray RequestFields::requiredString(QByteArrayView key) const
{
    const JsonSpan found = required(key);
    return found.isNone() ? QByteArray() : checkedKind(found, key, JsonText::Kind::String, "a string").text();
}

QByteArray RequestFields::requiredName(QByteArrayView key) const
{
    QByteArray name = requiredString(key);
    if (name.isEmpty()) {
        m_complaint.wrongValue(path(key), "it must not be empty.");
    }
    return name;
}

std::optional<bool> RequestFields::boolean(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::Boolean, "true or false").toBool();
}

std::optional<qint64> RequestFields::integer(QByteArrayView key, qint64 least, qint64 most) const
{
    const JsonSpan found = ofKind(key, JsonText::Kind::Number, "a number");
    if (found.isNone()) {
        return std::nullopt;
    }
    const std::optional<qint64> whole = found.toInteger();
    if (!whole) {
        m_complaint.wrongType(path(key), "a whole number");
    } else if (*whole < least || *whole > most) {
        m_complaint.wrongValue(path(key),
            QByteArray("it must be between " + QByteArray::number(least) + " and " + QByteArray::number(most)
                + "."));
        return std::nullopt;
    }
    return whole;
}

RequestFields RequestFields::requiredObject(QByteArrayView key) const
{
    const JsonSpan found = required(key);
    return {found.isNone() ? JsonText() : objectValue(key), m_path.member(key), m_complaint};
}

RequestFields RequestFields::element(QByteArrayView key, qsizetype index, const JsonSpan &value) const
{
    if (!value.isObject()) {
        m_complaint.wrongType(pathOf(key, index), "an object");
    }
    return {value.isObject() ? kept(value) : JsonText(), m_path.element(key, index), m_complaint};
}

} // namespace Hearth
