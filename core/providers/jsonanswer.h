#pragma once

#include "base/error.h"
#include "providers/probe.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// An answer as the kinds' recognisers and readers see it: parsed once, nothing in it believed.
class JsonAnswer
{
public:
    JsonAnswer() = default;
    /// \a path and \a method are what was asked, for error texts.
    JsonAnswer(const ProbeAnswer &answer, const QByteArray &path,
        const QByteArray &method = QByteArrayLiteral("GET"));

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] bool isOk() const { return m_status == 200; }
    [[nodiscard]] bool isJson() const { return !m_json.isUndefined(); }
    [[nodiscard]] bool looksHtml() const { return m_looksHtml; }
    [[nodiscard]] const QByteArray &text() const { return m_body; } ///< The body as it came.
    [[nodiscard]] QJsonObject object() const { return m_json.toObject(); } ///< Empty when it is none.
    /// The entries of the array \a key, or of a bare array (some hosted lists have no envelope); those that
    /// are no objects are left out. Nothing when there is no such array, or one beyond 10000 entries.
    [[nodiscard]] std::optional<QList<QJsonObject>> entries(QLatin1String key) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const; ///< Any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< First of that name, any case.
    [[nodiscard]] bool hasHeaderPrefix(QByteArrayView prefix) const; ///< Lower-case \a prefix.
    [[nodiscard]] int elapsedMs() const { return m_elapsedMs; }

    [[nodiscard]] bool hasError() const; ///< The body has an `error` member, whatever the status.
    /// The server's own error text: `error.message`, `error` as a string, `message` or `detail`; shortened.
    [[nodiscard]] QString errorText() const;
    /// What came instead of what was wanted, for example "GET /v1/models answered 200 with HTML".
    [[nodiscard]] Error unexpected() const;

private:
    [[nodiscard]] bool isTooLong() const; ///< A list longer than is read.
    [[nodiscard]] QString contentWord() const;

    int m_status = 0;
    int m_elapsedMs = 0;
    QByteArray m_asked; ///< "GET /v1/models"
    QByteArray m_body;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QJsonValue m_json{QJsonValue::Undefined};
    bool m_looksHtml = false;
};

// Readers of single members. Each gives nothing for a missing member, a wrong type or an absurd value, and
// texts without control characters, because they end on terminals and in logs.

/// At most 512 characters; longer texts give an empty one: a name cut short would name something else.
[[nodiscard]] QString textMember(const QJsonObject &object, QLatin1String key);
[[nodiscard]] QStringList textsMember(const QJsonObject &object, QLatin1String key); ///< Array of strings.
[[nodiscard]] std::optional<bool> boolMember(const QJsonObject &object, QLatin1String key);
[[nodiscard]] std::optional<qint64> tokensMember(const QJsonObject &object, QLatin1String key); ///< 1..10^9
[[nodiscard]] std::optional<qint64> bytesMember(const QJsonObject &object, QLatin1String key); ///< 1..2^53
[[nodiscard]] std::optional<int> slotsMember(const QJsonObject &object, QLatin1String key); ///< 1..65536
[[nodiscard]] std::optional<int> exitCodeMember(const QJsonObject &object, QLatin1String key);

} // namespace Hearth
