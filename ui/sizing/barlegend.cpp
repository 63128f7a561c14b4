#include "sizing/barlegend.h"

#include "sizing/stackedbar.h"
#include "widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Hearth {

namespace {

/// A small piece of the bar.
class Swatch final : public QWidget
{
public:
    Swatch(MemoryPart part, QWidget *parent)
        : QWidget(parent)
        , m_part(part)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), 3, 3);
        painter.setClipPath(outline);
        paintMemoryPart(painter, rect(), m_part, Tokens::current());
    }

private:
    MemoryPart m_part;
};

QWidget *makeEntry(const MemorySlice &slice, QWidget *parent)
{
    auto *entry = new QWidget(parent);
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(new Swatch(slice.part, entry));
    auto *name = new QLabel(BarLegend::wordOf(slice.part), entry);
    name->setProperty("muted", true);
    layout->addWidget(name);
    auto *figure = new QLabel(tenthsText(slice.tenths), entry);
    figure->setProperty("figure", true);
    layout->addWidget(figure);
    return entry;
}

} // namespace

BarLegend::BarLegend(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(Space::large, Space::small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarLegend::setBill(const MemoryBill &bill)
{
    if (m_bill != bill) {
        m_bill = bill;
        retranslate();
    }
}

void BarLegend::retranslate()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MemorySlice &slice : std::as_const(m_bill.slices)) {
        layout()->addWidget(makeEntry(slice, this));
    }
    setAccessibleName(text());
    updateGeometry();
}

QString BarLegend::text() const
{
    QStringList parts;
    for (const MemorySlice &slice : m_bill.slices) {
        parts.append(wordOf(slice.part) + u' ' + tenthsText(slice.tenths));
    }
    return parts.join(QStringLiteral(", "));
}

QString BarLegend::wordOf(MemoryPart part)
{
    switch (part) {
    case MemoryPart::Weights:
        return tr("Weights");
    case MemoryPart::Cache:
        return tr("KV cache");
    case MemoryPart::State:
        //: State of recurrent layers.
        return tr("State");
    case MemoryPart::Buffers:
        //: Compute buffers.
        return tr("Buffers");
    case MemoryPart::Overhead:
        //: What the driver and the server take for themselves.
        return tr("Overhead");
    case MemoryPart::Free:
        //: Memory that is left.
        return tr("Free");
    }
    Q_UNREACHABLE();
}

QString tenthsText(quint64 tenths)
{
    return QLocale().toString(double(tenths) / 10, 'f', 1) + QStringLiteral(" GiB");
}

} // namespace Hearth
