#include "config/filefindings.h"

#include "config/configcodes.h"

#include <QFileInfo>

namespace Hearth {

QList<ConfigDiagnostic> findingsOfFile(const QString &path, bool holdsKey)
{
    const QFile::Permissions permissions = QFileInfo(path).permissions();
    if (!permissions.testAnyFlags(QFile::ReadGroup | QFile::ReadOther)) {
        return {};
    }
    // Qt's flags repeat the owner's as the user's: the three lower digits of the number are those of chmod.
    const int owner = (permissions.testFlag(QFile::ReadOwner) ? 4 : 0)
        + (permissions.testFlag(QFile::WriteOwner) ? 2 : 0) + (permissions.testFlag(QFile::ExeOwner) ? 1 : 0);
    const int others = (permissions.toInt() >> 4 & 7) * 010 + (permissions.toInt() & 7);
    ConfigDiagnostic finding;
    finding.severity = holdsKey ? ConfigDiagnostic::Severity::Warning : ConfigDiagnostic::Severity::Info;
    finding.code = QString(ConfigCode::readableByOthers);
    finding.arguments = {QStringLiteral("0") + QString::number(owner * 0100 + others, 8)};
    return {finding};
}

} // namespace Hearth
