#pragma once

#include "engine/sizingdesk.h"
#include "widgets/page.h"

#include <optional>

namespace Hearth {

class AdviceCard;
class Card;
class SizingForm;
class SizingInquiry;
class VerdictCard;
class WindowChart;

/// What fits, how far, how fast: the questions at the left, always in view; the answer at the right, new with
/// each change.
class SizingPage final : public Page
{
    Q_OBJECT

public:
    /// \a desk outlives this.
    explicit SizingPage(SizingDesk &desk, QWidget *parent = nullptr);
    ~SizingPage() override;

    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    /// What belongs to the newest question is shown: the answer, the chart and the advice.
    void settled();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeAnswerColumn();
    void readOptions();
    void onOptions(const SizingChoices &choices);
    void onAnswer(const SizingQuestion &question, const Result<SizingAnswer> &answer);
    void onOverview(const SizingQuestion &question, const QList<MemoryPoint> &points);
    void ask();
    void showSentence();
    void showCurve();
    void showAssumptions();
    [[nodiscard]] const SizingAnswer *answer() const;

    SizingDesk &m_desk;
    SizingInquiry *m_inquiry;
    std::optional<Error> m_failure; ///< The catalogues could not be read.
    SizingQuestion m_question; ///< Of the answer that is shown.
    std::optional<Result<SizingAnswer>> m_answer;
    QList<MemoryPoint> m_points;

    SizingForm *m_form;
    VerdictCard *m_verdict = nullptr;
    AdviceCard *m_advice = nullptr;
    Card *m_curveCard = nullptr;
    WindowChart *m_curve = nullptr;
    QLabel *m_curveSentence = nullptr;
    Card *m_assumptionCard = nullptr;
    QLabel *m_assumptions = nullptr;
};

} // namespace Hearth
