#include "wording/jobwording.h"

#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

using std::chrono::milliseconds;

class JobWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString sentence(const ModelJob &job, TimePoint now);
    static QString word(const ModelJob &job);
    static QString usual(milliseconds time);
    static QString keepWarm(const KeepWarm &keepWarm, milliseconds now);
    static QString keepWarmWord(KeepWarm::State state);
    static QString unloadsIn(milliseconds left);
    static QString span(milliseconds time);
    static QString failures(const LearntFigures &learnt);

private:
    static QString running(const ModelJob &job, TimePoint now);
    static QString ended(const ModelJob &job);
};

milliseconds between(TimePoint from, TimePoint to)
{
    return std::max(std::chrono::duration_cast<milliseconds>(to - from), milliseconds(0));
}

QString JobWording::span(milliseconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QLocale locale;
    const qint64 seconds = std::llround(double(std::max(time, milliseconds(0)).count()) / 1000.0);
    if (seconds < 2 * minute) {
        //: A time span in seconds.
        return tr("%1 s").arg(locale.toString(seconds));
    }
    const qint64 minutes = (seconds + minute / 2) / minute;
    if (minutes < 2 * 60) {
        //: A time span in minutes.
        return tr("%1 min").arg(locale.toString(minutes));
    }
    if (seconds < 2 * day) {
        if (minutes % 60 == 0) {
            //: A time span in hours.
            return tr("%1 h").arg(locale.toString(minutes / 60));
        }
        //: A time span in hours and minutes.
        return tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    }
    //: A time span in days.
    return tr("%1 d").arg(locale.toString((seconds + day / 2) / day));
}

QString JobWording::usual(milliseconds time)
{
    //: How long a load took before; %1 is a time span.
    return tr("usually %1").arg(span(time));
}

QString JobWording::running(const ModelJob &job, TimePoint now)
{
    const bool isLoad = job.act == ModelAct::Load;
    QStringList known;
    if (job.progress) {
        //: A share in percent.
        known.append(
            tr("%1 %").arg(QLocale().toString(std::lround(std::clamp(*job.progress, 0.0, 1.0) * 100))));
    }
    if (!job.stage.isEmpty()) {
        known.append(job.stage);
    }
    //: How long a load has run; %1 is a time span.
    known.append(tr("%1 so far").arg(span(between(job.startedAt, now))));
    if (job.usual) {
        known.append(usual(*job.usual));
    }
    //: Between the parts of a list.
    const QString all = known.join(tr(", "));
    //: %1 is what is known of it: 62 %, 12 s so far, usually 38 s.
    return (isLoad ? tr("Loading: %1.") : tr("Unloading: %1.")).arg(all);
}

QString JobWording::ended(const ModelJob &job)
{
    const bool isLoad = job.act == ModelAct::Load;
    const QString took = span(between(job.startedAt, job.endedAt.value_or(job.startedAt)));
    switch (job.state) {
    case ModelJob::State::Done:
        //: %1 is a time span.
        return isLoad ? tr("Loaded in %1.").arg(took) : tr("Unloaded in %1.").arg(took);
    case ModelJob::State::Cancelled:
        return isLoad ? tr("Loading was cancelled.") : tr("Unloading was cancelled.");
    case ModelJob::State::Failed:
    case ModelJob::State::Running:
        break;
    }
    const QString why = job.error ? errorSentence(*job.error) : QString();
    //: %1 is a sentence that says why.
    return (isLoad ? tr("Loading failed. %1") : tr("Unloading failed. %1")).arg(why).trimmed();
}

QString JobWording::sentence(const ModelJob &job, TimePoint now)
{
    return job.isRunning() ? running(job, now) : ended(job);
}

QString JobWording::word(const ModelJob &job)
{
    const bool isLoad = job.act == ModelAct::Load;
    switch (job.state) {
    case ModelJob::State::Running:
        //: State of a load or unload.
        return isLoad ? tr("loading") : tr("unloading");
    case ModelJob::State::Done:
        //: State of a load or unload that has ended.
        return isLoad ? tr("loaded") : tr("unloaded");
    case ModelJob::State::Failed:
        //: State of a load or unload that has ended.
        return isLoad ? tr("load failed") : tr("unload failed");
    case ModelJob::State::Cancelled:
        //: State of a load or unload that has ended.
        return isLoad ? tr("load cancelled") : tr("unload cancelled");
    }
    Q_UNREACHABLE();
}

QString JobWording::keepWarm(const KeepWarm &keepWarm, milliseconds now)
{
    const QString left = span(keepWarm.until - now);
    if (keepWarm.until <= now) {
        return tr("The time for which it was to be kept in memory is over.");
    }
    switch (keepWarm.state) {
    case KeepWarm::State::Waiting:
        //: %1 is a time span.
        return tr("To be kept in memory for another %1; its server cannot load it now.").arg(left);
    case KeepWarm::State::Loading:
        //: %1 is a time span.
        return tr("Being loaded, to be kept in memory for another %1.").arg(left);
    case KeepWarm::State::Warm:
        //: %1 is a time span.
        return tr("Kept in memory for another %1.").arg(left);
    case KeepWarm::State::Failed:
        //: %1 is a time span.
        return tr("To be kept in memory for another %1, but its last load failed; it is tried again later.")
            .arg(left);
    case KeepWarm::State::Unsupported:
        return tr("Its server cannot load models by command, so it cannot be kept in memory from here.");
    }
    Q_UNREACHABLE();
}

QString JobWording::keepWarmWord(KeepWarm::State state)
{
    switch (state) {
    case KeepWarm::State::Waiting:
        //: State of keeping a model in memory.
        return tr("waits for its server");
    case KeepWarm::State::Loading:
        //: State of keeping a model in memory.
        return tr("being loaded");
    case KeepWarm::State::Warm:
        //: State of keeping a model in memory: it is there.
        return tr("kept warm");
    case KeepWarm::State::Failed:
        //: State of keeping a model in memory.
        return tr("last load failed");
    case KeepWarm::State::Unsupported:
        //: State of keeping a model in memory: the server has no way to.
        return tr("not possible there");
    }
    Q_UNREACHABLE();
}

QString JobWording::unloadsIn(milliseconds left)
{
    if (left < std::chrono::seconds(1)) {
        return tr("unloads now");
    }
    //: When a server lets go of an unused model; %1 is a time span.
    return tr("unloads in %1").arg(span(left));
}

QString JobWording::failures(const LearntFigures &learnt)
{
    if (learnt.requests <= 0) {
        return {};
    }
    const QLocale locale;
    //: %1 and %2 are numbers.
    return tr("%1 of %2 requests failed in the last 24 h")
        .arg(locale.toString(learnt.failures), locale.toString(learnt.requests));
}

} // namespace

QString jobSentence(const ModelJob &job, TimePoint now)
{
    return JobWording::sentence(job, now);
}

QString jobWord(const ModelJob &job)
{
    return JobWording::word(job);
}

QString usualLoadText(std::optional<milliseconds> usual)
{
    return usual ? JobWording::usual(*usual) : QString();
}

QString keepWarmSentence(const KeepWarm &keepWarm, milliseconds now)
{
    return JobWording::keepWarm(keepWarm, now);
}

QString keepWarmWord(KeepWarm::State state)
{
    return JobWording::keepWarmWord(state);
}

QString unloadsInText(milliseconds left)
{
    return JobWording::unloadsIn(left);
}

QString spanText(milliseconds span)
{
    return JobWording::span(span);
}

QString failuresText(const LearntFigures &learnt)
{
    return JobWording::failures(learnt);
}

} // namespace Hearth
