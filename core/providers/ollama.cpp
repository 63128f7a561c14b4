#include "providers/ollama.h"

#include "providers/modellist.h"
#include "providers/serverversion.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int defaultPort = 11434; // PROTOCOLS.md 2.2
constexpr int mostDetailsPerLook = 8; // the rest at the next look: our choice
constexpr qint64 pinnedSeconds = qint64(50) * 365 * 24 * 3600; // keep_alive -1 is a date centuries ahead
const QLatin1String latestTag(":latest");
const QLatin1String toShowMark("?"); // before the digest of a build whose details are not known yet

/// IMF-fixdate, as servers must send it [RFC 9110, 5.6.7].
QDateTime dateOf(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(header.left(64)), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

/// RFC 3339 with up to nine digits of a second, of which Qt reads three.
QDateTime expiryOf(const QString &text)
{
    QString whole = text.left(64);
    const qsizetype point = whole.indexOf(QLatin1Char('.'));
    if (point > 0) {
        qsizetype end = point + 1;
        while (end < whole.size() && whole.at(end).isDigit()) {
            ++end;
        }
        whole.remove(point, end - point);
    }
    return QDateTime::fromString(whole, Qt::ISODate);
}

void readCapabilities(const QJsonObject &object, ModelReading &model)
{
    if (!object.value(QLatin1String("capabilities")).isArray()) {
        return; // older versions
    }
    const QStringList names = textsMember(object, QLatin1String("capabilities"));
    model.tools = names.contains(QLatin1String("tools"));
    model.images = names.contains(QLatin1String("vision"));
    model.reasoning = names.contains(QLatin1String("thinking"));
    model.embedding =
        names.contains(QLatin1String("embedding")) && !names.contains(QLatin1String("completion"));
}

void readDetails(const QJsonObject &details, ModelReading &model)
{
    const auto take = [&details](QLatin1String key, QString &into) {
        if (const QString text = textMember(details, key); !text.isEmpty()) {
            into = text;
        }
    };
    take(QLatin1String("quantization_level"), model.quantization);
    take(QLatin1String("parameter_size"), model.parameters);
    take(QLatin1String("family"), model.architecture);
    if (const auto context = tokensMember(details, QLatin1String("context_length"))) {
        model.contextMax = context;
    }
}

/// The list `models`; one that is null is empty: Go writes no list so.
std::optional<QList<QJsonObject>> modelsOf(const JsonAnswer &answer)
{
    const QJsonObject body = answer.object();
    if (!answer.isOk() || answer.hasError() || !body.contains(QLatin1String("models"))) {
        return std::nullopt;
    }
    return body.value(QLatin1String("models")).isNull() ? QList<QJsonObject>()
                                                        : answer.entries(QLatin1String("models"));
}

QString idOf(const QJsonObject &entry)
{
    const QString name = textMember(entry, QLatin1String("name"));
    return name.isEmpty() ? textMember(entry, QLatin1String("model")) : name;
}

class OllamaDialogue final : public KindDialogue
{
public:
    explicit OllamaDialogue(const ProbeTarget &target)
        : KindDialogue(ProviderKind::Ollama)
        , m_memory(target.lastKind == ProviderKind::Ollama ? target.memory : nullptr)
        , m_mayPost(!target.discovering)
        , m_isKnown(target.lastKind == ProviderKind::Ollama)
    {
        if (m_memory && m_memory->reading.kind != ProviderKind::Ollama) {
            m_memory.reset();
        }
        if (m_memory) {
            m_notes = m_memory->notes;
        }
        if (const ProbeMemory *memory = carriedOver(target, ProviderKind::Ollama)) {
            m_reading = memory->reading;
            m_step = Step::Running;
        }
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::Version:
            return QByteArrayLiteral("/api/version");
        case Step::Root:
            return QByteArrayLiteral("/");
        case Step::Tags:
            return QByteArrayLiteral("/api/tags");
        case Step::Running:
            return QByteArrayLiteral("/api/ps");
        case Step::Details:
            return QByteArrayLiteral("/api/show");
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] QByteArray nextBody() const override
    {
        if (m_step != Step::Details) {
            return {};
        }
        const QJsonObject body{{QStringLiteral("model"), m_toShow.first()}};
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] bool isNextExtra() const override { return m_step == Step::Details; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        switch (m_step) {
        case Step::Version:
            return takeVersion(answer);
        case Step::Root:
            m_step = Step::Tags;
            return answer.isOk() && answer.text().trimmed() == "Ollama is running";
        case Step::Tags:
            return takeTags(answer);
        case Step::Running:
            return takeRunning(answer);
        case Step::Details:
            takeDetails(answer);
            return true;
        case Step::Done:
            break;
        }
        return false;
    }

private:
    enum class Step { Version, Root, Tags, Running, Details, Done };

    bool takeVersion(const JsonAnswer &answer)
    {
        m_reading.version = textMember(answer.object(), QLatin1String("version"));
        if (!answer.isOk() || answer.hasError() || m_reading.version.isEmpty()) {
            return false;
        }
        // Its chat API is the one without holes, see PROTOCOLS.md 2.2.
        m_reading.dialects = {ApiDialect::ChatCompletions, ApiDialect::Ollama};
        if (isVersionAtLeast(m_reading.version, {0, 13, 3})) {
            m_reading.dialects.append(ApiDialect::Responses);
        }
        m_step = m_isKnown ? Step::Tags : Step::Root;
        return true;
    }

    bool takeTags(const JsonAnswer &answer)
    {
        const std::optional<QList<QJsonObject>> entries = modelsOf(answer);
        if (!entries) {
            return false;
        }
        UniqueModels models;
        QHash<QString, QString> notes;
        const QHash<QString, const ModelReading *> before =
            m_memory ? modelsById(m_memory->reading.models) : QHash<QString, const ModelReading *>();
        for (const QJsonObject &entry : *entries) {
            ModelReading model = readOllamaTag(entry);
            const QString digest = textMember(entry, QLatin1String("digest"));
            const bool isShown = !digest.isEmpty() && m_notes.value(model.id) == digest;
            if (const ModelReading *known = before.value(model.id); known && isShown) {
                carryDetails(*known, model);
            }
            notes.insert(model.id, isShown ? digest : toShowMark + digest);
            models.append(std::move(model));
        }
        m_notes = notes;
        m_reading.models = models.take();
        m_reading.latencyMs = answer.elapsedMs();
        m_isListed = true;
        m_step = Step::Running;
        return true;
    }

    bool takeRunning(const JsonAnswer &answer)
    {
        const std::optional<QList<QJsonObject>> entries = modelsOf(answer);
        if (!entries) {
            return false;
        }
        QHash<QString, QJsonObject> running;
        for (const QJsonObject &entry : *entries) {
            running.insert(idOf(entry), entry);
        }
        running.remove(QString());
        const QHash<QString, const ModelReading *> known = modelsById(m_reading.models);
        const bool hasNew = std::any_of(running.keyBegin(), running.keyEnd(),
            [&known](const QString &id) { return !known.contains(id); });
        if (!m_isListed && hasNew) {
            m_step = Step::Tags; // one has come since
            return true;
        }
        if (!m_isListed) {
            m_reading.latencyMs = answer.elapsedMs();
        }
        const QDateTime now = dateOf(answer.header("date"));
        for (ModelReading &model : m_reading.models) {
            setCold(model);
            if (const auto found = running.constFind(model.id); found != running.cend()) {
                readOllamaRunning(*found, now, model);
            }
        }
        for (const ModelReading &model : m_reading.models) {
            const bool isToShow = m_notes.value(model.id).startsWith(toShowMark);
            if (m_mayPost && isToShow && m_toShow.size() < mostDetailsPerLook) {
                m_toShow.append(model.id);
            }
        }
        m_step = m_toShow.isEmpty() ? Step::Done : Step::Details;
        return true;
    }

    void takeDetails(const JsonAnswer &answer)
    {
        const QString id = m_toShow.takeFirst();
        const auto model = std::find_if(m_reading.models.begin(), m_reading.models.end(),
            [&id](const ModelReading &entry) { return entry.id == id; });
        if (answer.isOk() && !answer.hasError() && model != m_reading.models.end()) {
            readOllamaDetails(answer.object(), *model);
        }
        m_notes[id].remove(0, toShowMark.size()); // asked once, whatever came
        m_step = m_toShow.isEmpty() ? Step::Done : Step::Details;
    }

    static void setCold(ModelReading &model)
    {
        model.state = model.remoteHost.isEmpty() ? ModelState::Cold : ModelState::Available;
        model.contextLoaded.reset();
        model.memoryBytes.reset();
        model.gpuShare.reset();
        model.unloadsIn.reset();
        model.isPinned = false;
    }

    static void carryDetails(const ModelReading &before, ModelReading &model)
    {
        model.contextMax = model.contextMax ? model.contextMax : before.contextMax;
        model.tools = before.tools;
        model.images = before.images;
        model.reasoning = before.reasoning;
        model.embedding = before.embedding;
        model.quantization = before.quantization;
        model.parameters = before.parameters;
        model.architecture = before.architecture;
    }

    std::shared_ptr<const ProbeMemory> m_memory;
    const bool m_mayPost;
    const bool m_isKnown;
    bool m_isListed = false;
    Step m_step = Step::Version;
    QStringList m_toShow;
};

} // namespace

