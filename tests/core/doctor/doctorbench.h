#pragma once

#include "config/configreader.h"
#include "health/healthvalues.h"
#include "json5/json5document.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace Hearth {

inline const TimePoint benchNow{std::chrono::hours(1)};

/// A config and what its servers say, for the rules that hold one against the other.
class DoctorBench
{
public:
    explicit DoctorBench(const QByteArray &text)
        : m_document(Json5Document::parse(text))
        , m_config(readOpenClawConfig(m_document).config)
    {
    }

    [[nodiscard]] const Json5Document &document() const { return m_document; }
    [[nodiscard]] const OpenClawConfig &config() const { return m_config; }
    [[nodiscard]] OpenClawConfig &config() { return m_config; }
    [[nodiscard]] const HealthSnapshot &health() const { return m_health; }

    /// \a age: of the reading; polled every five seconds.
    void setReading(const char *provider, const ServerReading &reading,
        std::chrono::milliseconds age = std::chrono::seconds(1))
    {
        ProviderHealth health;
        health.providerId = QString::fromUtf8(provider);
        health.reading = std::make_shared<const ServerReading>(reading);
        health.readAt = benchNow - age;
        health.everRead = true;
        health.nextIn = std::chrono::seconds(5);
        m_health.insert(health.providerId, health);
    }

private:
    Json5Document m_document;
    OpenClawConfig m_config;
    HealthSnapshot m_health;
};

[[nodiscard]] inline ModelReading modelReading(
    const char *id, ModelState state = ModelState::Loaded, std::optional<qint64> loaded = {})
{
    ModelReading model;
    model.id = QString::fromUtf8(id);
    model.state = state;
    model.contextLoaded = loaded;
    return model;
}

[[nodiscard]] inline ServerReading serverReading(ProviderKind kind, const QList<ModelReading> &models)
{
    ServerReading reading;
    reading.kind = kind;
    reading.state = ServerState::Up;
    reading.models = models;
    return reading;
}

} // namespace Hearth
