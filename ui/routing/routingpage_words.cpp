// What the Routing page says.

#include "routing/routingpage.h"

#include "routing/hoplist.h"
#include "routing/targetpicker.h"
#include "routing/whatifcard.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "wording/formats.h"
#include "wording/routewording.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Hearth {

void RoutingPage::showNote()
{
    QString note;
    if (m_settings && m_settingsText.hasErrors()) {
        note = tr("hearth.json5 has a syntax error: nothing can be changed here until it is put right.");
    } else if (kind() == RouteBar::Kind::FollowingAuto) {
        note = tr("This is the chain of openclaw.json, which auto follows. A change here copies it into "
                  "hearth.json5 first.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString RoutingPage::sentence() const
{
    if (!m_planned) {
        return tr("Where would a request go, and why?");
    }
    const QString route = m_plan.requested;
    if (m_plan.candidates.isEmpty()) {
        const RouteSettings *chosen = this->route();
        const bool isNew = chosen && !chosen->hops.isEmpty() && !m_snapshot->routes.contains(route);
        //: %1: a route. It stands in hearth.json5, but that is not saved, or not read yet.
        return isNew ? tr("%1 is not in force yet.").arg(route) : tr("%1 leads nowhere.").arg(route);
    }
    const Candidate *winner = m_plan.winner();
    if (!winner) {
        return pretends() ? tr("Then nobody could serve %1.").arg(route)
                          : tr("Nobody can serve %1 now.").arg(route);
    }
    const QString model = winner->ref.toString();
    const Candidate &first = m_plan.candidates.constFirst();
    if (&first == winner) {
        //: A route (or alias), a model.
        return pretends() ? tr("%1 would go to %2.").arg(route, model)
                          : tr("%1 goes to %2 now.").arg(route, model);
    }
    if (first.reason == SkipReason::Unreachable) {
        //: A route, a model, a server.
        return pretends()
            ? tr("%1 would go to %2; %3 does not answer.").arg(route, model, first.ref.provider)
            : tr("%1 goes to %2 now; %3 does not answer.").arg(route, model, first.ref.provider);
    }
    //: A route, a model, a model that was passed over, the reason as half a sentence.
    return pretends() ? tr("%1 would go to %2; %3 is passed over: %4.")
                            .arg(route, model, first.ref.toString(), skipSentence(first))
                      : tr("%1 goes to %2 now; %3 is passed over: %4.")
                            .arg(route, model, first.ref.toString(), skipSentence(first));
}

void RoutingPage::showWords()
{
    setSentence(sentence());
    const int prompt = int(m_question->question().promptTokens);
    int able = 0;
    for (const Candidate &each : std::as_const(m_plan.candidates)) {
        able += each.verdict == Candidate::Verdict::Try ? 1 : 0;
    }
    const int hops = int(m_plan.candidates.size());
    if (!m_planned || hops == 0) {
        setDetail({});
    } else if (prompt == 0) {
        //: How many of how many hops of a route could take the request.
        setDetail(
            tr("%1 of %n hop(s) can take a short prompt.", nullptr, hops).arg(QLocale().toString(able)));
    } else {
        //: How many of how many hops of a route could take the request, and the prompt's length in tokens.
        setDetail(tr("%1 of %n hop(s) can take a prompt of %2 tokens.", nullptr, hops)
                      .arg(QLocale().toString(able), tokensText(prompt)));
    }
    m_reset->setVisible(pretends());
    m_foot->setText(tr("Nothing was sent."));
    const bool areInRows = kind() != RouteBar::Kind::Other;
    m_unresolved->setVisible(!areInRows && !m_plan.unresolved.isEmpty() && !m_plan.candidates.isEmpty());
    //: Names of a route's hops that no provider or model of the config bears.
    m_unresolved->setText(
        tr("Not found, and so left out: %1").arg(m_plan.unresolved.join(QStringLiteral(", "))));
}

QString RoutingPage::emptySentence() const
{
    if (!m_snapshot->configExists) {
        return tr("There is no config yet, so no route leads anywhere.");
    }
    if (!m_plan.unresolved.isEmpty()) {
        return tr("The config has no provider or model for: %1")
            .arg(m_plan.unresolved.join(QStringLiteral(", ")));
    }
    return tr("The config names no model that %1 could go to.").arg(m_plan.requested);
}

void RoutingPage::showEmpty()
{
    const bool isOwn = route() && !route()->hops.isEmpty(); // then each name says what is wrong with it
    const bool isEmpty = m_planned && m_plan.candidates.isEmpty() && !isOwn;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_empty->setSentence(isEmpty ? emptySentence() : QString());
    m_empty->setAction(isEmpty ? tr("Open the config") : QString());
}

void RoutingPage::retranslate()
{
    //: Button: ends all what-if questions.
    m_reset->setText(tr("Back to how it is now"));
    m_reset->setAccessibleName(m_reset->text());
    m_chain->setTitle(tr("Hops, in order"));
    m_addLabel->setText(tr("Add a target"));
    m_addPicker->setAccessibleName(tr("Model or alias to add to the route"));
    //: Button: adds a model to a route.
    m_add->setText(tr("Add"));
    showWords();
    showNote();
    showEmpty();
}

} // namespace Hearth
