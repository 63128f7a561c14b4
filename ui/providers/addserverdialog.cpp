#include "providers/addserverdialog.h"

#include "config/differenceview.h"
#include "forms/formfield.h"
#include "forms/keyfield.h"
#include "forms/stillcombo.h"
#include "providers/foundservers.h"
#include "providers/offerlist.h"
#include "widgets/flowlayout.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formwording.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace Hearth {

namespace {

constexpr QSize usualSize(760, 760);
constexpr int previewHeight = 220;

/// Hosted providers that need no looking for.
struct HostedPreset
{
    const char *name; ///< A name of its own in every language.
    const char *address;
    const char *objectName;
};
constexpr HostedPreset hostedPresets[] = {
    {"Anthropic", "https://api.anthropic.com", "presetAnthropic"},
    {"OpenAI", "https://api.openai.com/v1", "presetOpenAi"},
    {"OpenRouter", "https://openrouter.ai/api/v1", "presetOpenRouter"},
    {"OpenRouter · EU", "https://eu.openrouter.ai/api/v1", "presetOpenRouterEu"},
    {"OpenRouter · US", "https://us.openrouter.ai/api/v1", "presetOpenRouterUs"},
};

constexpr ProviderKind kinds[] = {ProviderKind::LmStudio, ProviderKind::Ollama, ProviderKind::LlamaCpp,
    ProviderKind::LlamaCppRouter, ProviderKind::LlamaSwap, ProviderKind::Vllm, ProviderKind::LiteLlm,
    ProviderKind::Generic, ProviderKind::Anthropic, ProviderKind::OpenAi, ProviderKind::OpenRouter};

bool isUsable(const ServerReading &reading)
{
    return reading.state == ServerState::Up || reading.state == ServerState::AuthRequired;
}

} // namespace

AddServerDialog::AddServerDialog(const Json5Document &document, QWidget *parent)
    : FormDialog(document, parent)
    , m_document(
          document.toText().trimmed().isEmpty() ? Json5Document::parse(QByteArrayLiteral("{}")) : document)
    , m_found(new FoundServers(this))
    , m_address(new QLineEdit(this))
    , m_findingGlyph(new GlyphLabel(this))
    , m_finding(new QLabel(this))
    , m_lookThere(new QPushButton(this))
    , m_presetsLabel(new QLabel(this))
    , m_findingRow(new QWidget(this))
    , m_kind(new StillCombo(this))
    , m_id(new QLineEdit(this))
    , m_api(new StillCombo(this))
    , m_baseUrl(new QLineEdit(this))
    , m_giveKey(new QPushButton(this))
    , m_key(new KeyField(this))
    , m_models(new OfferList(this))
    , m_previewButton(new QPushButton(this))
    , m_preview(new DifferenceView(this))
{
    setObjectName(QStringLiteral("addServerDialog"));
    insert(m_found);
    connect(m_found, &FoundServers::chosen, this, &AddServerDialog::takeFound);
    connect(m_found, &FoundServers::discoverRequested, this, &AddServerDialog::discoverRequested);
    m_address->setObjectName(QStringLiteral("addAddress"));
    m_address->setMaxLength(2048);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressField = addField(QStringLiteral("address"), m_address);
    addFinding();
    addPresets();
    addCorrections();
    addKey();
    insert(m_models);
    connect(m_models, &OfferList::chosenChanged, this, &AddServerDialog::checkSoon);
    addPreview();
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &AddServerDialog::ask);
    retranslate();
    setUsualSize(usualSize);
    m_address->setFocus();
}

void AddServerDialog::setDiscovery(const DiscoveryState &state)
{
    m_found->setState(state);
}

void AddServerDialog::setIdentified(const QUrl &baseUrl, const ServerReading &reading)
{
    if (baseUrl == m_asked) {
        takeReading(baseUrl, reading);
    }
}

QString AddServerDialog::addedId() const
{
    return m_id->text().trimmed();
}

QList<Json5Operation> AddServerDialog::operations() const
{
    return additionOperations(addition());
}

