#include "secrets/gatewaytoken.h"

#include "base/logging.h"
#include "secrets/futureanswer.h"
#include "secrets/privatefile.h"
#include "secrets/secretstore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

using TokenFuture = QFuture<Result<GatewayToken>>;

/// Each further attempt means that another process made or moved the file between two calls of this one.
constexpr int maxAttempts = 16;
constexpr qsizetype maxTokenBytes = 4096; // ours is 50; others may bring their own
constexpr QLatin1String entryName("gateway-token"); // of the keychain, and the file's name

/// Goes into an Authorization header as it stands: visible ASCII only [RFC 9110 5.5, RFC 6750 2.1].
bool isUsable(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

struct FileToken
{
    Secret token;
    bool isNew = false; ///< Made by this very call.
};

Result<FileToken> readOrMakeTokenFile(const QString &path)
{
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        const Result<Secret> found = readTokenFile(path);
        if (found) {
            return FileToken{*found, false};
        }
        if (found.error().kind != ErrorKind::NotFound) {
            return failure(found.error());
        }
        const Secret fresh = makeGatewayToken();
        const Result<> made = createPrivateFile(path, fresh.reveal() + '\n');
        if (made) {
            return FileToken{fresh, true};
        }
        if (made.error().kind != ErrorKind::ChangedUnderneath) {
            return failure(made.error());
        }
    }
    return failure(ErrorKind::IoError,
        QStringLiteral("%1: comes and goes; is another Hearth starting again and again?").arg(path));
}

Result<GatewayToken> keptInFile(const QString &path)
{
    return readOrMakeTokenFile(path).transform([&](const FileToken &file) {
        return GatewayToken{file.token, GatewayToken::Kept::File, path};
    });
}

GatewayToken keptInKeychain(const Secret &token, const QString &path)
{
    QFile::remove(path);
    return {token, GatewayToken::Kept::Keychain, {}};
}

/// Moves the token that this process has just put into the file on into the keychain. The file is the lock
/// between processes: it goes only after the keychain has the token, so who makes a new file looks into the
/// keychain once more, and finds there what a faster process has left.
TokenFuture moveToKeychain(SecretStore *store, const Secret &token, const QString &path)
{
    const GatewayToken inFile{token, GatewayToken::Kept::File, path};
    return store->read(entryName)
        .then(QtFuture::Launch::Async,
            [store, token, path, inFile](const Result<Secret> &other) -> TokenFuture {
                if (other && isUsable(other->reveal())) {
                    return answeredFuture<GatewayToken>(keptInKeychain(*other, path));
                }
                if (!other && other.error().kind != ErrorKind::NotFound) {
                    return answeredFuture<GatewayToken>(inFile);
                }
                return store->write(entryName, token)
                    .then(QtFuture::Launch::Async, [token, path, inFile](const Result<> &written) {
                        if (!written) {
                            qCInfo(logSecrets) << "gateway token stays in a file:" << written.error().detail;
                        }
                        return Result<GatewayToken>(written ? keptInKeychain(token, path) : inFile);
                    });
            })
        .unwrap();
}

/// The token of a file that another process has made. That one may be about to find an older token in the
/// keychain and to drop its own, so the keychain is asked once more: what it lacks now, the file's maker will
/// put there.
TokenFuture unlessInKeychain(SecretStore *store, const Secret &token, const QString &path)
{
    return store->read(entryName).then(
        QtFuture::Launch::Async, [token, path](const Result<Secret> &kept) -> Result<GatewayToken> {
            if (kept && isUsable(kept->reveal())) {
                return GatewayToken{*kept, GatewayToken::Kept::Keychain, {}};
            }
            return GatewayToken{token, GatewayToken::Kept::File, path};
        });
}

/// What follows from the keychain's answer \a kept. Runs in a worker: it reads and writes a file.
TokenFuture settle(SecretStore *store, const Result<Secret> &kept, const QString &path)
{
    if (kept && isUsable(kept->reveal())) {
        return answeredFuture<GatewayToken>(GatewayToken{*kept, GatewayToken::Kept::Keychain, {}});
    }
    if (!kept && kept.error().kind == ErrorKind::Cancelled) {
        return answeredFuture<GatewayToken>(failure(kept.error()));
    }
    if (!store) {
        return answeredFuture<GatewayToken>(keptInFile(path));
    }
    if (!kept && kept.error().kind != ErrorKind::NotFound) {
        qCInfo(logSecrets) << "no keychain for the gateway token:" << kept.error().detail;
        return answeredFuture<GatewayToken>(keptInFile(path));
    }
    const Result<FileToken> file = readOrMakeTokenFile(path);
    if (!file) {
        return answeredFuture<GatewayToken>(failure(file.error()));
    }
    if (!file->isNew) {
        return unlessInKeychain(store, file->token, path);
    }
    return moveToKeychain(store, file->token, path);
}

} // namespace

Secret makeGatewayToken()
{
    std::array<quint32, 8>
        random; // 32 bytes: as long as the output of the hash that would have to be guessed
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof random));
    return Secret("hearth-" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QFuture<Result<GatewayToken>> loadGatewayToken(SecretStore *store, const QString &stateFolder)
{
    const QString path = QDir(stateFolder).filePath(entryName);
    QFuture<Result<Secret>> kept = store
        ? store->read(entryName)
        : answeredFuture<Secret>(failure(ErrorKind::KeychainUnavailable, QStringLiteral("not asked")));
    return kept
        .then(QtFuture::Launch::Async,
            [store, path](const Result<Secret> &answer) { return settle(store, answer, path); })
        .unwrap();
}

QFuture<Result<GatewayToken>> renewGatewayToken(SecretStore *store, const QString &stateFolder)
{
    return loadGatewayToken(store, stateFolder)
        .then(QtFuture::Launch::Async,
            [store](const Result<GatewayToken> &present) -> TokenFuture {
                if (!present) {
                    return answeredFuture<GatewayToken>(failure(present.error()));
                }
                GatewayToken fresh = *present;
                fresh.token = makeGatewayToken();
                if (fresh.kept == GatewayToken::Kept::File) {
                    const Result<> written = replacePrivateFile(fresh.file, fresh.token.reveal() + '\n');
                    return answeredFuture<GatewayToken>(written.transform([&fresh] { return fresh; }));
                }
                return store->write(entryName, fresh.token)
                    .then(QtFuture::Launch::Async, [fresh](const Result<> &written) {
                        return written.transform([&fresh] { return fresh; });
                    });
            })
        .unwrap();
}

Result<Secret> readTokenFile(const QString &path)
{
    return readSmallFile(path, maxTokenBytes, FilePrivacy::OwnerOnly)
        .and_then([&](const QByteArray &bytes) -> Result<Secret> {
            const QByteArray token = bytes.trimmed();
            if (!isUsable(token)) {
                return failure(ErrorKind::InvalidInput,
                    QStringLiteral(
                        "%1: empty or not a token; put one line of visible ASCII there, or remove the file")
                        .arg(path));
            }
            return Secret(token);
        });
}

} // namespace Hearth
