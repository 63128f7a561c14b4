#include "overview/machinecharts.h"

#include "wording/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype fewest = 10; ///< Readings that make a line [UX.md 1: spark lines].
constexpr double gibi = 1024.0 * 1024.0 * 1024.0;

class MachineWords
{
    Q_DECLARE_TR_FUNCTIONS(MachineCharts)

public:
    static QString title(MachineMeasure measure)
    {
        switch (measure) {
        case MachineMeasure::Load:
            return tr("Load of this computer");
        case MachineMeasure::Memory:
            return tr("Memory of this computer");
        case MachineMeasure::CardMemory:
            return tr("Graphics memory");
        }
        Q_UNREACHABLE();
    }
    static QString measured()
    {
        //: Column: which part of the computer a value is of.
        return tr("Part");
    }
    static QString processors() { return tr("Processors"); }
    static QString cards(qsizetype count)
    {
        return count == 1 ? tr("Graphics card")
                          //: Several cards: the mean of their loads, the sum of their memory.
                          : tr("%n graphics cards", nullptr, int(count));
    }
    static QString memory() { return tr("In use"); }
    static QString figures(const QString &name, const QString &now, const QString &p50, const QString &p95)
    {
        //: Figures of a chart's line: %1 what is measured; the value now; half and 95 percent of all values
        //: lie below p50 and p95.
        return tr("%1: now %2, p50 %3, p95 %4").arg(name, now, p50, p95);
    }
    static QString figuresOfTotal(
        const QString &name, const QString &now, const QString &total, const QString &p95)
    {
        //: Figures of a chart's line: %1 what is measured; the value now and what there is in all; 95 percent
        //: of all values lie below p95.
        return tr("%1: now %2 of %3, p95 %4").arg(name, now, total, p95);
    }
    static QString few(const QString &words)
    {
        //: %1: "In use: now 14.2 GiB of 64.0 GiB, p95 14.3 GiB".
        return tr("%1. After a few more readings a chart stands here.").arg(words);
    }
    static QString models(const QString &bytes)
    {
        //: Memory that loaded models take; %1: "38.2 GiB".
        return tr("Loaded models hold %1, as their servers say.").arg(bytes);
    }
};

/// One line as it is read from the samples.
struct Line
{
    QString name;
    QList<MetricPoint> points;
    double total = 0; ///< Of the last reading; 0: has none.
};

