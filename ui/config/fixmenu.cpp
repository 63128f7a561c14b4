#include "config/fixmenu.h"

#include "widgets/stateglyph.h"
#include "wording/configwording.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QMenu>

namespace Hearth {

namespace {

constexpr int sentenceWidth = 560; ///< Our choice: a menu that still is one; the whole sentence is a tooltip.

} // namespace

void addFixes(
    QMenu &menu, const QList<DraftDiagnostic> &findings, std::function<void(const ConfigRepair &)> apply)
{
    menu.setToolTipsVisible(true);
    for (const DraftDiagnostic &each : findings) {
        if (!menu.isEmpty()) {
            menu.addSeparator();
        }
        const QString sentence = diagnosticSentence(each.finding);
        QAction *heading =
            menu.addAction(QFontMetrics(menu.font()).elidedText(sentence, Qt::ElideRight, sentenceWidth));
        heading->setToolTip(sentence);
        heading->setEnabled(false);
        for (const ConfigRepair &repair : each.finding.repairs) {
            QAction *action = menu.addAction(repairWords(repair));
            QObject::connect(action, &QAction::triggered, &menu, [apply, repair] { apply(repair); });
        }
        if (each.finding.repairs.isEmpty()) {
            QAction *none = menu.addAction(
                //: In the menu of repairs for a problem.
                QCoreApplication::translate(
                    "Hearth::FixMenu", "Hearth knows no repair: change the text by hand"));
            none->setEnabled(false);
        }
    }
}

QList<DraftDiagnostic> findingsAt(
    const QList<DraftDiagnostic> &findings, int position, int lineBegin, int lineEnd)
{
    QList<DraftDiagnostic> here;
    QList<DraftDiagnostic> onLine;
    for (const DraftDiagnostic &each : findings) {
        if (each.begin <= position && position <= each.end) {
            here.append(each);
        }
        if (each.begin <= lineEnd && lineBegin <= each.end) {
            onLine.append(each);
        }
    }
    return here.isEmpty() ? onLine : here;
}

} // namespace Hearth
