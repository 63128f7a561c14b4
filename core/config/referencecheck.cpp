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

    void noteSettings(const QString &key) { m_settings.insert(key); }

    void check(const NamedModel &named)
    {
        if (!m_context.diagnostics.hasRoom(Severity::Warning)) {
            return;
        }
        const QString text = named.text.trimmed();
        if (named.role == NamedModel::Role::Policy && text.endsWith(QLatin1Char('*'))) {
            return; // any model of a provider
        }
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
        } else if (!builtinProvider(ref->provider) && !m_context.mayHoldMore) {
            warnUnknown(named, ConfigCode::unknownReference, text, m_known);
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
                    warn(each, ConfigCode::fallbackIsPrimary, {shortened(each.text)},
                        {removeRepair(each.member, Choice::None)});
                } else if (seen.contains(*ref)) {
                    warn(each, ConfigCode::duplicateFallback, {shortened(each.text)},
                        {removeRepair(each.member, Choice::None)});
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
            warn(named, ConfigCode::bareReference, {shortened(text), shortened(meant->toString())},
                repairsTo(named, {meant->toString()}, Choice::None));
        } else if (!m_context.mayHoldMore) {
            QStringList names = m_known;
            for (const QString &alias : m_config.aliasNames) {
                names.append(alias);
            }
            warnUnknown(named, ConfigCode::unknownReference, text, names);
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
                warn(named, ConfigCode::referenceCase, {shortened(named.text), shortened(right)},
                    repairsTo(named, {right}, Choice::None));
                return;
            }
        }
        if (const QString profile = ref.authProfile(); !profile.isEmpty()) {
            const QString without = named.text.trimmed().chopped(profile.size() + 1);
            warn(named, ConfigCode::referenceProfile, {shortened(named.text), shortened(profile)},
                repairsTo(named, {without}, Choice::Needed));
        } else if (!builtinProvider(provider.id) && !m_context.mayHoldMore) {
            // Built-in providers bring a catalogue of their own.
            warnUnknown(named, ConfigCode::unlistedModel, ref.toString(), m_known);
        }
    }

    void noteUnknownAddress(const NamedModel &named, const QString &providerId)
    {
        if (!m_addressNoted.contains(providerId) && builtinProvider(providerId)->baseUrl.isEmpty()) {
            m_addressNoted.insert(providerId);
            m_context.diagnostics.addAtKey(
                Severity::Info, ConfigCode::addressUnknown, named.member, {providerId});
        }
    }

    /// Ways to write one of the \a names instead.
    [[nodiscard]] QList<ConfigRepair> repairsTo(
        const NamedModel &named, const QStringList &names, Choice choice) const
    {
        QList<ConfigRepair> repairs;
        for (const QString &name : names) {
            if (named.role != NamedModel::Role::Settings) {
                repairs.append(setTextRepair(named.member.value, name, choice));
            } else if (!m_settings.contains(name)) {
                repairs.append(renameRepair(named.member, name, choice));
            }
        }
        return repairs;
    }

    /// \a text is nothing that exists; one of \a names may be meant.
    void warnUnknown(
        const NamedModel &named, QLatin1String code, const QString &text, const QStringList &names)
    {
        const QStringList nearest = nearestNames(text, names);
        QList<ConfigRepair> repairs = repairsTo(named, nearest, Choice::Needed);
        if (named.role != NamedModel::Role::Primary) {
            repairs.append(removeRepair(named.member, Choice::Needed));
        }
        warn(named, code, {shortened(named.text.trimmed()), nearest.value(0)}, repairs);
    }

    void warn(const NamedModel &named, QLatin1String code, const QStringList &arguments,
        const QList<ConfigRepair> &repairs)
    {
        m_context.diagnostics.addAtKey(Severity::Warning, code, named.member, arguments, repairs);
    }

    ReadingContext &m_context;
    const OpenClawConfig &m_config;
    QStringList m_known;
    QSet<QString> m_settings; ///< Keys of `agents.defaults.models`.
    QSet<QString> m_addressNoted;
};

} // namespace

void checkReferences(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named)
{
    ReferenceCheck check(context, config);
    for (const NamedModel &each : named) {
        if (each.role == NamedModel::Role::Settings) {
            check.noteSettings(each.text);
        }
    }
    for (const NamedModel &each : named) {
        check.check(each);
    }
    check.checkChain(named);
}

} // namespace Hearth
