#include "json5/json5diagnostics.h"

#include "json5/json5characters.h"
#include "json5/json5lines.h"

#include <algorithm>

namespace Hearth {

namespace {

/// The beginning of \a text, up to the end of its first line.
QString shortened(QByteArrayView text)
{
    QString out;
    qsizetype at = 0;
    for (int count = 0; at < text.size() && count < Json5Diagnostic::foundLength; ++count) {
        if (json5LineEndAt(text, at) > 0) {
            break;
        }
        const Json5CodePoint character = json5CodePointAt(text, at);
        out += QChar::fromUcs4(character.value);
        at += character.length;
    }
    return at < text.size() ? out + u'…' : out;
}

} // namespace

Json5Diagnostics::Json5Diagnostics(QByteArrayView text, int most)
    : m_text(text)
    , m_most(most)
{
}

void Json5Diagnostics::error(Json5Diagnostic::Code code, TextRange range, const QString &expected)
{
    add(Json5Diagnostic::Severity::Error, code, range, range, expected);
}

void Json5Diagnostics::error(
    Json5Diagnostic::Code code, TextRange range, TextRange found, const QString &expected)
{
    add(Json5Diagnostic::Severity::Error, code, range, found, expected);
}

void Json5Diagnostics::warning(Json5Diagnostic::Code code, TextRange range)
{
    add(Json5Diagnostic::Severity::Warning, code, range, range, {});
}

void Json5Diagnostics::add(Json5Diagnostic::Severity severity, Json5Diagnostic::Code code, TextRange range,
    TextRange found, const QString &expected)
{
    const bool isError = severity == Json5Diagnostic::Severity::Error;
    m_hasErrors = m_hasErrors || isError;
    if (m_list.size() >= m_most) {
        ++m_omitted;
        if (!isError || m_keptWarnings == 0) {
            return;
        }
        const auto isWarning = [](const Json5Diagnostic &kept) {
            return kept.severity == Json5Diagnostic::Severity::Warning;
        };
        m_list.erase(std::find_if(m_list.begin(), m_list.end(), isWarning)); // An error matters more.
        --m_keptWarnings;
    }
    m_keptWarnings += isError ? 0 : 1;
    m_list.append(
        {severity, code, range, {}, shortened(m_text.sliced(found.begin, found.length())), expected});
}

QList<Json5Diagnostic> Json5Diagnostics::take(const Json5Lines &lines)
{
    std::stable_sort(
        m_list.begin(), m_list.end(), [](const Json5Diagnostic &one, const Json5Diagnostic &other) {
            return one.range.begin < other.range.begin;
        });
    QList<qsizetype> offsets;
    for (const Json5Diagnostic &diagnostic : std::as_const(m_list)) {
        offsets.append(diagnostic.range.begin);
    }
    const QList<TextPosition> positions = lines.positionsAt(m_text, offsets);
    for (qsizetype at = 0; at < m_list.size(); ++at) {
        m_list[at].position = positions[at];
    }
    return std::move(m_list);
}

} // namespace Hearth
