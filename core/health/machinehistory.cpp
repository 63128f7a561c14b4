#include "health/machinehistory.h"

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

/// The mean of those that are there.
template <typename T>
class Mean
{
public:
    void add(const std::optional<T> &value)
    {
        if (value) {
            m_sum += static_cast<double>(*value);
            ++m_count;
        }
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> rounded() const
    {
        return m_count > 0 ? std::optional(std::llround(m_sum / m_count)) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

CardLoad meanCard(const QList<MachineLoad> &samples, qsizetype number)
{
    CardLoad card = samples.constLast().cards.at(number);
    Mean<double> busy;
    Mean<qint64> used;
    for (const MachineLoad &sample : samples) {
        if (number < sample.cards.size() && sample.cards.at(number).name == card.name) {
            busy.add(sample.cards.at(number).busy);
            used.add(sample.cards.at(number).memoryUsed);
        }
    }
    card.busy = busy.value();
    card.memoryUsed = used.rounded();
    return card;
}

qint64 stepOf(const MachineLoad &sample)
{
    return sample.at / MachineHistory::coarseStep;
}

} // namespace

MachineLoad meanLoad(const QList<MachineLoad> &samples)
{
    MachineLoad mean = samples.constLast();
    Mean<double> processors;
    Mean<qint64> used;
    for (const MachineLoad &sample : samples) {
        processors.add(sample.processors);
        used.add(sample.memoryUsed);
    }
    mean.processors = processors.value();
    mean.memoryUsed = used.rounded();
    for (qsizetype i = 0; i < mean.cards.size(); ++i) {
        mean.cards[i] = meanCard(samples, i);
    }
    return mean;
}

void MachineHistory::add(const MachineLoad &sample)
{
    const auto isLater = [&sample](const MachineLoad &each) { return each.at >= sample.at; };
    m_fine.removeIf(isLater);
    m_coarse.removeIf(isLater);
    m_fine.append(sample);
    m_hasChanged = true;
}

/// Whole minutes that have left the fine span become their means.
void MachineHistory::makeCoarse(std::chrono::milliseconds now)
{
    while (!m_fine.isEmpty() && m_fine.constFirst().at < now - fineSpan) {
        const qint64 step = stepOf(m_fine.constFirst());
        const auto end = std::find_if(m_fine.cbegin(), m_fine.cend(),
            [step](const MachineLoad &sample) { return stepOf(sample) != step; });
        const qsizetype size = std::distance(m_fine.cbegin(), end);
        if (m_fine.at(size - 1).at >= now - fineSpan) {
            break;
        }
        m_coarse.append(meanLoad(m_fine.first(size)));
        m_fine.remove(0, size);
        m_hasChanged = true;
    }
}

MachineLoadList MachineHistory::samples(std::chrono::milliseconds now)
{
    makeCoarse(now);
    const auto isYoung = [now](const MachineLoad &sample) { return sample.at >= now - span; };
    if (const auto first = std::find_if(m_coarse.cbegin(), m_coarse.cend(), isYoung);
        first != m_coarse.cbegin()) {
        m_coarse.remove(0, std::distance(m_coarse.cbegin(), first));
        m_hasChanged = true;
    }
    if (m_hasChanged) {
        m_hasChanged = false;
        m_list = std::make_shared<const QList<MachineLoad>>(m_coarse + m_fine);
    }
    return m_list;
}

} // namespace Hearth
