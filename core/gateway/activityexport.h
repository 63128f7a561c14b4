#pragma once

#include "gateway/requestrecord.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hearth {

/// All fields of \a records as comma-separated values [RFC 4180]: UTF-8, CRLF, a first line of names as in
/// requestLine(), times in UTC. Text that a spreadsheet would take for a formula gets an apostrophe before
/// it.
[[nodiscard]] QByteArray activityCsv(const QList<std::shared_ptr<const RequestRecord>> &records);
/// One requestLine() a line.
[[nodiscard]] QByteArray activityJsonLines(const QList<std::shared_ptr<const RequestRecord>> &records);
/// A Markdown table, UTF-8: \a header and \a rows as they read; bars and line ends in them are escaped.
/// \a rightAligned: columns of figures.
[[nodiscard]] QByteArray markdownTable(
    const QStringList &header, const QList<QStringList> &rows, const QList<bool> &rightAligned = {});

} // namespace Hearth
