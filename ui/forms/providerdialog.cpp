#include "forms/providerdialog.h"

#include "config/providerpresets.h"
#include "config/renaming.h"
#include "forms/formfield.h"
#include "forms/keyfield.h"
#include "forms/numberfield.h"
#include "forms/stillcombo.h"
#include "wording/formwording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace Hearth {

namespace {

const QList<qint64> usualTimeouts{30, 60, 120, 300, 600, 1800};
const QList<qint64> usualMaxTokens{2048, 4096, 8192, 16384, 32768};

FormProblem numberProblem(const char *field)
{
    return {FormProblem::Code::NotANumber, QString::fromLatin1(field), true, {}, {}, {}};
}

} // namespace

ProviderDialog::ProviderDialog(const Json5Document &document, const QString &id, QWidget *parent)
    : FormDialog(document, parent)
    , m_document(document)
    , m_before(id.isEmpty() ? ProviderForm() : readProviderForm(document, id))
    , m_hasPassword(addressForShow(m_before.baseUrl) != m_before.baseUrl)
    , m_preset(new StillCombo(this))
    , m_id(new QLineEdit(this))
    , m_baseUrl(new QLineEdit(this))
    , m_api(new StillCombo(this))
    , m_key(new KeyField(this))
    , m_timeout(new NumberField(this))
    , m_maxTokens(new NumberField(this))
    , m_authHeader(new QCheckBox(this))
{
    setObjectName(QStringLiteral("providerDialog"));
    buildFields();
    if (isNew()) {
        for (const ProviderPreset preset : allPresets()) {
            m_preset->addItem(presetWords(preset), int(preset));
        }
        takePreset(0);
    } else {
        m_presetField->hide();
        fillIn(m_before);
    }
    retranslate();
    (isNew() ? static_cast<QWidget *>(m_preset) : m_baseUrl)->setFocus();
}

void ProviderDialog::buildFields()
{
    m_preset->setObjectName(QStringLiteral("providerPreset"));
    m_id->setObjectName(QStringLiteral("providerId"));
    m_id->setMaxLength(128);
    m_baseUrl->setObjectName(QStringLiteral("providerBaseUrl"));
    m_baseUrl->setMaxLength(2048);
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_api->setObjectName(QStringLiteral("providerApi"));
    m_timeout->setObjectName(QStringLiteral("providerTimeout"));
    m_timeout->setPicks(usualTimeouts);
    m_maxTokens->setObjectName(QStringLiteral("providerMaxTokens"));
    m_maxTokens->setPicks(usualMaxTokens);
    m_authHeader->setObjectName(QStringLiteral("providerAuthHeader"));

    m_presetField = addField(QStringLiteral("preset"), m_preset);
    QHBoxLayout *names = addRow();
    m_idField = addField(QStringLiteral("id"), m_id, names);
    m_apiField = addField(QStringLiteral("api"), m_api, names);
    m_baseUrlField = addField(QStringLiteral("baseUrl"), m_baseUrl);
    m_keyField = addField(QStringLiteral("apiKey"), m_key, nullptr, m_key->chooser());
    QHBoxLayout *limits = addRow();
    m_timeoutField = addField(QStringLiteral("timeoutSeconds"), m_timeout, limits);
    m_maxTokensField = addField(QStringLiteral("maxTokens"), m_maxTokens, limits);
    m_authHeaderField = addField(QStringLiteral("authHeader"), m_authHeader);

    connect(m_preset, &QComboBox::activated, this, &ProviderDialog::takePreset);
    connect(m_id, &QLineEdit::textEdited, this, &ProviderDialog::checkSoon);
    connect(m_baseUrl, &QLineEdit::textEdited, this, &ProviderDialog::checkSoon);
    connect(m_api, &QComboBox::activated, this, &ProviderDialog::checkSoon);
    connect(m_key, &KeyField::keyEdited, this, &ProviderDialog::checkSoon);
    connect(m_timeout, &NumberField::valueEdited, this, &ProviderDialog::checkSoon);
    connect(m_maxTokens, &NumberField::valueEdited, this, &ProviderDialog::checkSoon);
    connect(m_authHeader, &QCheckBox::clicked, this, &ProviderDialog::checkSoon);
}

void ProviderDialog::takePreset(int index)
{
    fillIn(presetForm(m_document, ProviderPreset(m_preset->itemData(index).toInt())));
    check();
}

