#pragma once

#include "engine/enginehost.h"
#include "preferences/preferences.h"
#include "session/session.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Hearth {

/// What a window of the tests stands on: an engine on its thread, files and preferences in a temporary
/// folder, no keychain.
struct WindowBench
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Preferences preferences{store};
    std::unique_ptr<EngineHost> host;
    std::unique_ptr<Session> session;

    /// \a config: text of openclaw.json; empty: there is no such file. The engine is made, not opened.
    explicit WindowBench(const QByteArray &config, ServeOptions serve = freePort())
    {
        if (!config.isEmpty()) {
            write(QStringLiteral("openclaw.json"), config);
        }
        EngineOptions options;
        options.configPath = folder.filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = folder.filePath(QStringLiteral("hearth.json5"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.pollInterval = std::chrono::milliseconds(200);
        host = std::make_unique<EngineHost>(options);
        session = std::make_unique<Session>(host->engine(), std::move(serve));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }

    [[nodiscard]] static ServeOptions freePort()
    {
        ServeOptions serve;
        serve.port = 0;
        return serve;
    }
};

} // namespace Hearth
