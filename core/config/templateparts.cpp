#include "config/templateparts.h"

#include "config/requestreader.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;

/// Whatever OpenClaw's own command for aliases refuses becomes a dash [OPENCLAW.md 8].
QString aliasOf(QString name)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_.:-]+"));
    name.replace(unsafe, QStringLiteral("-"));
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

QString hostedAlias(const QString &model)
{
    for (const char *family : {"Sonnet", "Opus", "Haiku"}) {
        if (model.contains(QLatin1String(family), Qt::CaseInsensitive)) {
            return QString::fromLatin1(family);
        }
    }
    return {};
}

} // namespace

QString templateProvider(const ConfigTemplate &from, const TemplateValues &values)
{
    return from.kind == Kind::RegionPinned ? QStringLiteral("openrouter") : values.value(Input::Provider);
}

QString templateAddress(const ConfigTemplate &from, const TemplateValues &values)
{
    return from.kind == Kind::RegionPinned ? QStringLiteral("https://openrouter.ai/api/v1")
                                           : values.value(Input::Address);
}

QString templateApi(const ConfigTemplate &from, const TemplateValues &values)
{
    return from.kind == Kind::RegionPinned ? QStringLiteral("openai-completions") : values.value(Input::Api);
}

QString templateKey(const ConfigTemplate &from, const TemplateValues &values)
{
    const QString provider = templateProvider(from, values);
    const QString variable = values.value(Input::KeyVariable);
    if (!variable.isEmpty()) {
        return QLatin1String("${") + variable + u'}';
    }
    if (placeOf(templateAddress(from, values)) == Place::Hosted) {
        return keyReferenceFor(provider);
    }
    return provider == QLatin1String("lmstudio") ? provider : QStringLiteral("sk-local");
}

ModelRef templateModel(const ConfigTemplate &from, const TemplateValues &values)
{
    return {templateProvider(from, values), values.value(Input::Model)};
}

QList<ModelRef> templateHosted(const TemplateValues &values)
{
    QList<ModelRef> refs;
    for (const Input input : {Input::Hosted, Input::SecondHosted}) {
        if (const std::optional<ModelRef> ref = ModelRef::parse(values.value(input))) {
            refs.append(*ref);
        }
    }
    return refs;
}

QList<ModelRef> templateChain(const ConfigTemplate &from, const TemplateValues &values)
{
    const ModelRef own = templateModel(from, values);
    QList<ModelRef> chain = templateHosted(values);
    switch (from.kind) {
    case Kind::RecommendedLocal:
        return {own};
    case Kind::HostedFirst:
        chain.insert(1, own);
        return chain;
    case Kind::LocalFirst:
    case Kind::RegionPinned:
        chain.prepend(own);
        return chain;
    case Kind::OtherProxy:
        return {};
    }
    Q_UNREACHABLE();
}

QString templateAlias(const ConfigTemplate &from, const TemplateValues &values, const ModelRef &ref)
{
    if (ref != templateModel(from, values)) {
        return hostedAlias(ref.model);
    }
    const QString alias = values.value(Input::Alias);
    return alias.isEmpty() ? aliasOf(values.value(Input::ModelName)) : alias;
}

QStringList templateHosts(const TemplateValues &values)
{
    QStringList hosts;
    for (const QString &part : values.value(Input::Hosts).split(u',')) {
        if (const QString host = part.trimmed(); !host.isEmpty() && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return hosts;
}

QByteArray templateRowText(const ConfigTemplate &from, const TemplateValues &values)
{
    const QByteArray cost = from.kind == Kind::RegionPinned
        ? QByteArray()
        : QByteArrayLiteral(
            "  \"cost\": { \"input\": 0, \"output\": 0, \"cacheRead\": 0, \"cacheWrite\": 0 },\n");
    return "{\n  \"id\": " + json5QuotedString(values.value(Input::Model))
        + ",\n  \"name\": " + json5QuotedString(values.value(Input::ModelName))
        + ",\n  \"reasoning\": false,\n  \"input\": [\"text\"],\n" + cost
        + "  \"contextWindow\": " + values.value(Input::ContextWindow).toLatin1()
        + ",\n  \"maxTokens\": " + values.value(Input::MaxTokens).toLatin1() + "\n}";
}

QByteArray templateRoutingText(const TemplateValues &values)
{
    QByteArrayList hosts;
    for (const QString &host : templateHosts(values)) {
        hosts.append(json5QuotedString(host));
    }
    return "{ \"only\": [" + hosts.join(", ")
        + "], \"allow_fallbacks\": false, \"data_collection\": \"deny\" }";
}

bool isLocalFirst(const ConfigTemplate &from)
{
    return from.kind == Kind::RecommendedLocal || from.kind == Kind::LocalFirst;
}

} // namespace Hearth
