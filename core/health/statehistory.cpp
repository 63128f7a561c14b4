#include "health/statehistory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr qsizetype longestName = 1024; ///< Of a provider or model: our choice.
constexpr qsizetype maxNames = 1024; ///< Of one server's models, remembered: our choice.
constexpr double latest = 4e12; ///< In milliseconds; beyond it no time makes sense: our choice.

/// The states that a server tells of a model's memory.
bool isTold(ModelState state)
{
    return state == ModelState::Loaded || state == ModelState::Loading || state == ModelState::Cold
        || state == ModelState::Failed;
}

bool isReachable(ServerState state)
{
    return state == ServerState::Up || state == ServerState::AuthRequired;
}

template <typename Enum, typename Name>
std::optional<Enum> namedBy(const QString &text, Name name, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (text == name(static_cast<Enum>(i))) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

qint64 memoryOf(const ServerReading &reading)
{
    qint64 bytes = 0;
    for (const ModelReading &model : reading.models) {
        if (model.state == ModelState::Loaded || model.state == ModelState::Loading) {
            bytes += model.memoryBytes.value_or(model.sizeBytes.value_or(0));
        }
    }
    return bytes;
}

StateChange serverChange(std::chrono::milliseconds at, const QString &provider, ServerState state)
{
    StateChange change;
    change.at = at;
    change.provider = provider;
    change.server = state;
    return change;
}

StateChange modelChange(
    std::chrono::milliseconds at, const QString &provider, const QString &model, ModelState state)
{
    StateChange change;
    change.at = at;
    change.provider = provider;
    change.model = model;
    change.state = state;
    return change;
}

} // namespace

void StateHistory::append(const StateChange &change)
{
    if (change.model.isEmpty()) {
        m_servers.insert(change.provider, change.server);
    } else {
        QHash<QString, ModelState> &models = m_models[change.provider];
        models.insert(change.model, change.state);
        if (models.size() > maxNames) { // a server that tells other names at each look
            models.removeIf([](const auto &model) { return model.value() == ModelState::Unknown; });
        }
    }
    m_changes.append(change);
    if (m_changes.size() > maxChanges) {
        m_changes.removeFirst();
    }
    m_hasChanged = true;
}

QList<StateChange> StateHistory::take(
    const QString &provider, const ServerReading &reading, std::chrono::milliseconds at)
{
    QList<StateChange> fresh;
    if (m_servers.value(provider) != reading.state) {
        fresh.append(serverChange(at, provider, reading.state));
    }
    fresh += takeModels(provider, reading, at);
    for (const StateChange &change : std::as_const(fresh)) {
        append(change);
    }
    takeMemory(provider, reading, at);
    return fresh;
}

QList<StateChange> StateHistory::takeModels(
    const QString &provider, const ServerReading &reading, std::chrono::milliseconds at)
{
    const QHash<QString, ModelState> known = m_models.value(provider);
    QList<StateChange> fresh;
    QSet<QString> listed;
    for (const ModelReading &model : reading.models) {
        listed.insert(model.id);
        if (model.id.isEmpty() || !isTold(model.state)) {
            continue;
        }
        const auto before = known.constFind(model.id);
        const bool isNew = before == known.cend() ? model.state != ModelState::Cold : *before != model.state;
        if (isNew) {
            fresh.append(modelChange(at, provider, model.id, model.state));
        }
    }
    for (auto model = known.cbegin(); model != known.cend(); ++model) {
        if (!listed.contains(model.key()) && model.value() != ModelState::Unknown) {
            fresh.append(modelChange(at, provider, model.key(), ModelState::Unknown));
        }
    }
    return fresh;
}

void StateHistory::takeMemory(
    const QString &provider, const ServerReading &reading, std::chrono::milliseconds at)
{
    const qint64 bytes = memoryOf(reading);
    if (m_bytes.value(provider) == bytes) {
        return;
    }
    m_bytes.insert(provider, bytes);
    m_memory.append({at, provider, bytes});
    if (m_memory.size() > maxMemory) {
        m_memory.removeFirst();
    }
    m_memoryHasChanged = true;
}

QList<StateChange> StateHistory::keepOnly(const QStringList &providers, std::chrono::milliseconds at)
{
    QList<StateChange> fresh;
    for (auto server = m_servers.cbegin(); server != m_servers.cend(); ++server) {
        if (!providers.contains(server.key()) && server.value() != ServerState::Unknown) {
            fresh.append(serverChange(at, server.key(), ServerState::Unknown));
        }
    }
    for (auto models = m_models.cbegin(); models != m_models.cend(); ++models) {
        for (auto model = models->cbegin(); model != models->cend(); ++model) {
            if (!providers.contains(models.key()) && model.value() != ModelState::Unknown) {
                fresh.append(modelChange(at, models.key(), model.key(), ModelState::Unknown));
            }
        }
    }
    for (const StateChange &change : std::as_const(fresh)) {
        append(change);
        if (change.model.isEmpty()) {
            takeMemory(change.provider, {}, at);
        }
    }
    return fresh;
}

