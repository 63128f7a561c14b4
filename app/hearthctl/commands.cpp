#include "hearthctl/commands.h"

namespace Hearth {

namespace {

class Summaries
{
    Q_DECLARE_TR_FUNCTIONS(hearthctl)

public:
    static QString check()
    {
        return tr("Find what is wrong in the config, with line and column; print the chain.");
    }
    static QString status() { return tr("Show every provider and model: loaded, cold, unreachable."); }
    static QString watch() { return tr("Tell what changes as it changes, a JSON object a line."); }
    static QString discover() { return tr("Look for model servers, on this computer or on other hosts."); }
    static QString load() { return tr("Read a model into memory now."); }
    static QString unload() { return tr("Put a model out of memory now."); }
    static QString warm() { return tr("Keep a model in memory until a time."); }
    static QString route()
    {
        return tr("Show where a request would go now, and why not elsewhere; nothing is sent.");
    }
    static QString chat() { return tr("Ask a model or a route and print the answer as it comes."); }
    static QString serve() { return tr("Start the gateway: one address for all clients."); }
    static QString log()
    {
        return tr("Show the requests that went through Hearth, and what became of them.");
    }
    static QString token() { return tr("Give clients tokens of their own, or take them back."); }
    static QString init() { return tr("Begin a config, or add to one, by a template."); }
    static QString get() { return tr("Print a value of the config."); }
    static QString set() { return tr("Change one value of the config; every other byte stays as it is."); }
    static QString unset() { return tr("Remove one value of the config, with its line."); }
    static QString rename() { return tr("Rename a provider or a model, and all that refers to it."); }
    static QString front()
    {
        return tr("Put Hearth in front of OpenClaw's models, take it out again, or tell which it is.");
    }
    static QString diff() { return tr("Show the lines that the last save of the config changed."); }
    static QString history() { return tr("List what a file said before, as Hearth keeps it."); }
    static QString restore() { return tr("Let a file say again what an earlier version said."); }
    static QString configs() { return tr("List the OpenClaw configs and profiles of this account."); }
    static QString size() { return tr("Tell how much memory a model needs, and whether it fits."); }
    static QString simulate()
    {
        return tr("Start practice servers that behave like real ones, for trying things out.");
    }
};

} // namespace

const QList<CommandEntry> &commandEntries()
{
    static const QList<CommandEntry> entries{
        {"check", &Summaries::check, &makeCheckCommand},
        {"status", &Summaries::status, &makeStatusCommand},
        {"watch", &Summaries::watch, &makeWatchCommand},
        {"discover", &Summaries::discover, &makeDiscoverCommand},
        {"load", &Summaries::load, &makeLoadCommand},
        {"unload", &Summaries::unload, &makeUnloadCommand},
        {"warm", &Summaries::warm, &makeWarmCommand},
        {"route", &Summaries::route, &makeRouteCommand},
        {"chat", &Summaries::chat, &makeChatCommand},
        {"serve", &Summaries::serve, &makeServeCommand},
        {"log", &Summaries::log, &makeLogCommand},
        {"token", &Summaries::token, &makeTokenCommand},
        {"init", &Summaries::init, &makeInitCommand},
        {"get", &Summaries::get, &makeGetCommand},
        {"set", &Summaries::set, &makeSetCommand},
        {"unset", &Summaries::unset, &makeUnsetCommand},
        {"rename", &Summaries::rename, &makeRenameCommand},
        {"front", &Summaries::front, &makeFrontCommand},
        {"diff", &Summaries::diff, &makeDiffCommand},
        {"history", &Summaries::history, &makeHistoryCommand},
        {"restore", &Summaries::restore, &makeRestoreCommand},
        {"configs", &Summaries::configs, &makeConfigsCommand},
        {"size", &Summaries::size, &makeSizeCommand},
        {"simulate", &Summaries::simulate, &makeSimulateCommand},
    };
    return entries;
}

} // namespace Hearth
