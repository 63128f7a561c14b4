#include "protocol/messagescontent.h"
#include "protocol/requestparts.h"
#include "protocol/responserequest.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Hearth {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

// Where a thinking budget becomes an effort. Our choice: Anthropic's own guide begins at 1024 tokens and
// speaks of 16k and more for hard tasks.
constexpr qint64 mediumBudget = 4096;
constexpr qint64 highBudget = 16384;

/// Reads one request. What only an upstream of the same dialect can take is filed apart from what is wrong.
class MessagesReader
{
public:
    [[nodiscard]] Parsed<ResponseRequest> read(const JsonText &body)
    {
        const RequestFields fields(body, {}, m_complaint);
        m_request.dialect = WireDialect::Messages;
        readCommonFields(fields, m_request);
        MessagesContent content(m_request, m_native);
        content.readSystem(fields);
        content.readMessages(fields);
        readTools(fields);
        readToolChoice(fields);
        readLimits(fields);
        readThinking(fields);
        readFormat(fields);
        for (const char *key : {"container", "mcp_servers"}) {
            const JsonSpan value = fields.value(key);
            if (!value.isNone() && (!value.isArray() || value.isNonEmptyArray())) {
                needsNative(m_native, fields.path(key), "a server that keeps it");
            }
        }
        if (!m_complaint.isEmpty()) {
            return tl::unexpected(m_complaint.error());
        }
        if (!m_native.isEmpty()) {
            m_request.nativeOnly = m_native.error();
        }
        return std::move(m_request);
    }

private:
    void readTools(const RequestFields &fields)
    {
        fields.forEachElement("tools", fields.array("tools"),
            [this](const RequestFields &tool, const JsonSpan &) { readTool(tool); });
    }

    void readTool(const RequestFields &tool)
    {
        const QByteArray type = tool.string("type").value_or(QByteArrayLiteral("custom"));
        if (type != "custom") {
            refuseAllButNative(m_native, tool, type);
            return;
        }
        FunctionTool read;
        read.name = tool.requiredName("name");
        read.description = tool.stringValue("description");
        (void)tool.required("input_schema");
        read.parameters = tool.objectValue("input_schema");
        read.strict = tool.boolean("strict");
        m_request.tools.append(read);
    }

    void readToolChoice(const RequestFields &fields)
    {
        if (!fields.has("tool_choice")) {
            return;
        }
        using Kind = ToolChoice::Kind;
        const RequestFields choice = fields.requiredObject("tool_choice");
        const QByteArray type = choice.requiredString("type");
        if (type == "auto") {
            m_request.toolChoice.kind = Kind::Auto;
        } else if (type == "none") {
            m_request.toolChoice.kind = Kind::None;
        } else if (type == "any") {
            m_request.toolChoice.kind = Kind::Required;
        } else if (type == "tool") {
            m_request.toolChoice = {Kind::Function, choice.requiredName("name")};
        } else {
            choice.complaint().wrongValue(choice.path("type"), "it must be 'auto', 'any', 'tool' or 'none'.");
        }
        if (choice.boolean("disable_parallel_tool_use").value_or(false)) {
            m_request.parallelToolCalls = false;
        }
        if (m_native.isEmpty()) { // else it may mean one of the tools that are not read
            holdChoiceAgainstTools(choice);
        }
    }

    void holdChoiceAgainstTools(const RequestFields &choice)
    {
        using Kind = ToolChoice::Kind;
        const ToolChoice &chosen = m_request.toolChoice;
        const bool isKnown = std::any_of(m_request.tools.begin(), m_request.tools.end(),
            [&chosen](const FunctionTool &tool) { return tool.name == chosen.name; });
        if (chosen.kind == Kind::Function && !isKnown) {
            choice.complaint().wrongValue(
                choice.path("name"), QByteArray("'tools' has no tool '" + chosen.name + "'."));
        } else if (chosen.kind == Kind::Required && m_request.tools.isEmpty()) {
            choice.complaint().wrongValue("tool_choice", "'any' needs 'tools'.");
        }
        if (m_request.tools.isEmpty()) {
            m_request.toolChoice = {};
        }
    }

    void readLimits(const RequestFields &fields)
    {
        m_request.maxOutputTokens = fields.integer("max_tokens", 1, unbounded);
        m_request.topK = fields.number("top_k");
        qsizetype index = 0;
        const JsonSpan words = fields.array("stop_sequences");
        words.forEachElement([&fields, &index](const JsonSpan &word) {
            if (!word.isString()) {
                fields.complaint().wrongType(fields.pathOf("stop_sequences", index), "a string");
            }
            ++index;
        });
        m_request.stop = words.isNonEmptyArray() ? fields.kept(words) : JsonText();
    }

    void readThinking(const RequestFields &fields)
    {
        if (fields.has("output_config")) {
            const RequestFields config = fields.requiredObject("output_config");
            m_request.reasoningEffort = config.string("effort").value_or(QByteArray());
        }
        if (!fields.has("thinking")) {
            return;
        }
        const RequestFields thinking = fields.requiredObject("thinking");
        const QByteArray type = thinking.requiredString("type");
        if (type == "disabled") {
            m_request.reasoningEffort = "none";
        } else if (type == "adaptive") {
            if (m_request.reasoningEffort.isEmpty()) {
                m_request.reasoningEffort = "high"; // what Anthropic takes when none is told
            }
        } else if (type == "enabled") {
            (void)thinking.required("budget_tokens");
            const qint64 budget = thinking.integer("budget_tokens", 1, unbounded).value_or(1);
            if (m_request.reasoningEffort.isEmpty()) {
                m_request.reasoningEffort =
                    budget >= highBudget ? "high" : (budget >= mediumBudget ? "medium" : "low");
            }
        } else {
            thinking.complaint().wrongValue(
                thinking.path("type"), "it must be 'enabled', 'adaptive' or 'disabled'.");
        }
    }

    /// `output_config.format`, or `output_format`, as it was called while in beta.
    void readFormat(const RequestFields &fields)
    {
        const bool isInConfig =
            fields.has("output_config") && fields.requiredObject("output_config").has("format");
        if (!isInConfig && !fields.has("output_format")) {
            return;
        }
        const RequestFields format = isInConfig
            ? fields.requiredObject("output_config").requiredObject("format")
            : fields.requiredObject("output_format");
        if (format.requiredString("type") != "json_schema") {
            format.complaint().wrongValue(format.path("type"), "it must be 'json_schema'.");
        }
        (void)format.required("schema");
        m_request.textFormat.kind = TextFormat::Kind::JsonSchema;
        m_request.textFormat.name = "answer"; // the other dialects demand one
        m_request.textFormat.schema = format.objectValue("schema");
        m_request.textFormat.strict = true; // Anthropic always holds the answer to it
    }

    ResponseRequest m_request;
    RequestComplaint m_complaint;
    RequestComplaint m_native;
};

} // namespace

Parsed<ResponseRequest> parseMessagesRequest(const QByteArray &body)
{
    const Parsed<JsonText> json = parseRequestBody(body);
    if (!json) {
        return tl::unexpected(json.error());
    }
    return MessagesReader().read(*json);
}

} // namespace Hearth
