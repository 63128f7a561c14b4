#include "hearthctl/diagnosticjson.h"

#include "wording/configwording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

QString severityCode(ConfigDiagnostic::Severity severity)
{
    switch (severity) {
    case ConfigDiagnostic::Severity::Error:
        return QStringLiteral("error");
    case ConfigDiagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case ConfigDiagnostic::Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

QJsonObject operationJson(const Json5Operation &operation)
{
    using Kind = Json5Operation::Kind;
    const QString kind = QStringLiteral("kind");
    QJsonObject object{{QStringLiteral("path"), operation.path.toString()}};
    switch (operation.kind) {
    case Kind::Set:
        object.insert(kind, QStringLiteral("set"));
        object.insert(QStringLiteral("value"), QString::fromUtf8(operation.value));
        break;
    case Kind::Insert:
        object.insert(kind, QStringLiteral("insert"));
        object.insert(QStringLiteral("value"), QString::fromUtf8(operation.value));
        object.insert(QStringLiteral("index"), operation.index);
        break;
    case Kind::Remove:
        object.insert(kind, QStringLiteral("remove"));
        break;
    case Kind::Rename:
        object.insert(kind, QStringLiteral("rename"));
        object.insert(QStringLiteral("key"), operation.key);
        break;
    case Kind::Move:
        object.insert(kind, QStringLiteral("move"));
        object.insert(QStringLiteral("index"), operation.index);
        break;
    }
    return object;
}

} // namespace

QJsonObject repairJson(const ConfigRepair &repair)
{
    QJsonArray operations;
    for (const Json5Operation &each : repair.operations) {
        operations.append(operationJson(each));
    }
    return {{QStringLiteral("title"), repairWords(repair)},
        {QStringLiteral("needs_choice"), repair.needsChoice}, {QStringLiteral("operations"), operations}};
}

QJsonObject diagnosticJson(const ConfigDiagnostic &finding, const QString &path)
{
    const bool isIncluded = !finding.file.isEmpty();
    const TextPosition at = isIncluded ? finding.filePosition : finding.position;
    QJsonArray repairs;
    for (const ConfigRepair &each : finding.repairs) {
        repairs.append(repairJson(each));
    }
    return {{QStringLiteral("severity"), severityCode(finding.severity)},
        {QStringLiteral("file"), isIncluded ? finding.file : path}, {QStringLiteral("line"), at.line},
        {QStringLiteral("column"), at.column}, {QStringLiteral("path"), finding.path},
        {QStringLiteral("code"), finding.code}, {QStringLiteral("message"), diagnosticSentence(finding)},
        {QStringLiteral("fix"), repairs.isEmpty() ? QJsonValue() : repairs.first()},
        {QStringLiteral("fixes"), repairs}};
}

} // namespace Hearth
