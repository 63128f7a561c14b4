#include "config/guidestyle.h"

#include "config/guidefacts.h"

#include "json5/json5format.h"
#include "json5/json5literal.h"

namespace Hearth {

GuideStyle::GuideStyle(GuideFile file, const Json5Document &document)
{
    qsizetype keys[3] = {}; // without quotes, double, single
    qsizetype texts[3] = {};
    const QList<Json5Token> &tokens = document.tokens();
    const Json5Token *before = nullptr; // a string or word that may be a key
    for (const Json5Token &token : tokens) {
        if (token.isTrivia()) {
            continue;
        }
        if (before) {
            const char first = document.toText().at(before->begin);
            const int quote = first == '"' ? 1 : first == '\'' ? 2 : 0;
            ++(token.kind == Json5Token::Kind::Colon ? keys : texts)[quote];
        }
        const bool isName =
            token.kind == Json5Token::Kind::String || token.kind == Json5Token::Kind::Identifier;
        before = isName ? &token : nullptr;
    }
    const bool hasKeys = keys[0] + keys[1] + keys[2] > 0;
    // A file without any: OpenClaw writes strict JSON, Hearth does not.
    const bool arePlain = hasKeys ? keys[0] > 0 && keys[0] >= keys[1] + keys[2] : file == GuideFile::Settings;
    m_style.neededQuote = keys[2] > keys[1] ? '\'' : '"';
    m_style.quote = arePlain ? '\0' : m_style.neededQuote;
    m_style.stringQuote = texts[2] > texts[1] ? '\'' : '"';
    m_style.isColonSpaced = readJson5Spacing(document).isBehindColon;
}

QString GuideStyle::keyText(const QString &key, char typed) const
{
    Json5Style style = m_style;
    if (typed != 0) {
        style.quote = typed;
        style.neededQuote = typed;
    }
    return QString::fromUtf8(json5KeyText(key, style));
}

QString GuideStyle::quoted(const QString &text, char typed) const
{
    return QString::fromUtf8(json5QuotedString(text, typed != 0 ? typed : m_style.stringQuote));
}

QString GuideStyle::colon() const
{
    return m_style.isColonSpaced ? QStringLiteral(": ") : QStringLiteral(":");
}

GuideSnippet GuideStyle::emptyValue(const KeyRule &rule, const QString &place, const QString &key) const
{
    switch (rule.kind) {
    case ValueKind::Object:
    case ValueKind::Map:
        return objectWith(rule.kind == ValueKind::Map ? QStringList() : requiredKeysAt(place, key));
    case ValueKind::Array:
    case ValueKind::Texts:
    case ValueKind::VariableNames:
        return {QStringLiteral("[]"), 1};
    case ValueKind::Any:
    case ValueKind::Boolean:
    case ValueKind::Number:
    case ValueKind::Count:
    case ValueKind::WholeCount:
    case ValueKind::Whole:
    case ValueKind::BooleanOrChoice:
    case ValueKind::NumberOrText:
        return {};
    default:
        return {QString(2, QLatin1Char(m_style.stringQuote)), 1};
    }
}

GuideSnippet GuideStyle::objectWith(const QStringList &keys) const
{
    if (keys.isEmpty()) {
        return {QStringLiteral("{}"), 1};
    }
    GuideSnippet snippet{QStringLiteral("{ "), 0};
    const QString text(2, QLatin1Char(m_style.stringQuote));
    for (const QString &key : keys) {
        const bool isList = key == QLatin1String("models") || key == QLatin1String("hops");
        snippet.text += snippet.cursor > 0 ? QStringLiteral(", ") : QString();
        snippet.text += QString::fromUtf8(json5KeyText(key, m_style)) + colon();
        snippet.text += isList ? QStringLiteral("[]") : text;
        if (snippet.cursor == 0) {
            snippet.cursor = snippet.text.size() - 1;
        }
    }
    snippet.text += QLatin1String(" }");
    return snippet;
}

} // namespace Hearth
