#include "forms/modeldialog.h"

#include "config/providerform.h"
#include "config/renaming.h"
#include "forms/formfield.h"
#include "forms/numberfield.h"
#include "forms/stillcombo.h"
#include "widgets/tokens.h"
#include "wording/formwording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace Hearth {

namespace {

const QList<qint64> usualWindows{8192, 16384, 32768, 65536, 131072, 196608, 262144};
const QList<qint64> usualMaxTokens{2048, 4096, 8192, 16384, 32768, 65536};

QStringList inputKinds()
{
    return QStringLiteral("text image video audio").split(u' ');
}

Json5Path modelPath(const QString &provider, qsizetype index)
{
    return providerPath(provider).child(QStringLiteral("models")).child(index);
}

/// What absent input means [OPENCLAW.md 3].
QStringList meant(const QStringList &input)
{
    return input.isEmpty() ? QStringList(QStringLiteral("text")) : input;
}

} // namespace

ModelDialog::ModelDialog(
    const Json5Document &document, const QString &provider, qsizetype index, QWidget *parent)
    : FormDialog(document, parent)
    , m_document(document)
    , m_provider(provider)
    , m_index(index)
    , m_before(index < 0 ? newModelForm() : readModelForm(document, modelPath(provider, index)))
    , m_hasPassword(addressForShow(m_before.baseUrl) != m_before.baseUrl)
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_window(new NumberField(this))
    , m_maxTokens(new NumberField(this))
    , m_cap(new NumberField(this))
    , m_reasoning(new QCheckBox(this))
    , m_api(new StillCombo(this))
    , m_baseUrl(new QLineEdit(this))
{
    setObjectName(QStringLiteral("modelDialog"));
    buildFields();
    fillIn(m_before);
    retranslate();
    m_id->setFocus();
}

void ModelDialog::buildFields()
{
    m_id->setObjectName(QStringLiteral("modelId"));
    m_id->setMaxLength(512);
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setMaxLength(512);
    m_window->setObjectName(QStringLiteral("modelWindow"));
    m_window->setPicks(usualWindows);
    m_maxTokens->setObjectName(QStringLiteral("modelMaxTokens"));
    m_maxTokens->setPicks(usualMaxTokens);
    m_cap->setObjectName(QStringLiteral("modelContextTokens"));
    m_cap->setPicks(usualWindows);
    m_reasoning->setObjectName(QStringLiteral("modelReasoning"));
    m_api->setObjectName(QStringLiteral("modelApi"));
    m_baseUrl->setObjectName(QStringLiteral("modelBaseUrl"));
    m_baseUrl->setMaxLength(2048);

    QHBoxLayout *names = addRow();
    m_idField = addField(QStringLiteral("id"), m_id, names);
    m_nameField = addField(QStringLiteral("name"), m_name, names);
    QHBoxLayout *counts = addRow();
    m_windowField = addField(QStringLiteral("contextWindow"), m_window, counts);
    m_maxTokensField = addField(QStringLiteral("maxTokens"), m_maxTokens, counts);
    m_capField = addField(QStringLiteral("contextTokens"), m_cap, counts);

    auto *kinds = new QWidget(this);
    auto *kindsRow = new QHBoxLayout(kinds);
    kindsRow->setContentsMargins(0, 0, 0, 0);
    kindsRow->setSpacing(Space::large);
    for (const QString &kind : inputKinds()) {
        auto *box = new QCheckBox(kinds);
        box->setObjectName(QStringLiteral("modelInput_") + kind);
        kindsRow->addWidget(box);
        m_input.append(box);
        connect(box, &QCheckBox::clicked, this, &ModelDialog::checkSoon);
    }
    kindsRow->addStretch(1);
    m_inputField = addField(QStringLiteral("input"), kinds, nullptr, m_input.constFirst());
    m_reasoningField = addField(QStringLiteral("reasoning"), m_reasoning);
    buildPrices();
    QHBoxLayout *own = addRow();
    m_apiField = addField(QStringLiteral("api"), m_api, own);
    m_baseUrlField = addField(QStringLiteral("baseUrl"), m_baseUrl, own);

    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &id) {
        if (isNew() && !m_name->isModified()) {
            m_name->setText(id); // until somebody writes a better one
        }
    });
    for (QLineEdit *edit : {m_id, m_name, m_baseUrl}) {
        connect(edit, &QLineEdit::textEdited, this, &ModelDialog::checkSoon);
    }
    for (NumberField *field : {m_window, m_maxTokens, m_cap}) {
        connect(field, &NumberField::valueEdited, this, &ModelDialog::checkSoon);
    }
    connect(m_reasoning, &QCheckBox::clicked, this, &ModelDialog::checkSoon);
    connect(m_api, &QComboBox::activated, this, &ModelDialog::checkSoon);
}

