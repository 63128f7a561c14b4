#include "engine/includedproviders.h"

#include "config/configreader.h"
#include "config/includefiles.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Hearth {

QFuture<QList<ListedProvider>> readIncludedProviders(
    const QByteArray &text, const QString &path, const EnvironmentLookup &variables)
{
    const auto promise = std::make_shared<QPromise<QList<ListedProvider>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, text, path, variables] {
        const ConfigReading reading =
            readOpenClawConfig(Json5Document::parse(text), {}, includedFilesOf(path, variables));
        promise->addResult(includedProviders(reading.config));
        promise->finish();
    });
    return promise->future();
}

} // namespace Hearth
