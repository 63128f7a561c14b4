#include "hearth/application.h"

#include "hearth/options.h"
#include "shell/languageswitch.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <cstring>

namespace {

bool hasArgument(int argc, char *argv[], std::initializer_list<const char *> names)
{
    return std::any_of(argv + 1, argv + argc, [names](const char *argument) {
        return std::any_of(names.begin(), names.end(),
            [argument](const char *name) { return std::strcmp(argument, name) == 0; });
    });
}

/// Whether Qt would find a display; without one it ends the program by abort().
bool hasDisplay(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("WAYLAND_SOCKET") || isSet("QT_QPA_PLATFORM")
        || hasArgument(argc, argv, {"-platform", "--platform"});
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

/// The names that QtKeychain and QStandardPaths build on.
void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
}

int tell(const QString &message, bool isError)
{
    QTextStream(isError ? stderr : stdout) << message << '\n';
    return isError ? 2 : 0;
}

/// What a program without a display can do: tell its help or version, or why it does not start.
int answerInWords(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    setNames();
    Hearth::LanguageSwitch language;
    language.apply({});
    const Hearth::ReadOptions read = Hearth::readOptions(QCoreApplication::arguments());
    return read.message.isEmpty() ? tell(Hearth::noDisplaySentence(), true)
                                  : tell(read.message, read.isError);
}

} // namespace

int main(int argc, char *argv[])
{
    // Half the system calls for threads that need no GLib [PERF_BASELINE.md 5]; before any thread starts.
    qputenv("QT_NO_THREADED_GLIB", "1");
    if (!hasDisplay(argc, argv)
        || hasArgument(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"})) {
        return answerInWords(argc, argv);
    }
    QApplication app(argc, argv);
    setNames();
    QGuiApplication::setDesktopFileName(QStringLiteral(HEARTH_APP_ID));
    // The window may close and the tray go on.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    Hearth::LanguageSwitch language;
    language.apply({}); // for what is said before the preferences are read
    const Hearth::ReadOptions read = Hearth::readOptions(QCoreApplication::arguments());
    if (!read.message.isEmpty()) {
        return tell(read.message, read.isError);
    }
    std::optional<Hearth::StartOptions> options = read.options;
    int status = 0;
    while (options) { // once more for each config that the user goes over to
        Hearth::Application application(app, language, *options);
        status = application.begin() ? QApplication::exec() : 1;
        options = application.next();
    }
    return status;
}
