#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Hearth {

/// One recorded exchange with a real server: `##` comments, `>>>` request, `<<<` response as received, with
/// the transfer coding already taken off [tests/data/transcripts].
struct Transcript
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QList<QByteArray> comments; ///< Without their `## `: the server's build and command line, remarks.
    QByteArray method;
    QByteArray target; ///< Path and query.
    Headers requestHeaders;
    QByteArray requestBody;
    int status = 0;
    QByteArray reason;
    Headers responseHeaders;
    QByteArray responseBody;
    /// The recording leaves something out in the middle ("## ... 35 events left out ..."); that remark is no
    /// part of the bodies above.
    bool requestAbridged = false;
    bool responseAbridged = false;

    /// First response header of that name in any case, or empty.
    [[nodiscard]] QByteArray responseHeader(QByteArrayView name) const;
    [[nodiscard]] bool isEventStream() const; ///< By Content-Type.
};

/// Reads a recording's text; nothing when it does not have the form above.
[[nodiscard]] std::optional<Transcript> parseTranscript(const QByteArray &recording);
/// Reads `<directory>/<name>.txt`, normally from HEARTH_TEST_DATA "/transcripts". Ends the test program with
/// a message when there is no such recording: a test without its data must not pass.
[[nodiscard]] Transcript readTranscript(const QString &directory, const QString &name);
/// Names of all recordings of \a directory, sorted, without `.txt`.
[[nodiscard]] QStringList transcriptNames(const QString &directory);

} // namespace Hearth
