#include "activity/activitypage.h"
#include "activity/requestlogmodel.h"
#include "activity/runningmodel.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "wording/formats.h"
#include "wording/requestwording.h"
#include "wording/wording.h"

#include <QPushButton>

#include <algorithm>

namespace Hearth {

void ActivityPage::showSentence()
{
    const int running = int(m_snapshot->activity.running->size());
    const auto &ended = *m_snapshot->activity.ended;
    if (running > 0) {
        setSentence(tr("%n request(s) under way.", nullptr, running));
    } else if (ended.isEmpty()) {
        setSentence(tr("No requests yet."));
    } else {
        const RequestRecord &last = *ended.constFirst();
        //: %1: a model.
        setSentence(last.state == RequestRecord::State::Served
                ? tr("The last request went to %1.").arg(wentToText(last))
                : last.state == RequestRecord::State::Failed ? tr("The last request failed.")
                                                             : tr("The last request was cancelled."));
    }
    QStringList figures;
    if (!ended.isEmpty()) {
        const RequestRecord &last = *ended.constFirst();
        //: %1: "12 s ago".
        figures.append(
            tr("Last one %1")
                .arg(ageText(std::max(now() - last.at - last.total, std::chrono::milliseconds(0)))));
        figures.append(tr("%n request(s) in the log", nullptr, m_stats.all.count()));
        if (m_stats.all.failed > 0) {
            figures.append(tr("%n failed", nullptr, m_stats.all.failed));
        }
        if (m_stats.all.firstTokenMs.count > 0) {
            const auto median = std::chrono::milliseconds(qRound64(m_stats.all.firstTokenMs.p50));
            //: %1: a duration that half of the requests stay below.
            figures.append(tr("first token after %1 (median)").arg(durationText(median)));
        }
        if (m_stats.lan + m_stats.hosted > 0) {
            figures.append(tr("%n left this computer", nullptr, m_stats.lan + m_stats.hosted));
        }
        if (m_stats.all.cut > 0) {
            figures.append(tr("%n prompt(s) cut", nullptr, m_stats.all.cut));
        }
    }
    setDetail(figures.join(QStringLiteral(" · ")));
}

void ActivityPage::retranslate()
{
    //: View of the page: the log of requests.
    m_logButton->setText(tr("Requests"));
    //: View of the page: what the requests come to.
    m_figuresButton->setText(tr("Figures"));
    //: View of the page: how programs are pointed at Hearth.
    m_connectButton->setText(tr("Connect"));
    m_connectButton->setToolTip(tr("How a client is pointed at Hearth"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save or copy the requests that are shown"));
    //: Button: empties the log of requests.
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empty the log; it can be brought back for 10 seconds"));
    m_runningCard->setTitle(tr("Under way"));
    m_runningTable->setAccessibleName(m_runningCard->title());
    m_running->retranslate();
    m_table->setAccessibleName(tr("Requests that have ended"));
    m_log->retranslate();
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Choose the columns"));
    //: Button with a menu: whether the texts of requests are kept.
    m_bodies->setText(tr("Keep texts"));
    m_bodies->setAccessibleName(m_bodies->text());
    fillExportMenu();
    fillColumnsMenu();
    fillBodiesMenu();
    setSnapshot(m_snapshot);
}

} // namespace Hearth
