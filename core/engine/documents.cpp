#include "engine/documents.h"

#include "config/configfile.h"
#include "config/confighistory.h"
#include "config/configreader.h"
#include "config/filefacts.h"
#include "config/includefiles.h"
#include "secrets/futureanswer.h"

#include <memory>

namespace Hearth {

namespace {

QList<ConfigDiagnostic> findingsIn(
    DocumentKind kind, const QString &path, const Json5Document &document, const EnvironmentLookup &variables)
{
    return kind == DocumentKind::Config
        ? readOpenClawConfig(document, variables, includedFilesOf(path, variables)).diagnostics
        : readHearthSettings(document, variables).diagnostics;
}

CheckedText checkText(
    DocumentKind kind, const QString &path, const QByteArray &bytes, const EnvironmentLookup &variables)
{
    const Json5Document document = Json5Document::parse(bytes);
    CheckedText checked;
    checked.document = document;
    checked.isStrictJson = document.isStrictJson();
    checked.hasSyntaxErrors = document.hasErrors();
    checked.diagnostics = findingsIn(kind, path, document, variables);
    return checked;
}

} // namespace

Documents::Documents(DocumentsOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_disk.setMaxThreadCount(1);
    m_checks.setMaxThreadCount(1);
}

Documents::~Documents()
{
    m_checks.clear();
    m_checks.waitForDone();
    m_disk.waitForDone();
}

QString Documents::path(DocumentKind kind) const
{
    return kind == DocumentKind::Config ? m_options.configPath : m_options.settingsPath;
}

EnvironmentLookup Documents::switches(DocumentKind kind) const
{
    return kind == DocumentKind::Config ? m_options.variables : EnvironmentLookup();
}

template <typename T, typename Work>
QFuture<Result<T>> Documents::onDisk(const char *what, Work work)
{
    const auto answer = std::make_shared<FutureAnswer<T>>(QString::fromLatin1(what));
    m_disk.start([answer, work = std::move(work)] { answer->give(work()); });
    return answer->future();
}

QFuture<Result<FileContent>> Documents::read(DocumentKind kind)
{
    return onDisk<FileContent>("reading the file", [path = path(kind), switches = switches(kind)] {
        return readConfigFile(path).transform([&](FileContent content) {
            content.remarks = fileRemarks(fileFacts(path), switches);
            return content;
        });
    });
}

QFuture<Result<FileContent>> Documents::save(
    DocumentKind kind, const QByteArray &baseHash, const QByteArray &bytes)
{
    return onDisk<FileContent>(
        "saving the file", [path = path(kind), baseHash, bytes, switches = switches(kind)] {
            return saveConfigFile(path, baseHash, bytes, switches);
        });
}

QFuture<Result<QList<FileVersion>>> Documents::history(DocumentKind kind)
{
    return onDisk<QList<FileVersion>>(
        "reading the kept versions", [path = path(kind)] { return configHistory(path); });
}

QFuture<Result<FileContent>> Documents::version(DocumentKind kind, int number)
{
    return onDisk<FileContent>(
        "reading a kept version", [path = path(kind), number] { return readConfigVersion(path, number); });
}

QFuture<Result<FileContent>> Documents::restore(
    DocumentKind kind, const QByteArray &baseHash, const QByteArray &versionHash)
{
    return onDisk<FileContent>(
        "restoring a version", [path = path(kind), baseHash, versionHash, switches = switches(kind)] {
            return restoreConfigVersion(path, baseHash, versionHash, switches);
        });
}

QFuture<Result<QList<KnownConfig>>> Documents::knownConfigs()
{
    return onDisk<QList<KnownConfig>>("looking for configs", [variables = m_options.variables] {
        return Result<QList<KnownConfig>>(knownOpenClawConfigs(variables));
    });
}

template <typename T, typename Work>
QFuture<T> Documents::aside(Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start(); // one that goes unanswered cancels its future
    m_checks.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<CheckedText> Documents::check(DocumentKind kind, const QByteArray &bytes)
{
    return aside<CheckedText>([kind, path = path(kind), bytes, variables = m_options.variables] {
        return checkText(kind, path, bytes, variables);
    });
}

QFuture<FixedText> Documents::fixed(DocumentKind kind, const QByteArray &bytes)
{
    return aside<FixedText>([kind, path = path(kind), bytes, variables = m_options.variables] {
        return fixText(bytes,
            [&](const Json5Document &document) { return findingsIn(kind, path, document, variables); });
    });
}

QByteArray Documents::firstText(DocumentKind kind)
{
    // Without gateway.mode OpenClaw's gateway does not start [OPENCLAW.md 0].
    return kind == DocumentKind::Config ? QByteArrayLiteral("{\n  \"gateway\": { \"mode\": \"local\" }\n}\n")
                                        : defaultHearthSettingsText();
}

} // namespace Hearth
