#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Hearth {

/// What \a count processes print that look for the gateway token of \a folder at the same time.
inline QStringList tokensOfProcesses(int count, const QString &way, const QString &folder)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < count; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QStringLiteral(HEARTH_TOKEN_PRINTER), {way, folder});
    }
    QStringList tokens;
    for (const auto &process : processes) {
        process->waitForFinished();
        tokens.append(QString::fromUtf8(process->readAll()).trimmed());
    }
    return tokens;
}

} // namespace Hearth
