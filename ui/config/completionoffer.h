#pragma once

#include "config/guidevalues.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Hearth {

/// A candidate as it is shown and put in.
struct CompletionRow
{
    QString label;
    QString text; ///< Put in the place of the offer's range.
    int cursor = 0; ///< Where the cursor goes, in characters of `text`.
    QString words; ///< One line about it.
    bool isKey = false; ///< Something is to be written behind it.

    bool operator==(const CompletionRow &) const = default;
};

/// What may be put at the cursor, in positions of the editor's text.
struct CompletionOffer
{
    int begin = 0; ///< What is replaced; an opening quote belongs to it.
    int end = 0;
    std::optional<int> commaBefore; ///< A comma goes there in the same step.
    QList<CompletionRow> rows; ///< The likeliest first.

    bool operator==(const CompletionOffer &) const = default;
};

/// \a completions with their words. \a positionAt: the editor's position of a byte of the document that they
/// were made for.
[[nodiscard]] CompletionOffer completionOffer(
    const Completions &completions, const std::function<int(qsizetype)> &positionAt);

/// How well \a label goes with what has been typed: 0 begins with it, 1 a part of it does (`contextWindow`
/// for `win`), 2 holds it, 3 holds its letters in order; nothing: not at all. Without regard to case.
[[nodiscard]] std::optional<int> completionRank(const QString &label, const QString &typed);

} // namespace Hearth
