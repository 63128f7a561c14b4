#include "config/keyform.h"

#include "config/confignames.h"
#include "config/place.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = KeyForm::Kind;
using Source = SecretInput::Source;

/// Words that say "no key" and are none: those of OPENCLAW.md 3 and of the manuals of local servers.
bool isMarkerWord(const QString &text, const QString &providerId)
{
    static const QStringList words{QStringLiteral("lmstudio"), QStringLiteral("lm-studio"),
        QStringLiteral("sk-local"), QStringLiteral("local"), QStringLiteral("ollama"),
        QStringLiteral("ollama-local"), QStringLiteral("llama-cpp"), QStringLiteral("vllm"),
        QStringLiteral("sglang"), QStringLiteral("litellm"), QStringLiteral("none"), QStringLiteral("empty"),
        QStringLiteral("not-needed"), QStringLiteral("no-key"), QStringLiteral("dummy"),
        QStringLiteral("sk-no-key-required")};
    return text.compare(providerId, Qt::CaseInsensitive) == 0 || words.contains(text, Qt::CaseInsensitive);
}

/// `${NAME}` or `$NAME` as a whole text.
QString variableIn(const QString &text)
{
    static const QRegularExpression reference(
        QStringLiteral("\\A\\$?(?:\\$\\{([A-Z_][A-Z0-9_]*)\\}|\\$([A-Z_][A-Z0-9_]*))\\z"));
    const QRegularExpressionMatch match = reference.match(text);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

Source sourceOf(const QString &name)
{
    for (const Source each : {Source::Env, Source::File, Source::Exec, Source::Store}) {
        if (secretSourceName(each) == name) {
            return each;
        }
    }
    return Source::None;
}

KeyForm readText(const QString &text, const QString &providerId, const QString &baseUrl)
{
    KeyForm key;
    if (const QString name = variableIn(text); !name.isEmpty()) {
        key.kind = Kind::Variable;
        key.text = name;
    } else if (text.isEmpty()) {
        key.kind = Kind::None;
    } else if (placeOf(baseUrl) != Place::Hosted && isMarkerWord(text, providerId)) {
        key.kind = Kind::Marker;
        key.text = text;
    } else {
        key.kind = Kind::Literal;
    }
    return key;
}

} // namespace

KeyForm readKeyForm(const Json5Node &node, const QString &providerId, const QString &baseUrl)
{
    if (node.isNull()) {
        return {};
    }
    if (const std::optional<QString> text = node.toString()) {
        return readText(*text, providerId, baseUrl);
    }
    KeyForm key;
    key.kind = Kind::Other;
    key.source = sourceOf(node.member(u"source").toString().value_or(QString()));
    key.provider = node.member(u"provider").toString().value_or(QString());
    key.id = node.member(u"id").toString().value_or(QString());
    const bool isWhole = key.source != Source::None && !key.provider.isEmpty() && !key.id.isEmpty();
    if (isWhole) {
        key.kind = Kind::Reference;
    }
    return isWhole ? key : KeyForm{Kind::Other, {}, Source::None, {}, {}, {}};
}

QByteArray keyFormText(const KeyForm &key)
{
    switch (key.kind) {
    case Kind::None:
    case Kind::Other:
        return {};
    case Kind::Marker:
        return json5QuotedString(key.text);
    case Kind::Variable:
        return json5QuotedString(QStringLiteral("${%1}").arg(key.text));
    case Kind::Reference:
        return "{ \"source\": " + json5QuotedString(secretSourceName(key.source)) + ", \"provider\": "
            + json5QuotedString(key.provider) + ", \"id\": " + json5QuotedString(key.id) + " }";
    case Kind::Literal:
        return key.literal.isEmpty() ? QByteArray()
                                     : json5QuotedString(QString::fromUtf8(key.literal.reveal()));
    }
    Q_UNREACHABLE();
}

bool isVariableName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Z_][A-Z0-9_]*\\z"));
    return name.match(text).hasMatch();
}

} // namespace Hearth
