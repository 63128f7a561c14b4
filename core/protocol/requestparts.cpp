#include "protocol/requestparts.h"

#include "protocol/utf8.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

ProtocolError badBody(const QByteArray &message)
{
    return {400, "invalid_request_error", {}, {}, message};
}

FunctionTool readFunction(const RequestFields &function)
{
    FunctionTool tool;
    tool.name = function.requiredName("name");
    tool.description = function.stringValue("description");
    tool.parameters = function.objectValue("parameters");
    tool.strict = function.boolean("strict");
    return tool;
}

void readTool(const RequestFields &tool, RequestDialect dialect, ResponseRequest &request)
{
    const QByteArray type = tool.requiredString("type");
    if (type != "function") {
        tool.complaint().onlyNatively(tool.path("type"),
            QByteArray("Hearth passes tools of type 'function' on, not '").append(type).append("'."));
        return;
    }
    const bool isNested = tool.has("function");
    if (isNested || (dialect == RequestDialect::ChatCompletions && !tool.has("name"))) {
        request.tools.append(readFunction(tool.requiredObject("function")));
    } else {
        request.tools.append(readFunction(tool));
    }
}

bool hasTool(const ResponseRequest &request, const QByteArray &name)
{
    return std::any_of(request.tools.begin(), request.tools.end(),
        [&name](const FunctionTool &tool) { return tool.name == name; });
}

/// The name of the function that \a holder speaks of, flat or nested, which must be one of the tools.
QByteArray readToolName(const RequestFields &holder, const ResponseRequest &request)
{
    const bool isNested = holder.has("function");
    const RequestFields function = isNested ? holder.requiredObject("function") : holder;
    QByteArray name = function.requiredName("name");
    // A tool that could not be read may bear the name.
    if (!hasTool(request, name) && !holder.complaint().nativeOnly()) {
        holder.complaint().wrongValue(
            function.path("name"), QByteArray("'tools' has no function '" + name + "'."));
    }
    return name;
}

void readAllowedTools(const RequestFields &choice, ResponseRequest &request)
{
    const bool isNested = choice.has("allowed_tools");
    const RequestFields allowed = isNested ? choice.requiredObject("allowed_tools") : choice;
    const QByteArray mode = allowed.requiredString("mode");
    if (mode != "auto" && mode != "required") {
        choice.complaint().wrongValue(allowed.path("mode"), "it must be 'auto' or 'required'.");
    }
    QList<QByteArray> names;
    (void)allowed.required("tools");
    allowed.forEachElement("tools", allowed.array("tools"), [&](const RequestFields &tool, const JsonSpan &) {
        if (tool.requiredString("type") == "function") {
            names.append(readToolName(tool, request));
        } else {
            choice.complaint().onlyNatively(tool.path("type"), "only functions can be allowed.");
        }
    });
    if (names.isEmpty() && !choice.complaint().nativeOnly()) {
        choice.complaint().wrongValue(allowed.path("tools"), "it must not be empty.");
    }
    request.tools.removeIf([&names](const FunctionTool &tool) { return !names.contains(tool.name); });
    request.toolChoice.kind = mode == "required" ? ToolChoice::Kind::Required : ToolChoice::Kind::Auto;
}

void readChoiceWord(const RequestFields &fields, const QByteArray &word, ToolChoice &choice)
{
    if (word == "auto") {
        choice.kind = ToolChoice::Kind::Auto;
    } else if (word == "none") {
        choice.kind = ToolChoice::Kind::None;
    } else if (word == "required") {
        choice.kind = ToolChoice::Kind::Required;
    } else {
        fields.complaint().wrongValue("tool_choice", "it must be 'auto', 'none', 'required' or an object.");
    }
}

