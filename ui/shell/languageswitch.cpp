#include "shell/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Hearth {

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::apply(const QString &language)
{
    const QString system = QLocale::system().name();
    const QString wanted = nearest(language.isEmpty() ? system : language);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    // The system's locale where it speaks the language: its own grouping of digits, its era.
    const QString &localeName = nearest(system) == wanted && wanted != QLatin1String("en") ? system : wanted;
    QLocale::setDefault(language.isEmpty() && nearest(system) == QLatin1String("en") ? QLocale::system()
                                                                                     : QLocale(localeName));
    for (const std::unique_ptr<QTranslator> &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    const QLocale locale(wanted);
    // Later ones are asked first: ours before Qt's. Qt has no Thai of its own; qt_* are the texts we need.
    const std::pair<QString, QString> catalogues[] = {
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("qt"), QStringLiteral(":/i18n")},
        {QStringLiteral("hearth"), QStringLiteral(":/i18n")},
    };
    for (const auto &[name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

QString LanguageSwitch::nearest(const QString &localeName)
{
    if (localeName.startsWith(QLatin1String("th"), Qt::CaseInsensitive)) {
        return QStringLiteral("th");
    }
    if (localeName.startsWith(QLatin1String("zh"), Qt::CaseInsensitive)) {
        return QStringLiteral("zh_TW"); // the one Chinese there is
    }
    return QStringLiteral("en");
}

} // namespace Hearth
