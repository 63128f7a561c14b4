#include "config/configfix.h"

#include <QSet>

#include <algorithm>

namespace Hearth {

namespace {

/// A finding whatever its place: repairs shift lines and indices.
QString signOf(const ConfigDiagnostic &finding)
{
    return QStringList(QStringList(finding.code) + finding.arguments + QStringList(finding.file))
        .join(QChar(0x1f));
}

QHash<QString, int> countsOf(const QList<ConfigDiagnostic> &findings)
{
    QHash<QString, int> counts;
    for (const ConfigDiagnostic &each : findings) {
        ++counts[signOf(each)];
    }
    return counts;
}

const ConfigRepair *certainRepair(const ConfigDiagnostic &finding)
{
    const auto found = std::find_if(finding.repairs.cbegin(), finding.repairs.cend(),
        [](const ConfigRepair &each) { return !each.needsChoice; });
    return found == finding.repairs.cend() ? nullptr : &*found;
}

/// Where the value of a renamed key stands now; empty for other repairs.
QString renamedPath(const ConfigRepair &repair)
{
    if (repair.act != ConfigRepair::Act::Rename) {
        return {};
    }
    const Json5Operation &operation = repair.operations.constFirst();
    return operation.path.parent().child(operation.key).toString();
}

/// Whether \a after lacks the finding of \a step, one of \a before, and has nothing more that is as bad.
bool isBetter(
    const QList<ConfigDiagnostic> &before, const QList<ConfigDiagnostic> &after, const FixedFinding &step)
{
    QHash<QString, int> counts = countsOf(before);
    --counts[signOf(step.finding)];
    const QString renamed = renamedPath(step.repair);
    return std::all_of(after.cbegin(), after.cend(), [&](const ConfigDiagnostic &each) {
        const bool isNew = --counts[signOf(each)] < 0;
        const bool isLesser = each.severity > step.finding.severity; // errors come first in the enum
        const bool wasHidden = !renamed.isEmpty() && each.path.startsWith(renamed);
        return !isNew || isLesser || wasHidden || certainRepair(each) != nullptr;
    });
}

/// Repairs made in one text at the most. Our choice: more than any file of people needs.
constexpr qsizetype maxSteps = 1000;

} // namespace

FixedText fixText(const QByteArray &text, const DocumentCheck &check)
{
    Json5Document document = Json5Document::parse(text);
    FixedText result{text, {}, check(document)};
    QSet<QString> given; // tried in vain
    const auto isCandidate = [&given](const ConfigDiagnostic &each) {
        return certainRepair(each) != nullptr && !given.contains(signOf(each) + each.path);
    };
    while (result.fixed.size() < maxSteps) {
        const auto next = std::find_if(result.left.cbegin(), result.left.cend(), isCandidate);
        if (next == result.left.cend()) {
            break;
        }
        const FixedFinding step{*next, *certainRepair(*next)};
        given.insert(signOf(step.finding) + step.finding.path);
        const Result<QByteArray> changed = applied(document, step.repair.operations);
        if (!changed) {
            continue;
        }
        const Json5Document changedDocument = Json5Document::parse(*changed);
        const QList<ConfigDiagnostic> left = check(changedDocument);
        if (!changedDocument.hasErrors() && isBetter(result.left, left, step)) {
            document = changedDocument;
            result.text = *changed;
            result.left = left;
            result.fixed.append(step);
            given.clear();
        }
    }
    return result;
}

} // namespace Hearth
