#include "providers/anthropic.h"

#include "providers/modellist.h"
#include "providers/serverpaths.h"

namespace Hearth {

namespace {

constexpr int mostPages = 5; // of 1000 models each: our choice

/// `{"supported":true}` [anthropics/anthropic-sdk-python src/anthropic/types/model_capabilities.py].
std::optional<bool> supportOf(const QJsonObject &capabilities, QLatin1String key)
{
    return boolMember(capabilities.value(key).toObject(), QLatin1String("supported"));
}

class AnthropicDialogue final : public KindDialogue
{
public:
    explicit AnthropicDialogue(const JsonAnswer &list)
        : KindDialogue(ProviderKind::Anthropic)
    {
        m_reading.latencyMs = list.elapsedMs();
        m_reading.dialects = {ApiDialect::AnthropicMessages};
        takePage(list);
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        return m_after.isEmpty() ? std::nullopt
                                 : std::optional("/v1/models?limit=1000&after_id=" + encodedId(m_after));
    }

    [[nodiscard]] bool isNextExtra() const override { return true; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        takePage(answer);
        return true;
    }

private:
    void takePage(const JsonAnswer &page)
    {
        const QString before = m_after;
        m_after.clear();
        ++m_pages;
        for (const QJsonObject &entry : modelEntries(page).value_or(QList<QJsonObject>())) {
            m_models.append(readEntry(entry));
        }
        m_reading.models = m_models.models();
        const QString last = textMember(page.object(), QLatin1String("last_id"));
        const bool hasMore = page.object().value(QLatin1String("has_more")).toBool();
        if (page.isOk() && hasMore && last != before && m_pages < mostPages) {
            m_after = last;
        }
    }

    static ModelReading readEntry(const QJsonObject &entry)
    {
        ModelReading model = readModelEntry(entry);
        model.state = ModelState::Available;
        model.maxOutput = tokensMember(entry, QLatin1String("max_tokens"));
        const QJsonObject capabilities = entry.value(QLatin1String("capabilities")).toObject();
        model.images = supportOf(capabilities, QLatin1String("image_input"));
        model.reasoning = supportOf(capabilities, QLatin1String("thinking"));
        return model;
    }

    UniqueModels m_models;
    QString m_after;
    int m_pages = 0;
};

} // namespace

bool isAnthropic(const QUrl &baseUrl)
{
    return baseUrl.host() == QLatin1String("api.anthropic.com");
}

std::unique_ptr<KindDialogue> anthropicDialogue(const JsonAnswer &list)
{
    return modelEntries(list) ? std::make_unique<AnthropicDialogue>(list) : nullptr;
}

} // namespace Hearth
