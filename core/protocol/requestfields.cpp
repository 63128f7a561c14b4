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

RequestFields::RequestFields(const JsonText &object, QByteArray path, RequestComplaint &complaint)
    : m_members(object.members())
    , m_path(std::move(path))
    , m_complaint(complaint)
{
}

QByteArray RequestFields::path(QByteArrayView key) const
{
    if (m_path.isEmpty()) {
        return key.toByteArray();
    }
    QByteArray path;
    path.reserve(m_path.size() + key.size() + 1);
    appendAll(path, m_path, ".", key);
    return path;
}

QByteArray RequestFields::pathOf(QByteArrayView key, qsizetype index) const
{
    constexpr qsizetype mostDigits = 20;
    QByteArray path;
    path.reserve(m_path.size() + key.size() + mostDigits + 3);
    appendAll(path, m_path, m_path.isEmpty() ? "" : ".", key, "[");
    appendJsonInteger(path, index);
    appendAll(path, "]");
    return path;
}

bool RequestFields::has(QByteArrayView key) const
{
    return !value(key).isNone();
}

JsonText RequestFields::value(QByteArrayView key) const
{
    // The last of several counts, as everywhere.
    const auto found = std::find_if(m_members.crbegin(), m_members.crend(),
        [key](const JsonTextMember &member) { return member.key == key; });
    return found == m_members.crend() || found->value.isNull() ? JsonText() : found->value;
}

JsonText RequestFields::required(QByteArrayView key) const
{
    JsonText found = value(key);
    if (found.isNone()) {
        m_complaint.missing(path(key));
    }
    return found;
}

JsonText RequestFields::ofKind(QByteArrayView key, JsonText::Kind kind, QByteArrayView wanted) const
{
    JsonText found = value(key);
    if (found.isNone() || found.kind() == kind) {
        return found;
    }
    m_complaint.wrongType(path(key), wanted);
    return {};
}

JsonText RequestFields::stringValue(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::String, "a string");
}

JsonText RequestFields::number(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::Number, "a number");
}

JsonText RequestFields::objectValue(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::Object, "an object");
}

QList<JsonText> RequestFields::array(QByteArrayView key) const
{
    return ofKind(key, JsonText::Kind::Array, "an array").elements();
}

std::optional<QByteArray> RequestFields::string(QByteArrayView key) const
{
    return stringValue(key).toString();
}

QByteArray RequestFields::requiredString(QByteArrayView key) const
{
    if (required(key).isNone()) {
        return {};
    }
    return string(key).value_or(QByteArray());
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
    const JsonText found = number(key);
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
    if (!required(key).isNone()) {
        return {objectValue(key), path(key), m_complaint};
    }
    return {JsonText(), path(key), m_complaint};
}

RequestFields RequestFields::element(QByteArrayView key, qsizetype index, const JsonText &value) const
{
    if (!value.isObject()) {
        m_complaint.wrongType(pathOf(key, index), "an object");
        return {JsonText(), pathOf(key, index), m_complaint};
    }
    return {value, pathOf(key, index), m_complaint};
}

} // namespace Hearth