bool isLikelyOllama(const QList<QJsonObject> &entries, const ProbeTarget &target)
{
    return target.baseUrl.port() == defaultPort || target.lastKind == ProviderKind::Ollama
        || isOwnedBy(entries, QLatin1String("library"))
        || target.providerId.contains(QLatin1String("ollama"), Qt::CaseInsensitive);
}

ModelReading readOllamaTag(const QJsonObject &entry)
{
    ModelReading model;
    model.id = idOf(entry);
    model.displayName = model.id;
    if (model.id.endsWith(latestTag)) {
        model.aliases = {model.id.chopped(latestTag.size())};
    }
    model.state = ModelState::Cold;
    model.sizeBytes = bytesMember(entry, QLatin1String("size"));
    readDetails(entry.value(QLatin1String("details")).toObject(), model);
    readCapabilities(entry, model);
    model.remoteHost = textMember(entry, QLatin1String("remote_host"));
    if (model.remoteHost.isEmpty() && !textMember(entry, QLatin1String("remote_model")).isEmpty()) {
        model.remoteHost = QStringLiteral("ollama.com"); // whose cloud models these are
    }
    if (!model.remoteHost.isEmpty()) {
        model.state = ModelState::Available;
        model.sizeBytes.reset(); // of the entry, not of weights
    }
    return model;
}

