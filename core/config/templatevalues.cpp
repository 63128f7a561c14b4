#include "config/templateparts.h"

#include "config/builtinproviders.h"
#include "config/configreader.h"
#include "config/editing.h"
#include "config/modelreader.h"
#include "config/policycheck.h"

#include <QRegularExpression>
#include <QUrl>

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;
using Problem = TemplateProblem::Kind;

bool hasVariable(const QString &text)
{
    return text.contains(QLatin1String("${"));
}

/// Both OpenAI styles want the path /v1 [OPENCLAW.md 3].
QString normalAddress(QString address)
{
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && !hasVariable(address)
        ? address + QLatin1String("/v1")
        : address;
}

/// Finds a value for each field.
class Values
{
public:
    Values(const ConfigTemplate &from, const TemplateValues &given, const Json5Document &document)
        : m_from(from)
        , m_given(given)
        , m_document(document)
        , m_config(readOpenClawConfig(document).config)
    {
    }

    [[nodiscard]] TemplateValues find()
    {
        readHosted();
        for (const TemplateField &field : m_from.fields) {
            const QString value =
                m_given.contains(field.input) ? m_given.value(field.input).trimmed() : standard(field);
            m_values.insert(field.input, normal(field.input, value));
        }
        return m_values;
    }

private:
    static QString normal(Input input, const QString &value)
    {
        switch (input) {
        case Input::Provider:
            return value.toLower();
        case Input::Address:
            return normalAddress(value);
        case Input::Hosts:
            return templateHosts({{input, value}}).join(QStringLiteral(", "));
        default:
            return value;
        }
    }

    [[nodiscard]] QString standard(const TemplateField &field) const
    {
        switch (field.input) {
        case Input::Provider:
        case Input::KeyVariable:
            return field.standard;
        case Input::Address:
            return entry() && !entry()->baseUrl.isEmpty() ? entry()->baseUrl : field.standard;
        case Input::Api:
            return entry() ? m_document.find(entry()->path.child(QStringLiteral("api")))
                                 .toString()
                                 .value_or(field.standard)
                           : field.standard;
        case Input::Model:
            return entry() && !entry()->models.isEmpty() && !entry()->model(field.standard)
                ? entry()->models.constFirst().id
                : field.standard;
        case Input::ModelName:
            return name(field);
        case Input::Alias:
            return m_config.aliasNames.value(templateModel(m_from, m_values));
        case Input::ContextWindow:
            return row() && row()->contextWindow ? QString::number(*row()->contextWindow) : field.standard;
        case Input::MaxTokens:
            return row() && row()->maxTokens ? QString::number(*row()->maxTokens) : field.standard;
        case Input::Hosted:
            return m_hosted.isEmpty() ? field.standard : m_hosted.constFirst().toString();
        case Input::SecondHosted:
            return second(field);
        case Input::Hosts:
            return hosts(field);
        }
        Q_UNREACHABLE();
    }

    /// The provider as it stands in the document; null: it does not.
    [[nodiscard]] const ProviderConfig *entry() const
    {
        const ProviderConfig *found = m_config.provider(templateProvider(m_from, m_values));
        return found && found->isDeclared ? found : nullptr;
    }

    [[nodiscard]] const ModelConfig *row() const
    {
        return entry() ? entry()->model(m_values.value(Input::Model)) : nullptr;
    }

    [[nodiscard]] QString name(const TemplateField &field) const
    {
        if (row() && !row()->name.isEmpty()) {
            return row()->name;
        }
        const QString model = m_values.value(Input::Model);
        return model.isEmpty() || model == m_from.field(Input::Model)->standard
            ? field.standard
            : model.mid(model.lastIndexOf(u'/') + 1);
    }

    [[nodiscard]] QString second(const TemplateField &field) const
    {
        const QString first = m_values.value(Input::Hosted);
        for (const ModelRef &each : m_hosted) {
            if (each.toString() != first) {
                return each.toString();
            }
        }
        return m_hosted.isEmpty() && first != field.standard ? field.standard : QString();
    }

    [[nodiscard]] QString hosts(const TemplateField &field) const
    {
        const Json5Path routing = entry()
            ? entry()->path.child(QStringLiteral("params")).child(QStringLiteral("provider"))
            : Json5Path();
        QStringList names;
        for (const Json5Node &each : m_document.find(routing).member(u"only").elements()) {
            names.append(each.toString().value_or(QString()));
        }
        return names.isEmpty() ? field.standard : names.join(u',');
    }

    /// The hosted models that are in use already: where none is to answer by itself, those that can be chosen
    /// come first.
    void readHosted()
    {
        if (m_from.kind == Kind::RegionPinned) {
            return; // a promise about the place: no other model without being asked for
        }
        const QString own = m_given.value(Input::Provider, m_from.fields.constFirst().standard).trimmed();
        QList<ModelRef> refs = m_config.chain().hops;
        if (m_from.kind == Kind::RecommendedLocal) {
            const Json5Node settings = m_document.find(
                pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), QStringLiteral("models")}));
            qsizetype at = 0;
            for (const Json5Member &member : settings.members()) {
                if (const auto ref = ModelRef::parse(member.key); ref && ref->model != QLatin1String("*")) {
                    refs.insert(at++, *ref);
                }
            }
        }
        for (const ModelRef &each : std::as_const(refs)) {
            if (isHostedModel(m_config, each) && each.provider != own.toLower()) {
                m_hosted.append(each);
            }
        }
    }

    const ConfigTemplate &m_from;
    const TemplateValues &m_given;
    const Json5Document &m_document;
    const OpenClawConfig m_config;
    QList<ModelRef> m_hosted;
    TemplateValues m_values;
};