void AddServerDialog::insert(QWidget *widget)
{
    body()->insertWidget(body()->count() - 2, widget); // before what FormDialog has at the end
}

void AddServerDialog::addFinding()
{
    auto *row = new QHBoxLayout(m_findingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_findingGlyph);
    m_finding->setObjectName(QStringLiteral("addFinding"));
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setWordWrap(true);
    row->addWidget(m_finding, 1);
    m_lookThere->setObjectName(QStringLiteral("lookOnHostButton"));
    m_lookThere->setAutoDefault(false);
    row->addWidget(m_lookThere);
    insert(m_findingRow);
    connect(m_address, &QLineEdit::textEdited, this, &AddServerDialog::onAddressEdited);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!m_reading && !m_isWaiting) {
            ask();
        }
    });
    connect(m_lookThere, &QPushButton::clicked, this, [this] {
        if (m_input) {
            Q_EMIT discoverRequested({m_input->baseUrl.host()});
        }
    });
}

void AddServerDialog::addPresets()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(Space::small, Space::small);
    row->setLayout(flow);
    m_presetsLabel->setProperty("muted", true);
    m_presetsLabel->setMinimumHeight(Space::controlHeight);
    flow->addWidget(m_presetsLabel);
    for (const HostedPreset &preset : hostedPresets) {
        auto *button = new QPushButton(QString::fromUtf8(preset.name), row);
        button->setObjectName(QString::fromLatin1(preset.objectName));
        button->setAutoDefault(false);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, address = QString::fromLatin1(preset.address)] {
            m_address->setText(address);
            onAddressEdited();
            ask();
        });
        m_presets.append(button);
    }
    insert(row);
}

void AddServerDialog::addCorrections()
{
    m_kind->setObjectName(QStringLiteral("addKind"));
    for (const ProviderKind kind : kinds) {
        m_kind->addItem(QString(), int(kind));
    }
    m_id->setObjectName(QStringLiteral("addId"));
    m_id->setMaxLength(128);
    m_api->setObjectName(QStringLiteral("addApi"));
    for (const QString &name : apiChoices(m_document)) {
        m_api->addItem(QString(), name);
    }
    m_baseUrl->setObjectName(QStringLiteral("addBaseUrl"));
    m_baseUrl->setMaxLength(2048);
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    QHBoxLayout *names = addRow();
    m_kindField = addField(QStringLiteral("kind"), m_kind, names);
    m_idField = addField(QStringLiteral("id"), m_id, names);
    QHBoxLayout *way = addRow();
    m_apiField = addField(QStringLiteral("api"), m_api, way);
    m_baseUrlField = addField(QStringLiteral("baseUrl"), m_baseUrl, way);
    connect(m_kind, &QComboBox::activated, this, &AddServerDialog::takeKind);
    connect(m_id, &QLineEdit::textEdited, this, &AddServerDialog::checkSoon);
    connect(m_api, &QComboBox::activated, this, &AddServerDialog::checkSoon);
    connect(m_baseUrl, &QLineEdit::textEdited, this, &AddServerDialog::checkSoon);
}

void AddServerDialog::addKey()
{
    m_giveKey->setObjectName(QStringLiteral("addGiveKey"));
    m_giveKey->setProperty("flat", true);
    m_giveKey->setAutoDefault(false);
    m_giveKey->setCheckable(true);
    insert(m_giveKey);
    body()->setAlignment(m_giveKey, Qt::AlignLeft);
    m_keyField = addField(QStringLiteral("apiKey"), m_key, nullptr, m_key->chooser());
    connect(m_giveKey, &QPushButton::toggled, this, &AddServerDialog::showSections);
    connect(m_key, &KeyField::keyEdited, this, [this] {
        m_keyIsTouched = true;
        if (!typedKey().isEmpty()) {
            m_askTimer.start(); // asked again, with it
        }
        checkSoon();
    });
}

