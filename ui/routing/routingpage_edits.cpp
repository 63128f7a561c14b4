// What people change on the Routing page: each as operations on hearth.json5.

#include "routing/routingpage.h"

#include "config/policyedit.h"
#include "routing/chainview.h"
#include "routing/frontcard.h"
#include "routing/hoplist.h"
#include "routing/policycard.h"
#include "routing/presetdialog.h"
#include "routing/requestdialog.h"
#include "routing/routenamedialog.h"
#include "routing/routepolicycard.h"
#include "routing/targetlist.h"
#include "routing/targetpicker.h"
#include "routing/whatifcard.h"

#include <QPushButton>

namespace Hearth {

void RoutingPage::connectEdits()
{
    connect(m_bar, &RouteBar::newRequested, this, &RoutingPage::askNewRoute);
    connect(m_bar, &RouteBar::renameRequested, this, &RoutingPage::askRename);
    connect(m_bar, &RouteBar::removeRequested, this, &RoutingPage::deleteRoute);
    connect(m_bar, &RouteBar::presetRequested, this, &RoutingPage::askPreset);
    connect(m_bar, &RouteBar::ownChainRequested, this, [this] { edit(hops()); });
    connect(m_bar, &RouteBar::followRequested, this, [this] { edit({}); });
    connect(m_list, &HopList::moveRequested, this,
        [this](int from, int to) { edit(withHopMoved(hops(), from, to)); });
    connect(m_list, &HopList::removeRequested, this,
        [this](int hop, int target) { edit(withoutTarget(hops(), hop, target)); });
    connect(m_list, &HopList::joinRequested, this, [this](int hop) { edit(withHopJoined(hops(), hop)); });
    connect(m_list, &HopList::splitRequested, this, [this](int hop) { edit(withHopSplit(hops(), hop)); });
    connect(m_list, &HopList::closeCoolDownRequested, this, &RoutingPage::closeCoolDownRequested);
    connect(m_list, &HopList::pretendDownChanged, this, [this](const QString &provider, bool down) {
        down ? (void)m_whatIf.down.insert(provider) : (void)m_whatIf.down.remove(provider);
        replan();
    });
    connect(m_list, &HopList::pretendColdChanged, this, [this](const ModelRef &ref, bool cold) {
        cold ? (void)m_whatIf.cold.insert(ref) : (void)m_whatIf.cold.remove(ref);
        replan();
    });
    connect(m_addPicker, &TargetPicker::targetChosen, this, &RoutingPage::showAdd);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString added = m_addPicker->target();
        m_addPicker->setTarget({});
        m_addPicker->setFocus();
        edit(withTarget(hops(), added));
    });
    connect(m_routePolicy, &RoutePolicyCard::policyWanted, this, [this](const RoutePolicy &policy) {
        apply(setRoutePolicy(m_settingsText, target(), policy), tr("The route %1 is changed.").arg(target()));
    });
    connect(m_policy, &PolicyCard::policyWanted, this, [this](const PolicySettings &policy) {
        apply(setPolicy(m_settingsText, policy), tr("What routes may do is changed."));
    });
    connect(m_question, &WhatIfCard::pasteRequested, this, [this] {
        auto *dialog = new RequestDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RequestDialog::questionRead, this, [this](RouteQuestion question) {
            // A name of the client's own says nothing about where it should go here.
            if (!meaningOf(*m_snapshot, question.model) && !m_snapshot->routes.contains(question.model)) {
                question.model.clear();
            }
            showQuestion(question);
        });
        dialog->open();
    });
    connect(m_front, &FrontCard::frontRequested, this, &RoutingPage::frontRequested);
    connect(m_front, &FrontCard::settingsRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("settings")); });
}

void RoutingPage::apply(const QList<Json5Operation> &operations, const QString &doneSentence)
{
    if (canEdit() && !operations.isEmpty()) {
        Q_EMIT settingsEditRequested(operations, doneSentence);
    }
}

void RoutingPage::edit(const QList<RouteHop> &hops)
{
    const bool follows = hops.isEmpty() && target() == QLatin1String("auto");
    apply(setRouteHops(m_settingsText, target(), hops),
        follows ? tr("auto follows openclaw.json again.") : tr("The route %1 is changed.").arg(target()));
}

void RoutingPage::askNewRoute()
{
    auto *dialog = new RouteNameDialog(m_settingsText, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RouteNameDialog::nameChosen, this, [this](const QString &name) {
        apply(setRouteHops(m_settingsText, name, hops()), tr("The route %1 is made.").arg(name));
        m_bar->setTarget(name);
        documentsChanged();
        replan();
    });
    dialog->open();
}

void RoutingPage::askRename()
{
    auto *dialog = new RouteNameDialog(m_settingsText, target(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RouteNameDialog::nameChosen, this, [this, before = target()](const QString &name) {
        m_bar->setTarget(name);
        apply(renameRoute(m_settingsText, before, name), tr("The route is called %1 now.").arg(name));
        documentsChanged();
        replan();
    });
    dialog->open();
}

void RoutingPage::deleteRoute()
{
    const QString gone = target();
    m_bar->setTarget(QStringLiteral("auto"));
    apply(removeRoute(m_settingsText, gone), tr("The route %1 is deleted.").arg(gone));
    documentsChanged();
    replan();
}

QList<PresetTarget> RoutingPage::presetTargets() const
{
    QList<PresetTarget> targets;
    QList<ModelRef> there;
    const auto add = [this, &targets](const QString &name, const ModelRef &ref) {
        const ProviderRow *provider = findProvider(*m_snapshot, ref.provider);
        // What nobody knows counts as hosted, and is nobody's.
        targets.append(provider ? PresetTarget{name, ref.provider, provider->place}
                                : PresetTarget{name, {}, Place::Hosted});
    };
    for (const QString &name : RouteSettings{{}, hops(), {}}.references()) {
        if (const std::optional<ModelRef> ref = meaningOf(*m_snapshot, name)) {
            add(name, *ref);
            there.append(*ref);
        }
    }
    for (const auto &provider : m_snapshot->providers) {
        for (const ModelRow &row : provider->models) {
            if (row.isDeclared && !row.embedding && !there.contains(row.ref)) {
                add(row.ref.toString(), row.ref);
            }
        }
    }
    return targets;
}

void RoutingPage::askPreset(RoutePreset preset)
{
    PresetQuestion question;
    question.preset = preset;
    question.route = target();
    question.hops = hops();
    question.targets = presetTargets();
    question.region = readPolicy(m_settingsText).allowRegions.value(0, QStringLiteral("EU"));
    for (const PresetTarget &each : std::as_const(question.targets)) {
        const bool isThere = readRegion(m_settingsText, each.provider) == question.region;
        if (each.place == Place::Hosted && isThere && !question.inRegion.contains(each.provider)) {
            question.inRegion.append(each.provider);
        }
    }
    auto *dialog = new PresetDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetDialog::presetChosen, this,
        [this](const PresetQuestion &asked, const PresetOutcome &outcome) {
            apply(presetOperations(m_settingsText, asked, outcome),
                tr("%1: %2.").arg(asked.route, presetName(asked.preset)));
        });
    dialog->open();
}

} // namespace Hearth
