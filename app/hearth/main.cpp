#include "hearth/application.h"

#include "hearth/options.h"
#include "shell/languageswitch.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    // Half the system calls for threads that need no GLib [PERF_BASELINE.md 5]; before any thread starts.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication app(argc, argv);
    // The names that QtKeychain and QStandardPaths build on.
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(HEARTH_APP_ID));
    // The window may close and the tray go on.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    Hearth::LanguageSwitch language;
    language.apply({}); // for what is said before the preferences are read
    const Hearth::ReadOptions read = Hearth::readOptions(QCoreApplication::arguments());
    if (!read.message.isEmpty()) {
        QTextStream(read.isError ? stderr : stdout) << read.message << '\n';
        return read.isError ? 2 : 0;
    }
    Hearth::Application application(app, language, read.options);
    return application.begin() ? QApplication::exec() : 1;
}