void AddServerDialog::addPreview()
{
    m_previewButton->setObjectName(QStringLiteral("addPreviewButton"));
    m_previewButton->setProperty("flat", true);
    m_previewButton->setAutoDefault(false);
    m_previewButton->setCheckable(true);
    insert(m_previewButton);
    body()->setAlignment(m_previewButton, Qt::AlignLeft);
    m_preview->setObjectName(QStringLiteral("addPreview"));
    m_preview->setFixedHeight(previewHeight);
    insert(m_preview);
    connect(m_previewButton, &QPushButton::toggled, this, [this] {
        showSections();
        showPreview();
    });
}

void AddServerDialog::onAddressEdited()
{
    m_input = readAddress(m_address->text());
    m_reading.reset();
    m_asked.clear();
    m_isWaiting = false;
    if (m_input) {
        m_askTimer.start();
    } else {
        m_askTimer.stop();
    }
    showFinding();
    showSections();
    checkSoon();
}

void AddServerDialog::ask()
{
    m_askTimer.stop();
    if (!m_input) {
        return;
    }
    m_asked = m_input->baseUrl;
    m_isWaiting = true;
    showFinding();
    Q_EMIT identifyRequested(m_asked, typedKey());
}

void AddServerDialog::takeReading(const QUrl &, const ServerReading &reading)
{
    m_isWaiting = false;
    m_reading = reading;
    // What stands at a known host is known, whatever it says without a key.
    if (m_input && m_input->kind != ProviderKind::Unknown) {
        m_reading->kind = m_input->kind;
    } else if (m_reading->kind == ProviderKind::Unknown) {
        m_reading->kind = ProviderKind::Generic;
    }
    showFinding();
    m_models->setModels(m_reading->models, isHostedKind(m_reading->kind));
    fillIn();
    showSections();
}

void AddServerDialog::takeFound(const FoundServer &server)
{
    m_askTimer.stop();
    m_address->setText(server.baseUrl.toString());
    m_input = readAddress(m_address->text());
    if (!m_input) {
        return;
    }
    m_input->baseUrl = server.baseUrl;
    m_asked = server.baseUrl;
    takeReading(server.baseUrl, server.reading);
}

void AddServerDialog::takeKind()
{
    if (m_reading) {
        m_reading->kind = ProviderKind(m_kind->currentData().toInt());
        fillIn();
    }
}

void AddServerDialog::fillIn()
{
    const ServerAddition usual = additionFor(m_document, found());
    m_kind->setCurrentIndex(m_kind->findData(int(m_reading->kind)));
    m_id->setText(usual.provider.id);
    m_api->setCurrentIndex(m_api->findData(usual.provider.api));
    m_baseUrl->setText(usual.provider.baseUrl);
    if (!m_keyIsTouched) {
        m_key->setKey(usual.provider.key);
    }
    check();
}

FoundServer AddServerDialog::found() const
{
    FoundServer server;
    server.baseUrl = m_input ? m_input->baseUrl : QUrl();
    server.reading = m_reading.value_or(ServerReading());
    return server;
}

ServerAddition AddServerDialog::addition() const
{
    const QStringList chosen = m_models->chosen();
    ServerAddition addition = additionFor(m_document, found(), chosen);
    if (chosen.isEmpty()) {
        addition.models.clear(); // an empty list means the usual ones there
    }
    addition.provider.id = addedId();
    addition.provider.api = m_api->currentData().toString();
    addition.provider.baseUrl = m_baseUrl->text().trimmed();
    addition.provider.key = m_key->key();
    return addition;
}

bool AddServerDialog::wantsKey() const
{
    return m_reading && (m_reading->state == ServerState::AuthRequired || isHostedKind(m_reading->kind));
}

Secret AddServerDialog::typedKey() const
{
    const KeyForm key = m_key->key();
    return m_keyIsTouched && key.kind == KeyForm::Kind::Literal ? key.literal : Secret();
}

