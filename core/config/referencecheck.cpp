#include "config/referencecheck.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"
#include "config/nearestname.h"

#include <QSet>

namespace Hearth {
namespace {

using Severity = ConfigDiagnostic::Severity;

/// Names suggested from at the most: looking for the nearest one costs time with each.
constexpr qsizetype maxSuggestions = 1000;

class ReferenceCheck
{
public:
    ReferenceCheck(ReadingContext &context, const OpenClawConfig &config)
        : m_context(context)
        , m_config(config)
    {
        for (const ProviderConfig &provider : config.providers) {
            for (const ModelConfig &model : provider.models) {
                if (m_known.size() < maxSuggestions) {
                    m_known.append(ModelRef{provider.id, model.id}.toString());
                }
            }
        }
    }

    void check(const NamedModel &named)
    {
        if (!m_context.diagnostics.hasRoom(Severity::Warning)) {
            return;
        }
        const QString text = named.text.trimmed();
        const bool isAlias =
            named.role != NamedModel::Role::Settings && m_config.aliases.contains(text.toLower());
        if (isAlias) {
            return; // what it stands for is checked where it is defined
        }
        const std::optional<ModelRef> ref = ModelRef::parse(text);
        if (!ref) {
            checkBare(named, text);
        } else if (const ProviderConfig *provider = m_config.provider(ref->provider)) {
            checkModel(named, *ref, *provider);
        } else if (!builtinProvider(ref->provider) && !m_context.hasIncludes) {
            warn(named, ConfigCode::unknownReference, {shortened(text), nearestName(text, m_known)});
        } else if (builtinProvider(ref->provider)) {
            noteUnknownAddress(named, ref->provider);
        }
    }

    void checkChain(const QList<NamedModel> &named)
    {
        std::optional<ModelRef> primary;
        QSet<ModelRef> seen;
        for (const NamedModel &each : named) {
            const std::optional<ModelRef> ref = meaningOf(each.text);
            if (each.role == NamedModel::Role::Primary) {
                primary = ref;
            } else if (each.role == NamedModel::Role::Fallback && ref) {
                if (ref == primary) {
                    warn(each, ConfigCode::fallbackIsPrimary, {shortened(each.text)});
                } else if (seen.contains(*ref)) {
                    warn(each, ConfigCode::duplicateFallback, {shortened(each.text)});
                }
                seen.insert(*ref);
            }
        }
    }

private:
    [[nodiscard]] std::optional<ModelRef> meaningOf(const QString &text) const
    {
        const auto alias = m_config.aliases.constFind(text.trimmed().toLower());
        return alias == m_config.aliases.cend() ? ModelRef::parse(text) : std::optional(*alias);
    }

    void checkBare(const NamedModel &named, const QString &text)
    {
        if (const std::optional<ModelRef> meant = m_config.resolve(text)) {
            warn(named, ConfigCode::bareReference, {shortened(text), shortened(meant->toString())});
        } else if (!m_context.hasIncludes) {
            QStringList names = m_known;
            for (const QString &alias : m_config.aliasNames) {
                names.append(alias);
            }
            warn(named, ConfigCode::unknownReference, {shortened(text), nearestName(text, names)});
        }
    }

    void checkModel(const NamedModel &named, const ModelRef &ref, const ProviderConfig &provider)
    {
        if (provider.model(ref.model) != nullptr) {
            return;
        }
        const auto alias = m_config.aliases.constFind(ref.model.toLower());
        if (alias != m_config.aliases.cend() && alias->provider == ref.provider) {
            return;
        }
        for (const ModelConfig &model : provider.models) {
            if (model.id.compare(ref.model, Qt::CaseInsensitive) == 0) {
                const QString right = ModelRef{provider.id, model.id}.toString();
                warn(named, ConfigCode::referenceCase, {shortened(named.text), shortened(right)});
                return;
            }
        }
        if (const QString profile = ref.authProfile(); !profile.isEmpty()) {
            warn(named, ConfigCode::referenceProfile, {shortened(named.text), shortened(profile)});
        } else if (!builtinProvider(provider.id) && !m_context.hasIncludes) {
            // Built-in providers bring a catalogue of their own.
            warn(named, ConfigCode::unlistedModel,
                {shortened(named.text), nearestName(ref.toString(), m_known)});
        }
    }

    void noteUnknownAddress(const NamedModel &named, const QString &providerId)
    {
        if (!m_addressNoted.contains(providerId) && builtinProvider(providerId)->baseUrl.isEmpty()) {
            m_addressNoted.insert(providerId);
            report(Severity::Info, named, ConfigCode::addressUnknown, {providerId});
        }
    }

    void warn(const NamedModel &named, QLatin1String code, const QStringList &arguments)
    {
        report(Severity::Warning, named, code, arguments);
    }

    void report(Severity severity, const NamedModel &named, QLatin1String code, const QStringList &arguments)
    {
        m_context.diagnostics.addAtKey(severity, code, named.member, arguments);
    }

    ReadingContext &m_context;
    const OpenClawConfig &m_config;
    QStringList m_known;
    QSet<QString> m_addressNoted;
};

} // namespace

void checkReferences(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named)
{
    ReferenceCheck check(context, config);
    for (const NamedModel &each : named) {
        check.check(each);
    }
    check.checkChain(named);
}

} // namespace Hearth
