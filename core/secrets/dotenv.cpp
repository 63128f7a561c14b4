#include "secrets/dotenv.h"

#include "secrets/privatefile.h"

namespace Hearth {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '-';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}
bool isLineEnd(char c)
{
    return c == '\n';
}

/// Walks over the text; every function leaves the position where the next one continues.
class DotEnvReader
{
public:
    explicit DotEnvReader(QByteArrayView text)
        : m_text(text)
    {
        if (m_text.startsWith("\xef\xbb\xbf")) { // byte order mark
            m_at = 3;
        }
    }

    Result<QHash<QString, Secret>> read()
    {
        QHash<QString, Secret> variables;
        while (!atEnd()) {
            const QByteArrayView name = takeName();
            if (!name.isEmpty()) {
                variables.insert(QString::fromLatin1(name), Secret(takeValue()));
            }
            if (variables.size() > maxDotEnvVariables) {
                return failure(ErrorKind::LimitExceeded,
                    QStringLiteral(".env: more than the %1 variables accepted").arg(maxDotEnvVariables));
            }
            skipLine();
        }
        return variables;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || isLineEnd(m_text[m_at]); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at])) {
            ++m_at;
        }
    }

    void skipLine()
    {
        while (!atLineEnd()) {
            ++m_at;
        }
        while (!atEnd() && isLineEnd(m_text[m_at])) {
            ++m_at;
        }
    }

    QByteArrayView takeWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isNameByte(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }

    /// The name before `=` or `: `, both passed over; empty when the line has another form.
    QByteArrayView takeName()
    {
        skipBlanks();
        QByteArrayView name = takeWord();
        if (name == QByteArrayView("export") && !atEnd() && isBlank(m_text[m_at])) {
            skipBlanks();
            if (!atEnd() && isNameByte(m_text[m_at])) { // else a variable that is called export
                name = takeWord();
            }
        }
        if (!atEnd() && m_text[m_at] == ':' && m_at + 1 < m_text.size() && isBlank(m_text[m_at + 1])) {
            ++m_at;
            return name;
        }
        skipBlanks();
        if (atEnd() || m_text[m_at] != '=') {
            return {};
        }
        ++m_at;
        return name;
    }

    QByteArray takeValue()
    {
        skipBlanks();
        if (!atEnd() && (m_text[m_at] == '"' || m_text[m_at] == '\'' || m_text[m_at] == '`')) {
            if (const qsizetype close = closingQuote(); close > 0) {
                return takeQuoted(close);
            }
        }
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != '#') {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).trimmed().toByteArray();
    }

    /// Where the quote at the position ends, or -1 when it does not, or something but a comment follows it.
    [[nodiscard]] qsizetype closingQuote() const
    {
        const char quote = m_text[m_at];
        qsizetype at = m_at + 1;
        while (at < m_text.size() && (m_text[at] != quote || m_text[at - 1] == '\\')) {
            ++at;
        }
        const qsizetype close = at;
        do {
            ++at;
        } while (at < m_text.size() && isBlank(m_text[at]));
        const bool ends = at >= m_text.size() || isLineEnd(m_text[at]) || m_text[at] == '#';
        return close < m_text.size() && ends ? close : -1;
    }

    QByteArray takeQuoted(qsizetype close)
    {
        const bool isDouble = m_text[m_at] == '"';
        QByteArray value = m_text.sliced(m_at + 1, close - m_at - 1).toByteArray();
        if (isDouble) {
            value.replace("\\n", "\n").replace("\\r", "\r");
        }
        m_at = close + 1;
        return value;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<QHash<QString, Secret>> parseDotEnv(QByteArrayView text)
{
    if (text.size() > maxDotEnvBytes) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral(".env: longer than the %1 bytes accepted").arg(maxDotEnvBytes));
    }
    QByteArray lines = text.toByteArray();
    lines.replace("\r\n", "\n").replace('\r', '\n');
    return DotEnvReader(lines).read();
}

Result<QHash<QString, Secret>> readDotEnv(const QString &path)
{
    return readSmallFile(path, maxDotEnvBytes, FilePrivacy::Any).and_then([](const QByteArray &text) {
        return parseDotEnv(text);
    });
}

} // namespace Hearth
