#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Hearth {

// What simulated models say: the same words in the same order for every prompt, with Thai and Chinese among
// them so that multi-byte characters, wide glyphs and text without spaces are always practised. All of it
// written for Hearth.

/// \a count tokens of an answer (UTF-8, spaces included).
[[nodiscard]] QList<QByteArray> practiceAnswer(int count);
/// \a count tokens of thinking.
[[nodiscard]] QList<QByteArray> practiceReasoning(int count);
/// Arguments that fit a tool's JSON schema: each required property, else the first, with a value of its type.
[[nodiscard]] QByteArray practiceArguments(const QJsonObject &schema);
/// \a text in pieces as a model would emit it: a few bytes each, never inside a character.
[[nodiscard]] QList<QByteArray> practicePieces(const QByteArray &text);
/// 32 letters and digits, always the same for \a number.
[[nodiscard]] QByteArray practiceId(quint64 number);
/// Tokens of a text, by rule of thumb: four bytes each.
[[nodiscard]] int practiceTokens(qsizetype bytes);

} // namespace Hearth
