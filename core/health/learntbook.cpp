#include "health/learntbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

using std::chrono::milliseconds;

constexpr int version = 1;
constexpr QLatin1String format("hearth-learnt");
constexpr qsizetype hoursKept = 25; ///< The last 24 h touch 25 hours of the clock.
/// A load whose begin or end is known less exactly than this is not learnt from. Our choice: looks at a
/// server of the network are 5 s apart [UX.md 1].
constexpr milliseconds roughestLook{7000};
constexpr milliseconds longestLoad = std::chrono::hours(3); ///< Longer ones are mistakes: our choice.
constexpr double largestFigure = 4e12;
constexpr qsizetype longestName = 1024;

template <typename T>
void keepLast(QList<T> &list, qsizetype most)
{
    if (list.size() > most) {
        list.remove(0, list.size() - most);
    }
}

/// Of an even number the lower one of the middle, so that it is a figure that was seen.
template <typename T>
std::optional<T> medianOf(QList<T> values)
{
    if (values.isEmpty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) / 2);
}

qint64 hourOf(milliseconds at)
{
    return std::chrono::duration_cast<std::chrono::hours>(at).count();
}

std::optional<double> figureOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return std::isfinite(number) && number >= 0 && number <= largestFigure ? std::optional(number)
                                                                           : std::nullopt;
}

milliseconds timeOf(const QJsonValue &value)
{
    return milliseconds(static_cast<qint64>(figureOf(value).value_or(0)));
}

/// Not more than a counter holds.
int countOf(const QJsonValue &value)
{
    return static_cast<int>(std::min(figureOf(value).value_or(0), 1e9));
}

} // namespace

milliseconds LearntBook::Page::lastTouched() const
{
    milliseconds last = lastUsed;
    for (const Load &load : loads) {
        last = std::max(last, load.endedAt);
    }
    return last;
}

void LearntBook::add(const TrafficSample &sample)
{
    if (sample.servedBy.model.isEmpty() || sample.outcome == TrafficSample::Outcome::Cancelled) {
        return;
    }
    Page &page = m_pages[sample.servedBy];
    const qint64 hour = hourOf(sample.at);
    if (page.hours.isEmpty() || page.hours.constLast().number != hour) {
        page.hours.append({hour, 0, 0});
        keepLast(page.hours, hoursKept);
    }
    page.hours.last().requests += sample.standsFor;
    if (sample.outcome == TrafficSample::Outcome::Failed) {
        page.hours.last().failures += sample.standsFor;
    } else {
        page.lastUsed = std::max(page.lastUsed, sample.at);
        const bool wasReady =
            sample.stateBefore == ModelState::Loaded || sample.stateBefore == ModelState::Available;
        if (wasReady && sample.attempts == 1 && sample.toFirstOutput.count() > 0) {
            page.firstTokens.append(sample.toFirstOutput.count());
            keepLast(page.firstTokens, speedsKept);
        }
        if (sample.tokensPerSecond) {
            page.speeds.append(*sample.tokensPerSecond);
            keepLast(page.speeds, speedsKept);
        }
    }
    forgetOldest();
}

bool LearntBook::take(const QString &provider, const ServerReading &reading, milliseconds at)
{
    const auto lookBefore = m_looks.constFind(provider);
    const milliseconds gap = lookBefore == m_looks.cend() ? milliseconds::max() : at - *lookBefore;
    const bool isClose = gap <= roughestLook && gap > milliseconds(0);
    m_looks.insert(provider, at);
    bool isLearnt = false;
    QHash<QString, Seen> seen;
    const QHash<QString, Seen> before = m_seen.value(provider);
    for (const ModelReading &model : reading.models) {
        if (model.id.isEmpty()) {
            continue;
        }
        const Seen last = before.value(model.id);
        Seen now{model.state, std::nullopt};
        if (model.state == ModelState::Loading) {
            const bool began =
                isClose && (last.state == ModelState::Cold || last.state == ModelState::Failed);
            now.loadingSince = began                           ? std::optional(at - gap / 2)
                : last.state == ModelState::Loading && isClose ? last.loadingSince
                                                               : std::nullopt;
        } else if (model.state == ModelState::Loaded && last.loadingSince && isClose) {
            const milliseconds end = at - gap / 2; // somewhere between the two looks
            for (const QString &name : QStringList(model.id) + model.aliases) {
                isLearnt |= addLoad({provider, name}, {end, end - *last.loadingSince, false});
            }
        }
        seen.insert(model.id, now);
    }
    m_seen.insert(provider, seen);
    return isLearnt;
}

