#include "providers/genericopenai.h"

#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

bool isOtherKnownServer(const JsonAnswer &list)
{
    // PROTOCOLS.md 7.3, rules 2 and 3
    static constexpr QLatin1String owners[] = {QLatin1String("llama-swap"), QLatin1String("lemonade"),
        QLatin1String("koboldcpp"), QLatin1String("vllm"), QLatin1String("sglang"), QLatin1String("omlx"),
        QLatin1String("humanity")};
    if (list.hasHeaderPrefix("x-litellm-")) {
        return true;
    }
    const QList<QJsonObject> entries = modelEntries(list).value_or(QList<QJsonObject>());
    return std::any_of(std::cbegin(owners), std::cend(owners),
        [&entries](QLatin1String owner) { return isOwnedBy(entries, owner); });
}

std::unique_ptr<KindDialogue> genericDialogue(const JsonAnswer &list)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    if (!entries) {
        return nullptr;
    }
    return std::make_unique<ListDialogue>(
        ProviderKind::Generic, readAvailableModels(*entries), list.elapsedMs());
}

} // namespace Hearth
