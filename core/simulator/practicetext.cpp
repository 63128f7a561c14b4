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

using Variants = std::array<const char *, practiceVariants>;

constexpr Variants englishAnswers{
    R"(This is a practice answer. The server behind it runs no model; it only speaks the way one does.

When a model is cold, its first answer takes a while:

- its weights are read from disk, often many gigabytes;
- memory is set aside for the context window;
- only then is your prompt read.

Ask for `auto`, and Hearth hands the request to a model that can take it now.
)",
    R"(No model was asked here: this server is for practice, and these words were written beforehand.

Why a warm model answers at once and a cold one does not:

1. A warm model already lies in memory.
2. A cold one must be read from disk first.
3. The larger its file, the longer the wait.

To see what is there, without waking anything:

```
GET /v1/models
```
)"};
constexpr Variants thaiAnswers{
    R"(นี่คือคำตอบฝึกหัด เซิร์ฟเวอร์ที่ตอบไม่ได้รันโมเดลใด เพียงแต่พูดอย่างที่โมเดลพูด

เมื่อโมเดลยังไม่โหลด คำตอบแรกต้องรอสักครู่

- อ่านน้ำหนักโมเดลจากดิสก์ ซึ่งมักใหญ่หลายกิกะไบต์
- จองหน่วยความจำให้หน้าต่างบริบท
- แล้วจึงเริ่มอ่านพรอมต์ของคุณ

ขอ `auto` แล้ว Hearth จะส่งคำขอให้โมเดลที่รับได้ในตอนนี้
)",
    R"(ที่นี่ไม่มีโมเดลตอบ เซิร์ฟเวอร์นี้มีไว้ฝึกหัด และข้อความนี้เขียนเตรียมไว้ล่วงหน้า

เหตุที่โมเดลที่โหลดแล้วตอบทันที ส่วนโมเดลที่ยังไม่โหลดต้องรอ

1. โมเดลที่โหลดแล้วอยู่ในหน่วยความจำ
2. โมเดลที่ยังไม่โหลดต้องอ่านจากดิสก์ก่อน
3. ไฟล์ยิ่งใหญ่ ยิ่งรอนาน

ดูว่ามีโมเดลใดบ้างโดยไม่ปลุกโมเดล

```
GET /v1/models
```
)"};
constexpr Variants chineseAnswers{
    R"(這是練習用的回答：背後的伺服器沒有執行任何模型，只是照模型的方式說話。

模型尚未載入時，第一個回答要等一會兒：

- 先從磁碟讀取權重，往往有好幾 GB；
- 再為上下文視窗保留記憶體；
- 然後才開始讀您的提示。

把要求送給 `auto`，Hearth 就會交給現在能接手的模型。
)",
    R"(這裡沒有模型作答：這部伺服器供練習之用，這些文字是事先寫好的。

為什麼已載入的模型立刻回答，未載入的卻要等：

1. 已載入的模型就在記憶體裡。
2. 未載入的要先從磁碟讀取。
3. 檔案越大，等得越久。

想知道有哪些模型，又不喚醒它們：

```
GET /v1/models
```
)"};
constexpr Variants englishThoughts{
    "This can be answered without a model. I say so first, then give the points in order.\n",
    "A prepared answer will do: first what this is, then the list, then a hint.\n"};
constexpr Variants thaiThoughts{"เรื่องนี้ตอบได้โดยไม่ต้องใช้โมเดล บอกก่อนว่าเป็นการฝึกหัด แล้วเรียงทีละข้อ\n",
    "ใช้คำตอบที่เตรียมไว้ บอกว่านี่คืออะไร ตามด้วยรายการ แล้วปิดท้ายด้วยคำแนะนำ\n"};
constexpr Variants chineseThoughts{"這個問題不用模型也能回答。先說明這是練習，再依序列出要點。\n",
    "用事先準備的回答就好：先說這是什麼，再列清單，最後給個提示。\n"};

// About what tokenizers of the models it plays make of a word: our choice.
constexpr qsizetype latinLetters = 12;
constexpr qsizetype thaiLetters = 3;
constexpr qsizetype otherLetters = 2;

bool isThai(QChar letter)
{
    return letter.script() == QChar::Script_Thai;
}

/// End of the token that begins at \a at: white space, then letters of one script; never before a mark.
qsizetype endOfToken(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isSpace()) {
        ++end;
    }
    if (end == text.size()) {
        return end;
    }
    const bool latin = text[end].unicode() < 0x80;
    const qsizetype most = end + (latin ? latinLetters : isThai(text[end]) ? thaiLetters : otherLetters);
    while (end < text.size() && !text[end].isSpace() && (text[end].unicode() < 0x80) == latin
        && (end < most || text[end].isMark() || text[end].isLowSurrogate())) {
        ++end;
    }
    return end;
}

QList<QByteArray> inLanguage(PracticeLanguage language, uint variant, const Variants &english,
    const Variants &thai, const Variants &chinese)
{
    const Variants &variants = language == PracticeLanguage::Thai ? thai
        : language == PracticeLanguage::Chinese                   ? chinese
                                                                  : english;
    return practiceWords(variants[variant % practiceVariants]);
}

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

PracticeLanguage practiceLanguage(QStringView prompt)
{
    qsizetype thai = 0;
    qsizetype han = 0;
    for (const QChar letter : prompt) {
        thai += isThai(letter) ? 1 : 0;
        han += letter.script() == QChar::Script_Han ? 1 : 0;
    }
    if (thai == 0 && han == 0) {
        return PracticeLanguage::English;
    }
    return thai >= han ? PracticeLanguage::Thai : PracticeLanguage::Chinese;
}

QList<QByteArray> plainAnswer(PracticeLanguage language, uint variant)
{
    return inLanguage(language, variant, englishAnswers, thaiAnswers, chineseAnswers);
}

QList<QByteArray> plainReasoning(PracticeLanguage language, uint variant)
{
    return inLanguage(language, variant, englishThoughts, thaiThoughts, chineseThoughts);
}

QList<QByteArray> practiceWords(const QByteArray &text)
{
    const QString letters = QString::fromUtf8(text);
    QList<QByteArray> words;
    for (qsizetype at = 0; at < letters.size();) {
        const qsizetype end = endOfToken(letters, at);
        words.append(letters.mid(at, end - at).toUtf8());
        at = end;
    }
    return words;
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
