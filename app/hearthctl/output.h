#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hearth {

/// A line for people or scripts, on stdout, flushed.
void print(const QString &line);
/// Text without a line end, on stdout, flushed: an answer as it comes.
void printBytes(const QByteArray &utf8);
/// A sentence for people, on stderr.
void note(const QString &line);
/// One JSON value on one line, on stdout, flushed.
void printJson(const QJsonObject &object);
/// True when stdout is a terminal.
[[nodiscard]] bool isTerminal();

/// Columns that \a text takes on a terminal: wide for Chinese, none for Thai vowels above and below.
[[nodiscard]] int displayWidth(const QString &text);
/// Rows with aligned columns, two spaces between; the last column is never padded.
[[nodiscard]] QStringList alignedRows(const QList<QStringList> &rows);
/// Columns of help texts, as QCommandLineParser has it: fits the narrowest usual terminal.
inline constexpr int helpWidth = 79;
/// \a text in lines of at most \a width columns, broken where its script allows it (Thai between words where
/// libthai is installed, else between phrases); a longer piece gets a longer line.
[[nodiscard]] QStringList wrapped(const QString &text, int width);
/// Rows of a name and its description, indented; descriptions are wrapped and stand below each other.
[[nodiscard]] QStringList describedRows(const QList<QStringList> &rows);

} // namespace Hearth
