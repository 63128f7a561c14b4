#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

namespace {

std::optional<qint64> firstTokensOf(const QJsonObject &entry, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        if (const std::optional<qint64> tokens = tokensMember(entry, key)) {
            return tokens;
        }
    }
    return std::nullopt;
}

/// Whether the list of strings \a key names \a word; nothing when there is no such list.
std::optional<bool> names(const QJsonObject &object, QLatin1String key, const QString &word)
{
    if (!object.value(key).isArray()) {
        return std::nullopt;
    }
    return textsMember(object, key).contains(word);
}

} // namespace

std::optional<QList<QJsonObject>> modelEntries(const JsonAnswer &answer)
{
    if (!answer.isOk() || answer.hasError()) {
        return std::nullopt;
    }
    const QJsonObject body = answer.object();
    if (body.value(QLatin1String("object")).toString() == QLatin1String("list")
        && body.contains(QLatin1String("data")) && body.value(QLatin1String("data")).isNull()) {
        return QList<QJsonObject>(); // a server in Go without models
    }
    std::optional<QList<QJsonObject>> entries = answer.entries(QLatin1String("data"));
    if (!entries) {
        return std::nullopt;
    }
    const qsizetype all = entries->size();
    entries->removeIf(
        [](const QJsonObject &entry) { return textMember(entry, QLatin1String("id")).isEmpty(); });
    if (entries->isEmpty() && all > 0) {
        return std::nullopt;
    }
    return entries;
}

ModelReading readModelEntry(const QJsonObject &entry)
{
    ModelReading model;
    model.id = textMember(entry, QLatin1String("id"));
    model.displayName = textMember(entry, QLatin1String("display_name")); // Anthropic
    if (model.displayName.isEmpty()) {
        model.displayName = textMember(entry, QLatin1String("name")); // OpenRouter
    }
    if (model.displayName.isEmpty()) {
        model.displayName = model.id;
    }
    model.aliases = textsMember(entry, QLatin1String("aliases"));
    model.aliases.removeAll(model.id);
    // vLLM's max_model_len is both what is usable now and the most [PROTOCOLS.md 2.4]
    model.contextLoaded = tokensMember(entry, QLatin1String("max_model_len"));
    model.contextMax = firstTokensOf(entry,
        {QLatin1String("max_model_len"), QLatin1String("max_context_window"), QLatin1String("context_length"),
            QLatin1String("max_input_tokens")});
    const QJsonObject architecture = entry.value(QLatin1String("architecture")).toObject();
    model.images = names(architecture, QLatin1String("input_modalities"), QStringLiteral("image"));
    model.tools = names(entry, QLatin1String("supported_parameters"), QStringLiteral("tools"));
    return model;
}

QList<ModelReading> readAvailableModels(const QList<QJsonObject> &entries)
{
    UniqueModels models;
    for (const QJsonObject &entry : entries) {
        ModelReading model = readModelEntry(entry);
        model.state = ModelState::Available;
        models.append(std::move(model));
    }
    return models.take();
}

void UniqueModels::append(ModelReading model)
{
    if (!model.id.isEmpty() && !m_ids.contains(model.id)) {
        m_ids.insert(model.id);
        m_models.append(std::move(model));
    }
}

bool isOwnedBy(const QList<QJsonObject> &entries, QLatin1String owner)
{
    return std::any_of(entries.cbegin(), entries.cend(), [owner](const QJsonObject &entry) {
        return entry.value(QLatin1String("owned_by")).toString() == owner;
    });
}

QHash<QString, const ModelReading *> modelsById(const QList<ModelReading> &models)
{
    QHash<QString, const ModelReading *> byId;
    byId.reserve(models.size());
    for (const ModelReading &model : models) {
        byId.insert(model.id, &model);
    }
    return byId;
}

QHash<QString, QJsonObject> entriesBy(QLatin1String key, const QList<QJsonObject> &entries)
{
    QHash<QString, QJsonObject> byName;
    byName.reserve(entries.size());
    for (const QJsonObject &entry : entries) {
        if (const QString name = textMember(entry, key); !name.isEmpty() && !byName.contains(name)) {
            byName.insert(name, entry);
        }
    }
    return byName;
}

QString parametersText(qint64 count)
{
    static constexpr struct
    {
        qint64 size;
        char letter;
    } units[] = {{1'000'000'000'000, 'T'}, {1'000'000'000, 'B'}, {1'000'000, 'M'}, {1'000, 'K'}};
    for (const auto &unit : units) {
        if (count >= unit.size) {
            const double value = static_cast<double>(count) / static_cast<double>(unit.size);
            return QString::number(value, 'f', value < 10 ? 1 : 0) + QLatin1Char(unit.letter);
        }
    }
    return QString::number(count);
}

} // namespace Hearth
