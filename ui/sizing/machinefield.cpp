#include "sizing/machinefield.h"

#include "sizing/searchcombo.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

// Data of the list's lines; those of the catalogue have their index.
constexpr int thisComputerLine = -1;
constexpr int typedLine = -2;
constexpr int mostDevices = 16;
constexpr int mostGib = 8192;
constexpr int usualRamGib = 32; ///< Beside a card, where this computer's own is not known.

QSpinBox *makeSpin(const char *name, int least, int most, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(true);
    return spin;
}

QString gibText(quint64 bytes)
{
    return QLocale().toString(qRound(double(bytes) / double(gibibyte))) + QStringLiteral(" GiB");
}

} // namespace

MachineField::MachineField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_machine(new SearchCombo(this))
    , m_found(new QLabel(this))
    , m_sizeLabel(new QLabel(this))
    , m_size(new QComboBox(this))
    , m_countLabel(new QLabel(this))
    , m_count(makeSpin("deviceCount", 1, mostDevices, this))
    , m_graphicsLabel(new QLabel(this))
    , m_graphics(makeSpin("graphicsMemory", 0, mostGib, this))
    , m_ramLabel(new QLabel(this))
    , m_ram(makeSpin("systemMemory", 0, mostGib, this))
{
    m_machine->setObjectName(QStringLiteral("machine"));
    m_size->setObjectName(QStringLiteral("memorySize"));
    m_found->setObjectName(QStringLiteral("machineFound"));
    m_found->setWordWrap(true);
    m_found->setProperty("muted", true);
    m_found->setTextFormat(Qt::PlainText);
    m_ram->setValue(usualRamGib);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(field(m_label, m_machine));
    layout->addWidget(m_found);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Space::small);
    pair->addWidget(field(m_sizeLabel, m_size), 1);
    pair->addWidget(field(m_countLabel, m_count), 1);
    layout->addLayout(pair);
    auto *memory = new QHBoxLayout;
    memory->setSpacing(Space::small);
    memory->addWidget(field(m_graphicsLabel, m_graphics), 1);
    memory->addWidget(field(m_ramLabel, m_ram), 1);
    layout->addLayout(memory);
    setFocusProxy(m_machine);

    connect(m_machine, &QComboBox::activated, this, &MachineField::onChosen);
    connect(m_size, &QComboBox::activated, this, &MachineField::changed);
    for (QSpinBox *spin : {m_count, m_graphics}) {
        connect(spin, &QSpinBox::valueChanged, this, &MachineField::changed);
    }
    connect(m_ram, &QSpinBox::valueChanged, this, [this] {
        m_ramTyped = true;
        Q_EMIT changed();
    });
}

QWidget *MachineField::field(QLabel *label, QWidget *control)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    label->setProperty("muted", true);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

void MachineField::setOptions(const QList<DeviceOption> &devices, const MachineReading &reading)
{
    m_devices = devices;
    m_reading = reading;
    if (reading.ramBytes) {
        const QSignalBlocker blocker(m_ram);
        m_ram->setValue(qRound(double(*reading.ramBytes) / double(gibibyte)));
    }
    fillList();
    retranslate();
    showFields();
}

void MachineField::fillList()
{
    m_machine->addChoice(QString(), thisComputerLine);
    m_machine->addChoice(QString(), typedLine);
    QString vendor;
    QString group;
    for (qsizetype i = 0; i < m_devices.size(); ++i) {
        const DeviceOption &device = m_devices.at(i);
        if (device.vendor != vendor || device.group != group) {
            vendor = device.vendor;
            group = device.group;
            m_headings.append({m_machine->count(), vendor, group});
            m_machine->addHeading(QString());
        }
        m_machine->addChoice(device.name, QVariant::fromValue(int(i)));
    }
    m_machine->setCurrentIndex(0);
}

MachineField::Choice MachineField::choice() const
{
    const int line = m_machine->currentData().toInt();
    return line == thisComputerLine ? Choice{}
        : line == typedLine         ? Choice{Kind::Typed, -1}
                                    : Choice{Kind::Catalogue, line};
}

const DeviceOption *MachineField::option() const
{
    const Choice now = choice();
    return now.kind == Kind::Catalogue && now.device < m_devices.size() ? &m_devices.at(now.device) : nullptr;
}

bool MachineField::hasReadableGpu() const
{
    return std::any_of(m_reading.gpus.cbegin(), m_reading.gpus.cend(),
        [](const GpuReading &gpu) { return gpu.memoryBytes.has_value(); });
}

void MachineField::onChosen()
{
    const QSignalBlocker sizeBlocker(m_size);
    m_size->clear();
    if (const DeviceOption *device = option()) {
        for (const quint64 bytes : device->memoryBytes) {
            m_size->addItem(gibText(bytes), QVariant::fromValue(bytes));
        }
        m_size->setCurrentIndex(m_size->count() - 1);
    }
    if (choice().kind == Kind::Typed && m_graphics->value() == 0) {
        const QSignalBlocker blocker(m_graphics);
        constexpr int usualCard = 24;
        m_graphics->setValue(usualCard);
    }
    showFields();
    Q_EMIT changed();
}

void MachineField::showFields()
{
    const Choice now = choice();
    const DeviceOption *device = option();
    m_found->setVisible(now.kind == Kind::ThisComputer);
    m_size->parentWidget()->setVisible(device && device->memoryBytes.size() > 1);
    m_count->parentWidget()->setVisible(now.kind != Kind::ThisComputer);
    m_graphics->parentWidget()->setVisible(
        now.kind == Kind::Typed || (now.kind == Kind::ThisComputer && !hasReadableGpu()));
    m_ram->parentWidget()->setVisible(!device || !device->isUnified);
}

