#include "activity/timeline.h"

#include "wording/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Hearth {

namespace {

using Kind = TimelinePhase::Kind;

/// What begins with \a step; nothing: what was before goes on.
std::optional<Kind> kindAfter(const RequestStep &step)
{
    switch (step.kind) {
    case RequestStep::Kind::Queued:
        return Kind::Queued;
    case RequestStep::Kind::Sent:
        return Kind::Waiting;
    case RequestStep::Kind::WaitsForLoad:
        return Kind::Loading;
    case RequestStep::Kind::FirstToken:
        return Kind::Answering;
    case RequestStep::Kind::HopFailed:
        return Kind::Deciding;
    case RequestStep::Kind::Decided:
    case RequestStep::Kind::Ended:
        break;
    }
    return std::nullopt;
}

class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    static QString phase(const TimelinePhase &phase)
    {
        switch (phase.kind) {
        case Kind::Deciding:
            //: Phase of a request: Hearth decided where it goes.
            return tr("Deciding");
        case Kind::Queued:
            //: Phase of a request: all slots of the server were taken.
            return tr("Waiting for a slot");
        case Kind::Loading:
            //: Phase of a request: the server loaded the model.
            return tr("Waiting for the load");
        case Kind::Failed:
            //: Phase of a request: spent with a model that could not answer.
            return phase.ref.provider.isEmpty() ? tr("Failed try")
                                                //: Phase of a request: %1 is a server that could not answer.
                                                : tr("Failed try of %1").arg(phase.ref.provider);
        case Kind::Waiting:
            //: Phase of a request: it was sent, no token had come.
            return tr("Until the first token");
        case Kind::Answering:
            //: Phase of a request: the answer was coming.
            return tr("Answering");
        }
        Q_UNREACHABLE();
    }
};

/// Colour and pattern alone.
BarPart lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Deciding:
        return {0, {}, &Tokens::muted, 0.55, Qt::SolidPattern};
    case Kind::Queued:
        return {0, {}, &Tokens::caution, 1, Qt::VerPattern};
    case Kind::Loading:
        return {0, {}, &Tokens::cold, 1, Qt::BDiagPattern};
    case Kind::Failed:
        return {0, {}, &Tokens::bad, 1, Qt::FDiagPattern};
    case Kind::Waiting:
        return {0, {}, &Tokens::cold, 0.5, Qt::SolidPattern};
    case Kind::Answering:
        return {0, {}, &Tokens::ember, 1, Qt::SolidPattern};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<TimelinePhase> timelinePhases(const RequestRecord &record, std::chrono::milliseconds total)
{
    QList<TimelinePhase> phases;
    TimelinePhase current;
    qsizetype tried = 0; // the phases before the present try
    for (const RequestStep &step : record.steps) {
        const std::optional<Kind> next = kindAfter(step);
        if (!next) {
            continue;
        }
        current.to = std::clamp(step.at, current.from, std::max(total, current.from));
        if (step.kind == RequestStep::Kind::HopFailed) {
            // All that was waited for with it was for nothing.
            current.from = tried < phases.size() ? phases.at(tried).from : current.from;
            phases.remove(tried, phases.size() - tried);
            phases.append({Kind::Failed, current.from, current.to, step.ref});
        } else if (current.length().count() > 0) {
            phases.append(current);
        }
        if (step.kind == RequestStep::Kind::Sent || step.kind == RequestStep::Kind::HopFailed) {
            tried = phases.size();
        }
        current = {*next, current.to, current.to, step.ref};
    }
    current.to = std::max(total, current.from);
    if (current.length().count() > 0) {
        phases.append(current);
    }
    return phases;
}

QList<BarPart> timelineParts(const QList<TimelinePhase> &phases)
{
    QList<BarPart> parts;
    for (const TimelinePhase &phase : phases) {
        BarPart part = lookOf(phase.kind);
        part.size = double(phase.length().count());
        part.text = TimelineWords::phase(phase) + QLatin1Char(' ') + durationText(phase.length());
        parts.append(part);
    }
    return parts;
}

} // namespace Hearth
