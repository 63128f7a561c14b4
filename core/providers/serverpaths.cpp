#include "providers/serverpaths.h"

namespace Hearth {

QByteArray basePathOf(const QUrl &baseUrl)
{
    QByteArray path = baseUrl.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    return path;
}

QByteArray rootPathOf(const QUrl &baseUrl)
{
    const QByteArray base = basePathOf(baseUrl);
    return base.endsWith("/v1") ? base.chopped(3) : base;
}

QByteArray encodedId(const QString &modelId)
{
    return QUrl::toPercentEncoding(modelId);
}

} // namespace Hearth
