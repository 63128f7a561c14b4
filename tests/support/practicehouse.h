#pragma once

#include "engine/enginehost.h"
#include "simulator/simulatedhouse.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Hearth {

/// The demo's practice servers, an engine on its thread that is wired to them, its files in a temporary
/// folder.
struct PracticeHouse
{
    QTemporaryDir folder;
    SimulatedHouse house;
    std::unique_ptr<EngineHost> host;

    /// True once every server has been looked at. \a configText: empty: the house's own.
    [[nodiscard]] bool start(const QByteArray &configText = {})
    {
        if (!house.start({})) {
            return false;
        }
        writeConfig(configText.isEmpty() ? house.configText() : configText);
        EngineOptions options;
        options.configPath = folder.filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = folder.filePath(QStringLiteral("hearth.json5"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.pollInterval = std::chrono::milliseconds(200);
        host = std::make_unique<EngineHost>(options);
        const QFuture<Result<>> opened = host->engine().open();
        return QTest::qWaitFor([&opened] { return opened.isFinished(); }, 20000)
            && QTest::qWaitFor([this] { return engine().snapshot()->isSettled; }, 20000);
    }

    void writeConfig(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("openclaw.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write the config");
        }
    }

    [[nodiscard]] Engine &engine() const { return host->engine(); }
};

} // namespace Hearth
