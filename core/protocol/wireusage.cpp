#include "protocol/wireusage.h"

#include "protocol/chatdelta.h"

namespace Hearth {

namespace {

/// Counts below zero are no counts.
std::optional<qint64> count(const JsonSpan &value)
{
    const std::optional<qint64> told = value.toInteger();
    return told && *told >= 0 ? told : std::nullopt;
}

} // namespace

std::optional<ResponseUsage> readResponsesUsage(const JsonSpan &usage)
{
    const std::optional<qint64> input = count(usage.member("input_tokens"));
    const std::optional<qint64> output = count(usage.member("output_tokens"));
    if (!input || !output) {
        return std::nullopt;
    }
    const auto detail = [&usage](QByteArrayView group, QByteArrayView key) {
        return count(usage.member(group).member(key)).value_or(0);
    };
    return ResponseUsage{*input, detail("input_tokens_details", "cached_tokens"), *output,
        detail("output_tokens_details", "reasoning_tokens"),
        detail("input_tokens_details", "cache_write_tokens")};
}

void MessagesUsage::take(const JsonSpan &usage)
{
    usage.forEachMember([this](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("output_tokens_details")) {
            m_thinking = count(value.member("thinking_tokens")).value_or(m_thinking);
            return;
        }
        const std::optional<qint64> told = count(value);
        if (!told) {
            return;
        }
        if (key.is("input_tokens")) {
            m_input = told;
        } else if (key.is("output_tokens")) {
            m_output = told;
        } else if (key.is("cache_creation_input_tokens")) {
            m_cacheCreation = *told;
        } else if (key.is("cache_read_input_tokens")) {
            m_cacheRead = *told;
        }
    });
}

std::optional<ResponseUsage> MessagesUsage::usage() const
{
    if (!m_input && !m_output) {
        return std::nullopt;
    }
    return ResponseUsage{m_input.value_or(0) + m_cacheCreation + m_cacheRead, m_cacheRead,
        m_output.value_or(0), m_thinking, m_cacheCreation};
}

std::optional<ResponseUsage> readWholeUsage(WireDialect dialect, const QByteArray &body)
{
    if (JsonSpan::check(body)) {
        return std::nullopt;
    }
    const JsonSpan usage = JsonSpan::trimmed(body).member("usage");
    if (!usage.isObject()) {
        return std::nullopt;
    }
    switch (dialect) {
    case WireDialect::Responses:
        return readResponsesUsage(usage);
    case WireDialect::ChatCompletions:
        if (const auto prompt = count(usage.member("prompt_tokens"));
            prompt && usage.member("completion_tokens").isNone()) {
            return ResponseUsage{*prompt, 0, 0, 0}; // of an embedding: nothing is generated
        }
        return readUsage(usage);
    case WireDialect::Messages:
        break;
    }
    MessagesUsage told;
    told.take(usage);
    return told.usage();
}

} // namespace Hearth