void ProviderDialog::fillIn(const ProviderForm &form)
{
    m_id->setText(form.id);
    m_baseUrl->setText(addressForShow(form.baseUrl));
    m_baseUrl->setReadOnly(m_hasPassword);
    m_api->clear();
    m_api->addItem(QString(), QString());
    QStringList names = apiChoices(m_document);
    if (!form.api.isEmpty() && !names.contains(form.api)) {
        names.append(form.api); // wrong: to be seen
    }
    for (const QString &name : std::as_const(names)) {
        m_api->addItem(QString(), name);
    }
    m_api->setCurrentIndex(m_api->findData(form.api));
    m_key->setKey(form.key);
    m_timeout->setValue(form.timeoutSeconds);
    m_maxTokens->setValue(form.maxTokens);
    m_authHeader->setChecked(form.authHeader);
    retranslate();
}

ProviderForm ProviderDialog::form() const
{
    ProviderForm form = m_before;
    form.id = m_id->text().trimmed();
    if (form.id == m_before.id.trimmed()) {
        form.id = m_before.id; // spaces around it are the text's own
    }
    form.baseUrl = m_hasPassword ? m_before.baseUrl : m_baseUrl->text().trimmed();
    form.api = m_api->currentData().toString();
    form.key = m_key->key();
    form.timeoutSeconds = m_timeout->value();
    form.maxTokens = m_maxTokens->value();
    form.authHeader = m_authHeader->isChecked();
    return form;
}

QList<Json5Operation> ProviderDialog::operations(const Json5Document &document) const
{
    return isNew() ? providerAddition(form()) : providerChanges(document, m_before.id, form());
}

void ProviderDialog::check()
{
    QList<FormProblem> problems;
    if (!m_timeout->isRight()) {
        problems.append(numberProblem("timeoutSeconds"));
    }
    if (!m_maxTokens->isRight()) {
        problems.append(numberProblem("maxTokens"));
    }
    m_keyField->setHelp(m_key->help());
    const ProviderForm now = form();
    m_idField->setHelp(idHelp(now.id));
    setProblems(problems + checkProviderForm(m_document, m_before.id, now));
}

QString ProviderDialog::idHelp(const QString &id) const
{
    const bool isRenamed = !isNew() && id != m_before.id;
    const Result<Renaming> renamed =
        isRenamed ? renaming(m_document, {}, {m_before.id, id}) : Result<Renaming>();
    const auto uses = renamed ? renamed->config.size() - 1 : 0; // without the key itself
    return uses > 0 ? tr("%n place(s) of the config that name it follow.", nullptr, int(uses))
                    : tr("References begin with it: id/model.");
}

void ProviderDialog::retranslate()
{
    //: %1: a provider's id.
    setWindowTitle(isNew() ? tr("Add provider") : tr("Edit provider %1").arg(m_before.id));
    //: Button: adds the provider to the config.
    setAcceptText(isNew() ? tr("Add provider") : tr("Apply"));
    setCancelText(tr("Cancel"));
    for (int i = 0; i < m_preset->count(); ++i) {
        m_preset->setItemText(i, presetWords(ProviderPreset(m_preset->itemData(i).toInt())));
    }
    for (int i = 0; i < m_api->count(); ++i) {
        const QString name = m_api->itemData(i).toString();
        //: The dialect of a provider that does not name one.
        m_api->setItemText(i, name.isEmpty() ? tr("Not set") : apiWords(name));
    }
    m_presetField->setTexts(tr("&Kind of server"), tr("Fills in what servers of this kind usually have."));
    m_idField->setTexts(tr("&Id"), idHelp(m_id->text().trimmed()));
    m_apiField->setTexts(tr("&Dialect"), tr("What the server speaks."));
    m_baseUrlField->setTexts(tr("&Address"),
        m_hasPassword ? tr("It holds a password, which is not shown; change the address in the text.")
                      : tr("Where requests go, like http://127.0.0.1:1234/v1."));
    m_keyField->setTexts(tr("K&ey"), m_key->help());
    m_timeoutField->setTexts(tr("&Time limit in seconds"),
        tr("For a whole request. Prompts are read in silence: be generous with local servers."));
    m_maxTokensField->setTexts(
        tr("&Longest answer in tokens"), tr("For models that do not say it themselves."));
    m_timeout->setPlaceholder(tr("Not set"));
    m_maxTokens->setPlaceholder(tr("Not set"));
    m_timeout->retranslate();
    m_maxTokens->retranslate();
    m_key->retranslate();
    m_authHeader->setText(tr("Always send the key as an A&uthorization header"));
    m_authHeaderField->setTexts({}, {});
    m_authHeader->setAccessibleName(withoutMnemonic(m_authHeader->text()));
    setFurther(m_before.headers, m_before.otherKeys);
    check();
}

} // namespace Hearth
