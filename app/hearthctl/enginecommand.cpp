#include "hearthctl/enginecommand.h"

#include "hearthctl/output.h"
#include "wording/wording.h"

#include <QTimer>

namespace Hearth {

namespace {

/// Looks take this long at the most before the command goes on with what there is: every single request is
/// bounded by less [core/health], the rest is for a keychain that asks its user.
constexpr std::chrono::seconds settleTime{10};

} // namespace

EngineCommand::~EngineCommand() = default;

void EngineCommand::openEngine(const EngineOptions &options)
{
    m_host = std::make_unique<EngineHost>(options);
    connect(&m_host->engine(), &Engine::settled, this, &EngineCommand::settle);
    QTimer::singleShot(settleTime, this, &EngineCommand::settle);
    m_host->engine().open().then(this, [this](const Result<> &opened) {
        if (!opened) {
            note(errorSentence(opened.error()));
            finishLater(ExitConfigUnusable);
        }
    });
}

std::optional<std::chrono::milliseconds> EngineCommand::intervalOf(const QCommandLineParser &parser)
{
    bool ok = true;
    const QString interval = parser.value(QStringLiteral("interval"));
    const double seconds = interval.isEmpty() ? 1.0 : interval.toDouble(&ok);
    if (!ok || !(seconds >= 0.2 && seconds <= 3600)) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

bool EngineCommand::endsWithoutConfig()
{
    const std::shared_ptr<const Snapshot> snapshot = engine().snapshot();
    if (!snapshot->configExists) {
        note(tr("There is no config at %1 yet.").arg(snapshot->configPath));
        finishLater(ExitConfigUnusable);
    }
    return !snapshot->configExists;
}

void EngineCommand::settle()
{
    if (!std::exchange(m_settled, true)) {
        onSettled();
    }
}

} // namespace Hearth