void readOllamaRunning(const QJsonObject &entry, const QDateTime &now, ModelReading &model)
{
    model.state = ModelState::Loaded;
    model.contextLoaded = tokensMember(entry, QLatin1String("context_length"));
    model.memoryBytes = bytesMember(entry, QLatin1String("size"));
    const QJsonValue vram = entry.value(QLatin1String("size_vram"));
    if (model.memoryBytes && vram.isDouble() && vram.toDouble() >= 0) {
        model.gpuShare = std::min(vram.toDouble() / static_cast<double>(*model.memoryBytes), 1.0);
    }
    const QDateTime expires = expiryOf(entry.value(QLatin1String("expires_at")).toString());
    if (!now.isValid() || !expires.isValid()) {
        return;
    }
    const qint64 left = now.secsTo(expires);
    if (left > pinnedSeconds) {
        model.isPinned = true;
    } else {
        model.unloadsIn = std::chrono::seconds(std::max<qint64>(left, 0));
    }
}

void readOllamaDetails(const QJsonObject &body, ModelReading &model)
{
    readDetails(body.value(QLatin1String("details")).toObject(), model);
    readCapabilities(body, model);
    const QJsonObject info = body.value(QLatin1String("model_info")).toObject();
    const QString architecture = textMember(info, QLatin1String("general.architecture"));
    if (architecture.isEmpty()) {
        return;
    }
    model.architecture = architecture;
    const QByteArray key = architecture.toLatin1() + ".context_length";
    if (const auto context = tokensMember(info, QLatin1String(key))) {
        model.contextMax = context;
    }
}

std::unique_ptr<KindDialogue> ollamaDialogue(const ProbeTarget &target)
{
    return std::make_unique<OllamaDialogue>(target);
}

} // namespace Hearth
