#include "providers/jobrow.h"

#include "providers/modelcells.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int barSteps = 1000;
constexpr double mostOfUsual = 0.95; ///< By the usual time alone nothing ever looks done.

bool isRunning(const ModelRow &model)
{
    return (model.job && model.job->isRunning()) || model.state == ModelState::Loading;
}

} // namespace

std::optional<Error> loadFailure(const ModelRow &model)
{
    if (model.state == ModelState::Loaded || isRunning(model)) {
        return {};
    }
    if (model.state == ModelState::Failed && model.reported && !model.reported->failure.isEmpty()) {
        return Error{ErrorKind::UpstreamFailed, model.reported->failure, 0};
    }
    if (model.job && model.job->state == ModelJob::State::Failed) {
        return model.job->error.value_or(Error{ErrorKind::UpstreamFailed, {}, 0});
    }
    return model.state == ModelState::Failed ? std::optional(Error{ErrorKind::UpstreamFailed, {}, 0})
                                             : std::nullopt;
}

JobRow::JobRow(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(this))
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_words(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    m_sentence->setObjectName(QStringLiteral("jobSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancelJobButton"));
    m_copy->setObjectName(QStringLiteral("copyReportButton"));
    row->addWidget(m_glyph);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_words->setObjectName(QStringLiteral("failureWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_words);
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        Q_EMIT copied();
    });
    hide();
}

void JobRow::setModel(const ChosenModel &chosen, TimePoint now)
{
    m_chosen = chosen;
    m_now = now;
    retranslate();
}

void JobRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    //: Button: puts a report of a failed load on the clipboard.
    m_copy->setText(tr("Copy report"));
    const bool runs = m_chosen && isRunning(m_chosen->model);
    const bool failed = m_chosen && loadFailure(m_chosen->model);
    m_cancel->setVisible(runs && m_chosen->model.job && m_chosen->model.job->isRunning());
    m_copy->setVisible(failed);
    m_words->setVisible(false);
    m_bar->setVisible(false);
    if (runs) {
        showRunning(m_now);
    } else if (failed) {
        showFailure();
    }
    setVisible(runs || failed);
}

void JobRow::showRunning(TimePoint now)
{
    const ModelRow &model = m_chosen->model;
    const bool isOurs = model.job && model.job->isRunning();
    m_sentence->setText(runningText(now));
    const std::optional<double> told =
        isOurs && model.job->progress ? model.job->progress : model.loadProgress;
    m_glyph->setGlyph(Glyph::Loading, told.value_or(-1));
    std::optional<double> share = told;
    m_bar->setToolTip({});
    if (!share && isOurs && model.job->usual && model.job->usual->count() > 0) {
        const std::chrono::duration<double, std::milli> elapsed = now - model.job->startedAt;
        share = std::min(elapsed / *model.job->usual, mostOfUsual);
        m_bar->setToolTip(tr("Estimated by the usual time"));
    }
    m_bar->setVisible(share.has_value());
    m_bar->setValue(int(share.value_or(0) * barSteps));
    m_bar->setAccessibleName(m_sentence->text());
    if (isOurs) {
        m_cancel->setEnabled(model.job->canCancel);
        m_cancel->setToolTip(
            model.job->canCancel ? QString() : tr("This server goes on to the end once it has begun"));
    }
}

QString JobRow::runningText(TimePoint now) const
{
    const ModelRow &model = m_chosen->model;
    QStringList parts;
    if (!model.job || !model.job->isRunning()) {
        //: A model is being loaded, but Hearth has not asked for it.
        parts.append(tr("Loading, asked for by another program"));
        if (model.reported && !model.reported->loadStage.isEmpty()) {
            parts.append(model.reported->loadStage);
        }
        if (model.loadProgress) {
            parts.append(percentText(*model.loadProgress));
        }
        if (model.learnt.usualLoad) {
            parts.append(usualLoadText(model.learnt.usualLoad));
        }
        return parts.join(QStringLiteral(" · "));
    }
    const ModelJob &job = *model.job;
    if (job.isWaiting) {
        return tr("Waits: another model is being loaded first");
    }
    parts.append(actWord(job.act));
    if (!job.stage.isEmpty()) {
        parts.append(job.stage);
    }
    if (job.progress) {
        parts.append(percentText(*job.progress));
    }
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(now - job.startedAt);
    //: %1: how long a load has taken so far, as "12 s".
    parts.append(tr("for %1").arg(spanText(std::max(elapsed, std::chrono::seconds(0)))));
    if (job.usual) {
        parts.append(usualLoadText(job.usual));
    }
    return parts.join(QStringLiteral(" · "));
}

void JobRow::showFailure()
{
    const Error error = *loadFailure(m_chosen->model);
    m_glyph->setGlyph(Glyph::Failed);
    const ModelReading *reported = m_chosen->model.reported ? &*m_chosen->model.reported : nullptr;
    const bool isUnload = m_chosen->model.job && m_chosen->model.job->act == ModelAct::Unload
        && m_chosen->model.job->state == ModelJob::State::Failed;
    QString sentence = isUnload ? tr("Unloading failed.") : tr("Loading failed.");
    if (error.kind != ErrorKind::UpstreamFailed) {
        sentence += u' ' + errorKindSentence(error.kind);
    }
    if (reported && reported->exitCode.has_value()) {
        //: %1: exit code of a process.
        sentence += u' ' + tr("Exit code %1.").arg(reported->exitCode.value());
    }
    m_sentence->setText(sentence);
    m_words->setText(error.detail);
    m_words->setVisible(!error.detail.isEmpty());
}

QString JobRow::report() const
{
    const ChosenModel &chosen = *m_chosen;
    const Error error = loadFailure(chosen.model).value_or(Error{});
    QStringList lines;
    lines.append(
        tr("Server: %1, %2")
            .arg(serverName(chosen.provider->kind, chosen.provider->product, chosen.provider->version),
                chosen.provider->baseUrl));
    lines.append(tr("Model: %1").arg(chosen.model.ref.toString()));
    for (const QString &part : {quantizationText(chosen.model), chosen.model.parameters}) {
        if (!part.isEmpty()) {
            lines.append(part);
        }
    }
    lines.append(tr("State: %1").arg(modelStateWord(chosen.model.state)));
    lines.append(m_sentence->text());
    if (!error.detail.isEmpty()) {
        lines.append(error.detail);
    }
    return lines.join(u'\n');
}

} // namespace Hearth
