#include "providers/servercard.h"

#include "json5/json5path.h"
#include "providers/modelsmodel.h"
#include "widgets/datatable.h"
#include "widgets/elidedlabel.h"
#include "widgets/serverstanding.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace Hearth {

ServerCard::ServerCard(QWidget *parent)
    : Card(parent)
    , m_showInConfig(new QPushButton(this))
    , m_facts(new ElidedLabel(this))
    , m_troubleGlyph(new GlyphLabel(this))
    , m_trouble(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_table(new DataTable(this))
    , m_noModels(new QLabel(this))
    , m_model(new ModelsModel(this))
{
    setObjectName(QStringLiteral("serverCard"));
    addHead();
    addTable();
    retranslate();
}

void ServerCard::setServer(
    const std::shared_ptr<const ProviderRow> &provider, std::chrono::milliseconds period)
{
    m_provider = provider;
    m_period = period;
    refresh(std::chrono::steady_clock::now());
}

void ServerCard::refresh(TimePoint now)
{
    setVisible(m_provider != nullptr);
    if (!m_provider) {
        m_model->setRows({});
        return;
    }
    setTitle(m_provider->id);
    m_facts->setText(factsText(now));
    const QString trouble = troubleText();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_troubleGlyph->setGlyph(glyphOf(standingOf(*m_provider)));
    m_troubleGlyph->setVisible(!trouble.isEmpty());
    m_showInConfig->setVisible(m_provider->isDeclared);

    m_isFilling = true;
    m_model->setRows(modelEntries(*m_provider, m_period, now));
    m_isFilling = false;
    m_noModels->setText(noModelsText());
    m_stack->setCurrentWidget(m_provider->models.isEmpty() ? static_cast<QWidget *>(m_noModels) : m_table);
    chooseModel();
}

const ModelRow *ServerCard::chosenModel() const
{
    const ModelEntry *entry = m_model->row(m_table->currentIndex());
    return entry ? &entry->model : nullptr;
}

void ServerCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ServerCard::addHead()
{
    m_showInConfig->setObjectName(QStringLiteral("showInConfigButton"));
    m_showInConfig->setProperty("flat", true);
    connect(m_showInConfig, &QPushButton::clicked, this, [this] {
        const Json5Path providers({QStringLiteral("models"), QStringLiteral("providers")});
        Q_EMIT configPathRequested(providers.child(m_provider->id).toString());
    });
    titleRow()->addWidget(m_showInConfig);
    m_facts->setObjectName(QStringLiteral("serverFacts"));
    m_facts->setMuted(true);
    m_facts->setElideMode(Qt::ElideRight);
    body()->addWidget(m_facts);
    auto *trouble = new QHBoxLayout;
    trouble->setSpacing(Space::small);
    trouble->addWidget(m_troubleGlyph);
    m_trouble->setObjectName(QStringLiteral("serverTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    trouble->addWidget(m_trouble, 1);
    body()->addLayout(trouble);
}

void ServerCard::addTable()
{
    m_table->setObjectName(QStringLiteral("modelsTable"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(ModelsModel::ModelColumn);
    m_table->setColumnPriority(ModelsModel::SlotsColumn, 1);
    m_table->setColumnPriority(ModelsModel::ParametersColumn, 2);
    m_table->setColumnPriority(ModelsModel::MemoryColumn, 3);
    m_table->setColumnPriority(ModelsModel::QuantizationColumn, 4);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ServerCard::onCurrentChanged);
    m_noModels->setObjectName(QStringLiteral("noModels"));
    m_noModels->setProperty("muted", true);
    m_noModels->setWordWrap(true);
    m_noModels->setAlignment(Qt::AlignCenter);
    m_noModels->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noModels);
    body()->addLayout(m_stack, 1);
}

void ServerCard::retranslate()
{
    //: Opens the config where this server stands in it.
    m_showInConfig->setText(tr("Show in config"));
    m_table->setAccessibleName(tr("Models"));
    m_model->retranslate();
    refresh(std::chrono::steady_clock::now());
}

void ServerCard::chooseModel()
{
    QModelIndex wanted = m_model->indexForId(m_chosen.value(m_provider->id));
    const ModelRow *best = bestModel(*m_provider);
    if (!wanted.isValid() && best) {
        wanted = m_model->indexForId(best->ref.toString());
        m_chosen.insert(m_provider->id, best->ref.toString()); // and stays so when another becomes better
    }
    if (wanted.row() != m_table->currentIndex().row()) {
        m_isFilling = true;
        m_table->setCurrentIndex(wanted);
        m_isFilling = false;
    }
    Q_EMIT modelChosen();
}

void ServerCard::onCurrentChanged(const QModelIndex &current)
{
    if (m_isFilling || !m_provider) {
        return;
    }
    m_chosen.insert(m_provider->id, current.data(IdRole).toString());
    Q_EMIT modelChosen();
}

QString ServerCard::factsText(TimePoint now) const
{
    QStringList facts{m_provider->baseUrl};
    if (m_provider->kind != ProviderKind::Unknown) {
        const QString kind = providerKindWord(m_provider->kind);
        facts.append(m_provider->version.isEmpty() ? kind : kind + QLatin1Char(' ') + m_provider->version);
    }
    if (m_provider->latencyMs) {
        //: %1: a duration such as 3 ms.
        facts.append(
            tr("answers in %1").arg(durationText(std::chrono::milliseconds(*m_provider->latencyMs))));
    }
    if (m_provider->readAt) {
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_provider->readAt);
        //: %1: how long ago, for example "4 s ago".
        facts.append(tr("checked %1").arg(ageText(age)));
    }
    if (m_provider->error) {
        if (const auto next = nextLookIn(*m_provider, now)) {
            facts.append(nextTryText(*next));
        }
    }
    return facts.join(QStringLiteral(" · "));
}

QString ServerCard::troubleText() const
{
    if (standingOf(*m_provider).keyMissing) {
        return tr(
            "Hearth has no key for this provider, so it is not asked. Give its key in the config, in the "
            "environment or in the keychain.");
    }
    if (m_provider->state == ServerState::Up || !m_provider->error) {
        return {};
    }
    return errorSentence(*m_provider->error);
}

QString ServerCard::noModelsText() const
{
    switch (m_provider->state) {
    case ServerState::Up:
        //: %1: server.
        return tr("%1 answers, but has no model.").arg(m_provider->id);
    case ServerState::Unknown:
        return tr("%1 has not been asked yet.").arg(m_provider->id);
    default:
        return tr("%1 has told of no model, and the config names none.").arg(m_provider->id);
    }
}

} // namespace Hearth
