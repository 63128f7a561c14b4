#include "engine/documents.h"

#include "config/configfile.h"
#include "config/configreader.h"
#include "config/includefiles.h"
#include "secrets/futureanswer.h"

#include <memory>

namespace Hearth {

namespace {

CheckedText checkText(
    DocumentKind kind, const QString &path, const QByteArray &bytes, const EnvironmentLookup &variables)
{
    const Json5Document document = Json5Document::parse(bytes);
    CheckedText checked;
    checked.isStrictJson = document.isStrictJson();
    checked.hasSyntaxErrors = document.hasErrors();
    checked.diagnostics = kind == DocumentKind::Config
        ? readOpenClawConfig(document, variables, includedFilesOf(path, variables)).diagnostics
        : readHearthSettings(document, variables).diagnostics;
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

QFuture<Result<FileContent>> Documents::read(DocumentKind kind)
{
    const auto answer = std::make_shared<FutureAnswer<FileContent>>(QStringLiteral("reading the file"));
    m_disk.start([answer, path = path(kind)] { answer->give(readConfigFile(path)); });
    return answer->future();
}

QFuture<Result<FileContent>> Documents::save(
    DocumentKind kind, const QByteArray &baseHash, const QByteArray &bytes)
{
    const auto answer = std::make_shared<FutureAnswer<FileContent>>(QStringLiteral("saving the file"));
    const EnvironmentLookup switches =
        kind == DocumentKind::Config ? m_options.variables : EnvironmentLookup();
    m_disk.start([answer, path = path(kind), baseHash, bytes, switches] {
        answer->give(saveConfigFile(path, baseHash, bytes, switches));
    });
    return answer->future();
}

QFuture<CheckedText> Documents::check(DocumentKind kind, const QByteArray &bytes)
{
    const auto promise = std::make_shared<QPromise<CheckedText>>();
    promise->start(); // one that goes unanswered cancels its future
    m_checks.start([promise, kind, path = path(kind), bytes, variables = m_options.variables] {
        promise->addResult(checkText(kind, path, bytes, variables));
        promise->finish();
    });
    return promise->future();
}

QByteArray Documents::firstText(DocumentKind kind)
{
    return kind == DocumentKind::Config ? QByteArrayLiteral("{}\n") : defaultHearthSettingsText();
}

} // namespace Hearth
