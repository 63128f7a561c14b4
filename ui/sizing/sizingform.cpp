#include "sizing/sizingform.h"

#include "sizing/searchcombo.h"
#include "sizing/windowfield.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

constexpr quint64 usualWindow = 32768; ///< Useful minimum for agents [OPENCLAW.md 15].
constexpr int mostParallel = 64;

/// Well known in August 2026, smallest first: our choice, one of each size.
constexpr const char *wellKnown[] = {"llama-3.2-3b", "qwen3-4b-2507", "qwen3-8b", "gpt-oss-20b",
    "qwen3-30b-a3b-2507", "qwen3-next-80b-a3b", "gpt-oss-120b", "qwen3-235b-a22b-2507", "minimax-m2.1",
    "glm-4.6"};

} // namespace

qsizetype suitableQuant(const ModelChoice &model)
{
    // gpt-oss was published in MXFP4; its other quantisations are hardly smaller.
    const QLatin1String wanted(model.family == QLatin1String("gpt-oss") ? "MXFP4" : "Q4_K_M");
    for (qsizetype i = 0; i < model.quants.size(); ++i) {
        if (model.quants.at(i).quant == wanted) {
            return i;
        }
    }
    return model.quants.isEmpty() ? -1 : model.quants.size() / 2;
}

qsizetype suitableModel(const QList<ModelChoice> &models, quint64 memoryBytes)
{
    qsizetype best = models.isEmpty() ? -1 : 0;
    bool isFirst = true;
    for (const char *id : wellKnown) {
        const auto found = std::find_if(models.cbegin(), models.cend(),
            [id](const ModelChoice &model) { return model.id == QLatin1String(id); });
        if (found == models.cend() || found->quants.isEmpty()) {
            continue;
        }
        // A quarter stays for the window and for the system.
        const quint64 weights = found->quants.at(suitableQuant(*found)).weightsBytes;
        if (isFirst || weights <= memoryBytes / 4 * 3) {
            best = found - models.cbegin();
        }
        isFirst = false;
    }
    return best;
}

SizingForm::SizingForm(QWidget *parent)
    : Card(parent)
    , m_machine(new MachineField(this))
    , m_modelLabel(new QLabel(this))
    , m_model(new SearchCombo(this))
    , m_quantLabel(new QLabel(this))
    , m_quant(new QComboBox(this))
    , m_windowLabel(new QLabel(this))
    , m_window(new WindowField(this))
    , m_cacheLabel(new QLabel(this))
    , m_cache(new QComboBox(this))
    , m_parallelLabel(new QLabel(this))
    , m_parallel(new QSpinBox(this))
{
    setObjectName(QStringLiteral("questions"));
    m_model->setObjectName(QStringLiteral("model"));
    m_quant->setObjectName(QStringLiteral("quantisation"));
    // Its texts are longer than the narrow column in some languages.
    connect(m_quant, &QComboBox::currentTextChanged, m_quant, &QWidget::setToolTip);
    m_cache->setObjectName(QStringLiteral("cacheType"));
    m_parallel->setObjectName(QStringLiteral("parallelRequests"));
    m_parallel->setRange(1, mostParallel);
    for (QComboBox *combo : {m_quant, m_cache}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
    }
    body()->setSpacing(Space::medium);
    body()->addWidget(m_machine);
    addField(m_modelLabel, m_model);
    addField(m_quantLabel, m_quant);
    addField(m_windowLabel, m_window);
    addPair(m_cacheLabel, m_cache, m_parallelLabel, m_parallel);
    body()->addStretch(1);
    setEnabled(false);

    connect(m_machine, &MachineField::changed, this, &SizingForm::changed);
    connect(m_model, &QComboBox::activated, this, &SizingForm::onModelChosen);
    connect(m_quant, &QComboBox::activated, this, &SizingForm::changed);
    connect(m_window, &WindowField::tokensChanged, this, &SizingForm::changed);
    connect(m_cache, &QComboBox::activated, this, &SizingForm::changed);
    connect(m_parallel, &QSpinBox::valueChanged, this, &SizingForm::changed);
    retranslate();
}

void SizingForm::addField(QLabel *label, QWidget *control)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Space::tiny);
    label->setProperty("muted", true);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    body()->addLayout(layout);
}

