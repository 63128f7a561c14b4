#include "config/configtemplate.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;

// Models and figures are those of the commissioning pages.

QList<TemplateField> localFields()
{
    return {{Input::Provider, QStringLiteral("lmstudio"), true},
        {Input::Address, QStringLiteral("http://127.0.0.1:1234/v1"), true},
        {Input::Api, QStringLiteral("openai-responses"), true}, {Input::KeyVariable, {}, false},
        {Input::Model, QStringLiteral("minimax-m2.1-gs32"), true},
        {Input::ModelName, QStringLiteral("MiniMax M2.1 GS32"), true}, {Input::Alias, {}, false},
        {Input::ContextWindow, QStringLiteral("196608"), true},
        {Input::MaxTokens, QStringLiteral("8192"), true}};
}

QList<TemplateField> chainFields()
{
    return localFields()
        + QList<TemplateField>{{Input::Hosted, QStringLiteral("anthropic/claude-sonnet-4-5"), true},
            {Input::SecondHosted, QStringLiteral("anthropic/claude-opus-4-6"), false}};
}

QList<TemplateField> proxyFields()
{
    QList<TemplateField> fields = localFields();
    fields[0].standard = QStringLiteral("local");
    fields[1].standard = QStringLiteral("http://127.0.0.1:8000/v1");
    fields[4].standard = QStringLiteral("my-local-model");
    fields[5].standard = QStringLiteral("Local Model");
    fields[7].standard = QStringLiteral("120000");
    return fields;
}

/// Hosts: some that run open models in the US, which is the pages' example.
QList<TemplateField> regionFields()
{
    return {{Input::Model, QStringLiteral("minimax/minimax-m2.1"), true},
        {Input::ModelName, QStringLiteral("MiniMax M2.1"), true}, {Input::Alias, {}, false},
        {Input::ContextWindow, QStringLiteral("196608"), true},
        {Input::MaxTokens, QStringLiteral("8192"), true},
        {Input::Hosts, QStringLiteral("fireworks, together, deepinfra"), true}, {Input::Hosted, {}, false}};
}

} // namespace

QLatin1String templateInputName(TemplateInput input)
{
    switch (input) {
    case Input::Provider:
        return QLatin1String("provider");
    case Input::Address:
        return QLatin1String("address");
    case Input::Api:
        return QLatin1String("api");
    case Input::KeyVariable:
        return QLatin1String("key-variable");
    case Input::Model:
        return QLatin1String("model");
    case Input::ModelName:
        return QLatin1String("name");
    case Input::Alias:
        return QLatin1String("alias");
    case Input::ContextWindow:
        return QLatin1String("context-window");
    case Input::MaxTokens:
        return QLatin1String("max-tokens");
    case Input::Hosted:
        return QLatin1String("hosted");
    case Input::SecondHosted:
        return QLatin1String("second-hosted");
    case Input::Hosts:
        return QLatin1String("hosts");
    }
    Q_UNREACHABLE();
}

const TemplateField *ConfigTemplate::field(TemplateInput input) const
{
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [input](const TemplateField &each) { return each.input == input; });
    return found == fields.cend() ? nullptr : &*found;
}

const QList<ConfigTemplate> &configTemplates()
{
    static const QList<ConfigTemplate> templates{
        {Kind::RecommendedLocal, QStringLiteral("recommended-local"),
            localFields()
                + QList<TemplateField>{{Input::Hosted, QStringLiteral("anthropic/claude-opus-4-6"), false}}},
        {Kind::HostedFirst, QStringLiteral("hosted-first"), chainFields()},
        {Kind::LocalFirst, QStringLiteral("local-first"), chainFields()},
        {Kind::OtherProxy, QStringLiteral("other-proxy"), proxyFields()},
        {Kind::RegionPinned, QStringLiteral("region-pinned"), regionFields()},
    };
    return templates;
}

const ConfigTemplate *configTemplate(QStringView id)
{
    for (const ConfigTemplate &each : configTemplates()) {
        if (each.id == id) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace Hearth
