// gatewaytokenprinter keychain|file FOLDER: prints the gateway token as a Hearth that starts now finds it.
#include "secrets/gatewaytoken.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <cstdio>

using namespace Hearth;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    SecretStore store(QStringLiteral("hearth-test"));
    QFutureWatcher<Result<GatewayToken>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &app, [&watcher] {
        const Result<GatewayToken> found = watcher.result();
        if (found) {
            std::puts(found->token.reveal().constData());
        } else {
            std::fputs(qPrintable(found.error().detail), stderr);
        }
        QCoreApplication::exit(found ? 0 : 1);
    });
    const bool withKeychain = arguments.at(1) == QLatin1String("keychain");
    watcher.setFuture(loadGatewayToken(withKeychain ? &store : nullptr, arguments.at(2)));
    return QCoreApplication::exec();
}
