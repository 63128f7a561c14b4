#include "hearthctl/filediff.h"

#include "hearthctl/output.h"
#include "json5/json5characters.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

/// The lines of \a bytes, each with its end.
QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = json5LineEndAt(bytes, at);
        at += std::max<qsizetype>(end, 1);
        if (end > 0 || at == bytes.size()) {
            lines.append(QString::fromUtf8(bytes.sliced(begin, at - begin)));
            begin = at;
        }
    }
    return lines;
}

QString withoutEnd(QString line)
{
    while (line.endsWith(u'\n') || line.endsWith(u'\r') || line.endsWith(QChar(0x2028))
        || line.endsWith(QChar(0x2029))) {
        line.chop(1);
    }
    return line;
}

} // namespace

QList<DiffLine> changedLines(const QByteArray &before, const QByteArray &after)
{
    QList<DiffLine> lines = lineDiff(linesOf(before), linesOf(after));
    lines.removeIf([](const DiffLine &line) { return line.kind == DiffLine::Kind::Same; });
    return lines;
}

void printChangedLines(const QList<DiffLine> &lines)
{
    int last = 0;
    for (const DiffLine &line : lines) {
        last = std::max({last, line.oldLine, line.newLine});
    }
    const int width = int(QString::number(last).size());
    for (const DiffLine &line : lines) {
        const bool isRemoved = line.kind == DiffLine::Kind::Removed;
        print(QStringLiteral("%1 %2 %3")
                  .arg(isRemoved ? line.oldLine : line.newLine, width)
                  .arg(isRemoved ? QLatin1Char('-') : QLatin1Char('+'))
                  .arg(withoutEnd(line.text)));
    }
}

QJsonObject changedLinesJson(const QList<DiffLine> &lines)
{
    QJsonArray removed;
    QJsonArray added;
    for (const DiffLine &line : lines) {
        const bool isRemoved = line.kind == DiffLine::Kind::Removed;
        (isRemoved ? removed : added)
            .append(QJsonObject{{QStringLiteral("line"), isRemoved ? line.oldLine : line.newLine},
                {QStringLiteral("text"), withoutEnd(line.text)}});
    }
    return {{QStringLiteral("removed"), removed}, {QStringLiteral("added"), added}};
}

} // namespace Hearth
