#include "sizing/verdictcard.h"

#include "sizing/barlegend.h"
#include "sizing/stackedbar.h"
#include "widgets/elidedlabel.h"
#include "wording/formats.h"
#include "wording/sizingwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace Hearth {

namespace {

/// Devices that hold the same.
struct DeviceGroup
{
    DevicePlacement placement;
    int count = 0;
};

QList<DeviceGroup> grouped(const QList<DevicePlacement> &devices)
{
    QList<DeviceGroup> groups;
    for (const DevicePlacement &device : devices) {
        DevicePlacement *last = groups.isEmpty() ? nullptr : &groups.last().placement;
        // Shown to a tenth of a GiB: closer ones look the same.
        constexpr quint64 visible = gibibyte / 10;
        if (last && last->id == device.id && last->usableBytes == device.usableBytes
            && last->usedBytes / visible == device.usedBytes / visible) {
            ++groups.last().count;
        } else {
            groups.append({device, 1});
        }
    }
    return groups;
}

QLabel *makeLine(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_glyph(new GlyphLabel(this))
    , m_headline(makeLine("verdict", this))
    , m_figures(makeLine("figures", this))
    , m_bar(new StackedBar(this))
    , m_legend(new BarLegend(this))
    , m_devices(new QWidget(this))
    , m_deviceGrid(new QGridLayout(m_devices))
    , m_largest(makeLine("largestWindow", this))
    , m_speed(makeLine("speed", this))
{
    setObjectName(QStringLiteral("answer"));
    m_bar->setObjectName(QStringLiteral("memoryBar"));
    m_legend->setObjectName(QStringLiteral("memoryLegend"));
    m_devices->setObjectName(QStringLiteral("deviceBars"));
    m_figures->setProperty("muted", true);
    m_speed->setProperty("muted", true);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::small);
    m_glyph->setMinimumSize(16, 16);
    top->addWidget(m_glyph);
    top->addWidget(m_headline, 1);
    body()->addLayout(top);
    body()->addWidget(m_figures);
    body()->addSpacing(Space::tiny);
    body()->addWidget(m_bar);
    body()->addWidget(m_legend);
    m_deviceGrid->setContentsMargins(0, Space::tiny, 0, Space::tiny);
    m_deviceGrid->setHorizontalSpacing(Space::medium);
    m_deviceGrid->setVerticalSpacing(Space::tiny);
    m_deviceGrid->setColumnStretch(1, 1);
    body()->addWidget(m_devices);
    body()->addWidget(m_largest);
    body()->addWidget(m_speed);
    updateFont();
    setVisible(false);
}

void VerdictCard::setAnswer(const Result<SizingAnswer> &answer, quint64 ramBytes, bool hasMachine)
{
    m_answer = answer;
    m_ramBytes = ramBytes;
    m_hasMachine = hasMachine;
    if (answer) {
        m_bill = MemoryBill::of(answer->memory, hasMachine ? capacityOf(*answer, ramBytes) : 0);
    }
    retranslate();
    setVisible(true);
}

void VerdictCard::retranslate()
{
    if (!m_answer) {
        return;
    }
    const bool well = m_answer->has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_legend, m_figures}) {
        widget->setVisible(well);
    }
    well ? showAnswer() : showFailure();
}

void VerdictCard::showFailure()
{
    setGrade(Glyph::Failed, "bad");
    m_headline->setText(errorSentence(m_answer->error()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_devices, m_largest, m_speed}) {
        widget->setVisible(false);
    }
}

void VerdictCard::showAnswer()
{
    const SizingAnswer &answer = **m_answer;
    if (!m_hasMachine) {
        setGrade(Glyph::Note, nullptr);
        //: Memory that a model needs; no machine is known.
        m_headline->setText(tr("Needs %1.").arg(tenthsText(m_bill.needTenths)));
    } else {
        switch (fitGrade(answer)) {
        case FitGrade::Good:
            setGrade(Glyph::Agrees, "good");
            break;
        case FitGrade::Caution:
            setGrade(Glyph::Warning, "caution");
            break;
        case FitGrade::Bad:
            setGrade(Glyph::Failed, "bad");
            break;
        }
        m_headline->setText(fitHeadline(answer));
    }
    m_figures->setText(figures());
    m_bar->setBill(m_bill);
    m_legend->setBill(m_bill);
    m_legend->retranslate();
    m_bar->setAccessibleName(tr("Memory: %1").arg(m_legend->text()));
    showDevices();
    m_largest->setText(largestWindow());
    m_largest->setVisible(!m_largest->text().isEmpty());
    m_speed->setText(speedSentence(answer));
    m_speed->setVisible(!m_speed->text().isEmpty());
}