QList<StateChange> StateHistory::restore(
    const QList<StateChange> &earlier, std::chrono::milliseconds lastSeen)
{
    StateHistory before;
    for (const StateChange &change : earlier) {
        before.append(change);
    }
    const QList<StateChange> ends = before.keepOnly({}, lastSeen);
    m_changes = before.m_changes + m_changes;
    m_changes.remove(0, std::max<qsizetype>(m_changes.size() - maxChanges, 0));
    m_hasChanged = true;
    return ends;
}

/// Of what is older than the span only the last change of each server and model stays, if it says something.
void StateHistory::forget(std::chrono::milliseconds now)
{
    const auto isYoung = [now](const StateChange &change) { return change.at >= now - span; };
    const auto young = std::find_if(m_changes.cbegin(), m_changes.cend(), isYoung);
    const qsizetype old = std::distance(m_changes.cbegin(), young);
    QSet<std::pair<QString, QString>> said;
    QList<StateChange> kept;
    for (qsizetype i = old - 1; i >= 0; --i) {
        const StateChange &change = m_changes.at(i);
        const std::pair key(change.provider, change.model);
        const bool saysSomething = change.model.isEmpty() ? change.server != ServerState::Unknown
                                                          : change.state != ModelState::Unknown;
        if (!said.contains(key) && saysSomething) {
            kept.prepend(change);
        }
        said.insert(key);
    }
    if (kept.size() < old) {
        m_changes = kept + m_changes.mid(old);
        m_hasChanged = true;
    }
}

StateChangeList StateHistory::changes(std::chrono::milliseconds now)
{
    forget(now);
    if (m_hasChanged) {
        m_hasChanged = false;
        m_list = std::make_shared<const QList<StateChange>>(m_changes);
    }
    return m_list;
}

ModelMemoryList StateHistory::memory(std::chrono::milliseconds now)
{
    QHash<QString, qsizetype> begun; // the last point of each before the span
    for (qsizetype i = 0; i < m_memory.size() && m_memory.at(i).at < now - span; ++i) {
        begun.insert(m_memory.at(i).provider, i);
    }
    for (qsizetype i = m_memory.size() - 1; i >= 0; --i) {
        if (m_memory.at(i).at < now - span && begun.value(m_memory.at(i).provider) != i) {
            m_memory.removeAt(i);
            m_memoryHasChanged = true;
        }
    }
    if (m_memoryHasChanged) {
        m_memoryHasChanged = false;
        m_memoryList = std::make_shared<const QList<ModelMemory>>(m_memory);
    }
    return m_memoryList;
}

std::optional<double> StateHistory::reachableShare(
    const QString &provider, std::chrono::milliseconds now) const
{
    std::chrono::milliseconds reachable{0};
    std::chrono::milliseconds watched{0};
    ServerState state = ServerState::Unknown;
    std::chrono::milliseconds since = now - span;
    const auto count = [&](std::chrono::milliseconds until) {
        const auto time = std::max(until - std::max(since, now - span), std::chrono::milliseconds(0));
        watched += state == ServerState::Unknown ? std::chrono::milliseconds(0) : time;
        reachable += isReachable(state) ? time : std::chrono::milliseconds(0);
    };
    for (const StateChange &change : m_changes) {
        if (change.provider == provider && change.model.isEmpty()) {
            count(change.at);
            state = change.server;
            since = change.at;
        }
    }
    count(now);
    return watched.count() > 0 ? std::optional(static_cast<double>(reachable.count()) / watched.count())
                               : std::nullopt;
}

QByteArray stateLine(const StateChange &change)
{
    QJsonObject object{{QStringLiteral("at"), static_cast<double>(change.at.count())},
        {QStringLiteral("provider"), change.provider}};
    if (change.model.isEmpty()) {
        object.insert(QStringLiteral("server"), serverStateName(change.server));
    } else {
        object.insert(QStringLiteral("model"), change.model);
        object.insert(QStringLiteral("state"), modelStateName(change.state));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StateChange> readStateLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const double at = object.value(QLatin1String("at")).toDouble(-1);
    const QString provider = object.value(QLatin1String("provider")).toString();
    const QString model = object.value(QLatin1String("model")).toString();
    const auto server =
        namedBy(object.value(QLatin1String("server")).toString(), serverStateName, ServerState::Unreachable);
    const auto state =
        namedBy(object.value(QLatin1String("state")).toString(), modelStateName, ModelState::Missing);
    const bool isWhole = model.isEmpty() ? server.has_value() : state.has_value();
    if (!(at >= 0 && at <= latest) || provider.isEmpty() || !isWhole || provider.size() > longestName
        || model.size() > longestName) {
        return std::nullopt;
    }
    const std::chrono::milliseconds time(static_cast<qint64>(at));
    return model.isEmpty() ? serverChange(time, provider, *server)
                           : modelChange(time, provider, model, *state);
}

} // namespace Hearth
