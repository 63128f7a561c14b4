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

std::optional<TextRepair> syntaxRepair(const DraftDiagnostic &finding)
{
    const QString &code = finding.finding.code;
    const QString expected = finding.finding.arguments.value(1);
    if (code == QLatin1String("missing_comma")) {
        return TextRepair{finding.begin, finding.begin, QStringLiteral(",")};
    }
    if (code == QLatin1String("missing_colon")) {
        return TextRepair{finding.begin, finding.begin, QStringLiteral(":")};
    }
    // Of what else is expected only a word in the place of the one that stands there can be put in.
    const bool isWord = !expected.isEmpty() && !expected.contains(QLatin1Char(' '))
        && (expected.front().isLetterOrNumber() || expected.front() == QLatin1Char('"')
            || expected.front() == QLatin1Char('-'))
        && expected != QLatin1String("key") && expected != QLatin1String("value")
        && expected != QLatin1String("end");
    if (code == QLatin1String("unexpected_token") && isWord && finding.begin < finding.end) {
        return TextRepair{finding.begin, finding.end, expected};
    }
    return std::nullopt;
}

void addFixes(QMenu &menu, const QList<DraftDiagnostic> &findings, const FixActions &actions)
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
        const auto add = [&menu](const QString &words, auto &&act) {
            QObject::connect(menu.addAction(words), &QAction::triggered, &menu, act);
        };
        for (const ConfigRepair &repair : each.finding.repairs) {
            add(repairWords(repair), [apply = actions.apply, repair] { apply(repair); });
        }
        if (const auto repair = syntaxRepair(each)) {
            add(repair->begin == repair->end
                    //: In the menu of repairs for a problem; %1: a comma or a colon.
                    ? QCoreApplication::translate("Hearth::FixMenu", "Insert %1").arg(repair->text)
                    //: In the menu of repairs for a problem; %1: what comes in the place of what stands
                    //: there.
                    : QCoreApplication::translate("Hearth::FixMenu", "Replace by %1").arg(repair->text),
                [write = actions.write, repair = *repair] { write(repair); });
        } else if (each.finding.repairs.isEmpty()) {
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
