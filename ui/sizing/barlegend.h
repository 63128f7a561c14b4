#pragma once

#include "sizing/memorybill.h"

#include <QWidget>

namespace Hearth {

/// Names a bar's parts with their figures, in the order of the bar. What is shown adds up to the whole.
class BarLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit BarLegend(QWidget *parent = nullptr);
    void setBill(const MemoryBill &bill);
    void retranslate(); ///< Words and figures in the language of the moment.
    [[nodiscard]] QString text() const; ///< All of it, for a screen reader.
    [[nodiscard]] static QString wordOf(MemoryPart part); ///< "Weights", "KV cache".

private:
    MemoryBill m_bill;
};

/// "17.3 GiB" of 173.
[[nodiscard]] QString tenthsText(quint64 tenths);

} // namespace Hearth