QList<DeviceChoice> MachineField::devices() const
{
    const auto typed = [this](int count) {
        return m_graphics->value() > 0
            ? QList<DeviceChoice>{{QString(), quint64(m_graphics->value()) * gibibyte, count}}
            : QList<DeviceChoice>();
    };
    if (const DeviceOption *device = option()) {
        const quint64 bytes = device->memoryBytes.size() > 1 ? m_size->currentData().toULongLong() : 0;
        return {{device->id, bytes, m_count->value()}};
    }
    if (choice().kind == Kind::Typed) {
        return typed(m_count->value());
    }
    if (!hasReadableGpu()) {
        return typed(1);
    }
    QList<DeviceChoice> devices;
    for (const GpuReading &gpu : m_reading.gpus) {
        if (gpu.memoryBytes) {
            // A size that the catalogue itself names is left to it: it knows what of it a driver reports.
            devices.append({gpu.catalogueId, gpu.isMemoryFromCatalogue ? 0 : *gpu.memoryBytes, 1});
        }
    }
    return devices;
}

quint64 MachineField::ramBytes() const
{
    if (const DeviceOption *device = option(); device && device->isUnified) {
        return 0;
    }
    return !m_ramTyped && m_reading.ramBytes ? *m_reading.ramBytes : quint64(m_ram->value()) * gibibyte;
}

bool MachineField::hasMemory() const
{
    return !devices().isEmpty() || ramBytes() > 0;
}

bool MachineField::isThisComputer() const
{
    return choice().kind == Kind::ThisComputer;
}

QString MachineField::name() const
{
    if (isThisComputer()) {
        //: Stands in sentences: "Qwen3 fits on this computer with room to spare."
        return tr("this computer");
    }
    const DeviceOption *device = option();
    QString name = device ? device->name : gibText(quint64(m_graphics->value()) * gibibyte);
    if (device && device->memoryBytes.size() > 1) {
        //: A device and its memory: "M3 Ultra with 512 GiB".
        name = tr("%1 with %2").arg(name, m_size->currentText());
    }
    //: How many of a device: "2 × GeForce RTX 4090".
    return m_count->value() > 1 ? tr("%1 × %2").arg(QLocale().toString(m_count->value()), name) : name;
}

QString MachineField::found() const
{
    QStringList sentences;
    QStringList unread;
    QStringList cards;
    for (const GpuReading &gpu : m_reading.gpus) {
        const QString name = gpu.name.isEmpty() ? gpu.vendor : gpu.name;
        if (gpu.memoryBytes) {
            //: A card and its memory: "NVIDIA GeForce RTX 4090 with 24 GiB".
            cards.append(tr("%1 with %2").arg(name, gibText(*gpu.memoryBytes)));
        } else {
            unread.append(name);
        }
    }
    if (!cards.isEmpty()) {
        //: A list of graphics cards follows.
        sentences.append(tr("Found: %1.").arg(cards.join(QStringLiteral("; "))));
    }
    for (const QString &name : std::as_const(unread)) {
        sentences.append(tr("The memory of %1 could not be read: type it in.").arg(name));
    }
    if (m_reading.gpus.isEmpty()) {
        sentences.append(tr("No graphics card was found. If there is one, type its memory in."));
    }
    if (m_reading.availableRamBytes) {
        sentences.append(
            tr("%1 of system memory free now.").arg(bytesText(qint64(*m_reading.availableRamBytes))));
    }
    return sentences.join(u' ');
}

QString MachineField::groupWord(const QString &vendor, const QString &group)
{
    if (group == QLatin1String("workstation")) {
        //: A maker's cards for workstations.
        return tr("%1, workstation").arg(vendor);
    }
    if (group == QLatin1String("datacenter")) {
        return tr("%1, data centre").arg(vendor);
    }
    if (group == QLatin1String("apu") || group == QLatin1String("soc")) {
        //: Processors with graphics that share the system's memory.
        return tr("%1, shared memory").arg(vendor);
    }
    return vendor;
}

void MachineField::retranslate()
{
    m_label->setText(tr("Machine"));
    m_machine->setAccessibleName(tr("Machine"));
    m_sizeLabel->setText(tr("Memory"));
    m_size->setAccessibleName(tr("Memory of the device"));
    m_countLabel->setText(tr("Devices"));
    m_count->setAccessibleName(tr("Number of devices"));
    m_graphicsLabel->setText(tr("Graphics memory"));
    m_graphics->setAccessibleName(tr("Graphics memory in GiB"));
    m_ramLabel->setText(tr("System memory"));
    m_ram->setAccessibleName(tr("System memory in GiB"));
    for (QSpinBox *spin : {m_graphics, m_ram}) {
        spin->setLocale(QLocale());
        spin->setSuffix(QStringLiteral(" GiB"));
        //: Memory: there is none.
        spin->setSpecialValueText(tr("none"));
    }
    m_count->setLocale(QLocale());
    if (m_machine->count() == 0) {
        return;
    }
    m_machine->setLineText(0, tr("This computer"));
    m_machine->setLineText(1, tr("Another, by its memory"));
    for (const Heading &heading : std::as_const(m_headings)) {
        m_machine->setLineText(heading.line, groupWord(heading.vendor, heading.group));
    }
    m_found->setText(found());
    m_found->setToolTip(m_reading.processorName);
}

} // namespace Hearth
