#pragma once

#include "protocol/jsonspan.h"
#include "protocol/jsontext.h"
#include "protocol/protocolerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QVarLengthArray>

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

/// Where an object stands in a request. The text is put together only when somebody asks for it: most
/// requests have nothing wrong. Keys are literals, or outlive this.
class RequestPath
{
public:
    [[nodiscard]] RequestPath member(QByteArrayView key) const { return with({key, noIndex}); }
    [[nodiscard]] RequestPath element(QByteArrayView key, qsizetype index) const
    {
        return with({key, index});
    }
    [[nodiscard]] QByteArray text() const; ///< `messages[3].content`

private:
    static constexpr qsizetype noIndex = -1;
    struct Step
    {
        QByteArrayView key;
        qsizetype index = noIndex;
    };
    [[nodiscard]] RequestPath with(const Step &step) const
    {
        RequestPath longer(*this);
        longer.m_steps.append(step);
        return longer;
    }

    QVarLengthArray<Step, 4> m_steps;
};

/// One object of a request, read field by field. An absent field and a null one are the same; what has the
/// wrong type goes to the complaint and reads as absent. Spans point into the request, which this keeps.
class RequestFields
{
public:
    struct Member
    {
        QByteArrayView key; ///< Decoded.
        JsonSpan value;
    };

    /// \a path: of \a object in the request, empty for the request itself. \a complaint must outlive this.
    RequestFields(JsonText object, RequestPath path, RequestComplaint &complaint);

    [[nodiscard]] RequestComplaint &complaint() const { return m_complaint; }
    [[nodiscard]] QByteArray path(QByteArrayView key) const; ///< `tools[0].name`
    [[nodiscard]] QByteArray pathOf(QByteArrayView key, qsizetype index) const; ///< `input[3]`

    using Members = QVarLengthArray<Member, 12>;
    [[nodiscard]] const Members &members() const { return m_members; } ///< As they came.
    [[nodiscard]] bool has(QByteArrayView key) const { return !value(key).isNone(); } ///< And not null.
    [[nodiscard]] JsonSpan value(QByteArrayView key) const ///< None when absent or null.
    {
        return (m_keys & bitOf(key)) == 0 ? JsonSpan() : find(key);
    }
    [[nodiscard]] JsonSpan required(QByteArrayView key) const; ///< Complains when absent.
    [[nodiscard]] JsonText kept(const JsonSpan &value) const { return m_object.part(value); }

    [[nodiscard]] std::optional<QByteArray> string(QByteArrayView key) const;
    [[nodiscard]] QByteArray requiredString(QByteArrayView key) const;
    [[nodiscard]] QByteArray requiredName(QByteArrayView key) const; ///< A string with a character at least.
    [[nodiscard]] std::optional<bool> boolean(QByteArrayView key) const;
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView key, qint64 least, qint64 most) const;
    [[nodiscard]] JsonText number(QByteArrayView key) const; ///< Its bytes.
    [[nodiscard]] JsonText stringValue(QByteArrayView key) const; ///< A JSON string's bytes.
    [[nodiscard]] JsonText objectValue(QByteArrayView key) const;
    [[nodiscard]] RequestFields requiredObject(QByteArrayView key) const;
    [[nodiscard]] JsonSpan array(QByteArrayView key) const; ///< None when absent.

    /// Calls \a visit(fields, element) for each element of \a list, the array at \a key; what is no object is
    /// complained of and has no fields.
    template <typename Visit>
    void forEachElement(QByteArrayView key, const JsonSpan &list, Visit visit) const
    {
        qsizetype index = 0;
        list.forEachElement([this, key, &index, &visit](const JsonSpan &value) {
            visit(element(key, index, value), value);
            ++index;
        });
    }

private:
    /// A bit of the 64 for \a key: most names that are asked for are not there, and one look tells.
    [[nodiscard]] static quint64 bitOf(QByteArrayView key)
    {
        const int hash = key.isEmpty() ? 0 : static_cast<int>(key.size()) + 5 * static_cast<uchar>(key[0]);
        return quint64(1) << (hash & 63);
    }
    [[nodiscard]] JsonSpan find(QByteArrayView key) const;
    [[nodiscard]] JsonSpan ofKind(QByteArrayView key, JsonText::Kind kind, QByteArrayView wanted) const
    {
        const JsonSpan found = value(key);
        return found.isNone() ? found : checkedKind(found, key, kind, wanted);
    }
    [[nodiscard]] JsonSpan checkedKind(
        const JsonSpan &found, QByteArrayView key, JsonText::Kind kind, QByteArrayView wanted) const;
    [[nodiscard]] RequestFields element(QByteArrayView key, qsizetype index, const JsonSpan &value) const;

    JsonText m_object;
    Members m_members; ///< Looked up often, and the values may be large: scanned once.
    QList<QByteArray> m_decoded; ///< Keys written with escapes.
    quint64 m_keys = 0; ///< bitOf() all keys.
    RequestPath m_path;
    RequestComplaint &m_complaint;
};

} // namespace Hearth