QString VerdictCard::figures() const
{
    const SizingAnswer &answer = **m_answer;
    const quint64 requests = std::max<quint64>(answer.options.slotCount, 1);
    const QString window = tokensText(qint64(answer.options.contextTokens / requests));
    const QString need = tenthsText(m_bill.needTenths);
    QStringList sentences;
    if (!m_hasMachine) {
        sentences.append(tr("With a window of %1 tokens.").arg(window));
    } else if (m_bill.needBytes > m_bill.capacityBytes) {
        //: %1: memory needed, %2: memory there is, %3: tokens.
        sentences.append(tr("Needs %1, has %2, with a window of %3 tokens.")
                             .arg(need, tenthsText(m_bill.capacityTenths), window));
    } else {
        //: %1: memory needed, %2: memory there is, %3: tokens.
        sentences.append(
            tr("%1 of %2 with a window of %3 tokens.").arg(need, tenthsText(m_bill.capacityTenths), window));
    }
    if (requests > 1) {
        sentences.append(tr("%n request(s) at a time, each with such a window.", nullptr, int(requests)));
    }
    if (answer.beyondNativeContext) {
        sentences.append(
            tr("The model was made for %1 tokens at most.").arg(tokensText(qint64(answer.nativeContext))));
    }
    if (answer.ramBytes > 0 && !answer.devices.isEmpty()) {
        sentences.append(tr("%1 of it in system memory.").arg(bytesText(qint64(answer.ramBytes))));
    }
    return sentences.join(u' ');
}

QString VerdictCard::largestWindow() const
{
    const SizingAnswer &answer = **m_answer;
    if (!m_hasMachine) {
        return {};
    }
    if (answer.maxContext == 0) {
        return tr("No window fits: the weights alone are too large.");
    }
    const quint64 window = answer.maxContext / std::max<quint64>(answer.options.slotCount, 1);
    return answer.nativeContext > 0 && window >= answer.nativeContext
        ? tr("Largest window that fits: %1 tokens, all that the model was made for.")
              .arg(tokensText(qint64(window)))
        : tr("Largest window that fits: %1 tokens.").arg(tokensText(qint64(window)));
}

void VerdictCard::showDevices()
{
    while (QLayoutItem *item = m_deviceGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SizingAnswer &answer = **m_answer;
    m_devices->setVisible(answer.devices.size() > 1);
    if (answer.devices.size() < 2) {
        return;
    }
    int row = 0;
    for (const DeviceGroup &group : grouped(answer.devices)) {
        const DevicePlacement &device = group.placement;
        auto *name = new QLabel(m_devices);
        name->setTextFormat(Qt::PlainText);
        name->setText(group.count > 1
                //: How many of a device: "2 × GeForce RTX 4090".
                ? tr("%1 × %2").arg(QLocale().toString(group.count), device.name)
                : device.name);
        name->setProperty("muted", true);
        auto *bar = new StackedBar(m_devices);
        bar->setBarHeight(12);
        MemoryEstimate used;
        used.weights = device.usedBytes; // one colour: what of it is cache differs from layer to layer
        bar->setBill(MemoryBill::of(used, device.usableBytes));
        auto *figure = new QLabel(m_devices);
        const QString share =
            tr("%1 of %2").arg(bytesText(qint64(device.usedBytes)), bytesText(qint64(device.usableBytes)));
        //: Memory used of each of several devices.
        figure->setText(group.count > 1 ? tr("%1 each").arg(share) : share);
        bar->setAccessibleName(name->text() + u' ' + figure->text());
        m_deviceGrid->addWidget(name, row, 0);
        m_deviceGrid->addWidget(bar, row, 1, Qt::AlignVCenter);
        m_deviceGrid->addWidget(figure, row, 2, Qt::AlignRight);
        ++row;
    }
}

void VerdictCard::setGrade(Glyph glyph, const char *role)
{
    m_glyph->setGlyph(glyph);
    for (const char *each : {"good", "caution", "bad"}) {
        m_headline->setProperty(each, role && qstrcmp(each, role) == 0);
    }
    style()->unpolish(m_headline);
    style()->polish(m_headline);
    updateFont();
}

void VerdictCard::updateFont()
{
    m_headline->setFont(scaledFont(font(), Type::sentence * 0.87, QFont::DemiBold));
}

void VerdictCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateFont();
    }
}

} // namespace Hearth
