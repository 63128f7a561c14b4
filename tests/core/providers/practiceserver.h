#pragma once

#include "providers/probe.h"
#include "support/transcript.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTest>

#include <functional>

/// What a server says to each path, as plain data; everything else is answered 404. A POST stands there with
/// its body: "POST /api/show {…}".
using PracticeServer = QHash<QByteArray, Hearth::ProbeAnswer>;

inline QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/providers/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing test data: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

inline Hearth::ProbeAnswer answerWith(
    int status, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    Hearth::ProbeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = std::move(headers);
    answer.elapsedMs = 7;
    return answer;
}

/// The answer in the recording \a name, without `.txt`.
inline Hearth::ProbeAnswer recorded(const QString &name)
{
    const Hearth::Transcript transcript =
        Hearth::readTranscript(QStringLiteral(HEARTH_TEST_DATA "/providers"), name);
    return answerWith(transcript.status, transcript.responseBody, transcript.responseHeaders);
}

inline QByteArray keyOf(const Hearth::ProbeRequest &request)
{
    return request.isPost() ? "POST " + request.pathAndQuery + ' ' + request.body : request.pathAndQuery;
}

/// A look at \a server from its first question to its reading; \a asked collects the questions, \a memory
/// takes what is left for the next look.
inline Hearth::ServerReading look(const Hearth::ProbeTarget &target, const PracticeServer &server,
    QList<Hearth::ProbeRequest> *asked = nullptr,
    std::shared_ptr<const Hearth::ProbeMemory> *memory = nullptr)
{
    Hearth::ProbeSession session(target);
    for (int count = 0; const auto request = session.next(); ++count) {
        if (count == Hearth::ProbeSession::maxRequests) {
            qFatal("a look asks more than it may");
        }
        if (asked != nullptr) {
            asked->append(*request);
        }
        session.answer(server.value(keyOf(*request), answerWith(404, {})));
    }
    if (memory != nullptr) {
        *memory = session.memory();
    }
    return session.reading();
}

inline QString optionalText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QStringLiteral("?");
}

inline QString optionalText(const std::optional<bool> &flag)
{
    return !flag ? QStringLiteral("?") : *flag ? QStringLiteral("yes") : QStringLiteral("no");
}

/// A reading in lines: the server, then each model.
inline QStringList describe(const Hearth::ServerReading &reading)
{
    QString server =
        Hearth::providerKindName(reading.kind) + QStringLiteral(" ") + Hearth::serverStateName(reading.state);
    if (!reading.version.isEmpty()) {
        server += QStringLiteral(" ") + reading.version;
    }
    if (reading.answersAnyModel) {
        server += QStringLiteral(" any");
    }
    if (reading.error) {
        server += QStringLiteral(" ") + Hearth::errorKindName(reading.error->kind);
    }
    QStringList lines{server};
    for (const Hearth::ModelReading &model : reading.models) {
        QString line =
            QStringLiteral("%1 %2 %3/%4 slots %5 images %6 tools %7")
                .arg(model.id, Hearth::modelStateName(model.state), optionalText(model.contextLoaded),
                    optionalText(model.contextMax),
                    optionalText(model.slotsTotal ? std::optional<qint64>(*model.slotsTotal) : std::nullopt),
                    optionalText(model.images), optionalText(model.tools));
        if (model.exitCode) {
            line += QStringLiteral(" exit %1").arg(*model.exitCode);
        }
        if (!model.aliases.isEmpty()) {
            line += QStringLiteral(" alias ") + model.aliases.join(QLatin1Char(','));
        }
        if (model.embedding) {
            line += QStringLiteral(" embedding");
        }
        lines.append(line);
    }
    return lines;
}