void AddServerDialog::showFinding()
{
    QString text;
    Glyph glyph = Glyph::Unknown;
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty()) {
        text.clear();
    } else if (!m_input) {
        glyph = Glyph::Note;
        text = tr("This is no address yet.");
    } else if (m_reading) {
        glyph = m_reading->state == ServerState::Up         ? Glyph::Agrees
            : m_reading->state == ServerState::AuthRequired ? Glyph::Key
                                                            : Glyph::Failed;
        text = identifiedSentence(m_input->baseUrl, *m_reading);
    } else if (m_isWaiting) {
        //: %1: an address that is being asked what stands there.
        text = tr("Asking %1 …").arg(m_input->baseUrl.toString());
    }
    m_finding->setText(text);
    m_findingGlyph->setGlyph(glyph);
    m_findingGlyph->setVisible(!text.isEmpty());
    const bool mayLook = m_input && !m_input->hasPort && !(m_reading && isUsable(*m_reading));
    m_lookThere->setVisible(mayLook);
    if (mayLook) {
        //: Button: looks for model servers on a host, %1: its name.
        m_lookThere->setText(tr("Look on %1").arg(m_input->baseUrl.host()));
    }
    m_findingRow->setVisible(!text.isEmpty() || mayLook);
}

void AddServerDialog::showSections()
{
    const bool isKnown = m_reading.has_value();
    for (QWidget *field : {static_cast<QWidget *>(m_kindField), static_cast<QWidget *>(m_idField),
             static_cast<QWidget *>(m_apiField), static_cast<QWidget *>(m_baseUrlField)}) {
        field->setVisible(isKnown);
    }
    m_giveKey->setVisible(isKnown && !wantsKey());
    m_keyField->setVisible(isKnown && (wantsKey() || m_giveKey->isChecked()));
    m_models->setVisible(isKnown && !m_models->isEmpty());
    m_previewButton->setVisible(isKnown);
    m_preview->setVisible(isKnown && m_previewButton->isChecked());
    setAcceptText(!isKnown || isUsable(*m_reading)
            //: Button: adds the server to the config.
            ? tr("Add")
            //: Button: adds a server to the config that does not answer.
            : tr("Add anyway"));
}

void AddServerDialog::showPreview()
{
    if (!m_preview->isVisibleTo(this)) {
        return;
    }
    const Result<QByteArray> after = applied(m_document, operations());
    m_preview->setTexts(m_document.toText(), after ? *after : m_document.toText());
}

void AddServerDialog::check()
{
    if (!m_reading) {
        setObstacle(
            true, m_isWaiting || m_askTimer.isActive() ? tr("The server is being asked …") : QString());
        setProblems({});
        return;
    }
    setObstacle(false);
    m_keyField->setHelp(m_key->help());
    setProblems(checkProviderForm(m_document, {}, addition().provider));
    showPreview();
}

void AddServerDialog::retranslate()
{
    setWindowTitle(tr("Add server"));
    setCancelText(tr("Cancel"));
    m_found->retranslate();
    m_addressField->setTexts(tr("&Address"),
        tr("A host, a port of this computer, or a whole address: gpu-box:8000, 1234, "
           "http://127.0.0.1:1234/v1. It is asked what stands there; nothing is loaded by it."));
    m_address->setPlaceholderText(QStringLiteral("127.0.0.1:1234"));
    //: Before buttons with names of hosted providers.
    m_presetsLabel->setText(tr("Hosted:"));
    m_kindField->setTexts(tr("&Kind of server"), {});
    m_idField->setTexts(tr("&Id"), tr("References begin with it: id/model."));
    m_apiField->setTexts(tr("&Dialect"), {});
    m_baseUrlField->setTexts(tr("&Base address"), {});
    m_keyField->setTexts(tr("K&ey"), m_key->help());
    m_key->retranslate();
    //: Button: shows the field for a key although the server asks for none.
    m_giveKey->setText(tr("Give a key"));
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, providerKindWord(ProviderKind(m_kind->itemData(i).toInt())));
    }
    for (int i = 0; i < m_api->count(); ++i) {
        m_api->setItemText(i, apiWords(m_api->itemData(i).toString()));
    }
    m_models->retranslate();
    m_previewButton->setText(tr("Show what will be written"));
    m_preview->setAccessibleName(tr("What will be written"));
    showFinding();
    showSections();
    check();
}

} // namespace Hearth
