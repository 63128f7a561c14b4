#include "providers/hosted.h"

#include "providers/modellist.h"

namespace Hearth {

namespace {

class HostedDialogue final : public KindDialogue
{
public:
    HostedDialogue(const QList<QJsonObject> &entries, const JsonAnswer &list, bool speaksAnthropic)
        : KindDialogue(ProviderKind::Hosted)
    {
        m_reading.latencyMs = list.elapsedMs();
        m_reading.models = readAvailableModels(entries);
        m_reading.dialects = {speaksAnthropic ? ApiDialect::AnthropicMessages : ApiDialect::ChatCompletions};
    }

    [[nodiscard]] std::optional<QByteArray> next() const override { return std::nullopt; }
    [[nodiscard]] bool answer(const JsonAnswer &) override { return true; }
};

} // namespace

std::unique_ptr<KindDialogue> hostedDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    return entries ? std::make_unique<HostedDialogue>(*entries, list, target.anthropic) : nullptr;
}

} // namespace Hearth
