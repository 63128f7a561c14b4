#include "sizing/sizinginquiry.h"

#include <utility>

namespace Hearth {

SizingInquiry::SizingInquiry(SizingDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

SizingInquiry::~SizingInquiry() = default;

void SizingInquiry::ask(const SizingQuestion &question, const ModelChoice &model)
{
    m_waiting = Asked{question, model};
    if (!m_busy) {
        begin();
    }
}

void SizingInquiry::begin()
{
    m_now = *std::exchange(m_waiting, std::nullopt);
    m_busy = true;
    m_toTry.clear();
    m_found.clear();
    m_desk.size(m_now.question).then(this, [this](const Result<SizingAnswer> &answer) { onAnswer(answer); });
}

bool SizingInquiry::goesOn()
{
    if (!m_waiting) {
        return true;
    }
    begin();
    return false;
}

void SizingInquiry::onAnswer(const Result<SizingAnswer> &answer)
{
    // Told also while a newer one waits: a slider being moved is followed.
    if (!answer) {
        Q_EMIT failed(m_now.question, answer.error());
        m_busy = false;
        if (m_waiting) {
            begin();
        }
        return;
    }
    Q_EMIT answered(m_now.question, *answer);
    if (!goesOn()) {
        return;
    }
    m_toTry = adviceToTry(m_now.question, *answer, m_now.model);
    m_desk.memoryOverContext(m_now.question).then(this, [this](const Result<QList<MemoryPoint>> &points) {
        if (!goesOn()) {
            return;
        }
        Q_EMIT overviewReady(m_now.question, points.value_or(QList<MemoryPoint>()));
        tryNext();
    });
}

void SizingInquiry::tryNext()
{
    if (m_toTry.isEmpty()) {
        m_busy = false;
        Q_EMIT adviceReady(m_now.question, m_found);
        return;
    }
    const FitAdvice advice = m_toTry.takeFirst();
    m_desk.size(advice.question).then(this, [this, advice](const Result<SizingAnswer> &answer) {
        if (goesOn()) {
            onTried(advice, answer);
            tryNext();
        }
    });
}

void SizingInquiry::onTried(const FitAdvice &advice, const Result<SizingAnswer> &answer)
{
    if (!answer) {
        return;
    }
    if (!isPlacedWell(advice.question, *answer)) {
        if (const auto next = adviceAfter(advice, *answer)) {
            m_toTry.prepend(*next);
        }
        return;
    }
    m_found.append(advice);
    if (advice.kind == FitAdvice::Kind::Quant) {
        m_toTry.clear(); // the others are lower still
    }
}

} // namespace Hearth
