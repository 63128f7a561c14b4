#include "config/modelreader.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"

#include <algorithm>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// A window that leaves room for an agent's work [OPENCLAW.md 15].
constexpr qint64 recommendedWindow = 32768;
/// What OpenClaw assumes where nothing is said [OPENCLAW.md 3].
constexpr qint64 defaultMaxTokens = 8192;

/// A required text; empty when it is missing or wrong. \a fallback is what it may be without asking; empty:
/// nothing.
QString requiredText(
    ReadingContext &context, const ConfigNode &object, const QString &key, const QString &fallback)
{
    const ConfigNode node = object.member(key);
    const bool canBeMended = !fallback.isEmpty();
    if (node.isNull()) {
        if (!object.mayHoldMore()) {
            context.diagnostics.addMissing(object, key,
                canBeMended ? QList<ConfigRepair>{addRepair(object, {key}, quoted(fallback), Choice::None)}
                            : QList<ConfigRepair>());
        }
        return {};
    }
    const std::optional<QString> text = context.text(node);
    if (text && text->isEmpty()) {
        context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {key},
            canBeMended ? QList<ConfigRepair>{setTextRepair(node, fallback, Choice::None)}
                        : QList<ConfigRepair>());
    }
    return text.value_or(QString());
}

double readPrice(ReadingContext &context, const ConfigNode &node)
{
    const double price = context.number(node).value_or(0);
    if (price < 0) {
        context.diagnostics.add(Severity::Warning, ConfigCode::negativeCost, node,
            {shortened(QString::fromUtf8(node.own().text()))}, {setRepair(node, "0", Choice::Needed)});
    }
    return price;
}

ModelCost readCost(ReadingContext &context, const ConfigNode &node)
{
    ModelCost cost;
    if (context.isKind(node, Kind::Object)) {
        checkKeys(context, node, costKeys());
        cost.input = readPrice(context, node.member(u"input"));
        cost.output = readPrice(context, node.member(u"output"));
        cost.cacheRead = readPrice(context, node.member(u"cacheRead"));
        cost.cacheWrite = readPrice(context, node.member(u"cacheWrite"));
    }
    return cost;
}

ModelCompat readCompat(ReadingContext &context, const ConfigNode &node)
{
    ModelCompat compat;
    if (!context.isKind(node, Kind::Object)) {
        return compat;
    }
    checkKeys(context, node, compatKeys());
    compat.supportsDeveloperRole = context.boolean(node.member(u"supportsDeveloperRole"));
    compat.supportsTools = context.boolean(node.member(u"supportsTools"));
    compat.supportsUsageInStreaming = context.boolean(node.member(u"supportsUsageInStreaming"));
    const QStringList fields{QStringLiteral("max_completion_tokens"), QStringLiteral("max_tokens")};
    if (const auto index = context.choice(node.member(u"maxTokensField"), fields)) {
        compat.maxTokensField = fields.at(*index);
    }
    return compat;
}

QStringList readInput(ReadingContext &context, const ConfigNode &node)
{
    static const QStringList kinds{
        QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio")};
    if (node.kind() != Kind::Array) {
        static_cast<void>(context.texts(node));
        return ModelConfig{}.input;
    }
    QStringList input;
    for (const ConfigNode &element : node.elements()) {
        const auto index = context.choice(element, kinds);
        if (index && !input.contains(kinds.at(*index))) {
            input.append(kinds.at(*index));
        }
    }
    return input;
}

void readHeaders(ReadingContext &context, const ConfigNode &node, QHash<QString, QString> &headers)
{
    if (!context.isKind(node, Kind::Object)) {
        return;
    }
    for (const ConfigMember &member : node.members()) {
        if (member.value.kind() != Kind::String) { // it may be a key: no repair that quotes it
            context.diagnostics.add(Severity::Error, ConfigCode::wrongType, member.value,
                {kindName(Kind::String), kindName(member.value.kind())});
        } else if (const auto value = context.text(member.value)) {
            headers.insert(member.key, *value);
        }
    }
}

void checkWindows(ReadingContext &context, const ConfigNode &node, const ModelConfig &model)
{
    if (!model.contextWindow) {
        return;
    }
    const QString window = QString::number(*model.contextWindow);
    const qint64 useful = usefulWindow(context.isOld());
    if (*model.contextWindow < useful) {
        const ConfigNode value = node.member(u"contextWindow");
        context.diagnostics.add(Severity::Warning, ConfigCode::contextWindowSmall, value,
            {window, QString::number(useful)},
            {setRepair(value, QByteArray::number(recommendedWindow), Choice::Needed)});
    }
    if (model.maxTokens && *model.maxTokens >= *model.contextWindow) {
        noteMaxTokens(context, node.member(u"maxTokens"), *model.maxTokens, *model.contextWindow);
    }
    if (model.contextTokens && *model.contextTokens > *model.contextWindow) {
        const ConfigNode value = node.member(u"contextTokens");
        context.diagnostics.add(Severity::Warning, ConfigCode::contextTokensOverWindow, value,
            {QString::number(*model.contextTokens), window},
            {removeRepair(value, Choice::Needed), setRepair(value, window.toLatin1(), Choice::Needed)});
    }
}

} // namespace

