#include "config/configpaths.h"

#include "config/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Hearth {
namespace {

/// The value of \a name, empty for what OpenClaw takes for unset.
QString variable(const EnvironmentLookup &environment, QLatin1String name)
{
    const QString value = environment ? environment(QString(name)).trimmed() : QString();
    const bool isUnset = value == QLatin1String("undefined") || value == QLatin1String("null");
    return isUnset ? QString() : value;
}

QString userHome(const EnvironmentLookup &environment)
{
    for (const QLatin1String name : {QLatin1String("HOME"), QLatin1String("USERPROFILE")}) {
        const QString home = variable(environment, name);
        if (!home.isEmpty()) {
            return QDir::fromNativeSeparators(home);
        }
    }
    return accountHome();
}

QString expanded(const QString &path, const QString &home)
{
    QString text = path;
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/"))
        || text.startsWith(QLatin1String("~\\"))) {
        text = home + text.mid(1);
    }
    return QDir::cleanPath(QFileInfo(QDir::fromNativeSeparators(text)).absoluteFilePath());
}

QString openClawHome(const EnvironmentLookup &environment)
{
    const QString home = userHome(environment);
    const QString own = variable(environment, QLatin1String("OPENCLAW_HOME"));
    return expanded(own.isEmpty() ? home : own, home);
}

/// Suffix of the state folder for OPENCLAW_PROFILE. `default` and what is no profile name mean none.
QString profileSuffix(const EnvironmentLookup &environment)
{
    static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    const QString profile = variable(environment, QLatin1String("OPENCLAW_PROFILE"));
    const bool isNamed = valid.match(profile).hasMatch()
        && profile.compare(QLatin1String("default"), Qt::CaseInsensitive) != 0;
    return isNamed ? QString(u'-' + profile) : QString();
}

QString firstExisting(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QLatin1String name : {QLatin1String("openclaw.json"), QLatin1String("clawdbot.json")}) {
            const QString path = QDir(folder).filePath(name);
            if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
                return path;
            }
        }
    }
    return QDir(folders.first()).filePath(QStringLiteral("openclaw.json"));
}

QString xdgFolder(const EnvironmentLookup &environment, QLatin1String name, QLatin1String fallback)
{
    const QString value = environment ? environment(QString(name)) : QString();
    const QString base = QDir::isAbsolutePath(value) ? value : QDir(userHome(environment)).filePath(fallback);
    return QDir::cleanPath(base + QLatin1String("/hearth"));
}

} // namespace

EnvironmentLookup processEnvironment()
{
    return [](const QString &name) { return qEnvironmentVariable(name.toLatin1().constData()); };
}

QString openClawConfigPath(const EnvironmentLookup &environment)
{
    const QString home = openClawHome(environment);
    const QString file = variable(environment, QLatin1String("OPENCLAW_CONFIG_PATH"));
    if (!file.isEmpty()) {
        return expanded(file, home);
    }
    const QString folder = variable(environment, QLatin1String("OPENCLAW_STATE_DIR"));
    if (!folder.isEmpty()) {
        return firstExisting({expanded(folder, home)});
    }
    const QString suffix = profileSuffix(environment);
    const QString own = home + QLatin1String("/.openclaw") + suffix;
    return firstExisting(
        suffix.isEmpty() ? QStringList{own, home + QLatin1String("/.clawdbot")} : QStringList{own});
}

QString hearthSettingsPath(const EnvironmentLookup &environment)
{
    return xdgFolder(environment, QLatin1String("XDG_CONFIG_HOME"), QLatin1String(".config"))
        + QLatin1String("/hearth.json5");
}

QString hearthStateFolder(const EnvironmentLookup &environment)
{
    return xdgFolder(environment, QLatin1String("XDG_STATE_HOME"), QLatin1String(".local/state"));
}

} // namespace Hearth
