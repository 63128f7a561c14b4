#include "providers/openai.h"

#include "providers/modellist.h"

namespace Hearth {

namespace {

class OpenAiDialogue final : public KindDialogue
{
public:
    OpenAiDialogue(const QList<QJsonObject> &entries, int latencyMs)
        : KindDialogue(ProviderKind::OpenAi)
    {
        m_reading.latencyMs = latencyMs;
        m_reading.dialects = {ApiDialect::Responses, ApiDialect::ChatCompletions};
        m_reading.models = readAvailableModels(entries);
        for (ModelReading &model : m_reading.models) {
            model.embedding = model.id.startsWith(QLatin1String("text-embedding"));
        }
    }

    [[nodiscard]] std::optional<QByteArray> next() const override { return std::nullopt; }
    [[nodiscard]] bool answer(const JsonAnswer &) override { return true; }
};

} // namespace

bool isOpenAi(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    return host == QLatin1String("api.openai.com") || host.endsWith(QLatin1String(".api.openai.com"));
}

std::unique_ptr<KindDialogue> openAiDialogue(const JsonAnswer &list)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    return entries ? std::make_unique<OpenAiDialogue>(*entries, list.elapsedMs()) : nullptr;
}

} // namespace Hearth
