#pragma once

#include "engine/whatif.h"
#include "routing/hoprow.h"
#include "routing/routeplanner.h"
#include "routing/routingvalues.h"
#include "widgets/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Hearth {

class Card;
class EmptyState;
class Engine;
class PromptLengthField;
class TargetPicker;

/// Where would a request go, and why? The chain of a route with a live verdict for each hop, planned by the
/// engine for a prompt of any length and for worlds that differ from the present one. Nothing is sent.
class RoutingPage final : public Page
{
    Q_OBJECT

public:
    /// \a engine outlives this.
    explicit RoutingPage(Engine &engine, QWidget *parent = nullptr);
    ~RoutingPage() override;

    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void planShown(); ///< The answer to the last question stands on the page.

protected:
    void retranslate() override;

private:
    void buildQuestion();
    void buildChain();
    void replan();
    void showPlan(const RoutePlan &plan);
    void showRows();
    void showWords();
    void showEmpty();
    void forgetWhatIfs();
    [[nodiscard]] HopView hopAt(int row) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] bool pretends() const;

    RoutePlanner m_planner;
    std::shared_ptr<const Snapshot> m_snapshot;
    WhatIf m_whatIf;
    RoutePlan m_plan;
    bool m_planned = false; ///< m_plan is an answer.

    Card *m_question = nullptr;
    QLabel *m_routeLabel = nullptr;
    TargetPicker *m_picker = nullptr;
    QLabel *m_lengthLabel = nullptr;
    PromptLengthField *m_length = nullptr;
    QLabel *m_outputLabel = nullptr;
    QSpinBox *m_output = nullptr;
    QCheckBox *m_offline = nullptr;
    QPushButton *m_reset = nullptr;
    Card *m_chain = nullptr;
    QWidget *m_rowsHome = nullptr;
    QList<HopRow *> m_rows;
    QLabel *m_unresolved = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace Hearth
