#include "wording/formwording.h"

#include "wording/configwording.h"
#include "wording/editwording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString formProblemSentence(const FormProblem &problem)
{
    switch (problem.code) {
    case FormProblem::Code::Finding:
        return problem.finding ? diagnosticSentence(*problem.finding) : QString();
    case FormProblem::Code::IdEmpty:
        return translated(QT_TRANSLATE_NOOP("wording", "Write an id: references name it by that."));
    case FormProblem::Code::IdTaken:
        return translated(QT_TRANSLATE_NOOP("wording", "This id is taken already; choose another."));
    case FormProblem::Code::IdSlash:
        return translated(QT_TRANSLATE_NOOP("wording",
            "An id with a slash breaks the references to its models; use small letters, digits, - and _."));
    case FormProblem::Code::NameEmpty:
        return translated(QT_TRANSLATE_NOOP("wording", "Write a name; OpenClaw needs one."));
    case FormProblem::Code::AddressEmpty:
        return translated(
            QT_TRANSLATE_NOOP("wording", "Write the server's address, like http://127.0.0.1:1234/v1."));
    case FormProblem::Code::MarkerEmpty:
        return translated(QT_TRANSLATE_NOOP("wording", "Write a word in place of a key, like sk-local."));
    case FormProblem::Code::VariableForm:
        return translated(QT_TRANSLATE_NOOP(
            "wording", "Write a variable's name in capitals, digits and _, like LM_API_TOKEN."));
    case FormProblem::Code::ReferenceIncomplete:
        return translated(
            QT_TRANSLATE_NOOP("wording", "A reference needs a source, a secret provider and an id."));
    case FormProblem::Code::LiteralEmpty:
        return translated(QT_TRANSLATE_NOOP("wording", "Type the key, or choose another way to give it."));
    case FormProblem::Code::LiteralRedacted:
        return translated(QT_TRANSLATE_NOOP(
            "wording", "This is what OpenClaw prints in place of a key, not the key itself."));
    case FormProblem::Code::CannotBeRenamed:
        return problem.rename ? renameProblemSentence(*problem.rename, problem.request) : QString();
    case FormProblem::Code::NotANumber:
        return translated(QT_TRANSLATE_NOOP("wording", "This is no number; leave it empty to set none."));
    case FormProblem::Code::CannotBeWritten:
        return translated(QT_TRANSLATE_NOOP(
            "wording", "The file does not take this change; look at the place in the text."));
    }
    Q_UNREACHABLE();
}

QString apiWords(const QString &api)
{
    if (api == QLatin1String("openai-completions")) {
        return QStringLiteral("OpenAI Chat Completions");
    }
    if (api == QLatin1String("openai-responses")) {
        return QStringLiteral("OpenAI Responses");
    }
    if (api == QLatin1String("anthropic-messages")) {
        return QStringLiteral("Anthropic Messages");
    }
    return api == QLatin1String("ollama") ? QStringLiteral("Ollama") : api;
}

QString presetWords(ProviderPreset preset)
{
    switch (preset) {
    case ProviderPreset::LmStudio:
        return QStringLiteral("LM Studio");
    case ProviderPreset::Ollama:
        return QStringLiteral("Ollama");
    case ProviderPreset::LlamaCpp:
        return QStringLiteral("llama.cpp");
    case ProviderPreset::Vllm:
        return QStringLiteral("vLLM");
    case ProviderPreset::LiteLlm:
        return QStringLiteral("LiteLLM");
    case ProviderPreset::OpenAiStyle:
        return translated(QT_TRANSLATE_NOOP("wording", "Other OpenAI-style server"));
    case ProviderPreset::Anthropic:
        return QStringLiteral("Anthropic");
    case ProviderPreset::OpenAi:
        return QStringLiteral("OpenAI");
    case ProviderPreset::OpenRouter:
        return QStringLiteral("OpenRouter");
    }
    Q_UNREACHABLE();
}

QString keyWords(const KeyForm &key)
{
    switch (key.kind) {
    case KeyForm::Kind::None:
        return translated(QT_TRANSLATE_NOOP("wording", "no key"));
    case KeyForm::Kind::Marker:
        //: The config says a word in place of a key: the server asks for none.
        return translated(QT_TRANSLATE_NOOP("wording", "no key needed"));
    case KeyForm::Kind::Variable:
        //: %1: name of an environment variable.
        return translated(QT_TRANSLATE_NOOP("wording", "key from the variable %1")).arg(key.text);
    case KeyForm::Kind::Reference:
        //: %1: name of a secret provider, %2: the id that it is asked for.
        return translated(QT_TRANSLATE_NOOP("wording", "key from %1: %2")).arg(key.provider, key.id);
    case KeyForm::Kind::Literal:
        return translated(QT_TRANSLATE_NOOP("wording", "a key stands in the file"));
    case KeyForm::Kind::Other:
        return translated(QT_TRANSLATE_NOOP("wording", "the key is given in a way that only the text shows"));
    }
    Q_UNREACHABLE();
}

QString modelUseWords(const ModelUse &use)
{
    switch (use.role) {
    case ModelUse::Role::Primary:
        return translated(QT_TRANSLATE_NOOP("wording", "Primary model %1")).arg(use.text);
    case ModelUse::Role::Fallback:
        return translated(QT_TRANSLATE_NOOP("wording", "Fallback %1")).arg(use.text);
    case ModelUse::Role::Settings:
        return use.alias.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("wording", "Settings of %1")).arg(use.text)
            : translated(QT_TRANSLATE_NOOP("wording", "Alias %1 of %2")).arg(use.alias, use.text);
    case ModelUse::Role::Policy:
        //: modelPolicy.allow: the models that may be chosen in a chat.
        return translated(QT_TRANSLATE_NOOP("wording", "Allowed models: %1")).arg(use.text);
    case ModelUse::Role::Side:
        //: %1: a path in the config, %2: the model that stands there.
        return translated(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(use.path.toString(), use.text);
    case ModelUse::Role::Tools:
        return translated(QT_TRANSLATE_NOOP("wording", "Tools for %1")).arg(use.text);
    case ModelUse::Role::Auth:
        //: auth.profiles and auth.order of the config.
        return translated(QT_TRANSLATE_NOOP("wording", "Sign-in profiles of %1")).arg(use.text);
    }
    Q_UNREACHABLE();
}

} // namespace Hearth