void readToolChoice(const RequestFields &fields, ResponseRequest &request)
{
    const JsonSpan value = fields.value("tool_choice");
    if (value.isNone()) {
        return;
    }
    if (const auto word = value.toString()) {
        readChoiceWord(fields, *word, request.toolChoice);
    } else if (!value.isObject()) {
        fields.complaint().wrongType("tool_choice", "a string or an object");
    } else {
        const RequestFields choice = fields.requiredObject("tool_choice");
        const QByteArray type = choice.requiredString("type");
        if (type == "function") {
            request.toolChoice = {ToolChoice::Kind::Function, readToolName(choice, request)};
        } else if (type == "allowed_tools") {
            readAllowedTools(choice, request);
        } else {
            fields.complaint().onlyNatively(choice.path("type"),
                QByteArray("Hearth knows 'function' and 'allowed_tools', not '").append(type).append("'."));
        }
    }
    if (request.tools.isEmpty()) {
        if (request.toolChoice.kind == ToolChoice::Kind::Required && !fields.complaint().nativeOnly()) {
            fields.complaint().wrongValue("tool_choice", "'required' needs 'tools'.");
        }
        request.toolChoice = {};
    }
}

} // namespace

Parsed<JsonText> parseRequestBody(const QByteArray &body)
{
    const qsizetype valid = validUtf8Length(body);
    if (valid != body.size()) {
        return tl::unexpected(
            badBody("The request body is not UTF-8 at byte " + QByteArray::number(valid) + "."));
    }
    Result<JsonText> json = JsonText::parse(body);
    if (!json) {
        return tl::unexpected(
            badBody("The request body cannot be read: " + json.error().detail.toUtf8() + "."));
    }
    if (!json->isObject()) {
        return tl::unexpected(badBody("The request body must be a JSON object."));
    }
    return std::move(*json);
}

void readCommonFields(const RequestFields &fields, ResponseRequest &request)
{
    request.model = fields.requiredName("model");
    request.stream = fields.boolean("stream").value_or(false);
    request.temperature = fields.number("temperature");
    request.topP = fields.number("top_p");
    request.parallelToolCalls = fields.boolean("parallel_tool_calls");
    request.metadata = fields.objectValue("metadata");
}

void readTools(const RequestFields &fields, RequestDialect dialect, ResponseRequest &request)
{
    fields.forEachElement(
        "tools", fields.array("tools"), [dialect, &request](const RequestFields &tool, const JsonSpan &) {
            readTool(tool, dialect, request);
        });
    readToolChoice(fields, request);
}

void readTextFormat(const RequestFields &format, QByteArrayView schemaKey, TextFormat &result)
{
    const QByteArray type = format.requiredString("type");
    if (type == "text") {
        return;
    }
    if (type == "json_object") {
        result.kind = TextFormat::Kind::JsonObject;
        return;
    }
    if (type != "json_schema") {
        format.complaint().wrongValue(
            format.path("type"), "it must be 'text', 'json_object' or 'json_schema'.");
        return;
    }
    const RequestFields schema = schemaKey.isEmpty() ? format : format.requiredObject(schemaKey);
    result.kind = TextFormat::Kind::JsonSchema;
    result.name = schema.requiredName("name");
    result.description = schema.stringValue("description");
    (void)schema.required("schema");
    result.schema = schema.objectValue("schema");
    result.strict = schema.boolean("strict");
}

QByteArray requiredRole(const RequestFields &message)
{
    // Nearly every message has one of these, which then costs no memory of its own.
    static const QByteArray usual[] = {QByteArrayLiteral("user"), QByteArrayLiteral("assistant"),
        QByteArrayLiteral("tool"), QByteArrayLiteral("system")};
    const JsonSpan role = message.value("role");
    const auto found = std::find_if(std::begin(usual), std::end(usual),
        [&role](const QByteArray &each) { return role.isStringOf(each); });
    return found == std::end(usual) ? message.requiredString("role") : *found;
}

bool takesMedia(QByteArrayView role)
{
    return role == "user" || role == "tool";
}

void refusePart(const RequestFields &part, QByteArrayView type, QByteArrayView role)
{
    QByteArray why("a part of type '");
    why.append(type).append("' cannot stand in a message of role '").append(role).append("'.");
    if (takesMedia(role)) {
        part.complaint().onlyNatively(part.path("type"), why);
    } else {
        part.complaint().wrongValue(part.path("type"), why);
    }
}

void finishRequest(Parsed<ResponseRequest> &request, const RequestComplaint &complaint)
{
    if (complaint.isEmpty()) {
        request->nativeOnly = complaint.nativeOnly();
    } else {
        request = tl::unexpected(complaint.error());
    }
}

} // namespace Hearth
