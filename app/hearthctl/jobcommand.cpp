#include "hearthctl/jobcommand.h"

#include "hearthctl/output.h"
#include "hearthctl/statusjson.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <algorithm>

namespace Hearth {

namespace {

const ModelRow *rowOf(const Snapshot &snapshot, const ModelRef &ref)
{
    for (const auto &provider : snapshot.providers) {
        for (const ModelRow &model : provider->models) {
            if (model.ref == ref) {
                return &model;
            }
        }
    }
    return nullptr;
}

} // namespace

void JobCommand::interrupt()
{
    if (m_ref.model.isEmpty()) {
        Q_EMIT finished(ExitFailed);
    } else {
        // Ends by onJobEnded(); where the server goes on anyway, so does this.
        engine().servers().cancelJob(m_ref).then(this, [](const Result<> &cancelled) {
            if (!cancelled) {
                note(errorSentence(cancelled.error()));
            }
        });
    }
}

const ModelRow *JobCommand::modelNamed(const QString &name)
{
    m_snapshot = engine().snapshot();
    QList<const ModelRow *> byName;
    for (const auto &provider : m_snapshot->providers) {
        for (const ModelRow &model : provider->models) {
            if (model.ref.toString() == name
                || (!model.alias.isEmpty() && model.alias.compare(name, Qt::CaseInsensitive) == 0)) {
                return &model;
            }
            if (model.ref.model == name) {
                byName.append(&model);
            }
        }
    }
    if (byName.size() == 1) {
        return byName.first();
    }
    note(byName.isEmpty() ? tr("No server and no config knows a model %1.").arg(name)
                          : tr("Several servers have a model %1; name one as %2.")
                                .arg(name, byName.first()->ref.toString()));
    finishLater(ExitFailed);
    return nullptr;
}

void JobCommand::follow(const ModelRef &ref, const QFuture<Result<ModelJob>> &job)
{
    m_ref = ref;
    connect(&engine(), &Engine::snapshotChanged, this, &JobCommand::onSnapshot);
    QFuture<Result<ModelJob>>(job).then(this, [this](const Result<ModelJob> &ended) {
        if (ended) {
            onJobEnded(*ended);
        } else {
            fail(ended.error());
        }
    });
}

void JobCommand::onSnapshot()
{
    const std::shared_ptr<const Snapshot> snapshot = engine().snapshot();
    const ModelRow *model = rowOf(*snapshot, m_ref);
    if (!model || !model->job || !model->job->isRunning() || context().json) {
        return;
    }
    const ModelJob &job = *model->job;
    QStringList parts;
    if (job.progress) {
        parts.append(QStringLiteral("%1 %").arg(qRound(*job.progress * 100)));
    }
    if (!job.stage.isEmpty()) {
        parts.append(job.stage);
    }
    if (!job.progress && job.usual) {
        //: %1: how long this load took before, for example "38 s".
        parts.append(tr("usually %1").arg(durationText(*job.usual)));
    }
    //: %1: model that is being read into memory.
    QString line = job.act == ModelAct::Load ? tr("Loading %1 …").arg(m_ref.toString())
                                             : tr("Unloading %1 …").arg(m_ref.toString());
    if (!parts.isEmpty()) {
        line += QLatin1Char(' ') + parts.join(QStringLiteral(", "));
    }
    if (line != m_told) {
        m_told = line;
        note(line);
    }
}

void JobCommand::onJobEnded(const ModelJob &job)
{
    if (context().json) {
        printJson(jobToJson(job, SystemClock().now()));
    } else if (job.state == ModelJob::State::Done) {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
            job.endedAt.value_or(job.startedAt) - job.startedAt);
        //: %1: model, %2: a duration.
        print(
            (job.act == ModelAct::Load ? tr("%1 is loaded; it took %2.") : tr("%1 is unloaded; it took %2."))
                .arg(job.ref.toString(), durationText(took)));
    } else if (job.state == ModelJob::State::Cancelled) {
        note(tr("Given up: %1.").arg(job.ref.toString()));
    } else if (job.error) {
        note(errorSentence(*job.error));
    }
    Q_EMIT finished(job.state == ModelJob::State::Done ? ExitWell : ExitFailed);
}

} // namespace Hearth
