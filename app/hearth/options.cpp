#include "hearth/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace Hearth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(hearth)
};

} // namespace

ReadOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("See which models are loaded, see where a request would go, "
                                               "and serve all models at one address."));
    const QCommandLineOption demo(
        QStringLiteral("demo"), Texts::tr("Show practice servers; nothing of yours is touched."));
    const QCommandLineOption config(
        QStringLiteral("config"), Texts::tr("The OpenClaw config to work with."), QStringLiteral("FILE"));
    const QCommandLineOption settings(
        QStringLiteral("settings"), Texts::tr("Hearth's own settings file."), QStringLiteral("FILE"));
    const QCommandLineOption page(QStringLiteral("page"),
        Texts::tr("Page to open: overview, providers, routing, chat, config, sizing or settings."),
        QStringLiteral("PAGE"));
    const QCommandLineOption language(
        QStringLiteral("lang"), Texts::tr("Language: en, th or zh_TW."), QStringLiteral("LANG"));
    const QCommandLineOption noGateway(QStringLiteral("no-gateway"), Texts::tr("Do not start the gateway."));
    const QCommandLineOption hidden(
        QStringLiteral("hidden"), Texts::tr("Start in the tray, without a window."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
        Texts::tr("Draw every page of the demo into a folder, then end."), QStringLiteral("FOLDER"));
    const QCommandLineOption measure(QStringLiteral("measure"),
        Texts::tr("Print the time to the first paint and the memory in use, then end."));
    parser.addOptions({demo, config, settings, page, language, noGateway, hidden, screenshots, measure});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    ReadOptions read;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        read.isError = true;
        read.message = parser.errorText().isEmpty()
            ? Texts::tr("Hearth takes options only: %1")
                  .arg(parser.positionalArguments().join(QLatin1Char(' ')))
            : parser.errorText();
        return read;
    }
    if (parser.isSet(help)) {
        read.message = parser.helpText();
    } else if (parser.isSet(version)) {
        read.message = QStringLiteral("hearth ") + QCoreApplication::applicationVersion();
    }
    const auto absolute = [&parser](const QCommandLineOption &option) {
        const QString path = parser.value(option);
        return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    };
    read.options.configPath = absolute(config);
    read.options.settingsPath = absolute(settings);
    read.options.screenshotFolder = absolute(screenshots);
    read.options.page = parser.value(page);
    read.options.language = parser.value(language);
    read.options.demo = parser.isSet(demo) || parser.isSet(screenshots);
    read.options.measure = parser.isSet(measure);
    read.options.withGateway = !parser.isSet(noGateway);
    read.options.hidden = parser.isSet(hidden);
    return read;
}

QString noDisplaySentence()
{
    //: Said at a prompt.
    return Texts::tr(
        "There is no display to open the window on. The gateway runs without one: hearthctl serve");
}

} // namespace Hearth
