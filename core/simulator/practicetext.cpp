#include "simulator/practicetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Hearth {

namespace {

constexpr std::array answerWords{"The", " fire", " in", " the", " hearth", " is", " lit", ".", " สวัสดี", "ครับ",
    " —", " this", " is", " a", " practice", " answer", ",", " 你好", "，", "世界", "。", " Nothing", " was",
    " computed", " for", " it", ";", " ไฟ", "อุ่น", " and", " 爐", "火", " warm", " the", " room", ".\n"};
constexpr std::array reasoningWords{"Let", " me", " think", ".", " คิด", "ก่อน", "…", " 先", "想", "想",
    " what", " was", " asked", ",", " then", " say", " it", " plainly", ".\n"};
constexpr qsizetype pieceBytes = 6;

template <typename Words>
QList<QByteArray> take(const Words &words, int count)
{
    QList<QByteArray> tokens;
    tokens.reserve(std::max(count, 0));
    for (int i = 0; i < count; ++i) {
        tokens.append(words[static_cast<std::size_t>(i) % words.size()]);
    }
    return tokens;
}

QJsonValue valueFor(const QJsonObject &schema)
{
    if (const QJsonArray choices = schema.value(QLatin1String("enum")).toArray(); !choices.isEmpty()) {
        return choices.first();
    }
    const QJsonValue declared = schema.value(QLatin1String("type"));
    const QString type = declared.isArray() ? declared.toArray().first().toString() : declared.toString();
    if (type == QLatin1String("integer") || type == QLatin1String("number")) {
        return 3;
    }
    if (type == QLatin1String("boolean")) {
        return true;
    }
    if (type == QLatin1String("array")) {
        return QJsonArray();
    }
    if (type == QLatin1String("object")) {
        return QJsonObject();
    }
    return QStringLiteral("เชียงใหม่");
}

} // namespace

QList<QByteArray> practiceAnswer(int count)
{
    return take(answerWords, count);
}

QList<QByteArray> practiceReasoning(int count)
{
    return take(reasoningWords, count);
}

QByteArray practiceArguments(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    QStringList names;
    for (const QJsonValue &name : schema.value(QLatin1String("required")).toArray()) {
        names.append(name.toString());
    }
    if (names.isEmpty() && !properties.isEmpty()) {
        names.append(properties.constBegin().key());
    }
    QJsonObject arguments;
    for (const QString &name : std::as_const(names)) {
        arguments.insert(name, valueFor(properties.value(name).toObject()));
    }
    return QJsonDocument(arguments).toJson(QJsonDocument::Compact);
}

QList<QByteArray> practicePieces(const QByteArray &text)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + pieceBytes, text.size());
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
            ++end; // the rest of a UTF-8 sequence
        }
        pieces.append(text.mid(at, end - at));
        at = end;
    }
    return pieces;
}

QByteArray practiceId(quint64 number)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray id;
    quint64 state = number;
    for (int i = 0; i < 32; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL; // Knuth's MMIX generator
        id.append(alphabet[(state >> 33) % 62]);
    }
    return id;
}

int practiceTokens(qsizetype bytes)
{
    return static_cast<int>(std::min<qsizetype>((bytes + 3) / 4, std::numeric_limits<int>::max()));
}

} // namespace Hearth
