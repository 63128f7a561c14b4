#include "providers/jsonanswer.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

// Bounds against nonsense, far above anything real: our choice.
constexpr qsizetype maxTextLength = 512;
constexpr qsizetype maxErrorTextLength = 200;
constexpr qsizetype maxTexts = 256;
constexpr qsizetype maxEntries = 10000; // OpenRouter, the longest list known, has some 500
constexpr qint64 maxTokens = 1'000'000'000;
constexpr qint64 maxBytes = qint64(1) << 53; // beyond it JSON numbers are not exact
constexpr qint64 maxSlots = 65536;

bool isControl(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool isCleanName(const QString &text)
{
    return text.size() <= maxTextLength && std::none_of(text.cbegin(), text.cend(), isControl);
}

std::optional<qint64> wholeMember(
    const QJsonObject &object, QLatin1String key, qint64 smallest, qint64 largest)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble()) {
        return std::nullopt;
    }
    constexpr qint64 notWhole = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(notWhole);
    if (whole == notWhole || whole < smallest || whole > largest) {
        return std::nullopt;
    }
    return whole;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::Billing;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
    case 529:
        return ErrorKind::Overloaded;
    default:
        return status >= 500 ? ErrorKind::UpstreamFailed : ErrorKind::BadResponse;
    }
}

} // namespace

JsonAnswer::JsonAnswer(const ProbeAnswer &answer, const QByteArray &path, const QByteArray &method)
    : m_status(answer.status)
    , m_elapsedMs(answer.elapsedMs)
    , m_asked(method + ' ' + path)
    , m_body(answer.body)
    , m_headers(answer.headers)
{
    const QByteArray start = answer.body.left(256).trimmed().toLower();
    m_looksHtml = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
        || header("content-type").toLower().startsWith("text/html");
    if (m_looksHtml || answer.body.size() > ProbeSession::maxBodyBytes) {
        return; // JSON that calls itself a web page is not meant for us
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return;
    }
    m_json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::optional<QList<QJsonObject>> JsonAnswer::entries(QLatin1String key) const
{
    const QJsonValue list = m_json.isArray() ? m_json : m_json.toObject().value(key);
    if (!list.isArray()) {
        return std::nullopt;
    }
    const QJsonArray array = list.toArray();
    if (array.size() > maxEntries) {
        return std::nullopt;
    }
    QList<QJsonObject> objects;
    for (const QJsonValue &entry : array) {
        if (entry.isObject()) {
            objects.append(entry.toObject());
        }
    }
    return objects;
}

bool JsonAnswer::hasHeader(QByteArrayView name) const
{
    return std::any_of(m_headers.cbegin(), m_headers.cend(),
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray JsonAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(m_headers.cbegin(), m_headers.cend(),
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found != m_headers.cend() ? found->second : QByteArray();
}

bool JsonAnswer::hasHeaderPrefix(QByteArrayView prefix) const
{
    return std::any_of(m_headers.cbegin(), m_headers.cend(),
        [prefix](const auto &header) { return header.first.toLower().startsWith(prefix); });
}

bool JsonAnswer::hasError() const
{
    const QJsonValue error = object().value(QLatin1String("error"));
    return error.isObject() || error.isString();
}

QString JsonAnswer::errorText() const
{
    const QJsonObject body = object();
    const QJsonValue error = body.value(QLatin1String("error"));
    QString text =
        error.isString() ? error.toString() : error.toObject().value(QLatin1String("message")).toString();
    if (text.isEmpty()) {
        text = body.value(QLatin1String("message")).toString();
    }
    if (text.isEmpty()) {
        text = body.value(QLatin1String("detail")).toString();
    }
    text.truncate(maxErrorTextLength);
    std::replace_if(text.begin(), text.end(), isControl, QLatin1Char(' '));
    return text.trimmed();
}

bool JsonAnswer::isTooLong() const
{
    const QJsonObject body = object();
    return m_json.toArray().size() > maxEntries
        || body.value(QLatin1String("data")).toArray().size() > maxEntries
        || body.value(QLatin1String("models")).toArray().size() > maxEntries;
}

QString JsonAnswer::contentWord() const
{
    if (isTooLong()) {
        return QStringLiteral("a list of more than %1 models").arg(maxEntries);
    }
    if (hasError()) {
        return QStringLiteral("an error");
    }
    if (isJson()) {
        return QStringLiteral("JSON that is no model list");
    }
    if (m_body.isEmpty()) {
        return QStringLiteral("an empty body");
    }
    return m_looksHtml ? QStringLiteral("HTML") : QStringLiteral("something that is not JSON");
}

Error JsonAnswer::unexpected() const
{
    QString detail = QStringLiteral("%1 answered %2 with %3")
                         .arg(QString::fromLatin1(m_asked), QString::number(m_status), contentWord());
    const ErrorKind kind = isTooLong() ? ErrorKind::LimitExceeded : kindOfStatus(m_status);
    // A refused key may be repeated in the text: never take that one over.
    const QString text = kind == ErrorKind::Unauthorized ? QString() : errorText();
    if (!text.isEmpty()) {
        detail += QStringLiteral(": ") + text;
    } else if (m_status >= 300 && m_status < 400) {
        detail += QStringLiteral("; redirects are not followed: set the base URL to where it leads");
    } else if (kind == ErrorKind::BadResponse) {
        detail += QStringLiteral("; check the base URL");
    }
    return Error{kind, detail, m_status};
}

QString textMember(const QJsonObject &object, QLatin1String key)
{
    const QString text = object.value(key).toString();
    return isCleanName(text) ? text : QString();
}

QStringList textsMember(const QJsonObject &object, QLatin1String key)
{
    QStringList texts;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString();
        if (texts.size() == maxTexts) {
            break;
        }
        if (!text.isEmpty() && isCleanName(text) && !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts;
}

std::optional<bool> boolMember(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> tokensMember(const QJsonObject &object, QLatin1String key)
{
    return wholeMember(object, key, 1, maxTokens);
}

std::optional<qint64> bytesMember(const QJsonObject &object, QLatin1String key)
{
    return wholeMember(object, key, 1, maxBytes);
}

std::optional<int> slotsMember(const QJsonObject &object, QLatin1String key)
{
    const std::optional<qint64> number = wholeMember(object, key, 1, maxSlots);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<int> exitCodeMember(const QJsonObject &object, QLatin1String key)
{
    const std::optional<qint64> number =
        wholeMember(object, key, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace Hearth
