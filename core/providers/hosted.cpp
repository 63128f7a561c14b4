#include "providers/hosted.h"

#include "providers/modellist.h"

#include <utility>

namespace Hearth {

namespace {

bool isOpenRouter(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("openrouter.ai") || host.endsWith(QLatin1String(".openrouter.ai"));
}

class OpenRouterDialogue final : public KindDialogue
{
public:
    OpenRouterDialogue(QList<ModelReading> models, int latencyMs)
        : KindDialogue(ProviderKind::Hosted)
    {
        m_reading.models = std::move(models);
        m_reading.latencyMs = latencyMs;
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        return m_isKeyAsked ? std::nullopt : std::optional(QByteArrayLiteral("/v1/key"));
    }

    [[nodiscard]] bool answer(const JsonAnswer &) override
    {
        m_isKeyAsked = true; // a refused key is the session's business, anything else is no matter
        return true;
    }

private:
    bool m_isKeyAsked = false;
};

} // namespace

std::unique_ptr<KindDialogue> hostedDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    if (!entries) {
        return nullptr;
    }
    QList<ModelReading> models = readAvailableModels(*entries);
    if (isOpenRouter(target.baseUrl) && target.hasKey) {
        return std::make_unique<OpenRouterDialogue>(std::move(models), list.elapsedMs());
    }
    return std::make_unique<ListDialogue>(ProviderKind::Hosted, std::move(models), list.elapsedMs());
}

} // namespace Hearth
