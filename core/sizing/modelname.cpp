#include "sizing/modelname.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

constexpr qsizetype maximumLength = 256;

/// Takes the first match of \a pattern out of \a text and returns it.
QRegularExpressionMatch takeOut(QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch()) {
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("-"));
    }
    return match;
}

QString takeQuantLabel(QString &text)
{
    static const QRegularExpression mix(QStringLiteral(
        "(?:^|[-_:@. ])((?:ud[-_])?(?:i?q[1-8]_(?:k_(?:xl|s|m|l)|k|0|1|xxs|xs|s|m|nl)|bf16|f16|f32|fp8|int4|"
        "mxfp4(?:_moe)?))(?=$|[-_:@. ])"));
    static const QRegularExpression bits(QStringLiteral("(?:^|[-_:@. ])([2-8])[-_]?bits?(?=$|[-_:@. ])"));
    if (const auto match = takeOut(text, mix); match.hasMatch()) {
        return match.captured(1).toUpper();
    }
    if (const auto match = takeOut(text, bits); match.hasMatch()) {
        return match.captured(1) + QLatin1String("bit");
    }
    return {};
}

/// "qwen3" and "qwen 3" are the same to people; "m2", "r1" and "a3b" stay whole.
QStringList splitAtNumber(const QString &word)
{
    qsizetype letters = 0;
    while (letters < word.size() && word.at(letters).isLetter()) {
        ++letters;
    }
    if (letters < 2 || letters == word.size() || !word.at(letters).isDigit()) {
        return {word};
    }
    return {word.left(letters), word.mid(letters)};
}

bool isPackagingWord(const QString &word)
{
    static const QStringList words{QStringLiteral("gguf"), QStringLiteral("mlx"), QStringLiteral("instruct"),
        QStringLiteral("chat"), QStringLiteral("it"), QStringLiteral("hf"), QStringLiteral("latest"),
        QStringLiteral("preview"), QStringLiteral("imat")};
    return words.contains(word);
}

} // namespace

ModelName readModelName(const QString &text)
{
    QString rest = text.left(maximumLength).trimmed().toLower();
    rest = rest.mid(rest.lastIndexOf(u'/') + 1);
    static const QRegularExpression part(QStringLiteral("-\\d{5}-of-\\d{5}"));
    static const QRegularExpression suffix(QStringLiteral("\\.(?:gguf|safetensors)$"));
    static const QRegularExpression group(QStringLiteral("(?:^|[-_:@. ])(?:gs|g)(32|64|128)(?=$|[-_:@. ])"));
    static const QRegularExpression separators(QStringLiteral("[-_:@ ()]+"));
    takeOut(rest, suffix);
    takeOut(rest, part);

    ModelName name;
    name.groupSize = takeOut(rest, group).captured(1).toInt();
    name.quantLabel = takeQuantLabel(rest);
    if (name.groupSize > 0 && name.quantLabel.endsWith(QLatin1String("bit"))) {
        name.quantLabel += QStringLiteral("-gs%1").arg(name.groupSize);
    }
    const QStringList words = rest.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isPackagingWord(word)) {
            name.tokens.append(splitAtNumber(word));
        }
    }
    return name;
}

} // namespace Hearth
