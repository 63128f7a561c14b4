#include "hearthctl/language.h"

#include <QLocale>
#include <QTranslator>

namespace Hearth {

namespace {

QString wantedLanguage(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option && i + 1 < arguments.size()) {
            return arguments.at(i + 1);
        }
        if (arguments.at(i).startsWith(option + QLatin1Char('='))) {
            return arguments.at(i).mid(option.size() + 1);
        }
    }
    return QLocale::system().name();
}

} // namespace

void installLanguage(QCoreApplication &app, const QStringList &arguments)
{
    QString language = wantedLanguage(arguments).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive)) {
        language = QStringLiteral("zh_TW"); // the one Chinese there is; better than English for all others
    }
    const QLocale locale(language);
    QLocale::setDefault(locale);
    // "qt": those texts of Qt itself that hearthctl shows; Qt has none in Thai.
    for (const QString &catalogue : {QStringLiteral("qt"), QStringLiteral("hearth")}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, catalogue, QStringLiteral("_"), QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace Hearth
