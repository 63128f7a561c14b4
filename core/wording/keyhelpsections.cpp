#include "wording/keyhelptables.h"

#include <QtGlobal>

namespace Hearth {

namespace {

// OPENCLAW.md 1, 6, 12.
const KeyHelpText sectionTexts[] = {
    {"config:$schema",
        QT_TRANSLATE_NOOP("wording", "Address of a schema for other editors; OpenClaw does not read it.")},
    {"config:accessGroups config:acp config:approvals config:attachments config:cloudWorkers config:commands "
     "config:desktop config:diagnostics config:memory config:messages config:nodeHost config:session "
     "config:surfaces config:talk config:transcripts config:tts config:ui config:wizard "
     "config:worktreeAcceleration config:worktreeRoot",
        QT_TRANSLATE_NOOP("wording", "A section of OpenClaw's own; Hearth keeps it as it is.")},
    {"config:bindings", QT_TRANSLATE_NOOP("wording", "Which agent answers in which chat.")},
    {"config:broadcast", QT_TRANSLATE_NOOP("wording", "Chats in which several agents answer.")},
    {"config:browser", QT_TRANSLATE_NOOP("wording", "The browser that agents may use.")},
    {"config:channels", QT_TRANSLATE_NOOP("wording", "The chat services OpenClaw is reached by.")},
    {"config:cron", QT_TRANSLATE_NOOP("wording", "Runs at fixed times.")},
    {"config:discovery",
        QT_TRANSLATE_NOOP("wording", "How OpenClaw's parts find each other in the network.")},
    {"config:hooks", QT_TRANSLATE_NOOP("wording", "What is run when something happens.")},
    {"config:logging", QT_TRANSLATE_NOOP("wording", "What is written to the log.")},
    {"config:mcp", QT_TRANSLATE_NOOP("wording", "Servers that offer further tools.")},
    {"config:plugins", QT_TRANSLATE_NOOP("wording", "Plugins, and their settings.")},
    {"config:proxy", QT_TRANSLATE_NOOP("wording", "The proxy that OpenClaw's own connections take.")},
    {"config:security", QT_TRANSLATE_NOOP("wording", "What OpenClaw's security audit looks at.")},
    {"config:skills", QT_TRANSLATE_NOOP("wording", "Skills that are installed.")},
    {"config:telemetry", QT_TRANSLATE_NOOP("wording", "What OpenClaw reports of itself.")},
    {"config:tools",
        QT_TRANSLATE_NOOP(
            "wording", "Which tools agents may use. Fewer make a shorter prompt, which helps local models.")},
    {"config:update", QT_TRANSLATE_NOOP("wording", "How OpenClaw updates itself.")},
    {"config:meta", QT_TRANSLATE_NOOP("wording", "Notes of OpenClaw about this file; leave them alone.")},
    {"meta.lastTouchedVersion",
        QT_TRANSLATE_NOOP(
            "wording", "The OpenClaw that wrote this file last. Hearth judges the file by its rules.")},
    {"meta.migrations",
        QT_TRANSLATE_NOOP("wording", "Which changes of older files are done; OpenClaw sets it.")},
    {"meta.lastTouchedAt",
        QT_TRANSLATE_NOOP("wording", "When OpenClaw wrote this file last; newer versions refuse it.")},
    {"config:env", QT_TRANSLATE_NOOP("wording", "Environment variables for OpenClaw.")},
    {"env.vars",
        QT_TRANSLATE_NOOP(
            "wording", "Variables that are set unless the environment has them. Keys are safer elsewhere.")},
    {"env.shellEnv", QT_TRANSLATE_NOOP("wording", "Takes variables from your login shell.")},
    {"shellEnv.enabled", QT_TRANSLATE_NOOP("wording", "Whether the login shell is asked.")},
    {"shellEnv.timeoutMs", QT_TRANSLATE_NOOP("wording", "Milliseconds the shell may take.")},
    {"config:auth", QT_TRANSLATE_NOOP("wording", "Which accounts and keys providers are used with.")},
    {"auth.profiles",
        QT_TRANSLATE_NOOP("wording", "Accounts by name. The keys themselves are kept elsewhere.")},
    {"profiles.*.provider", QT_TRANSLATE_NOOP("wording", "Provider that the account is for.")},
    {"profiles.*.mode", QT_TRANSLATE_NOOP("wording", "How the account proves who it is.")},
    {"profiles.*.email", QT_TRANSLATE_NOOP("wording", "Address the account is known by.")},
    {"profiles.*.displayName", QT_TRANSLATE_NOOP("wording", "Name shown for the account.")},
    {"auth.order", QT_TRANSLATE_NOOP("wording", "Accounts of a provider in the order they are tried.")},
    {"auth.cooldowns",
        QT_TRANSLATE_NOOP("wording", "Pauses after failures; only old versions of OpenClaw know it.")},
    {"config:gateway",
        QT_TRANSLATE_NOOP("wording", "OpenClaw's own server, which its apps and chats talk to.")},
    {"config:gateway.mode",
        QT_TRANSLATE_NOOP(
            "wording", "local: it runs here; remote: elsewhere. Without it the gateway does not start.")},
    {"config:gateway.bind",
        QT_TRANSLATE_NOOP("wording",
            "Who can reach it: this computer, the local network, the tailnet, or an address of your "
            "choice.")},
    {"config:gateway.port",
        QT_TRANSLATE_NOOP("wording", "Port it listens on; 18789 unless set. A change restarts it.")},
    {"config:gateway.auth", QT_TRANSLATE_NOOP("wording", "How clients prove who they are.")},
    {"gateway.auth.mode",
        QT_TRANSLATE_NOOP("wording", "none, a token, a password, or what a proxy in front says.")},
    {"gateway.auth.token", QT_TRANSLATE_NOOP("wording", "Token that clients send; better as a reference.")},
    {"gateway.auth.password",
        QT_TRANSLATE_NOOP("wording", "Password that clients send; better as a reference.")},
    {"gateway.auth.allowTailscale",
        QT_TRANSLATE_NOOP("wording", "Whether users of the tailnet need nothing more.")},
    {"gateway.auth.identityScopes gateway.auth.rateLimit gateway.auth.trustedProxy "
     "gateway.auth.deviceAutoApprove",
        QT_TRANSLATE_NOOP("wording", "A setting of OpenClaw's gateway; Hearth keeps it as it is.")},
    {"config:gateway.reload", QT_TRANSLATE_NOOP("wording", "What happens when this file changes.")},
    {"config:gateway.reload.mode",
        QT_TRANSLATE_NOOP("wording",
            "hybrid: take changes over at once, restart where needed; off: only at the next start.")},
    {"config:gateway.customBindHost",
        QT_TRANSLATE_NOOP("wording", "Address to listen at when bind is custom.")},
    {"config:gateway.publicOrigin", QT_TRANSLATE_NOOP("wording", "Address that browsers reach it by.")},
    {"config:gateway.trustedProxies",
        QT_TRANSLATE_NOOP("wording", "Proxies whose word about the client is believed.")},
    {"config:gateway.allowRealIpFallback",
        QT_TRANSLATE_NOOP("wording", "Whether X-Real-IP of a proxy is believed.")},
    {"config:gateway.tls", QT_TRANSLATE_NOOP("wording", "Certificates of the gateway.")},
    {"config:gateway.remote", QT_TRANSLATE_NOOP("wording", "The gateway elsewhere.")},
    {"config:gateway.tailscale", QT_TRANSLATE_NOOP("wording", "How it is offered in the tailnet.")},
    {"config:gateway.controlUi", QT_TRANSLATE_NOOP("wording", "Its page in the browser.")},
    {"config:gateway.http", QT_TRANSLATE_NOOP("wording", "Its HTTP endpoints.")},
    {"config:gateway.portals config:gateway.cliAgents config:gateway.terminal config:gateway.roles "
     "config:gateway.tools config:gateway.push config:gateway.nodes",
        QT_TRANSLATE_NOOP("wording", "A setting of OpenClaw's gateway; Hearth keeps it as it is.")},
    {"config:secrets",
        QT_TRANSLATE_NOOP("wording", "Where keys come from, so that none stands in this file.")},
    {"secrets.egressProxy", QT_TRANSLATE_NOOP("wording", "Puts keys into requests only as they leave.")},
    {"egressProxy.enabled",
        QT_TRANSLATE_NOOP("wording", "Whether it is used. A change restarts the gateway.")},
    {"egressProxy.allowedHosts", QT_TRANSLATE_NOOP("wording", "Hosts that may get keys.")},
    {"egressProxy.bypassHosts", QT_TRANSLATE_NOOP("wording", "Hosts that are reached without it.")},
    {"secrets.providers",
        QT_TRANSLATE_NOOP("wording", "Sources of secrets by name: variables, files, programs.")},
    {"providers.*.source",
        QT_TRANSLATE_NOOP(
            "wording", "Kind of source: environment variables, a file, a program, or OpenClaw's store.")},
    {"providers.*.allowlist", QT_TRANSLATE_NOOP("wording", "Only these variables may be asked for.")},
    {"providers.*.path", QT_TRANSLATE_NOOP("wording", "The file; private, and your own.")},
    {"secrets.providers.*.mode",
        QT_TRANSLATE_NOOP("wording", "json: a file with many values; singleValue: the whole file is one.")},
    {"providers.*.timeoutMs",
        QT_TRANSLATE_NOOP(
            "wording", "Milliseconds for an answer; 5,000 unless set. A keychain prompt needs more.")},
    {"providers.*.maxBytes", QT_TRANSLATE_NOOP("wording", "Largest file in bytes.")},
    {"providers.*.command",
        QT_TRANSLATE_NOOP("wording",
            "Program that answers, as an absolute path: your own file, no link, writable by you alone.")},
    {"providers.*.args", QT_TRANSLATE_NOOP("wording", "Arguments of the program, one text each.")},
    {"providers.*.noOutputTimeoutMs", QT_TRANSLATE_NOOP("wording", "Milliseconds until the first output.")},
    {"providers.*.maxOutputBytes", QT_TRANSLATE_NOOP("wording", "Longest answer in bytes.")},
    {"providers.*.jsonOnly",
        QT_TRANSLATE_NOOP("wording", "false: plain text counts as the value when one is asked for.")},
    {"providers.*.env",
        QT_TRANSLATE_NOOP("wording", "Environment variables for the program; it gets no others.")},
    {"providers.*.passEnv",
        QT_TRANSLATE_NOOP("wording", "Variables that are passed on to the program, such as HOME.")},
    {"providers.*.trustedDirs",
        QT_TRANSLATE_NOOP("wording", "The program must lie in one of these folders.")},
    {"providers.*.pluginIntegration",
        QT_TRANSLATE_NOOP("wording", "A plugin that answers instead of a program.")},
    {"pluginIntegration.pluginId", QT_TRANSLATE_NOOP("wording", "The plugin.")},
    {"pluginIntegration.integrationId", QT_TRANSLATE_NOOP("wording", "Which of its sources.")},
    {"providers.*.allowSymlinkCommand providers.*.allowInsecurePath",
        QT_TRANSLATE_NOOP("wording", "Only old versions of OpenClaw know it; newer ones refuse it.")},
    {"secrets.defaults",
        QT_TRANSLATE_NOOP("wording", "Which provider is meant when a reference names none.")},
    {"secrets.defaults.env secrets.defaults.file secrets.defaults.exec secrets.defaults.store",
        QT_TRANSLATE_NOOP("wording", "Provider for references of this source.")},
    {"source",
        QT_TRANSLATE_NOOP(
            "wording", "Where the secret comes from: a variable, a file, a program, or OpenClaw's store.")},
    {"provider",
        QT_TRANSLATE_NOOP("wording", "Name of the source under secrets.providers; default for variables.")},
    {"id",
        QT_TRANSLATE_NOOP("wording",
            "Which secret: name of the variable, pointer into the file, or the program's id for it.")},
};

// DESIGN.md, Two files; Routing; Gateway.
const KeyHelpText settingsTexts[] = {
    {"hearth:version", QT_TRANSLATE_NOOP("wording", "Form of this file; 1.")},
    {"hearth:gateway",
        QT_TRANSLATE_NOOP("wording", "Hearth's own endpoint on this computer, for your programs.")},
    {"hearth:gateway.listen",
        QT_TRANSLATE_NOOP(
            "wording", "Address to listen at: 127.0.0.1 or ::1. Other machines cannot reach these.")},
    {"hearth:gateway.port", QT_TRANSLATE_NOOP("wording", "Port to listen on; 11222 unless set.")},
    {"hearth:gateway.tokenRequired",
        QT_TRANSLATE_NOOP("wording", "false: every program on this computer may call without a token.")},
    {"hearth:gateway.token",
        QT_TRANSLATE_NOOP("wording",
            "Token that clients send, as a reference. Unset: Hearth makes one and keeps it safe.")},
    {"hearth:gateway.allowedHosts",
        QT_TRANSLATE_NOOP(
            "wording", "Further host names that clients may use, such as host.docker.internal.")},
    {"hearth:gateway.allowedOrigins",
        QT_TRANSLATE_NOOP("wording", "Web pages that may call, by origin. None unless listed.")},
    {"hearth:gateway.headHoldMs",
        QT_TRANSLATE_NOOP("wording",
            "Milliseconds an answer's head waits for the model, so that errors can still be told.")},
    {"hearth:gateway.keepAliveMs",
        QT_TRANSLATE_NOOP("wording", "Milliseconds between signs of life in a silent stream.")},
    {"hearth:polling",
        QT_TRANSLATE_NOOP(
            "wording", "How often servers are asked how they are. Asking never loads a model.")},
    {"hearth:polling.visibleMs",
        QT_TRANSLATE_NOOP("wording", "Milliseconds between two questions while the window is seen.")},
    {"hearth:polling.hiddenMs",
        QT_TRANSLATE_NOOP("wording", "Milliseconds between two questions while it is hidden.")},
    {"hearth:routes",
        QT_TRANSLATE_NOOP(
            "wording", "Named ways to a model. The route auto takes the place of the config's own chain.")},
    {"routes.*.hops",
        QT_TRANSLATE_NOOP("wording", "Models in the order they are tried: provider/model, or an alias.")},
    {"hearth:policy", QT_TRANSLATE_NOOP("wording", "What routing may do.")},
    {"hearth:policy.coldStart",
        QT_TRANSLATE_NOOP("wording", "A local model that is not loaded: wait for it, or skip it.")},
    {"hearth:policy.loadBudgetMs",
        QT_TRANSLATE_NOOP(
            "wording", "Milliseconds to wait for the first byte of an answer, loading included.")},
    {"hearth:policy.silenceMs",
        QT_TRANSLATE_NOOP("wording", "Longest pause inside an answer, in milliseconds.")},
    {"hearth:policy.allow",
        QT_TRANSLATE_NOOP(
            "wording", "Where requests may go: this computer, the local network, hosted providers.")},
    {"hearth:keepWarm",
        QT_TRANSLATE_NOOP("wording", "Models that stay in memory until a time of your choice.")},
    {"keepWarm.*.model", QT_TRANSLATE_NOOP("wording", "Which model, as provider/model.")},
    {"keepWarm.*.until",
        QT_TRANSLATE_NOOP(
            "wording", "Until when, with a time zone, like 2026-11-22T08:00:00Z. Past times do nothing.")},
};

} // namespace

std::span<const KeyHelpText> sectionKeyHelp()
{
    return sectionTexts;
}

std::span<const KeyHelpText> settingsKeyHelp()
{
    return settingsTexts;
}

} // namespace Hearth
