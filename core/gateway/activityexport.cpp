#include "gateway/activityexport.h"

#include "config/confignames.h"
#include "gateway/requestjson.h"

#include <QDateTime>
#include <QLocale>

namespace Hearth {

namespace {

QByteArray quoted(QByteArray field)
{
    if (field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r')) {
        field = '"' + field.replace('"', "\"\"") + '"';
    }
    return field;
}

/// Text from outside: a spreadsheet runs what begins like a formula.
QByteArray text(const QString &value)
{
    QByteArray field = value.toUtf8();
    if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.at(0))) {
        field.prepend('\'');
    }
    return quoted(field);
}

QByteArray count(std::optional<qint64> value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

QByteArray time(std::optional<std::chrono::milliseconds> value)
{
    return value ? QByteArray::number(qint64(value->count())) : QByteArray();
}

QByteArray number(std::optional<double> value)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray flag(bool value)
{
    return value ? "true" : "false";
}

QByteArray name(QLatin1String value)
{
    return {value.data(), value.size()};
}

struct Column
{
    const char *name;
    QByteArray (*field)(const RequestRecord &record);
};

/// In the order of the request's way.
constexpr Column columns[] = {
    {"time",
        [](const RequestRecord &record) {
            return QDateTime::fromMSecsSinceEpoch(record.at.count())
                .toUTC()
                .toString(Qt::ISODateWithMs)
                .toUtf8();
        }},
    {"request_id", [](const RequestRecord &record) { return text(QString::fromUtf8(record.requestId)); }},
    {"trace_id", [](const RequestRecord &record) { return text(QString::fromUtf8(record.traceId)); }},
    {"client", [](const RequestRecord &record) { return text(record.client); }},
    {"door", [](const RequestRecord &record) { return name(requestDoorName(record.door)); }},
    {"asked", [](const RequestRecord &record) { return text(record.asked); }},
    {"stream", [](const RequestRecord &record) { return flag(record.isStream); }},
    {"state", [](const RequestRecord &record) { return name(requestStateName(record.state)); }},
    {"provider", [](const RequestRecord &record) { return text(record.wentTo.provider); }},
    {"model", [](const RequestRecord &record) { return text(record.wentTo.model); }},
    {"place",
        [](const RequestRecord &record) {
            return record.wentTo.provider.isEmpty() ? QByteArray() : name(placeName(record.place));
        }},
    {"region", [](const RequestRecord &record) { return text(record.region); }},
    {"left_machine", [](const RequestRecord &record) { return flag(record.leftMachine()); }},
    {"attempts", [](const RequestRecord &record) { return QByteArray::number(record.attempts); }},
    {"status", [](const RequestRecord &record) { return QByteArray::number(record.status); }},
    {"error_code", [](const RequestRecord &record) { return text(QString::fromUtf8(record.errorCode)); }},
    {"error", [](const RequestRecord &record) { return text(record.errorText); }},
    {"estimated_input_tokens", [](const RequestRecord &record) { return count(record.estimatedInput); }},
    {"input_tokens", [](const RequestRecord &record) { return count(record.inputTokens); }},
    {"cached_tokens", [](const RequestRecord &record) { return count(record.cachedTokens); }},
    {"output_tokens", [](const RequestRecord &record) { return count(record.outputTokens); }},
    {"reasoning_tokens", [](const RequestRecord &record) { return count(record.reasoningTokens); }},
    {"window_tokens", [](const RequestRecord &record) { return count(record.window); }},
    {"window_share", [](const RequestRecord &record) { return number(record.windowShare()); }},
    {"queued_ms", [](const RequestRecord &record) { return time(record.queued); }},
    {"load_ms", [](const RequestRecord &record) { return time(record.load); }},
    {"first_token_ms", [](const RequestRecord &record) { return time(record.firstToken); }},
    {"total_ms", [](const RequestRecord &record) { return time(record.total); }},
    {"tokens_per_second", [](const RequestRecord &record) { return number(record.tokensPerSecond); }},
    {"cost_usd", [](const RequestRecord &record) { return number(record.costUsd); }},
    {"passed_through", [](const RequestRecord &record) { return flag(record.passedThrough); }},
    {"prompt_cut", [](const RequestRecord &record) { return flag(record.promptCut); }},
};

QString markdownCell(QString cell)
{
    cell.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    cell.replace(QLatin1Char('|'), QLatin1String("\\|"));
    return cell.simplified();
}

QByteArray markdownRow(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells) {
        row += QLatin1String("| ") + markdownCell(cell) + QLatin1Char(' ');
    }
    return (row + QLatin1String("|\n")).toUtf8();
}

} // namespace

QByteArray activityCsv(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    QByteArray csv;
    for (const Column &column : columns) {
        csv += (csv.isEmpty() ? "" : ",") + QByteArray(column.name);
    }
    csv += "\r\n";
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        bool isFirst = true;
        for (const Column &column : columns) {
            csv += (isFirst ? "" : ",") + column.field(*record);
            isFirst = false;
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray activityJsonLines(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    QByteArray lines;
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        lines += requestLine(*record) + '\n';
    }
    return lines;
}

QByteArray markdownTable(
    const QStringList &header, const QList<QStringList> &rows, const QList<bool> &rightAligned)
{
    QByteArray table = markdownRow(header);
    for (qsizetype i = 0; i < header.size(); ++i) {
        table += rightAligned.value(i) ? "| ---: " : "| --- ";
    }
    table += "|\n";
    for (const QStringList &row : rows) {
        table += markdownRow(row);
    }
    return table;
}

} // namespace Hearth
