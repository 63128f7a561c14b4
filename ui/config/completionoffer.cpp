#include "config/completionoffer.h"

#include "wording/keyhelp.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

QString wordsOf(const Completion &completion)
{
    const bool isKeyOfForm = completion.kind == Completion::Kind::Key;
    const QString words = isKeyOfForm ? keyHelp(completion.place) : completionWords(completion);
    return completion.isRequired
        //: Before the explanation of a key that must be there; %1: the explanation.
        ? QCoreApplication::translate("CompletionPopup", "Needed. %1").arg(words)
        : words;
}

/// Where a part of a name begins: behind a sign, at a capital behind a small letter, at the first figure.
bool beginsPart(const QString &label, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = label.at(at - 1);
    const QChar here = label.at(at);
    return !before.isLetterOrNumber() || (here.isUpper() && !before.isUpper())
        || (here.isDigit() && !before.isDigit());
}

} // namespace

CompletionOffer completionOffer(
    const Completions &completions, const std::function<int(qsizetype)> &positionAt)
{
    CompletionOffer offer;
    offer.begin = positionAt(completions.range.begin);
    offer.end = positionAt(completions.range.end);
    if (completions.commaBefore) {
        offer.commaBefore = positionAt(*completions.commaBefore);
    }
    offer.rows.reserve(completions.items.size());
    for (const Completion &each : completions.items) {
        const bool goesOn =
            each.cursor < each.text.size() || each.text.endsWith(u':') || each.text.endsWith(u' ');
        offer.rows.append({each.label, each.text, int(each.cursor), wordsOf(each), goesOn});
    }
    return offer;
}

std::optional<int> completionRank(const QString &label, const QString &typed)
{
    if (label.startsWith(typed, Qt::CaseInsensitive)) {
        return 0;
    }
    std::optional<int> rank;
    for (qsizetype at = label.indexOf(typed, 1, Qt::CaseInsensitive); at > 0;
         at = label.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (beginsPart(label, at)) {
            return 1;
        }
        rank = 2;
    }
    if (rank) {
        return rank;
    }
    qsizetype from = 0;
    for (const QChar each : typed) {
        from = label.indexOf(each, from, Qt::CaseInsensitive) + 1;
        if (from == 0) {
            return std::nullopt;
        }
    }
    return 3;
}

} // namespace Hearth
