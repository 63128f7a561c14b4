#include "activity/logfilter.h"

#include <QSet>

#include <algorithm>

namespace Hearth {

namespace {

bool hasOutcome(const RequestRecord &record, LogFilter::Outcome outcome)
{
    switch (outcome) {
    case LogFilter::Outcome::Any:
        return true;
    case LogFilter::Outcome::Served:
        return record.state == RequestRecord::State::Served;
    case LogFilter::Outcome::Failed:
        return record.state == RequestRecord::State::Failed;
    case LogFilter::Outcome::Cancelled:
        return record.state == RequestRecord::State::Cancelled;
    case LogFilter::Outcome::Cut:
        return record.promptCut;
    }
    Q_UNREACHABLE();
}

/// The codes and names of a row, which are the same in every language.
bool holds(const RequestRecord &record, const QString &word)
{
    const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return in(record.asked) || in(record.wentTo.toString()) || in(record.client) || in(record.errorText)
        || in(QString::fromUtf8(record.errorCode)) || in(QString::fromUtf8(record.requestId))
        || in(QString::fromUtf8(record.traceId)) || in(record.region)
        || (record.status > 0 && QString::number(record.status) == word);
}

QStringList sortedList(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

bool passes(const RequestRecord &record, const LogFilter &filter, std::chrono::milliseconds now)
{
    if (!hasOutcome(record, filter.outcome) || (filter.client && record.client != *filter.client)
        || (filter.span.count() > 0 && record.at < now - filter.span)) {
        return false;
    }
    if (filter.place && (record.wentTo.provider.isEmpty() || record.place != *filter.place)) {
        return false;
    }
    if (!filter.model.isEmpty() && record.wentTo.toString() != filter.model) {
        return false;
    }
    return std::all_of(filter.words.cbegin(), filter.words.cend(),
        [&record](const QString &word) { return holds(record, word); });
}

QList<std::shared_ptr<const RequestRecord>> filtered(
    const QList<std::shared_ptr<const RequestRecord>> &records, const LogFilter &filter,
    std::chrono::milliseconds now)
{
    if (filter.isEmpty()) {
        return records;
    }
    QList<std::shared_ptr<const RequestRecord>> kept;
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        if (passes(*record, filter, now)) {
            kept.append(record);
        }
    }
    return kept;
}

LogChoices choicesOf(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    QSet<QString> clients;
    QSet<ModelRef> refs;
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        clients.insert(record->client);
        if (!record->wentTo.provider.isEmpty()) {
            refs.insert(record->wentTo);
        }
    }
    QSet<QString> models;
    for (const ModelRef &ref : std::as_const(refs)) {
        models.insert(ref.toString());
    }
    return {sortedList(clients), sortedList(models)};
}

} // namespace Hearth