/// Looks at the values one by one.
class Check
{
public:
    Check(const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document)
        : m_from(from)
        , m_values(values)
        , m_document(document)
        , m_config(readOpenClawConfig(document).config)
    {
    }

    [[nodiscard]] QList<TemplateProblem> run()
    {
        for (const TemplateField &field : m_from.fields) {
            const QString value = m_values.value(field.input);
            if (!value.isEmpty()) {
                look(field.input, value);
            } else if (field.isRequired) {
                add(field.input, Problem::Missing);
            }
        }
        return m_problems;
    }

private:
    void add(Input input, Problem kind, const QString &argument = {})
    {
        m_problems.append({input, kind, argument});
    }

    void look(Input input, const QString &value)
    {
        static const QRegularExpression id(QStringLiteral("\\A[a-z0-9][a-z0-9._-]*\\z"));
        static const QRegularExpression alias(QStringLiteral("\\A[\\p{L}\\p{N}_.:-]+\\z"));
        switch (input) {
        case Input::Provider:
            if (!id.match(value).hasMatch()) {
                add(input, Problem::NotAnId);
            }
            return;
        case Input::Address:
            return lookAtAddress(value);
        case Input::Api:
            return lookAtApi(value);
        case Input::KeyVariable:
            return lookAtVariable(value);
        case Input::Alias:
            if (!alias.match(value).hasMatch()
                && value != m_config.aliasNames.value(templateModel(m_from, m_values))) {
                add(input, Problem::NotAnAlias);
            }
            return;
        case Input::ContextWindow:
        case Input::MaxTokens:
            return lookAtCount(input, value);
        case Input::Hosted:
        case Input::SecondHosted:
            return lookAtHosted(input, value);
        case Input::Hosts:
            return lookAtHosts(value);
        case Input::Model:
        case Input::ModelName:
            return;
        }
    }

    void lookAtAddress(const QString &value)
    {
        const QUrl url(value, QUrl::StrictMode);
        const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (hasVariable(value)) {
            return; // what it will be is not known here
        }
        if (!url.isValid() || !isHttp || url.host().isEmpty()) {
            add(Input::Address, Problem::NotAnAddress);
        } else if (!url.userInfo().isEmpty()) {
            add(Input::Address, Problem::AddressHoldsPassword);
        }
    }

    void lookAtApi(const QString &value)
    {
        const bool isOurs =
            value == QLatin1String("openai-responses") || value == QLatin1String("openai-completions");
        const ProviderConfig *entry = m_config.provider(templateProvider(m_from, m_values));
        const bool isTheirs = entry && entry->isDeclared
            && m_document.find(entry->path.child(QStringLiteral("api"))).toString() == value;
        if (!isOurs && !isTheirs) {
            add(Input::Api, Problem::NotAnApi);
        }
    }

    void lookAtVariable(const QString &value)
    {
        static const QRegularExpression variable(QStringLiteral("\\A[A-Z][A-Z0-9_]{0,127}\\z"));
        if (variable.match(value).hasMatch()) {
            return;
        }
        const bool isKey = value.startsWith(QLatin1String("sk-")) || value.size() >= 20;
        add(Input::KeyVariable, isKey ? Problem::LooksLikeAKey : Problem::NotAVariable);
    }

    void lookAtCount(Input input, const QString &value)
    {
        bool isNumber = false;
        const qint64 count = value.toLongLong(&isNumber);
        const qint64 window = m_values.value(Input::ContextWindow).toLongLong();
        const qint64 least = usefulWindow(m_config.rules == OpenClawConfig::Rules::V2026_2);
        if (!isNumber || count <= 0) {
            add(input, Problem::NotACount);
        } else if (input == Input::ContextWindow && count < least) {
            add(input, Problem::WindowTooSmall, QString::number(least));
        } else if (input == Input::MaxTokens && window > 0 && count >= window) {
            add(input, Problem::NotBelowWindow);
        }
    }

    void lookAtHosted(Input input, const QString &value)
    {
        const std::optional<ModelRef> ref = ModelRef::parse(value);
        if (!ref || !ref->authProfile().isEmpty()) {
            add(input, Problem::NotAReference);
        } else if (!builtinProvider(ref->provider) && !m_config.provider(ref->provider)) {
            add(input, Problem::UnknownProvider, ref->provider);
        } else if (!isHostedModel(m_config, *ref) || *ref == templateModel(m_from, m_values)) {
            add(input, Problem::NotHosted);
        } else if (input == Input::SecondHosted && ref == ModelRef::parse(m_values.value(Input::Hosted))) {
            add(input, Problem::SameModel);
        }
    }

    void lookAtHosts(const QString &)
    {
        static const QRegularExpression slug(QStringLiteral("\\A[a-z0-9][a-z0-9._/-]*\\z"));
        const QStringList hosts = templateHosts(m_values);
        for (const QString &host : hosts) {
            if (!slug.match(host).hasMatch()) {
                add(Input::Hosts, Problem::NotAHost, host);
                return;
            }
        }
        if (hosts.isEmpty()) {
            add(Input::Hosts, Problem::Missing);
        }
    }

    const ConfigTemplate &m_from;
    const TemplateValues &m_values;
    const Json5Document &m_document;
    const OpenClawConfig m_config;
    QList<TemplateProblem> m_problems;
};

} // namespace

TemplateValues templateValues(
    const ConfigTemplate &from, const TemplateValues &given, const Json5Document &document)
{
    return Values(from, given, document).find();
}

QList<TemplateProblem> templateProblems(
    const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document)
{
    return Check(from, values, document).run();
}

} // namespace Hearth
