#include "protocol/jsontext.h"

#include "protocol/jsonspan.h"

#include <utility>

namespace Hearth {

JsonText::JsonText(QByteArray buffer, qsizetype begin, qsizetype end)
    : m_buffer(std::move(buffer))
    , m_begin(begin)
    , m_end(end)
{
}

Result<JsonText> JsonText::parse(QByteArray utf8)
{
    const auto defect = JsonSpan::check(utf8);
    if (defect && defect->tooDeep) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral("JSON is nested deeper than %1 levels at byte %2")
                .arg(maxDepth)
                .arg(defect->offset));
    }
    if (defect) {
        return failure(ErrorKind::SyntaxError,
            defect->offset == utf8.size() ? QStringLiteral("JSON ends early at byte %1").arg(defect->offset)
                                          : QStringLiteral("not JSON at byte %1").arg(defect->offset));
    }
    const JsonSpan span = JsonSpan::trimmed(utf8);
    const qsizetype begin = span.begin() - utf8.constData();
    const qsizetype end = span.end() - utf8.constData();
    return JsonText(std::move(utf8), begin, end);
}

JsonText JsonText::part(const JsonSpan &span) const
{
    if (span.isNone()) {
        return {};
    }
    const char *const base = m_buffer.constData();
    return JsonText(m_buffer, span.begin() - base, span.end() - base);
}

JsonText::Kind JsonText::kind() const
{
    return JsonSpan(*this).kind();
}

QByteArrayView JsonText::bytes() const
{
    return QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin);
}

JsonText JsonText::member(QByteArrayView key) const
{
    return part(JsonSpan(*this).member(key));
}

QList<JsonTextMember> JsonText::members() const
{
    constexpr qsizetype usualMembers = 8;
    QList<JsonTextMember> all;
    all.reserve(usualMembers);
    JsonSpan(*this).forEachMember([this, &all](const JsonSpan::Key &key, const JsonSpan &value) {
        all.append({key.text(), part(value)});
    });
    return all;
}

QList<JsonText> JsonText::elements() const
{
    QList<JsonText> all;
    JsonSpan(*this).forEachElement([this, &all](const JsonSpan &value) { all.append(part(value)); });
    return all;
}

std::optional<QByteArray> JsonText::toString() const
{
    return JsonSpan(*this).toString();
}

std::optional<qint64> JsonText::toInteger() const
{
    return JsonSpan(*this).toInteger();
}

std::optional<double> JsonText::toDouble() const
{
    return JsonSpan(*this).toDouble();
}

std::optional<bool> JsonText::toBool() const
{
    return JsonSpan(*this).toBool();
}

} // namespace Hearth
