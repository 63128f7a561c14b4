#include "wording/wording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString error(ErrorKind kind);
    static QString upstreamError(ErrorKind kind);
    static QString modelState(ModelState state);
    static QString serverState(ServerState state);
    static QString providerKind(ProviderKind kind);
    static QString place(Place place);
};

QString Wording::error(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return tr("The input is not of the expected form.");
    case ErrorKind::SyntaxError:
        return tr("The file has syntax errors; \"hearthctl check\" shows each with its line.");
    case ErrorKind::NotFound:
        return tr("There is nothing of that name.");
    case ErrorKind::PermissionDenied:
        return tr("Access is denied; check the owner and the permissions of the file and its folder.");
    case ErrorKind::ReadOnly:
        return tr("The file is read-only here: another system manages it.");
    case ErrorKind::ChangedUnderneath:
        return tr("Another program has changed the file in the meantime; nothing was written. Read it again "
                  "first.");
    case ErrorKind::LimitExceeded:
        return tr("The input is larger than Hearth accepts.");
    case ErrorKind::IoError:
        return tr("Reading or writing failed.");
    case ErrorKind::AddressInUse:
        return tr("Another program listens on this port already; stop it or choose another port.");
    case ErrorKind::KeychainUnavailable:
        return tr("The keychain does not answer or stays locked; unlock it and try again.");
    case ErrorKind::Cancelled:
        return tr("Cancelled.");
    case ErrorKind::Internal:
        return tr("Something went wrong inside Hearth; please report it.");
    default:
        return upstreamError(kind);
    }
}

QString Wording::upstreamError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return tr("Nothing answers at this address; start the server or correct the address.");
    case ErrorKind::TimedOut:
        return tr("The server did not answer in time.");
    case ErrorKind::ConnectionLost:
        return tr("The server broke off the connection.");
    case ErrorKind::TlsFailed:
        return tr("The encrypted connection failed; check the server's certificate.");
    case ErrorKind::PlaceRefused:
        return tr("Your policy keeps requests from going there.");
    case ErrorKind::BadHttp:
        return tr("Something answers there, but it does not speak HTTP as it should.");
    case ErrorKind::BadResponse:
        return tr("Something answers there, but it is not the model server that was expected.");
    case ErrorKind::Unauthorized:
        return tr("The server wants a key, or refuses the one it was given.");
    case ErrorKind::Billing:
        return tr("The account is out of credit or quota.");
    case ErrorKind::RateLimited:
        return tr("The server accepts no more requests for now.");
    case ErrorKind::Overloaded:
        return tr("The server is overloaded.");
    case ErrorKind::ModelLoading:
        return tr("The model is being loaded; try again soon.");
    case ErrorKind::ModelNotFound:
        return tr("The server does not know this model.");
    case ErrorKind::ContextOverflow:
        return tr("The prompt does not fit the model's context window.");
    case ErrorKind::InvalidRequest:
        return tr("The server calls the request invalid.");
    case ErrorKind::Unsupported:
        return tr("Hearth cannot do this with that server.");
    case ErrorKind::UpstreamFailed:
    default:
        return tr("The server failed.");
    }
}

QString Wording::modelState(ModelState state)
{
    switch (state) {
    case ModelState::Loaded:
        //: State of a model: in memory, answers at once.
        return tr("loaded");
    case ModelState::Loading:
        //: State of a model: being read into memory now.
        return tr("loading");
    case ModelState::Cold:
        //: State of a model: known to the server, but not in memory.
        return tr("cold");
    case ModelState::Failed:
        //: State of a model: its last load failed.
        return tr("failed");
    case ModelState::Available:
        //: State of a model: can be used; whether it is in memory is not known or has no meaning.
        return tr("available");
    case ModelState::Missing:
        //: State of a model: configured, but the server does not list it.
        return tr("missing");
    case ModelState::Unknown:
        //: State of a model or server: not asked yet.
        return tr("unknown");
    }
    Q_UNREACHABLE();
}

QString Wording::serverState(ServerState state)
{
    switch (state) {
    case ServerState::Unknown:
        return tr("unknown");
    case ServerState::Up:
        //: State of a server: it answers.
        return tr("up");
    case ServerState::AuthRequired:
        //: State of a server: it wants a key.
        return tr("key needed");
    case ServerState::Failing:
        //: State of a server: it answers with errors.
        return tr("failing");
    case ServerState::Unreachable:
        //: State of a server: nothing answers.
        return tr("unreachable");
    }
    Q_UNREACHABLE();
}

QString Wording::providerKind(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Unknown:
        //: Kind of a server: not recognised yet.
        return tr("not recognised");
    case ProviderKind::LmStudio:
        return QStringLiteral("LM Studio");
    case ProviderKind::Ollama:
        return QStringLiteral("Ollama");
    case ProviderKind::LlamaCpp:
        return QStringLiteral("llama.cpp");
    case ProviderKind::LlamaCppRouter:
        //: A llama.cpp server that loads models by name.
        return tr("llama.cpp router");
    case ProviderKind::LlamaSwap:
        return QStringLiteral("llama-swap");
    case ProviderKind::Vllm:
        return QStringLiteral("vLLM");
    case ProviderKind::LiteLlm:
        return QStringLiteral("LiteLLM");
    case ProviderKind::Generic:
        //: Any server with OpenAI's API.
        return tr("OpenAI-style");
    case ProviderKind::OpenAi:
        return QStringLiteral("OpenAI");
    case ProviderKind::Anthropic:
        return QStringLiteral("Anthropic");
    case ProviderKind::OpenRouter:
        return QStringLiteral("OpenRouter");
    case ProviderKind::Hosted:
        //: A server on the internet.
        return tr("hosted");
    case ProviderKind::Hearth:
        return QStringLiteral("Hearth");
    }
    Q_UNREACHABLE();
}

QString Wording::place(Place place)
{
    switch (place) {
    case Place::Local:
        return tr("this computer");
    case Place::Lan:
        return tr("local network");
    case Place::Hosted:
        return tr("hosted");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorSentence(const Error &error)
{
    const QString sentence = errorKindSentence(error.kind);
    return error.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, error.detail);
}

QString errorKindSentence(ErrorKind kind)
{
    return Wording::error(kind);
}

QString modelStateWord(ModelState state)
{
    return Wording::modelState(state);
}

QString serverStateWord(ServerState state)
{
    return Wording::serverState(state);
}

QString providerKindWord(ProviderKind kind)
{
    return Wording::providerKind(kind);
}

QString placeWord(Place place)
{
    return Wording::place(place);
}

} // namespace Hearth