void ModelDialog::buildPrices()
{
    auto *prices = new QWidget(this);
    auto *grid = new QGridLayout(prices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(2);
    const char *const names[] = {
        "modelCostInput", "modelCostOutput", "modelCostCacheRead", "modelCostCacheWrite"};
    for (int i = 0; i < 4; ++i) {
        auto *label = new QLabel(prices);
        label->setProperty("muted", true);
        auto *field = new PriceField(prices);
        field->setObjectName(QString::fromLatin1(names[i]));
        label->setBuddy(field);
        grid->addWidget(label, 0, i);
        grid->addWidget(field, 1, i);
        m_priceLabels.append(label);
        m_prices.append(field);
        connect(field, &QLineEdit::textEdited, this, &ModelDialog::checkSoon);
    }
    m_costField = addField(QStringLiteral("cost"), prices, nullptr, m_prices.constFirst());
}

void ModelDialog::fillIn(const ModelForm &form)
{
    m_id->setText(form.id);
    m_name->setText(form.name);
    m_window->setValue(form.contextWindow);
    m_maxTokens->setValue(form.maxTokens);
    m_cap->setValue(form.contextTokens);
    const QStringList kinds = inputKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        m_input.at(i)->setChecked(meant(form.input).contains(kinds.at(i)));
    }
    m_reasoning->setChecked(form.reasoning);
    const std::optional<double> prices[] = {
        form.costInput, form.costOutput, form.costCacheRead, form.costCacheWrite};
    for (int i = 0; i < 4; ++i) {
        m_prices.at(i)->setValue(prices[i]);
    }
    m_api->addItem(QString(), QString());
    QStringList names = apiChoices(m_document);
    if (!form.api.isEmpty() && !names.contains(form.api)) {
        names.append(form.api); // wrong: to be seen
    }
    for (const QString &name : std::as_const(names)) {
        m_api->addItem(QString(), name);
    }
    m_api->setCurrentIndex(m_api->findData(form.api));
    m_baseUrl->setText(addressForShow(form.baseUrl));
    m_baseUrl->setReadOnly(m_hasPassword);
}

ModelForm ModelDialog::form() const
{
    ModelForm form = m_before;
    form.id = m_id->text().trimmed();
    form.name = m_name->text().trimmed();
    form.contextWindow = m_window->value();
    form.maxTokens = m_maxTokens->value();
    form.contextTokens = m_cap->value();
    QStringList input;
    const QStringList kinds = inputKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (m_input.at(i)->isChecked()) {
            input.append(kinds.at(i));
        }
    }
    QStringList before = meant(m_before.input);
    before.sort();
    QStringList now = meant(input);
    now.sort();
    form.input = before == now ? m_before.input : input; // the text's own order, or its silence
    form.reasoning = m_reasoning->isChecked();
    form.costInput = m_prices.at(0)->value();
    form.costOutput = m_prices.at(1)->value();
    form.costCacheRead = m_prices.at(2)->value();
    form.costCacheWrite = m_prices.at(3)->value();
    form.api = m_api->currentData().toString();
    form.baseUrl = m_hasPassword ? m_before.baseUrl : m_baseUrl->text().trimmed();
    return form;
}

bool ModelDialog::isStillThere(const Json5Document &document) const
{
    if (isNew()) {
        return !document.find(providerPath(m_provider)).isNull();
    }
    return readModelForm(document, modelPath(m_provider, m_index)) == m_before;
}

QList<Json5Operation> ModelDialog::operations(const Json5Document &document) const
{
    return isNew() ? modelAddition(document, m_provider, form())
                   : modelChanges(document, modelPath(m_provider, m_index), form());
}

