#include "doctor/driftrepairs.h"

#include "config/defaultmodels.h"
#include "config/editing.h"
#include "config/modeluses.h"
#include "config/renaming.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Text walked through in a round. Our choice: a walk through as much takes some 30 ms.
constexpr qsizetype roundBytes = 64 * 1024;
constexpr qsizetype mostInARound = 32;

Json5Path modelPath()
{
    return pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), QStringLiteral("model")});
}

/// The key of \a provider as it stands in the text.
QString keyOf(const Json5Document &document, const ProviderConfig &provider)
{
    const Json5Node providers =
        document.find(pathOf({QStringLiteral("models"), QStringLiteral("providers")}));
    return providerKeyIn(providers, provider.id).value_or(provider.id);
}

} // namespace

void DriftRepairs::begin(const std::optional<Json5Document> &document)
{
    const bool isSame = document && m_document && document->toText() == m_document->toText();
    if (!isSame) {
        m_found.clear();
        m_document = document && !document->hasErrors() ? document : std::nullopt;
    }
    const qsizetype size = m_document ? m_document->toText().size() : 0;
    m_left = static_cast<int>(std::clamp<qsizetype>(roundBytes / (size + 1), 1, mostInARound));
    m_isWhole = true;
}

QList<Json5Operation> DriftRepairs::found(const QString &what, const std::function<Operations()> &find)
{
    if (!m_document) {
        return {};
    }
    if (const auto known = m_found.constFind(what); known != m_found.cend()) {
        return *known;
    }
    if (m_left == 0) {
        m_isWhole = false;
        return {};
    }
    --m_left;
    return *m_found.insert(what, find());
}

QList<Json5Operation> DriftRepairs::rename(
    const ProviderConfig &provider, const ModelConfig &model, const QString &id)
{
    const QString what = QStringList{QStringLiteral("rename"), provider.id, model.id, id}.join(QChar(0x1f));
    return found(what, [&]() -> Operations {
        const RenameRequest request{keyOf(*m_document, provider) + u'/' + model.id, id};
        const Result<Renaming> renamed = renaming(*m_document, {}, request);
        return renamed ? renamed->config : Operations();
    });
}

QList<Json5Operation> DriftRepairs::removal(const ProviderConfig &provider, const ModelConfig &model)
{
    const QString what = QStringList{QStringLiteral("remove"), provider.id, model.id}.join(QChar(0x1f));
    return found(what, [&]() -> Operations {
        const QList<ModelUse> uses = usesOfModel(*m_document, keyOf(*m_document, provider), model.id);
        const bool canGo =
            std::all_of(uses.cbegin(), uses.cend(), [](const ModelUse &use) { return use.canGo; });
        return canGo ? removalOf(uses) + Operations{Json5Operation::remove(model.path)} : Operations();
    });
}

QList<Json5Operation> DriftRepairs::chain(
    const OpenClawConfig &config, const QString &name, const QString &by)
{
    return found(QStringList{QStringLiteral("chain"), name, by}.join(QChar(0x1f)), [&]() -> Operations {
        if (!includedOnWayTo(*m_document, modelPath()).isEmpty()) {
            return {};
        }
        const QString primary = config.primary == name ? by : config.primary;
        QStringList fallbacks = config.fallbacks;
        if (by.isEmpty()) {
            fallbacks.removeAll(name);
        } else {
            std::replace(fallbacks.begin(), fallbacks.end(), name, by);
        }
        fallbacks.removeAll(primary);
        fallbacks.removeDuplicates();
        return chainOperations(*m_document, primary, fallbacks);
    });
}

} // namespace Hearth
