#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace Hearth {

/// A document to try edits on.
struct CorpusDocument
{
    QByteArray name;
    QByteArray text;
};

/// More than 200 documents without errors: the configs under tests/data, others by hand, and made ones with
/// comments in every place a comment may stand. Each line end, a byte order mark, tabs, one line and many,
/// strict JSON. The same ones for the same \a seed.
[[nodiscard]] QList<CorpusDocument> json5Corpus(quint32 seed);

/// A number from 0 to before \a count.
[[nodiscard]] int pick(std::mt19937 &random, qsizetype count);

} // namespace Hearth
