#include "routing/routingpage.h"

#include "config/policyedit.h"
#include "engine/engine.h"
#include "routing/chainview.h"
#include "routing/forgetchildren.h"
#include "routing/frontcard.h"
#include "routing/hoplist.h"
#include "routing/policycard.h"
#include "routing/routepolicycard.h"
#include "routing/targetlist.h"
#include "routing/targetpicker.h"
#include "routing/whatifcard.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

namespace Hearth {

namespace {

/// Without what clients may write before any name.
QString plainName(const QString &name)
{
    const QLatin1String prefix("hearth/");
    return name.startsWith(prefix, Qt::CaseInsensitive) ? name.mid(prefix.size()) : name;
}

/// Where clients reach the gateway, or would.
QString gatewayAddress(const Snapshot &snapshot)
{
    if (!snapshot.gateway.url.isEmpty()) {
        return snapshot.gateway.url + QStringLiteral("/v1");
    }
    return snapshot.settings.port > 0 ? QStringLiteral("http://127.0.0.1:%1/v1").arg(snapshot.settings.port)
                                      : QString();
}

} // namespace

RoutingPage::RoutingPage(Engine &engine, QWidget *parent)
    : Page(Body::Scrolling, parent)
    , m_planner(engine)
    , m_snapshot(engine.snapshot())
{
    setObjectName(QStringLiteral("routingPage"));
    buildTop();
    buildChain();
    buildPolicies();
    connectEdits();
    connect(&m_planner, &RoutePlanner::planned, this, &RoutingPage::showPlan);
    retranslate();
}

RoutingPage::~RoutingPage()
{
    forgetChildren(*this);
}

void RoutingPage::buildTop()
{
    m_bar = new RouteBar(this);
    body()->addWidget(m_bar);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("forgetWhatIfs"));
    m_reset->setVisible(false);
    addAction(m_reset);
    connect(m_bar, &RouteBar::targetChosen, this, [this] {
        showRouteBar();
        showPolicies();
        replan();
    });
    connect(m_reset, &QPushButton::clicked, this, &RoutingPage::forgetWhatIfs);
    // Above the hops: who moves the slider sees what becomes of them.
    m_question = new WhatIfCard(this);
    m_question->setObjectName(QStringLiteral("whatIfCard"));
    connect(m_question, &WhatIfCard::changed, this, &RoutingPage::replan);
    body()->addWidget(m_question);
}

void RoutingPage::buildChain()
{
    m_chain = new Card(this);
    m_chain->setObjectName(QStringLiteral("chain"));
    m_note = new QLabel(m_chain);
    m_note->setObjectName(QStringLiteral("chainNote"));
    m_list = new HopList(m_chain);
    m_empty = new EmptyState(QStringLiteral("routing"), m_chain);
    m_empty->setObjectName(QStringLiteral("routingEmpty"));
    m_empty->setVisible(false);
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("config")); });
    m_unresolved = new QLabel(m_chain);
    m_unresolved->setObjectName(QStringLiteral("unresolved"));
    m_unresolved->setProperty("caution", true);
    m_unresolved->setVisible(false);
    m_note->setProperty("muted", true);
    for (QLabel *each : {m_note, m_unresolved}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_addLine = new QWidget(m_chain);
    auto *add = new QHBoxLayout(m_addLine);
    add->setContentsMargins(0, 0, 0, 0);
    add->setSpacing(Space::small);
    m_addLabel = new QLabel(m_addLine);
    m_addPicker = new TargetPicker(m_addLine);
    m_addPicker->setObjectName(QStringLiteral("addPicker"));
    m_addLabel->setBuddy(m_addPicker);
    m_add = new QPushButton(m_addLine);
    m_add->setObjectName(QStringLiteral("addTarget"));
    m_add->setEnabled(false);
    add->addWidget(m_addLabel);
    add->addWidget(m_addPicker, 1);
    add->addWidget(m_add);
    m_foot = new QLabel(m_chain);
    m_foot->setObjectName(QStringLiteral("nothingSent"));
    m_foot->setProperty("muted", true);
    for (QWidget *each :
        {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty),
            static_cast<QWidget *>(m_unresolved), m_addLine, static_cast<QWidget *>(m_foot)}) {
        m_chain->body()->addWidget(each);
    }
    body()->addWidget(m_chain);
}

void RoutingPage::buildPolicies()
{
    m_routePolicy = new RoutePolicyCard(this);
    m_policy = new PolicyCard(this);
    m_front = new FrontCard(this);
    body()->addWidget(m_routePolicy);
    body()->addWidget(m_policy);
    body()->addWidget(m_front);
    body()->addStretch(1);
}

void RoutingPage::setDocuments(DocumentSource config, DocumentSource settings)
{
    m_config = std::move(config);
    m_settings = std::move(settings);
    m_isStale = true;
    documentsChanged();
}

void RoutingPage::documentsChanged()
{
    m_isStale = true;
    if (isVisible()) {
        readDocuments();
    }
}

