#include "forms/configuredproviders.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/configwording.h"
#include "wording/formwording.h"

namespace Hearth {

WorstFinding worstFindingAt(
    const QList<ConfigDiagnostic> &findings, const Json5Path &path, const QString &without)
{
    WorstFinding worst;
    const qsizetype depth = path.steps().size();
    for (const ConfigDiagnostic &finding : findings) {
        const QList<Json5Path::Step> steps = Json5Path::parse(finding.path).value_or(Json5Path()).steps();
        if (finding.path.isEmpty() || steps.mid(0, depth) != path.steps()) {
            continue;
        }
        const auto *key = steps.size() > depth ? std::get_if<QString>(&steps.at(depth)) : nullptr;
        if (key && !without.isEmpty() && *key == without) {
            continue;
        }
        if (!worst.severity || finding.severity < *worst.severity) { // errors come first in the enum
            worst.severity = finding.severity;
            worst.sentences.prepend(diagnosticSentence(finding));
        } else {
            worst.sentences.append(diagnosticSentence(finding));
        }
    }
    return worst;
}

int ConfiguredProvidersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ConfiguredProvidersModel::data(const QModelIndex &index, int role) const
{
    const ConfiguredProvider *entry = row(index);
    if (!entry) {
        return {};
    }
    const ProviderForm &form = entry->listed.form;
    const int models = int(entry->listed.models.size());
    switch (role) {
    case Qt::DisplayRole:
        return form.id;
    case Qt::ToolTipRole: {
        const QStringList lines{addressForShow(form.baseUrl), apiWords(form.api)};
        QStringList shown = lines + entry->findings.sentences;
        shown.removeAll(QString());
        return shown.join(u'\n');
    }
    case Qt::AccessibleDescriptionRole:
        return entry->findings.sentences.join(u' ');
    case Qt::AccessibleTextRole:
        return QString(form.id + QStringLiteral(", ") + tr("%n model(s)", nullptr, models));
    case IdRole:
        return entry->id;
    case SecondaryRole:
        if (entry->listed.isReadOnly()) {
            //: Of a provider: it stands in another file, which the config includes.
            return tr("included");
        }
        return tr("%n model(s)", nullptr, models);
    case GlyphRole:
        return int(entry->findings.severity ? glyphOf(*entry->findings.severity) : Glyph::Agrees);
    default:
        return {};
    }
}

} // namespace Hearth
