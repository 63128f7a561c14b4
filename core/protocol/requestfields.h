#pragma once

#include "protocol/jsonspan.h"
#include "protocol/jsontext.h"
#include "protocol/protocolerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Hearth {

/// What is wrong with a client's request; the first complaint stays, later ones are mostly its consequences.
class RequestComplaint
{
public:
    [[nodiscard]] bool isEmpty() const { return !m_error; }
    [[nodiscard]] const ProtocolError &error() const { return *m_error; }

    void missing(const QByteArray &path);
    void wrongType(const QByteArray &path, QByteArrayView wanted);
    void wrongValue(const QByteArray &path, QByteArrayView why);
    /// Something the API knows and Hearth cannot map [PROTOCOLS.md 5.7].
    void unsupported(const QByteArray &path, QByteArrayView why);
    /// The same, but an upstream of the request's own dialect may take it: see ResponseRequest::nativeOnly.
    /// This is no complaint.
    void onlyNatively(const QByteArray &path, QByteArrayView why);
    [[nodiscard]] const std::optional<ProtocolError> &nativeOnly() const { return m_nativeOnly; }
    void complain(const QByteArray &code, const QByteArray &path, const QByteArray &message);

private:
    std::optional<ProtocolError> m_error;
    std::optional<ProtocolError> m_nativeOnly;
};

/// One object of a request, read field by field. An absent field and a null one are the same; what has the
/// wrong type goes to the complaint and reads as absent.
class RequestFields
{
public:
    /// \a path: of \a object in the request, empty for the request itself. \a complaint must outlive this.
    RequestFields(const JsonText &object, QByteArray path, RequestComplaint &complaint);

    [[nodiscard]] RequestComplaint &complaint() const { return m_complaint; }
    [[nodiscard]] QByteArray path(QByteArrayView key) const; ///< `tools[0].name`
    [[nodiscard]] QByteArray pathOf(QByteArrayView key, qsizetype index) const; ///< `input[3]`

    [[nodiscard]] const QList<JsonTextMember> &members() const { return m_members; } ///< As they came.
    [[nodiscard]] bool has(QByteArrayView key) const; ///< Present and not null.
    [[nodiscard]] JsonText value(QByteArrayView key) const; ///< None when absent or null.
    [[nodiscard]] JsonText required(QByteArrayView key) const; ///< Complains when absent.

    [[nodiscard]] std::optional<QByteArray> string(QByteArrayView key) const;
    [[nodiscard]] QByteArray requiredString(QByteArrayView key) const;
    [[nodiscard]] QByteArray requiredName(QByteArrayView key) const; ///< A string with a character at least.
    [[nodiscard]] std::optional<bool> boolean(QByteArrayView key) const;
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView key, qint64 least, qint64 most) const;
    [[nodiscard]] JsonText number(QByteArrayView key) const; ///< Its bytes.
    [[nodiscard]] JsonText stringValue(QByteArrayView key) const; ///< A JSON string's bytes.
    [[nodiscard]] JsonText objectValue(QByteArrayView key) const;
    [[nodiscard]] RequestFields requiredObject(QByteArrayView key) const;
    [[nodiscard]] QList<JsonText> array(QByteArrayView key) const; ///< Empty when absent.

    /// The fields of \a key's element \a index, which must be an object.
    [[nodiscard]] RequestFields element(QByteArrayView key, qsizetype index, const JsonText &value) const;

private:
    [[nodiscard]] JsonText ofKind(QByteArrayView key, JsonText::Kind kind, QByteArrayView wanted) const;

    QList<JsonTextMember> m_members; ///< Looked up often, and the values may be large: scanned once.
    QByteArray m_path;
    RequestComplaint &m_complaint;
};

} // namespace Hearth
