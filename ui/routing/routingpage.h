#pragma once

#include "config/routeedit.h"
#include "config/routepresets.h"
#include "doctor/hearthinfront.h"
#include "engine/whatif.h"
#include "routing/routebar.h"
#include "routing/routeplanner.h"
#include "routing/routingvalues.h"
#include "widgets/page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace Hearth {

class Card;
class EmptyState;
class Engine;
class FrontCard;
class HopList;
class PolicyCard;
class RoutePolicyCard;
class TargetPicker;
class WhatIfCard;

/// Where would a request go, and why? The chain of a route with a live verdict for each hop, planned by the
/// engine for a prompt of any length and for worlds that differ from the present one; the routes and what
/// they may do, as edits of hearth.json5. Nothing is sent.
class RoutingPage final : public Page
{
    Q_OBJECT

public:
    /// Gives a file's text as it stands now, saved or not; of a missing one what it would begin with.
    using DocumentSource = std::function<Json5Document()>;

    /// \a engine outlives this.
    explicit RoutingPage(Engine &engine, QWidget *parent = nullptr);
    ~RoutingPage() override;

    /// Without sources nothing can be changed.
    void setDocuments(DocumentSource config, DocumentSource settings);
    /// The text of a file is another one; call it as often as you like.
    void documentsChanged();
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Asks for \a question's route, as somebody wants to see it: prompt, needs and target are taken over.
    void showQuestion(const RouteQuestion &question);

Q_SIGNALS:
    void planShown(); ///< The answer to the last question stands on the page.
    /// A change of hearth.json5, made for its present text.
    void settingsEditRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void frontRequested(bool inFront); ///< Put Hearth in front, or take it out again: both files.
    void closeCoolDownRequested(const QString &provider);

protected:
    void retranslate() override;

private:
    void buildTop();
    void buildChain();
    void buildPolicies();
    void replan();
    void readDocuments();
    void showPlan(const RoutePlan &plan);
    void showChain();
    void showRouteBar();
    void showPolicies();
    void showAdd();
    void forgetWhatIfs();
    [[nodiscard]] bool pretends() const;
    [[nodiscard]] bool isPlanned() const; ///< The plan is of the chosen target.
    [[nodiscard]] bool canEdit() const;
    // The chosen route.
    [[nodiscard]] QString target() const;
    [[nodiscard]] const RouteSettings *route() const; ///< Null: none of hearth.json5.
    [[nodiscard]] RouteBar::Kind kind() const;
    [[nodiscard]] QList<RouteHop> hops() const;
    // routingpage_edits.cpp: what people change.
    void connectEdits();
    void edit(const QList<RouteHop> &hops);
    void apply(const QList<Json5Operation> &operations, const QString &doneSentence);
    void askNewRoute();
    void askRename();
    void askPreset(RoutePreset preset);
    void deleteRoute();
    [[nodiscard]] QList<PresetTarget> presetTargets() const;
    // routingpage_words.cpp: what it says.
    void showWords();
    void showEmpty();
    void showNote();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString emptySentence() const;

    RoutePlanner m_planner;
    std::shared_ptr<const Snapshot> m_snapshot;
    DocumentSource m_config;
    DocumentSource m_settings;
    Json5Document m_settingsText; ///< As last read.
    QList<RouteSettings> m_routes;
    PolicySettings m_general; ///< What all routes may do.
    FrontView m_frontView;
    bool m_canFront = false; ///< Both files can be read.
    bool m_isStale = true; ///< The documents have changed since they were read.
    WhatIf m_whatIf;
    RoutePlan m_plan;
    bool m_planned = false; ///< m_plan is an answer.

    RouteBar *m_bar = nullptr;
    WhatIfCard *m_question = nullptr;
    QPushButton *m_reset = nullptr;
    Card *m_chain = nullptr;
    QLabel *m_note = nullptr; ///< What the chain is: the config's, or not to be changed here.
    HopList *m_list = nullptr;
    QLabel *m_unresolved = nullptr;
    QWidget *m_addLine = nullptr;
    QLabel *m_addLabel = nullptr;
    TargetPicker *m_addPicker = nullptr;
    QPushButton *m_add = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    RoutePolicyCard *m_routePolicy = nullptr;
    PolicyCard *m_policy = nullptr;
    FrontCard *m_front = nullptr;
};

} // namespace Hearth
