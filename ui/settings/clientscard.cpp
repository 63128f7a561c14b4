#include "settings/clientscard.h"

#include "config/clientedit.h"
#include "settings/clientdialog.h"
#include "settings/clientsmodel.h"
#include "settings/settingswriter.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

namespace {

const QLatin1String clientsKey("gateway.clients");

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

QLabel *makeWords(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClientsCard::ClientsCard(SettingsWriter &writer, QWidget *parent)
    : SettingsCard(parent)
    , m_writer(writer)
    , m_model(new ClientsModel(this))
    , m_intro(makeWords("clientsIntro", this))
    , m_table(new DataTable(this))
    , m_add(makeButton("addClient", this))
    , m_revoke(makeButton("revokeClient", this))
    , m_remove(makeButton("removeClient", this))
    , m_question(new QWidget(this))
    , m_questionWords(makeWords("removeClientQuestion", m_question))
    , m_confirm(makeButton("removeClientConfirm", m_question))
    , m_cancel(makeButton("removeClientCancel", m_question))
{
    m_intro->setProperty("muted", true);
    body()->addWidget(m_intro);
    buildTable();
    buildButtons();
    buildQuestion();
    addNote(m_writer, {clientsKey});
    retranslate();
}

void ClientsCard::buildTable()
{
    m_table->setObjectName(QStringLiteral("clients"));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setStretchColumn(ClientsModel::ModelsColumn);
    m_table->setColumnPriority(ClientsModel::ReasoningColumn, 1);
    m_table->setColumnPriority(ClientsModel::PlacesColumn, 2);
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        ask(false);
        update();
    });
}

void ClientsCard::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_revoke);
    row->addWidget(m_remove);
    body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ClientsCard::add);
    connect(m_revoke, &QPushButton::clicked, this, &ClientsCard::revokeOrRestore);
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(true); });
}

void ClientsCard::buildQuestion()
{
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_questionWords, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    m_question->setVisible(false);
    body()->addWidget(m_question);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, &ClientsCard::remove);
}

void ClientsCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_model->setClients(snapshot->access.clients);
    update();
}

const ClientRow *ClientsCard::current() const
{
    const ClientsRow *row = m_model->row(m_table->currentIndex());
    return row ? &row->client : nullptr;
}

void ClientsCard::update()
{
    const ClientRow *client = current();
    m_table->setVisible(m_model->rowCount() > 0);
    showButtons();
    m_revoke->setEnabled(client != nullptr);
    m_remove->setEnabled(client != nullptr);
    //: Buttons: a client's token is refused from now on; it is accepted again.
    m_revoke->setText(client && client->isRevoked ? tr("Let in again") : tr("Revoke"));
    if (client) {
        //: %1: name of a client.
        m_questionWords->setText(tr("Remove %1? Its token is of no use then.").arg(client->name));
    } else {
        ask(false);
    }
}

/// The question stands in for the button that it is about.
void ClientsCard::showButtons()
{
    const bool areShown = m_model->rowCount() > 0 && m_question->isHidden();
    m_revoke->setVisible(areShown);
    m_remove->setVisible(areShown);
}

void ClientsCard::add()
{
    auto *dialog = new ClientDialog(m_writer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ClientDialog::tokenCopied, this, [this] { Q_EMIT noticeRequested(tr("Token copied.")); });
    dialog->open();
}

void ClientsCard::revokeOrRestore()
{
    if (const ClientRow *client = current()) {
        const auto change = clientRevocation(m_writer.document(), client->name, !client->isRevoked);
        m_writer.apply(clientsKey, change.value_or(QList<Json5Operation>()));
    }
}

void ClientsCard::ask(bool asking)
{
    const bool hadKeyboard = m_question->isAncestorOf(window()->focusWidget());
    m_question->setVisible(asking);
    showButtons();
    if (asking) {
        m_cancel->setFocus();
    } else if (hadKeyboard) {
        m_remove->setFocus();
    }
}

void ClientsCard::remove()
{
    ask(false);
    if (const ClientRow *client = current()) {
        const auto change = clientRemoval(m_writer.document(), client->name);
        m_writer.apply(clientsKey, change.value_or(QList<Json5Operation>()));
    }
}

void ClientsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        ask(false);
        return;
    }
    SettingsCard::keyPressEvent(event);
}

void ClientsCard::retranslate()
{
    //: The programs that use Hearth's gateway.
    setTitle(tr("Clients"));
    m_intro->setText(tr("Give each program a token of its own: then you can limit what it may use, and take "
                        "the token back without troubling the others."));
    m_table->setAccessibleName(tr("Clients"));
    m_model->retranslate();
    m_add->setText(tr("Add a client…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen client"));
    m_confirm->setText(tr("Remove"));
    m_confirm->setAccessibleName(tr("Remove the client now"));
    m_cancel->setText(tr("Cancel"));
    update();
}

} // namespace Hearth
