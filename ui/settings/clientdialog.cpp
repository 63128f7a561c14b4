#include "settings/clientdialog.h"

#include "config/clientedit.h"
#include "engine/clienttoken.h"
#include "settings/settingscard.h"
#include "settings/settingswriter.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int usualWidth = 560;

QLabel *makeWords(const char *name, QWidget *parent, const char *property = nullptr)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (property) {
        label->setProperty(property, true);
    }
    return label;
}

template <typename Widget>
Widget *makeNamed(const char *name, QWidget *parent)
{
    auto *widget = new Widget(parent);
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QString clientsPath()
{
    return QStringLiteral("gateway.clients");
}

} // namespace

ClientDialog::ClientDialog(SettingsWriter &writer, QWidget *parent)
    : QDialog(parent)
    , m_writer(writer)
    , m_pages(new QStackedWidget(this))
    , m_nameLabel(makeWords("clientNameLabel", this))
    , m_name(makeNamed<QLineEdit>("clientName", this))
    , m_modelsLabel(makeWords("clientModelsLabel", this))
    , m_models(makeNamed<QLineEdit>("clientModels", this))
    , m_modelsHelp(makeWords("clientModelsHelp", this, "muted"))
    , m_placesLabel(makeWords("clientPlacesLabel", this))
    , m_local(makeNamed<QCheckBox>("clientLocal", this))
    , m_lan(makeNamed<QCheckBox>("clientLan", this))
    , m_hosted(makeNamed<QCheckBox>("clientHosted", this))
    , m_finalOnly(makeNamed<QCheckBox>("clientFinalOnly", this))
    , m_problem(makeWords("clientProblem", this, "muted"))
    , m_cancel(makeNamed<QPushButton>("clientCancel", this))
    , m_make(makeNamed<QPushButton>("clientMake", this))
    , m_tokenWords(makeWords("clientTokenWords", this))
    , m_tokenField(makeNamed<QLineEdit>("clientToken", this))
    , m_copy(makeNamed<QPushButton>("clientCopy", this))
    , m_later(makeWords("clientLater", this, "caution"))
    , m_done(makeNamed<QPushButton>("clientDone", this))
{
    setObjectName(QStringLiteral("clientDialog"));
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildToken());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    outer->addWidget(m_pages);
    setMinimumWidth(usualWidth);
    retranslate();
    m_name->setFocus();
}

QWidget *ClientDialog::buildForm()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_name->setMaxLength(int(maxClientNameLength));
    m_nameLabel->setBuddy(m_name);
    m_modelsLabel->setBuddy(m_models);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(Space::small);
    layout->addWidget(m_modelsLabel);
    layout->addWidget(m_models);
    layout->addWidget(m_modelsHelp);
    layout->addSpacing(Space::small);
    layout->addWidget(m_placesLabel);
    for (QCheckBox *box : {m_local, m_lan, m_hosted}) {
        box->setChecked(true);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ClientDialog::check);
    }
    layout->addSpacing(Space::small);
    layout->addWidget(m_finalOnly);
    layout->addSpacing(Space::medium);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    m_cancel->setAutoDefault(false);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    for (QLineEdit *field : {m_name, m_models}) {
        connect(field, &QLineEdit::textChanged, this, &ClientDialog::check);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ClientDialog::make);
    return page;
}

QWidget *ClientDialog::buildToken()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_tokenField->setReadOnly(true);
    m_tokenField->setFont(fixedFont(font()));
    m_tokenWords->setBuddy(m_tokenField);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_tokenField, 1);
    row->addWidget(m_copy);
    layout->addWidget(m_tokenWords);
    layout->addLayout(row);
    layout->addWidget(m_later);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(QString::fromLatin1(m_token.reveal()), true);
        Q_EMIT tokenCopied();
    });
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