QStringList apiNames(bool isOld)
{
    QStringList names{QStringLiteral("openai-completions"), QStringLiteral("openai-responses"),
        QStringLiteral("anthropic-messages"), QStringLiteral("ollama"),
        QStringLiteral("google-generative-ai"), QStringLiteral("github-copilot"),
        QStringLiteral("bedrock-converse-stream")};
    if (isOld) {
        names.append(QStringLiteral("openai-codex-responses"));
    } else {
        names.append({QStringLiteral("openai-chatgpt-responses"), QStringLiteral("google-vertex"),
            QStringLiteral("pi-messages"), QStringLiteral("azure-openai-responses")});
    }
    return names;
}

void noteMaxTokens(ReadingContext &context, const ConfigNode &node, qint64 maxTokens, qint64 window)
{
    const qint64 roomy = std::max<qint64>(1, std::min(defaultMaxTokens, window / 4));
    context.diagnostics.add(Severity::Warning, ConfigCode::maxTokensOverWindow, node,
        {QString::number(maxTokens), QString::number(window)},
        {setRepair(node, QByteArray::number(roomy), Choice::Needed)});
}

qint64 usefulWindow(bool isOld)
{
    return isOld ? 32000 : 24000;
}

std::optional<ApiDialect> readApi(ReadingContext &context, const ConfigNode &node)
{
    static const QList<ApiDialect> spoken{ApiDialect::ChatCompletions, ApiDialect::Responses,
        ApiDialect::AnthropicMessages, ApiDialect::Ollama};
    const bool isFormerName = node.toString() == QStringLiteral("openai-codex-responses");
    const std::optional<qsizetype> index = context.choice(node, apiNames(context.isOld()),
        isFormerName ? QStringLiteral("openai-chatgpt-responses") : QString());
    if (!index) {
        return std::nullopt;
    }
    return spoken.value(*index, ApiDialect::Other);
}

std::optional<ModelConfig> readModel(ReadingContext &context, const ConfigNode &node)
{
    if (!context.isKind(node, Kind::Object)) {
        return std::nullopt;
    }
    checkKeys(context, node, modelKeys());
    ModelConfig model;
    model.path = node.own().path();
    model.file = node.file();
    model.id = requiredText(context, node, QStringLiteral("id"), {});
    model.name = requiredText(context, node, QStringLiteral("name"), model.id);
    model.reasoning = context.boolean(node.member(u"reasoning")).value_or(false);
    model.input = readInput(context, node.member(u"input"));
    model.cost = readCost(context, node.member(u"cost"));
    model.contextWindow = context.count(node.member(u"contextWindow"), false);
    model.contextTokens = context.count(node.member(u"contextTokens"), true);
    model.maxTokens = context.count(node.member(u"maxTokens"), false);
    model.api = readApi(context, node.member(u"api"));
    const ConfigNode baseUrl = node.member(u"baseUrl");
    model.baseUrl = context.text(baseUrl).value_or(QString());
    if (model.baseUrl.isEmpty() && baseUrl.kind() == Kind::String) {
        context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, baseUrl, {QStringLiteral("baseUrl")},
            {removeRepair(baseUrl, Choice::None)});
    }
    readHeaders(context, node.member(u"headers"), model.headers);
    model.compat = readCompat(context, node.member(u"compat"));
    checkWindows(context, node, model);
    return model.id.isEmpty() ? std::nullopt : std::optional(model);
}

} // namespace Hearth
