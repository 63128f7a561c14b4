#include "protocol/wireusage.h"

#include "protocol/chatdelta.h"
#include "protocol/jsonoutline.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace Hearth {

namespace {

/// Counts below zero are no counts.
std::optional<qint64> count(const JsonSpan &value)
{
    const std::optional<qint64> told = value.toInteger();
    return told && *told >= 0 ? told : std::nullopt;
}

/// The `usage` of an object in JSON that is not checked otherwise, where it stands within the last bytes:
/// servers put it behind all that they have generated. None: the whole must be looked through.
///
/// If \a body is JSON, this is right. A quote behind a comma, a brace or space, and not behind a backslash,
/// opens a string, here `"usage"`; from a name on, only one at the outermost level leads over whole members
/// and a single brace to the end; and no later one has the same name.
JsonSpan usageNearEnd(QByteArrayView body)
{
    constexpr qsizetype nearEnd = 2048; // our choice: usage with all details takes 500 bytes
    constexpr std::string_view nameBackwards("\"egasu\"");
    const QByteArrayView tail = body.last(std::min(body.size(), nearEnd));
    const auto last = std::search(tail.rbegin(), tail.rend(), nameBackwards.begin(), nameBackwards.end());
    const qsizetype at = tail.rend() - last - qsizetype(nameBackwards.size());
    if (last == tail.rend() || at == 0 || !std::strchr(",{ \n\r\t", tail[at - 1])) {
        return {};
    }
    JsonSpan usage;
    bool isLast = true;
    const bool leadsToEnd =
        JsonOutline(tail.sliced(at))
            .forEachMemberOn([&usage, &isLast](const JsonSpan &key, const JsonSpan &value) {
                if (usage.isNone()) {
                    usage = value;
                } else if (key.bytes().contains('\\')) {
                    isLast = false; // it may say the same
                }
            });
    return leadsToEnd && isLast && !JsonSpan::check(usage.bytes()) ? usage : JsonSpan();
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
    JsonSpan usage = usageNearEnd(body);
    if (usage.isNone() && !JsonSpan::check(body)) {
        usage = JsonSpan::trimmed(body).member("usage");
    }
    if (!usage.isObject()) {
        return std::nullopt;
    }
    MessagesUsage told;
    switch (dialect) {
    case WireDialect::Responses:
        return readResponsesUsage(usage);
    case WireDialect::ChatCompletions:
        if (const auto both = readUsage(usage)) {
            return both;
        }
        if (const auto prompt = count(usage.member("prompt_tokens"));
            prompt && usage.member("completion_tokens").isNone()) {
            return ResponseUsage{*prompt, 0, 0, 0}; // of an embedding: nothing is generated
        }
        break;
    case WireDialect::Messages:
        told.take(usage);
        return told.usage();
    }
    return std::nullopt;
}

} // namespace Hearth
