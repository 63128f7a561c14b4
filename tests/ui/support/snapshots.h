#pragma once

#include "engine/snapshot.h"

#include <memory>

namespace Hearth {

/// A model as a server with states tells it.
inline ModelRow aModel(const QString &provider, const QString &id, ModelState state)
{
    ModelRow row;
    row.ref = {provider, id};
    row.isDeclared = true;
    row.state = state;
    return row;
}

/// A server that was asked at \a readAt and answered in 3 ms.
inline ProviderRow aServer(const QString &id, TimePoint readAt)
{
    ProviderRow row;
    row.id = id;
    row.kind = ProviderKind::LmStudio;
    row.baseUrl = QStringLiteral("http://127.0.0.1:1234/v1");
    row.state = ServerState::Up;
    row.version = QStringLiteral("0.4.2");
    row.latencyMs = 3;
    row.readAt = readAt;
    row.nextLookIn = std::chrono::seconds(5);
    return row;
}

inline TrafficSample aRequest(
    const QString &provider, Place place, qint64 at, int firstTokenMs, std::optional<double> speed)
{
    TrafficSample sample;
    sample.at = std::chrono::milliseconds(at);
    sample.servedBy = {provider, QStringLiteral("m")};
    sample.place = place;
    sample.toFirstOutput = std::chrono::milliseconds(firstTokenMs);
    sample.total = std::chrono::milliseconds(firstTokenMs * 3);
    sample.tokensPerSecond = speed;
    sample.attempts = 1;
    return sample;
}

/// A snapshot of \a providers, taken at \a now.
inline std::shared_ptr<Snapshot> aSnapshot(const QList<ProviderRow> &providers, TimePoint now)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->configPath = QStringLiteral("/home/u/openclaw.json");
    snapshot->configExists = true;
    snapshot->settings.pollVisible = std::chrono::seconds(5);
    snapshot->takenAt = now;
    snapshot->takenAtEpoch = std::chrono::milliseconds(1'800'000'000'000);
    snapshot->isSettled = true;
    for (const ProviderRow &provider : providers) {
        snapshot->providers.append(std::make_shared<const ProviderRow>(provider));
    }
    return snapshot;
}

/// Four servers: one with a model loaded, one that loads, one that does not answer, one hosted.
inline QList<ProviderRow> fourServers(TimePoint now)
{
    ProviderRow studio = aServer(QStringLiteral("lmstudio"), now);
    ModelRow minimax = aModel(studio.id, QStringLiteral("minimax-m2.1-gs32"), ModelState::Loaded);
    minimax.name = QStringLiteral("MiniMax M2.1");
    minimax.alias = QStringLiteral("big");
    minimax.contextConfigured = 196'608;
    minimax.contextLoaded = 196'608;
    minimax.contextMax = 196'608;
    minimax.maxTokens = 8192;
    minimax.quantization = QStringLiteral("8-bit");
    minimax.sizeBytes = qint64(287) << 30;
    minimax.parameters = QStringLiteral("229B");
    minimax.tools = true;
    minimax.reasoning = true;
    ModelRow coder = aModel(studio.id, QStringLiteral("qwen3-coder-480b"), ModelState::Cold);
    coder.isDeclared = false;
    coder.contextMax = 262'144;
    coder.quantization = QStringLiteral("Q4_K_M");
    ModelRow failed = aModel(studio.id, QStringLiteral("glm-4.7"), ModelState::Failed);
    failed.contextMax = 202'752;
    studio.models = {minimax, coder, failed};

    ProviderRow router = aServer(QStringLiteral("llamacpp"), now);
    router.kind = ProviderKind::LlamaCppRouter;
    router.version = QStringLiteral("b9852");
    router.baseUrl = QStringLiteral("http://127.0.0.1:8080/v1");
    router.latencyMs = 1;
    ModelRow oss = aModel(router.id, QStringLiteral("gpt-oss-120b"), ModelState::Loading);
    oss.loadProgress = 0.62;
    oss.contextConfigured = 131'072;
    oss.contextLoaded = 32'768;
    oss.contextMax = 131'072;
    oss.slotsTotal = 4;
    oss.slotsBusy = 1;
    router.models = {oss, aModel(router.id, QStringLiteral("gemma-3-4b"), ModelState::Cold)};

    ProviderRow box = aServer(QStringLiteral("gpubox"), now);
    box.kind = ProviderKind::Unknown;
    box.version.clear();
    box.baseUrl = QStringLiteral("http://gpu-box:8000/v1");
    box.place = Place::Lan;
    box.state = ServerState::Unreachable;
    box.latencyMs.reset();
    box.nextLookIn = std::chrono::seconds(40);
    box.error = Error{ErrorKind::Unreachable, QStringLiteral("connection refused"), 0};

    ProviderRow hosted = aServer(QStringLiteral("anthropic"), now);
    hosted.kind = ProviderKind::Hosted;
    hosted.version.clear();
    hosted.baseUrl = QStringLiteral("https://api.anthropic.com");
    hosted.place = Place::Hosted;
    hosted.hasKey = true;
    hosted.latencyMs = 182;
    ModelRow opus = aModel(hosted.id, QStringLiteral("claude-opus-4-6"), ModelState::Available);
    opus.name = QStringLiteral("Claude Opus 4.6");
    opus.contextConfigured = 200'000;
    hosted.models = {opus};
    return {studio, router, box, hosted};
}

} // namespace Hearth
