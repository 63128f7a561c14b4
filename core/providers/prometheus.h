#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

// The text format of GET /metrics, as far as gauges are read from it.

/// The value of \a name, of all its label sets together; nothing when it is not there.
[[nodiscard]] std::optional<double> metricSum(const QByteArray &text, QByteArrayView name);

/// The same as a count of requests; nothing beyond 0..65536.
[[nodiscard]] std::optional<int> metricCount(const QByteArray &text, QByteArrayView name);

} // namespace Hearth