void RoutingPage::readDocuments()
{
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    m_settingsText = m_settings ? m_settings() : Json5Document();
    const bool isUsable = m_settings && !m_settingsText.hasErrors();
    m_routes = isUsable ? readRoutes(m_settingsText) : m_snapshot->routeSettings;
    m_general = isUsable ? readPolicy(m_settingsText) : m_snapshot->settings.policy;
    const Json5Document config = m_config ? m_config() : Json5Document();
    m_frontView = frontView(config, m_settingsText);
    m_canFront = m_config && !config.hasErrors();
    if (!route() && m_planned && !m_snapshot->routes.contains(target())
        && !meaningOf(*m_snapshot, target())) {
        m_bar->setTarget(QStringLiteral("auto")); // the route has gone
        replan();
    }
    showRouteBar();
    showPolicies();
    showChain();
}

void RoutingPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    m_isStale = m_isStale || !m_settings || m_settingsText.hasErrors();
    readDocuments();
    QList<TargetEntry> entries = targetsOf(*snapshot);
    m_bar->setEntries(withRoutes(entries, m_routes));
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                      [](const TargetEntry &each) {
                          return each.kind == TargetEntry::Kind::Route
                              || each.kind == TargetEntry::Kind::RoutesHeading;
                      }),
        entries.end());
    m_addPicker->setEntries(entries);
    showPolicies();
    replan();
}

QWidget *RoutingPage::firstFocus()
{
    return m_question->slider();
}

void RoutingPage::showQuestion(const RouteQuestion &question)
{
    m_question->setQuestion(question);
    if (!question.model.isEmpty()) {
        m_bar->setTarget(plainName(question.model));
    }
    showRouteBar();
    showPolicies();
    replan();
}

void RoutingPage::replan()
{
    RouteQuestion question = m_question->question();
    question.model = target();
    m_whatIf.offline = m_question->isOffline();
    m_whatIf.budgetSpent = m_question->isBudgetSpent();
    m_planner.ask(question, m_whatIf);
}

void RoutingPage::showPlan(const RoutePlan &plan)
{
    m_plan = plan;
    m_planned = true;
    showChain();
    showWords();
    Q_EMIT planShown();
}

QString RoutingPage::target() const
{
    return plainName(m_bar->target());
}

const RouteSettings *RoutingPage::route() const
{
    const auto found = std::find_if(m_routes.cbegin(), m_routes.cend(),
        [this](const RouteSettings &each) { return each.name == target(); });
    return found == m_routes.cend() ? nullptr : &*found;
}

RouteBar::Kind RoutingPage::kind() const
{
    const RouteSettings *chosen = route();
    if (target() == QLatin1String("auto")) {
        return chosen && !chosen->hops.isEmpty() ? RouteBar::Kind::OwnAuto : RouteBar::Kind::FollowingAuto;
    }
    return chosen ? RouteBar::Kind::Named : RouteBar::Kind::Other;
}

QList<RouteHop> RoutingPage::hops() const
{
    const RouteSettings *chosen = route();
    if (chosen && !chosen->hops.isEmpty()) {
        return chosen->hops;
    }
    return isPlanned() ? hopsOfPlan(m_plan) : QList<RouteHop>();
}

bool RoutingPage::isPlanned() const
{
    return m_planned && m_plan.requested == target();
}

bool RoutingPage::canEdit() const
{
    return m_settings && !m_settingsText.hasErrors();
}

void RoutingPage::showRouteBar()
{
    m_bar->setKind(kind(), canEdit());
}

void RoutingPage::showPolicies()
{
    const bool isRoute = kind() != RouteBar::Kind::Other;
    m_routePolicy->setVisible(isRoute);
    m_routePolicy->setEnabled(canEdit());
    m_policy->setEnabled(canEdit());
    if (isRoute) {
        m_routePolicy->setPolicy(target(), route() ? route()->policy : RoutePolicy{}, m_general);
    }
    m_policy->setPolicy(m_general, m_snapshot->spentTodayUsd);
    m_front->setVisible(bool(m_config));
    const GatewayAccess &access = m_snapshot->access;
    m_front->setView(m_frontView, gatewayAddress(*m_snapshot),
        access.usesTls ? access.certificate.file : QString(), canEdit() && m_canFront);
}

void RoutingPage::showChain()
{
    if (!isPlanned()) {
        return;
    }
    const RouteBar::Kind what = kind();
    const bool isOwn = what == RouteBar::Kind::OwnAuto || what == RouteBar::Kind::Named;
    ChainView chain{*m_snapshot, m_plan, m_whatIf, std::nullopt, canEdit() && what != RouteBar::Kind::Other,
        what != RouteBar::Kind::Named};
    if (isOwn) {
        chain.hops = hops();
    }
    m_list->setGroups(groupsOf(chain));
    showNote();
    showAdd();
    showEmpty();
}

void RoutingPage::showAdd()
{
    m_addLine->setVisible(canEdit() && kind() != RouteBar::Kind::Other);
    const QString wanted = m_addPicker->target();
    const QStringList there = RouteSettings{{}, hops(), {}}.references();
    m_add->setEnabled(!wanted.isEmpty() && !there.contains(wanted));
}

bool RoutingPage::pretends() const
{
    return m_whatIf != WhatIf{} || m_question->isOffline() || m_question->isBudgetSpent();
}

void RoutingPage::forgetWhatIfs()
{
    // The button goes away: the keyboard stays on the page.
    m_question->slider()->setFocus();
    m_whatIf = {};
    m_question->forgetWorld();
    replan();
}

} // namespace Hearth
