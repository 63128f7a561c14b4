#include "config/configpaths.h"

#include "config/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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

bool isProfileName(const QString &name)
{
    static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    return valid.match(name).hasMatch() && name.compare(QLatin1String("default"), Qt::CaseInsensitive) != 0;
}

/// OPENCLAW_PROFILE; `default` and what is no profile name mean none.
QString profileName(const EnvironmentLookup &environment)
{
    const QString profile = variable(environment, QLatin1String("OPENCLAW_PROFILE"));
    return isProfileName(profile) ? profile : QString();
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

QString firstExisting(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QLatin1String name : {QLatin1String("openclaw.json"), QLatin1String("clawdbot.json")}) {
            const QString path = QDir(folder).filePath(name);
            if (isThere(path)) {
                return path;
            }
        }
    }
    return QDir(folders.first()).filePath(QStringLiteral("openclaw.json"));
}

/// Its file if it has none yet, too.
QString profilePath(const QString &home, const QString &profile)
{
    const QString own = home + QLatin1String("/.openclaw");
    return firstExisting(profile.isEmpty() ? QStringList{own, home + QLatin1String("/.clawdbot")}
                                           : QStringList{own + u'-' + profile});
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
    return profilePath(home, profileName(environment));
}

QList<KnownConfig> knownOpenClawConfigs(const EnvironmentLookup &environment)
{
    using Origin = KnownConfig::Origin;
    QList<KnownConfig> configs;
    const auto add = [&configs](Origin origin, const QString &path, const QString &profile = {}) {
        const bool isNew = std::none_of(configs.cbegin(), configs.cend(),
            [&path](const KnownConfig &known) { return known.path == path; });
        if (isNew) {
            configs.append({origin, profile, path, isThere(path), configs.isEmpty()});
        }
    };
    const QString home = openClawHome(environment);
    const QString active = openClawConfigPath(environment);
    const QString activeProfile = profileName(environment);
    if (!variable(environment, QLatin1String("OPENCLAW_CONFIG_PATH")).isEmpty()) {
        add(Origin::ConfigPath, active);
    } else if (!variable(environment, QLatin1String("OPENCLAW_STATE_DIR")).isEmpty()) {
        add(Origin::StateFolder, active);
    } else if (!activeProfile.isEmpty()) {
        add(Origin::Profile, active, activeProfile);
    }
    add(Origin::Default, profilePath(home, {}));
    const QString begin = QStringLiteral(".openclaw-");
    const QStringList folders =
        QDir(home).entryList({begin + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        const QString profile = folder.mid(begin.size());
        const QString path = profilePath(home, profile);
        if (isProfileName(profile) && isThere(path)) {
            add(Origin::Profile, path, profile);
        }
    }
    return configs;
}

QLatin1String configOriginName(KnownConfig::Origin origin)
{
    switch (origin) {
    case KnownConfig::Origin::Default:
        return QLatin1String("default");
    case KnownConfig::Origin::Profile:
        return QLatin1String("profile");
    case KnownConfig::Origin::ConfigPath:
        return QLatin1String("config_path");
    case KnownConfig::Origin::StateFolder:
        return QLatin1String("state_folder");
    }
    Q_UNREACHABLE();
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
