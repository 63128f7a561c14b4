#include "providers/endpointlist.h"

#include "providers/endpointsmodel.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

EndpointList::EndpointList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_table(new DataTable(this))
    , m_model(new EndpointsModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout;
    m_title->setProperty("strong", true);
    row->addWidget(m_title, 1);
    m_ask->setObjectName(QStringLiteral("endpointsButton"));
    row->addWidget(m_ask);
    column->addLayout(row);
    m_note->setObjectName(QStringLiteral("endpointsNote"));
    m_note->setProperty("muted", true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_table->setObjectName(QStringLiteral("endpointsTable"));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setStretchColumn(EndpointsModel::HostColumn);
    m_table->setColumnPriority(EndpointsModel::QuantizationColumn, 1);
    m_table->setColumnPriority(EndpointsModel::UptimeColumn, 2);
    column->addWidget(m_table);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_waiting.insert(m_ref, true);
        showAll();
        Q_EMIT endpointsRequested(m_ref);
    });
}

void EndpointList::setModel(const ModelRef &ref)
{
    if (m_ref != ref) {
        m_ref = ref;
        showAll();
    }
}

void EndpointList::setEndpoints(const ModelRef &ref, const Result<QList<HostedEndpoint>> &endpoints)
{
    m_waiting.remove(ref);
    m_failed.remove(ref);
    if (endpoints) {
        m_known.insert(ref, *endpoints);
    } else {
        m_failed.insert(ref, endpoints.error());
    }
    showAll();
}

void EndpointList::retranslate()
{
    //: Heading: the hosts behind a hosted model.
    m_title->setText(tr("Where it runs"));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    showAll();
}

void EndpointList::showAll()
{
    const bool waits = m_waiting.contains(m_ref);
    const bool isKnown = m_known.contains(m_ref);
    //: Button: asks for the hosts behind a hosted model.
    m_ask->setText(isKnown ? tr("Ask again") : tr("Ask"));
    m_ask->setAccessibleName(tr("Ask where it runs"));
    m_ask->setEnabled(!waits);
    m_model->setRows(endpointEntries(m_known.value(m_ref)));
    m_table->setVisible(isKnown && !m_known.value(m_ref).isEmpty());
    QString note;
    if (waits) {
        note = tr("Asking …");
    } else if (m_failed.contains(m_ref)) {
        note = errorSentence(m_failed.value(m_ref));
    } else if (!isKnown) {
        note = tr("Hosts, countries, windows and prices: a free request to OpenRouter.");
    } else if (m_known.value(m_ref).isEmpty()) {
        note = tr("No host offers it at the moment.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace Hearth
