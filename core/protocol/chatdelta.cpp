#include "protocol/chatdelta.h"

namespace Hearth {

namespace {

/// OpenRouter's list: texts and summaries; encrypted parts hold nothing to show.
QByteArray reasoningOfDetails(const JsonSpan &details)
{
    QByteArray text;
    details.forEachElement([&text](const JsonSpan &detail) {
        text.append(detail.member("text").text()).append(detail.member("summary").text());
    });
    return text;
}

bool isSaid(const JsonSpan &value)
{
    return !value.isNone() && !value.isNull() && (!value.isString() || value.isNonEmptyString());
}

} // namespace

ChatDelta::ChatDelta(const JsonSpan &object)
{
    object.forEachMember([this](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("content")) {
            content = value;
        } else if (key.is("reasoning_content")) {
            reasoningContent = value;
        } else if (key.is("reasoning")) {
            reasoning = value;
        } else if (key.is("reasoning_details")) {
            reasoningDetails = value;
        } else if (key.is("refusal")) {
            refusal = value;
        } else if (key.is("tool_calls")) {
            toolCalls = value;
        } else if (key.is("function_call")) {
            functionCall = value;
        }
    });
}

std::pair<JsonSpan, ChunkTemplate::Kind> ChatDelta::onlyString() const
{
    const bool saysMore = isSaid(reasoningDetails) || isSaid(refusal) || isSaid(toolCalls)
        || isSaid(functionCall) || (isSaid(reasoningContent) && isSaid(reasoning));
    const JsonSpan &thought = isSaid(reasoningContent) ? reasoningContent : reasoning;
    const bool saysContent = isSaid(content);
    const JsonSpan &said = saysContent ? content : thought;
    if (saysMore || saysContent == isSaid(thought) || !said.isString()) {
        return {};
    }
    return {said, saysContent ? ChunkTemplate::Kind::Content : ChunkTemplate::Kind::Reasoning};
}

QByteArray ChatDelta::reasoningText() const
{
    QByteArray text = reasoningDetails.isArray() ? reasoningOfDetails(reasoningDetails) : QByteArray();
    if (text.isEmpty()) {
        text = reasoningContent.text();
    }
    return text.isEmpty() ? reasoning.text() : text;
}

ToolCallFragment readFragment(const JsonSpan &function)
{
    ToolCallFragment fragment;
    fragment.name = function.member("name").text();
    const JsonSpan arguments = function.member("arguments");
    fragment.arguments = arguments.isObject() ? arguments.compact() : arguments.text();
    return fragment;
}

std::optional<ResponseUsage> readUsage(const JsonSpan &usage)
{
    std::optional<qint64> prompt;
    std::optional<qint64> completion;
    ResponseUsage told;
    const auto detail = [](const JsonSpan &group, QByteArrayView key) {
        return qMax<qint64>(0, group.member(key).toInteger().value_or(0));
    };
    usage.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("prompt_tokens")) {
            prompt = value.toInteger();
        } else if (key.is("completion_tokens")) {
            completion = value.toInteger();
        } else if (key.is("prompt_tokens_details")) {
            told.cachedTokens = detail(value, "cached_tokens");
            told.cacheWriteTokens = detail(value, "cache_write_tokens");
        } else if (key.is("completion_tokens_details")) {
            told.reasoningTokens = detail(value, "reasoning_tokens");
        }
    });
    if (!prompt || !completion || *prompt < 0 || *completion < 0) {
        return std::nullopt;
    }
    told.inputTokens = *prompt;
    told.outputTokens = *completion;
    return told;
}

bool isErrorValue(const JsonSpan &value)
{
    switch (value.kind()) {
    case JsonText::Kind::String:
        return value.isNonEmptyString();
    case JsonText::Kind::Object:
        return value.compact() != "{}";
    case JsonText::Kind::Boolean:
        return *value.toBool();
    default:
        return false;
    }
}

} // namespace Hearth
