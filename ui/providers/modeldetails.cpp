#include "providers/modeldetails.h"

#include "providers/driftlist.h"
#include "providers/endpointlist.h"
#include "providers/factgrid.h"
#include "providers/jobrow.h"
#include "providers/modelactions.h"
#include "providers/modelcells.h"
#include "widgets/elidedlabel.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Hearth {

ModelDetails::ModelDetails(QWidget *parent)
    : Card(parent)
    , m_reference(new ElidedLabel(this))
    , m_copy(new QPushButton(this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_actions(new ModelActions(m_content))
    , m_job(new JobRow(m_content))
    , m_comparison(new ComparisonGrid(m_content))
    , m_drift(new DriftList(QStringLiteral("drift"), m_content))
    , m_facts(new FactGrid(QStringLiteral("fact"), m_content))
    , m_endpoints(new EndpointList(m_content))
{
    setObjectName(QStringLiteral("modelDetails"));
    buildHead();
    buildBody();
    connectActions();
    retranslate();
}

void ModelDetails::setModel(const std::optional<ChosenModel> &chosen, TimePoint now)
{
    const bool isAnother = chosen && (!m_chosen || m_chosen->model.ref != chosen->model.ref);
    m_chosen = chosen;
    setVisible(chosen.has_value());
    if (chosen) {
        showModel(now);
    }
    if (isAnother) {
        m_area->verticalScrollBar()->setValue(0);
    }
}

void ModelDetails::setWordResult(const ModelRef &ref, const WordResult &result)
{
    m_actions->setWordResult(ref, result);
}

void ModelDetails::setEndpoints(const ModelRef &ref, const Result<QList<HostedEndpoint>> &endpoints)
{
    m_endpoints->setEndpoints(ref, endpoints);
}

int ModelDetails::naturalHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const QLayout *content = m_content->layout();
    const int body = content->hasHeightForWidth() ? content->totalHeightForWidth(inside)
                                                  : content->totalSizeHint().height();
    return margins.top() + margins.bottom() + m_copy->sizeHint().height() + layout()->spacing() + body
        + Space::tiny;
}

void ModelDetails::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool ModelDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        Q_EMIT contentChanged();
    }
    return Card::eventFilter(watched, event);
}

void ModelDetails::buildHead()
{
    m_reference->setObjectName(QStringLiteral("modelReference"));
    m_reference->setMuted(true);
    m_copy->setObjectName(QStringLiteral("copyReferenceButton"));
    m_copy->setProperty("flat", true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_reference->text());
        //: %1: a model's reference that is on the clipboard now.
        Q_EMIT copied(tr("%1 is copied.").arg(m_reference->text()));
    });
    titleRow()->addWidget(m_reference);
    titleRow()->addWidget(m_copy);
}

void ModelDetails::buildBody()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_actions);
    column->addWidget(m_job);
    column->addWidget(makeHairline(m_content));
    column->addWidget(m_comparison);
    column->addWidget(m_drift);
    column->addWidget(makeHairline(m_content));
    column->addWidget(m_facts);
    column->addWidget(m_endpoints);
    column->addStretch(1);
    m_content->installEventFilter(this);
    m_area->setObjectName(QStringLiteral("detailsArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    m_area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    body()->addWidget(m_area, 1);
}

void ModelDetails::connectActions()
{
    connect(m_actions, &ModelActions::loadRequested, this,
        [this](const LoadOptions &options) { Q_EMIT loadRequested(m_chosen->model.ref, options); });
    connect(m_actions, &ModelActions::unloadRequested, this,
        [this] { Q_EMIT unloadRequested(m_chosen->model.ref); });
    connect(m_actions, &ModelActions::keepWarmRequested, this,
        [this](qint64 until) { Q_EMIT keepWarmRequested(m_chosen->model.ref, until); });
    connect(m_actions, &ModelActions::lookRequested, this,
        [this] { Q_EMIT lookRequested(m_chosen->model.ref.provider); });
    connect(
        m_actions, &ModelActions::wordRequested, this, [this] { Q_EMIT wordRequested(m_chosen->model.ref); });
    connect(m_job, &JobRow::cancelRequested, this, [this] { Q_EMIT cancelRequested(m_chosen->model.ref); });
    connect(m_job, &JobRow::copied, this, [this] { Q_EMIT copied(tr("The report is copied.")); });
    connect(m_drift, &DriftList::actionTriggered, this,
        [this] { Q_EMIT addToConfigRequested(m_chosen->model.ref); });
    connect(m_drift, &DriftList::editRequested, this, &ModelDetails::editRequested);
    connect(m_drift, &DriftList::configPathRequested, this, &ModelDetails::configPathRequested);
    connect(m_endpoints, &EndpointList::endpointsRequested, this, &ModelDetails::endpointsRequested);
}

void ModelDetails::retranslate()
{
    setVisible(m_chosen.has_value());
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy the model's reference, as clients send it"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_actions->retranslate();
    m_drift->retranslate();
    m_endpoints->retranslate();
    if (m_chosen) {
        showModel(std::chrono::steady_clock::now());
        m_job->retranslate();
    }
}

void ModelDetails::showModel(TimePoint now)
{
    const ChosenModel &chosen = *m_chosen;
    setTitle(modelName(chosen.model));
    m_reference->setText(chosen.model.ref.toString());
    m_actions->setModel(chosen);
    m_job->setModel(chosen, now);
    m_comparison->setComparisons(modelComparisons(chosen, now), chosen.model.isDeclared);
    showAgreement();
    m_facts->setFacts(modelFacts(chosen, now));
    m_endpoints->setVisible(chosen.provider->kind == ProviderKind::OpenRouter);
    m_endpoints->setModel(chosen.model.ref);
}

void ModelDetails::showAgreement()
{
    const ModelRow &model = m_chosen->model;
    const bool canAdd = !model.isDeclared && model.reported && m_chosen->provider->isDeclared;
    //: Button: writes a model of a server into the config.
    m_drift->setAction(canAdd ? tr("Add to config") : QString());
    if (!model.isDeclared) {
        m_drift->setDrift(
            m_chosen->drift, tr("The server has this model; the config does not name it."), Glyph::Note);
    } else if (model.state == ModelState::Unknown || m_chosen->provider->state != ServerState::Up) {
        m_drift->setDrift(
            m_chosen->drift, tr("The server has not told anything to compare with."), Glyph::Unknown);
    } else {
        m_drift->setDrift(m_chosen->drift, tr("Config and server agree."), Glyph::Agrees);
    }
}

} // namespace Hearth
