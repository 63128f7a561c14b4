#include "wording/outlookwording.h"

#include "wording/formats.h"
#include "wording/routewording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

class OutlookWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString sentence(const Outlook &outlook);
    static QString detail(const Outlook &outlook);

private:
    static QString allWell(const Outlook &outlook);
    static QString loading(const Outlook &outlook);
    static QString onFallback(const Outlook &outlook);
    static QString nobody(const Outlook &outlook);
    static QString whatToDo(const Outlook &outlook);
    static QString winnersState(const Outlook &outlook);
    static QString window(const Outlook &outlook);
    static QString problems(const Outlook &outlook);
};

/// The gateway's words, apart for their length.
class GatewayWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString sentence(const GatewayState &gateway);
    static QString statusWord(GatewayState::Status status);
    static QString trayWord(TrayState state);

private:
    static QString listening(const GatewayState &gateway);
    static QString failed(const GatewayState &gateway);
};

QString OutlookWording::allWell(const Outlook &outlook)
{
    const bool isLoaded = outlook.state == ModelState::Loaded;
    if (outlook.problems == 0) {
        //: %1: model, %2: server. "All well": every server and model is as it should be.
        return isLoaded ? tr("All well. %1 is loaded on %2.").arg(outlook.modelName, outlook.providerName)
                        : tr("All well. %1 is available on %2.").arg(outlook.modelName, outlook.providerName);
    }
    //: %1: model, %2: server.
    return isLoaded ? tr("%1 is loaded on %2.").arg(outlook.modelName, outlook.providerName)
                    : tr("%1 is available on %2.").arg(outlook.modelName, outlook.providerName);
}

QString OutlookWording::loading(const Outlook &outlook)
{
    if (outlook.loadProgress) {
        //: %1: model, %2: server, %3: percentage without its sign.
        return tr("%1 is being loaded on %2: %3 %.")
            .arg(outlook.modelName, outlook.providerName,
                QLocale().toString(qRound(*outlook.loadProgress * 100)));
    }
    return tr("%1 is being loaded on %2.").arg(outlook.modelName, outlook.providerName);
}

QString OutlookWording::onFallback(const Outlook &outlook)
{
    //: %1 and %3: models, %2 and %4: servers, %5: why the second one is passed over, a clause without a
    //: full stop such as "nothing answers at its address".
    return tr("%1 on %2 answers instead of %3 on %4: %5.")
        .arg(outlook.modelName, outlook.providerName, outlook.insteadOfName, outlook.insteadOf.ref.provider,
            skipSentence(outlook.insteadOf));
}

QString OutlookWording::nobody(const Outlook &outlook)
{
    //: %1: model, %2: server, %3: why it is passed over, a clause without a full stop.
    return tr("No model can answer now. %1 on %2: %3.")
        .arg(outlook.insteadOfName, outlook.insteadOf.ref.provider, skipSentence(outlook.insteadOf));
}

QString OutlookWording::sentence(const Outlook &outlook)
{
    switch (outlook.kind) {
    case Outlook::Kind::NoConfig:
        return tr("There is no config yet.");
    case Outlook::Kind::Unreadable:
        return tr("A file of the config cannot be read.");
    case Outlook::Kind::ConfigUnusable:
        return outlook.model.provider.isEmpty()
            ? tr("The config has errors, so no request can be answered.")
            : tr("The config has errors. The last good one stays in force.");
    case Outlook::Kind::SettingsUnusable:
        return tr("Hearth's settings file has errors. The last good settings stay in force.");
    case Outlook::Kind::NoServers:
        return tr("No servers yet.");
    case Outlook::Kind::NoModels:
        return tr("No model is chosen yet.");
    case Outlook::Kind::NotAskedYet:
        //: %1: server.
        return tr("%1 has not been asked yet.").arg(outlook.providerName);
    case Outlook::Kind::AllWell:
        return allWell(outlook);
    case Outlook::Kind::Loading:
        return loading(outlook);
    case Outlook::Kind::ColdStart:
        //: %1: model, %2: server.
        return tr("%1 on %2 is cold: the first answer waits until it is loaded.")
            .arg(outlook.modelName, outlook.providerName);
    case Outlook::Kind::OnFallback:
        return onFallback(outlook);
    case Outlook::Kind::Unclear:
        //: %1: server, %2: model.
        return tr("%1 answers, but does not say whether it has %2.")
            .arg(outlook.providerName, outlook.modelName);
    case Outlook::Kind::ServerFailing:
        //: %1: server, %2: model.
        return tr("%1 answers with errors, so requests to %2 may fail.")
            .arg(outlook.providerName, outlook.modelName);
    case Outlook::Kind::NobodyCanServe:
        return nobody(outlook);
    }
    Q_UNREACHABLE();
}

QString OutlookWording::whatToDo(const Outlook &outlook)
{
    switch (outlook.kind) {
    case Outlook::Kind::NoConfig:
    case Outlook::Kind::NoServers:
        return tr("Add a server on this computer, one in your network, or a hosted provider.");
    case Outlook::Kind::Unreadable:
        return outlook.error ? errorSentence(*outlook.error) : QString();
    case Outlook::Kind::ConfigUnusable:
    case Outlook::Kind::SettingsUnusable:
        return tr("Once the file is mended and saved, Hearth takes it up by itself.");
    case Outlook::Kind::NoModels:
        return tr("Name a primary model in the config, or give the route \"auto\" its hops.");
    case Outlook::Kind::NobodyCanServe:
        return tr("The page Routing shows every candidate with its reason.");
    default:
        return {};
    }
}

