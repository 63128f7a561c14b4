#include "preferences/preferences.h"

#include <QSettings>

namespace Hearth {

namespace {

constexpr QLatin1String languageKey("language");
constexpr QLatin1String schemeKey("scheme");
constexpr QLatin1String startsGatewayKey("gateway/startsWithWindow");
constexpr QLatin1String closeKey("window/close");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String chatKey("chat/targets");
constexpr QLatin1String configKey("config/path");
constexpr QLatin1String activityColumnsKey("activity/columns");
constexpr QLatin1String setupKey("overview/setupPutAway");

} // namespace

Preferences::Preferences(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QString Preferences::language() const
{
    const QString kept = m_store.value(languageKey).toString();
    const QStringList known{QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("zh_TW")};
    return known.contains(kept) ? kept : QString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language != this->language()) {
        m_store.setValue(languageKey, language);
        Q_EMIT languageChanged();
    }
}

SchemeChoice Preferences::scheme() const
{
    const QString kept = m_store.value(schemeKey).toString();
    if (kept == QLatin1String("light")) {
        return SchemeChoice::Light;
    }
    return kept == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::System;
}

void Preferences::setScheme(SchemeChoice choice)
{
    if (choice == scheme()) {
        return;
    }
    switch (choice) {
    case SchemeChoice::System:
        m_store.remove(schemeKey);
        break;
    case SchemeChoice::Light:
        m_store.setValue(schemeKey, QStringLiteral("light"));
        break;
    case SchemeChoice::Dark:
        m_store.setValue(schemeKey, QStringLiteral("dark"));
        break;
    }
    Q_EMIT schemeChanged();
}

bool Preferences::startsGateway() const
{
    return m_store.value(startsGatewayKey, true).toBool();
}

void Preferences::setStartsGateway(bool starts)
{
    if (starts != startsGateway()) {
        m_store.setValue(startsGatewayKey, starts);
        Q_EMIT startsGatewayChanged();
    }
}

Preferences::CloseChoice Preferences::closeChoice() const
{
    const QString kept = m_store.value(closeKey).toString();
    if (kept == QLatin1String("serve")) {
        return CloseChoice::KeepServing;
    }
    return kept == QLatin1String("quit") ? CloseChoice::Quit : CloseChoice::Ask;
}

void Preferences::setCloseChoice(CloseChoice choice)
{
    if (choice == closeChoice()) {
        return;
    }
    switch (choice) {
    case CloseChoice::Ask:
        m_store.remove(closeKey);
        break;
    case CloseChoice::KeepServing:
        m_store.setValue(closeKey, QStringLiteral("serve"));
        break;
    case CloseChoice::Quit:
        m_store.setValue(closeKey, QStringLiteral("quit"));
        break;
    }
    Q_EMIT closeChoiceChanged();
}

QString Preferences::configPath() const
{
    return m_store.value(configKey).toString();
}

void Preferences::setConfigPath(const QString &path)
{
    if (path.isEmpty()) {
        m_store.remove(configKey);
    } else {
        m_store.setValue(configKey, path);
    }
}

QByteArray Preferences::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QString Preferences::lastPage() const
{
    return m_store.value(pageKey).toString();
}

void Preferences::setLastPage(const QString &page)
{
    m_store.setValue(pageKey, page);
}

QStringList Preferences::chatTargets() const
{
    return m_store.value(chatKey).toStringList();
}

void Preferences::setChatTargets(const QStringList &targets)
{
    m_store.setValue(chatKey, targets);
}

QStringList Preferences::activityColumns() const
{
    return m_store.value(activityColumnsKey).toStringList();
}

void Preferences::setActivityColumns(const QStringList &columns)
{
    m_store.setValue(activityColumnsKey, columns);
}

bool Preferences::isSetupPutAway() const
{
    return m_store.value(setupKey, false).toBool();
}

void Preferences::setSetupPutAway(bool isAway)
{
    if (isAway != isSetupPutAway()) {
        m_store.setValue(setupKey, isAway);
        Q_EMIT setupPutAwayChanged();
    }
}

} // namespace Hearth