std::optional<double> meanBusy(const MachineLoad &sample)
{
    double sum = 0;
    int count = 0;
    for (const CardLoad &card : sample.cards) {
        if (card.busy) {
            sum += *card.busy;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

struct Amount
{
    std::optional<double> used; ///< GiB
    double total = 0; ///< GiB; 0: not known.
};

Amount cardMemory(const MachineLoad &sample)
{
    Amount amount;
    for (const CardLoad &card : sample.cards) {
        if (card.memoryUsed) {
            amount.used = amount.used.value_or(0) + double(*card.memoryUsed) / gibi;
            amount.total += double(card.memoryTotal.value_or(0)) / gibi;
        }
    }
    return amount;
}

Amount mainMemory(const MachineLoad &sample)
{
    Amount amount;
    if (sample.memoryUsed) {
        amount.used = double(*sample.memoryUsed) / gibi;
        amount.total = double(sample.memoryTotal.value_or(0)) / gibi;
    }
    return amount;
}

qsizetype countOfCards(const QList<MachineLoad> &samples)
{
    return samples.isEmpty() ? 0 : samples.constLast().cards.size();
}

QList<Line> loadLines(const QList<MachineLoad> &samples, qint64 from)
{
    Line processors{MachineWords::processors(), {}};
    Line cards{MachineWords::cards(std::max<qsizetype>(1, countOfCards(samples))), {}};
    for (const MachineLoad &sample : samples) {
        if (sample.at.count() < from) {
            continue;
        }
        if (sample.processors) {
            processors.points.append({sample.at.count(), *sample.processors * 100});
        }
        if (const auto busy = meanBusy(sample)) {
            cards.points.append({sample.at.count(), *busy * 100});
        }
    }
    return {processors, cards};
}

QList<Line> memoryLines(const QList<MachineLoad> &samples, MachineMeasure measure, qint64 from)
{
    const bool isCards = measure == MachineMeasure::CardMemory;
    Line line{
        isCards ? MachineWords::cards(std::max<qsizetype>(1, countOfCards(samples))) : MachineWords::memory(),
        {}};
    for (const MachineLoad &sample : samples) {
        const Amount amount = isCards ? cardMemory(sample) : mainMemory(sample);
        if (sample.at.count() >= from && amount.used) {
            line.points.append({sample.at.count(), *amount.used});
            line.total = amount.total;
        }
    }
    return {line};
}

QString wordsOf(const Line &line, MachineMeasure measure)
{
    const MetricFigures figures = figuresOf(line.points);
    if (figures.count == 0) {
        return {};
    }
    const auto text = [measure](double value) { return measureText(measure, value); };
    return line.total > 0
        ? MachineWords::figuresOfTotal(line.name, text(*figures.last), text(line.total), text(*figures.p95))
        : MachineWords::figures(line.name, text(*figures.last), text(*figures.p50), text(*figures.p95));
}

} // namespace

bool canMeasure(const QList<MachineLoad> &samples, MachineMeasure measure)
{
    // From the end: what can be read now is mostly what could be read before.
    return std::any_of(samples.crbegin(), samples.crend(), [measure](const MachineLoad &each) {
        switch (measure) {
        case MachineMeasure::Load:
            return each.processors.has_value() || meanBusy(each).has_value();
        case MachineMeasure::Memory:
            return each.memoryUsed.has_value();
        case MachineMeasure::CardMemory:
            return cardMemory(each).used.has_value();
        }
        Q_UNREACHABLE();
    });
}

ChartContent machineChart(const QList<MachineLoad> &samples, MachineMeasure measure, TimeRange range,
    qint64 now, std::optional<qint64> models)
{
    ChartContent content;
    content.to = endOfChart(range, now);
    const qint64 first = content.to - lengthOf(range);
    const QList<Line> lines =
        measure == MachineMeasure::Load ? loadLines(samples, first) : memoryLines(samples, measure, first);
    content.top = measure == MachineMeasure::Load ? 100 : 0;
    QList<QList<MetricPoint>> drawn;
    qsizetype most = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        most = std::max(most, line.points.size());
        content.top = std::max(content.top, line.total);
        content.words.append(wordsOf(line, measure));
        drawn.append(thinned(line.points, mostChartPoints));
        content.series.append({line.name, i > 0, drawn.constLast()});
    }
    content.from = content.to - chartSpan(drawn, content.to, lengthOf(range));
    if (most < fewest) {
        QStringList said = content.words;
        said.removeAll(QString());
        content.empty = MachineWords::few(said.join(QStringLiteral("; ")));
    }
    if (measure == MachineMeasure::Memory && models) {
        content.note = MachineWords::models(bytesText(*models));
    }
    return content;
}

std::optional<qint64> heldByModels(const Snapshot &snapshot)
{
    std::optional<qint64> held;
    for (const auto &provider : snapshot.providers) {
        if (provider->place != Place::Local || provider->state != ServerState::Up) {
            continue;
        }
        for (const ModelRow &model : provider->models) {
            if (model.state == ModelState::Loaded && model.reported && model.reported->memoryBytes) {
                held = held.value_or(0) + *model.reported->memoryBytes;
            }
        }
    }
    return held;
}

QString measureTitle(MachineMeasure measure)
{
    return MachineWords::title(measure);
}

QString measureText(MachineMeasure measure, double value)
{
    if (measure == MachineMeasure::Load) {
        return QLocale().toString(value, 'f', 0) + QStringLiteral(" %");
    }
    return bytesText(qint64(value * gibi));
}

QString measuredText()
{
    return MachineWords::measured();
}

} // namespace Hearth