void SizingForm::addPair(QLabel *label, QWidget *control, QLabel *otherLabel, QWidget *other)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::tiny);
    int column = 0;
    for (const auto &[each, widget] : {std::pair(label, control), std::pair(otherLabel, other)}) {
        each->setProperty("muted", true);
        each->setBuddy(widget);
        grid->addWidget(each, 0, column);
        grid->addWidget(widget, 1, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    body()->addLayout(grid);
}

void SizingForm::setOptions(const SizingChoices &choices, const MachineReading &reading)
{
    m_choices = choices;
    m_machine->setOptions(choices.devices, reading);
    fillModels();
    m_cache->addItems(choices.cacheTypes);
    m_cache->setCurrentIndex(0);
    chooseDefault(reading);
    setEnabled(true);
    Q_EMIT changed();
}

void SizingForm::fillModels()
{
    QString family;
    for (qsizetype i = 0; i < m_choices.models.size(); ++i) {
        const ModelChoice &model = m_choices.models.at(i);
        if (model.family != family) {
            family = model.family;
            m_model->addHeading(family);
        }
        m_model->addChoice(model.name, QVariant::fromValue(int(i)));
    }
}

void SizingForm::chooseDefault(const MachineReading &reading)
{
    quint64 memory = 0;
    for (const GpuReading &gpu : reading.gpus) {
        memory += gpu.memoryBytes.value_or(0);
    }
    if (memory == 0) {
        constexpr quint64 systemShare = 6 * gibibyte; // as the reckoning leaves it [SIZING.md 8]
        memory = m_machine->ramBytes() > systemShare ? m_machine->ramBytes() - systemShare : 0;
    }
    m_model->setCurrentIndex(m_model->findData(int(suitableModel(m_choices.models, memory))));
    m_window->setTokens(usualWindow);
    m_window->setNative(model().nativeContext);
    fillQuants();
}

void SizingForm::onModelChosen()
{
    m_window->setNative(model().nativeContext);
    fillQuants();
    Q_EMIT changed();
}

void SizingForm::fillQuants()
{
    const QSignalBlocker blocker(m_quant);
    const QString before = m_quant->currentData().toString();
    m_quant->clear();
    for (const QuantChoice &quant : model().quants) {
        m_quant->addItem(quantText(quant), quant.quant);
    }
    const int same = m_quant->findData(before);
    m_quant->setCurrentIndex(same >= 0 ? same : int(suitableQuant(model())));
}

QString SizingForm::quantText(const QuantChoice &quant) const
{
    const QString size = bytesText(qint64(quant.weightsBytes));
    //: A quantisation, its bits per weight, the size of the weights: "Q4_K_M, 4.8 bits, 17.3 GiB".
    return tr("%1, %2 bits, %3")
        .arg(quant.format.label, QLocale().toString(quant.format.bitsPerWeight(), 'f', 1), size);
}

const ModelChoice &SizingForm::model() const
{
    return m_choices.models.at(m_model->currentData().toInt());
}

SizingQuestion SizingForm::question() const
{
    SizingQuestion question;
    question.model = model().id;
    question.quant = m_quant->currentData().toString();
    question.slotCount = quint64(m_parallel->value());
    question.unifiedCache = question.slotCount == 1; // each request has a window of its own
    question.contextTokens = m_window->tokens() * question.slotCount;
    question.typeK = m_cache->currentText();
    question.typeV = question.typeK;
    question.devices = m_machine->devices();
    question.ramBytes = m_machine->ramBytes();
    return question;
}

void SizingForm::apply(const SizingQuestion &question)
{
    m_quant->setCurrentIndex(std::max(m_quant->findData(question.quant), 0));
    m_cache->setCurrentIndex(std::max(m_cache->findText(question.typeK), 0));
    m_window->setTokens(question.contextTokens / std::max<quint64>(question.slotCount, 1));
    Q_EMIT changed();
}

void SizingForm::setWindow(quint64 tokens)
{
    m_window->setTokens(tokens);
    Q_EMIT changed();
}

void SizingForm::retranslate()
{
    m_machine->retranslate();
    m_window->retranslate();
    m_modelLabel->setText(tr("Model"));
    m_model->setAccessibleName(tr("Model"));
    m_quantLabel->setText(tr("Quantisation"));
    m_quant->setAccessibleName(tr("Quantisation"));
    m_windowLabel->setText(tr("Context window"));
    m_cacheLabel->setText(tr("KV cache"));
    m_cache->setAccessibleName(tr("Type of the KV cache"));
    m_parallelLabel->setText(tr("Parallel requests"));
    m_parallel->setAccessibleName(tr("Parallel requests, each with a window of its own"));
    m_parallel->setToolTip(tr("Each has a window of its own."));
    if (isReady()) {
        for (int i = 0; i < m_quant->count(); ++i) {
            m_quant->setItemText(i, quantText(model().quants.at(i)));
        }
    }
}

} // namespace Hearth