void LearntBook::jobEnded(const ModelJob &job, milliseconds at)
{
    if (job.act == ModelAct::Load && job.state == ModelJob::State::Done && job.endedAt) {
        const auto took = std::chrono::duration_cast<milliseconds>(*job.endedAt - job.startedAt);
        addLoad(job.ref, {at, took, true});
    }
}

/// The same load seen twice counts once, and a job knows it better than looks.
bool LearntBook::addLoad(const ModelRef &ref, const Load &load)
{
    if (load.took <= milliseconds(0) || load.took > longestLoad) {
        return false;
    }
    QList<Load> &loads = m_pages[ref].loads;
    const auto isSame = [&load](const Load &each) {
        return each.endedAt > load.endedAt - load.took && load.endedAt > each.endedAt - each.took;
    };
    const bool isKnown = std::any_of(
        loads.cbegin(), loads.cend(), [&](const Load &each) { return isSame(each) && each.byJob; });
    if (isKnown && !load.byJob) {
        return false;
    }
    loads.removeIf(isSame);
    loads.append(load);
    keepLast(loads, loadsKept);
    forgetOldest();
    return true;
}

void LearntBook::forgetOldest()
{
    while (m_pages.size() > maxModels) {
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
            [](const Page &one, const Page &other) { return one.lastTouched() < other.lastTouched(); });
        m_pages.erase(oldest);
    }
}

LearntFigures LearntBook::figures(const ModelRef &ref, const ServerReading *reading, milliseconds now) const
{
    const Page page = m_pages.value(ref);
    LearntFigures figures;
    for (const Hour &hour : page.hours) {
        if (hour.number > hourOf(now) - hoursKept && hour.number <= hourOf(now)) {
            figures.requests += hour.requests;
            figures.failures += hour.failures;
        }
    }
    if (const std::optional<qint64> first = medianOf(page.firstTokens)) {
        figures.firstToken = milliseconds(*first);
    }
    figures.tokensPerSecond = medianOf(page.speeds);
    if (page.lastUsed.count() > 0) {
        figures.lastUsed = page.lastUsed;
    }
    // Loads are known by the server's own name of the model.
    const ModelReading *answering = reading ? reading->answering(ref.model) : nullptr;
    const bool isOwnName = !page.loads.isEmpty() || !answering || answering->id.isEmpty();
    const ModelRef loaded = isOwnName ? ref : ModelRef{ref.provider, answering->id};
    figures.usualLoad = usualLoad(loaded);
    figures.loads = static_cast<int>(m_pages.value(loaded).loads.size());
    return figures;
}

std::optional<milliseconds> LearntBook::usualLoad(const ModelRef &ref) const
{
    QList<milliseconds> times;
    for (const Load &load : m_pages.value(ref).loads) {
        times.append(load.took);
    }
    return medianOf(times);
}

QHash<ModelRef, std::chrono::milliseconds> LearntBook::usualLoads() const
{
    QHash<ModelRef, std::chrono::milliseconds> all;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (!page->loads.isEmpty()) {
            if (const auto usual = usualLoad(page.key())) {
                all.insert(page.key(), *usual);
            }
        }
    }
    return all;
}

/// What the older one knows stands before what the newer one knows; what both know counts once.
LearntBook::Page LearntBook::mergedPage(const Page &one, const Page &other)
{
    const bool isFirstNewer = one.lastTouched() >= other.lastTouched();
    Page merged = isFirstNewer ? one : other;
    const Page &older = isFirstNewer ? other : one;
    const auto put = [](auto &list, auto earlier, qsizetype most) {
        earlier.removeIf([&list](const auto &each) { return list.contains(each); });
        list = earlier + list;
        keepLast(list, most);
    };
    put(merged.firstTokens, older.firstTokens, speedsKept);
    put(merged.speeds, older.speeds, speedsKept);
    put(merged.loads, older.loads, loadsKept);
    for (const Hour &hour : older.hours) {
        const auto same = std::find_if(merged.hours.begin(), merged.hours.end(),
            [&hour](const Hour &each) { return each.number == hour.number; });
        if (same == merged.hours.end()) {
            merged.hours.append(hour);
        } else {
            same->requests = std::max(same->requests, hour.requests);
            same->failures = std::max(same->failures, hour.failures);
        }
    }
    std::sort(merged.hours.begin(), merged.hours.end(),
        [](const Hour &left, const Hour &right) { return left.number < right.number; });
    keepLast(merged.hours, hoursKept);
    return merged;
}