void ModelDialog::check()
{
    QList<FormProblem> problems;
    const auto add = [&problems](bool isRight, const char *field) {
        if (!isRight) {
            problems.append({FormProblem::Code::NotANumber, QString::fromLatin1(field), true, {}, {}, {}});
        }
    };
    add(m_window->isRight(), "contextWindow");
    add(m_maxTokens->isRight(), "maxTokens");
    add(m_cap->isRight(), "contextTokens");
    for (const PriceField *price : std::as_const(m_prices)) {
        add(price->isRight(), "cost");
    }
    const ModelForm now = form();
    m_idField->setHelp(idHelp(now.id));
    setProblems(problems + checkModelForm(m_document, m_provider, m_index, now));
}

QString ModelDialog::idHelp(const QString &id) const
{
    const RenameRequest request{m_provider + u'/' + m_before.id, m_provider + u'/' + id};
    const bool isRenamed = !isNew() && !m_before.id.isEmpty() && id != m_before.id;
    const Result<Renaming> renamed = isRenamed ? renaming(m_document, {}, request) : Result<Renaming>();
    const auto uses = renamed ? renamed->config.size() - 1 : 0; // without the id itself
    return uses > 0 ? tr("%n place(s) of the config that name it follow.", nullptr, int(uses))
                    : tr("As the server names it; upper and lower case count.");
}

void ModelDialog::retranslate()
{
    //: %1: a provider's id.
    setWindowTitle(isNew() ? tr("Add model to %1").arg(m_provider)
                           //: %1: a model's id, %2: its provider's.
                           : tr("Edit model %1 of %2").arg(m_before.id, m_provider));
    //: Button: adds the model to the config.
    setAcceptText(isNew() ? tr("Add model") : tr("Apply"));
    setCancelText(tr("Cancel"));
    m_idField->setTexts(tr("&Id"), idHelp(m_id->text().trimmed()));
    m_nameField->setTexts(tr("&Name"), tr("As people read it."));
    m_windowField->setTexts(tr("Context &window"), tr("In tokens: what the server really loads."));
    m_maxTokensField->setTexts(tr("Longest &answer"), tr("In tokens."));
    m_capField->setTexts(tr("&Use at most"), tr("Tokens of the window that OpenClaw fills."));
    for (NumberField *field : {m_window, m_maxTokens, m_cap}) {
        field->setPlaceholder(tr("Not set"));
        field->retranslate();
    }
    //: What a model takes: text, images …
    m_inputField->setTexts(tr("Takes"), {});
    const QString kinds[] = {tr("&Text"), tr("I&mages"), tr("&Video"), tr("Audi&o")};
    for (int i = 0; i < 4; ++i) {
        m_input.at(i)->setText(kinds[i]);
        m_input.at(i)->setAccessibleName(withoutMnemonic(kinds[i]));
    }
    m_reasoning->setText(tr("&Reasoning model"));
    m_reasoning->setAccessibleName(tr("Reasoning model"));
    m_reasoningField->setTexts({}, tr("Changes what is sent; off is right for most local servers."));
    //: US dollars per million tokens.
    m_costField->setTexts(tr("Price in US dollars for a million tokens"), {});
    const QString prices[] = {tr("Prompt"), tr("Answer"), tr("Read from cache"), tr("Written to cache")};
    for (int i = 0; i < 4; ++i) {
        m_priceLabels.at(i)->setText(prices[i]);
        m_prices.at(i)->setAccessibleName(prices[i]);
    }
    m_apiField->setTexts(tr("&Dialect"), tr("Where it is not its provider's."));
    m_baseUrlField->setTexts(tr("Addre&ss"),
        m_hasPassword ? tr("It holds a password, which is not shown; change the address in the text.")
                      : tr("Where it is not its provider's."));
    for (int i = 0; i < m_api->count(); ++i) {
        const QString name = m_api->itemData(i).toString();
        //: The dialect or address of a model that has none of its own.
        m_api->setItemText(i, name.isEmpty() ? tr("The provider's") : apiWords(name));
    }
    m_baseUrl->setPlaceholderText(tr("The provider's"));
    setFurther(m_before.headers, m_before.otherKeys);
    check();
}

} // namespace Hearth
