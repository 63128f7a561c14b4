#pragma once

#include "gateway/requestrecord.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Which requests of the log are wanted.
struct LogFilter
{
    enum class Outcome { Any, Served, Failed, Cancelled, Cut /**< The prompt was cut. */ };

    QStringList words; ///< Each stands in the row somewhere, without regard to case.
    std::optional<QString> client; ///< Empty: those without a name.
    QString model; ///< Reference of the model that it went to; empty: any.
    Outcome outcome = Outcome::Any;
    std::optional<Place> place;
    std::chrono::milliseconds span{0}; ///< Not older than this; 0: any.

    [[nodiscard]] bool isEmpty() const { return *this == LogFilter(); }
    bool operator==(const LogFilter &) const = default;
};

/// Pure; \a now since 1970-01-01 UTC.
[[nodiscard]] bool passes(
    const RequestRecord &record, const LogFilter &filter, std::chrono::milliseconds now);
[[nodiscard]] QList<std::shared_ptr<const RequestRecord>> filtered(
    const QList<std::shared_ptr<const RequestRecord>> &records, const LogFilter &filter,
    std::chrono::milliseconds now);

/// What there is to choose from in \a records, sorted.
struct LogChoices
{
    QStringList clients; ///< Names; empty: some have none.
    QStringList models;

    bool operator==(const LogChoices &) const = default;
};
[[nodiscard]] LogChoices choicesOf(const QList<std::shared_ptr<const RequestRecord>> &records);

} // namespace Hearth
