#include "wording/templatewording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;
using Problem = TemplateProblem::Kind;

class TemplateWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString title(Kind kind);
    static QString description(Kind kind);
    static QString label(Input input);
    static QString help(Input input);
    static QString helpOfModels(Input input);
    static QString problem(const TemplateProblem &problem);
    static QString problemOfReference(const TemplateProblem &problem);
    static QString replacement(const TemplateReplacement &replacement);
};

QString TemplateWording::title(Kind kind)
{
    switch (kind) {
    case Kind::RecommendedLocal:
        return tr("Recommended local");
    case Kind::HostedFirst:
        return tr("Hosted first, local fallback");
    case Kind::LocalFirst:
        return tr("Local first, hosted safety net");
    case Kind::OtherProxy:
        return tr("Another OpenAI-style server");
    case Kind::RegionPinned:
        return tr("Hosted in a region (OpenRouter)");
    }
    Q_UNREACHABLE();
}

QString TemplateWording::description(Kind kind)
{
    switch (kind) {
    case Kind::RecommendedLocal:
        return tr("A large model in LM Studio answers, over the Responses API. Nothing leaves the house by "
                  "itself; "
                  "a hosted model can be chosen by hand.");
    case Kind::HostedFirst:
        return tr("A hosted model answers. When it cannot, the local one does, then another hosted one.");
    case Kind::LocalFirst:
        return tr("The local model answers. When its server is down, hosted ones do: then the conversation "
                  "leaves the house.");
    case Kind::OtherProxy:
        return tr(
            "vLLM, LiteLLM, llama.cpp or any server that speaks as OpenAI does. It is added beside what "
            "is there; it answers by itself only where no model has been chosen yet.");
    case Kind::RegionPinned:
        return tr(
            "An open model, run by hosts of your choice: requests go to these by way of OpenRouter, and "
            "to no others. A middle way where a machine of your own is not enough.");
    }
    Q_UNREACHABLE();
}

QString TemplateWording::label(Input input)
{
    switch (input) {
    case Input::Provider:
        return tr("Name of the provider");
    case Input::Address:
        return tr("Address of the server");
    case Input::Api:
        return tr("API");
    case Input::KeyVariable:
        return tr("Variable with the key");
    case Input::Model:
        return tr("Model");
    case Input::ModelName:
        return tr("Name of the model");
    case Input::Alias:
        //: A short name of a model, for chats.
        return tr("Alias");
    case Input::ContextWindow:
        return tr("Context window");
    case Input::MaxTokens:
        return tr("Longest answer");
    case Input::Hosted:
        return tr("Hosted model");
    case Input::SecondHosted:
        return tr("Second hosted model");
    case Input::Hosts:
        return tr("Hosts");
    }
    Q_UNREACHABLE();
}

QString TemplateWording::help(Input input)
{
    switch (input) {
    case Input::Provider:
        return tr("What references begin with, for example lmstudio, vllm or local.");
    case Input::Address:
        return tr("With the port and /v1, for example http://127.0.0.1:1234/v1.");
    case Input::Api:
        return tr("openai-responses keeps thinking apart from the answer; openai-completions is what every "
                  "server "
                  "speaks.");
    case Input::KeyVariable:
        return tr("Name of the environment variable that holds the key of the server. The key itself never "
                  "stands in the file. Servers at home need none.");
    case Input::ContextWindow:
        return tr("In tokens: what the server has loaded. OpenClaw's first message takes about 16,000.");
    case Input::MaxTokens:
        return tr("In tokens. It is part of the context window.");
    default:
        return helpOfModels(input);
    }
}

QString TemplateWording::helpOfModels(Input input)
{
    switch (input) {
    case Input::Model:
        return tr("The id under which the server lists it.");
    case Input::ModelName:
        return tr("As lists show it.");
    case Input::Alias:
        return tr("A short name for /model in chats. Without one it is made of the name.");
    case Input::Hosted:
    case Input::SecondHosted:
        return tr("Provider and model, for example anthropic/claude-sonnet-4-5. Its key is read from the "
                  "environment.");
    case Input::Hosts:
    default:
        return tr(
            "OpenRouter's names of hosts, with commas between. Where each runs the model is told on its "
            "page at openrouter.ai.");
    }
}

QString TemplateWording::problem(const TemplateProblem &problem)
{
    switch (problem.kind) {
    case Problem::Missing:
        return tr("Something has to stand here.");
    case Problem::NotAnAddress:
        return tr("This is no address. It begins with http:// or https://, then come the host and the port.");
    case Problem::AddressHoldsPassword:
        return tr("An address with a password would put it into the file. Name a variable with the key "
                  "instead.");
    case Problem::NotAnId:
        return tr("Small letters, digits, dots, dashes and underscores, beginning with a letter or digit.");
    case Problem::NotAnApi:
        return tr("Either openai-responses or openai-completions.");
    case Problem::NotAVariable:
        return tr("The name of a variable has capitals, digits and underscores, for example VLLM_API_KEY.");
    case Problem::LooksLikeAKey:
        return tr("This looks like a key. Put the name of the variable that holds it, for example "
                  "VLLM_API_KEY: keys do not belong in the file.");
    case Problem::NotACount:
        return tr("A whole number of tokens, above 0.");
    case Problem::WindowTooSmall:
        //: %1 is a number of tokens.
        return tr("OpenClaw's first message would leave hardly any room for an answer. %1 is the least that "
                  "works.")
            .arg(problem.argument);
    case Problem::NotBelowWindow:
        return tr("The answer is part of the context window, so this has to be less.");
    default:
        return problemOfReference(problem);
    }
}

QString TemplateWording::problemOfReference(const TemplateProblem &problem)
{
    switch (problem.kind) {
    case Problem::NotAReference:
        return tr("A provider, a slash and a model, for example anthropic/claude-sonnet-4-5.");
    case Problem::UnknownProvider:
        //: %1 is the id of a provider.
        return tr("OpenClaw does not know the provider %1 by itself, and the config has none of that name.")
            .arg(problem.argument);
    case Problem::NotHosted:
        return tr("This one is not hosted elsewhere.");
    case Problem::SameModel:
        return tr("This is the first hosted model once more.");
    case Problem::NotAnAlias:
        return tr("Letters, digits, dots, dashes, colons and underscores; no spaces, no slash.");
    case Problem::NotAHost:
    default:
        //: %1 is what was typed.
        return tr("%1 is no name of a host. They look like deepinfra or google-vertex/us-east5.")
            .arg(problem.argument);
    }
}

QString TemplateWording::replacement(const TemplateReplacement &replacement)
{
    const QString path = replacement.path.toString();
    if (replacement.before.isEmpty()) {
        //: %1 is a path in the config. What stands there is a key and is not shown. %2 is the new value.
        return tr("%1: what stands there → %2").arg(path, replacement.after);
    }
    return QStringLiteral("%1: %2 → %3").arg(path, replacement.before, replacement.after);
}

} // namespace

QString templateTitle(ConfigTemplate::Kind kind)
{
    return TemplateWording::title(kind);
}

QString templateDescription(ConfigTemplate::Kind kind)
{
    return TemplateWording::description(kind);
}

QString templateInputLabel(TemplateInput input)
{
    return TemplateWording::label(input);
}

QString templateInputHelp(TemplateInput input)
{
    return TemplateWording::help(input);
}

QString templateProblemSentence(const TemplateProblem &problem)
{
    return TemplateWording::problem(problem);
}

QString templateReplacementLine(const TemplateReplacement &replacement)
{
    return TemplateWording::replacement(replacement);
}

} // namespace Hearth
