#include "hearthctl/output.h"

#include <QJsonDocument>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdio>
#include <cwchar>
#include <unistd.h>

namespace Hearth {

namespace {

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &utf8)
{
    write(stdout, utf8);
}

void note(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

bool isTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

int displayWidth(const QString &text)
{
    int width = 0;
    const QList<uint> codePoints = text.toUcs4();
    for (const uint codePoint : codePoints) {
        width += std::max(0, wcwidth(static_cast<wchar_t>(codePoint)));
    }
    return width;
}

QStringList alignedRows(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) {
                widths.append(0);
            }
            widths[column] = std::max(widths.at(column), displayWidth(row.at(column)));
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column);
            if (column + 1 < row.size()) {
                line += QString(widths.at(column) - displayWidth(row.at(column)) + 2, QLatin1Char(' '));
            }
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1); // an empty cell at the end
        }
        lines.append(line);
    }
    return lines;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = breaks.toNextBoundary();
        const qsizetype end = found < 0 ? text.size() : found;
        const QString piece = text.mid(begin, end - begin);
        if (!line.isEmpty() && displayWidth(line) + displayWidth(piece.trimmed()) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
        begin = end;
    }
    lines.append(line.trimmed());
    return lines;
}

QStringList describedRows(const QList<QStringList> &rows)
{
    int nameWidth = 0;
    for (const QStringList &row : rows) {
        nameWidth = std::max(nameWidth, displayWidth(row.at(0)));
    }
    QList<QStringList> lines;
    for (const QStringList &row : rows) {
        QString name = row.at(0);
        const QStringList description = wrapped(row.at(1), helpWidth - nameWidth - 4);
        for (const QString &line : description) {
            lines.append({QStringLiteral("  ") + name, line});
            name.clear();
        }
    }
    return alignedRows(lines);
}

} // namespace Hearth
