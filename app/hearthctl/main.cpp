#include "base/logging.h"
#include "hearthctl/command.h"
#include "hearthctl/language.h"
#include "hearthctl/output.h"
#include "hearthctl/signals.h"
#include "hearthctl/threadcache.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <string_view>

namespace Hearth {

namespace {

class Main
{
    Q_DECLARE_TR_FUNCTIONS(hearthctl)

public:
    static int run(QCoreApplication &app);

private:
    static QString usage();
    static void addGlobalOptions(CommandLine &line);
    static const CommandEntry *findCommand(const QStringList &arguments, qsizetype *position);
    static int runCommand(QCoreApplication &app, const CommandEntry &entry, const QStringList &arguments);
};

QString Main::usage()
{
    QList<QStringList> commands;
    for (const CommandEntry &entry : commandEntries()) {
        commands.append({QLatin1String(entry.name), entry.summary()});
    }
    QStringList lines = wrapped(tr("Hearth at a prompt: see which models are loaded, see where a request "
                                   "would go, and serve all models at one address."),
        helpWidth);
    //: In all texts: words in capitals that stand for a value stay as they are.
    lines += {QString(), tr("Usage: hearthctl COMMAND [OPTIONS]"), QString()};
    lines += describedRows(commands);
    lines += {QString(), tr("Options of every command:")};
    CommandLine global;
    addGlobalOptions(global);
    lines += global.optionRows();
    lines += {QString(), tr("For all options of a command: hearthctl COMMAND --help")};
    return lines.join(QLatin1Char('\n'));
}

void Main::addGlobalOptions(CommandLine &line)
{
    line.addOption(
        {QStringLiteral("config"), tr("The OpenClaw config to work with."), QStringLiteral("FILE")});
    line.addOption({QStringLiteral("settings"), tr("Hearth's own settings file."), QStringLiteral("FILE")});
    line.addOption(
        {QStringLiteral("lang"), tr("Language of the output: en, th or zh_TW."), QStringLiteral("LANG")});
    line.addOption({QStringLiteral("json"), tr("Print JSON for scripts.")});
    line.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Explain this command.")});
}

const CommandEntry *Main::findCommand(const QStringList &arguments, qsizetype *position)
{
    static const QStringList withValue{
        QStringLiteral("--config"), QStringLiteral("--settings"), QStringLiteral("--lang")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i))) {
            ++i;
        } else if (!arguments.at(i).startsWith(QLatin1Char('-'))) {
            *position = i;
            for (const CommandEntry &entry : commandEntries()) {
                if (arguments.at(i) == QLatin1String(entry.name)) {
                    return &entry;
                }
            }
            return nullptr;
        }
    }
    return nullptr;
}

int Main::run(QCoreApplication &app)
{
    const QStringList arguments = QCoreApplication::arguments();
    installLanguage(app, arguments);
    qsizetype position = -1;
    const CommandEntry *entry = findCommand(arguments, &position);
    if (!entry) {
        if (position > 0 && arguments.at(position) != QLatin1String("help")) {
            note(tr("There is no command \"%1\".").arg(arguments.at(position)));
            note(usage());
            return ExitUsage;
        }
        if (arguments.contains(QStringLiteral("--version"))) {
            print(QStringLiteral("hearthctl ") + QCoreApplication::applicationVersion());
            return ExitWell;
        }
        print(usage());
        const bool asked = position > 0 || arguments.contains(QStringLiteral("--help"))
            || arguments.contains(QStringLiteral("-h"));
        return asked ? ExitWell : ExitUsage;
    }
    QStringList rest = arguments;
    rest.removeAt(position);
    return runCommand(app, *entry, rest);
}

int Main::runCommand(QCoreApplication &app, const CommandEntry &entry, const QStringList &arguments)
{
    CommandLine line;
    const QCommandLineParser &parser = line.parser();
    const QString name = QStringLiteral("hearthctl ") + QLatin1String(entry.name);

    CommandContext context;
    context.environment = processEnvironment();
    context.stateFolder = hearthStateFolder(context.environment);
    SecretStore store(QStringLiteral("hearth"));
    context.store = qEnvironmentVariableIsSet("HEARTH_NO_KEYCHAIN") ? nullptr : &store;

    // Described before it is made: the options decide what the context holds.
    const std::unique_ptr<Command> prototype = entry.make(context);
    prototype->describe(line);
    addGlobalOptions(line);
    if (!line.parse(arguments)) {
        note(parser.errorText());
        note(tr("%1 --help explains this command.").arg(name));
        return ExitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(line.help(name, entry.summary()));
        return ExitWell;
    }
    context.configPath = parser.value(QStringLiteral("config"));
    if (context.configPath.isEmpty()) {
        context.configPath = openClawConfigPath(context.environment);
    }
    context.settingsPath = parser.value(QStringLiteral("settings"));
    if (context.settingsPath.isEmpty()) {
        context.settingsPath = hearthSettingsPath(context.environment);
    }
    context.json = parser.isSet(QStringLiteral("json"));

    const std::unique_ptr<Command> command = entry.make(context);
    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, command.get(), &Command::interrupt);
    QObject::connect(
        command.get(), &Command::finished, &app, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    if (const QString wrong = command->start(parser); !wrong.isEmpty()) {
        note(wrong);
        note(tr("%1 --help explains this command.").arg(name));
        return ExitUsage;
    }
    return QCoreApplication::exec();
}

} // namespace

} // namespace Hearth

int main(int argc, char *argv[])
{
    if (std::any_of(argv, argv + argc, [](const char *each) { return std::string_view(each) == "serve"; })) {
        Hearth::startWithRoomyThreadCache(argv);
    }
    // Half the system calls for threads that need no GLib [PERF_BASELINE.md 5]; before any thread starts.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QCoreApplication app(argc, argv);
    // The names that QtKeychain and QStandardPaths build on.
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    if (!std::setlocale(LC_CTYPE, "") || std::wcstombs(nullptr, L"\u0e01", 0) == static_cast<size_t>(-1)) {
        std::setlocale(LC_CTYPE, "C.UTF-8"); // output is UTF-8 in any case, and widths must be known
    }
    return Hearth::Main::run(app);
}