void LearntBook::merge(const LearntBook &other)
{
    for (auto page = other.m_pages.cbegin(); page != other.m_pages.cend(); ++page) {
        const auto own = m_pages.constFind(page.key());
        if (own == m_pages.cend()) {
            m_pages.insert(page.key(), *page);
            continue;
        }
        m_pages.insert(page.key(), mergedPage(*own, *page));
    }
    forgetOldest();
}

QByteArray LearntBook::toJson() const
{
    QList<ModelRef> refs = m_pages.keys();
    std::sort(refs.begin(), refs.end(),
        [](const ModelRef &one, const ModelRef &other) { return one.toString() < other.toString(); });
    QJsonArray models;
    for (const ModelRef &ref : std::as_const(refs)) {
        models.append(pageToJson(ref, m_pages.value(ref)));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("version"), version},
                             {QStringLiteral("models"), models}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject LearntBook::pageToJson(const ModelRef &ref, const Page &page)
{
    QJsonArray firstTokens;
    for (const qint64 each : page.firstTokens) {
        firstTokens.append(static_cast<double>(each));
    }
    QJsonArray speeds;
    for (const double each : page.speeds) {
        speeds.append(each);
    }
    QJsonArray loads;
    for (const Load &each : page.loads) {
        loads.append(QJsonArray{
            static_cast<double>(each.endedAt.count()), static_cast<double>(each.took.count()), each.byJob});
    }
    QJsonArray hours;
    for (const Hour &each : page.hours) {
        hours.append(QJsonArray{static_cast<double>(each.number), each.requests, each.failures});
    }
    return {{QStringLiteral("provider"), ref.provider}, {QStringLiteral("model"), ref.model},
        {QStringLiteral("first_ms"), firstTokens}, {QStringLiteral("tps"), speeds},
        {QStringLiteral("loads"), loads}, {QStringLiteral("hours"), hours},
        {QStringLiteral("last_used"), static_cast<double>(page.lastUsed.count())}};
}

LearntBook::Page LearntBook::pageFromJson(const QJsonObject &object)
{
    Page page;
    for (const QJsonValue &value : object.value(QLatin1String("first_ms")).toArray()) {
        if (const std::optional<double> each = figureOf(value); each && *each > 0) {
            page.firstTokens.append(static_cast<qint64>(*each));
        }
    }
    for (const QJsonValue &value : object.value(QLatin1String("tps")).toArray()) {
        if (const std::optional<double> each = figureOf(value)) {
            page.speeds.append(*each);
        }
    }
    for (const QJsonValue &value : object.value(QLatin1String("loads")).toArray()) {
        const QJsonArray load = value.toArray();
        const milliseconds took = timeOf(load.at(1));
        if (took > milliseconds(0) && took <= longestLoad) {
            page.loads.append({timeOf(load.at(0)), took, load.at(2).toBool()});
        }
    }
    for (const QJsonValue &value : object.value(QLatin1String("hours")).toArray()) {
        const QJsonArray hour = value.toArray();
        page.hours.append({static_cast<qint64>(figureOf(hour.at(0)).value_or(0)), countOf(hour.at(1)),
            countOf(hour.at(2))});
    }
    page.lastUsed = timeOf(object.value(QLatin1String("last_used")));
    keepLast(page.firstTokens, speedsKept);
    keepLast(page.speeds, speedsKept);
    keepLast(page.loads, loadsKept);
    keepLast(page.hours, hoursKept);
    return page;
}

Result<LearntBook> LearntBook::fromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorKind::SyntaxError, error.errorString());
    }
    if (object.value(QLatin1String("format")).toString() != format) {
        return failure(ErrorKind::BadResponse, QStringLiteral("another program's file"));
    }
    if (object.value(QLatin1String("version")).toInt() != version) {
        return failure(ErrorKind::Unsupported, QStringLiteral("another version of the format"));
    }
    LearntBook book;
    for (const QJsonValue &value : object.value(QLatin1String("models")).toArray()) {
        const QJsonObject entry = value.toObject();
        const ModelRef ref{entry.value(QLatin1String("provider")).toString(),
            entry.value(QLatin1String("model")).toString()};
        const bool isName = !ref.provider.isEmpty() && !ref.model.isEmpty()
            && ref.provider.size() <= longestName && ref.model.size() <= longestName;
        if (isName) {
            book.m_pages.insert(ref, pageFromJson(entry));
        }
    }
    book.forgetOldest();
    return book;
}

} // namespace Hearth