ClientSettings ClientDialog::client() const
{
    ClientSettings client;
    client.name = m_name->text().trimmed();
    for (const QString &part : m_models->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty()) {
            client.models.append(name);
        }
    }
    QList<Place> places;
    for (const auto &[box, place] : {std::pair(m_local, Place::Local), std::pair(m_lan, Place::Lan),
             std::pair(m_hosted, Place::Hosted)}) {
        if (box->isChecked()) {
            places.append(place);
        }
    }
    if (places.size() < 3) {
        client.places = places;
    }
    client.reasoning = m_finalOnly->isChecked() ? ReasoningOutput::Omit : ReasoningOutput::Field;
    return client;
}

QString ClientDialog::problem() const
{
    ClientSettings wanted = client();
    if (wanted.name.isEmpty()) {
        return tr("Give it a name.");
    }
    if (!isClientName(wanted.name)) {
        return tr("This cannot be a name.");
    }
    if (wanted.places && wanted.places->isEmpty()) {
        return tr("Let its requests go somewhere.");
    }
    wanted.tokenSha256 = QByteArray(64, '0'); // any will do for a look
    if (!clientAddition(m_writer.document(), wanted)) {
        return tr("There is a client of this name.");
    }
    return m_refusal;
}

void ClientDialog::check()
{
    m_refusal.clear();
    const QString why = problem();
    m_problem->setText(why);
    m_make->setEnabled(why.isEmpty());
}

void ClientDialog::make()
{
    const ClientToken made = makeClientToken();
    ClientSettings wanted = client();
    wanted.tokenSha256 = made.sha256;
    const Result<QList<Json5Operation>> addition = clientAddition(m_writer.document(), wanted);
    if (!addition) {
        check();
        return;
    }
    const auto noted = connect(&m_writer, &SettingsWriter::refused, this,
        [this](const QString &, const QString &sentence) { m_refusal = sentence; });
    const EditOutcome outcome = m_writer.apply(clientsPath(), *addition);
    disconnect(noted);
    if (outcome == EditOutcome::Saving || outcome == EditOutcome::JoinedUnsaved) {
        m_token = made.token;
        showToken(outcome == EditOutcome::Saving);
    } else {
        m_problem->setText(m_refusal);
    }
}

void ClientDialog::showToken(bool isInForce)
{
    m_tokenField->setText(QString::fromLatin1(m_token.reveal()));
    m_tokenField->setCursorPosition(0);
    m_later->setVisible(!isInForce);
    m_done->setDefault(true);
    QWidget *form = m_pages->currentWidget();
    m_pages->removeWidget(form); // its height is of no use now; its fields still tell the client's name
    form->hide();
    retranslate();
    adjustSize();
    m_copy->setFocus();
}

void ClientDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ClientDialog::retranslate()
{
    //: Title of a dialog: a program gets a token of its own.
    setWindowTitle(tr("New client"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    //: An example of a client's name.
    m_name->setPlaceholderText(tr("For example: whatsapp"));
    m_modelsLabel->setText(tr("May ask for"));
    m_models->setAccessibleName(tr("May ask for"));
    //: What is in an empty field: models and routes a client may use.
    m_models->setPlaceholderText(tr("Every model and route"));
    m_modelsHelp->setText(
        tr("Names of models and routes, parted by commas; lmstudio/* stands for all of one server."));
    m_placesLabel->setText(tr("Its requests may go to"));
    m_local->setText(tr("this computer"));
    m_lan->setText(tr("other computers in the network"));
    m_hosted->setText(tr("hosted providers"));
    m_finalOnly->setText(tr("Send it the final text only, without what models think"));
    m_cancel->setText(tr("Cancel"));
    //: Button: make the token of a new client.
    m_make->setText(tr("Make its token"));
    //: %1: name of a client.
    m_tokenWords->setText(tr("The token of %1. It is shown this once: copy it to where the program has its "
                             "settings. Hearth keeps only what it needs to recognise it.")
                              .arg(client().name));
    m_tokenField->setAccessibleName(tr("Token"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the token"));
    m_later->setText(tr("It is accepted once you have saved hearth.json5, which has other unsaved changes."));
    m_done->setText(tr("Done"));
    if (m_token.isEmpty()) {
        check();
    }
}

} // namespace Hearth
