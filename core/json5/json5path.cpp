#include "json5/json5path.h"

#include "json5/json5literal.h"

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

bool isPlainStart(QChar c)
{
    return c == u'_' || c == u'$' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isPlainPart(QChar c)
{
    return isPlainStart(c) || c == u'-' || (c >= u'0' && c <= u'9');
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && isPlainStart(key.front()) && std::all_of(key.begin(), key.end(), isPlainPart);
}

/// What a key without quotes cannot contain. Wider than what toString() leaves bare, because
/// `models.providers.lm/x` typed at a prompt can mean only one thing.
bool endsBareKey(QChar c)
{
    return c == u'.' || c == u'[' || c == u']' || c == u'"' || c == u'\'' || c.isSpace();
}

/// Reads a path from front to back.
class PathReader
{
public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {
    }

    Result<QList<Json5Path::Step>> read()
    {
        while (!isAtEnd()) {
            const auto step = readStep();
            if (!step) {
                return failure(step.error());
            }
            m_steps.append(*step);
        }
        return m_steps;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAt(QChar c) const { return !isAtEnd() && m_text[m_at] == c; }

    [[nodiscard]] tl::unexpected<Error> wrong(const QString &wanted) const
    {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("path \"%1\": character %2: expected %3")
                .arg(m_text.toString(), QString::number(m_at + 1), wanted));
    }

    Result<Json5Path::Step> readStep()
    {
        if (isAt(u'[')) {
            return readBrackets();
        }
        if (!m_steps.isEmpty()) {
            if (!isAt(u'.')) {
                return wrong(QStringLiteral("'.' or '['"));
            }
            ++m_at;
        }
        const qsizetype begin = m_at;
        while (!isAtEnd() && !endsBareKey(m_text[m_at])) {
            ++m_at;
        }
        if (m_at == begin) {
            return wrong(QStringLiteral("a key (other keys than plain words: [\"key\"])"));
        }
        return Json5Path::Step(m_text.sliced(begin, m_at - begin).toString());
    }

    Result<Json5Path::Step> readBrackets()
    {
        ++m_at;
        auto step = isAt(u'"') || isAt(u'\'') ? readQuoted() : readIndex();
        if (!step) {
            return step;
        }
        if (!isAt(u']')) {
            return wrong(QStringLiteral("']'"));
        }
        ++m_at;
        return step;
    }

    Result<Json5Path::Step> readIndex()
    {
        qsizetype index = 0;
        const qsizetype begin = m_at;
        for (; !isAtEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; ++m_at) {
            const int digit = m_text[m_at].unicode() - u'0';
            if (index > (std::numeric_limits<qsizetype>::max() - digit) / 10) {
                m_at = begin;
                return wrong(QStringLiteral("a smaller index"));
            }
            index = index * 10 + digit;
        }
        if (m_at == begin) {
            return wrong(QStringLiteral("an index from 0 or a key in quotes"));
        }
        return Json5Path::Step(index);
    }

    Result<Json5Path::Step> readQuoted()
    {
        const QChar quote = m_text[m_at];
        const qsizetype begin = m_at;
        ++m_at;
        while (!isAtEnd() && !isAt(quote)) {
            m_at += isAt(u'\\') ? 2 : 1;
        }
        if (isAtEnd()) {
            m_at = m_text.size();
            return wrong(QStringLiteral("%1").arg(quote));
        }
        ++m_at;
        return Json5Path::Step(json5UnquotedString(m_text.sliced(begin, m_at - begin).toUtf8()));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Json5Path::Step> m_steps;
};

} // namespace

Json5Path::Json5Path(QList<Step> steps)
    : m_steps(std::move(steps))
{
}

Result<Json5Path> Json5Path::parse(QStringView text)
{
    auto steps = PathReader(text).read();
    if (!steps) {
        return failure(steps.error());
    }
    return Json5Path(std::move(*steps));
}

QString Json5Path::toString() const
{
    QString text;
    for (const Step &step : m_steps) {
        if (const auto *index = std::get_if<qsizetype>(&step)) {
            text += u'[' + QString::number(*index) + u']';
            continue;
        }
        const auto &key = std::get<QString>(step);
        if (isPlainKey(key)) {
            text += text.isEmpty() ? key : QString(u'.' + key);
        } else {
            text += u'[' + QString::fromUtf8(json5QuotedString(key)) + u']';
        }
    }
    return text;
}

Json5Path Json5Path::child(const QString &key) const
{
    return Json5Path(m_steps + QList<Step>{key});
}

Json5Path Json5Path::child(qsizetype index) const
{
    return Json5Path(m_steps + QList<Step>{index});
}

Json5Path Json5Path::parent() const
{
    return Json5Path(m_steps.first(std::max<qsizetype>(m_steps.size() - 1, 0)));
}

} // namespace Hearth
