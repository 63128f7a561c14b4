#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringView>

namespace Hearth {

// What simulated models say. All of it written for Hearth.

enum class PracticeLanguage { English, Thai, Chinese };

/// The language a prompt is answered in: Thai or Chinese (as written in Taiwan) where more of its letters are
/// such than the other, else English.
[[nodiscard]] PracticeLanguage practiceLanguage(QStringView prompt);

// The mixed voice: the same words in the same order for every prompt, with Thai and Chinese among them so
// that multi-byte characters, wide glyphs and text without spaces are always practised.

/// \a count tokens of an answer (UTF-8, spaces included).
[[nodiscard]] QList<QByteArray> practiceAnswer(int count);
/// \a count tokens of thinking.
[[nodiscard]] QList<QByteArray> practiceReasoning(int count);

// The plain voice: a whole answer in Markdown that says what it is, in one of practiceVariants.

inline constexpr int practiceVariants = 2;

/// Tokens of the answer in \a language; any \a variant is fine.
[[nodiscard]] QList<QByteArray> plainAnswer(PracticeLanguage language, uint variant);
/// Tokens of the thinking before it.
[[nodiscard]] QList<QByteArray> plainReasoning(PracticeLanguage language, uint variant);
/// \a text in tokens: words with the space before them, long ones and text without spaces a few characters
/// at a time. Joined they are \a text.
[[nodiscard]] QList<QByteArray> practiceWords(const QByteArray &text);

/// Arguments that fit a tool's JSON schema, or an answer that fits that of structured output: each required
/// property, else the first, with a value of its type.
[[nodiscard]] QByteArray practiceArguments(const QJsonObject &schema);
/// \a text in pieces as a model would emit it: a few bytes each, never inside a character.
[[nodiscard]] QList<QByteArray> practicePieces(const QByteArray &text);
/// 32 letters and digits, always the same for \a number.
[[nodiscard]] QByteArray practiceId(quint64 number);
/// Tokens of a text, by rule of thumb: four bytes each.
[[nodiscard]] int practiceTokens(qsizetype bytes);

} // namespace Hearth
