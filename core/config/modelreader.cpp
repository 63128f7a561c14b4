#include "config/modelreader.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
using Severity = ConfigDiagnostic::Severity;

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

/// Smallest window that OpenClaw's first turn leaves room in: OPENCLAW.md 8 for 2026.9 (a first turn counts
/// 15 800 tokens), 15 for 2026.2 (its own warning).
qint64 usefulWindow(bool isOld)
{
    return isOld ? 32000 : 24000;
}

/// A required text; empty when it is missing or wrong.
QString requiredText(
    ReadingContext &context, const Json5Node &object, const QString &key, bool mayBeElsewhere)
{
    const Json5Node node = object.member(key);
    if (node.isNull()) {
        if (!mayBeElsewhere) {
            context.diagnostics.addMissing(object, key);
        }
        return {};
    }
    const std::optional<QString> text = context.text(node);
    if (text && text->isEmpty()) {
        context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {key});
    }
    return text.value_or(QString());
}

double readPrice(ReadingContext &context, const Json5Node &node)
{
    const double price = context.number(node).value_or(0);
    if (price < 0) {
        context.diagnostics.add(
            Severity::Warning, ConfigCode::negativeCost, node, {QString::fromUtf8(node.text())});
    }
    return price;
}

ModelCost readCost(ReadingContext &context, const Json5Node &node)
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

ModelCompat readCompat(ReadingContext &context, const Json5Node &node)
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

QStringList readInput(ReadingContext &context, const Json5Node &node)
{
    static const QStringList kinds{
        QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio")};
    if (!context.isKind(node, Kind::Array)) {
        return ModelConfig{}.input;
    }
    QStringList input;
    for (const Json5Node &element : node.elements()) {
        const auto index = context.choice(element, kinds);
        if (index && !input.contains(kinds.at(*index))) {
            input.append(kinds.at(*index));
        }
    }
    return input;
}

void readHeaders(ReadingContext &context, const Json5Node &node, QHash<QString, QString> &headers)
{
    if (!context.isKind(node, Kind::Object)) {
        return;
    }
    for (const Json5Member &member : ReadingContext::members(node)) {
        if (const auto value = context.text(member.value)) {
            headers.insert(member.key, *value);
        }
    }
}

void checkWindows(ReadingContext &context, const Json5Node &node, const ModelConfig &model)
{
    if (!model.contextWindow) {
        return;
    }
    const QString window = QString::number(*model.contextWindow);
    const qint64 useful = usefulWindow(context.isOld());
    if (*model.contextWindow < useful) {
        context.diagnostics.add(Severity::Warning, ConfigCode::contextWindowSmall,
            node.member(u"contextWindow"), {window, QString::number(useful)});
    }
    if (model.maxTokens && *model.maxTokens >= *model.contextWindow) {
        context.diagnostics.add(Severity::Warning, ConfigCode::maxTokensOverWindow, node.member(u"maxTokens"),
            {QString::number(*model.maxTokens), window});
    }
    if (model.contextTokens && *model.contextTokens > *model.contextWindow) {
        context.diagnostics.add(Severity::Warning, ConfigCode::contextTokensOverWindow,
            node.member(u"contextTokens"), {QString::number(*model.contextTokens), window});
    }
}

} // namespace

std::optional<ApiDialect> readApi(ReadingContext &context, const Json5Node &node)
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

std::optional<ModelConfig> readModel(ReadingContext &context, const Json5Node &node)
{
    if (!context.isKind(node, Kind::Object)) {
        return std::nullopt;
    }
    const bool hasInclude = checkKeys(context, node, modelKeys());
    ModelConfig model;
    model.path = node.path();
    model.id = requiredText(context, node, QStringLiteral("id"), hasInclude);
    model.name = requiredText(context, node, QStringLiteral("name"), hasInclude);
    model.reasoning = context.boolean(node.member(u"reasoning")).value_or(false);
    model.input = readInput(context, node.member(u"input"));
    model.cost = readCost(context, node.member(u"cost"));
    model.contextWindow = context.count(node.member(u"contextWindow"), false);
    model.contextTokens = context.count(node.member(u"contextTokens"), true);
    model.maxTokens = context.count(node.member(u"maxTokens"), false);
    model.api = readApi(context, node.member(u"api"));
    if (!node.member(u"baseUrl").isNull()) {
        model.baseUrl = requiredText(context, node, QStringLiteral("baseUrl"), false);
    }
    readHeaders(context, node.member(u"headers"), model.headers);
    model.compat = readCompat(context, node.member(u"compat"));
    checkWindows(context, node, model);
    return model.id.isEmpty() ? std::nullopt : std::optional(model);
}

} // namespace Hearth
