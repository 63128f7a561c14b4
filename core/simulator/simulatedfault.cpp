#include "simulator/simulatedfault.h"

#include <algorithm>

namespace Hearth {

QLatin1String simulatedFaultName(SimulatedFault::Kind kind)
{
    switch (kind) {
    case SimulatedFault::Kind::Refuse:
        return QLatin1String("refuse");
    case SimulatedFault::Kind::Unauthorized:
        return QLatin1String("unauthorized");
    case SimulatedFault::Kind::RateLimited:
        return QLatin1String("rate-limit");
    case SimulatedFault::Kind::ServerError:
        return QLatin1String("server-error");
    case SimulatedFault::Kind::StallBeforeHead:
        return QLatin1String("stall-head");
    case SimulatedFault::Kind::StallMidStream:
        return QLatin1String("stall-stream");
    case SimulatedFault::Kind::CutMidStream:
        return QLatin1String("cut-stream");
    case SimulatedFault::Kind::Garbage:
        return QLatin1String("garbage");
    case SimulatedFault::Kind::SlowLoad:
        return QLatin1String("slow-load");
    case SimulatedFault::Kind::ContextOverflow:
        break;
    }
    return QLatin1String("context-overflow");
}

QList<SimulatedFault::Kind> allSimulatedFaults()
{
    QList<SimulatedFault::Kind> all;
    for (int kind = 0; kind <= static_cast<int>(SimulatedFault::Kind::ContextOverflow); ++kind) {
        all.append(static_cast<SimulatedFault::Kind>(kind));
    }
    return all;
}

std::optional<SimulatedFault::Kind> simulatedFaultFromName(QAnyStringView name)
{
    for (const SimulatedFault::Kind kind : allSimulatedFaults()) {
        if (name == simulatedFaultName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

void SimulatedFaults::add(const SimulatedFault &fault)
{
    if (fault.requests != 0) {
        m_faults.append(fault);
    }
}

template <typename Fits>
std::optional<SimulatedFault> SimulatedFaults::take(Fits fits)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), fits);
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    const SimulatedFault fault = *found;
    if (found->requests > 0 && --found->requests == 0) {
        m_faults.erase(found);
    }
    return fault;
}

std::optional<SimulatedFault> SimulatedFaults::takeForRequest(bool isInference, bool wantsKey)
{
    return take([isInference, wantsKey](const SimulatedFault &fault) {
        switch (fault.kind) {
        case SimulatedFault::Kind::SlowLoad:
            return false;
        case SimulatedFault::Kind::Unauthorized:
            return wantsKey;
        case SimulatedFault::Kind::Refuse:
        case SimulatedFault::Kind::Garbage:
            return true;
        default:
            return isInference;
        }
    });
}

std::optional<SimulatedFault> SimulatedFaults::takeForLoad()
{
    return take([](const SimulatedFault &fault) { return fault.kind == SimulatedFault::Kind::SlowLoad; });
}

bool SimulatedFaults::refusesEverything() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(), [](const SimulatedFault &fault) {
        return fault.kind == SimulatedFault::Kind::Refuse && fault.requests < 0;
    });
}

} // namespace Hearth