/// What a sentence that does not speak of the winner's state leaves open.
QString OutlookWording::winnersState(const Outlook &outlook)
{
    if (outlook.kind != Outlook::Kind::OnFallback) {
        return {};
    }
    if (outlook.state == ModelState::Cold) {
        return tr("%1 is cold: the first answer waits until it is loaded.").arg(outlook.modelName);
    }
    return outlook.state == ModelState::Loading ? tr("%1 is being loaded.").arg(outlook.modelName)
                                                : QString();
}

QString OutlookWording::window(const Outlook &outlook)
{
    if (!outlook.contextWindow) {
        return {};
    }
    const QString tokens = tokensText(outlook.contextWindow);
    return outlook.contextIsLoaded ? tr("Loaded with a context window of %1 tokens.").arg(tokens)
                                   : tr("Context window: %1 tokens.").arg(tokens);
}

QString OutlookWording::problems(const Outlook &outlook)
{
    if (outlook.problems == 0 || outlook.kind == Outlook::Kind::NobodyCanServe) {
        return {};
    }
    //: Servers that are not well, models that failed or are missing, errors in the config.
    return tr("%n thing(s) need attention.", nullptr, outlook.problems);
}

QString OutlookWording::detail(const Outlook &outlook)
{
    QString text;
    for (const QString &next :
        {whatToDo(outlook), winnersState(outlook), window(outlook), problems(outlook)}) {
        if (text.isEmpty()) {
            text = next;
        } else if (!next.isEmpty()) {
            //: Two whole sentences, one after the other.
            text = tr("%1 %2").arg(text, next);
        }
    }
    return text;
}

QString GatewayWording::listening(const GatewayState &gateway)
{
    const QString here = gateway.tokenRequired
        //: %1: address such as http://127.0.0.1:11222.
        ? tr("Programs reach Hearth at %1 and must send the token.").arg(gateway.url)
        : tr("Programs reach Hearth at %1 without a token.").arg(gateway.url);
    if (!gateway.error) {
        return here;
    }
    //: %1: the sentence where Hearth can be reached, %2: why a change of address or token failed.
    return tr("%1 The last change did not take effect: %2").arg(here, errorSentence(*gateway.error));
}

QString GatewayWording::failed(const GatewayState &gateway)
{
    const QString port = QString::number(gateway.port);
    const ErrorKind kind = gateway.error ? gateway.error->kind : ErrorKind::Internal;
    if (kind == ErrorKind::AddressInUse) {
        return tr("Programs cannot reach Hearth: another program holds port %1 on %2. Stop that program, or "
                  "choose another port in the settings.")
            .arg(port, gateway.address);
    }
    if (kind == ErrorKind::PermissionDenied) {
        return tr("Programs cannot reach Hearth: this account may not listen on port %1, or may not read the "
                  "token. Choose a port from 1024 up, and check the file of the token.")
            .arg(port);
    }
    return tr("Programs cannot reach Hearth: %1")
        .arg(gateway.error ? errorSentence(*gateway.error) : errorKindSentence(kind));
}

QString GatewayWording::sentence(const GatewayState &gateway)
{
    switch (gateway.status) {
    case GatewayState::Status::Off:
        return tr("The gateway is off: programs cannot reach Hearth.");
    case GatewayState::Status::Starting:
        return tr("The gateway is starting.");
    case GatewayState::Status::Listening:
        return listening(gateway);
    case GatewayState::Status::Paused:
        return tr("The gateway is paused: new requests are refused until you resume it.");
    case GatewayState::Status::Failed:
        return failed(gateway);
    case GatewayState::Status::ServedByOther:
        return tr("Another Hearth serves at %1 already, so this one does not. Stop the other one, or choose "
                  "another port in the settings.")
            .arg(gateway.url);
    }
    Q_UNREACHABLE();
}

QString GatewayWording::statusWord(GatewayState::Status status)
{
    switch (status) {
    case GatewayState::Status::Off:
        //: State of the gateway.
        return tr("off");
    case GatewayState::Status::Starting:
        //: State of the gateway.
        return tr("starting");
    case GatewayState::Status::Listening:
        //: State of the gateway: it takes requests.
        return tr("listening");
    case GatewayState::Status::Paused:
        //: State of the gateway, and of the tray's icon.
        return tr("paused");
    case GatewayState::Status::Failed:
        //: State of the gateway: it could not start.
        return tr("not running");
    case GatewayState::Status::ServedByOther:
        //: State of the gateway: another Hearth holds its port.
        return tr("served by another Hearth");
    }
    Q_UNREACHABLE();
}

QString GatewayWording::trayWord(TrayState state)
{
    switch (state) {
    case TrayState::Loaded:
        return modelStateWord(ModelState::Loaded);
    case TrayState::Loading:
        return modelStateWord(ModelState::Loading);
    case TrayState::Cold:
        return modelStateWord(ModelState::Cold);
    case TrayState::Failing:
        return serverStateWord(ServerState::Failing);
    case TrayState::Paused:
        return statusWord(GatewayState::Status::Paused);
    case TrayState::Unknown:
        return modelStateWord(ModelState::Unknown);
    }
    Q_UNREACHABLE();
}

} // namespace

QString outlookSentence(const Outlook &outlook)
{
    return OutlookWording::sentence(outlook);
}

QString outlookDetail(const Outlook &outlook)
{
    return OutlookWording::detail(outlook);
}

QString gatewaySentence(const GatewayState &gateway)
{
    return GatewayWording::sentence(gateway);
}

QString gatewayStatusWord(GatewayState::Status status)
{
    return GatewayWording::statusWord(status);
}

QString trayStateWord(TrayState state)
{
    return GatewayWording::trayWord(state);
}

} // namespace Hearth
