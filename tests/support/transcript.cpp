#include "support/transcript.h"

#include <QDir>
#include <QFile>

namespace Hearth {

namespace {

constexpr QByteArrayView requestMark("\n>>>\n");
constexpr QByteArrayView responseMark("\n<<<\n");
constexpr QByteArrayView omission("## ... ");

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line;
}

/// Start line and headers; \a text is left at the body.
QByteArrayView takeHead(QByteArrayView &text, Transcript::Headers &headers)
{
    const QByteArrayView startLine = takeLine(text);
    for (QByteArrayView line = takeLine(text); !line.isEmpty(); line = takeLine(text)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            headers.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
        }
    }
    return startLine;
}

/// Takes the recorder's remark on what it left out, and the blank line after it, out of \a body.
bool dropOmission(QByteArray &body)
{
    const qsizetype at = body.indexOf(omission);
    if (at < 0) {
        return false;
    }
    qsizetype end = body.indexOf('\n', at);
    end = end < 0 ? body.size() : end + 1;
    if (end < body.size() && body.at(end) == '\n') {
        ++end;
    }
    body.remove(at, end - at);
    return true;
}

} // namespace

QByteArray Transcript::responseHeader(QByteArrayView name) const
{
    for (const auto &[key, value] : responseHeaders) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

bool Transcript::isEventStream() const
{
    return responseHeader("Content-Type").startsWith("text/event-stream");
}

std::optional<Transcript> parseTranscript(const QByteArray &recording)
{
    const qsizetype request = recording.indexOf(requestMark);
    const qsizetype response = recording.indexOf(responseMark, qMax<qsizetype>(request, 0));
    if (request < 0 || response < 0) {
        return std::nullopt;
    }
    Transcript transcript;
    QByteArrayView comments = QByteArrayView(recording).first(request);
    while (!comments.isEmpty()) {
        const QByteArrayView line = takeLine(comments);
        transcript.comments.append(line.sliced(qMin<qsizetype>(3, line.size())).toByteArray());
    }

    const qsizetype requestStart = request + requestMark.size();
    QByteArrayView sent =
        QByteArrayView(recording).sliced(requestStart, qMax<qsizetype>(0, response - requestStart));
    const QList<QByteArray> requestLine = takeHead(sent, transcript.requestHeaders).toByteArray().split(' ');
    QByteArrayView received = QByteArrayView(recording).sliced(response + responseMark.size());
    const QByteArray statusLine = takeHead(received, transcript.responseHeaders).toByteArray();
    if (requestLine.size() != 3 || !statusLine.startsWith("HTTP/1.1 ")) {
        return std::nullopt;
    }
    transcript.method = requestLine[0];
    transcript.target = requestLine[1];
    transcript.requestBody = sent.toByteArray();
    transcript.status = statusLine.mid(9, 3).toInt();
    transcript.reason = statusLine.mid(13);
    // The recorder ends each file with a line end of its own.
    transcript.responseBody = received.chopped(received.endsWith('\n') ? 1 : 0).toByteArray();
    transcript.requestAbridged = dropOmission(transcript.requestBody);
    transcript.responseAbridged = dropOmission(transcript.responseBody);
    return transcript;
}

Transcript readTranscript(const QString &directory, const QString &name)
{
    QFile file(directory + QLatin1Char('/') + name + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no recording %s", qPrintable(file.fileName()));
    }
    std::optional<Transcript> transcript = parseTranscript(file.readAll());
    if (!transcript) {
        qFatal("not a recording: %s", qPrintable(file.fileName()));
    }
    return *std::move(transcript);
}

QStringList transcriptNames(const QString &directory)
{
    QStringList names = QDir(directory).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(4);
    }
    return names;
}

} // namespace Hearth
