#include "sizing/checkedbytes.h"

namespace Hearth {

Result<quint64> CheckedBytes::result(QLatin1String what) const
{
    if (!m_valid) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral(
                "%1: more than a pebibyte; the model's shape or the context length cannot be right")
                .arg(what));
    }
    return m_value;
}

} // namespace Hearth
